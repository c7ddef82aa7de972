// Correct workbooks of regional planning: service performance (T-C.23, T-C.24), programs of an RPJMD with outcomes, a cascade with levels side by side, a Renstra reviewed (E.80).
import type { Book } from "../helpers/book";
import type { Unseen } from "./documents";
import { sheet } from "./lines";

const RP = "#,##0";

/** Norms beside the targets, a falling indicator, a rate with a decimal, ratios between 0 and 1; budget and realisation with growth. */
const servicePerformance = (): Book => [
  sheet("TC-23", ["Tabel T-C.23", "Pencapaian Kinerja Pelayanan Dinas Perhubungan Kabupaten Selaksa"],
    "No | Indikator Kinerja Sesuai Tugas dan Fungsi Perangkat Daerah | Satuan | Target NSPK | Target IKK | Target Indikator Lainnya | Target Renstra Perangkat Daerah Tahun ke-{2021, 2022, 2023} | Realisasi Capaian Tahun ke-{2021, 2022, 2023} | Rasio Capaian pada Tahun ke-{2021, 2022, 2023}", [
      "1 | Persentase kendaraan laik jalan | % | 100 | | | 80 | 84 | 88 | 78.4 | 84.6 | 88.2 | =J{r}/G{r} | =K{r}/H{r} | =L{r}/I{r}",
      "2 | Rata-rata waktu tunggu angkutan | Menit | | 15 | | 25 | 22 | 20 | 26.5 | 21 | 19.5 | =(2*G{r}-J{r})/G{r} | =(2*H{r}-K{r})/H{r} | =(2*I{r}-L{r})/I{r}",
      "3 | Angka kecelakaan per 10.000 kendaraan | Kejadian | | | | 3.2 | 3 | 2.8 | 3.4 | 2.9 | 2.7 | =(2*G{r}-J{r})/G{r} | =(2*H{r}-K{r})/H{r} | =(2*I{r}-L{r})/I{r}",
      "4 | Jumlah rambu terpasang | Unit | | | | 120 | 150 | 180 | 118 | 152 | 171 | =J{r}/G{r} | =K{r}/H{r} | =L{r}/I{r}",
    ], { formats: { 12: "0.00", 13: "0.00", 14: "0.00" } }),
  sheet("TC-24", ["Tabel T-C.24", "Anggaran dan Realisasi Pendanaan Pelayanan Dinas Perhubungan Kabupaten Selaksa"],
    "Uraian | Anggaran pada Tahun ke-{2021, 2022, 2023} | Realisasi Anggaran pada Tahun ke-{2021, 2022, 2023} | Rasio antara Realisasi dan Anggaran Tahun ke-{2021, 2022, 2023} | Rata-rata Pertumbuhan{Anggaran, Realisasi}",
    ["Program Penunjang|4200000000|4350000000|4480000000|4105200000|4298100000|4390800000", "Program Lalu Lintas|2150000000|1680000000|2240000000|2040100000|1590700000|2198400000", "Program Pelayaran|540000000|310000000|465000000|512300000|298400000|451200000", "Jumlah|=SUM(B#1:B#3)|=SUM(C#1:C#3)|=SUM(D#1:D#3)|=SUM(E#1:E#3)|=SUM(F#1:F#3)|=SUM(G#1:G#3)"]
      .map((line) => `${line} | =E{r}/B{r}*100 | =F{r}/C{r}*100 | =G{r}/D{r}*100 | =((C{r}-B{r})/B{r}+(D{r}-C{r})/C{r})/2*100 | =((F{r}-E{r})/E{r}+(G{r}-F{r})/F{r})/2*100`),
    { formats: { 1: RP, 2: RP, 3: RP, 4: RP, 5: RP, 6: RP, 7: "0.00", 8: "0.00", 9: "0.00", 10: "0.00", 11: "0.00" } }),
];

/** Programs with their outcome on the row below, pagu in thousands, no kegiatan. */
const regionalPrograms = (): Book => [sheet("Program", ["Tabel 4.2", "Program Perangkat Daerah, Indikator, Target dan Pagu Indikatif Tahun 2025-2029", "(ribu rupiah)"],
  "Kode | Bidang Urusan / Program / Outcome | Indikator Outcome | Baseline Tahun 2024 | Target dan Pagu Indikatif Tahun{2026{Target, Pagu}, 2027{Target, Pagu}, 2028{Target, Pagu}} | Perangkat Daerah | Keterangan", [
    "'1.01 | BIDANG URUSAN PENDIDIKAN | | | | =F#2+F#4 | | =H#2+H#4 | | =J#2+J#4",
    "'1.01.02 | Program Pengelolaan Pendidikan | | | | 184250000 | | 193462500 | | 203135625 | Dinas Pendidikan",
    " | Meningkatnya akses layanan pendidikan | Angka Partisipasi Sekolah 7-12 tahun (Persen) | 98.12 | 98.4 | | 98.7 | | 99.1",
    "'1.01.03 | Program Pengembangan Kurikulum | | | | 1250000 | | 1312500 | | 1378125 | Dinas Pendidikan",
    " | Meningkatnya penerapan muatan lokal | Persentase satuan pendidikan bermuatan lokal (Persen) | 62 | 65 | | 70 | | 75",
    "'1.02 | BIDANG URUSAN KESEHATAN | | | | =F#7 | | =H#7 | | =J#7",
    "'1.02.02 | Program Pemenuhan Upaya Kesehatan | | | | 142600000 | | 149730000 | | 157216500 | Dinas Kesehatan",
    " | Menurunnya kematian ibu dan bayi | Angka Kematian Ibu (per 100.000 KH) | 112 | 105 | | 98 | | 91",
    " | | Angka Kematian Bayi (per 1.000 KH) | 11.2 | 10.8 | | 10.3 | | 9.8",
    "JUMLAH | | | | | =F#1+F#6 | | =H#1+H#6 | | =J#1+J#6",
  ], { formats: { 5: RP, 7: RP, 9: RP } })];

