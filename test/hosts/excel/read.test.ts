/** @jest-environment jsdom */
// How the Excel host reads: how often it asks, how much at once, and what it does where an answer would be too large.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { CellValue } from "../../../src/sheets/cell";
import { formulaAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { gridSheet, gridWorkbook } from "../../helpers/grid";
import { openInExcel } from "../../helpers/office";

const MB = 1_000_000;
/** What Excel on the web takes at most. */
const payloadLimit = 5 * MB;

/** A sheet of any size; `cell` gives the value of each cell. */
const sheetOf = (index: number, rows: number, columns: number, cell: (row: number, column: number) => CellValue): SheetSnapshot => ({
  ...gridSheet("", { name: `Lembar ${index + 1}` }, index),
  rowCount: rows,
  columnCount: columns,
  values: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column))),
});

const workbookOf = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ ...gridWorkbook(), sheets });

const typical = (row: number, column: number): CellValue =>
  column === 0 ? row : column < 4 ? `Persentase indikator kinerja ke-${row}` : column % 3 === 0 ? null : (row * column) / 8;

it("reads 60 sheets of 216,000 cells in few answers", async () => {
  const sheets = Array.from({ length: 60 }, (_, i) => sheetOf(i, 120, 30, typical));
  sheets[7] = { ...sheets[7]!, formulas: sheets[7]!.values.map((line) => line!.map((value) => (typeof value === "number" ? "SUM(A1:A9)" : undefined))) };
  const excel = openInExcel(workbookOf(...sheets), { payloadLimit });
  const read = await createExcelHost().read();
  const bytes = excel.exchanges.reduce((sum, { received }) => sum + received, 0);
  const largest = Math.max(...excel.exchanges.map(({ received }) => received));
  expect(read.sheets.map(({ values }) => values.map((line) => line!.map((value) => value ?? null)).length)).toEqual(sheets.map(() => 120));
  expect([valueAt(read.sheets[59]!, 119, 2), valueAt(read.sheets[7]!, 5, 29), formulaAt(read.sheets[7]!, 5, 29)]).toEqual([typical(119, 2), typical(5, 29), "SUM(A1:A9)"]);
  expect(excel.exchanges.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / (2 * MB)));
  expect([bytes > 4 * MB, largest < payloadLimit]).toEqual([true, true]);
});

it("asks for less where texts are long", async () => {
  const text = "Meningkatnya kualitas tata kelola ".repeat(20);
  const excel = openInExcel(workbookOf(sheetOf(0, 900, 10, (row) => text + row)), { payloadLimit });
  const { sheets } = await createExcelHost().read();
  expect([valueAt(sheets[0]!, 0, 0), valueAt(sheets[0]!, 899, 9)]).toEqual([`${text}0`, `${text}899`]);
  expect(excel.exchanges.length).toBeLessThanOrEqual(12);
});

it("says so where not even one row fits", async () => {
  openInExcel(workbookOf(sheetOf(0, 2, 400, () => "x".repeat(10_000))), { payloadLimit });
  await expect(createExcelHost().read()).rejects.toMatchObject({ code: "payload-too-large" });
});

it("refuses a sheet whose last cell is millions of cells away", async () => {
  const values: CellValue[][] = [["a"]];
  values[600_000] = Array.from({ length: 20 }, () => 1);
  openInExcel(workbookOf({ ...sheetOf(0, 0, 0, () => null), values, rowCount: 600_001, columnCount: 20 }));
  await expect(createExcelHost().read()).rejects.toMatchObject({ code: "too-many-rows" });
});

it("stops between two answers", async () => {
  const stop = new AbortController();
  const excel = openInExcel(workbookOf(sheetOf(0, 9_000, 10, typical)));
  const reading = createExcelHost().read({ signal: stop.signal, onProgress: ({ done }) => done > 0 && stop.abort() });
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect(excel.exchanges.length).toBeLessThan(5);
});

it("gives back what it holds of the workbook in Excel, also where it fails", async () => {
  const excel = openInExcel(workbookOf(sheetOf(0, 3, 3, typical)));
  await createExcelHost().read();
  excel.options = { fault: { at: excel.exchanges.length + 3, code: "GeneralException", when: "before" } };
  await expect(createExcelHost().read()).rejects.toMatchObject({ code: "excel-failed" });
  expect([excel.dispatcher.references.size, [...excel.dispatcher.unknown]]).toEqual([0, []]);
});

it("reads hidden rows and columns one by one only where some are", async () => {
  const sheet = sheetOf(0, 4, 4, typical);
  openInExcel(workbookOf({ ...sheet, hiddenRows: new Set([1, 2]), hiddenColumns: new Set([0, 1, 2, 3]) }));
  const { sheets } = await createExcelHost().read();
  expect([[...sheets[0]!.hiddenRows], [...sheets[0]!.hiddenColumns]]).toEqual([[1, 2], [0, 1, 2, 3]]);
});

it("keeps the names of one sheet apart, and tells the text of a damaged part for what it held", async () => {
  const excel = openInExcel(workbookOf(sheetOf(0, 1, 1, typical)));
  const { book } = excel;
  book.names.push({ id: "1", name: "Target", formula: "='Lembar 1'!$A$1", isVisible: true, sheet: book.sheets[0] });
  const damaged = '<state xmlns="urn:selaras:state:1"><entry key="a">{}</entry><entry></state>';
  const strange = '<state xmlns="urn:selaras:state:1">?</state>';
  book.parts.push(...[damaged, strange].map((xml, i) => ({ id: `${i}`, xml })));
  const { names, state } = await createExcelHost().read();
  expect([[...names], [...state]]).toEqual([[["'Lembar 1'!Target", "'Lembar 1'!$A$1"]], [["a", damaged], ["other", strange]]]);
});
