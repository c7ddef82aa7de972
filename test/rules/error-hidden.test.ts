// Errors that a formula shows as a figure.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (actual: string, formula: string): string[] => places(findingsOf("error-hidden", gridWorkbook({
  text: ["PENGUKURAN KINERJA TAHUN 2025", "Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
    ...[3, 4, 5].map((row) => `Indeks layanan ${"abcdef"[row]!} | Indeks | 80 | 72 | =IFERROR(D${row}/C${row}*100,100) => 90`), `Indeks layanan x | Indeks | 80 | ${actual} | ${formula}`].join("\n"),
  options: { name: "C" },
})));

test.each([
  ["a word", "belum rilis", "=IFERROR(D6/C6*100,100) => 100", ["C!E6"]],
  ["a word behind a rounded formula", "n/a", "=ROUND(IFERROR(D6/C6*100,100),2) => 100", ["C!E6"]],
  ["a figure that gives the same", "80", "=IFERROR(D6/C6*100,100) => 100", []],
  ["0, which shows that nothing was measured", "belum rilis", "=IFERROR(D6/C6*100,0) => 0", []],
  ["another result than the figure instead", "belum rilis", "=IFERROR(D6/C6*100,100) => 95", []],
])("%s", (_, actual, formula, expected) => expect(check(actual, formula)).toEqual(expected));
