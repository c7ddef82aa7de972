// The workbook that the emulated Excel holds: plain mutable data. Nothing here knows of office.js or of Selaras.
import { LAST_COLUMN, LAST_ROW, type Area } from "../../sheets/address";
import type { CellValue } from "../../sheets/cell";
import type { Json } from "./thing";

export interface Cell {
  value: CellValue;
  /** Starts with "=". */
  formula?: string;
  /** A number format code. */
  format: string;
  isLocked: boolean;
  /** Looks by path, such as "fill/color". */
  readonly look: Map<string, Json>;
  /** The looks that the file gave it, shared by many cells; `look` goes before them. */
  base?: ReadonlyMap<string, Json>;
  link?: Json;
}

export interface NamedItem {
  readonly id: string;
  readonly name: string;
  /** Starts with "=". */
  formula: string;
  isVisible: boolean;
  /** The sheet in whose scope it stands; left out for the whole workbook. */
  readonly sheet?: Sheet;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  readonly look: Map<string, Json>;
  /** False for rules that Excel lists but fails to tell about. */
  isReadable: boolean;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  area: Area;
  readonly showHeaders: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** How many series it has. */
  series: number;
  /** What was set, by path. */
  readonly look: Map<string, Json>;
}

/** A note on a cell, or a conversation about it. */
export interface Note {
  readonly id: string;
  area: Area;
  content: string;
  readonly isThreaded: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Cells by row and column. */
  readonly cells: Map<number, Map<number, Cell>>;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
  allowFormatCells: boolean;
  /** First in the list is on top. */
  formats: ConditionalFormat[];
  readonly tables: Table[];
  /** Formulas that fill several cells. */
  readonly arrays: Area[];
  /** In points, by column and row. */
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  /** Of columns and rows that have no size of their own. */
  standard: { readonly width: number; readonly height: number };
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  readonly charts: Chart[];
  readonly page: Map<string, Json>;
  notes: Note[];
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export interface Book {
  name: string;
  sheets: Sheet[];
  names: NamedItem[];
  parts: XmlPart[];
  /** What is selected; the sheet that is in front. */
  selection: { sheet: Sheet; area: Area } | undefined;
  /** Counts up: the next id of anything. */
  nextId: number;
  /** Called for each change of contents. Where nothing is said about it, a person or the add-in wrote into cells. */
  readonly listeners: Set<(sheet: Sheet, area: Area, change?: Change) => void>;
  /** Called where cells of a sheet went elsewhere, for all that must follow; `move` gives `null` for what is gone. */
  readonly movers: Set<(sheet: Sheet, move: (area: Area) => Area | null) => void>;
  /** Opens a new workbook out of a file in base64, where there is a place to show it. */
  openNew?: (file: string) => void;
  /** Calculates formulas; where there is none, values stay as they are. */
  calculator?: Calculator;
  /** True where something changed since formulas were calculated. */
  isStale: boolean;
}

/** How contents changed, in Excel's words, and whether here or at a coauthor's. */
export interface Change {
  readonly type: "RangeEdited" | `${"Row" | "Column" | "Cell"}${"Inserted" | "Deleted"}`;
  readonly source: "Local" | "Remote";
}

/** Gives the formulas of a workbook their values. */
export interface Calculator {
  calculate(book: Book): void;
}

/** A whole sheet. */
export const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const newId = (book: Book): string => `{00000000-0000-4000-8000-${String(book.nextId++).padStart(12, "0")}}`;

export const newBook = (name: string): Book => ({ name, sheets: [], names: [], parts: [], selection: undefined, nextId: 1, listeners: new Set(), movers: new Set(), isStale: false });

export const newSheet = (book: Book, name: string): Sheet => ({
  id: newId(book), name, visibility: "Visible", cells: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: new Set(),
  isProtected: false, allowFormatCells: false, formats: [], tables: [], arrays: [], widths: new Map(), heights: new Map(), standard: { width: 48, height: 15 },
  frozenRows: 0, frozenColumns: 0, showGridlines: true, charts: [], page: new Map(), notes: [],
});

const newCell = (): Cell => ({ value: null, format: "General", isLocked: true, look: new Map() });

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells.get(row)?.get(column);

/** The cell for writing; made where there is none. */
export const openCell = (sheet: Sheet, row: number, column: number): Cell => {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  if (!sheet.cells.has(row)) sheet.cells.set(row, line);
  const cell = line.get(column) ?? newCell();
  line.set(column, cell);
  return cell;
};

/** The cells of an area that exist. */
export const cellsIn = function* (sheet: Sheet, area: Area): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  for (const [row, line] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of line) if (column >= area.left && column <= area.right) yield { row, column, cell };
  }
};

/** Brings the values of formulas up to date. */
export const settle = (book: Book): void => {
  if (!book.isStale) return;
  book.isStale = false;
  book.calculator?.calculate(book);
};

const isFilled = ({ value, formula }: Cell): boolean => value !== null || formula !== undefined;

/** The area of all cells that are in use; `null` on an empty sheet. */
export const usedArea = (sheet: Sheet, valuesOnly: boolean): Area | null => {
  let area: Area | null = null;
  const add = (one: Area): void => {
    area = area ? { top: Math.min(area.top, one.top), left: Math.min(area.left, one.left), bottom: Math.max(area.bottom, one.bottom), right: Math.max(area.right, one.right) } : one;
  };
  for (const { row, column, cell } of cellsIn(sheet, WHOLE)) if (!valuesOnly || isFilled(cell)) add({ top: row, left: column, bottom: row, right: column });
  if (!valuesOnly) sheet.merges.forEach(add);
  return area;
};
