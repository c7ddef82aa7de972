// Outputs where outcomes are asked for.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

test.each<readonly [string, string, readonly string[]]>([
  ["INDIKATOR KINERJA UTAMA TAHUN 2025", "Jumlah Dokumen Perencanaan yang Disusun", ["C3"]],
  ["PERJANJIAN KINERJA TAHUN 2025", "Jumlah rapat koordinasi", ["C3"]],
  ["INDIKATOR KINERJA UTAMA TAHUN 2025", "Persentase Dokumen yang Tepat Waktu", []],
  ["INDIKATOR KINERJA UTAMA TAHUN 2025", "Jumlah Wisatawan", []],
])("%s: %s", (title, name, expected) => {
  const found = findingsOf("output-at-outcome-level", gridWorkbook({ text: `${title}
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2025
1 | Meningkatnya mutu perencanaan | ${name} | Dokumen | 7
2 | Meningkatnya mutu layanan | Indeks Kepuasan Masyarakat | Indeks | 88.5
3 | Meningkatnya keterbukaan | Indeks Keterbukaan Informasi | Indeks | 91`, options: { name: "S" } }));
  expect(found.map(({ range }) => range)).toEqual(expected);
});

test("objectives of activities are outputs by right, many others are one finding", () => {
  const rows = (count: number, activity: string) => Array.from({ length: count }, (_, at) => `${at + 1} | ${activity}Tersusunnya data ${at} | Jumlah laporan data ${at} | Laporan | 4`).join("\n");
  const check = (header: string, count: number, activity = "") => findingsOf("output-at-outcome-level", gridWorkbook({ text: `PENGUKURAN KINERJA TAHUN 2025\nNo | ${header}Sasaran | Indikator Kinerja | Satuan | Target\n${rows(count, activity)}` })).map(({ range }) => range);
  expect(check("Kegiatan | ", 8, "Pengelolaan Data | ")).toEqual([]);
  expect(check("", 8)).toEqual(["C3:C10"]);
  expect(check("", 2)).toEqual(["C3", "C4"]);
});

test("what the lowest officials sign are outputs", () => {
  const agreement = (header: string, below: string): string => `PERJANJIAN KINERJA TAHUN 2025
No | ${header} | Indikator Kinerja | Target
1 | Terlaksananya koordinasi | Jumlah laporan koordinasi | 12 Laporan
2 | Terlaksananya pembinaan | Jumlah anggota yang dibina | 168 Orang

No | ${below} | Anggaran | Ket
1 | Sinergitas antarinstansi | 41250000 | APBD`;
  expect(findingsOf("output-at-outcome-level", gridWorkbook({ text: agreement("Sasaran", "Sub Kegiatan") }))).toEqual([]);
  expect(findingsOf("output-at-outcome-level", gridWorkbook({ text: agreement("Sasaran Kegiatan", "Kegiatan") }))).toEqual([]);
  expect(findingsOf("output-at-outcome-level", gridWorkbook({ text: agreement("Sasaran Strategis", "Program") }))).toHaveLength(1);
});
