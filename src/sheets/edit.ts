// What may be changed in a workbook: edits that know the old value, marks, and the journal that takes edits back.

/** What a cell holds, for writing and for comparing: a formula starts with "=", `null` is an empty cell. */
export type CellContent = string | number | boolean | null;

/** One change of one cell. A host refuses it where the cell no longer holds `before`. */
export interface CellEdit {
  readonly sheet: string;
  /** Address such as "J5". */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The value of a formula in `after`, where we computed it. */
  readonly computed?: number | string;
  /** A number format to set, with the one that stood there. */
  readonly format?: { readonly before: string; readonly after: string };
  /** The first text beside the cell when it was written: by it an undo knows the row again after rows moved. */
  readonly beside?: string;
}

/** How loud a mark or a finding is, the loudest first. */
export const LEVELS = ["error", "warning", "info"] as const;
export type Level = (typeof LEVELS)[number];

/** A coloured sign on cells, drawn as a conditional format so that the user's own fill stays. */
export interface Mark {
  readonly sheet: string;
  /** Address of one area, such as "J5" or "J5:J9". */
  readonly range: string;
  readonly level: Level;
  /** Text of a note on the first cell, for hosts that write notes; left out where none is wanted. */
  readonly note?: string;
}

/** A group of edits that was applied together and can be taken back together. */
export interface JournalEntry {
  readonly id: string;
  /** What was done, in the words shown to people. */
  readonly label: string;
  /** ISO date and time, given by the caller. */
  readonly at: string;
  readonly edits: readonly CellEdit[];
}

/** An entry before anything is applied: which, in the words shown to people, and when. */
export type ActionLabel = Pick<JournalEntry, "id" | "label" | "at">;
