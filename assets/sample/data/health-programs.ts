// The programs of the Dinas Kesehatan with their activities, outputs and money: six years of the Renstra and the quarters of 2025.
// Names and codes follow the nomenclature of Permendagri 90/2019 and its updates; every figure is invented.
import { count, rising, steady, type Program } from "./types";

export const SUPPORT: Program = {
  code: "1.02.01",
  name: "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
  owner: "Sekretariat",
  indicators: [rising("Persentase Layanan Penunjang yang Terpenuhi", "Persen", { before: 90.1, targets: [92, 93, 94, 95, 96, 97], actual: [23.2, 45.9, 68.4, 91.3] })],
  activities: [
    {
      code: "1.02.01.2.01",
      name: "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
      owner: "Sekretariat",
      indicator: rising("Persentase Dokumen Kinerja yang Tepat Waktu", "Persen", { before: 88.89, targets: [90, 92, 94, 96, 98, 100], actual: [22.22, 44.44, 66.67, 88.89] }),
      subActivities: [
        {
          code: "1.02.01.2.01.0001",
          name: "Penyusunan Dokumen Perencanaan Perangkat Daerah",
          indicator: count("Jumlah Dokumen Perencanaan Perangkat Daerah", "Dokumen", { before: 3, targets: [4, 4, 4, 4, 4, 6], actual: [1, 1, 0, 2] }),
          budget: [74_600_000, 77_600_000, 80_700_000, 83_900_000, 87_250_000, 90_750_000], revised: 74_600_000, spent: [14_442_633, 19_497_450, 17_331_133, 20_941_700], physical: 100,
        },
        {
          code: "1.02.01.2.01.0007",
          name: "Evaluasi Kinerja Perangkat Daerah",
          indicator: count("Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "Laporan", { before: 4, targets: [5, 5, 5, 5, 5, 5], actual: [2, 1, 1, 1] }),
          budget: [48_200_000, 50_150_000, 52_150_000, 54_200_000, 56_400_000, 58_650_000], revised: 48_200_000, spent: [15_158_400, 9_646_250, 10_105_625, 11_024_325], physical: 100,
        },
      ],
    },
    {
      code: "1.02.01.2.10",
      name: "Peningkatan Pelayanan BLUD",
      owner: "Sekretariat",
      indicator: rising("Persentase Puskesmas BLUD dengan Kinerja Keuangan Sehat", "Persen", { before: 71.43, targets: [78.5, 85.5, 90, 92.5, 95, 100], actual: [71.43, 71.43, 78.57, 78.57] }),
      subActivities: [
        {
          code: "1.02.01.2.10.0001",
          name: "Pelayanan dan Penunjang Pelayanan BLUD",
          indicator: steady("Jumlah BLUD yang Menyediakan Pelayanan", "Unit", { before: 13, targets: [14, 14, 15, 15, 16, 16], actual: [14, 14, 14, 14] }),
          budget: [18_640_000_000, 19_385_600_000, 20_161_000_000, 20_967_450_000, 21_806_150_000, 22_678_400_000], revised: 18_640_000_000, spent: [3_631_072_000, 4_538_840_000, 4_720_393_600, 5_265_054_425], physical: 98.2,
        },
      ],
    },
  ],
};

export const SERVICE: Program = {
  code: "1.02.02",
  name: "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
  owner: "Bidang Pelayanan Kesehatan",
  indicators: [
    rising("Cakupan Persalinan di Fasilitas Kesehatan", "Persen", { before: 93.6, targets: [95, 96, 97, 98, 98.5, 99], actual: [93.8, 94.2, 94.9, 95.42] }),
    rising("Cakupan Imunisasi Dasar Lengkap", "Persen", { before: 86.7, targets: [89, 91, 93, 94, 95, 96], actual: [21.4, 43.6, 66.2, 88.15] }),
  ],
  activities: [
    {
      code: "1.02.02.2.01",
      name: "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota",
      owner: "Bidang Sumber Daya Kesehatan",
      indicator: rising("Persentase Puskesmas dengan Alat Kesehatan Sesuai Standar", "Persen", { before: 57.14, targets: [64, 71, 78.5, 85.5, 92.5, 100], actual: [57.14, 57.14, 64.29, 64.29] }),
      subActivities: [
        {
          code: "1.02.02.2.01.0006",
          name: "Pengembangan Puskesmas",
          indicator: count("Jumlah Puskesmas yang Dikembangkan", "Unit", { before: 1, targets: [2, 2, 2, 2, 3, 3], actual: [0, 0, 1, 1] }),
          budget: [3_250_000_000, 3_412_500_000, 3_583_100_000, 3_762_300_000, 3_950_400_000, 4_147_900_000], revised: 3_250_000_000, spent: [93_697_500, 749_580_000, 1_280_532_540, 999_440_000], physical: 100,
        },
        {
          code: "1.02.02.2.01.0014",
          name: "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
          indicator: count("Jumlah Paket Alat Kesehatan yang Disediakan", "Paket", { before: 10, targets: [12, 12, 13, 13, 14, 14], actual: [0, 4, 5, 3] }),
          budget: [2_175_500_000, 2_284_300_000, 2_398_500_000, 2_518_400_000, 2_644_350_000, 2_776_550_000], revised: 2_175_500_000, spent: [0, 755_833_950, 776_261_900, 510_698_600], physical: 100,
        },
      ],
    },
    {
      code: "1.02.02.2.02",
      name: "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
      owner: "Bidang Kesehatan Masyarakat",
      indicator: rising("Persentase Capaian SPM Bidang Kesehatan", "Persen", { before: 91.3, targets: [94, 96, 98, 100, 100, 100], actual: [23.9, 47.1, 70.6, 93.85] }),
      subActivities: [
        {
          code: "1.02.02.2.02.0001",
          name: "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
          indicator: count("Jumlah Ibu Hamil yang Mendapatkan Pelayanan Sesuai Standar", "Orang", { before: 6820, targets: [7050, 7100, 7150, 7200, 7250, 7300], actual: [1695, 1748, 1802, 1731] }),
          budget: [842_400_000, 884_500_000, 928_750_000, 975_200_000, 1_023_950_000, 1_075_150_000], revised: 842_400_000, spent: [171_950_783, 221_079_475, 221_079_533, 204_703_240], physical: 99,
        },
        {
          code: "1.02.02.2.02.0004",
          name: "Pengelolaan Pelayanan Kesehatan Balita",
          indicator: count("Jumlah Balita yang Mendapatkan Pelayanan Sesuai Standar", "Orang", { before: 30140, targets: [31200, 31500, 31800, 32100, 32400, 32700], actual: [7510, 7822, 7904, 7685] }),
          budget: [615_750_000, 646_550_000, 678_850_000, 712_800_000, 748_450_000, 785_850_000], revised: 615_750_000, spent: [117_977_700, 165_168_825, 165_168_840, 141_573_250], physical: 98.5,
        },
        {
          code: "1.02.02.2.02.0015",
          name: "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
          indicator: count("Jumlah Dokumen Pengelolaan Gizi Masyarakat", "Dokumen", { before: 10, targets: [12, 12, 12, 12, 12, 12], actual: [3, 3, 3, 3] }),
          budget: [968_300_000, 1_026_400_000, 1_088_000_000, 1_153_250_000, 1_222_450_000, 1_295_800_000], revised: 968_300_000, spent: [177_721_800, 261_905_817, 271_259_633, 224_490_675], physical: 100,
        },
      ],
    },
  ],
};

export const STAFF: Program = {
  code: "1.02.03",
  name: "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN",
  owner: "Bidang Sumber Daya Kesehatan",
  indicators: [rising("Persentase Puskesmas dengan Tenaga Kesehatan Sesuai Standar", "Persen", { before: 64.29, targets: [71, 78, 85.5, 92.5, 96, 100], actual: [64.29, 71.43, 71.43, 71.43] })],
  activities: [
    {
      code: "1.02.03.2.03",
      name: "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan Tingkat Daerah Kabupaten/Kota",
      owner: "Bidang Sumber Daya Kesehatan",
      indicator: rising("Persentase Tenaga Kesehatan yang Mengikuti Pelatihan", "Persen", { before: 38.6, targets: [42, 46, 50, 54, 58, 62], actual: [8.4, 21.7, 34.5, 42.9] }),
      subActivities: [
        {
          code: "1.02.03.2.03.0001",
          name: "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan",
          indicator: count("Jumlah Tenaga Kesehatan yang Ditingkatkan Kompetensinya", "Orang", { before: 410, targets: [440, 470, 500, 530, 560, 590], actual: [88, 139, 132, 90] }),
          budget: [528_900_000, 555_350_000, 583_100_000, 612_250_000, 642_900_000, 675_050_000], revised: 528_900_000, spent: [70_121_550, 160_277_850, 155_269_190, 115_199_783], physical: 100,
        },
      ],
    },
  ],
};

export const COMMUNITY: Program = {
  code: "1.02.05",
  name: "PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN",
  owner: "Bidang Kesehatan Masyarakat",
  indicators: [rising("Persentase Rumah Tangga Berperilaku Hidup Bersih", "Persen", { before: 61.8, targets: [64, 66, 68, 70, 72, 74], actual: [62, 62.7, 63.4, 64.85] })],
  activities: [
    {
      code: "1.02.05.2.02",
      name: "Pelaksanaan Sehat dalam Rangka Promotif Preventif Tingkat Daerah Kabupaten/Kota",
      owner: "Bidang Kesehatan Masyarakat",
      indicator: rising("Persentase Posyandu Aktif", "Persen", { before: 73.5, targets: [76, 78, 80, 82, 84, 86], actual: [73.8, 74.6, 75.4, 76.72] }),
      subActivities: [
        {
          code: "1.02.05.2.02.0001",
          name: "Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat",
          indicator: count("Jumlah Kegiatan Promosi Kesehatan yang Diselenggarakan", "Kegiatan", { before: 22, targets: [24, 24, 26, 26, 28, 28], actual: [5, 7, 7, 5] }),
          budget: [386_400_000, 405_700_000, 426_000_000, 447_300_000, 469_650_000, 493_150_000], revised: 386_400_000, spent: [70_773_000, 108_022_025, 108_022_000, 85_672_600], physical: 100,
        },
      ],
    },
  ],
};
