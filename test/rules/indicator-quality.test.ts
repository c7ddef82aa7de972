// Rules about single indicators and their targets: repeated, worded as the objective, undefined, in words, above 100, against the end of the plan.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const agreement = (...rows: readonly string[]) => gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran Strategis | Indikator Kinerja | Satuan | Target", ...rows].join("\n"), options: { name: "PK" } });
const SAKIP = "9 | Meningkatnya akuntabilitas | Nilai SAKIP perangkat daerah | Nilai | 75";

describe("indicator-repeated", () => {
  const check = (...rows: readonly string[]) => places(findingsOf("indicator-repeated", agreement(...rows, SAKIP)));
  test("twice under one objective, also where the objective is repeated in each row", () => {
    expect(check("1 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Indeks | 82", " | | indeks kepuasan masyarakat (IKM) | Indeks | 85")).toEqual(["PK!C4"]);
    expect(check("1 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Indeks | 82", "2 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Indeks | 85")).toEqual(["PK!C4"]);
  });
  test("a line of a list that repeats all figures of another one", () => {
    const list = (...lines: readonly string[]) => places(findingsOf("indicator-repeated", gridWorkbook({ text: ["IKU RPJMD 2025-2029", "No | Indikator | Satuan | 2024 | 2025 | 2026 | 2027", " | ASPEK DAYA SAING", ...lines].join("\n"), options: { name: "IKU" } })));
    const rice = "1 | Produktivitas padi | Kuintal/Ha | 54.8 | 55.6 | 56.4 | 57.2";
    expect(list(rice, "2 | Produktivitas padi | Kuintal/Ha | 54.8 | 55.6 | 56.4 | 57.2")).toEqual(["IKU!B5"]);
    expect(list(rice, "2 | Produktivitas padi | Kuintal/Ha | 44.8 | 45.6 | 46.4 | 47.2")).toEqual([]);
  });
  test("another objective or another unit is another row", () => {
    expect(check("1 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Indeks | 82", "2 | Meningkatnya mutu | Indeks Kepuasan Masyarakat | Indeks | 85")).toEqual([]);
    expect(check("1 | Meningkatnya kepuasan | Jumlah layanan yang dinilai | Unit | 8", " | | Jumlah layanan yang dinilai | Orang | 85")).toEqual([]);
  });
});

test("indicator-repeats-objective", () => {
  const check = (indicator: string) => places(findingsOf("indicator-repeats-objective", agreement(`1 | Meningkatnya kepuasan masyarakat | ${indicator} | % | 82`, SAKIP)));
  expect(check("Meningkatnya Kepuasan Masyarakat")).toEqual(["PK!C3"]);
  expect(check("Persentase kepuasan masyarakat")).toEqual([]);
});

test.each([
  ["one blank among four", ["Survei", "Survei", "", "Survei"], ["I!E5"]],
  ["two blanks among four are no rule of the table", ["Survei", "", "", "Survei"], []],
  ["all filled", ["Survei", "Survei", "Survei", "Survei"], []],
])("indicator-definition-missing: %s", (_name, formulas, found) =>
  expect(places(findingsOf("indicator-definition-missing", gridWorkbook({ text: ["INDIKATOR KINERJA UTAMA TAHUN 2024", "No | Sasaran Strategis | Indikator Kinerja | Satuan | Formulasi",
    ...formulas.map((formula, at) => `${at + 1} | Meningkatnya mutu ${at} | Persentase layanan ${at} | % | ${formula}`)].join("\n"), options: { name: "I" } })))).toEqual(found));

test.each<[string, string, readonly string[], readonly string[]]>([
  ["the owner of one sub-activity among four", "Penanggung Jawab", ["Sekretariat", "Sekretariat", "", "Sekretariat"], ["RENJA!F5"]],
  ["owners of programs alone", "Penanggung Jawab", ["", "", "", ""], []],
  ["the source of a sub-activity is that of the nomenclature", "Sumber Data", ["Laporan", "Laporan", "", "Laporan"], []],
])("indicator-definition-missing: %s", (_name, header, cells, found) =>
  expect(places(findingsOf("indicator-definition-missing", gridWorkbook({ text: ["RENCANA KERJA TAHUN 2025", `Kode | Program / Kegiatan / Sub Kegiatan | Indikator | Satuan | Target | ${header}`,
    ...cells.map((cell, at) => `1.02.02.2.01.000${at + 1} | Penyediaan Layanan ${at} | Jumlah dokumen layanan ${at} | Dokumen | 12 | ${cell}`)].join("\n"), options: { name: "RENJA" } })))).toEqual(found));

