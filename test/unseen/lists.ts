// Lists and sheets that hold no performance at all, though they have numbers, percentages, targets or codes: nothing is to be said of them.
import { newPage, putRow, type Book } from "../helpers/book";
import type { Unseen } from "./documents";
import { sheet } from "./lines";

const attendance = (): Book => [sheet("Absensi Maret", ["REKAPITULASI KEHADIRAN PEGAWAI BULAN MARET 2025"], "No | Nama | NIP | Jumlah{Hari Kerja, Hadir, Izin, Sakit, Alpa} | Persentase Kehadiran", [
  "1 | Pegawai A | 198001012005011001 | 20 | 19 | 1 | 0 | 0 | =E{r}/D{r}*100", "2 | Pegawai B | 198502022010012002 | 20 | 20 | 0 | 0 | 0 | =E{r}/D{r}*100", "3 | Pegawai C | 199003032015031003 | 20 | 17 | 0 | 3 | 0 | =E{r}/D{r}*100",
  " | Jumlah | | =SUM(D5:D7) | =SUM(E5:E7) | =SUM(F5:F7) | =SUM(G5:G7) | =SUM(H5:H7) | =E{r}/D{r}*100",
])];

const staff = (): Book => [sheet("DUK", ["DAFTAR URUT KEPANGKATAN TAHUN 2025"], "No | Nama | NIP | Pangkat/Gol. Ruang | Jabatan | Unit Kerja | TMT | Pendidikan", [
  "1 | Pegawai A | 197001011995031001 | Pembina Tk.I (IV/b) | Kepala Dinas | Dinas Sosial | 01-01-2021 | S2", "2 | Pegawai B | 197502022000032002 | Pembina (IV/a) | Sekretaris | Dinas Sosial | 01-04-2022 | S2",
  "3 | Pegawai C | 198003032006041003 | Penata (III/c) | Kepala Bidang | Dinas Sosial | 01-10-2020 | S1", "4 | Pegawai D | 198504042010012004 | Penata Muda (III/a) | Analis | Dinas Sosial | 01-04-2024 | S1",
])];

const schools = (): Book => [sheet("Data Sekolah", ["DATA SATUAN PENDIDIKAN TAHUN AJARAN 2024/2025"], "No | NPSN | Nama Sekolah | Kecamatan | Jumlah Siswa{L, P, Jumlah} | Jumlah Guru | Akreditasi", [
  "1 | 20501001 | SDN 1 Sukamaju | Sukamaju | 112 | 98 | =E{r}+F{r} | 12 | A", "2 | 20501002 | SDN 2 Sukamaju | Sukamaju | 87 | 91 | =E{r}+F{r} | 10 | B", "3 | 20501003 | SMPN 1 Jernih | Jernih | 240 | 255 | =E{r}+F{r} | 31 | A",
  " | | Jumlah | | =SUM(E5:E7) | =SUM(F5:F7) | =SUM(G5:G7) | =SUM(H5:H7) |",
])];

const prices = (): Book => [sheet("SSH 2025", ["STANDAR SATUAN HARGA TAHUN ANGGARAN 2025"], "Kode Barang | Uraian Barang | Spesifikasi | Satuan | Harga Satuan (Rp) | Kelompok", [
  "1.1.7.01.03.01.001 | Kertas HVS | F4 70 gram | Rim | 58500 | SSH", "1.1.7.01.03.01.002 | Kertas HVS | A4 80 gram | Rim | 61000 | SSH", "1.1.7.01.03.02.001 | Bolpoin | hitam | Buah | 3500 | SSH", "1.3.2.05.01.04.009 | Lemari arsip | besi 2 pintu | Unit | 3250000 | SSH",
])];

/** Tiles with a label above a figure, no table. */
const dashboard = (): Book => {
  const page = newPage("Dashboard");
  putRow(page, 0, ["DASHBOARD KINERJA KABUPATEN SELAKSA 2025"]);
  putRow(page, 3, ["Capaian IKU", null, null, "Serapan Anggaran", null, null, "Nilai SAKIP", null, null, "Indeks SPBE"]);
  putRow(page, 4, [0.973, null, null, 0.884, null, null, 71.25, null, null, 3.12], ["0.0%", undefined, undefined, "0.0%"]);
  putRow(page, 7, ["Target", 100, null, "Pagu", 1250, null, "Target", 72, null, "Target", 3]);
  putRow(page, 8, ["Realisasi", 97.3, null, "Realisasi", 1105, null, "Realisasi", 71.25, null, "Realisasi", 3.12]);
  putRow(page, 11, ["Sumber: Bappeda, diperbarui 31 Desember 2025"]);
  return [page];
};

