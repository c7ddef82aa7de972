// Targets against last year's realisation.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

test.each<readonly [string, string, string, string, readonly (readonly [string, string | undefined])[]]>([
  ["Indeks Kepuasan Masyarakat", "", "Indeks", "83.1 | 82", [["G3", "review"]]],
  ["Indeks Kepuasan Masyarakat", "Positif", "Indeks", "83.1 | 82", [["G3", undefined]]],
  ["Angka Kecelakaan", "Negatif", "%", "5 | 6", [["G3", undefined]]],
  ["Persentase Penduduk Miskin", "", "%", "9.5 | 9.1", []],
  ["Jumlah Aparatur yang Dilatih", "", "Orang", "60 | 40", []],
  ["Indeks Kepuasan Masyarakat", "", "Indeks", "82 | 82", []],
])("%s %s", (name, kind, unit, cells, expected) => {
  const found = findingsOf("target-below-last-actual", gridWorkbook({ text: `PENGUKURAN KINERJA TAHUN 2025
No | Sasaran | Indikator Kinerja | Jenis Indikator | Satuan | Realisasi 2024 | Target 2025 | Realisasi 2025
1 | Sasaran satu | ${name} | ${kind} | ${unit} | ${cells} | 80
2 | Sasaran dua | Indeks Mutu Data | ${kind && "Positif"} | Indeks | 80 | 81 | 82
3 | Sasaran tiga | Indeks Mutu Arsip | ${kind && "Positif"} | Indeks | 80 | 81 | 82`, options: { name: "P" } }));
  expect(found.map((finding) => [finding.range, finding.kind])).toEqual(expected);
});
