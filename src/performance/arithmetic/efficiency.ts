// Efficiency of resource use, four ways. There is no legal formula for regions: which one counts is a setting (docs/arithmetic.md, Efficiency).
import { Decimal } from "./decimal";

/** `difference`: achievement - absorption; `saving`: 100 - absorption where the target was met; `ratio`: 1 - absorption/achievement. */
export type SimpleEfficiency = "difference" | "saving" | "ratio";

export interface Efficiency {
  /** In percent points; 0 for a saving that does not count, since the target was missed. */
  readonly percent: number;
  readonly isEfficient: boolean;
}

/** Efficiency from achievement and absorption, both in percent. `undefined` where the ratio has no value (achievement of zero). */
export const efficiency = (rule: SimpleEfficiency, achievement: number, absorption: number): Efficiency | undefined => {
  if (rule === "saving" && achievement < 100) return { percent: 0, isEfficient: false };
  if (rule === "ratio" && achievement === 0) return undefined;
  const spent = new Decimal(absorption);
  const percent = {
    difference: () => new Decimal(achievement).minus(spent),
    saving: () => new Decimal(100).minus(spent),
    ratio: () => new Decimal(1).minus(spent.div(achievement)).times(100),
  }[rule]();
  // The ratio counts from "as much achieved as spent" (achievement/absorption >= 1), the others from a gain.
  return { percent: percent.toNumber(), isEfficient: rule === "ratio" ? percent.gte(0) : percent.gt(0) };
};

/** One output: its budget, its achievement as a fraction (0.9 for 90 %), and what was spent. */
export interface OutputLine {
  readonly budget: number;
  readonly achieved: number;
  readonly spent: number;
}

/** Efficiency by the formula of the finance ministry. */
export interface PmkEfficiency {
  /** E in percent, as computed. */
  readonly percent: number;
  /** NE from 0 to 100: E counts from -20 to 20. */
  readonly score: number;
  /** E lay outside -20 to 20 and was cut. */
  readonly isCut: boolean;
}

const LIMIT = 20;

/**
 * E = sum(budget x achieved - spent) / sum(budget x achieved), NE = 50 + E/20 x 50, the formula of the finance ministry that many regions
 * copy. `undefined` where nothing was to be spent.
 */
export const pmkEfficiency = (lines: readonly OutputLine[]): PmkEfficiency | undefined => {
  const sum = (of: (line: OutputLine) => Decimal): Decimal => lines.reduce((total, line) => total.plus(of(line)), new Decimal(0));
  const expected = sum(({ budget, achieved }) => new Decimal(budget).times(achieved));
  if (expected.isZero()) return undefined;
  const percent = expected.minus(sum(({ spent }) => new Decimal(spent))).div(expected).times(100);
  const cut = percent.abs().gt(LIMIT) ? new Decimal(percent.isNegative() ? -LIMIT : LIMIT) : percent;
  return { percent: percent.toNumber(), score: cut.div(LIMIT).times(50).plus(50).toNumber(), isCut: !cut.eq(percent) };
};

/** False for figures that the formula cannot give: E beyond 20 percent either way, NE below 0 or above 100. */
export const isPmkPossible = ({ percent, score }: { readonly percent?: number; readonly score?: number }): boolean =>
  (percent === undefined || Math.abs(percent) <= LIMIT) && (score === undefined || (score >= 0 && score <= 100));
