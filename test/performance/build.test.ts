// The model of a small agency workbook: relations of columns, directions, methods, groups and policy.
import { buildModel } from "../../src/performance/build";
import type { Document, PerformanceModel } from "../../src/performance/model";
import { recognise } from "../../src/recognise";
import type { Column } from "../../src/recognise/table";
import { columnsAddress } from "../../src/sheets/address";
import { gridWorkbook } from "../helpers/grid";

const YEARLY = `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA
No | Sasaran Strategis | Indikator Kinerja | Jenis Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat
1 | Meningkatnya mutu | Indeks kepuasan | Positif | Indeks | 80 | 82 | =G4/F4*100 => 102.5 | Sangat Tinggi
2 |                   | Angka putus sekolah | Negatif | Persen | 0.5 | 0.4 | =(2*F5-G5)/F5*100 => 120 | Sangat Tinggi
3 |                   | Jumlah dokumen | Positif | Dokumen | 4 | 3 | =G6/F6*100 => 75 | Sedang
Keterangan: indikator negatif dihitung (2 x target - realisasi) / target x 100`;

const QUARTERLY = `
PENGUKURAN KINERJA TRIWULANAN TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA
No | Indikator Kinerja | Satuan | Target Tahun 2025 | Target TW I | Target TW II | Target TW III | Target TW IV | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV
1 | Indeks kepuasan | Indeks | 80 | 80 | 80 | 80 | 80 | 81 | 81 | 82 | 82
2 | Angka putus sekolah | Persen | 0.5 | 0.5 | 0.5 | 0.5 | 0.5 | 0.4 | 0.4 | 0.4 | 0.4
3 | Jumlah dokumen | Dokumen | 4 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 0
4 | Jumlah kumulatif | Dokumen | 8 | 2 | 4 | 6 | 8 | 2 | 4 | 6 | 8`;

const modelOf = (...texts: string[]): PerformanceModel => {
  const workbook = gridWorkbook(...texts.map((text) => ({ text })));
  return buildModel(workbook, recognise(workbook));
};
const letters = (column: Column | undefined): string => (column ? columnsAddress(column.first, column.last) : "-");
const node = (document: Document, indicator: string): Document["nodes"][number] => document.nodes.find((found) => found.indicator === indicator)!;

test("an achievement column is tied to its target, actual and rating", () => {
  const [document] = modelOf(YEARLY).documents;
  expect(document!.achievements.map(({ target, actual, achievement, rating, scale, evidence }) => [letters(target), letters(actual), letters(achievement), letters(rating), scale, evidence])).toEqual([["F", "G", "H", "I", 100, "header"]]);
});

test("the direction is read from its column, and known in the other document too", () => {
  const [yearly, quarterly] = modelOf(YEARLY, QUARTERLY).documents;
  expect(yearly!.direction(node(yearly!, "Angka putus sekolah"))).toEqual({ direction: "lower", certainty: "stated" });
  expect(yearly!.direction(node(yearly!, "Indeks kepuasan"))).toEqual({ direction: "higher", certainty: "stated" });
  expect(quarterly!.direction(node(quarterly!, "Angka putus sekolah"))).toEqual({ direction: "lower", certainty: "stated" });
});

test.each([
  ["Indeks kepuasan", "flat", false],
  ["Jumlah dokumen", "sum", false],
  ["Jumlah kumulatif", "sum", true],
])("the quarters of %j are %s", (indicator, method, isCumulative) => {
  const [document] = modelOf(QUARTERLY).documents;
  expect(document!.method(node(document!, indicator))).toMatchObject({ method, isCumulative, certainty: "figures" });
});

test("quarters are tied to their year", () => {
  const [document] = modelOf(QUARTERLY).documents;
  expect(document!.quarters.map(({ subject, quarters, year }) => `${subject} ${quarters.map(letters).join("")}>${letters(year)}`)).toEqual(["target EFGH>D"]);
});

