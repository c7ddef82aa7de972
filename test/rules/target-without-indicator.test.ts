// Typed targets in rows that name no indicator.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

const check = (first: string, rows = 9) => findingsOf("target-without-indicator", gridWorkbook({ text: ["RENCANA KERJA TAHUN 2024", "Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2024", first,
  ...Array.from({ length: rows }, (_, at) => `1.02.01.2.0${at + 1} | Kegiatan ${at} | Jumlah dokumen ${at} | Dokumen | 3`)].join("\n"), options: { name: "R" } })).map(({ range, related }) => [range, related?.[0]?.range]);

test("a typed target of an affair", () => expect(check("1.02 | URUSAN KESEHATAN | | | 90")).toEqual([["C3", "E3"]]));
test.each([
  ["no target", "1.02 | URUSAN KESEHATAN | | | "],
  ["a mean of the rows below", "1.02 | URUSAN KESEHATAN | | | =AVERAGE(E4:E9) => 3"],
  ["a unit at least", "1.02 | URUSAN KESEHATAN | | % | 90"],
])("%s", (_name, row) => expect(check(row)).toEqual([]));
test("few rows show no custom", () => expect(check("1.02 | URUSAN KESEHATAN | | | 90", 5)).toEqual([]));
