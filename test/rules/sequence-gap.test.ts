// Running numbers in order.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...numbers: readonly number[]) => places(findingsOf("sequence-gap", gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target",
  ...numbers.map((number, at) => `${number} | Meningkatnya mutu ${at} | Indeks Mutu Layanan ${at} | Indeks | 80`)].join("\n"), options: { name: "P" } })));

test.each<readonly [string, readonly number[], readonly string[]]>([
  ["in order", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], []],
  ["one repeated, the next tells which", [1, 2, 3, 4, 6, 6, 7, 8, 9, 10, 11, 12, 13, 14], ["P!A7"]],
  ["a jump", [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14], ["P!A9"]],
  ["a short list with one repeated", [1, 2, 2, 4, 5, 6], ["P!A5"]],
  ["the last one repeated", [1, 2, 3, 4, 4], ["P!A7"]],
  ["a short list with two that do not fit", [1, 2, 2, 4, 4, 6], []],
  ["begins again", [1, 2, 3, 1, 2, 3, 4, 5, 1, 2], []],
  ["program numbers that repeat", [2, 2, 2, 5, 5, 5, 7, 7], []],
])("%s", (_name, numbers, expected) => expect(check(...numbers)).toEqual(expected));

test("indicators of one count are one count, whatever their level", () => {
  const rows = [1, 2, 3, 4, 5, 5, 7, 8, 9, 10, 11].map((number, at) => `${number} | ${at % 2 === 0 ? `Meningkatnya mutu ${at}` : ""} | Indeks Mutu Layanan ${at} | Indeks | 80`);
  const workbook = gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target", ...rows].join("\n"), options: { name: "P", merges: ["B3:B4", "B5:B6", "B7:B8", "B9:B10"] } });
  expect(places(findingsOf("sequence-gap", workbook))).toEqual(["P!A8"]);
});
