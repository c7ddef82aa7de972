// Misspelt words of headers and footers.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (header: string, footer = "") => findingsOf("header-spelling", gridWorkbook({ text: `PERJANJIAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target | ${header}
1 | Meningkatnya mutu layanan | Indeks Kepuasan Masyarakat | Indeks | 88.5 | 89
2 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | 78 | 79
3 | Meningkatnya keterbukaan | Indeks Keterbukaan Informasi | Indeks | 91 | 92

${footer}`, options: { name: "PK" } })).map(({ range, found, expected }) => [range, found, expected]);

test.each<readonly [string, readonly (readonly [string, string, string])[]]>([
  ["Relisasi", [["F2", "Relisasi", "Realisasi"]]],
  ["Realisasi", []], ["Realization", []], ["Capaian", []], ["Rencana Strategi", []], ["Realisasi yang di Anggarkan", []], ["Realisasi Pendataan", []], ["Penerapan Standar", []], ["Peringkat", []],
])("%s", (header, expected) => expect(check(header)).toEqual(expected));

test("footers are read too", () => expect(check("Realisasi", "Faktor penghambat pencapain kinerja:")).toEqual([["A7", "pencapain", "pencapaian"]]));
test("names and other words are not judged", () => expect(check("Realisasi", "Kepala Bidang Perekonomian, Sasarana Wirawan")).toEqual([]));
