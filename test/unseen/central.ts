// Correct workbooks of central agencies and of the lowest officials: quarterly measurement, budget by output, agreements of sub activities.
import type { Book } from "../helpers/book";
import type { Unseen } from "./documents";
import { addLines, sheet } from "./lines";

const RP = "#,##0";

/** Running and other targets in one table, a falling indicator, a quarter that is not due; money by program, activity and output with a blocked amount. */
const office = (): Book => [
  sheet("Capaian TW III", ["PENGUKURAN CAPAIAN KINERJA TRIWULAN III TAHUN 2025", "BALAI UJI MUTU SELAKSA"],
    "No | Sasaran Kegiatan | Indikator Kinerja | Satuan | Sifat Data | Target 2025 | Target Kumulatif{TW I, TW II, TW III, TW IV} | Realisasi{TW I, TW II, TW III, TW IV} | % Capaian{TW I, TW II, TW III, TW IV} | Kendala", [
      "1 | Terjaminnya mutu produk | Jumlah sampel yang diuji | Sampel | Kumulatif | 4200 | 950 | 2000 | 3150 | 4200 | 1011 | 2147 | 3312 | | =K{r}/G{r}*100 | =L{r}/H{r}*100 | =M{r}/I{r}*100 | |",
      " | | Persentase hasil uji tepat waktu | % | Non Kumulatif | 95 | 95 | 95 | 95 | 95 | 96.4 | 97.1 | 94.2 | | =K{r}/G{r}*100 | =L{r}/H{r}*100 | =M{r}/I{r}*100 | | Antrean sampel",
      " | | Rata-rata waktu penyelesaian pengujian | Hari | Non Kumulatif | 7 | 8 | 8 | 7 | 7 | 7.6 | 7.2 | 6.8 | | =(2*G{r}-K{r})/G{r}*100 | =(2*H{r}-L{r})/H{r}*100 | =(2*I{r}-M{r})/I{r}*100 | |",
      "2 | Meningkatnya tata kelola | Indeks Kepuasan Pelanggan | Indeks | Non Kumulatif | 3.52 | 3.48 | 3.5 | 3.5 | 3.52 | 3.55 | 3.57 | 3.61 | | =K{r}/G{r}*100 | =L{r}/H{r}*100 | =M{r}/I{r}*100 | |",
      " | | Jumlah ruang lingkup terakreditasi | Lingkup | Non Kumulatif | 68 | 68 | 68 | 68 | 68 | 68 | 68 | 70 | | =K{r}/G{r}*100 | =L{r}/H{r}*100 | =M{r}/I{r}*100 | |",
    ], { formats: { 14: "0.00", 15: "0.00", 16: "0.00" } }),
  sheet("Anggaran", ["REALISASI ANGGARAN PER RINCIAN OUTPUT S.D. 30 SEPTEMBER 2025"], "Kode | KRO / RO | Volume | Satuan | Pagu | Blokir | Realisasi s.d. TW III | % | Sisa Pagu | Realisasi Volume | % Volume", [
    "018.06.HA | Program Nilai Tambah Industri | | | =E#2 | =F#2 | =G#2 | =G{r}/E{r}*100 | =E{r}-G{r} | |",
    "'1784 | Pengendalian Mutu Produk | | | =SUM(E#3:E#4) | =SUM(F#3:F#4) | =SUM(G#3:G#4) | =G{r}/E{r}*100 | =E{r}-G{r} | |",
    "1784.QJA.001 | Pengujian sampel | 4200 | Sampel | 784560000 | 0 | 541233050 | =G{r}/E{r}*100 | =E{r}-G{r} | 3312 | =J{r}/C{r}*100",
    "1784.QJA.002 | Pengawasan peredaran | 64 | Kegiatan | 321540000 | 12500000 | 210456725 | =G{r}/E{r}*100 | =E{r}-G{r} | 45 | =J{r}/C{r}*100",
    "018.06.WA | Program Dukungan Manajemen | | | =E#6 | =F#6 | =G#6 | =G{r}/E{r}*100 | =E{r}-G{r} | |",
    "'1787 | Dukungan Teknis Lainnya | | | =SUM(E#7:E#7) | =SUM(F#7:F#7) | =SUM(G#7:G#7) | =G{r}/E{r}*100 | =E{r}-G{r} | |",
    "1787.EBA.994 | Layanan Perkantoran | 1 | Layanan | 1465000000 | 0 | 1057896430 | =G{r}/E{r}*100 | =E{r}-G{r} | 0.75 | =J{r}/C{r}*100",
    "TOTAL | | | | =E#1+E#5 | =F#1+F#5 | =G#1+G#5 | =G{r}/E{r}*100 | =E{r}-G{r} | |",
  ], { formats: { 4: RP, 5: RP, 6: RP, 7: "0.00", 8: RP, 10: "0.00" } }),
];

/** A section head answers for outputs; the money of his sub activities has its label in a wide merge. */
const sectionHead = (): Book => {
  const page = sheet("PK KASI", ["PERJANJIAN KINERJA TAHUN 2025", "KEPALA SEKSI TATA PEMERINTAHAN", "KECAMATAN JERNIH KABUPATEN SELAKSA"], "No | Sasaran Kegiatan / Sub Kegiatan | Indikator Kinerja | Target | Satuan", [
    "1 | Terlaksananya pelayanan administrasi terpadu | Jumlah layanan yang diselesaikan sesuai SOP | 1450 | Layanan",
    "2 | Meningkatnya tertib administrasi desa | Jumlah desa yang tertib administrasi | 14 | Desa",
    " | | Jumlah laporan evaluasi rancangan APBDes | 13 | Laporan",
  ]);
  addLines(page, 9, ["Sub Kegiatan | | | Anggaran | Keterangan", "1. Koordinasi Kegiatan Pemerintahan dengan Perangkat Daerah | | | 86500000 | APBD", "2. Peningkatan Efektivitas Kegiatan Pemerintahan | | | 54000000 | APBD", "Jumlah | | | =SUM(D11:D12) |"], { 3: RP });
  for (const row of [10, 11, 12, 13]) page.merges.add(`A${row}:C${row}`);
  return [page];
};

export const CENTRAL: readonly Unseen[] = [
  { name: "office of a central agency", book: office() },
  { name: "agreement of a section head", book: sectionHead() },
];
