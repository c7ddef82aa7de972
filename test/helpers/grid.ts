// Small workbooks written as text, for tests: cells are split by "|", rows by a new line.
import { cellError, type CellValue } from "../../src/sheets/cell";
import { parseArea } from "../../src/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";

export interface GridOptions {
  readonly name?: string;
  /** Addresses of merged areas. */
  readonly merges?: readonly string[];
  /** Number formats by cell address, such as { C5: "0%" }. */
  readonly formats?: Readonly<Record<string, string>>;
  /** 1-based rows that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly generated?: SheetSnapshot["generated"];
}

/**
 * A sheet from text. A cell is a number where it reads as a plain one ("98.5"), a text otherwise;
 * "'98.5" forces text; "=A1*2 => 4" is a formula with its value; "#DIV/0!" an error; nothing is an empty cell.
 */
export const gridSheet = (text: string, options: GridOptions = {}, index = 0): SheetSnapshot => {
  const lines = text.replace(/^\n/, "").replace(/\n\s*$/, "").split("\n");
  const values: CellValue[][] = [];
  const formulas: (string | undefined)[][] = [];
  const formats: (string | undefined)[][] = [];
  let columnCount = 0;
  lines.forEach((line, row) => {
    const cells = line.split("|").map((cell) => cell.trim());
    columnCount = Math.max(columnCount, cells.length);
    values[row] = [];
    formulas[row] = [];
    formats[row] = [];
    cells.forEach((cell, column) => {
      const formula = /^=(.*?)(?:\s*=>\s*(.*))?$/.exec(cell);
      if (formula) {
        formulas[row]![column] = formula[1]!;
        values[row]![column] = cellValue(formula[2] ?? "");
      } else values[row]![column] = cellValue(cell);
    });
  });
  for (const [address, format] of Object.entries(options.formats ?? {})) {
    const area = parseArea(address)!;
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) (formats[row] ??= [])[column] = format;
  }
  return {
    name: options.name ?? "Sheet1",
    index,
    visibility: "visible",
    rowCount: lines.length,
    columnCount,
    values,
    formulas,
    formats,
    merges: (options.merges ?? []).map((address) => parseArea(address)!),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
    isProtected: false,
    ...(options.generated ? { generated: options.generated } : {}),
  };
};

const cellValue = (text: string): CellValue => {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return cellError(text) ?? text.replace(/\\n/g, "\n");
};

/** A workbook of sheets made by `gridSheet`. */
export const gridWorkbook = (...sheets: readonly { readonly text: string; readonly options?: GridOptions }[]): WorkbookSnapshot => ({
  file: "uji.xlsx",
  sheets: sheets.map((sheet, index) => gridSheet(sheet.text, { name: `Sheet${index + 1}`, ...sheet.options }, index)),
  names: new Map(),
  state: new Map(),
});
