// Column numbers in order.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

test.each<readonly [string, readonly string[]]>([
  ["1 | 2 | 3 | 4 | 5 | 6=5/4*100", []],
  ["(1) | (2) | (3) | (4) | (6) | (7)", ["P!E3"]],
  ["1 | 2 | 4 | 5 | 7 | 8", ["P!C3,E3"]],
  ["1 | 2 | 3 | 4 | 4 | 5", []],
  ["1 | 2 | 3 | 4 | | 5", []],
  ["1 | 2 | 3a | 3b | 3c | 4", []],
])("%s", (labels, expected) => expect(places(findingsOf("column-number-gap", gridWorkbook({ text: `PENGUKURAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
${labels}
1 | Sasaran satu | Indeks Mutu Layanan | 80 | 81 | 101.25
2 | Sasaran dua | Indeks Mutu Data | 80 | 81 | 101.25
3 | Sasaran tiga | Indeks Mutu Arsip | 80 | 81 | 101.25`, options: { name: "P" } })))).toEqual(expected));
