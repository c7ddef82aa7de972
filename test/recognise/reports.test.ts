// Reports that plan nothing: evaluations with weights and scores, key indicators by year; and targets that are named by their document.
import { recognise } from "../../src/recognise";
import type { Table } from "../../src/recognise/table";
import { gridWorkbook, type GridOptions } from "../helpers/grid";

const tableOf = (text: string, options?: GridOptions): Table => recognise(gridWorkbook({ text, ...(options ? { options } : {}) })).tables[0]!;
const roles = (table: Table): string => table.columns.map(({ subject, year, quarter }) => [subject, year, quarter && `q${quarter}`].filter(Boolean).join(" ")).join(", ");

test("an evaluation sheet: components with weights, criteria below them, the score", () => {
  const table = tableOf(`
LEMBAR KERJA EVALUASI AKUNTABILITAS KINERJA TAHUN 2024
No | Komponen/Sub Komponen/Kriteria | Bobot | Jawaban | Nilai | Catatan
1 | PERENCANAAN KINERJA | 30 | | =E4 => 5.4 |
1.a | Dokumen perencanaan telah tersedia | 6 | A | 5.4 |
 | Terdapat pedoman teknis perencanaan | | Ya | | Lengkap
 | Terdapat dokumen jangka menengah | | Ya | |
 | NILAI AKUNTABILITAS KINERJA | =C3+C4 => 36 | | =E3+E4 => 10.8 |`);
  expect([table.kind, roles(table)]).toEqual(["lke", "sequence, outline, weight, rating, achievement 2024, notes"]);
  expect(table.rows.map(({ level }) => level)).toEqual(["section", "section", "note", "note", "total"]);
});

test("key indicators that share a column with their affair, reached in two years", () => {
  const table = tableOf(`
IKK OUTCOME LPPD TAHUN 2024
No. IKK | Urusan / IKK Outcome | Rumus | Pembilang | Penyebut | Satuan | Capaian 2023 | Capaian 2024 | Perangkat Daerah
 | PENDIDIKAN | | | | | | | Dinas Pendidikan
1.a.1 | Tingkat partisipasi usia 5-6 tahun | Jumlah siswa / jumlah anak | 9876 | 12410 | % | 77.9 | =D4/E4*100 => 79.58 | Dinas Pendidikan
1.a.2 | Tingkat partisipasi usia 7-12 tahun | Jumlah siswa / jumlah anak | 38412 | 38790 | % | 98.64 | =D5/E5*100 => 99.03 | Dinas Pendidikan`);
  expect(table.kind).toBe("ikk");
  expect(roles(table)).toBe("sequence, indicator, formulation, other, other, unit, actual 2023, actual 2024, agency");
  expect(table.rows.map(({ level }) => level)).toEqual(["section", "indicator", "indicator"]);
});

test("what was reached by year, with its change", () => {
  const table = tableOf(`
CAPAIAN KINERJA MAKRO
No | Indikator Kinerja Makro | Satuan | Capaian Kinerja | | Perubahan (%)
 | | | 2023 | 2024 |
1 | Indeks Pembangunan Manusia | Indeks | 76.42 | 77.18 | =(E4-D4)/D4*100 => 0.99
2 | Angka Kemiskinan | % | 6.87 | 6.45 | =(E5-D5)/D5*100 => -6.11`, { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"] });
  expect(roles(table)).toBe("sequence, indicator, unit, actual 2023, actual 2024, other");
});

test("under a target, names of documents; and quarters of the year that the header names over an old title", () => {
  expect(roles(tableOf(`
KERTAS KERJA EVALUASI KESELARASAN TARGET
No | Indikator Kinerja | Satuan | Target 2024 pada Dokumen | | | Selaras
 | | | Renstra | PK | Rencana Aksi |
1 | Nilai SAKIP | Nilai | 74 | 74 | 72 | T
2 | Indeks kepuasan | Indeks | 80 | 80 | 80 | Y`, { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"] }))).toBe("sequence, indicator, unit, target 2024, target 2024, target 2024, other");
  expect(roles(tableOf(`
RENCANA AKSI TAHUN 2023
No | Indikator Kinerja | Satuan | Target 2024 | Target TW I | Target TW II | Target TW III | Target TW IV
1 | Nilai SAKIP | Nilai | 74 | 0 | 0 | 0 | 74
2 | Jumlah laporan | Laporan | 4 | 1 | 1 | 1 | 1`))).toMatch(/target 2024, (target 2024 q\d(, )?){4}/);
});

test("minimum services below their affairs, column numbers with letters, a name without a column of its own", () => {
  const table = tableOf(`
LAPORAN PENERAPAN STANDAR PELAYANAN MINIMAL TAHUN 2024
No | Jenis Pelayanan Dasar | Indikator Pencapaian | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp)
1 | 2 | 3 | 4a | 4b | 4c | 5a | 5b
I | PENDIDIKAN | | | | =AVERAGE(F5:F6) => 97 | =SUM(G5:G6) => 900000 | =SUM(H5:H6) => 880000
1 | Pendidikan Dasar | Jumlah warga usia sekolah yang dilayani | 1000 | 970 | =E5/D5*100 => 97 | 600000 | 590000
2 | Pendidikan Kesetaraan | Jumlah warga belajar yang dilayani | 100 | 97 | =E6/D6*100 => 97 | 300000 | 290000
II | SOSIAL | | | | =AVERAGE(F8:F9) => 99 | =SUM(G8:G9) => 500000 | =SUM(H8:H9) => 490000
3 | Rehabilitasi sosial dasar | Jumlah penyandang disabilitas yang dilayani | 100 | 99 | =E8/D8*100 => 99 | 200000 | 190000
4 | Perlindungan korban bencana | Jumlah korban bencana yang dilayani | 100 | 99 | =E9/D9*100 => 99 | 300000 | 300000
 | JUMLAH | | | | =AVERAGE(F4,F7) => 98 | =G4+G7 => 1400000 | =H4+H7 => 1370000`);
  expect(table.numberingRow).toBe(2);
  expect(table.rows.map(({ level }) => level)).toEqual(["affair", "subActivity", "subActivity", "affair", "subActivity", "subActivity", "total"]);
  const budget = tableOf(`
PERJANJIAN KINERJA KEPALA BIDANG TAHUN 2024
No | Kegiatan | | Anggaran | Ket.
1 | Pelembagaan Pengarusutamaan Gender | | 612350000 | APBD
2 | Pencegahan Kekerasan terhadap Perempuan | | 438900000 | APBD
 | Jumlah | | 1051250000 |`);
  expect(roles(budget)).toBe("sequence, activity, other, target 2024, funding");
});
