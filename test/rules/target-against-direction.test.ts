// Yearly targets against the direction of their indicator.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (name: string, unit: string, cells: string, kind = "") => findingsOf("target-against-direction", gridWorkbook({ text: `RENCANA STRATEGIS TAHUN 2025-2029
No | Sasaran | Indikator Kinerja | Jenis Indikator | Satuan | Target 2025 | Target 2026 | Target 2027 | Target 2028 | Target 2029
1 | Sasaran satu | ${name} | ${kind} | ${unit} | ${cells}
2 | Sasaran dua | Indeks Mutu Data | ${kind && "Positif"} | Indeks | 80 | 81 | 82 | 83 | 84
3 | Sasaran tiga | Indeks Mutu Arsip | ${kind && "Positif"} | Indeks | 80 | 81 | 82 | 83 | 84`, options: { name: "R" } }));

test.each<readonly [string, string, string, string, string, string | undefined, string | undefined]>([
  ["stated falling, rises once", "Angka Kecelakaan", "%", "9 | 8 | 8.5 | 7 | 6", "Negatif", "H3", undefined],
  ["hint falling, rises once", "Angka Kematian Ibu", "per 100.000 KH", "90 | 80 | 85 | 70 | 60", "", "H3", "review"],
  ["one year against the others", "Persentase Sekolah Terakreditasi", "%", "40 | 42 | 44 | 43 | 48", "", "I3", "review"],
  ["the year after one too far along the way is right", "Persentase Sekolah Terakreditasi", "%", "40 | 42 | 47 | 46 | 48", "", undefined, undefined],
  ["ranges are compared by their ends", "Indeks Demokrasi", "Poin", "73,91 | 70,79-71,78 | 71,79-72,78 | 72,79-73,78 | 74-75", "", "G3", "review"],
  ["rising all the way", "Persentase Sekolah Terakreditasi", "%", "40 | 42 | 42 | 43 | 48", "", undefined, undefined],
  ["yearly counts go up and down", "Jumlah Peserta Pelatihan", "Orang", "40 | 42 | 44 | 43 | 48", "", undefined, undefined],
])("%s", (...[, indicator, unit, cells, kind, range, review]) => {
  const found = check(indicator, unit, cells, kind);
  expect(found.map((finding) => [finding.range, finding.kind])).toEqual(range ? [[range, review]] : []);
});
