// The kabupaten: missions, goals and objectives of the RPJMD 2025-2029 with their indicators, and the programs of the other agencies.
import { falling, graded, rising, within, type Indicator } from "./types";

export const REGION = "Kabupaten Selaksa";
/** The years of RPJMD and Renstra that have a target; the Dinas Kesehatan plans one year more. */
export const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

export interface RegionIndicator extends Indicator {
  readonly key: string;
  readonly source: string;
}

/** A program as the RPJMD shows it: one indicator, one budget a year. */
export interface RegionProgram {
  readonly code: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly budget: readonly number[];
  readonly agency: string;
}

/** A goal or an objective. The programs of the two agencies of the sample are named by code. */
export interface RegionAim {
  readonly key: string;
  readonly level: "goal" | "objective";
  readonly name: string;
  readonly indicators: readonly RegionIndicator[];
  readonly programs: readonly (RegionProgram | string)[];
}

export interface Mission {
  readonly key: string;
  readonly name: string;
  readonly aims: readonly RegionAim[];
}

const yearly = (value: number | string): (number | string)[] => ["-", "-", "-", value];
const goal = (key: string, name: string, ...indicators: RegionIndicator[]): RegionAim => ({ key, level: "goal", name, indicators, programs: [] });
const objective = (key: string, name: string, indicators: RegionIndicator[], ...programs: (RegionProgram | string)[]): RegionAim => ({ key, level: "objective", name, indicators, programs });

export const HDI: RegionIndicator = {
  key: "ipm",
  source: "BPS",
  ...rising("Indeks Pembangunan Manusia", "Indeks", { before: 71.7, targets: [72.39, 73.06, 73.73, 74.41, 75.08], actual: yearly(72.47) }),
};
export const LIFE: RegionIndicator = {
  key: "uhh",
  source: "BPS",
  ...rising("Usia Harapan Hidup", "Tahun", { before: 73.85, targets: [74.05, 74.25, 74.45, 74.65, 74.85], actual: yearly(74.12) }),
};
export const EXPECTED_SCHOOLING: RegionIndicator = {
  key: "hls",
  source: "BPS",
  ...rising("Harapan Lama Sekolah", "Tahun", { before: 12.71, targets: [12.85, 12.98, 13.11, 13.24, 13.37], actual: yearly(12.89) }),
};
export const MEAN_SCHOOLING: RegionIndicator = {
  key: "rls",
  source: "BPS",
  ...rising("Rata-rata Lama Sekolah", "Tahun", { before: 7.94, targets: [8.06, 8.18, 8.3, 8.42, 8.54], actual: yearly(8.04) }),
};
export const SPENDING: RegionIndicator = {
  key: "pengeluaran",
  source: "BPS",
  ...rising("Pengeluaran per Kapita Disesuaikan", "Ribu Rupiah", { before: 10642, targets: [10950, 11270, 11600, 11940, 12290], actual: yearly(10987), decimals: 0 }),
};
/** In the list of regional key indicators, not in the RPJMD matrix. */
export const GINI: RegionIndicator = {
  key: "gini",
  source: "BPS",
  ...falling("Rasio Gini", "Poin", { before: 0.318, targets: [0.316, 0.313, 0.31, 0.307, 0.304], actual: yearly(0.312), decimals: 3 }),
};

const STUNTING: RegionIndicator = {
  key: "stunting",
  source: "Survei Status Gizi",
  ...falling("Prevalensi Stunting", "Persen", { before: 19.8, targets: [18.2, 16.6, 15, 13.4, 11.8], actual: yearly(17.65) }),
};
const GROWTH: RegionIndicator = {
  key: "lpe",
  source: "BPS",
  ...within("Laju Pertumbuhan Ekonomi", "Persen", { before: 5.04, targets: ["5,10-5,40", "5,20-5,50", "5,30-5,60", "5,40-5,70", "5,50-5,80"], actual: yearly(5.27) }),
};
const POVERTY: RegionIndicator = {
  key: "miskin",
  source: "BPS",
  ...falling("Persentase Penduduk Miskin", "Persen", { before: 9.42, targets: [9.05, 8.68, 8.31, 7.94, 7.57], actual: yearly(8.96) }),
};
const UNEMPLOYMENT: RegionIndicator = {
  key: "tpt",
  source: "BPS",
  ...falling("Tingkat Pengangguran Terbuka", "Persen", { before: 5.12, targets: [4.95, 4.78, 4.61, 4.44, 4.27], actual: yearly(5.46) }),
};
const ENVIRONMENT: RegionIndicator = {
  key: "iklh",
  source: "Dinas Lingkungan Hidup",
  ...rising("Indeks Kualitas Lingkungan Hidup", "Indeks", { before: 66.42, targets: [67.1, 67.8, 68.5, 69.2, 69.9], actual: yearly(67.34) }),
};
const REFORM: RegionIndicator = {
  key: "rb",
  source: "Kementerian PANRB",
  ...rising("Indeks Reformasi Birokrasi", "Indeks", { before: 68.2, targets: [70.1, 72, 73.9, 75.8, 77.7], actual: yearly(70.84) }),
};
const OPINION: RegionIndicator = {
  key: "opini",
  source: "BPK",
  ...graded("Opini BPK atas Laporan Keuangan", "Opini", { before: "WTP", targets: ["WTP", "WTP", "WTP", "WTP", "WTP"], actual: yearly("WTP") }),
};
const REGION_SAKIP: RegionIndicator = {
  key: "sakip",
  source: "Kementerian PANRB",
  ...graded("Predikat SAKIP Kabupaten", "Predikat", { before: "B", targets: ["BB", "BB", "BB", "A", "A"], actual: yearly("BB") }),
};
const ALIGNMENT: RegionIndicator = {
  key: "selaras",
  source: "Bapperida",
  ...rising("Persentase Program RKPD yang Selaras dengan RPJMD", "Persen", { before: 70.1, targets: [76, 80, 84, 88, 92], actual: yearly(66.5) }),
};
const PUBLIC_SERVICE: RegionIndicator = {
  key: "ipp",
  source: "Kementerian PANRB",
  ...rising("Indeks Pelayanan Publik", "Indeks", { before: 3.62, targets: [3.7, 3.78, 3.86, 3.94, 4.02], actual: yearly(3.68) }),
};

