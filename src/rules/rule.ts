// The shape of a rule: a plain object with metadata, texts and one pure function.
import type { PerformanceModel } from "../performance/model";
import type { RegulationId } from "../standards/regulations";
import type { FindingDraft, Level } from "./finding";

/** The groups of the catalogue (docs/rules.md), in its order. */
export const CATEGORIES = ["structure", "indicator", "target", "achievement", "cascade", "budget"] as const;
export type Category = (typeof CATEGORIES)[number];

/** The texts of a rule in one language. Placeholders stand in braces: "{found}". */
export interface RuleTexts {
  /** What is wrong, as a short heading. */
  readonly title: string;
  /** Why it matters, one or two sentences with its consequence. */
  readonly why: string;
  /** What to do. */
  readonly advice: string;
  /** By message key. */
  readonly messages: Readonly<Record<string, string>>;
  /** What the rule's limits are called, by their name. */
  readonly thresholds?: Readonly<Record<string, string>>;
}

/** Settings that a rule may read; limits that are not among the thresholds are as the rule declares them. */
export interface RuleSettings {
  readonly thresholds: Readonly<Record<string, number>>;
}

export interface RuleContext {
  readonly model: PerformanceModel;
  readonly settings: RuleSettings;
}

export interface Rule {
  /** Readable English in kebab case, thing then what; equal to the folder's name. */
  readonly id: string;
  /** The short code of the catalogue, for print. */
  readonly code: string;
  readonly category: Category;
  /** The highest level of its findings. */
  readonly level: Level;
  /** The legal or practical basis, by id of standards/regulations.ts. */
  readonly basis: readonly RegulationId[];
  readonly texts: { readonly id: RuleTexts; readonly en: RuleTexts };
  /** Shipped switched off (with the reason in doc.md) where it rests on practice that many regions do not share. */
  readonly isOffByDefault?: boolean;
  /** Limits that a person can move, by a name that no other rule uses, with what ships. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** Rules that explain this one: where a finding of theirs names a cell as its consequence, this rule's finding there is left out. */
  readonly yieldsTo?: readonly string[];
  check(context: RuleContext): Iterable<FindingDraft>;
}
