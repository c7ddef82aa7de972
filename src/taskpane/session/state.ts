// What the pane shows, as plain data. Changed by the session alone.
import type { CheckResult, Progress } from "../../app/check-workbook";
import type { LakipNote } from "../../lakip/note";
import type { Language, TextKey } from "../../locales";
import type { TextArgs } from "../../locales/fill";
import type { WrittenSheet } from "../../hosts/port";
import type { Change } from "./echoes";

/** A short message to the person about what just happened, by text key, so that it follows the language. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly key: TextKey;
  readonly args?: TextArgs;
}

/** What the session is doing; one thing at a time. */
export type Work = "check" | "repair" | "undo" | "marks" | "keep" | "temuan" | "lakip" | "recap";

/** The views, in the order of their tabs. */
export const VIEW_NAMES = ["check", "sheets", "tree", "lakip", "settings"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Rows of a sheet whose findings alone are listed, with what they are called. */
export interface Sought {
  readonly sheet: string;
  /** Counted from 0. */
  readonly rows: readonly number[];
  readonly name: string;
}

export interface LakipOutcome {
  readonly written: readonly WrittenSheet[];
  readonly notes: readonly LakipNote[];
}

/** A recapitulation of many files: how far it is, then what came of it. */
export interface RecapOutcome {
  /** 0 to 1. */
  readonly done?: number;
  /** Names of the sheets. */
  readonly written?: readonly string[];
  /** Files that are not in it, and why. */
  readonly left?: readonly { readonly file: string; readonly problem: string }[];
}

export interface PaneState {
  readonly language: Language;
  readonly view: ViewName;
  readonly work?: Work;
  /** How far a check is, while one runs. */
  readonly progress?: Progress;
  readonly result?: CheckResult;
  /** ISO date and time of the last check that the person asked for. */
  readonly checkedAt?: string;
  /** Cells changed since the last check. */
  readonly isStale: boolean;
  /** What changed, as far as it is known. */
  readonly changes: readonly Change[];
  /** The introduction is shown. */
  readonly isIntroduced: boolean;
  readonly sought?: Sought;
  /** The sheet Temuan that was written in this session. */
  readonly temuan?: string;
  /** The person wants findings as colours on their cells. */
  readonly wantsMarks: boolean;
  readonly notice?: Notice;
  readonly lakip?: LakipOutcome;
  readonly recap?: RecapOutcome;
}