const program = (code: string, name: string, agency: string, indicator: Indicator, budget: readonly number[]): RegionProgram => ({ code, name, agency, indicator, budget });
const share = (name: string, before: number, ...targets: number[]): Indicator => rising(name, "Persen", { before, targets, actual: [] });

export const MISSIONS: readonly Mission[] = [
  {
    key: "m1",
    name: "Misi 1: Membangun manusia Selaksa yang sehat dan cerdas",
    aims: [
      goal("t1", "Meningkatnya kualitas sumber daya manusia", HDI),
      objective("s11", "Meningkatnya taraf pendidikan masyarakat", [EXPECTED_SCHOOLING, MEAN_SCHOOLING], "1.01.02", "1.01.03", "1.01.04"),
      objective("s12", "Meningkatnya taraf kesehatan masyarakat", [LIFE, STUNTING], "1.02.02", "1.02.03", "1.02.05"),
    ],
  },
  {
    key: "m2",
    name: "Misi 2: Memperkuat ekonomi daerah yang merata",
    aims: [
      goal("t2", "Meningkatnya pertumbuhan ekonomi yang merata", GROWTH),
      objective(
        "s21",
        "Meningkatnya daya beli masyarakat",
        [SPENDING],
        program("2.17.08", "PROGRAM PENGEMBANGAN UMKM", "Dinas Koperasi", share("Persentase Usaha Mikro yang Naik Kelas", 4.2, 5, 6, 7, 8, 9), [2_140_000_000, 2_247_000_000, 2_359_000_000, 2_477_000_000, 2_601_000_000]),
      ),
      objective(
        "s22",
        "Menurunnya kemiskinan",
        [POVERTY],
        program("1.06.05", "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL", "Dinas Sosial", share("Persentase Keluarga Miskin Penerima Jaminan Sosial", 71.3, 74, 77, 80, 83, 86), [5_385_000_000, 5_654_000_000, 5_937_000_000, 6_234_000_000, 6_546_000_000]),
      ),
      objective(
        "s23",
        "Menurunnya pengangguran",
        [UNEMPLOYMENT],
        program("2.07.03", "PROGRAM PELATIHAN KERJA DAN PRODUKTIVITAS TENAGA KERJA", "Dinas Tenaga Kerja", share("Persentase Lulusan Pelatihan yang Bekerja", 46.5, 49, 52, 55, 58, 61), [1_965_000_000, 2_063_000_000, 2_166_000_000, 2_274_000_000, 2_388_000_000]),
      ),
      objective(
        "s24",
        "Meningkatnya kualitas lingkungan hidup",
        [ENVIRONMENT],
        program("2.11.11", "PROGRAM PENGELOLAAN PERSAMPAHAN", "Dinas Lingkungan Hidup", share("Persentase Sampah yang Tertangani", 63.8, 66, 68, 70, 72, 74), [7_420_000_000, 7_791_000_000, 8_181_000_000, 8_590_000_000, 9_020_000_000]),
      ),
    ],
  },
  {
    key: "m3",
    name: "Misi 3: Mewujudkan pemerintahan yang bersih dan melayani",
    aims: [
      goal("t3", "Meningkatnya tata kelola pemerintahan", REFORM),
      objective(
        "s31",
        "Meningkatnya akuntabilitas keuangan daerah",
        [OPINION],
        program("5.02.02", "PROGRAM PENGELOLAAN KEUANGAN DAERAH", "BPKAD", share("Persentase Laporan Keuangan Perangkat Daerah Sesuai Standar", 94.1, 95, 96, 97, 98, 99), [3_218_000_000, 3_379_000_000, 3_548_000_000, 3_725_000_000, 3_911_000_000]),
      ),
      objective(
        "s32",
        "Meningkatnya akuntabilitas kinerja pemerintah",
        [REGION_SAKIP],
        program("6.01.02", "PROGRAM PENYELENGGARAAN PENGAWASAN", "Inspektorat", share("Persentase Perangkat Daerah Berpredikat SAKIP BB ke Atas", 41.2, 50, 58, 66, 74, 82), [2_790_000_000, 2_930_000_000, 3_077_000_000, 3_231_000_000, 3_393_000_000]),
      ),
      objective(
        "s33",
        "Meningkatnya keselarasan perencanaan pembangunan",
        [ALIGNMENT],
        program("5.01.02", "PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH", "Bapperida", share("Persentase Usulan Musrenbang yang Diakomodasi", 38.7, 41, 43, 45, 47, 49), [3_655_000_000, 3_838_000_000, 4_030_000_000, 4_232_000_000, 4_444_000_000]),
      ),
      objective(
        "s34",
        "Meningkatnya kualitas pelayanan publik",
        [PUBLIC_SERVICE],
        program("2.18.04", "PROGRAM PELAYANAN PENANAMAN MODAL", "DPMPTSP", share("Persentase Izin yang Terbit Tepat Waktu", 87.5, 89, 91, 93, 95, 97), [1_274_000_000, 1_338_000_000, 1_405_000_000, 1_475_000_000, 1_549_000_000]),
      ),
    ],
  },
];
