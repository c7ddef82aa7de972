import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const AMOUNTS = [22696700, 3624000, 1374700, 3179600, 5457600, 4273900, 41040600, 8200000];

/** Eight sub activities with three account rows each; `stray` fills account rows by their place among all of them. */
const sheet = (stray: Readonly<Record<number, number>>, name = "LRA") => ({
  text: `REALISASI ANGGARAN TAHUN 2026\nKode | Uraian Program, Kegiatan dan Sub Kegiatan | Anggaran (Rp) | Pagu kas s.d. Juni (Rp)\n${AMOUNTS.flatMap((amount, at) => [
    `1.02.01.2.01.${String(at + 1).padStart(4, "0")} | Sub kegiatan ${"ABCDEFGH"[at]} | ${amount} | ${amount}`,
    ...["5.1.02", "5.1.02.01", "5.1.02.01.001"].map((code, step) => `${code} | Belanja ${"ABC"[step]} | ${amount} | ${stray[at * 3 + step] ?? ""}`),
  ]).join("\n")}`,
  options: { name },
});

test.each<[string, Readonly<Record<number, number>>, string[]]>([
  ["one level alone is filled", {}, []],
  ["amounts of the next rows in their order", { 6: 3179600, 7: 5457600, 8: 4273900 }, ["LRA!D12:D14"]],
  ["a single amount on another level", { 7: 999 }, ["LRA!D13"]],
  ["two levels that are both filled", Object.fromEntries(Array.from({ length: 24 }, (_, at) => [at, 100])), []],
  ["amounts above are no source", { 18: 22696700, 19: 3624000, 20: 1 }, []],
])("%s", (_, stray, expected) => {
  expect(places(findingsOf("value-in-wrong-row", gridWorkbook(sheet(stray))))).toEqual(expected);
});

test("pasted amounts are an error with their source, a single one is to be reviewed", () => {
  const [pasted] = findingsOf("value-in-wrong-row", gridWorkbook(sheet({ 6: 3179600, 7: 5457600, 8: 4273900 })));
  expect(pasted).toMatchObject({ message: { key: "pasted" }, related: [{ role: "source", range: "D15,D19,D23" }] });
  expect(pasted?.level).toBeUndefined();
  expect(findingsOf("value-in-wrong-row", gridWorkbook(sheet({ 7: 999 })))[0]).toMatchObject({ level: "warning", kind: "review", message: { key: "stray" } });
});

test("copies of the table are named as twins", () => {
  const stray = { 6: 3179600, 7: 5457600 };
  const findings = findingsOf("value-in-wrong-row", gridWorkbook(sheet(stray), sheet(stray, "SALINAN")));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.related).toContainEqual({ sheet: "SALINAN", range: "D12:D13", role: "twin" });
});
