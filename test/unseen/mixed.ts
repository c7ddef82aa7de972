// Correct workbooks in which sheets or columns differ on purpose: revisions, two agencies, a sheet a quarter, running totals, limits, zero targets.
import type { Book } from "../helpers/book";
import type { Unseen } from "./documents";
import { sheet } from "./lines";

const RP = "#,##0";
const PK = "No | Sasaran | Indikator Kinerja | Satuan | Target";

/** The agreement and its revision: two targets and one budget changed during the year. */
const revised = (): Book => {
  const rows = (road: number, waste: string): string[] => [
    `1 | Meningkatnya kualitas jalan | Persentase jalan mantap | Persen | ${road}`, `2 | Meningkatnya kebersihan kota | Persentase sampah yang tertangani | Persen | ${waste}`, "3 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | 78.5",
  ];
  return [
    sheet("PK Murni", ["PERJANJIAN KINERJA TAHUN 2025", "DINAS PEKERJAAN UMUM KABUPATEN SELAKSA"], PK, rows(74.2, "71.5")),
    sheet("PK Perubahan", ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2025", "DINAS PEKERJAAN UMUM KABUPATEN SELAKSA"], PK, rows(73.1, "70.8")),
    sheet("Capaian", ["PENGUKURAN KINERJA TAHUN 2025", "DINAS PEKERJAAN UMUM KABUPATEN SELAKSA"], "No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)", [
      "1 | Meningkatnya kualitas jalan | Persentase jalan mantap | Persen | 73.1 | 73.4 | =F{r}/E{r}*100", "2 | Meningkatnya kebersihan kota | Persentase sampah yang tertangani | Persen | 70.8 | 69.9 | =F{r}/E{r}*100", "3 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | 78.5 | 79.02 | =F{r}/E{r}*100",
    ], { formats: { 6: "0.00" } }),
  ];
};

/** Two agencies with indicators of the same name and targets of their own. */
const twoAgencies = (): Book => ["DINAS SOSIAL", "DINAS PARIWISATA"].map((agency, at) => sheet(`PK ${at + 1}`, ["PERJANJIAN KINERJA TAHUN 2025", `${agency} KABUPATEN SELAKSA`], PK, [
  `1 | ${at === 0 ? "Meningkatnya layanan sosial" : "Meningkatnya kunjungan wisata"} | ${at === 0 ? "Persentase penerima layanan sosial" : "Jumlah kunjungan wisatawan"} | ${at === 0 ? "Persen" : "Orang"} | ${at === 0 ? 82.5 : 125000}`,
  `2 | Meningkatnya kepuasan layanan | Indeks Kepuasan Masyarakat | Indeks | ${at === 0 ? 84.5 : 86.25}`, `3 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | ${at === 0 ? 72 : 69.5}`,
]));

/** One sheet a quarter; what was reached grows from one to the next. */
const sheetPerQuarter = (): Book => ["I", "II", "III"].map((roman, at) => sheet(`TW ${roman}`, [`REALISASI KINERJA TRIWULAN ${roman} TAHUN 2025`, "DINAS SOSIAL KABUPATEN SELAKSA"], "No | Sasaran | Indikator Kinerja | Satuan | Target Tahun | Realisasi s.d. Triwulan ini | Capaian (%)", [
  `1 | Meningkatnya layanan sosial | Persentase penerima layanan sosial | Persen | 82.5 | ${[22.5, 41.3, 63.8][at]!} | =F{r}/E{r}*100`,
  `2 | Meningkatnya layanan sosial | Jumlah keluarga yang didampingi | Keluarga | 1200 | ${[310, 655, 940][at]!} | =F{r}/E{r}*100`,
  `3 | Meningkatnya kepuasan layanan | Indeks Kepuasan Masyarakat | Indeks | 84.5 | ${["-", "83.9", "84.7"][at]!} | ${at === 0 ? "-" : "=F{r}/E{r}*100"}`,
], { formats: { 6: "0.00" } }));

/** Budget before and after the revision, with the difference. */
const beforeAndAfter = (): Book => [sheet("Perubahan Pagu", ["RENCANA PERUBAHAN ANGGARAN TAHUN 2025", "DINAS SOSIAL KABUPATEN SELAKSA"], "Kode | Program/Kegiatan | Anggaran (Rp){Sebelum Perubahan, Setelah Perubahan, Bertambah/(Berkurang)} | Keterangan", [
  "1.06.02 | Program Pemberdayaan Sosial | =C#2+C#3 | =D#2+D#3 | =D{r}-C{r} |", "1.06.02.2.01 | Pemberdayaan Sosial Komunitas Adat | 150000000 | 120000000 | =D{r}-C{r} | efisiensi", "1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan | 480000000 | 530000000 | =D{r}-C{r} |",
  "1.06.04 | Program Rehabilitasi Sosial | =C#5 | =D#5 | =D{r}-C{r} |", "1.06.04.2.01 | Rehabilitasi Sosial Dasar | 900000000 | 1050000000 | =D{r}-C{r} | tambahan bantuan provinsi", " | JUMLAH | =C#1+C#4 | =D#1+D#4 | =D{r}-C{r} |",
], { formats: { 2: RP, 3: RP, 4: RP } })];

/** Running totals, flat targets, and a yearly figure that is the last quarter. */
const runningTotals = (): Book => [sheet("Renaksi", ["RENCANA AKSI TAHUN 2025", "DINAS PARIWISATA KABUPATEN SELAKSA"], "No | Sasaran | Indikator Kinerja | Satuan | Target | Target Triwulan (kumulatif){I, II, III, IV} | Realisasi Triwulan (kumulatif){I, II, III, IV} | Capaian (%)", [
  "1 | Meningkatnya kunjungan wisata | Jumlah kunjungan wisatawan | Orang | 125000 | 25000 | 58000 | 90000 | 125000 | 27140 | 61020 | 93380 | 128450 | =M{r}/E{r}*100",
  "2 | Meningkatnya kunjungan wisata | Rata-rata lama tinggal wisatawan | Hari | 2.1 | 2 | 2 | 2.1 | 2.1 | 1.9 | 2 | 2.1 | 2.14 | =M{r}/E{r}*100",
  "3 | Meningkatnya kepuasan | Persentase pengaduan yang ditangani | Persen | 100 | 100 | 100 | 100 | 100 | 100 | 96.5 | 98.2 | 100 | =M{r}/E{r}*100",
  "4 | Terlaksananya promosi | Jumlah event promosi | Event | 8 | 1 | 4 | 6 | 8 | 1 | 4 | 7 | 8 | =M{r}/E{r}*100",
], { formats: { 13: "0.00" } })];

/** Limits as targets, zero targets, achievements that are decided and not divided. */
const limits = (): Book => [sheet("Capaian IKU", ["CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2025", "RSUD KABUPATEN SELAKSA"], "No | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian (%) | Keterangan", [
  "1 | Angka kematian bersih (NDR) | per 1.000 | ≤ 25 | 21.4 | =(2*25-E{r})/25*100 |",
  "2 | Waktu tunggu rawat jalan | Menit | maks. 60 | 47 | =(2*60-E{r})/60*100 |",
  "3 | Tingkat hunian tempat tidur (BOR) | Persen | 60-85 | 71.3 | 100 | dalam rentang",
  "4 | Jumlah kasus keracunan obat | Kasus | 0 | 0 | 100 | target nol tercapai",
  "5 | Indeks kepuasan pasien | Indeks | ≥ 80 | 83.1 | =E{r}/80*100 |",
  "6 | Akreditasi rumah sakit | Predikat | Paripurna | Paripurna | 100 |",
  "7 | Opini auditor atas laporan keuangan BLUD | Opini | WTP | WTP | 100 |",
], { formats: { 5: "0.00" } })];

/** Efficiency as Bab III prints it. */
const efficiency = (): Book => [sheet("Efisiensi", ["ANALISIS EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2025", "DINAS PARIWISATA KABUPATEN SELAKSA"], "No | Sasaran | Indikator Kinerja | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)", [
  "1 | Meningkatnya kunjungan wisata | Jumlah kunjungan wisatawan | 102.76 | 2450000000 | 2361500000 | =F{r}/E{r}*100 | =D{r}-G{r}",
  "2 | Meningkatnya kepuasan | Persentase pengaduan yang ditangani | 100 | 310000000 | 298450000 | =F{r}/E{r}*100 | =D{r}-G{r}",
  "3 | Meningkatnya akuntabilitas | Nilai AKIP | 98.4 | 1870000000 | 1799300000 | =F{r}/E{r}*100 | =D{r}-G{r}",
  " | Jumlah | | | =SUM(E#1:E#3) | =SUM(F#1:F#3) | =F{r}/E{r}*100 |",
], { formats: { 4: RP, 5: RP, 6: "0.00", 7: "0.00" } })];

/** Income and spending in one statement, with a surplus and negative differences. */
const statement = (): Book => [sheet("LRA", ["LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH", "TAHUN ANGGARAN 2025"], "Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | % | Lebih/(Kurang)", [
  "'4 | PENDAPATAN DAERAH | =C#2+C#3 | =D#2+D#3 | =D{r}/C{r}*100 | =D{r}-C{r}", "'4.1 | Pendapatan Asli Daerah | 210000000000 | 224500000000 | =D{r}/C{r}*100 | =D{r}-C{r}", "'4.2 | Pendapatan Transfer | 1250000000000 | 1244000000000 | =D{r}/C{r}*100 | =D{r}-C{r}",
  "'5 | BELANJA DAERAH | =C#5+C#6 | =D#5+D#6 | =D{r}/C{r}*100 | =D{r}-C{r}", "'5.1 | Belanja Operasi | 1080000000000 | 1022000000000 | =D{r}/C{r}*100 | =D{r}-C{r}", "'5.2 | Belanja Modal | 360000000000 | 331000000000 | =D{r}/C{r}*100 | =D{r}-C{r}",
  " | SURPLUS/(DEFISIT) | =C#1-C#4 | =D#1-D#4 | | =D{r}-C{r}",
], { formats: { 2: RP, 3: RP, 4: "0.00", 5: RP } })];

/** Many agencies in one list, one row each. */
const manyAgencies = (): Book => [sheet("Rekap SAKIP", ["REKAPITULASI CAPAIAN KINERJA PERANGKAT DAERAH TAHUN 2025", "KABUPATEN SELAKSA"], "No | Perangkat Daerah | Indikator Kinerja | Target | Realisasi | Capaian (%) | Nilai AKIP 2024 | Nilai AKIP 2025 | Predikat", [
  "1 | Dinas Sosial | Indeks Kepuasan Masyarakat | 84.5 | 85.1 | =E{r}/D{r}*100 | 70.2 | 72.4 | BB", "2 | Dinas Pariwisata | Indeks Kepuasan Masyarakat | 86.25 | 84.9 | =E{r}/D{r}*100 | 66.8 | 69.9 | B", "3 | Dinas Perhubungan | Indeks Kepuasan Masyarakat | 82 | 83.7 | =E{r}/D{r}*100 | 78.1 | 80.3 | A", "4 | Kecamatan Jernih | Indeks Kepuasan Masyarakat | 83 | 83.2 | =E{r}/D{r}*100 | 61.5 | 63.2 | B",
], { formats: { 5: "0.00" } })];

export const MIXED: readonly Unseen[] = [
  { name: "an agreement and its revision", book: revised() },
  { name: "two agencies in one workbook", book: twoAgencies() },
  { name: "a sheet a quarter", book: sheetPerQuarter() },
  { name: "budget before and after", book: beforeAndAfter() },
  { name: "running totals and flat targets", book: runningTotals() },
  { name: "limits and zero targets", book: limits(), expected: ["CAP-09 Capaian IKU!F6"] },
  { name: "efficiency", book: efficiency() },
  { name: "income and spending", book: statement() },
  { name: "many agencies in one list", book: manyAgencies() },
];
