// What a person set for a workbook: which rules run, how loud they are, where their limits lie, and the policy of achievement.
// Shapes only; the schema of what is stored is in app/state.ts.
import type { PolicyChoices } from "../performance/derive-policy";
import type { Level } from "../rules/finding";
import type { TableKind } from "../standards/vocabulary";

/** A rule's switch and level; what is left out is as the rule ships. */
export interface RuleChoice {
  readonly isOn?: boolean;
  readonly level?: Level;
}

/** How the sides of a person's own rule are compared; `blank` and `filled` look at the left side alone. */
export const OWN_OPERATORS = ["=", "<>", "<", "<=", ">", ">=", "contains", "blank", "filled"] as const;

/** In front of the name of a person's own rule, so that it is never taken for one that ships. */
export const OWN_PREFIX = "own:";

/** A simple rule that a person wrote: every row of which it is true is a finding. */
export interface OwnRule {
  /** Its title; two rules of one workbook must not share it. */
  readonly name: string;
  /** A column: "target", "realisasi TW II", "pagu", or a header in brackets, "[Target Renja]". */
  readonly left: string;
  readonly operator: (typeof OWN_OPERATORS)[number];
  /** A column, a number, a text in quotes, or a column times a number: "1,2 * target". */
  readonly right?: string;
  readonly level: Level;
  /** What people read; {name}, {left} and {right} stand for the row and its two values. */
  readonly message?: string;
  /** Only tables of this kind. */
  readonly kind?: TableKind;
}

/** Everything that can be set. All of it is optional for a person and complete here. */
export interface Settings {
  readonly policy: PolicyChoices;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleChoice>>;
  /** Limits that rules read, by the name that the rule gives them. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly language?: "id" | "en";
  /** Rules that a person wrote for this workbook. */
  readonly own?: readonly OwnRule[];
  /** What a check leaves in the workbook beside the colours on the cells. */
  readonly marks?: MarkChoices;
}

/** What marks may leave beside the colours; on a host without notes the first says nothing. */
export interface MarkChoices {
  /** A note with the message on each marked cell, where Excel has notes. */
  readonly notes?: boolean;
  /** The sheet Temuan, written anew after each check. */
  readonly temuan?: boolean;
}

/** As Selaras ships. */
export const DEFAULT_SETTINGS: Settings = { policy: {}, rules: {}, thresholds: {} };

/** A finding that a person accepted, with the reason. */
export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
  readonly by?: string;
  /** ISO date of the last day on which it holds; without it, it holds on. */
  readonly until?: string;
}

/** What was found at an earlier check. */
export interface Baseline {
  /** ISO date and time of that check. */
  readonly at: string;
  readonly findings: readonly BaselineFinding[];
}

/** As much of a finding as is needed to say later that it is gone. */
export interface BaselineFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly sheet: string;
  readonly range: string;
}
