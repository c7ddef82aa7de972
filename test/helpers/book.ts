// Workbooks that a test lays out cell by cell, with formulas as planners write them; values are calculated. Knows nothing of performance.
import { calculate } from "../../assets/sample/layout/calculate";
import { areaAddress, cellAddress, parseArea } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/cell";
import type { SheetPlan } from "../../src/sheets/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { headerSheet } from "./header";

/** A value, or a formula that starts with "=". */
export type Content = CellValue;

/** One sheet that can still be changed. Rows and columns are counted from 0. */
export interface Page {
  readonly name: string;
  readonly cells: Content[][];
  readonly formats: (string | undefined)[][];
  /** Addresses such as "A4:A6". */
  readonly merges: Set<string>;
  readonly hiddenRows: Set<number>;
}

export type Book = readonly Page[];

export const newPage = (name: string): Page => ({ name, cells: [], formats: [], merges: new Set(), hiddenRows: new Set() });

export const put = (page: Page, row: number, column: number, content: Content, format?: string): void => {
  while (page.cells.length <= row) page.cells.push([]);
  const cells = page.cells[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = content;
  if (format !== undefined) (page.formats[row] ??= [])[column] = format;
};

/** Writes texts and figures side by side. */
export const putRow = (page: Page, row: number, contents: readonly Content[], formats: readonly (string | undefined)[] = [], from = 0): void =>
  contents.forEach((content, at) => put(page, row, from + at, content, formats[at]));

export const merge = (page: Page, top: number, left: number, bottom: number, right: number): void => {
  if (top !== bottom || left !== right) page.merges.add(areaAddress({ top, left, bottom, right }));
};

export interface HeadOptions {
  readonly title?: readonly string[];
  /** Texts of a numbering row under the header; "plain" numbers the columns "(1)", "(2)" ... */
  readonly numbering?: readonly string[] | "plain";
  /** First row and column of the title. */
  readonly at?: readonly [number, number];
}

/** Title, header ("No | Target{2025, 2026}") and numbering row; gives the first data row. */
export const drawHead = (page: Page, notation: string, options: HeadOptions = {}): number => {
  const [top, left] = options.at ?? [0, 0];
  const head = headerSheet(notation, { ...(options.title ? { title: options.title } : {}), hasNumbers: options.numbering === "plain" });
  head.values.forEach((row, at) => row?.forEach((value, column) => value != null && put(page, top + at, left + column, value)));
  for (const area of head.merges) merge(page, top + area.top, left + area.left, top + area.bottom, left + area.right);
  const end = top + head.rowCount;
  if (!Array.isArray(options.numbering)) return end;
  putRow(page, end, options.numbering as readonly string[], [], left);
  return end + 1;
};

/** "F8" */
export const at = (row: number, column: number): string => cellAddress(row, column);

export const copyBook = (book: Book): Page[] =>
  book.map((page) => ({ name: page.name, cells: page.cells.map((row) => [...row]), formats: page.formats.map((row) => [...(row ?? [])]), merges: new Set(page.merges), hiddenRows: new Set(page.hiddenRows) }));

/** The workbook as a host would read it, every formula with its value. */
export const snapshotOf = (book: Book, file = "uji.xlsx"): WorkbookSnapshot => {
  const plans = calculate(book.map((page): SheetPlan => ({
    name: page.name, merges: [], widths: [], frozenRows: 0, print: { orientation: "landscape", paper: "F4", fitToWidth: true },
    cells: page.cells.map((row) => row.map((content) => (isFormula(content) ? { formula: content } : { value: content }))),
  })), "zero");
  return { file, sheets: book.map((page, index) => sheetOf(page, plans[index]!, index)), names: new Map(), state: new Map() };
};

const isFormula = (content: Content | undefined): content is string => typeof content === "string" && content.startsWith("=");

const sheetOf = (page: Page, plan: SheetPlan, index: number): SheetSnapshot => ({
  name: page.name, index, visibility: "visible", isProtected: false,
  rowCount: page.cells.length,
  columnCount: page.cells.reduce((most, row) => Math.max(most, row.length), 0),
  values: plan.cells.map((row) => row.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : (cell.computed ?? null)))),
  formulas: page.cells.map((row) => row.map((content) => (isFormula(content) ? content.slice(1) : undefined))),
  formats: page.formats,
  merges: [...page.merges].map((address) => parseArea(address)!),
  hiddenRows: page.hiddenRows,
  hiddenColumns: new Set(),
});
