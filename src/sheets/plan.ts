// A sheet that is to be written, as data: what stands where, in which style, and how it is printed.
import type { CellError, CellValue } from "./cell";
import type { GeneratedMarker } from "./snapshot";

/** Styles by name; hosts turn them into fonts, fills, borders and alignment. */
export type StyleName =
  | "title"
  | "subtitle"
  | "header"
  | "numbering"
  | "text"
  | "textCenter"
  | "number"
  | "integer"
  | "percent"
  | "rupiah"
  | "section"
  | "total"
  | "totalCenter"
  | "totalNumber"
  | "totalRupiah"
  | "totalPercent"
  | "note"
  | "label"
  | "link"
  | "input"
  | "levelError"
  | "levelWarning"
  | "levelInfo";

/** A cell of a plan: a fixed value, or a formula ("=...") with the value that we computed for it, or none. */
export interface PlanCell {
  readonly value?: CellValue;
  /** Starts with "="; Excel 2016 functions only, English names, comma between arguments. */
  readonly formula?: string;
  /** The value of the formula as we computed it; left out where we did not. */
  readonly computed?: number | string | CellError;
  readonly style?: StyleName;
  /** Overrides the style's number format. */
  readonly format?: string;
  /** A place in this workbook that a click goes to, such as "'IKU 2024'!C5". */
  readonly link?: string;
}

/** How a sheet is printed. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4" | "F4";
  /** Rows repeated on every page, 1-based, first and last. */
  readonly repeatRows?: readonly [number, number];
  readonly fitToWidth: boolean;
}

/** One sheet to write. Coordinates of `cells` are counted from 0. */
export interface SheetPlan {
  /** The name asked for; a host makes it unique and valid (31 characters). */
  readonly name: string;
  /** The sign that Selaras wrote the sheet; a sheet of the sample workbook has none, since it stands for a user's own. */
  readonly marker?: GeneratedMarker;
  /** Row by row; `undefined` leaves a cell empty without style. */
  readonly cells: readonly (readonly (PlanCell | undefined)[])[];
  /** Addresses such as "A1:H1". */
  readonly merges: readonly string[];
  /** Widths in characters by column. */
  readonly widths: readonly number[];
  /** Heights in points by row (0-based), where a row needs one. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Rows that are hidden (0-based). */
  readonly hiddenRows?: readonly number[];
  /** How many rows stay in view when scrolling. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
}
