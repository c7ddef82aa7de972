// Correct reports: half-filled quarters, percentages as texts, dashes, later years only, several years side by side, physical and financial progress.
import type { Book } from "../helpers/book";
import type { Unseen } from "./documents";
import { addLines, sheet } from "./lines";

const RP = "#,##0";

/** Quarter II: later quarters are blank, a cancelled sub activity is hidden, notes stand below. */
const halfYear = (): Book => {
  const page = sheet("Monev TW II", ["LAPORAN REALISASI KINERJA TRIWULAN II TAHUN 2025", "BADAN KEPEGAWAIAN DAERAH KABUPATEN SELAKSA"],
    "No | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target Tahun 2025 | Realisasi{TW I, TW II, TW III, TW IV} | Realisasi s.d. TW II | Capaian (%) | Keterangan", [
      "1 | Program Kepegawaian Daerah | Indeks profesionalitas ASN | Indeks | 72.5 | | | | | | | diukur akhir tahun",
      "a | Pengadaan dan Pemberhentian ASN | Persentase dokumen kepegawaian yang selesai tepat waktu | % | 95 | 96.4 | 95.2 | | | =G{r} | =J{r}/E{r}*100 |",
      "1) | Fasilitasi Pensiun | Jumlah berkas pensiun yang diproses | Berkas | 240 | 61 | 58 | | | =F{r}+G{r} | =J{r}/E{r}*100 |",
      "2) | Pengelolaan Data ASN | Jumlah dokumen data ASN | Dokumen | 12 | 3 | 3 | | | =F{r}+G{r} | =J{r}/E{r}*100 |",
      "3) | Seleksi Terbuka | Jumlah jabatan yang diisi | Jabatan | 0 | 0 | 0 | | | =F{r}+G{r} | - | dibatalkan",
      "b | Pengembangan Kompetensi | Persentase ASN yang mengikuti pelatihan | % | 40 | 8.5 | 17.25 | | | =G{r} | =J{r}/E{r}*100 |",
      "1) | Pelatihan Teknis | Jumlah peserta pelatihan teknis | Orang | 150 | 30 | 45 | | | =F{r}+G{r} | =J{r}/E{r}*100 |",
    ], { hidden: [10], formats: { 10: "0.0" } });
  addLines(page, 13, ["Catatan:", "- Indeks profesionalitas dihitung pada triwulan IV.", "- Seleksi terbuka dibatalkan karena efisiensi."]);
  return [page];
};

/** Targets and actuals as texts with per cent signs, dashes for nil, achievements typed as texts too. */
const percentTexts = (): Book => [sheet("Capaian IKU", ["CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2025", "KECAMATAN SUKAMAJU"],
  "No | Sasaran | Indikator Kinerja Utama | Target | Realisasi | Capaian", [
    "1 | Meningkatnya kualitas pelayanan kecamatan | Indeks Kepuasan Masyarakat | 84,00 | 85,26 | 101,50%",
    "2 | Meningkatnya peran desa | Persentase desa dengan laporan tepat waktu | 92% | 88% | 95,65%",
    "3 | Meningkatnya ketertiban | Persentase gangguan ketertiban yang ditangani | 100% | 100% | 100%",
    "4 | Meningkatnya akuntabilitas | Nilai AKIP kecamatan | BB (70,50) | BB (71,12) | 100,88%",
    "5 | Tertanganinya bencana | Persentase korban bencana yang dibantu | 100% | - | -",
  ])];

