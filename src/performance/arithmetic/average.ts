// Means of achievements, as reports aggregate them. What was not measured is left out and counted, never taken as zero.
import type { AchievementResult } from "./achievement";
import { Decimal } from "./decimal";
import { mean, sumOf } from "./sums";

/** A mean, with what went into it and what was left out. */
export interface MeanAchievement {
  /** In percent; `undefined` where nothing was measured. */
  readonly mean: number | undefined;
  /** How many achievements went into it. */
  readonly counted: number;
  readonly leftOut: { readonly notMeasured: number; readonly notComputable: number; readonly review: number };
}

/**
 * The simple mean of the indicators of an objective or an agency. Where a policy has a cap, each achievement is capped before.
 * Source: docs/arithmetic.md, Means.
 */
export const meanAchievement = (results: readonly AchievementResult[]): MeanAchievement => {
  const values = results.flatMap((result) => (result.kind === "value" ? [result.capped ?? result.percent] : []));
  const count = (kind: AchievementResult["kind"]): number => results.filter((result) => result.kind === kind).length;
  return { mean: mean(values), counted: values.length, leftOut: { notMeasured: count("notMeasured"), notComputable: count("notComputable"), review: count("review") } };
};

/** The weighted mean, with the sum of the weights, which should be 100; `undefined` where that sum is zero. */
export const weightedMean = (items: readonly { readonly value: number; readonly weight: number }[]): { readonly mean: number; readonly weightTotal: number } | undefined => {
  const weightTotal = sumOf(items.map(({ weight }) => weight));
  if (weightTotal === 0) return undefined;
  const weighted = items.reduce((sum, { value, weight }) => sum.plus(new Decimal(value).times(weight)), new Decimal(0));
  return { mean: weighted.div(weightTotal).toNumber(), weightTotal };
};
