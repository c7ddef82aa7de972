// Blank baselines among filled ones.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...cells: readonly string[]) => findingsOf("baseline-missing", gridWorkbook({ text: [
  "RENCANA STRATEGIS TAHUN 2021-2024", "No | Sasaran | Indikator Kinerja | Satuan | Kondisi Awal 2020 | Target 2021 | Target 2022",
  ...cells.map((cell, at) => `${at + 1} | Sasaran ${at} | Indeks Mutu ${at} | Indeks | ${cell} | 80 | 81`)].join("\n"), options: { name: "R" } }));

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["one blank", ["70", "71", "", "73"], ["R!E5"]],
  ["N/A and a dash are answers", ["70", "71", "N/A", "-"], []],
  ["a column that nobody fills", ["", "", "", ""], []],
  ["mostly blank is a way of writing", ["70", "", "", ""], []],
])("%s", (_name, cells, expected) => expect(places(check(...cells))).toEqual(expected));
