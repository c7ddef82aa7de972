// Correct workbooks of kinds that planners keep and that nothing else here is made from: what a check says of them is a false alarm, but for what is listed.
import type { Book } from "../helpers/book";
import { addLines, sheet } from "./lines";

export interface Unseen {
  readonly name: string;
  readonly book: Book;
  /** Findings that a careful reader would agree with: "CODE Sheet!range". */
  readonly expected?: readonly string[];
}

const RP = "#,##0";

/** Central agency: levels are told by a numbering of three parts, money by activity below. */
const centralAgreement = (): Book => {
  const page = sheet("PK Direktorat", ["PERJANJIAN KINERJA TAHUN 2025", "DIREKTORAT BINA USAHA", "KEMENTERIAN PERTANIAN"], "No | Sasaran Program/Sasaran Kegiatan/Indikator Kinerja | Target", [
    "1. | Meningkatnya daya saing usaha tani |",
    "'1.1 | Pertumbuhan nilai tambah usaha tani | 3,2-3,5 %",
    "'1.2 | Indeks kepuasan pelaku usaha | 3,4 (skala 4)",
    "2. | Terwujudnya tata kelola direktorat yang baik |",
    "'2.1 | Nilai reformasi birokrasi direktorat | 82,5 Nilai",
    "'2.2 | Persentase tindak lanjut temuan BPK | 100 %",
    "'2.3 | Opini atas laporan keuangan | WTP",
  ]);
  addLines(page, 14, ["No | Kegiatan | Anggaran (Rp.000)", "1 | Pembinaan usaha | 45250000", "2 | Dukungan manajemen | 12750500", " | Total | =C16+C17"], { 2: RP });
  addLines(page, 20, [" | Direktur Jenderal, | Direktur,"]);
  return [page];
};

/** RKPD matrix in thousands of rupiah, code over five cells, with a forecast of the next year and blanks where a level has no figures. */
const regionalAnnualPlan = (): Book => [sheet("RKPD 2026", ["RENCANA PROGRAM DAN KEGIATAN PRIORITAS DAERAH TAHUN 2026", "KABUPATEN SELAKSA"],
  "Kode{U, B, P, K, S} | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Rencana Tahun 2026{Lokasi, Target Capaian Kinerja, Kebutuhan Dana/Pagu Indikatif (Rp 000), Sumber Dana} | Catatan Penting | Prakiraan Maju Tahun 2027{Target Capaian Kinerja, Kebutuhan Dana/Pagu Indikatif (Rp 000)}", [
    "'2 | | | | | URUSAN PEMERINTAHAN WAJIB BUKAN PELAYANAN DASAR | | | | =J#2 | | | | =N#2",
    "'2 | '15 | | | | PERHUBUNGAN | | | | =J#3+J#7 | | | | =N#3+N#7",
    "'2 | '15 | '01 | | | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Persentase pemenuhan layanan perkantoran | Kab. Selaksa | 100 % | =J#4 | | | 100 % | =N#4",
    "'2 | '15 | '01 | '2.02 | | Administrasi Keuangan Perangkat Daerah | Jumlah laporan keuangan | Kab. Selaksa | 14 laporan | =SUM(J#5:J#6) | | | 14 laporan | =SUM(N#5:N#6)",
    "'2 | '15 | '01 | '2.02 | '0001 | Penyediaan Gaji dan Tunjangan ASN | Jumlah orang yang menerima gaji | Kab. Selaksa | 45 orang/bulan | 3120500 | DAU | | 46 orang/bulan | 3276525",
    "'2 | '15 | '01 | '2.02 | '0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun | Jumlah laporan akhir tahun | Kab. Selaksa | 2 laporan | 15250 | DAU | | 2 laporan | 16000",
    "'2 | '15 | '02 | | | PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN | Rasio konektivitas | Kab. Selaksa | 0,62 | =J#8 | | | 0,64 | =N#8",
    "'2 | '15 | '02 | '2.02 | | Penyediaan Perlengkapan Jalan | Persentase perlengkapan jalan terpasang | 12 Kecamatan | 71,5 % | =SUM(J#9:J#10) | | | 73 % | =SUM(N#9:N#10)",
    "'2 | '15 | '02 | '2.02 | '0001 | Pembangunan Prasarana Jalan | Jumlah perlengkapan jalan yang tersedia | 12 Kecamatan | 120 unit | 845000 | DAK | Usulan Musrenbang | 130 unit | 900000",
    "'2 | '15 | '02 | '2.02 | '0004 | Rehabilitasi dan Pemeliharaan | Jumlah perlengkapan jalan yang dipelihara | 5 Kecamatan | 210 unit | 120000 | DAU | | 210 unit | 126000",
  ])];

