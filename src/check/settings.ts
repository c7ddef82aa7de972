// What a person set for a workbook: which rules run, how loud they are, where their limits lie, and the policy of achievement.
// Shapes only; the schema of what is stored is in app/state.ts.
import type { PolicyChoices } from "../performance/derive-policy";
import type { Level } from "../rules/finding";

/** A rule's switch and level; what is left out is as the rule ships. */
export interface RuleChoice {
  readonly isOn?: boolean;
  readonly level?: Level;
}

/** Everything that can be set. All of it is optional for a person and complete here. */
export interface Settings {
  readonly policy: PolicyChoices;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleChoice>>;
  /** Limits that rules read, by the name that the rule gives them. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly language?: "id" | "en";
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
