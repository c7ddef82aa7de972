// Turns what SheetJS read into the plain arrays of a snapshot, in one pass. The extent is cut to the last cell
// that holds something: formatted blanks are not data.
import { read, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { cellError, type CellValue } from "../../sheets/cell";
import { sheetPrefix } from "../../sheets/address";
import type { SheetSnapshot } from "../../sheets/snapshot";
import { HostError } from "../host-error";
import { MARKER_NAME, parseMarker } from "../marker";

/** A sheet while it is being read. */
export type SheetDraft = { -readonly [K in keyof SheetSnapshot]: SheetSnapshot[K] };

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const OPTIONS: ParsingOptions = { dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellHTML: false, cellText: false, sheetStubs: false };

/* eslint-disable no-console -- SheetJS prints notes for developers on the console: people would take them for errors */
/**
 * Reads by SheetJS, without its notes on the console.
 * @throws HostError password-protected, not-a-workbook, damaged-workbook
 */
export const readBySheetJs = (data: Uint8Array | string, raw: boolean): WorkBook => {
  const say = console.error;
  console.error = () => undefined;
  try {
    return read(data, { ...OPTIONS, raw, type: typeof data === "string" ? "string" : "array" });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    if (/password|encrypt/i.test(message)) throw new HostError("password-protected", {}, { cause });
    if (/cannot find workbook|unsupported file|unrecognized|invalid html/i.test(message)) throw new HostError("not-a-workbook", {}, { cause });
    throw new HostError("damaged-workbook", {}, { cause });
  } finally {
    console.error = say;
  }
};
/* eslint-enable no-console */

/** One sheet of a SheetJS workbook. */
export const sheetFromSheetJs = (book: WorkBook, index: number): SheetDraft => {
  const name = book.SheetNames[index]!;
  const sheet: WorkSheet = book.Sheets[name] ?? {};
  const cells = readCells(sheet["!data"] ?? []);
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  const rows = sheet["!rows"] ?? [];
  const outline = new Map<number, number>();
  const hiddenRows = new Set<number>();
  for (let row = 0; row < Math.min(rows.length, cells.rowCount); row++) {
    const info = rows[row];
    if (info?.hidden) hiddenRows.add(row);
    if (info?.level) outline.set(row, info.level);
  }
  const hiddenColumns = new Set<number>();
  (sheet["!cols"] ?? []).slice(0, cells.columnCount).forEach((info, column) => info?.hidden && hiddenColumns.add(column));
  const marker = book.Workbook?.Names?.find(({ Name, Sheet }) => Name === MARKER_NAME && Sheet === index);
  const generated = marker && parseMarker(marker.Ref);
  return {
    ...(generated ? { generated } : {}),
    name,
    index,
    visibility: hidden === 2 ? "veryHidden" : hidden === 1 ? "hidden" : "visible",
    ...cells,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows,
    hiddenColumns,
    ...(outline.size ? { outline } : {}),
    isProtected: Boolean(sheet["!protect"]),
  };
};

type Cells = Pick<SheetSnapshot, "rowCount" | "columnCount" | "values" | "formulas" | "formats">;

const readCells = (data: readonly (readonly (CellObject | undefined)[] | undefined)[]): Cells => {
  const values: CellValue[][] = [];
  const formulas: (string | undefined)[][] = [];
  const formats: (string | undefined)[][] = [];
  let rowCount = 0;
  let columnCount = 0;
  for (let row = 0; row < data.length; row++) {
    const line = data[row];
    if (!line) continue;
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (!cell) continue;
      const value = valueOf(cell);
      if (value === null && cell.f === undefined) continue;
      (values[row] ??= [])[column] = value;
      if (cell.f !== undefined) (formulas[row] ??= [])[column] = withUpperCase(cell.f);
      if (cell.z !== undefined && cell.z !== "General") (formats[row] ??= [])[column] = String(cell.z);
      rowCount = row + 1;
      if (column >= columnCount) columnCount = column + 1;
    }
  }
  return { rowCount, columnCount, values: packed(values, rowCount), formulas: packed(formulas, rowCount), formats: packed(formats, rowCount) };
};

/** SheetJS writes the constants of .xls in lower case. */
const withUpperCase = (formula: string): string =>
  /true|false/.test(formula) ? formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\b(true|false)\b/g, (token, word?: string) => (word === undefined ? token : word.toUpperCase())) : formula;

/** An array without holes, so that engines keep it as a plain list. */
const packed = <T>(rows: T[][], count: number): (T[] | undefined)[] => Array.from({ length: count }, (_, row) => rows[row]);

const valueOf = (cell: CellObject): CellValue => {
  switch (cell.t) {
    case "n":
      return typeof cell.v === "number" && Number.isFinite(cell.v) ? cell.v : null;
    case "s":
      return typeof cell.v === "string" ? cell.v : null;
    case "b":
      return Boolean(cell.v);
    case "e":
      return cellError(ERRORS[Number(cell.v)] ?? "#VALUE!") ?? null;
    default:
      return null;
  }
};

/** Defined names of a SheetJS workbook; a name that belongs to a sheet is written with the sheet before it. */
export const namesFromSheetJs = (book: WorkBook): Map<string, string> => {
  const names = new Map<string, string>();
  for (const { Name, Ref, Sheet } of book.Workbook?.Names ?? []) {
    if (Name === MARKER_NAME) continue;
    const owner = Sheet === undefined ? undefined : book.SheetNames[Sheet];
    names.set(owner === undefined ? Name : `${sheetPrefix(owner)}!${Name}`, Ref);
  }
  return names;
};
