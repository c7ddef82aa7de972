// The performance model: recognised tables with quick access to their cells, rows as a tree, and what belongs together.
// Plain data and reading only; no judgement is made here.
import type { Shape } from "../sheets/formula";
import type { Reading } from "../sheets/reading";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import type { CellValue } from "../sheets/cell";
import type { Column, Recognition, Table } from "../recognise/table";
import type { Measure, RowLevel, Span, Subject } from "../standards/vocabulary";
import type { Policy } from "./policy";

/** Which way an indicator should go, and how we know. */
export interface DirectionVerdict {
  readonly direction: "higher" | "lower" | "range" | "stable" | "unknown";
  /** `stated`: a column, a bound ("≤", "maks") or a person says so; `formula`: the workbook's own formulas; `hint`: words only; `none`. */
  readonly certainty: "stated" | "formula" | "hint" | "none";
}

/** How quarters make the year, and how we know. `unknown` where the figures fit several methods or none. */
export interface MethodVerdict {
  readonly method: "sum" | "last" | "average" | "flat" | "unknown";
  /** Quarters are running totals rather than increments. */
  readonly isCumulative: boolean;
  readonly certainty: "stated" | "formula" | "figures" | "unit" | "none";
}

/** One data row of a document. Blank, section and note rows are nodes too. */
export interface Node {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly level: RowLevel;
  readonly parent: Node | null;
  readonly children: readonly Node[];
  readonly code?: string | undefined;
  /** Name of the goal, objective, program ... of the row: the deepest level text, "" where there is none. */
  readonly name: string;
  /** The indicator in this row, "" where there is none; with the column that it stands in. */
  readonly indicator: string;
  readonly indicatorColumn?: Column | undefined;
  /** The unit as typed: its own column, or the words behind the target ("87 %"); "" where there is none. */
  readonly unit: string;
  /** Objective (or goal) that the row belongs to, by its own text, a merge or rows above; "" where unknown. */
  readonly objective: string;
  /** Row is hidden by hand or by a filter. */
  readonly isHidden: boolean;
}

/** Three columns that belong together: achievement of actual against target. */
export interface AchievementRelation {
  readonly target: Column;
  readonly actual: Column;
  readonly achievement: Column;
  /** What ties them: the printed equation, most of the column's formulas, or period and measure of the headers. */
  readonly evidence: "printed" | "formulas" | "header";
  /** The printed equation that prescribes the arithmetic, as printed. */
  readonly equation?: string;
  /** 100 where the column holds 98.5 for 98.5 %, 1 where it holds 0.985. */
  readonly scale: 1 | 100;
  readonly measure: Measure;
  /** A rating column that speaks of this achievement. */
  readonly rating?: Column;
}

/** Quarter columns and the year column that they should give. */
export interface QuarterRelation {
  readonly subject: "target" | "actual";
  readonly measure: Measure;
  /** Columns of TW I to IV; a missing quarter is `undefined`. */
  readonly quarters: readonly (Column | undefined)[];
  readonly year: Column;
}

/** A printed equation bound to columns, once per measure (K and Rp). */
export interface EquationRelation {
  readonly text: string;
  readonly measure: Measure;
  readonly result: Column;
  /** Label -> column. */
  readonly operands: ReadonlyMap<string, Column>;
  /** With labels in braces: "{9}+{10}". */
  readonly expression: string;
}

/** A column search: every given field must be equal. */
export interface ColumnQuery {
  readonly subject?: Subject;
  readonly measure?: Measure;
  readonly span?: Span;
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
}

/** The plain numbers of one column by sheet row. */
export interface ColumnNumbers {
  /** True where every cell of the data rows holds a plain number or nothing: there is no text to read. */
  readonly isPlain: boolean;
  /** True where nobody typed anything in the cell, nor in the merge that covers it. */
  isEmpty(row: number): boolean;
  /** `undefined` for blanks, texts and errors. */
  number(row: number): number | undefined;
  /** The same as people say it: 98.5 for 0.985 in a percent format; `undefined` also for dates. */
  spoken(row: number): number | undefined;
  /** The decimals that such a number shows. */
  places(row: number): number;
}

/** A recognised table, ready to be read. */
export interface Document {
  /** Place in the model, from 0. */
  readonly index: number;
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  /** In row order. */
  readonly nodes: readonly Node[];
  /** Nodes that are measured: those with an indicator, or of a level with figures. Totals, sections, notes and blanks are not. */
  readonly measured: readonly Node[];
  readonly achievements: readonly AchievementRelation[];
  readonly quarters: readonly QuarterRelation[];
  readonly equations: readonly EquationRelation[];
  nodeAt(row: number): Node | undefined;
  /** Columns in sheet order. */
  columns(query: ColumnQuery): readonly Column[];
  /** The first column that fits. */
  column(query: ColumnQuery): Column | undefined;
  /** What the cell holds; for a column over several sheet columns its first filled cell. */
  value(row: number, column: Column): CellValue;
  /** The cell read as people type it; merged cells speak for the rows that they cover. */
  reading(row: number, column: Column): Reading;
  /** A plain number quickly; `undefined` for blanks, texts and errors. */
  number(row: number, column: Column): number | undefined;
  /** The numbers of one column, for who reads many rows of it. */
  numbers(column: Column): ColumnNumbers;
  /** The shape of the cell's formula, or `undefined`. */
  shape(row: number, column: Column): Shape | undefined;
  direction(node: Node): DirectionVerdict;
  method(node: Node): MethodVerdict;
}

/** The same indicator in several documents, found by its normalised wording within one agency. */
export interface IndicatorGroup {
  /** The normalised wording; part of fingerprints. */
  readonly key: string;
  readonly agency: string;
  readonly members: readonly { readonly document: Document; readonly node: Node }[];
}

/** What a person said of two wordings of one agency that are alike: the same indicator, or two. The wordings are normalised, in no order. */
export interface WordingPair {
  readonly agency: string;
  readonly wordings: readonly [string, string];
  readonly isSame: boolean;
}

/** All documents of a workbook together: what rules read and LAKIP sheets are made from. */
export interface PerformanceModel {
  readonly workbook: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly documents: readonly Document[];
  /** Groups with members in at least two documents. */
  readonly groups: readonly IndicatorGroup[];
  /** What a person said of wordings that are alike. */
  readonly pairs: readonly WordingPair[];
  /** What counts as right in this workbook. */
  readonly policy: Policy;
}