/** Indicators that begin later in the plan, and one that ends early. */
const laterYears = (): Book => [sheet("Target Renstra", ["TARGET INDIKATOR KINERJA RENSTRA TAHUN 2025-2029", "DINAS KOMUNIKASI DAN INFORMATIKA"],
  "No | Sasaran | Indikator | Satuan | Kondisi Awal 2024 | Target Tahun{2025, 2026, 2027, 2028, 2029} | Kondisi Akhir", [
    "1 | Meningkatnya layanan digital | Indeks SPBE | Indeks | 2.61 | 2.8 | 3 | 3.2 | 3.4 | 3.6 | 3.6",
    " | | Persentase layanan publik daring | Persen | 41.5 | 45 | 50 | 56 | 63 | 70 | 70",
    " | | Indeks Pemerintah Digital | Indeks | - | - | - | 2.5 | 2.8 | 3.1 | 3.1",
    "2 | Meningkatnya keamanan informasi | Indeks KAMI | Nilai | 412 | 430 | 450 | 475 | 500 | 525 | 525",
    " | | Jumlah insiden siber | Insiden | 14 | 12 | 10 | 8 | 6 | 5 | 5",
    " | | Tingkat kematangan CSIRT | Level | n/a | n/a | 2 | 2 | 3 | 3 | 3",
    "3 | Meningkatnya akuntabilitas | Predikat SAKIP | Predikat | B | BB | BB | BB | A | A | A",
  ], { merges: ["A6:A8", "B6:B8", "A9:A11", "B9:B11"] })];

/** Bab III: realised and achieved over four years, against the end of the plan. */
const severalYears = (): Book => [sheet("Tabel 3.2", ["Tabel 3.2 Perbandingan Realisasi dan Capaian Kinerja Tahun 2022-2025"],
  "No | Indikator Kinerja | Satuan | Realisasi{2022, 2023, 2024, 2025} | Target 2025 | Capaian 2025 (%) | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)", [
    "1 | Angka Kematian Ibu | per 100.000 KH | 142.1 | 131.8 | 120.4 | 112.6 | 115 | =(2*H{r}-G{r})/H{r}*100 | 105 | =(2*J{r}-G{r})/J{r}*100",
    "2 | Usia Harapan Hidup | Tahun | 70.9 | 71.05 | 71.22 | 71.4 | 71.35 | =G{r}/H{r}*100 | 71.6 | =G{r}/J{r}*100",
    "3 | Prevalensi Stunting | Persen | 24.3 | 21.8 | 19.1 | 17.7 | 17 | =(2*H{r}-G{r})/H{r}*100 | 14 | =(2*J{r}-G{r})/J{r}*100",
    "4 | Indeks Keluarga Sehat | Indeks | n/a | 0.21 | 0.25 | 0.31 | 0.3 | =G{r}/H{r}*100 | 0.35 | =G{r}/J{r}*100",
  ], { formats: { 8: "0.00", 10: "0.00" } })];

/** Physical and financial progress by month: plan, actual, deviation; absorption below plan is no mistake. */
const progress = (): Book => [sheet("RFK Juni", ["LAPORAN REALISASI FISIK DAN KEUANGAN KEADAAN BULAN JUNI 2025", "DINAS PEKERJAAN UMUM"],
  "No | Program/Kegiatan | Pagu Anggaran (Rp) | Bobot (%) | Fisik (%){Target, Realisasi, Deviasi} | Keuangan{Target (Rp), Realisasi (Rp), Persentase (%)} | Sisa Anggaran", [
    "1 | Pembangunan Jembatan Kali Jernih | 4500000000 | =C{r}/C$#5*100 | 55 | 48.2 | =F{r}-E{r} | 1800000000 | 1350000000 | =I{r}/C{r}*100 | =C{r}-I{r}",
    "2 | Pemeliharaan Jalan Ruas A-B | 2250000000 | =C{r}/C$#5*100 | 60 | 61.5 | =F{r}-E{r} | 1100000000 | 1087500000 | =I{r}/C{r}*100 | =C{r}-I{r}",
    "3 | Rehabilitasi Drainase | 780000000 | =C{r}/C$#5*100 | 100 | 100 | =F{r}-E{r} | 780000000 | 776400000 | =I{r}/C{r}*100 | =C{r}-I{r}",
    "4 | Perencanaan Teknis | 320000000 | =C{r}/C$#5*100 | 30 | 0 | =F{r}-E{r} | 96000000 | 0 | =I{r}/C{r}*100 | =C{r}-I{r}",
    " | JUMLAH | =SUM(C#1:C#4) | =SUM(D#1:D#4) | | | | =SUM(H#1:H#4) | =SUM(I#1:I#4) | =I{r}/C{r}*100 | =SUM(K#1:K#4)",
  ], { formats: { 2: RP, 7: RP, 8: RP, 10: RP, 3: "0.00", 9: "0.00" } })];

