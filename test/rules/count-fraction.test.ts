// Fractions of counted units.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (rows: readonly (readonly [string, string])[], formats: Record<string, string> = {}) => findingsOf("count-fraction", gridWorkbook({ text: [
  "PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target",
  ...rows.map(([unit, target], at) => `${at + 1} | Sasaran ${at} | Keluaran layanan ${at} | ${unit} | ${target}`)].join("\n"), options: { name: "PK", formats } }));

test.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
  ["half a document", [["Dokumen", "1.5"], ["Dokumen", "2"], ["Laporan", "3"]], ["PK!E3"]],
  ["indices and per cents have decimals", [["Indeks", "1.5"], ["%", "2.25"], ["Rasio", "0.3"]], []],
  ["person-months may be broken", [["Orang/Bulan", "42.5"], ["Dokumen", "2"], ["Laporan", "3"]], []],
  ["millions of a counted thing", [["Miliar ekor", "1.71"], ["Juta Orang", "2.5"], ["Dokumen", "2"], ["Laporan", "3"]], []],
  ["fractions as a habit", [["Dokumen", "1.5"], ["Dokumen", "0.5"], ["Laporan", "0.3"]], []],
  ["what a formula gives is not typed", [["Dokumen", "=0.5*3 => 1.5"], ["Dokumen", "2"], ["Laporan", "3"]], []],
])("%s", (_name, rows, expected) => expect(places(check(rows))).toEqual(expected));

test("a percent format is no count", () => expect(check([["Dokumen", "0.5"], ["Dokumen", "2"], ["Laporan", "3"]], { E3: "0%" })).toEqual([]));

test("a count held against a number of others is a rate", () => {
  const workbook = gridWorkbook({ text: "PERJANJIAN KINERJA TAHUN 2024\nNo | Sasaran | Indikator Kinerja | Satuan | Target\n1 | Sasaran a | Kecelakaan per 10.000 kendaraan | Kejadian | 2.8\n2 | Sasaran b | Jumlah dokumen | Dokumen | 2\n3 | Sasaran c | Jumlah laporan | Laporan | 3" });
  expect(findingsOf("count-fraction", workbook)).toEqual([]);
});

test("where the name speaks of a share, the unit is the slip", () => {
  const workbook = gridWorkbook({ text: "PERJANJIAN KINERJA TAHUN 2024\nNo | Sasaran | Indikator Kinerja | Satuan | Target\n1 | Sasaran a | Persentase layanan | Dokumen | 81.5\n2 | Sasaran b | Jumlah dokumen | Dokumen | 2\n3 | Sasaran c | Jumlah laporan | Laporan | 3" });
  expect(findingsOf("count-fraction", workbook)).toEqual([]);
});
