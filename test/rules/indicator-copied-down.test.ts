// Indicators that repeat the level above.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "RENCANA PROGRAM, KEGIATAN DAN PENDANAAN\nTujuan | Sasaran | Kode | Program dan Kegiatan | Indikator Kinerja | Satuan | Target 2025 | Target 2026\n";
const check = (...rows: readonly string[]) => places(findingsOf("indicator-copied-down", gridWorkbook({ text: HEAD + rows.join("\n"), options: { name: "R" } })));
const TOP = ["Terwujudnya layanan | | | | Indeks Pembangunan Manusia | Indeks | 70 | 71", " | Meningkatnya layanan dasar | | | Indeks Kepuasan Masyarakat | Indeks | 80 | 81"];

test.each<[string, readonly string[], string[]]>([
  ["an own indicator at every level", [...TOP, " | | 1.02.02 | Program Kesehatan | Cakupan Layanan Kesehatan | % | 80 | 90", " | | 1.02.02.2.01 | Fasilitas Kesehatan | Persentase Puskesmas Laik | % | 80 | 90"], []],
  ["a program with the objective's", [...TOP, " | | 1.02.02 | Program Kesehatan | Indeks Kepuasan Masyarakat | Indeks | 80 | 81"], ["R!E5"]],
  ["an activity with the program's", [...TOP, " | | 1.02.02 | Program Kesehatan | Cakupan Layanan Kesehatan | % | 80 | 90", " | | 1.02.02.2.01 | Fasilitas Kesehatan | Cakupan layanan kesehatan | % | 80 | 90"], ["R!E6"]],
  ["an objective with the goal's", [TOP[0]!, " | Meningkatnya layanan dasar | | | Indeks Pembangunan Manusia | Indeks | 70 | 71", " | | 1.02.02 | Program Kesehatan | Cakupan Layanan Kesehatan | % | 80 | 90"], []],
  ["the supporting program with the objective's", [...TOP, " | | 1.02.01 | Program Penunjang Urusan Pemerintahan Daerah | Indeks Kepuasan Masyarakat | Indeks | 80 | 81"], []],
  ["two programs that share an indicator", [...TOP, " | | 1.02.02 | Program Kesehatan | Cakupan Layanan Kesehatan | % | 80 | 90", " | | 1.02.03 | Program Gizi | Cakupan Layanan Kesehatan | % | 80 | 90"], []],
])("%s", (_, rows, expected) => expect(check(...rows)).toEqual(expected));

test("levels side by side: an activity with the indicator of the program that is merged down to it", () => {
  const text = `CASCADING TAHUN 2025
Program | Indikator Program | Target 2025 | Kegiatan | Indikator Kegiatan | Target 2025
Program Pangan | Skor Pola Pangan Harapan | 90 | Penyediaan Pangan | Jumlah cadangan pangan | 100
 | | | Pencapaian Target Konsumsi | Skor Pola Pangan Harapan | 90
Program Rawan | Persentase desa rawan pangan | 12 | Penanganan Rawan | Jumlah desa yang ditangani | 10`;
  expect(places(findingsOf("indicator-copied-down", gridWorkbook({ text, options: { name: "C", merges: ["A3:A4", "B3:B4", "C3:C4"] } })))).toEqual(["C!E4"]);
});