/** Individual plan: targets are texts of quantity, quality and time. */
const employeePlan = (): Book => [sheet("SKP", ["SASARAN KINERJA PEGAWAI", "PERIODE PENILAIAN: 1 JANUARI S.D. 31 DESEMBER 2025"],
  "No | Rencana Hasil Kerja Pimpinan yang Diintervensi | Rencana Hasil Kerja | Aspek | Indikator Kinerja Individu | Target", [
    "1 | Meningkatnya akuntabilitas kinerja | Tersusunnya laporan kinerja tepat waktu | Kuantitas | Jumlah laporan kinerja yang disusun | 4 laporan",
    " | | | Kualitas | Persentase laporan tanpa perbaikan | 90-100 %",
    " | | | Waktu | Waktu penyelesaian laporan | 30 hari",
    "2 | Meningkatnya kualitas data | Tersedianya data sektoral | Kuantitas | Jumlah dataset yang dimutakhirkan | 12 dataset",
    " | | | Kualitas | Persentase dataset lengkap | 95 %",
    " | | | Waktu | Waktu pemutakhiran | 1 bulan",
  ], { merges: ["A5:A7", "B5:B7", "C5:C7", "A8:A10", "B8:B10", "C8:C10"] })];

/** LPPD: numerator and denominator, percentages by formula. */
const regionalReport = (): Book => [sheet("IKK Outcome", ["INDIKATOR KINERJA KUNCI LPPD TAHUN 2024", "KABUPATEN SELAKSA"],
  "No | Urusan | No IKK | IKK Outcome | Rumus | Pembilang | Penyebut | Capaian Kinerja (%) | Sumber Data", [
    "1 | Pendidikan | 1.a.1 | Tingkat partisipasi warga negara usia 5-6 tahun | Jumlah anak usia 5-6 tahun yang bersekolah / jumlah anak usia 5-6 tahun x 100 | 10250 | 11873 | =F{r}/G{r}*100 | Dinas Pendidikan",
    " | | 1.a.2 | Tingkat partisipasi warga negara usia 7-12 tahun | Jumlah anak usia 7-12 tahun yang bersekolah / jumlah anak usia 7-12 tahun x 100 | 41200 | 41822 | =F{r}/G{r}*100 | Dinas Pendidikan",
    "2 | Kesehatan | 1.b.1 | Rasio daya tampung RS rujukan | Jumlah tempat tidur / jumlah penduduk x 100 | 310 | 402118 | =F{r}/G{r}*100 | Dinas Kesehatan",
    " | | 1.b.2 | Persentase ibu hamil mendapatkan layanan | Jumlah ibu hamil dilayani / jumlah ibu hamil x 100 | 6120 | 6340 | =F{r}/G{r}*100 | Dinas Kesehatan",
    "3 | Sosial | 1.f.1 | Persentase penyandang disabilitas terpenuhi kebutuhannya | Jumlah terlayani / jumlah seluruhnya x 100 | 0 | 0 | N/A | Dinas Sosial",
  ], { formats: { 7: "0.00" } })];

