// The Dinas Kesehatan: falling indicators, a range, a limit and a predicate. Its programs stand in health-programs.ts.
import { COMMUNITY, SERVICE, STAFF, SUPPORT } from "./health-programs";
import { falling, graded, rising, within, type Agency, type Objective } from "./types";

const FAMILY: Objective = {
  key: "keluarga",
  name: "Meningkatnya kesehatan keluarga",
  programs: [SERVICE, COMMUNITY],
  indicators: [
    {
      key: "aki",
      ...falling("Angka Kematian Ibu", "per 100.000 KH", { before: 118.4, targets: [112, 106, 100, 94, 88, 82], actual: [116.8, 114.2, 111.5, 108.9] }),
      formulation: "Jumlah kematian ibu / jumlah kelahiran hidup x 100.000",
      source: "Laporan Audit Maternal Perinatal",
      owner: "Kepala Bidang Kesehatan Masyarakat",
      action: "Kelas ibu hamil dan rujukan terencana",
      obstacle: "Rujukan dari kecamatan kepulauan terlambat",
      followUp: "Siagakan ambulans laut di dua puskesmas",
    },
    {
      key: "akb",
      ...falling("Angka Kematian Bayi", "per 1.000 KH", { before: 12.6, targets: [12, 11.4, 10.8, 10.2, 9.6, 9], actual: [13.1, 12.9, 12.9, 13.02] }),
      formulation: "Jumlah kematian bayi / jumlah kelahiran hidup x 1.000",
      source: "Laporan Audit Maternal Perinatal",
      owner: "Kepala Bidang Kesehatan Masyarakat",
      action: "Pelatihan resusitasi bayi",
      obstacle: "Inkubator di puskesmas rawat inap belum cukup",
      followUp: "Usulkan pengadaan inkubator tahun berikutnya",
    },
    {
      key: "stunting",
      ...falling("Prevalensi Stunting", "Persen", { before: 19.8, targets: [18.2, 16.6, 15, 13.4, 11.8, 10.2], actual: [19.4, 18.8, 18.1, 17.65] }),
      formulation: "Jumlah balita stunting / jumlah balita diukur x 100",
      source: "Survei Status Gizi",
      owner: "Kepala Bidang Kesehatan Masyarakat",
      action: "Pemberian makanan tambahan berbahan lokal",
      obstacle: "Kehadiran balita di posyandu belum merata",
      followUp: "Kunjungi rumah balita yang tidak hadir",
    },
  ],
};

const CARE: Objective = {
  key: "layanan",
  name: "Meningkatnya mutu pelayanan kesehatan",
  programs: [STAFF],
  indicators: [
    {
      key: "bor",
      ...within("Tingkat Hunian Tempat Tidur RSUD", "Persen", { before: 57.3, targets: ["60-85", "60-85", "60-85", "60-85", "60-85", "60-85"], actual: [59.1, 62.8, 65.2, 66.4] }),
      formulation: "Jumlah hari perawatan / (jumlah tempat tidur x jumlah hari) x 100; ideal 60 sampai 85",
      source: "Laporan RSUD",
      owner: "Kepala Bidang Pelayanan Kesehatan",
      action: "Penataan kelas rawat inap",
      obstacle: "Ruang isolasi sering kosong",
      followUp: "Alihkan sebagian ruang isolasi",
    },
    {
      key: "tunggu",
      ...falling("Waktu Tunggu Pelayanan Rawat Jalan", "Menit", { before: 68, targets: ["≤ 60", "≤ 58", "≤ 56", "≤ 54", "≤ 52", "≤ 50"], actual: [66, 63, 59, 56], decimals: 0 }),
      formulation: "Rata-rata waktu sejak pendaftaran sampai dilayani dokter",
      source: "Sistem informasi RSUD",
      owner: "Kepala Bidang Pelayanan Kesehatan",
      action: "Pendaftaran daring",
      obstacle: "Pasien menumpuk pada hari Senin",
      followUp: "Bagi jadwal dokter ke sore hari",
    },
    {
      key: "ikm",
      ...rising("Indeks Kepuasan Masyarakat", "Indeks", { before: 80.9, targets: [81.5, 82, 82.5, 83, 83.5, 84], actual: [80.95, 81.3, 81.85, 82.1] }),
      formulation: "Nilai rata-rata tertimbang sembilan unsur survei kepuasan masyarakat",
      source: "Survei Kepuasan Masyarakat",
      owner: "Sekretaris",
      action: "Survei kepuasan setiap triwulan",
      obstacle: "Ruang tunggu puskesmas sempit",
      followUp: "Perluas ruang tunggu di tiga puskesmas",
    },
  ],
};

const ACCOUNTABILITY: Objective = {
  key: "akuntabel",
  name: "Meningkatnya akuntabilitas kinerja perangkat daerah",
  programs: [SUPPORT],
  indicators: [
    {
      key: "sakip",
      ...graded("Predikat SAKIP Perangkat Daerah", "Predikat", { before: "B", targets: ["BB", "BB", "BB", "BB", "A", "A"], actual: ["-", "-", "-", "BB"] }),
      formulation: "Hasil evaluasi akuntabilitas kinerja oleh Inspektorat",
      source: "Laporan Hasil Evaluasi Inspektorat",
      owner: "Sekretaris",
      action: "Tindak lanjut rekomendasi evaluasi",
      obstacle: "Cascading sampai jabatan fungsional belum selesai",
      followUp: "Selesaikan cascading pada semester pertama",
    },
  ],
};

export const HEALTH: Agency = {
  name: "Dinas Kesehatan",
  head: "KEPALA DINAS KESEHATAN",
  affair: { code: "1.02", name: "URUSAN PEMERINTAHAN BIDANG KESEHATAN" },
  goal: "Meningkatnya derajat kesehatan masyarakat",
  goalIndicator: {
    key: "uhh",
    ...rising("Usia Harapan Hidup", "Tahun", { before: 73.85, targets: [74.05, 74.25, 74.45, 74.65, 74.85, 75.05], actual: ["-", "-", "-", 74.12] }),
    formulation: "Perkiraan rata-rata tambahan umur seseorang sejak lahir",
    source: "BPS Kabupaten Selaksa",
    owner: "Kepala Dinas",
    action: "Gerakan hidup sehat lintas sektor",
    obstacle: "Penyakit tidak menular meningkat",
    followUp: "Perluas skrining usia produktif",
  },
  objectives: [FAMILY, CARE, ACCOUNTABILITY],
};