test("the same indicator of one agency is one group", () => {
  const { groups } = modelOf(YEARLY, QUARTERLY);
  expect(groups.map(({ key, members }) => [key, members.map((member) => member.node.row + 1)])).toEqual([
    ["indeks kepuasan", [4, 4]],
    ["angka putus sekolah", [5, 5]],
    ["jumlah dokumen", [6, 6]],
  ]);
});

test("the policy comes from what the sheet states, and a person outranks it", () => {
  expect(modelOf(YEARLY).policy.falling).toEqual({ formula: "reverse-difference", source: "sheet" });
  const workbook = gridWorkbook({ text: YEARLY });
  expect(buildModel(workbook, recognise(workbook), { falling: "reverse-ratio", cap: 120 }).policy).toMatchObject({ falling: { formula: "reverse-ratio", source: "person" }, cap: { percent: 120, source: "person" } });
});

test("a printed equation is bound to columns for performance and for money", () => {
  const [document] = modelOf(`
EVALUASI HASIL RENJA TAHUN 2025
Program/ Kegiatan | Indikator Kinerja | Target Renja K | Target Renja Rp | Realisasi Renja K | Realisasi Renja Rp | Tingkat Capaian K (%) | Tingkat Capaian Rp (%)
1 | 2 | 3 | 3 | 4 | 4 | 5 = 4 / 3 x 100 | 5
PROGRAM A | Persentase layanan | 80 | 1000 | 60 | 500 | 75 | 50`).documents;
  expect(document!.equations.map(({ measure, result, operands }) => `${measure} ${letters(result)}=${[...operands].map(([label, column]) => `${label}:${letters(column)}`).join()}`)).toEqual(["performance G=4:E,3:C", "rupiah H=4:F,3:D"]);
});

test("sheets are found by name where chart sheets stand between", () => {
  const workbook = gridWorkbook({ text: YEARLY });
  const moved = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, index: 3 })) };
  expect(buildModel(moved, recognise(moved)).documents[0]!.nodes.length).toBeGreaterThan(0);
});

test("a rating speaks of the year's achievement, not of that against the plan's end beside it", () => {
  const text = `PENGUKURAN KINERJA TAHUN 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Target Akhir Renstra (2026) | Capaian thd Akhir Renstra (%) | Predikat
1 | Indeks a | 80 | 80 | 100 | 90 | 88.9 | Sangat Tinggi
2 | Indeks b | 80 | 80 | 100 | 90 | 88.9 | Sangat Tinggi
3 | Indeks c | 80 | 80 | 100 | 90 | 88.9 | Sangat Tinggi`;
  const workbook = gridWorkbook({ text });
  const [document] = buildModel(workbook, recognise(workbook)).documents;
  expect(document!.achievements.filter(({ rating }) => rating).map(({ achievement }) => achievement.first)).toEqual([4]);
});

test("a column that says how the figures moved states no direction", () => {
  const [document] = modelOf(`
PENGUKURAN KINERJA TAHUN 2025
No | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025 | Capaian (%) | Tren 2024-2025
1 | Nilai SAKIP | Nilai | 80 | 82 | 102.5 | Turun
2 | Indeks kepuasan | Indeks | 85 | 86 | 101.18 | Naik
3 | Jumlah dokumen | Dokumen | 4 | 4 | 100 | Tetap`).documents;
  expect(document!.nodes.map((row) => document!.direction(row).certainty)).toEqual(["none", "none", "none"]);
});

test("a percentage of other columns is not tied to target and actual by its header", () => {
  const [document] = modelOf(`
LAPORAN PENERAPAN SPM TAHUN 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kebutuhan Alat | Alat Tersedia | Ketersediaan (%)
1 | Jumlah ibu hamil dilayani | 7040 | 6812 | =D3/C3*100 => 96.76 | 640 | 640 | =G3/F3*100 => 100
2 | Jumlah bayi dilayani | 6415 | 6402 | =D4/C4*100 => 99.8 | 480 | 470 | =G4/F4*100 => 97.92
3 | Jumlah balita dilayani | 25210 | 23140 | =D5/C5*100 => 91.79 | 720 | 688 | =G5/F5*100 => 95.56`).documents;
  expect(document!.achievements.map(({ achievement }) => letters(achievement))).toEqual(["E"]);
});
