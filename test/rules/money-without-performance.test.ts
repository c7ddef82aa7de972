import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "PENGUKURAN KINERJA TAHUN 2024\nNo | Sub Kegiatan | Indikator Kinerja | Satuan | Target Kinerja | Realisasi Kinerja | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)\n1 | Penyusunan dokumen | Jumlah dokumen perencanaan | Dokumen | 12 | 12 | 2000000 | 1782000\n2 | Penyediaan gaji | Jumlah orang yang menerima gaji | Orang | 45 | 45 | 9000000 | 8950000\n";
const check = (rows: string) => places(findingsOf("money-without-performance", gridWorkbook({ text: HEAD + rows, options: { name: "RENJA" } })));

test.each([
  ["zero with money", "3 | Evaluasi kinerja | Jumlah laporan evaluasi | Laporan | 1 | 0 | 5000000 | 5000000", ["RENJA!F5"]],
  ["zero without money", "3 | Evaluasi kinerja | Jumlah laporan evaluasi | Laporan | 1 | 0 | 5000000 | 0", []],
  ["a blank is not zero", "3 | Evaluasi kinerja | Jumlah laporan evaluasi | Laporan | 1 | | 5000000 | 5000000", []],
  ["nothing was meant to be reached", "3 | Evaluasi kinerja | Jumlah laporan evaluasi | Laporan | 0 | 0 | 5000000 | 5000000", []],
  ["a falling indicator may be zero", "3 | Pencegahan | Jumlah kasus kematian ibu | Kasus | ≤ 3 | 0 | 5000000 | 5000000", []],
  ["a sheet that is not filled in yet", "3 | A | Jumlah laporan A | Laporan | 1 | 0 | 5 | 5\n4 | B | Jumlah laporan B | Laporan | 1 | 0 | 5 | 5\n5 | C | Jumlah laporan C | Laporan | 1 | 0 | 5 | 5", []],
])("%s", (_, row, expected) => {
  expect(check(row)).toEqual(expected);
});
