// The programs of the Dinas Pendidikan with their activities, outputs and money: five years of the Renstra and the quarters of 2025.
// Names and codes follow the nomenclature of Permendagri 90/2019 and its updates; every figure is invented.
import { count, rising, steady, type Program } from "./types";

export const SUPPORT: Program = {
  code: "1.01.01",
  name: "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
  owner: "Sekretariat",
  indicators: [rising("Persentase Layanan Penunjang yang Terpenuhi", "Persen", { before: 92.4, targets: [94, 95, 96, 97, 98], actual: [24.1, 47.5, 71.2, 95.3] })],
  activities: [
    {
      code: "1.01.01.2.01",
      name: "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
      owner: "Sekretariat",
      indicator: rising("Persentase Dokumen Kinerja yang Tepat Waktu", "Persen", { before: 92.31, targets: [95, 96, 97, 98, 99], actual: [23.08, 46.15, 69.23, 92.31] }),
      subActivities: [
        {
          code: "1.01.01.2.01.0001",
          name: "Penyusunan Dokumen Perencanaan Perangkat Daerah",
          indicator: count("Jumlah Dokumen Perencanaan Perangkat Daerah", "Dokumen", { before: 3, targets: [4, 4, 4, 4, 6], actual: [1, 1, 1, 1] }),
          budget: [68_400_000, 71_500_000, 74_700_000, 78_050_000, 81_550_000], revised: 72_500_000, spent: [12_554_183, 18_133_717, 18_831_150, 20_226_067],
        },
        {
          code: "1.01.01.2.01.0006",
          name: "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
          indicator: count("Jumlah Laporan Capaian Kinerja SKPD", "Laporan", { before: 4, targets: [5, 5, 5, 5, 5], actual: [2, 1, 1, 1] }),
          budget: [41_250_000, 42_900_000, 44_600_000, 46_400_000, 48_250_000], revised: 41_250_000, spent: [12_122_590, 8_603_117, 8_603_125, 9_776_275],
        },
        {
          code: "1.01.01.2.01.0007",
          name: "Evaluasi Kinerja Perangkat Daerah",
          indicator: count("Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "Laporan", { before: 3, targets: [4, 4, 4, 4, 4], actual: [1, 1, 1, 1] }),
          budget: [36_800_000, 38_250_000, 39_800_000, 41_400_000, 43_050_000], revised: 34_950_000, spent: [6_787_300, 8_484_100, 8_484_183, 10_180_950],
        },
      ],
    },
    {
      code: "1.01.01.2.02",
      name: "Administrasi Keuangan Perangkat Daerah",
      owner: "Sekretariat",
      indicator: rising("Persentase Laporan Keuangan yang Tepat Waktu", "Persen", { before: 91.67, targets: [100, 100, 100, 100, 100], actual: [25, 50, 75, 100] }),
      subActivities: [
        {
          code: "1.01.01.2.02.0001",
          name: "Penyediaan Gaji dan Tunjangan ASN",
          indicator: steady("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "Orang/Bulan", { before: 64, targets: [66, 67, 68, 70, 72], actual: [66, 66, 66, 66] }),
          budget: [6_842_500_000, 7_184_600_000, 7_543_850_000, 7_921_050_000, 8_317_100_000], revised: 6_924_600_000, spent: [1_430_899_367, 1_907_865_840, 1_635_313_550, 1_839_727_750],
        },
        {
          code: "1.01.01.2.02.0005",
          name: "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
          indicator: count("Jumlah Laporan Keuangan Akhir Tahun SKPD", "Laporan", { before: 1, targets: [2, 2, 2, 2, 2], actual: [1, 0, 1, 0] }),
          budget: [22_600_000, 23_500_000, 24_450_000, 25_400_000, 26_450_000], revised: 22_600_000, spent: [9_496_500, 1_726_690, 7_769_983, 2_589_967],
        },
      ],
    },
    {
      code: "1.01.01.2.06",
      name: "Administrasi Umum Perangkat Daerah",
      owner: "Sekretariat",
      indicator: rising("Persentase Kebutuhan Administrasi Umum yang Terpenuhi", "Persen", { before: 90.2, targets: [92, 93, 94, 95, 96], actual: [22.8, 45.6, 68.9, 91.4] }),
      subActivities: [
        {
          code: "1.01.01.2.06.0002",
          name: "Penyediaan Peralatan dan Perlengkapan Kantor",
          indicator: count("Jumlah Paket Peralatan Kantor yang Disediakan", "Paket", { before: 2, targets: [3, 3, 3, 4, 4], actual: [0, 1, 1, 1] }),
          budget: [184_500_000, 193_700_000, 203_400_000, 213_600_000, 224_250_000], revised: 217_700_000, spent: [0, 77_514_250, 63_235_325, 63_235_300],
        },
        {
          code: "1.01.01.2.06.0009",
          name: "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
          indicator: count("Jumlah Laporan Rapat Koordinasi SKPD", "Laporan", { before: 10, targets: [12, 12, 12, 12, 12], actual: [3, 3, 3, 3] }),
          budget: [312_750_000, 322_150_000, 331_800_000, 341_750_000, 352_000_000], revised: 243_950_000, spent: [52_005_250, 61_460_750, 59_096_940, 63_824_650],
        },
      ],
    },
  ],
};

export const SCHOOLING: Program = {
  code: "1.01.02",
  name: "PROGRAM PENGELOLAAN PENDIDIKAN",
  owner: "Bidang Pembinaan SD, SMP, PAUD",
  indicators: [
    rising("Angka Partisipasi Sekolah Usia 7-15 Tahun", "Persen", { before: 97.12, targets: [97.6, 97.9, 98.2, 98.5, 98.8], actual: [97.2, 97.31, 97.48, 97.72] }),
    rising("Persentase Anak Usia 5-6 Tahun yang Mengikuti PAUD", "Persen", { before: 84.35, targets: [86, 87.5, 89, 90.5, 92], actual: [84.4, 84.9, 85.3, 85.62] }),
  ],
  activities: [
    {
      code: "1.01.02.2.01",
      name: "Pengelolaan Pendidikan Sekolah Dasar",
      owner: "Bidang Pembinaan SD",
      indicator: rising("Persentase Ruang Kelas SD dalam Kondisi Baik", "Persen", { before: 71.4, targets: [73.5, 75.5, 77.5, 79.5, 81.5], actual: [71.4, 71.9, 72.8, 73.86] }),
      subActivities: [
        {
          code: "1.01.02.2.01.0003",
          name: "Penambahan Ruang Kelas Baru",
          indicator: count("Jumlah Ruang Kelas SD yang Dibangun", "Unit", { before: 6, targets: [8, 8, 9, 9, 10], actual: [0, 2, 3, 3] }),
          budget: [1_960_000_000, 2_058_000_000, 2_160_900_000, 2_268_950_000, 2_382_400_000], revised: 2_058_000_000, spent: [79_685_767, 677_328_950, 657_407_583, 577_721_750],
        },
        {
          code: "1.01.02.2.01.0009",
          name: "Rehabilitasi Sedang/Berat Ruang Kelas",
          indicator: count("Jumlah Ruang Kelas SD yang Direhabilitasi", "Unit", { before: 21, targets: [24, 24, 26, 26, 28], actual: [0, 7, 9, 8] }),
          budget: [2_875_400_000, 3_033_550_000, 3_200_400_000, 3_376_400_000, 3_562_100_000], revised: 3_191_700_000, spent: [91_059_200, 940_945_117, 1_123_063_583, 880_238_967],
        },
        {
          code: "1.01.02.2.01.0024",
          name: "Penyediaan Biaya Personil Peserta Didik Sekolah Dasar",
          indicator: count("Jumlah Peserta Didik SD yang Menerima Biaya Personil", "Orang", { before: 1180, targets: [1250, 1300, 1350, 1400, 1450], actual: [310, 318, 322, 288] }),
          budget: [937_500_000, 993_750_000, 1_053_400_000, 1_116_600_000, 1_183_550_000], revised: 937_500_000, spent: [232_265_617, 232_265_625, 241_556_275, 222_975_040],
        },
        {
          code: "1.01.02.2.01.0033",
          name: "Pengelolaan Dana BOS Sekolah Dasar",
          indicator: steady("Jumlah Sekolah Dasar yang Mengelola Dana BOS", "Unit", { before: 212, targets: [214, 214, 215, 215, 216], actual: [214, 214, 214, 214] }),
          budget: [14_806_000_000, 15_102_100_000, 15_404_150_000, 15_712_250_000, 16_026_500_000], revised: 14_865_225_000, spent: [3_985_515_533, 3_542_680_417, 3_985_515_450, 3_247_457_067],
        },
      ],
    },
    {
      code: "1.01.02.2.02",
      name: "Pengelolaan Pendidikan Sekolah Menengah Pertama",
      owner: "Bidang Pembinaan SMP",
      indicator: rising("Persentase Ruang Kelas SMP dalam Kondisi Baik", "Persen", { before: 76.8, targets: [78.5, 80, 81.5, 83, 84.5], actual: [76.8, 77.2, 78.1, 78.92] }),
      subActivities: [
        {
          code: "1.01.02.2.02.0005",
          name: "Pembangunan Perpustakaan Sekolah",
          indicator: count("Jumlah Perpustakaan SMP yang Dibangun", "Unit", { before: 1, targets: [2, 2, 2, 3, 3], actual: [0, 0, 1, 1] }),
          budget: [645_200_000, 677_450_000, 711_350_000, 746_900_000, 784_250_000], revised: 625_850_000, spent: [11_816_050, 106_344_450, 254_045_050, 218_596_983],
        },
        {
          code: "1.01.02.2.02.0012",
          name: "Rehabilitasi Sedang/Berat Ruang Kelas Sekolah",
          indicator: count("Jumlah Ruang Kelas SMP yang Direhabilitasi", "Unit", { before: 9, targets: [10, 11, 11, 12, 12], actual: [0, 3, 4, 4] }),
          budget: [1_384_750_000, 1_454_000_000, 1_526_700_000, 1_603_000_000, 1_683_150_000], revised: 1_578_625_000, spent: [30_720_133, 506_880_717, 552_960_750, 445_440_683],
        },
        {
          code: "1.01.02.2.02.0044",
          name: "Pembinaan Minat, Bakat dan Kreativitas Siswa",
          indicator: count("Jumlah Siswa SMP yang Mengikuti Pembinaan Bakat", "Orang", { before: 305, targets: [320, 335, 350, 365, 380], actual: [64, 96, 88, 78] }),
          budget: [276_300_000, 290_100_000, 304_600_000, 319_850_000, 335_850_000], revised: 298_400_000, spent: [51_724_690, 91_954_975, 77_587_017, 66_092_683],
        },
      ],
    },
    {
      code: "1.01.02.2.03",
      name: "Pengelolaan Pendidikan Anak Usia Dini (PAUD)",
      owner: "Bidang Pembinaan PAUD",
      indicator: rising("Persentase Lembaga PAUD Terakreditasi", "Persen", { before: 58.2, targets: [61, 64, 67, 70, 73], actual: [58.2, 59.4, 60.1, 61.64] }),
      subActivities: [
        {
          code: "1.01.02.2.03.0003",
          name: "Pembangunan Sarana, Prasarana dan Utilitas PAUD",
          indicator: count("Jumlah Sarana PAUD yang Dibangun", "Unit", { before: 0, targets: [0, 2, 2, 3, 3], actual: [0, 0, 0, 0] }),
          budget: [0, 420_000_000, 441_000_000, 694_500_000, 729_250_000], revised: 0, spent: [0, 0, 0, 0],
        },
        {
          code: "1.01.02.2.03.0010",
          name: "Penyediaan Alat Praktik dan Peraga Siswa PAUD",
          indicator: count("Jumlah Paket Alat Peraga PAUD yang Disediakan", "Paket", { before: 15, targets: [18, 19, 20, 21, 22], actual: [0, 6, 7, 5] }),
          budget: [264_600_000, 277_850_000, 291_700_000, 306_300_000, 321_600_000], revised: 288_425_000, spent: [0, 99_472_040, 102_235_150, 74_604_000],
        },
        {
          code: "1.01.02.2.03.0014",
          name: "Pengelolaan Dana BOP PAUD",
          indicator: steady("Jumlah Lembaga PAUD yang Mengelola Dana BOP", "Unit", { before: 144, targets: [146, 148, 150, 152, 154], actual: [146, 146, 146, 146] }),
          budget: [2_628_000_000, 2_706_850_000, 2_788_050_000, 2_871_700_000, 2_957_850_000], revised: 2_628_000_000, spent: [674_397_375, 648_459_040, 674_397_390, 596_582_300],
        },
      ],
    },
  ],
};

export const CURRICULUM: Program = {
  code: "1.01.03",
  name: "PROGRAM PENGEMBANGAN KURIKULUM",
  owner: "Bidang Kurikulum",
  indicators: [rising("Persentase Sekolah yang Menerapkan Kurikulum Muatan Lokal", "Persen", { before: 62.5, targets: [66, 70, 74, 78, 82], actual: [62.8, 64.1, 65.3, 66.74] })],
  activities: [
    {
      code: "1.01.03.2.01",
      name: "Penetapan Kurikulum Muatan Lokal Pendidikan Dasar",
      owner: "Bidang Kurikulum",
      indicator: rising("Persentase Mata Pelajaran Muatan Lokal yang Memiliki Silabus", "Persen", { before: 55, targets: [60, 65, 70, 75, 80], actual: [55, 57.5, 60, 62.5] }),
      subActivities: [
        {
          code: "1.01.03.2.01.0001",
          name: "Penyusunan Kompetensi Dasar Muatan Lokal Pendidikan Dasar",
          indicator: count("Jumlah Dokumen Kompetensi Dasar Muatan Lokal", "Dokumen", { before: 1, targets: [2, 2, 2, 2, 2], actual: [0, 1, 0, 1] }),
          budget: [118_900_000, 123_650_000, 128_600_000, 133_750_000, 139_100_000], revised: 114_150_000, spent: [13_232_250, 38_594_125, 22_053_825, 36_388_767],
        },
        {
          code: "1.01.03.2.01.0003",
          name: "Pelatihan Penyusunan Kurikulum Muatan Lokal Pendidikan Dasar",
          indicator: count("Jumlah Guru yang Mengikuti Pelatihan Kurikulum", "Orang", { before: 72, targets: [80, 85, 90, 95, 100], actual: [0, 40, 42, 0] }),
          budget: [164_200_000, 172_400_000, 181_050_000, 190_100_000, 199_600_000], revised: 170_775_000, spent: [8_128_983, 74_785_840, 73_160_000, 6_503_117],
        },
      ],
    },
  ],
};

export const TEACHERS: Program = {
  code: "1.01.04",
  name: "PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN",
  owner: "Bidang Pembinaan Ketenagaan",
  indicators: [rising("Persentase Guru Bersertifikat Pendidik", "Persen", { before: 54.3, targets: [57, 60, 63, 66, 69], actual: [54.9, 55.8, 56.4, 57.85] })],
  activities: [
    {
      code: "1.01.04.2.01",
      name: "Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan",
      owner: "Bidang Pembinaan Ketenagaan",
      indicator: rising("Persentase Sekolah dengan Kecukupan Guru", "Persen", { before: 68.9, targets: [71, 73, 75, 77, 79], actual: [68.9, 69.6, 70.2, 70.88] }),
      subActivities: [
        {
          code: "1.01.04.2.01.0001",
          name: "Perhitungan dan Pemetaan Pendidik dan Tenaga Kependidikan",
          indicator: count("Jumlah Dokumen Pemetaan Pendidik", "Dokumen", { before: 1, targets: [2, 2, 2, 2, 2], actual: [1, 0, 1, 0] }),
          budget: [87_600_000, 91_100_000, 94_750_000, 98_550_000, 102_500_000], revised: 87_600_000, spent: [34_234_183, 10_270_200, 32_522_440, 8_558_517],
        },
        {
          code: "1.01.04.2.01.0002",
          name: "Penataan Pendistribusian Pendidik dan Tenaga Kependidikan",
          indicator: count("Jumlah Pendidik yang Ditata", "Orang", { before: 52, targets: [60, 62, 64, 66, 68], actual: [8, 17, 19, 14] }),
          budget: [143_100_000, 150_250_000, 157_750_000, 165_650_000, 173_950_000], revised: 153_125_000, spent: [20_344_200, 43_594_740, 46_501_000, 34_875_750],
        },
      ],
    },
  ],
};
