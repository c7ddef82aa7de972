// Blank directions.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (name: string, own: string, others: string) => findingsOf("direction-unstated", gridWorkbook({ text: `PENGUKURAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Jenis Indikator | Satuan | Target | Realisasi
1 | Meningkatnya mutu layanan | Indeks Kepuasan Masyarakat | ${others} | Indeks | 88.5 | 89
2 | Menurunnya ketimpangan | ${name} | ${own} | Rasio | 0.33 | 0.35
3 | Meningkatnya keterbukaan | Indeks Keterbukaan Informasi | ${others} | Indeks | 91 | 92`, options: { name: "P" } })).map(({ range, kind }) => [range, kind]);

test.each<readonly [string, string, string, readonly (readonly [string, string])[]]>([
  ["Rasio Gini", "", "Positif", [["D4", "review"]]],
  ["Rasio Gini", "Negatif", "Positif", []],
  ["Rasio Gini", "", "", []],
  ["Rasio Guru", "", "Positif", []],
])("%s: %s among %s", (name, own, others, expected) => expect(check(name, own, others)).toEqual(expected));