/** What each unit is to reach side by side, the cells of a program merged over its activities. */
const cascade = (): Book => [sheet("Cascading", ["CASCADING KINERJA DINAS PERTANIAN", "KABUPATEN SELAKSA TAHUN 2025"],
  "No | Eselon II{Sasaran Strategis, Indikator Sasaran, Target} | Eselon III{Program, Sasaran Program, Indikator Program, Target} | Eselon IV{Kegiatan / Sub Kegiatan, Indikator Kinerja Kegiatan, Satuan, Target} | Anggaran (Rp) | Penanggung Jawab", [
    "1 | Meningkatnya produksi | Laju pertumbuhan produksi padi (%) | 2,5 | Program Sarana Pertanian | Meningkatnya ketersediaan sarana | Persentase kelompok tani penerima sarana | 75% | Pengawasan Sarana Pertanian | Jumlah laporan pengawasan | Laporan | 12 | 185000000 | Bidang Sarana",
    " | | | | | | | | Pendampingan Sarana Pertanian | Jumlah kelompok tani yang didampingi | Kelompok | 240 | 310000000 | Bidang Sarana",
    " | | | | Program Prasarana Pertanian | Meningkatnya prasarana | Persentase irigasi tersier kondisi baik | 68% | Pembangunan Irigasi Tersier | Panjang irigasi yang dibangun | Meter | 4200 | 1450000000 | Bidang Prasarana",
    "JUMLAH | | | | | | | | | | | | =SUM(M#1:M#3)",
  ], { merges: ["A6:A8", "B6:B8", "C6:C8", "D6:D8", "E6:E7", "F6:F7", "G6:G7", "H6:H7", "A9:L9"], formats: { 12: RP } })];

/** Five years of a plan, of which two are over: targets, realisations and ratios with K and Rp, the means and the rating below. */
const planReview = (): Book => {
  const rows = ["1|Meningkatnya budaya baca|Program Pembinaan Perpustakaan|Indeks Pembangunan Literasi|48.2|62|=SUM(G#2:G#3)|50|=SUM(I#2:I#3)|53|=SUM(K#2:K#3)|49.1|=SUM(M#2:M#3)|54.3|=SUM(O#2:O#3)", "||Pengelolaan Perpustakaan|Jumlah pemustaka (orang)|18200|30000|5600000000|20000|980000000|22500|1050000000|18350|945300000|21890|1021450000",
    "||Pembudayaan Gemar Membaca|Jumlah perpustakaan yang dibina (unit)|45|110|1750000000|58|310000000|71|330000000|55|288900000|70|325610000"].map((line) => `${line}|=L{r}/H{r}*100|=M{r}/I{r}*100|=N{r}/J{r}*100|=O{r}/K{r}*100|Bidang Perpustakaan`);
  const page = sheet("E.80", ["Formulir E.80", "Evaluasi terhadap Hasil Renstra Perangkat Daerah", "Dinas Perpustakaan Kabupaten Selaksa"],
    "No | Sasaran | Program/ Kegiatan | Indikator Kinerja | Data Capaian pada Awal Tahun Perencanaan | Target Capaian pada Akhir Tahun Perencanaan{K, Rp} | Target Renstra{Tahun 2022{K, Rp}, Tahun 2023{K, Rp}} | Realisasi Capaian{Tahun 2022{K, Rp}, Tahun 2023{K, Rp}} | Rasio Capaian (%){Tahun 2022{K, Rp}, Tahun 2023{K, Rp}} | Unit Penanggung Jawab",
    [...rows, "Rata-rata capaian kinerja (%)|||||||||||||||=AVERAGE(P#1:P#3)|=AVERAGE(Q#1:Q#3)|=AVERAGE(R#1:R#3)|=AVERAGE(S#1:S#3)", "Predikat kinerja|||||||||||||||Sangat Tinggi|Sangat Tinggi|Sangat Tinggi|Sangat Tinggi"],
    { merges: ["A10:O10", "A11:O11"], formats: Object.fromEntries([6, 8, 10, 12, 14].map((at) => [at, RP])) });
  return [page];
};

export const REGIONAL: readonly Unseen[] = [
  { name: "service performance and its money", book: servicePerformance() },
  { name: "programs with outcomes", book: regionalPrograms() },
  { name: "cascade of units", book: cascade() },
  { name: "a plan under review", book: planReview() },
];
