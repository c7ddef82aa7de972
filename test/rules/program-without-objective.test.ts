// Programs that serve no objective.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "Tujuan | Sasaran | Indikator Sasaran | Kode | Program | Indikator Program";
const check = (rows: readonly string[], merges: readonly string[] = []) => places(findingsOf("program-without-objective", gridWorkbook({
  text: ["CASCADING KINERJA TAHUN 2025", rows[0]!.split("|").length > 6 ? `${HEAD} | Kegiatan | Indikator Kegiatan` : HEAD, ...rows].join("\n"), options: { name: "C", merges },
})));
const row = (objective: string, program: string) => `Tujuan kita bersama | ${objective} | Harapan Lama Sekolah | 1.01.02 | Program ${program} | Persentase Guru Bersertifikat`;
const FULL = [row("Meningkatnya akses", "Pendidikan"), row("Meningkatnya mutu", "Kurikulum"), row("Meningkatnya data", "Statistik")];

test.each<[string, readonly string[], readonly string[], string[]]>([
  ["every program is linked", FULL, [], []],
  ["a blank among filled rows", [...FULL, row("", "Bahasa")], [], ["C!E6"]],
  ["a dash", [row("-", "Bahasa"), ...FULL], [], ["C!E3"]],
  ["a dash merged over the program's rows", [...FULL, row("-", "Bahasa"), row("", "Sastra")], ["B6:B7"], ["C!E6", "C!E7"]],
  ["a merged objective", [...FULL, row("", "Bahasa")], ["B5:B6"], []],
  ["a supporting program", [...FULL, row("-", "Penunjang Urusan")], [], []],
  ["objectives that stand on their first row alone", [FULL[0]!, row("", "Bahasa"), row("", "Sastra"), FULL[1]!, row("", "Data"), FULL[2]!, row("", "Guru")], [], []],
  ["activities beside the programs", FULL.map((line, at) => `${line} | Kegiatan ${at} | Jumlah dokumen`).concat(`${row("-", "Bahasa")} | Kegiatan lain | Jumlah laporan`), [], ["C!E6"]],
])("%s", (_, rows, merges, expected) => expect(check(rows, merges)).toEqual(expected));
