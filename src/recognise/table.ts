// The result of recognition: which rectangle is which document, what each column means and what each row is.
import type { Area } from "../sheets/address";
import type { Measure, RowLevel, Span, Subject, TableKind } from "../standards/vocabulary";

/** Why something was recognised as it was: a message key with its arguments, and how much it counted (-1 to 1). */
export interface Reason {
  readonly key: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly weight: number;
}

/** One column with a role. A role can span sheet columns (a code split over cells). */
export interface Column {
  /** First and last sheet column, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** The header texts over the column, from the group down to the leaf. */
  readonly path: readonly string[];
  /** The label of the numbering row, such as "13", where there is one. */
  readonly number?: string | undefined;
  readonly subject: Subject;
  readonly measure?: Measure | undefined;
  readonly span?: Span | undefined;
  readonly year?: number | undefined;
  /** 1 to 4. */
  readonly quarter?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** The level that an indicator, target or name column belongs to, where the header says so ("Indikator Sasaran"). */
  readonly level?: RowLevel | undefined;
  /** Money is written in thousands (1e3) or millions (1e6); 1 otherwise. */
  readonly scale?: number | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** The author's own arithmetic, printed in the numbering row: "13 = 9 + 10 + 11 + 12". */
export interface Equation {
  /** As printed. */
  readonly text: string;
  /** The label on the left, "13". */
  readonly result: string;
  /** The right side with labels in braces, in plain infix: "{9}+{10}+{11}+{12}". */
  readonly expression: string;
  /** Labels used on the right side, in order. */
  readonly labels: readonly string[];
}

/** One data row. */
export interface Row {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly level: RowLevel;
  /** Sheet row of the parent, or `null` at the top. */
  readonly parent: number | null;
  /** The code of the row, joined over its cells, where it has one. */
  readonly code?: string;
}

/** One recognised table. */
export interface Table {
  readonly sheet: string;
  readonly sheetIndex: number;
  readonly kind: TableKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly title: string;
  /** All header rows, the numbering row included. */
  readonly header: Area;
  /** Sheet row of the numbering row, counted from 0. */
  readonly numberingRow?: number;
  readonly equations: readonly Equation[];
  /** First to last data row; `null` in a template without data. */
  readonly data: Area | null;
  readonly agency?: string;
  readonly year?: number;
  /** First and last year of the plan, where the header or title tells. */
  readonly period?: readonly [number, number];
  /** The quarter that a quarterly report speaks of, from title or identity cells. */
  readonly quarter?: number;
  /** A PK or plan that was changed during the year. */
  readonly isRevised?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A sheet that holds no performance table, and why it was left alone. */
export interface SheetLeftAlone {
  readonly sheet: string;
  readonly reason: Reason;
}

/** What recognition gives for a workbook. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly leftAlone: readonly SheetLeftAlone[];
}
