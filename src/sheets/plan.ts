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
  | "inputNumber"
  | "inputCenter"
  | "levelError"
  | "levelWarning"
  | "levelInfo";

/** Names a place for people to type in. What they typed is found again by it, wherever its row has moved to. */
export interface FieldKey {
  /** Stays the same as long as the row is about the same thing: the same for all fields of one row, different between rows. */
  readonly row: string;
  /** The heading of the column. */
  readonly column: string;
  /** What the row is about, in words, for the case that it is not planned any more. */
  readonly about: string;
  /** What stands there as a proposal: as long as nobody typed something else, the next writing may propose anew. */
  readonly proposed?: string;
}

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
  /** A place to type in. `value` and `formula` are what stands there so far. */
  readonly field?: FieldKey;
  /** Steps of indentation from the left, for rows of a tree. */
  readonly indent?: number;
  /** Lines that the row has room for at least, so that what people type here moves no page's end. */
  readonly room?: number;
}

/** A series of a chart: addresses of one column or one row of the plan's own sheet, such as "C7:C12". */
interface ChartSeries {
  readonly name: string;
  readonly values: string;
}

/** A chart on the planned sheet. */
export interface PlanChart {
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  /** Address of the labels, as long as the values of each series. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers, such as "A20:F36". */
  readonly anchor: string;
  /** What the value axis shows, with its unit. */
  readonly axis?: string;
  /** Where the value axis ends: bars beyond are cut there, and only their labels say how far they go. Left out: as the figures ask for. */
  readonly axisMin?: number;
  readonly axisMax?: number;
}

/** How a sheet is printed. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4" | "F4";
  /** Rows repeated on every page, 1-based, first and last. */
  readonly repeatRows?: readonly [number, number];
  readonly fitToWidth: boolean;
  /** Printed so small that one page holds all of it; only together with `fitToWidth`. */
  readonly onePage?: boolean;
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
  /** Columns that are hidden (0-based). */
  readonly hiddenColumns?: readonly number[];
  readonly charts?: readonly PlanChart[];
  /** Rows that begin a new page (0-based); where it is given, no other row is made to. */
  readonly pageBreaks?: readonly number[];
  /** How many rows stay in view when scrolling. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
}
