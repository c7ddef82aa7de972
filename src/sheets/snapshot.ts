// A workbook as plain data, the only input of everything pure. Made by a host, never changed afterwards.
import type { Area } from "./address";
import type { CellValue } from "./cell";

/** One sheet. Rows and columns are counted from 0; rows of the arrays may be missing or short where nothing stands. */
export interface SheetSnapshot {
  readonly name: string;
  /** Place in the workbook, from 0. */
  readonly index: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Extent of the used range, counted from A1. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows may be sparse: a cell that was never filled can be a hole. Read single cells with `valueAt`. */
  readonly values: readonly (readonly (CellValue | undefined)[] | undefined)[];
  /** A1 formulas without "="; shared formulas are written out. Only cells with a formula have an entry. */
  readonly formulas: readonly (readonly (string | undefined)[] | undefined)[];
  /** Number format codes as stored; `undefined` is General. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The outline level of rows, where rows are grouped. */
  readonly outline?: ReadonlyMap<number, number>;
  readonly isProtected: boolean;
  /** What Selaras wrote on this sheet: such a sheet is never input. */
  readonly generated?: GeneratedMarker;
}

/** The mark that Selaras leaves on a sheet that it wrote. */
export interface GeneratedMarker {
  /** Which plan made it, for example "lakip-3.1" or "temuan". */
  readonly plan: string;
  /** The sheet's name when it was written; another name today means that somebody copied or renamed it. */
  readonly sheet: string;
}

/** A whole workbook. */
export interface WorkbookSnapshot {
  /** The file's name without its folder. */
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Defined names: name -> formula without "=". */
  readonly names: ReadonlyMap<string, string>;
  /** What Selaras stored in the workbook, as opaque JSON text by key. */
  readonly state: ReadonlyMap<string, string>;
}

/** The value of a cell; `null` outside the used range. */
export const valueAt = (sheet: SheetSnapshot, row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;

/** The formula of a cell without "=", or `undefined`. */
export const formulaAt = (sheet: SheetSnapshot, row: number, column: number): string | undefined => sheet.formulas[row]?.[column];

/** The number format code of a cell, or `undefined` for General. */
export const formatAt = (sheet: SheetSnapshot, row: number, column: number): string | undefined => sheet.formats[row]?.[column];