const survey = (): Book => [sheet("SKM", ["HASIL SURVEI KEPUASAN MASYARAKAT SEMESTER I 2025"], "No | Unsur Pelayanan | Nilai Rata-rata | Nilai Tertimbang | Mutu", [
  "U1 | Persyaratan | 3.42 | =C{r}*0.111 | B", "U2 | Sistem, mekanisme, dan prosedur | 3.38 | =C{r}*0.111 | B", "U3 | Waktu penyelesaian | 3.21 | =C{r}*0.111 | B", "U4 | Biaya/tarif | 3.87 | =C{r}*0.111 | A",
  " | Nilai Indeks | | =SUM(D4:D7) | ",
])];

const risks = (): Book => [sheet("Register Risiko", ["REGISTER RISIKO TAHUN 2025", "DINAS SOSIAL"], "No | Kegiatan | Pernyataan Risiko | Penyebab | Dampak | Skor{Kemungkinan, Dampak, Nilai} | Rencana Tindak Pengendalian | Penanggung Jawab | Target Waktu", [
  "1 | Penyaluran bantuan | Data penerima tidak mutakhir | Pendataan tidak rutin | Bantuan salah sasaran | 3 | 4 | =F{r}*G{r} | Pemutakhiran data setiap triwulan | Kabid Linjamsos | Juni 2025",
  "2 | Pengadaan logistik | Pengadaan terlambat | Dokumen tidak lengkap | Logistik habis | 2 | 5 | =F{r}*G{r} | Pendampingan UKPBJ | Sekretaris | Maret 2025",
  "3 | Pelaporan | Laporan terlambat | SDM terbatas | Nilai SAKIP turun | 2 | 2 | =F{r}*G{r} | Jadwal pelaporan | Subbag Program | Januari 2025",
])];

const inventory = (): Book => [sheet("KIB B", ["KARTU INVENTARIS BARANG (KIB) B", "PERALATAN DAN MESIN TAHUN 2025"], "No | Kode Barang | Nama Barang | Register | Merk/Tipe | Tahun Pembelian | Jumlah | Harga (Rp) | Keadaan", [
  "1 | 1.3.2.02.01.01.003 | Mobil dinas | 0001 | Merk A | 2019 | 1 | 285000000 | B", "2 | 1.3.2.05.01.04.009 | Lemari besi | 0001 | Merk B | 2021 | 2 | 6500000 | B", "3 | 1.3.2.10.01.02.001 | Komputer | 0003 | Merk C | 2023 | 4 | 48000000 | KB",
  " | | Jumlah | | | | =SUM(G5:G7) | =SUM(H5:H7) |",
])];

/** Population figures by year that look like an indicator's series. */
const statistics = (): Book => [sheet("Penduduk", ["JUMLAH PENDUDUK MENURUT KECAMATAN, 2021-2025"], "No | Kecamatan | 2021 | 2022 | 2023 | 2024 | 2025 | Laju Pertumbuhan (%)", [
  "1 | Sukamaju | 41200 | 41650 | 42010 | 42480 | 42900 | =(G{r}/F{r}-1)*100", "2 | Jernih | 30110 | 30050 | 29980 | 29910 | 29850 | =(G{r}/F{r}-1)*100", "3 | Wanasari | 18765 | 18990 | 19240 | 19460 | 19710 | =(G{r}/F{r}-1)*100",
  " | Jumlah | =SUM(C4:C6) | =SUM(D4:D6) | =SUM(E4:E6) | =SUM(F4:F6) | =SUM(G4:G6) | =(G{r}/F{r}-1)*100",
])];

/** A schedule with ticks, quarters and weeks. */
const schedule = (): Book => [sheet("Jadwal", ["JADWAL PELAKSANAAN KEGIATAN TAHUN 2025"], "No | Uraian Kegiatan | Triwulan I{Jan, Feb, Mar} | Triwulan II{Apr, Mei, Jun} | PIC", [
  "1 | Penyusunan KAK | v | | | | | | Subbag", "2 | Pengadaan | | v | v | | | | PPK", "3 | Pelaksanaan | | | | v | v | | Bidang", "4 | Pelaporan | | | | | | v | Subbag",
])];

export const LISTS: readonly Unseen[] = ([
  ["attendance", attendance()], ["staff", staff()], ["schools", schools()], ["prices", prices()], ["dashboard", dashboard()],
  ["satisfaction survey", survey()], ["risk register", risks()], ["inventory", inventory()], ["population by year", statistics()], ["schedule", schedule()],
] as const).map(([name, book]) => ({ name, book }));