const numbered = ["Persentase arsip", "Indeks kepuasan", "Persentase aset", "Persentase hadir", "Indeks mutu"].map((name, at) => `${at + 1} | Meningkatnya ${name} | ${name} tertata | % | ${80 + at}`);
test.each([
  ["terlaksana", "Persentase data valid", "%", ["PK!E3"]],
  ["BB", "Predikat SAKIP", "Predikat", []],
  ["A Predikat", "Nilai evaluasi", "", []],
  ["WTP", "Opini BPK", "Opini", []],
  ["Sangat Baik", "Nilai kinerja anggaran", "Nilai", []],
  ["-", "Persentase data valid", "%", []],
  ["95 persen", "Persentase data valid", "%", []],
])("target-not-numeric: %s", (target, name, unit, found) => expect(places(findingsOf("target-not-numeric", agreement(`1 | Meningkatnya data | ${name} | ${unit} | ${target}`, ...numbered)))).toEqual(found));

test("target-not-numeric: predicates say nothing against the figures", () => {
  const rows = ["1 | Meningkatnya data | Persentase data valid | % | terlaksana", "7 | Meningkatnya tata kelola | Predikat SAKIP | Predikat | BB", ...numbered];
  expect(places(findingsOf("target-not-numeric", agreement(...rows)))).toEqual(["PK!E3"]);
});

test.each([
  ["Persentase data valid", "%", 950, ["PK!E3"]],
  ["Persentase data valid", "%", 100, []],
  ["Persentase capaian pendapatan daerah", "%", 110, []],
  ["Indeks pembangunan", "Indeks", 110, []],
])("percent-above-hundred: %s %s %d", (name, unit, target, found) => expect(places(findingsOf("percent-above-hundred", agreement(`1 | Meningkatnya data | ${name} | ${unit} | ${target}`, SAKIP)))).toEqual(found));

test.each([
  ["a typed actual", "104", ["C!E3"]],
  ["what a formula gives", "=52+52 => 104", []],
  ["all of it", "100", []],
])("percent-above-hundred, actuals: %s", (_, actual, found) => expect(places(findingsOf("percent-above-hundred", gridWorkbook({ text: `PENGUKURAN KINERJA TAHUN 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Persentase data valid | % | 95 | ${actual} | 109
2 | Indeks kepuasan | Indeks | 80 | 84 | 105`, options: { name: "C" } })))).toEqual(found));

test.each([
  ["neither the last year nor the sum", "85 | 87 | 89 | 91 | 95", ["R!I3"]],
  ["the last year", "85 | 87 | 89 | 91 | 91", []],
  ["the sum", "5 | 5 | 5 | 5 | 20", []],
  ["the mean, rounded", "85 | 87 | 89 | 91 | 88", []],
])("end-target-differs: %s", (_name, figures, found) => expect(places(findingsOf("end-target-differs", gridWorkbook({ text: `RENCANA STRATEGIS 2021-2024
No | Sasaran | Indikator Kinerja | Satuan | Target 2021 | Target 2022 | Target 2023 | Target 2024 | Kondisi Akhir
1 | Meningkatnya data | Persentase data valid | % | ${figures}
2 | Meningkatnya kepuasan | Indeks kepuasan | Indeks | 80 | 81 | 82 | 83 | 83
3 | Meningkatnya akuntabilitas | Nilai SAKIP | Nilai | 70 | 71 | 72 | 73 | 73
4 | Meningkatnya mutu | Indeks mutu | Indeks | 60 | 61 | 62 | 63 | 63`, options: { name: "R" } })))).toEqual(found));
