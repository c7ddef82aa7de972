// What Selaras writes is never input: after LAKIP sheets, a Temuan sheet and marks are written, a check finds what it found before.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { checkWorkbook, type CheckResult } from "../../src/app/check-workbook";
import { markFindings } from "../../src/app/mark-findings";
import { writeLakip } from "../../src/app/write-lakip";
import { FileHost } from "../../src/hosts/file/file-host";

const TODAY = "2026-01-31";
const SAMPLE = join(__dirname, "../../assets/sample/selaras-contoh.xlsx");

const open = (bytes: Uint8Array): Promise<FileHost> => FileHost.open(bytes, "selaras-contoh.xlsx");
const essence = ({ findings }: CheckResult): string[] => findings.map(({ fingerprint, sheet, range, level }) => `${fingerprint} ${level} ${sheet}!${range}`);

test("what is the user's stays byte for byte, however often LAKIP sheets are written", async () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const host = await open(bytes);
  for (let time = 0; time < 2; time++) await writeLakip(host, { today: TODAY, paper: "F4" });
  const [before, after] = [unzipSync(bytes), unzipSync(host.toBytes())];
  const own = Object.keys(before).filter((path) => !/^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/|xl\/styles|xl\/calcChain)/.test(path));
  expect(own.length).toBeGreaterThan(18);
  expect(own.filter((path) => Buffer.compare(Buffer.from(before[path]!), Buffer.from(after[path] ?? [])) !== 0)).toEqual([]);
  // A second writing leaves no parts of the first behind.
  const once = await open(bytes);
  await writeLakip(once, { today: TODAY, paper: "F4" });
  expect(Object.keys(after).sort()).toEqual(Object.keys(unzipSync(once.toBytes())).sort());
  expect(new TextDecoder().decode(after[Object.keys(after).findLast((path) => path.startsWith("xl/worksheets/sheet"))!])).toContain('paperSize="14"');
}, 60_000);

test("findings are the same before and after everything was written, also when it is written twice", async () => {
  const host = await open(new Uint8Array(readFileSync(SAMPLE)));
  const before = await checkWorkbook(host, { today: TODAY });
  expect(before.findings.length).toBeGreaterThan(40);
  for (let time = 0; time < 2; time++) {
    const { written } = await writeLakip(host, { today: TODAY });
    expect(written.map(({ plan }) => plan)).toEqual(expect.arrayContaining(["lakip-metode", "lakip-3.1", "lakip-3.2", "lakip-3.3", "lakip-3.4", "lakip-3.8"]));
    expect(new Set(written.map(({ replaced }) => replaced))).toEqual(new Set([time > 0]));
    await markFindings(host, before.findings, { file: "selaras-contoh.xlsx", date: "31 Januari 2026", language: "id" });
  }
  const after = await checkWorkbook(await open(host.toBytes()), { today: TODAY });
  expect(essence(after)).toEqual(essence(before));
  expect(after.recognition.tables).toHaveLength(before.recognition.tables.length);
}, 60_000);
