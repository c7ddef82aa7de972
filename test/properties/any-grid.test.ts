// Whatever stands in a workbook, a check ends with findings: recognition, model and every rule, none of which may fail.
import fc from "fast-check";
import { runRules } from "../../src/check/engine";
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { RULES } from "../../src/rules";
import { areaAddress, parseArea } from "../../src/sheets/address";
import { cellError, type CellValue } from "../../src/sheets/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridSheet } from "../helpers/grid";
import { snapshotOf } from "../helpers/book";
import { cleanBook } from "../mutation/layouts";

/** Runs everything; what comes out is well formed. */
const survives = (workbook: WorkbookSnapshot): void => {
  const model = buildModel(workbook, recognise(workbook));
  const { findings, couldNotRun } = runRules(RULES, model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31" });
  expect(couldNotRun).toEqual([]);
  for (const { range, fingerprint, sheet } of findings) {
    expect(workbook.sheets.some(({ name }) => name === sheet)).toBe(true);
    for (const part of range.split(",")) expect(parseArea(part) && areaAddress(parseArea(part)!)).toBe(part);
    expect(fingerprint).not.toBe("");
  }
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
};

const WORDS = [
  "No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Program", "Kode", "I", "II", "K", "Rp", "2025", "1.01.02", "X.XX.01", "JUMLAH", "-", "87 %", "69,1-69,5", "≤ 14", "BB",
  "13 = 9 + 10", "Negatif", "Rata-rata", "Keterangan:", "1.250.000,50", "0,00", "N/A", "15/8", "٣٤", "🙂🙂", "\u202eterbalik", "\u200b", "ﷺ", "a\u0301", "\ud800", "=", "'", "1e308", "Σ", "Ⅳ", "５０％",
];
const anyText = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.string({ maxLength: 14, unit: "binary" }) }, { weight: 1, arbitrary: fc.constantFrom("x".repeat(40_000), "1,".repeat(9_000), "(".repeat(5_000), "satu dua ".repeat(3_000)) });
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: anyText },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(null, true, false, "", 0, -0, 1e15, 46_000.5, 45_658) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(cellError("#DIV/0!")!, cellError("#REF!")!, cellError("#N/A")!) },
);
const anyFormula = fc.oneof(
  fc.constantFrom("SUM(A1:A5)", "B2/C2*100", "A1+", "IF(", "'x'!A1", "$A$1:B", "SUM(A1:A2:A9)", "AVERAGE(T56:T64:T67)", "+A106:QE106:AC107", "SUM(A:A)", "SUM(1:1)", "A1048576+XFD1", "INDIRECT(\"A\"&1)", "Tabel1[Target]", "IF(E5>90,\"a\",\"b", "{1,2;3}", "LET(x,1,x)", "[1]Sheet1!A1", "#REF!/F5*100", "-".repeat(500) + "1", "(".repeat(300)),
  fc.string({ maxLength: 12, unit: "binary" }),
);
const anyFormat = fc.constantFrom(undefined, "0%", "0.00", "#,##0;-#,##0;\"-\"", "dd/mm/yyyy", "@", "[Red]0", ";;;", "0.0E+00", "General", "\"Rp\"#,##0", "[$-421]dd mmmm");

const sheetOf = (rows: readonly (readonly CellValue[])[], over: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  ...gridSheet("x"), rowCount: rows.length, columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0), values: rows, formulas: [], formats: [], ...over,
});
const bookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ file: "uji.xlsx", sheets: sheets.map((sheet, index) => ({ ...sheet, name: `S${index}`, index })), names: new Map(), state: new Map() });

const SEED = 20_251_122;

test("any grid of any values", () => {
  const line = fc.array(anyValue, { maxLength: 9 });
  const merge = fc.tuple(fc.nat(16), fc.nat(7), fc.nat(4), fc.nat(4)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  fc.assert(fc.property(fc.array(line, { maxLength: 16 }), fc.array(fc.array(fc.option(anyFormula, { nil: undefined, freq: 4 }), { maxLength: 9 }), { maxLength: 16 }), fc.array(fc.array(anyFormat, { maxLength: 9 }), { maxLength: 16 }), fc.array(merge, { maxLength: 4 }), (values, formulas, formats, merges) =>
    survives(bookOf(sheetOf(values, { formulas, formats, merges, hiddenRows: new Set([3, 7]) })))), { numRuns: 250, seed: SEED });
});

const clean = [1, 2].map((seed) => snapshotOf(cleanBook(seed)));

test("a real table with anything in some of its cells", () => {
  const change = fc.record({ sheet: fc.nat(9), row: fc.nat(40), column: fc.nat(30), value: anyValue, formula: fc.option(anyFormula, { nil: undefined, freq: 2 }), format: anyFormat });
  const merge = fc.tuple(fc.nat(9), fc.nat(30), fc.nat(20), fc.nat(6), fc.nat(6));
  fc.assert(fc.property(fc.nat(1), fc.array(change, { minLength: 5, maxLength: 60 }), fc.array(merge, { maxLength: 4 }), (at, changes, merges) => {
    const sheets = clean[at]!.sheets.map((sheet, index): SheetSnapshot => {
      const own = changes.filter((one) => one.sheet === index);
      const [values, formulas, formats] = [sheet.values, sheet.formulas, sheet.formats].map((rows) => Array.from(rows, (row) => [...(row ?? [])])) as [(CellValue | undefined)[][], (string | undefined)[][], (string | undefined)[][]];
      for (const { row, column, value, formula, format } of own) {
        (values[row] ??= [])[column] = value;
        (formulas[row] ??= [])[column] = formula;
        (formats[row] ??= [])[column] = format;
      }
      const extra = merges.filter(([sheetAt]) => sheetAt === index).map(([, top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
      return { ...sheet, values, formulas, formats, merges: [...sheet.merges, ...extra], rowCount: values.length, columnCount: Math.max(sheet.columnCount, 31) };
    });
    survives({ ...clean[at]!, sheets });
  }), { numRuns: 40, seed: SEED });
});

test.each<[string, WorkbookSnapshot]>([
  ["no sheet at all", bookOf()],
  ["an empty sheet", bookOf(sheetOf([]))],
  ["a header alone, very wide", bookOf(sheetOf([Array.from({ length: 3_000 }, (_, at) => (at === 0 ? "Indikator Kinerja" : `Target ${2000 + (at % 40)}`))]))],
  ["a table with thousands of columns", bookOf(sheetOf([["Program", "Indikator Kinerja", ...Array.from({ length: 2_000 }, (_, at) => `Realisasi ${at}`)], ...Array.from({ length: 5 }, (_, row) => [`Program ${row}`, `Indeks ${row}`, ...Array.from({ length: 2_000 }, (_, at) => at * row)])]))],
  ["texts as long as a cell holds", bookOf(sheetOf([["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"], ...Array.from({ length: 5 }, (_, row) => [row + 1, "Persentase layanan ".repeat(1_700), "Persen".repeat(5_000), "87 % ".repeat(6_000), 80, 92])]))],
  ["the same sheet many times", bookOf(...Array.from({ length: 12 }, () => clean[0]!.sheets[3]!))],
])("%s", (_, workbook) => survives(workbook));
