// Quarters that were copied and not filled in.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (...rows: readonly string[]): string[] => places(findingsOf("quarter-repeated", gridWorkbook({
  text: ["PENGUKURAN KINERJA TRIWULANAN TAHUN 2025", "No | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2025",
    ...rows.map((row, at) => `${at + 1} | Jumlah dokumen ${"abcdefgh"[at]!} | Dokumen | 40 | ${row} | 40`)].join("\n"),
  options: { name: "TW" },
})));

const MOVING = ["2 | 2 | 3 | 5", "4 | 4 | 6 | 7", "30 | 30 | 45 | 55", "5 | 5 | 4 | 6", "6 | 6 | 9 | 7"];

test("all figures of one quarter are copied", () => expect(check(...MOVING)).toEqual(["TW!F3:F7"]));
test.each([
  ["one of them moves", [...MOVING.slice(1), "2 | 3 | 3 | 5"]],
  ["nothing moves in any quarter", MOVING.map((row) => `${row.split(" | ")[0]!} | `.repeat(4).slice(0, -3))],
  ["few figures", MOVING.slice(1)],
  ["one figure in all rows", MOVING.map((_, at) => `25 | 25 | ${20 + at} | 10`)],
  ["quarters without work", MOVING.map((row) => row.replace(/^(\d+) \| \d+/, "0 | 0"))],
  ["formulas", MOVING.map((row, at) => row.replace(/^(\d+) \| (\d+)/, (_, first: string) => `${first} | =E${at + 3} => ${first}`))],
])("%s", (_, rows) => expect(check(...rows)).toEqual([]));