/** Scoring sheet of the evaluation: weights and scores of three levels. */
const evaluationSheet = (): Book => [sheet("LKE", ["LEMBAR KERJA EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH", "DINAS SOSIAL TAHUN 2025"],
  "No | Komponen/Sub Komponen/Kriteria | Bobot | Jawaban | Nilai | Persentase | Catatan", [
    "1 | PERENCANAAN KINERJA | 30 | | =SUM(E#2:E#4) | =E{r}/C{r} |",
    "1.a | Dokumen perencanaan kinerja telah tersedia | 6 | A | 5.4 | =E{r}/C{r} |",
    "1.b | Dokumen perencanaan memenuhi standar | 9 | BB | 7.2 | =E{r}/C{r} | Perbaiki indikator",
    "1.c | Perencanaan dimanfaatkan | 15 | B | 10.5 | =E{r}/C{r} |",
    "2 | PENGUKURAN KINERJA | 30 | | =SUM(E#6:E#8) | =E{r}/C{r} |",
    "2.a | Pengukuran telah dilakukan | 6 | A | 5.4 | =E{r}/C{r} |",
    "2.b | Pengukuran menjadi kebutuhan | 9 | CC | 5.4 | =E{r}/C{r} |",
    "2.c | Pengukuran dijadikan dasar penghargaan | 15 | C | 7.5 | =E{r}/C{r} |",
    " | NILAI AKUNTABILITAS | =C#1+C#5 | | =E#1+E#5 | =E{r}/C{r} |",
  ], { formats: { 5: "0.00%" } })];

/** A monthly cash plan: months, quarters between them, and a year; some months are nil or a dash. */
const cashPlan = (): Book => [sheet("RAK", ["RENCANA ANGGARAN KAS TAHUN ANGGARAN 2025", "DINAS SOSIAL"],
  "Kode | Uraian | Pagu | Januari | Februari | Maret | Jumlah TW I | April | Mei | Juni | Jumlah TW II | Juli | Agustus | September | Jumlah TW III | Oktober | November | Desember | Jumlah TW IV | Jumlah", [
    "1.06.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | =SUM(C#2:C#3) | =SUM(D#2:D#3) | =SUM(E#2:E#3) | =SUM(F#2:F#3) | =D{r}+E{r}+F{r} | =SUM(H#2:H#3) | =SUM(I#2:I#3) | =SUM(J#2:J#3) | =H{r}+I{r}+J{r} | =SUM(L#2:L#3) | =SUM(M#2:M#3) | =SUM(N#2:N#3) | =L{r}+M{r}+N{r} | =SUM(P#2:P#3) | =SUM(Q#2:Q#3) | =SUM(R#2:R#3) | =P{r}+Q{r}+R{r} | =G{r}+K{r}+O{r}+S{r}",
    "1.06.01.2.01.0001 | Penyusunan Dokumen Perencanaan | 60000000 | 0 | 5000000 | 5000000 | =D{r}+E{r}+F{r} | 5000000 | 10000000 | 5000000 | =H{r}+I{r}+J{r} | 5000000 | 5000000 | 5000000 | =L{r}+M{r}+N{r} | 5000000 | 10000000 | 0 | =P{r}+Q{r}+R{r} | =G{r}+K{r}+O{r}+S{r}",
    "1.06.01.2.01.0007 | Evaluasi Kinerja | 24000000 | - | - | 6000000 | =SUM(D{r}:F{r}) | - | - | 6000000 | =SUM(H{r}:J{r}) | - | - | 6000000 | =SUM(L{r}:N{r}) | - | - | 6000000 | =SUM(P{r}:R{r}) | =G{r}+K{r}+O{r}+S{r}",
  ], { formats: { 2: RP, 6: RP, 10: RP, 14: RP, 18: RP, 19: RP } })];

