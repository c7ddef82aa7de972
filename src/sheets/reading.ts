// What a cell says when it is read as people type it. Shapes, and the one reading that is always the same; the reading itself is in number.ts.
import type { ErrorCode } from "./cell";

/** Nobody typed anything. `typedSpace`: there are blanks in it, so the cell only looks empty. */
export interface BlankReading {
  readonly kind: "blank";
  readonly typedSpace: boolean;
}

/** An empty cell. */
export const BLANK: BlankReading = { kind: "blank", typedSpace: false };

/** A word that says "no figure": "-", "n/a", "TAD", "belum rilis". */
export interface MissingReading {
  readonly kind: "missing";
  readonly word: string;
}

/** A number as printed: its value, and how many decimals stand there. */
export interface Figure {
  readonly value: number;
  readonly places: number;
}

/** One number, possibly with a unit, a bound ("≤ 14") or a note ("1 (satu) dokumen"). */
export interface NumberReading extends Figure {
  readonly kind: "number";
  /** As people say it: 98.5 for "98,5%" and for 0.985 in a percent format. */
  readonly value: number;
  /** The number that the cell holds: 0.985 in a percent format. The same as `value` for text. */
  readonly raw: number;
  /** Decimals of `value` that stand printed. */
  readonly places: number;
  /** The number is stored as text. */
  readonly isText: boolean;
  readonly isPercent: boolean;
  /** Words behind or before the number, as typed: "satker", "juta ton", "Rp". */
  readonly unit?: string;
  /** "max": the number is an upper bound ("≤ 14"), "min": a lower one. */
  readonly bound?: "max" | "min";
  /** Words in brackets: "1 (satu) dokumen". */
  readonly note?: string;
  /** The other reading, where a single group of three digits can be thousands or decimals: "413.064". */
  readonly ambiguous?: Figure;
}

/** Two numbers with a dash or "s.d." between them; kept as typed. */
export interface RangeReading {
  readonly kind: "range";
  readonly low: number;
  readonly high: number;
  /** The larger number of decimals of both ends. */
  readonly places: number;
  /** The first number is larger than the second: "78,7-70,8". */
  readonly isReversed: boolean;
  readonly isPercent: boolean;
  readonly unit?: string;
  /** An end can be read in two ways, see NumberReading. */
  readonly isAmbiguous: boolean;
}

/** Words, or figures that are no quantity. `unit: "time"` marks durations and clock times such as "6 jam 37 menit", "1:32". */
export interface TextReading {
  readonly kind: "text";
  readonly text: string;
  readonly unit?: "time";
}

/** A number that its format draws as a date or a time of day. */
export interface DateReading {
  readonly kind: "date";
  /** Excel's day count. */
  readonly serial: number;
}

/** An error value such as #DIV/0!. */
export interface ErrorReading {
  readonly kind: "error";
  readonly code: ErrorCode;
}

/** TRUE or FALSE, typed or computed. */
export interface BooleanReading {
  readonly kind: "boolean";
  readonly value: boolean;
}

/** Everything that a cell can say; told apart by `kind`. */
export type Reading =
  | BlankReading
  | MissingReading
  | NumberReading
  | RangeReading
  | TextReading
  | DateReading
  | ErrorReading
  | BooleanReading;
