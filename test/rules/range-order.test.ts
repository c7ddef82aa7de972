// Ranges the wrong way round.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

test.each<readonly [string, readonly string[]]>([
  ["78,7-70,8", ["R!E3"]], ["70,7 - 78,8", []], ["80", []], ["2023-2021", []], ["-", []], ["BB", []], ["12 dokumen", []],
])("%s", (cell, expected) => expect(places(findingsOf("range-order", gridWorkbook({ text: `PERJANJIAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | Meningkatnya kualitas hidup | Indeks Pembangunan Manusia | Poin | ${cell}
2 | Meningkatnya mutu layanan | Indeks Kepuasan Masyarakat | Indeks | 85
3 | Meningkatnya mutu data | Indeks Mutu Data | Indeks | 85`, options: { name: "R" } })))).toEqual(expected));