/** Action plan by month, running totals to date. */
const monthly = (): Book => [sheet("Renaksi Bulanan", ["RENCANA AKSI PERJANJIAN KINERJA TAHUN 2025", "SATUAN POLISI PAMONG PRAJA"],
  "No | Sasaran | Indikator Kinerja | Satuan | Target | Rencana Aksi | Target Bulanan (kumulatif){Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agt, Sep, Okt, Nov, Des} | Penanggung Jawab", [
    "1 | Meningkatnya ketertiban umum | Persentase pelanggaran perda yang diselesaikan | Persen | 90 | Operasi penertiban | 5 | 12 | 20 | 28 | 36 | 45 | 52 | 60 | 68 | 75 | 82 | 90 | Kabid Tibum",
    " | | Jumlah patroli wilayah | Kali | 360 | Patroli terjadwal | 30 | 60 | 90 | 120 | 150 | 180 | 210 | 240 | 270 | 300 | 330 | 360 | Kabid Tibum",
    "2 | Meningkatnya perlindungan masyarakat | Persentase linmas terlatih | Persen | 45 | Pelatihan linmas | - | - | 10 | 10 | 10 | 25 | 25 | 25 | 35 | 35 | 45 | 45 | Kabid Linmas",
  ], { merges: ["A6:A7", "B6:B7"] })];

/** Measurement whose objectives are bands, two tables on one sheet, with means and a falling indicator that states "maks". */
const bands = (): Book => {
  const page = sheet("LKjIP 2025", ["PENGUKURAN KINERJA TAHUN 2025", "INSPEKTORAT KABUPATEN SELAKSA"], "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat", [
    "Sasaran 1: Meningkatnya kualitas pengawasan",
    "1 | Tingkat kapabilitas APIP | Level | 3 | 3 | =E{r}/D{r}*100 | Sangat Tinggi",
    "2 | Persentase tindak lanjut rekomendasi | Persen | 92 | 88.5 | =E{r}/D{r}*100 | Sangat Tinggi",
    "3 | Persentase temuan berulang | Persen | 5 | 4.2 | =(2*D{r}-E{r})/D{r}*100 | Sangat Tinggi",
    " | Rata-rata sasaran 1 | | | | =AVERAGE(F#2:F#4) | =IF(F{r}>90,\"Sangat Tinggi\",\"Tinggi\")",
    "Sasaran 2: Meningkatnya akuntabilitas perangkat daerah",
    "4 | Nilai evaluasi AKIP | Nilai | 78 | 62.4 | =E{r}/D{r}*100 | Tinggi",
    "5 | Indeks Kepuasan Auditi | Indeks | 85 | 55.2 | =E{r}/D{r}*100 | Rendah",
    " | Rata-rata sasaran 2 | | | | =AVERAGE(F#7:F#8) | =IF(F{r}>90,\"Sangat Tinggi\",IF(F{r}>75,\"Tinggi\",\"Sedang\"))",
    " | Rata-rata | | | | =AVERAGE(F#2:F#4,F#7:F#8) | =IF(F{r}>90,\"Sangat Tinggi\",\"Tinggi\")",
  ], { formats: { 5: "0.00" }, merges: ["A5:G5", "A10:G10"] });
  addLines(page, 16, ["No | Program | Anggaran (Rp) | Realisasi (Rp) | Capaian (%)", "1 | Program Pengawasan | 1250000000 | 1187400000 | =D{r}/C{r}*100", "2 | Program Penunjang | 3400000000 | 3298750000 | =D{r}/C{r}*100", " | Jumlah | =SUM(C18:C19) | =SUM(D18:D19) | =D{r}/C{r}*100"], { 2: RP, 3: RP, 4: "0.00" });
  return [page];
};

export const REPORTS: readonly Unseen[] = [
  { name: "half a year filled in", book: halfYear() },
  { name: "percentages as texts", book: percentTexts() },
  { name: "targets of later years only", book: laterYears() },
  { name: "several years side by side", book: severalYears() },
  { name: "physical and financial progress", book: progress() },
  { name: "monthly action plan, running totals", book: monthly() },
  { name: "objectives as bands, two tables", book: bands() },
];