/** Breakdown of spending by account with coefficient and price. */
const budgetDocument = (): Book => [sheet("DPA Rincian", ["DOKUMEN PELAKSANAAN ANGGARAN", "RINCIAN BELANJA SUB KEGIATAN TAHUN ANGGARAN 2025"],
  "Kode Rekening | Uraian | Rincian Perhitungan{Koefisien, Satuan, Harga} | Jumlah (Rp)", [
    "'5 | BELANJA DAERAH | | | | =F#2",
    "'5.1 | BELANJA OPERASI | | | | =F#3",
    "'5.1.02 | Belanja Barang dan Jasa | | | | =F#4+F#7",
    "5.1.02.01 | Belanja Barang | | | | =SUM(F#5:F#6)",
    " | Kertas HVS F4 | 24 | Rim | 58500 | =C{r}*E{r}",
    " | Tinta printer | 10 | Botol | 110000 | =C{r}*E{r}",
    "5.1.02.02 | Belanja Jasa | | | | =SUM(F#8:F#9)",
    " | Honorarium narasumber | 6 | Orang/Jam | 900000 | =C{r}*E{r}",
    " | Jasa kebersihan | 12 | Orang/Bulan | 2100000 | =C{r}*E{r}",
    " | Jumlah | | | | =F#1",
  ], { formats: { 4: RP, 5: RP } })];

/** Revenue: more than planned is good news. */
const revenue = (): Book => [sheet("Realisasi PAD", ["TARGET DAN REALISASI PENDAPATAN ASLI DAERAH TAHUN 2025", "KABUPATEN SELAKSA"],
  "No | Uraian | Target (Rp) | Realisasi (Rp) | % | Lebih/(Kurang)", [
    "1 | Pajak Daerah | =SUM(C#2:C#4) | =SUM(D#2:D#4) | =D{r}/C{r}*100 | =D{r}-C{r}",
    " | Pajak Reklame | 450000000 | 512300000 | =D{r}/C{r}*100 | =D{r}-C{r}",
    " | Pajak Parkir | 120000000 | 118400000 | =D{r}/C{r}*100 | =D{r}-C{r}",
    " | PBB P2 | 2400000000 | 2655120000 | =D{r}/C{r}*100 | =D{r}-C{r}",
    "2 | Retribusi Daerah | 310000000 | 402200000 | =D{r}/C{r}*100 | =D{r}-C{r}",
    " | Jumlah | =C#1+C#5 | =D#1+D#5 | =D{r}/C{r}*100 | =D{r}-C{r}",
  ], { formats: { 2: RP, 3: RP, 4: "0.00", 5: RP } })];

/** Minimum service standards: numbers served of all. */
const serviceStandards = (): Book => [sheet("SPM Kesehatan", ["CAPAIAN STANDAR PELAYANAN MINIMAL BIDANG KESEHATAN TAHUN 2025", "DINAS KESEHATAN KABUPATEN SELAKSA"],
  "No | Jenis Pelayanan Dasar | Indikator | Target (%) | Jumlah Sasaran | Jumlah Terlayani | Realisasi (%) | Kendala", [
    "1 | Pelayanan kesehatan ibu hamil | Persentase ibu hamil mendapatkan pelayanan | 100 | 6340 | 6120 | =F{r}/E{r}*100 | Ibu hamil pindah domisili",
    "2 | Pelayanan kesehatan ibu bersalin | Persentase ibu bersalin mendapatkan pelayanan | 100 | 6044 | 6040 | =F{r}/E{r}*100 |",
    "3 | Pelayanan kesehatan balita | Persentase balita mendapatkan pelayanan | 100 | 28410 | 25110 | =F{r}/E{r}*100 | Balita tidak datang ke posyandu",
    "4 | Pelayanan kesehatan penderita diabetes | Persentase penderita mendapatkan pelayanan | 100 | 5102 | 5290 | =F{r}/E{r}*100 | Perkiraan sasaran lebih rendah dari yang ditemukan",
  ], { formats: { 6: "0.00" } })];

export const PLANS_AND_MONEY: readonly Unseen[] = [
  { name: "PK of a central agency", book: centralAgreement() },
  { name: "RKPD matrix in thousands", book: regionalAnnualPlan() },
  { name: "employee plan (SKP)", book: employeePlan() },
  { name: "LPPD indicators", book: regionalReport() },
  { name: "evaluation sheet (LKE)", book: evaluationSheet() },
  { name: "monthly cash plan", book: cashPlan() },
  { name: "budget document with accounts", book: budgetDocument() },
  { name: "revenue above target", book: revenue() },
  { name: "minimum service standards", book: serviceStandards() },
];
