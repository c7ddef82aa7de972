// Programs that serve no objective.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (rows: readonly string[], merges: readonly string[] = []) => places(findingsOf("program-without-objective", gridWorkbook({
  text: ["CASCADING KINERJA TAHUN 2025", "Tujuan | Sasaran | Indikator Sasaran | Kode | Program | Indikator Program", ...rows].join("\n"), options: { name: "C", merges },
})));
const row = (objective: string, program: string) => `Tujuan kita bersama | ${objective} | Harapan Lama Sekolah | 1.01.02 | Program ${program} | Persentase Guru Bersertifikat`;
const FULL = [row("Meningkatnya akses", "Pendidikan"), row("Meningkatnya mutu", "Kurikulum"), row("Meningkatnya data", "Statistik")];

test.each<[string, readonly string[], readonly string[], string[]]>([
  ["every program is linked", FULL, [], []],
  ["a blank among filled rows", [...FULL, row("", "Bahasa")], [], ["C!E6"]],
  ["a dash", [row("-", "Bahasa"), ...FULL], [], ["C!E3"]],
  ["a merged objective", [...FULL, row("", "Bahasa")], ["B5:B6"], []],
  ["a supporting program", [...FULL, row("-", "Penunjang Urusan")], [], []],
  ["objectives that stand on their first row alone", [FULL[0]!, row("", "Bahasa"), row("", "Sastra"), FULL[1]!, row("", "Data"), FULL[2]!, row("", "Guru")], [], []],
])("%s", (_, rows, merges, expected) => expect(check(rows, merges)).toEqual(expected));
