// Two measures that share one target.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

test.each<readonly [string, string, string | undefined]>([
  ["1. Nilai LHE AKIP 2. Indeks Kepuasan Masyarakat (IKM)", "100", "list"],
  ["a. Nilai AKIP\\nb. Indeks Kepuasan", "100", "list"],
  ["1. Nilai LHE AKIP 2. Indeks Kepuasan Masyarakat", "1. BB 2. 85", undefined],
  ["Jumlah rapat yang memenuhi kriteria 1. Berdokumen 2. Dihadiri semua", "80", undefined],
  ["1.1 Nilai AKIP", "80", undefined],
  ["Indeks Pelayanan Publik dan Persentase Pengaduan yang Diselesaikan", "4", "joined"],
  ["Rasio Penyuluh dan Jumlah Petani", "80", undefined],
  ["Persentase Sarana dan Prasarana yang Layak", "90", undefined],
  ["Persentase Kelurahan dan Persentase Desa yang Tertib", "90", undefined],
])("%s with %s", (name, target, expected) => {
  const found = findingsOf("two-indicators-in-one", gridWorkbook({ text: `PERJANJIAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | Sasaran satu | ${name} | Nilai | ${target}
2 | Sasaran dua | Nilai Arsip | Nilai | 78
3 | Sasaran tiga | Indeks Mutu Data | Indeks | 3`, options: { name: "PK" } }));
  expect(found.map((finding) => [finding.range, finding.message.key])).toEqual(expected ? [["C3", expected]] : []);
});
