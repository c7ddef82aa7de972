// Names and units for invented agencies: plain words of the field, no real agency. Data only.

export interface IndicatorKind {
  readonly name: string;
  readonly unit: string;
  readonly direction: "up" | "down";
  /** How quarters make the year. */
  readonly method: "sum" | "last";
  readonly decimals: number;
  /** Where it starts, and how much it moves in a year. */
  readonly from: number;
  readonly step: number;
}

const level = (name: string, unit: string, from: number, step: number, decimals = 2): IndicatorKind => ({ name, unit, direction: "up", method: "last", decimals, from, step });
const falling = (name: string, unit: string, from: number, step: number, decimals = 2): IndicatorKind => ({ name, unit, direction: "down", method: "last", decimals, from, step });
const count = (name: string, unit: string, from: number, step: number): IndicatorKind => ({ name, unit, direction: "up", method: "sum", decimals: 0, from, step });

export const AGENCIES = ["Dinas Pekerjaan Umum", "Dinas Lingkungan Hidup", "Dinas Perhubungan", "Dinas Sosial", "Badan Perencanaan Pembangunan Daerah"] as const;

export const OBJECTIVES = [
  "Meningkatnya kualitas infrastruktur wilayah",
  "Meningkatnya derajat kesehatan masyarakat",
  "Meningkatnya daya saing ekonomi daerah",
  "Terjaganya kualitas lingkungan hidup",
  "Meningkatnya kesejahteraan penduduk rentan",
] as const;

export const INDICATORS: Readonly<Record<"outcome" | "program" | "output", readonly IndicatorKind[]>> = {
  outcome: [
    level("Persentase jalan kabupaten dalam kondisi mantap", "Persen", 71.2, 1.8),
    level("Indeks Kualitas Lingkungan Hidup", "Indeks", 64.5, 0.7),
    level("Indeks Kepuasan Masyarakat", "Indeks", 81.4, 0.9),
    level("Cakupan rumah tangga dengan akses sanitasi layak", "Persen", 78.3, 1.4),
    falling("Angka Kematian Bayi", "per 1.000 KH", 12.4, 0.6),
    falling("Prevalensi stunting", "Persen", 21.3, 1.5),
    falling("Tingkat Pengangguran Terbuka", "Persen", 5.8, 0.3),
    falling("Persentase penduduk miskin", "Persen", 10.2, 0.4),
    level("Nilai evaluasi SAKIP perangkat daerah", "Nilai", 68.2, 1.3),
    level("Indeks Inovasi Daerah", "Indeks", 52.6, 1.2),
    level("Laju pertumbuhan nilai tambah industri pengolahan", "Persen", 4.1, 0.2),
    level("Persentase desa yang berstatus mandiri", "Persen", 33.5, 2.5),
    level("Usia Harapan Hidup", "Tahun", 71.3, 0.2),
    count("Jumlah kunjungan wisatawan", "Orang", 18_400, 900),
    count("Jumlah usaha mikro yang naik kelas", "Usaha", 160, 14),
    count("Jumlah inovasi yang diterapkan masyarakat", "Inovasi", 24, 4),
  ],
  program: [
    level("Persentase panjang jalan yang terpelihara", "Persen", 66, 2),
    level("Persentase sampah yang tertangani", "Persen", 70, 1.6),
    level("Tingkat ketersediaan sarana pelayanan", "Persen", 74, 1.1),
    level("Persentase pemenuhan kebutuhan administrasi perkantoran", "Persen", 88, 0.8),
    level("Cakupan layanan jaminan sosial", "Persen", 61, 2.2),
    level("Persentase aset yang tercatat", "Persen", 79, 1.5),
  ],
  output: [
    count("Jumlah dokumen perencanaan yang disusun", "Dokumen", 8, 2),
    count("Jumlah laporan hasil pemantauan", "Laporan", 12, 2),
    count("Jumlah orang yang mengikuti pelatihan", "Orang", 160, 12),
    count("Jumlah alat kerja yang dipelihara", "Unit", 36, 4),
    count("Jumlah lokasi yang dibina", "Lokasi", 24, 3),
    count("Jumlah paket bahan logistik kantor", "Paket", 12, 1),
    count("Jumlah kegiatan penyuluhan yang dilaksanakan", "Kegiatan", 16, 2),
    count("Jumlah kelompok masyarakat yang didampingi", "Kelompok", 28, 3),
    count("Jumlah berkas permohonan yang diproses", "Berkas", 480, 30),
  ],
};

export const PROGRAMS: readonly { readonly code: string; readonly name: string; readonly isSupport?: boolean }[] = [
  { code: "1.03.10", name: "Program Penyelenggaraan Jalan" },
  { code: "1.03.03", name: "Program Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum" },
  { code: "1.03.05", name: "Program Pengelolaan dan Pengembangan Sistem Air Limbah" },
  { code: "1.03.06", name: "Program Pengelolaan dan Pengembangan Sistem Drainase" },
  { code: "1.03.01", name: "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", isSupport: true },
];

export const ACTIVITIES: readonly { readonly name: string; readonly indicator: IndicatorKind; readonly subs: readonly string[] }[] = [
  { name: "Perencanaan, Penganggaran, dan Evaluasi Kinerja", indicator: count("Jumlah dokumen kinerja yang tersusun", "Dokumen", 6, 1), subs: ["Penyusunan Dokumen Perencanaan", "Koordinasi Penyusunan Laporan Kinerja"] },
  { name: "Administrasi Keuangan", indicator: count("Jumlah laporan keuangan", "Laporan", 14, 2), subs: ["Penyediaan Gaji dan Tunjangan", "Pelaksanaan Penatausahaan Keuangan", "Koordinasi Pelaporan Keuangan"] },
  { name: "Administrasi Umum", indicator: level("Persentase kebutuhan umum yang terpenuhi", "Persen", 90, 0.7), subs: ["Penyediaan Peralatan Kantor", "Penyediaan Bahan Logistik"] },
  { name: "Pemeliharaan Sarana Wilayah", indicator: count("Jumlah sarana yang terpelihara", "Unit", 40, 5), subs: ["Pemeliharaan Berkala", "Pemeliharaan Rutin", "Rehabilitasi Sarana"] },
  { name: "Pemberdayaan Masyarakat", indicator: count("Jumlah kelompok yang diberdayakan", "Kelompok", 20, 2), subs: ["Pelatihan Kelompok", "Pendampingan Kelompok"] },
  { name: "Pengawasan dan Pengendalian", indicator: count("Jumlah objek yang diawasi", "Lokasi", 30, 3), subs: ["Pemantauan Lapangan", "Penyusunan Laporan Pengawasan", "Penanganan Aduan"] },
  { name: "Penyediaan Data dan Informasi", indicator: count("Jumlah data yang dimutakhirkan", "Dataset", 16, 2), subs: ["Pemutakhiran Basis Data", "Publikasi Data"] },
  { name: "Kerja Sama dan Kemitraan", indicator: count("Jumlah kemitraan yang berjalan", "Lembaga", 12, 2), subs: ["Penjajakan Kemitraan", "Evaluasi Kemitraan"] },
  { name: "Pengembangan Layanan", indicator: level("Persentase layanan yang dikembangkan", "Persen", 55, 2.1), subs: ["Penyusunan Standar Layanan", "Uji Coba Layanan"] },
  { name: "Peningkatan Kapasitas Aparatur", indicator: count("Jumlah aparatur yang ditingkatkan kapasitasnya", "Orang", 60, 6), subs: ["Bimbingan Teknis", "Pendidikan dan Pelatihan"] },
];
