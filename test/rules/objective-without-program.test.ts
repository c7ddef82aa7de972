// Objectives that no program serves.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const cascade = (rows: readonly string[], merges: readonly string[] = []) => places(findingsOf("objective-without-program", gridWorkbook({
  text: ["CASCADING KINERJA TAHUN 2025", "Tujuan | Sasaran | Indikator Sasaran | Kode | Program | Indikator Program", ...rows].join("\n"), options: { name: "C", merges },
})));
const FULL = ["Tujuan kita bersama | Meningkatnya akses | Harapan Lama Sekolah | 1.01.02 | Program Pengelolaan Pendidikan | Angka Partisipasi", " | Meningkatnya mutu | Persentase Literasi | 1.01.03 | Program Kurikulum | Persentase Sekolah"];

test.each<[string, readonly string[], readonly string[], string[]]>([
  ["every objective has one", [...FULL, " | Meningkatnya tata kelola | Nilai AKIP | 1.01.01 | Program Penunjang | Persentase Layanan"], [], []],
  ["two rows of one objective", [...FULL, " | Meningkatnya tata kelola | Nilai AKIP | | | ", " | Meningkatnya tata kelola | Indeks Kepuasan | | | "], [], ["C!E5:E6"]],
  ["a dash is no program", [...FULL, " | Meningkatnya tata kelola | Nilai AKIP | - | - | -"], [], ["C!E5"]],
  ["a merge without a program in it", [...FULL, " | Meningkatnya tata kelola | Nilai AKIP | | | ", " | Meningkatnya tata kelola | Indeks Kepuasan | | | "], ["E5:E6"], ["C!E5:E6"]],
  ["a program merged over two objectives", [...FULL, " | Meningkatnya tata kelola | Nilai AKIP | | | "], ["E4:E5"], []],
  ["the objective again further down", [...FULL, " | Meningkatnya tata kelola | Nilai AKIP | | | ", ...FULL, " | Meningkatnya tata kelola | Indeks Kepuasan | 1.01.01 | Program Penunjang | Persentase"], [], []],
  ["most objectives without one", [FULL[0]!, " | Meningkatnya mutu | Persentase Literasi | | | ", " | Meningkatnya tata kelola | Nilai AKIP | | | "], [], []],
])("%s", (_, rows, merges, expected) => expect(cascade(rows, merges)).toEqual(expected));

test.each([
  ["activities beside a blank program", "", ["C!D5:D6"]],
  ["activities of a program", "Program Penunjang", []],
])("%s", (_, program, expected) => {
  const rows = ["Meningkatnya akses | Harapan Lama Sekolah | Tujuan kita | Program Pendidikan | Kegiatan Sekolah Dasar", "Meningkatnya mutu | Persentase Literasi | Tujuan kita | Program Kurikulum | Kegiatan Kurikulum Muatan Lokal",
    `Meningkatnya tata kelola | Nilai AKIP | Tujuan kita | ${program} | Kegiatan Perencanaan Kinerja`, "Meningkatnya tata kelola | Nilai AKIP | Tujuan kita | | Kegiatan Administrasi Keuangan"];
  const text = ["CASCADING KINERJA TAHUN 2025", "Sasaran | Indikator Sasaran | Tujuan | Program | Kegiatan", ...rows].join("\n");
  expect(places(findingsOf("objective-without-program", gridWorkbook({ text, options: { name: "C" } })))).toEqual(expected);
});
