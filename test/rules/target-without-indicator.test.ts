// Typed targets in rows that name no indicator.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (first: string, rows = 9) => findingsOf("target-without-indicator", gridWorkbook({ text: ["RENCANA KERJA TAHUN 2024", "Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2024", first,
  ...Array.from({ length: rows }, (_, at) => `1.02.01.2.0${at + 1} | Kegiatan ${at} | Jumlah dokumen ${at} | Dokumen | 3`)].join("\n"), options: { name: "R" } })).map(({ range, related }) => [range, related?.[0]?.range]);

test("a typed target of an affair", () => expect(check("1.02 | URUSAN KESEHATAN | | | 90")).toEqual([["C3", "E3"]]));
test.each([
  ["no target", "1.02 | URUSAN KESEHATAN | | | "],
  ["a mean of the rows below", "1.02 | URUSAN KESEHATAN | | | =AVERAGE(E4:E9) => 3"],
  ["a unit at least", "1.02 | URUSAN KESEHATAN | | % | 90"],
])("%s", (_name, row) => expect(check(row)).toEqual([]));
test("few rows show no custom", () => expect(check("1.02 | URUSAN KESEHATAN | | | 90", 5)).toEqual([]));

test.each([["Persentase C", []], ["", ["C!E6"]]])("levels side by side: a target of a program with the indicator \"%s\"", (indicator, expected) => {
  const text = `CASCADING TAHUN 2025
Eselon II | | | Eselon III | |
Sasaran | Indikator Sasaran | Target | Program | Indikator Program | Target
Meningkatnya layanan | Indeks Layanan | 80 | Program A | Persentase A | 70
 | | | Program B | Persentase B | 71
 | | | Program C | ${indicator} | 72
Meningkatnya mutu | Indeks Mutu | 80 | Program D | Persentase D | 73`;
  expect(places(findingsOf("target-without-indicator", gridWorkbook({ text, options: { name: "C", merges: ["A2:C2", "D2:F2", "A4:A6", "B4:B6", "C4:C6"] } })))).toEqual(expected);
});
