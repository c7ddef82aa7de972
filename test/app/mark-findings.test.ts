import { checkWorkbook } from "../../src/app/check-workbook";
import { findingWords } from "../../src/app/finding-words";
import { markFindings } from "../../src/app/mark-findings";
import { marksOf } from "../../src/app/marks";
import { temuanPlan, type TemuanOptions } from "../../src/app/temuan";
import type { Finding } from "../../src/rules/finding";
import { recognise } from "../../src/recognise";
import { gridWorkbook } from "../helpers/grid";
import { fakeDraft, fakeRule } from "../helpers/fake-rule";
import { MemoryHost } from "../helpers/memory-host";

const workbook = gridWorkbook({ text: "x", options: { name: "PK 2025" } }, { text: "x", options: { name: "IKU" } });
const rules = [
  fakeRule("loud", [fakeDraft("PK 2025!J5,J8:J9", { found: "85", expected: "75" }), fakeDraft("IKU!A1")]),
  fakeRule("quiet", [fakeDraft("IKU!A1", { key: ["other"], kind: "review" })], { level: "warning", code: "UJI-02" }),
];
const options: TemuanOptions = { language: "id", file: "uji.xlsx", date: "31 Januari 2026", rules };
const findings = async (): Promise<readonly Finding[]> => (await checkWorkbook(workbook, { today: "2026-01-31", rules })).findings;
const accepted = (finding: Finding): Finding => ({ ...finding, suppression: { reason: "x" } });

describe("marks", () => {
  test("stand on every area, once, the loudest level first", async () => {
    expect(marksOf(await findings())).toEqual([
      { sheet: "PK 2025", range: "J5", level: "error" }, { sheet: "PK 2025", range: "J8:J9", level: "error" }, { sheet: "IKU", range: "A1", level: "error" },
    ]);
  });
  test("carry the messages of all findings of their area as a note, where notes are wanted", async () => {
    const [first, second, third] = marksOf(await findings(), "id");
    const messages = (await findings()).map((finding) => findingWords("id")(finding).message);
    expect([first!.note, second!.note, third!.note]).toEqual([messages[0], undefined, `${messages[1]}\n\n${messages[2]}`]);
    const host = new MemoryHost(workbook);
    await markFindings(host, await findings(), options);
    expect(host.marks.some(({ note }) => note)).toBe(false);
    await markFindings(host, await findings(), { ...options, notes: true });
    expect(host.marks.map(({ note }) => note)).toEqual([messages[0], undefined, `${messages[1]}\n\n${messages[2]}`]);
  });
  test("leave accepted findings out", async () => expect(marksOf((await findings()).map(accepted))).toEqual([]));
});

describe("the sheet Temuan", () => {
  test("groups findings by sheet, with level, link, numbers and reasons", async () => {
    const plan = temuanPlan(await findings(), options);
    const rows = plan.cells.map((row) => row.map((cell) => cell?.value));
    expect(rows[1]![0]).toBe("uji.xlsx, diperiksa 31 Januari 2026: 2 kesalahan, 1 peringatan (1 di antaranya perlu ditinjau)");
    expect(rows[4]).toEqual(["PK 2025"]);
    expect(rows[5]).toEqual([1, "Kesalahan", "J5,J8:J9", "Tertulis 1, seharusnya 2.", "85", "75", "Sebab", "Saran", "Praktik (UJI-01)"]);
    expect(plan.cells[5]![2]).toMatchObject({ link: "'PK 2025'!J5", style: "link" });
    expect(rows[6]).toEqual(["IKU"]);
    expect(rows.slice(7, 9).map((row) => row[1])).toEqual(["Kesalahan", "Peringatan, perlu ditinjau"]);
    expect(plan.marker).toEqual({ plan: "temuan", sheet: "Temuan" });
    expect(plan.print).toMatchObject({ orientation: "landscape", repeatRows: [4, 4], fitToWidth: true });
    expect(plan.widths).toHaveLength(rows[3]!.length);
  });

  test("says that there is nothing, also where all is accepted", async () => {
    const plan = temuanPlan((await findings()).map(accepted), { ...options, language: "en" });
    expect(plan.cells.flat().some((cell) => cell?.value === "No findings.")).toBe(true);
  });

  test("is never input: a workbook with it gives the same tables", () => {
    const sheet = { ...workbook.sheets[0]!, name: "Temuan", generated: { plan: "temuan", sheet: "Temuan" } };
    expect(recognise({ ...workbook, sheets: [sheet] }).leftAlone[0]?.reason.key).toBe("sheet-written-by-selaras");
  });
});

test("marks and sheet go to the host", async () => {
  const host = new MemoryHost(workbook);
  expect(await markFindings(host, await findings(), options)).toEqual({ plan: "temuan", sheet: "Temuan", replaced: false });
  expect([host.marks.length, host.written.length]).toEqual([3, 1]);
});
