// What every host of a workbook can do. Hosts know sheets and plans alone: nothing of rules, models or LAKIP.
import type { CellContent, CellEdit, ActionLabel, JournalEntry, Mark } from "../sheets/edit";
import type { SheetPlan } from "../sheets/plan";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** What a host can do beyond the floor; faces hide what is missing. */
export interface Capabilities {
  readonly canMark: boolean;
  readonly canReveal: boolean;
  readonly canWatch: boolean;
  /** True where marks can carry notes; others leave them out. */
  readonly canNote?: boolean;
  /** False for formats that are read only, such as .xls: results go to a new workbook. */
  readonly canEdit: boolean;
}

/** How far a long read has come, 0 to 1, and a sheet's name where one is being read. */
export interface ReadProgress {
  readonly done: number;
  readonly sheet?: string;
}

/** How a long read is followed and stopped. */
export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Why one edit was not done. */
export interface RefusedEdit {
  readonly edit: CellEdit;
  /**
   * "array": part of an array formula over several cells; "table": a heading of an Excel table. Both hang together with more than the cell.
   * "failed": the host stopped before this edit was done; the cell is as it was.
   */
  readonly reason: "changed" | "protected" | "sheetGone" | "merged" | "array" | "table" | "failed";
  /** What stands in the cell now. */
  readonly now?: CellContent;
}

/** What became of edits. */
export interface ApplyResult {
  /** What was done; its edits are only those that were really applied. */
  readonly entry: JournalEntry;
  readonly refused: readonly RefusedEdit[];
}

/** A sheet that was written: the plan's marker and the name that the sheet really got. */
export interface WrittenSheet {
  readonly plan: string;
  readonly sheet: string;
  /** True where an older sheet of the same plan was replaced. */
  readonly replaced: boolean;
  /** True where the host refused the page setup, as Excel does without a printer; the sheet itself is complete. */
  readonly withoutPageSetup?: boolean;
  /** True where the host refused the charts; the figures stand in the cells. */
  readonly withoutCharts?: boolean;
}

/** What keeps a range from being seen although the host went there; nothing where it is in view. */
export interface Revealed {
  readonly hidden?: "sheet" | "rows" | "columns";
}

/** A place where a workbook lives. What cannot be done is thrown as HostError, never half done without saying so. */
export interface Host {
  readonly capabilities: Capabilities;
  /** The whole workbook as plain data. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** Applies edits cell by cell; one whose cell no longer holds `before` is refused, the others are done. */
  apply(edits: readonly CellEdit[], about: ActionLabel): Promise<ApplyResult>;
  /** Takes an entry back; cells changed since are refused. */
  revert(entry: JournalEntry, about: ActionLabel): Promise<ApplyResult>;
  /** Replaces all marks of Selaras by these. Gives the names of protected sheets, whose marks had to stay as they are. */
  mark(marks: readonly Mark[]): Promise<readonly string[]>;
  /** Removes every mark of Selaras and nothing else. Gives what `mark` gives. */
  clearMarks(): Promise<readonly string[]>;
  /** Shows a range to the person, where the host has a screen. Nothing is unhidden. */
  reveal(sheet: string, range: string): Promise<Revealed>;
  /** Writes sheets; a sheet with the same marker is replaced in its place, any other is left alone. */
  writeSheets(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]>;
  /** Calls back when cells changed; gives a function that stops it. */
  watch(onChange: (change: { readonly sheet: string; readonly range: string }) => void): () => void;
  /** Opaque JSON by key, stored inside the workbook; `null` removes a key. */
  setState(key: string, json: string | null): Promise<void>;
}
