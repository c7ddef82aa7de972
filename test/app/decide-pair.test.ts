// Whether two wordings are one indicator: asked once, kept in the workbook, taken back.
import { checkWorkbook } from "../../src/app/check-workbook";
import { decidePair } from "../../src/app/keep-state";
import { gridWorkbook } from "../helpers/grid";
import { MemoryHost } from "../helpers/memory-host";

const sheet = (name: string, title: string, indicator: string, target: number) => ({ text: `${title}
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya kepuasan | ${indicator} | Indeks | ${target}
2 | Meningkatnya mutu layanan | Nilai SAKIP perangkat daerah | Nilai | 75`, options: { name } });
const host = () => new MemoryHost(gridWorkbook(
  sheet("IKU", "INDIKATOR KINERJA UTAMA TAHUN 2024", "Indeks Kepuasan Masyarakat Pelayanan Publik", 82),
  sheet("PK", "PERJANJIAN KINERJA TAHUN 2024", "Indeks Kepuasan Masyarakat Pelayanan Publik", 82),
  sheet("RENAKSI", "RENCANA AKSI TAHUN 2024", "Indeks Kepuasan Layanan", 81)));
const check = (book: MemoryHost) => checkWorkbook(book, { today: "2026-01-31" });
const asked = (result: Awaited<ReturnType<typeof check>>) => result.findings.filter(({ rule }) => rule === "indicator-wording-drift");
const groupSizes = (result: Awaited<ReturnType<typeof check>>) => result.model.groups.map(({ members }) => members.length).sort();

test("an unsure pair is asked about, with its likeness", async () => {
  const [finding] = asked(await check(host()));
  expect(finding).toMatchObject({ kind: "review", sheet: "RENAKSI", question: { wordings: ["indeks kepuasan layanan", "indeks kepuasan masyarakat pelayanan publik"] } });
  expect(finding?.message.args.similarity).toBeGreaterThanOrEqual(50);
});

test("one indicator: its documents are compared from then on, and the wording is a plain finding", async () => {
  const book = host();
  const before = await check(book);
  expect(groupSizes(before)).toEqual([2, 3]);
  await decidePair(book, before, asked(before)[0]!.question!, true);
  const after = await check(book);
  expect(groupSizes(after)).toEqual([3, 3]);
  expect(asked(after)).toMatchObject([{ kind: "fail" }]);
  expect(after.findings.filter(({ rule }) => rule === "target-between-documents")).toHaveLength(1);
});

test("two indicators: it is not asked again, until that is taken back", async () => {
  const book = host();
  const before = await check(book);
  const question = asked(before)[0]!.question!;
  await decidePair(book, before, question, false);
  const after = await check(book);
  expect(asked(after)).toEqual([]);
  await decidePair(book, after, question);
  expect(asked(await check(book))).toEqual(asked(before));
});
