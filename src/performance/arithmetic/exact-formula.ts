// The achievement formulas without binary error, for what is written and reported. Rules use the doubles of formula.ts.
import { Decimal } from "./decimal";
import type { QuotientFormula } from "./formula";
import { wholeFactor } from "./sums";

/** A formula on whole numbers as one division, so that its only rounding is the last one. */
const asFraction = (formula: QuotientFormula, target: number, actual: number): readonly [number, number] => {
  switch (formula) {
    case "ratio":
      return [100 * actual, target];
    case "reverse-difference":
      return [100 * (2 * target - actual), target];
    case "reverse-ratio":
      return [100 * target, actual];
    case "reverse-ratio-capped":
      return actual <= target ? [100, 1] : [100 * target, actual];
    case "stable":
      return [100 * (Math.abs(target) - Math.abs(actual - target)), Math.abs(target)];
  }
};

/**
 * Achievement in percent of a formula that depends on R/T alone, in decimal arithmetic. `target` is not zero; `actual` is not zero for
 * `reverse-ratio`. Sources: docs/arithmetic.md, Formulas.
 */
export const quotientPercent = (formula: QuotientFormula, target: number, actual: number): number => {
  const factor = wholeFactor([target, actual]);
  if (factor === undefined) return exactPercent(formula, new Decimal(target), new Decimal(actual)).toNumber();
  const [above, below] = asFraction(formula, Math.round(target * factor), Math.round(actual * factor));
  return above / below || 0;
};

const exactPercent = (formula: QuotientFormula, target: Decimal, actual: Decimal): Decimal => {
  switch (formula) {
    case "ratio":
      return actual.times(100).div(target);
    case "reverse-difference":
      return target.times(2).minus(actual).times(100).div(target);
    case "reverse-ratio":
      return target.times(100).div(actual);
    case "reverse-ratio-capped":
      return actual.lte(target) ? new Decimal(100) : target.times(100).div(actual);
    case "stable":
      return target.abs().minus(actual.minus(target).abs()).times(100).div(target.abs());
  }
};

/** Achievement in percent against a target range with positive ends, low <= high; inside the range it is 100. */
export const rangePercent = (low: number, high: number, actual: number, isLower: boolean): number => {
  if (actual >= low && actual <= high) return 100;
  return quotientPercent(isLower ? "reverse-difference" : "ratio", actual < low ? low : high, actual);
};
