// The Dinas Pendidikan: what it wants to reach and how it measures that. Its programs stand in education-programs.ts.
import { CURRICULUM, SCHOOLING, SUPPORT, TEACHERS } from "./education-programs";
import { count, falling, graded, rising, type Agency, type Objective } from "./types";

const ACCESS: Objective = {
  key: "akses",
  name: "Meningkatnya pemerataan akses pendidikan",
  programs: [SCHOOLING],
  indicators: [
    {
      key: "hls",
      ...rising("Harapan Lama Sekolah", "Tahun", { before: 12.71, targets: [12.85, 12.98, 13.11, 13.24, 13.37], plan: ["-", "-", "-", 12.85], actual: ["-", "-", "-", 12.89] }),
      formulation: "Jumlah rasio partisipasi sekolah menurut umur (7 tahun ke atas) dikalikan faktor koreksi pesantren",
      source: "BPS Kabupaten Selaksa",
      owner: "Kepala Bidang Pembinaan SMP",
      action: "Penelusuran anak tidak sekolah di 12 kecamatan",
      obstacle: "Anak tidak sekolah belum terdata menurut nama",
      followUp: "Padankan data anak tidak sekolah dengan data kependudukan",
    },
    {
      key: "rls",
      ...rising("Rata-rata Lama Sekolah", "Tahun", { before: 7.94, targets: [8.06, 8.18, 8.3, 8.42, 8.54], plan: ["-", "-", "-", 8.06], actual: ["-", "-", "-", 8.04] }),
      formulation: "Rata-rata jumlah tahun belajar penduduk berusia 25 tahun ke atas",
      source: "BPS Kabupaten Selaksa",
      owner: "Kepala Bidang Pembinaan PAUD",
      action: "Perluasan pendidikan kesetaraan melalui PKBM",
      obstacle: "Peserta pendidikan kesetaraan berhenti karena bekerja",
      followUp: "Tambah kelas malam di PKBM",
    },
    {
      key: "aps",
      ...falling("Angka Putus Sekolah Pendidikan Dasar", "Persen", { before: 0.42, targets: [0.38, 0.34, 0.3, 0.26, 0.22], plan: [0.41, 0.4, 0.39, 0.38], actual: [0.41, 0.39, 0.38, 0.36] }),
      formulation: "Jumlah siswa SD dan SMP yang putus sekolah / jumlah siswa SD dan SMP x 100",
      source: "Data Pokok Pendidikan",
      owner: "Kepala Bidang Pembinaan SD",
      action: "Bantuan biaya personil bagi siswa rentan",
      obstacle: "Siswa ikut orang tua pindah musiman",
      followUp: "Buka layanan belajar di lokasi kerja orang tua",
    },
  ],
};

const QUALITY: Objective = {
  key: "mutu",
  name: "Meningkatnya mutu layanan pendidikan dasar",
  programs: [CURRICULUM, TEACHERS],
  indicators: [
    {
      key: "literasi",
      ...rising("Persentase Siswa yang Mencapai Kompetensi Minimum Literasi", "Persen", { before: 61.2, targets: [63.5, 65.8, 68.1, 70.4, 72.7], plan: [61.5, 62.2, 62.9, 63.5], actual: [61.4, 62.35, 63.1, 64.28] }),
      formulation: "Jumlah siswa dengan kompetensi literasi minimum / jumlah siswa peserta asesmen x 100",
      source: "Rapor Pendidikan",
      owner: "Kepala Bidang Kurikulum",
      action: "Pendampingan literasi pada 60 sekolah",
      obstacle: "Buku bacaan bermutu belum merata",
      followUp: "Adakan pertukaran buku antarsekolah",
    },
    {
      key: "akreditasi",
      ...rising("Persentase Satuan Pendidikan Terakreditasi A", "Persen", { before: 38.4, targets: [40, 42, 44, 46, 48], plan: [38.5, 39, 39.5, 40], actual: [38.4, 38.9, 39.3, 39.6] }),
      formulation: "Jumlah satuan pendidikan terakreditasi A / jumlah satuan pendidikan x 100",
      source: "Badan Akreditasi Nasional",
      owner: "Kepala Bidang Pembinaan SD",
      action: "Pendampingan penyusunan bukti akreditasi",
      obstacle: "Jadwal visitasi bergeser ke tahun berikutnya",
      followUp: "Ajukan visitasi lebih awal",
    },
    {
      key: "prestasi",
      ...count("Siswa Peraih Penghargaan Tingkat Provinsi", "Orang", { before: 22, targets: [24, 26, 28, 30, 32], revised: 28, plan: [6, 7, 8, 7], actual: [5, 7, 6, 6] }),
      formulation: "Banyaknya siswa SD dan SMP peraih penghargaan tingkat provinsi dalam satu tahun",
      source: "Bidang Pembinaan SMP",
      owner: "Kepala Bidang Pembinaan SMP",
      action: "Pemusatan latihan bagi siswa berbakat",
      obstacle: "Pelatih cabang sains terbatas",
      followUp: "Kerja sama pelatihan dengan perguruan tinggi",
    },
  ],
};

const ACCOUNTABILITY: Objective = {
  key: "akuntabel",
  name: "Meningkatnya akuntabilitas kinerja perangkat daerah",
  programs: [SUPPORT],
  indicators: [
    {
      key: "ikm",
      ...rising("Indeks Kepuasan Masyarakat", "Indeks", { before: 81.35, targets: [82, 82.75, 83.5, 84.25, 85], plan: [82, 82, 82, 82], actual: [81.6, 82.1, 82.45, 82.8] }),
      formulation: "Nilai rata-rata tertimbang sembilan unsur survei kepuasan masyarakat",
      source: "Survei Kepuasan Masyarakat",
      owner: "Sekretaris",
      action: "Survei kepuasan setiap triwulan",
      obstacle: "Waktu layanan legalisasi masih dikeluhkan",
      followUp: "Terapkan antrean daring",
    },
    {
      key: "sakip",
      ...graded("Predikat SAKIP Perangkat Daerah", "Predikat", { before: "B", targets: ["BB", "BB", "BB", "A", "A"], plan: ["-", "-", "-", "BB"], actual: ["-", "-", "-", "BB"] }),
      formulation: "Hasil evaluasi akuntabilitas kinerja oleh Inspektorat",
      source: "Laporan Hasil Evaluasi Inspektorat",
      owner: "Sekretaris",
      action: "Tindak lanjut rekomendasi evaluasi",
      obstacle: "Bukti pemanfaatan kinerja belum lengkap",
      followUp: "Susun notula rapat kinerja setiap triwulan",
    },
  ],
};

export const EDUCATION: Agency = {
  name: "Dinas Pendidikan",
  head: "KEPALA DINAS PENDIDIKAN",
  affair: { code: "1.01", name: "URUSAN PEMERINTAHAN BIDANG PENDIDIKAN" },
  goal: "Meningkatnya kualitas pendidikan masyarakat",
  goalIndicator: {
    key: "indeks-pendidikan",
    ...rising("Indeks Pendidikan", "Indeks", { before: 61.77, targets: [62.56, 63.32, 64.08, 64.84, 65.61], actual: ["-", "-", "-", 62.61] }),
    formulation: "(Harapan Lama Sekolah / 18 + Rata-rata Lama Sekolah / 15) / 2 x 100",
    source: "BPS Kabupaten Selaksa",
    owner: "Kepala Dinas",
    action: "",
    obstacle: "",
    followUp: "",
  },
  objectives: [ACCESS, QUALITY, ACCOUNTABILITY],
};
