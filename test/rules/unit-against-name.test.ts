// Units that cannot measure what the name says.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

test.each<readonly [string, string, string | undefined]>([
  ["Persentase Pelanggaran yang Diselesaikan", "Nilai", "percent"],
  ["Presentase Sekolah Terakreditasi", "Sekolah", "percent"],
  ["Persentase Sekolah Terakreditasi", "%", undefined],
  ["Persentase Sekolah Terakreditasi", "Poin", undefined],
  ["Indeks Kepuasan Masyarakat", "Persen", "index"],
  ["Indeks Kepuasan Masyarakat", "Nilai", undefined],
  ["a. Indeks Kerukunan", "Persen", "index"],
  ["Indeks Capaian Standar Pelayanan Minimal", "Persen", undefined],
  ["Jumlah Sekolah Terakreditasi", "%", "count"],
  ["Jumlah Panjang Jalan", "Km", undefined],
  ["Panjang jalan usaha tani yang dibangun", "Unit", "size"],
  ["Panjang jalan usaha tani yang dibangun", "Meter", undefined],
  ["Luas lahan yang ditanami", "Ha", undefined],
  ["Tingkat Pengangguran Terbuka", "%", undefined],
  ["Persentase peningkatan produksi padi", "Ton", "percent"],
  ["Jumlah orang yang mengikuti sosialisasi", "Kegiatan", "people"],
  ["Jumlah orang yang mengikuti sosialisasi", "Orang", undefined],
  ["Jumlah keluarga yang difasilitasi", "KK", undefined],
  ["Jumlah Pegawai dan Kegiatan", "Kegiatan", undefined],
  ["Harapan Lama Sekolah", "%", "years"],
  ["Rata-Rata Lama Sekolah", "Tahun", undefined],
  ["1. Indeks Kepuasan 2. Persentase Aduan", "%", undefined],
])("%s in %s", (name, unit, expected) => {
  const found = findingsOf("unit-against-name", gridWorkbook({ text: `PERJANJIAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | Sasaran satu | ${name} | ${unit} | 80
2 | Sasaran dua | Nilai AKIP | Nilai | 78
3 | Sasaran tiga | Opini BPK | Opini | WTP`, options: { name: "PK" } }));
  expect(found.map((finding) => finding.message.key)).toEqual(expected ? [expected] : []);
});

test("an indicator that stands with its unit in several rows is told of once", () => {
  const [finding, ...others] = findingsOf("unit-against-name", gridWorkbook({ text: `PERJANJIAN KINERJA TAHUN 2024
No | Program | Indikator Kinerja | Satuan | Target
1 | Program satu | Jumlah warga diberdayakan | % | 80
2 | Program dua | Jumlah Warga Diberdayakan | % | 80
3 | Program tiga | Jumlah warga terlatih | % | 75`, options: { name: "PK" } }));
  expect([finding?.range, ...others.map(({ range }) => range)]).toEqual(["D3:D4", "D5"]);
});

test("a unit in brackets behind the name is shown there", () =>
  expect(places(findingsOf("unit-against-name", gridWorkbook({ text: "RENSTRA 2025-2029\nProgram | Indikator | 2025 | 2026 | 2027\nProgram Lingkungan | Persentase dokumen yang ditindaklanjuti (Dokumen) | 60 | 66 | 72", options: { name: "RENSTRA" } })))).toEqual(["RENSTRA!B3"]));
