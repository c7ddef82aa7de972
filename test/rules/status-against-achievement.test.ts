// "Tercapai" and "Tidak Tercapai" beside the achievements.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...rows: readonly (readonly [number | string, string])[]): string[] => places(findingsOf("status-against-achievement", gridWorkbook({
  text: ["PENGUKURAN KINERJA TAHUN 2024", "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Status",
    ...rows.map(([percent, status], at) => `${at + 1} | Jumlah hasil ${"abcdefgh"[at]} | Unit | 100 | ${percent} | ${percent} | ${status}`)].join("\n"), options: { name: "M" } })));
const [YES, NO] = ["Tercapai", "Tidak Tercapai"];
const ROWS: (readonly [number | string, string])[] = [[101, YES], [98, NO], [100, YES], [99, NO], [104, YES]];

test.each<[string, (readonly [number | string, string])[], string[]]>([
  ["a line at 100", [...ROWS, [97, NO]], []],
  ["reached below those that are missed", [...ROWS, [94, YES]], ["M!G8"]],
  ["missed above those that are reached", [...ROWS, [110, "Belum Tercapai"]], ["M!G8"]],
  ["a line of its own", [[101, YES], [92, YES], [88, NO], [99, YES], [60, NO], [91, YES]], []],
  ["two lines fit as well", [[101, YES], [98, NO], [99, YES], [100, NO], [102, YES], [97, NO]], []],
  ["not measured yet", [...ROWS, ["n/a", YES]], []],
  ["notes of another kind", [[101, YES], [98, NO], [100, "bagus"], [99, "cukup"], [104, "baik"], [94, YES]], []],
  ["few rows", [[101, YES], [98, NO], [94, YES]], []],
])("%s", (_, rows, expected) => expect(check(...rows)).toEqual(expected));
