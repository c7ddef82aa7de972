// A small agency in one workbook, for tests of the sheets that join several documents.
import { gridWorkbook } from "../../helpers/grid";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";

export const SHEETS = {
  Renstra: `
MATRIKS TARGET KINERJA RENCANA STRATEGIS 2025-2029
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2025 | Target 2026
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80 | 82
 | | Indeks kepuasan pelanggan | Indeks | 85 | 86
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 72`,
  IKU: `
INDIKATOR KINERJA UTAMA
DINAS CONTOH KABUPATEN SELAKSA
TAHUN 2025

No | Sasaran | Indikator Kinerja Utama | Satuan | Formulasi | Sumber Data | Penanggung Jawab | Target 2025
1 | Meningkatnya mutu layanan | Cakupan layanan air | Persen | Rumah terlayani / seluruh rumah x 100 | Data teknis | Kepala Bidang Air | 80
2 | | Indeks kepuasan pelanggan | Skor | | Survei | Sekretaris | 85
3 | Meningkatnya tata kelola | Nilai Maturitas SPIP | Nilai | Penilaian BPKP | Inspektorat | Sekretaris | 3`,
  PK: `
PERJANJIAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80
 | | Indeks kepuasan pelanggan | Indeks | 86
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70

No | Program | Anggaran | Keterangan
1 | PROGRAM AIR MINUM | 1000000 | APBD
2 | PROGRAM PENUNJANG URUSAN | 500000 | APBD
 | JUMLAH | 1500000 |`,
  Cascading: `
CASCADING KINERJA
DINAS CONTOH KABUPATEN SELAKSA
TAHUN 2025

Tujuan | Sasaran | Indikator Sasaran | Kode | Program | Indikator Program | Penanggung Jawab
Meningkatnya pelayanan | Meningkatnya mutu layanan | Cakupan layanan air | 1.03.02 | PROGRAM AIR MINUM | Persentase sambungan rumah | Bidang Air
 | | Indeks kepuasan pelanggan | | | |
 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | 1.03.01 | PROGRAM PENUNJANG URUSAN | Persentase layanan penunjang | Sekretariat`,
  "E.81": `
EVALUASI HASIL RENJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

Kode | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025
1.03.02 | PROGRAM AIR MINUM | Persentase sambungan rumah | % | 80 | 84
1.03.02.2.01 | Pengelolaan air minum | Persentase jaringan terawat | % | 90 | 45
1.03.02.2.01.0001 | Pembangunan sambungan rumah | Jumlah sambungan rumah | Unit | 20 | 22
1.03.02.2.01.0009 | Penyusunan rencana 2026 | Jumlah dokumen rencana | Dokumen | 0 |
1.03.01 | PROGRAM PENUNJANG URUSAN | Persentase layanan penunjang | % | 100 | 100`,
  Ukur: `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Faktor Penghambat | Tindak Lanjut
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80 | 60 | Lahan belum bebas | Percepat pembebasan
 | | Indeks kepuasan pelanggan | Indeks | 86 | 129 | - |
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 70 | =SUM(1)*0 => 0 | +tambah tim`,
  Anggaran: `
REALISASI ANGGARAN TAHUN ANGGARAN 2025
DINAS CONTOH KABUPATEN SELAKSA

Kode | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)
1.03.02 | PROGRAM AIR MINUM | 1200000 | 900000
1.03.02.2.01 | Pengelolaan air minum | 1200000 | 900000
1.03.02.2.01.0001 | Pembangunan sambungan rumah | 1200000 | 900000
1.03.01 | PROGRAM PENUNJANG URUSAN | 500000 | 500000
1.03.01.2.01 | Perencanaan perangkat daerah | 500000 | 500000`,
} as const;

/** The workbook, all sheets or those that are named. */
export const agency = (...names: readonly (keyof typeof SHEETS)[]): WorkbookSnapshot =>
  gridWorkbook(...(names.length > 0 ? names : (Object.keys(SHEETS) as (keyof typeof SHEETS)[])).map((name) => ({ text: SHEETS[name], options: { name } })));
