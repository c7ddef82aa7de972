// The achievement formulas in use, as pure arithmetic on a target and an actual. When one applies is decided in achievement.ts.
import { Decimal, wholeFactor } from "./decimal";

/** Formulas that depend on R/T alone. */
export const QUOTIENT_FORMULAS = ["ratio", "reverse-difference", "reverse-ratio", "reverse-ratio-capped", "stable"] as const;
export type QuotientFormula = (typeof QUOTIENT_FORMULAS)[number];

/** Every way to compute an achievement. `scale` compares steps of an ordered scale, `pass` is met (100) or not (0). */
export type FormulaId = QuotientFormula | "range" | "range-lower" | "scale" | "pass";

/** What is better: more, less, between two values, or exactly the target. */
export type Direction = "higher" | "lower" | "range" | "stable";

/** The house formula of a direction; `falling` is the workbook's choice where less is better. */
export const formulaFor = (direction: Direction, falling: "reverse-difference" | "reverse-ratio" | "reverse-ratio-capped" = "reverse-difference"): FormulaId =>
  direction === "higher" ? "ratio" : direction === "lower" ? falling : direction;

/** As Metode and messages print it: T target, R actual, a and b the ends of a range. */
export const FORMULA_EXPRESSIONS: Readonly<Record<FormulaId, string>> = {
  ratio: "R / T × 100",
  "reverse-difference": "(2T − R) / T × 100",
  "reverse-ratio": "T / R × 100",
  "reverse-ratio-capped": "R ≤ T: 100; R > T: T / R × 100",
  stable: "100 − |R − T| / T × 100",
  range: "R < a: R / a × 100; a ≤ R ≤ b: 100; R > b: R / b × 100",
  "range-lower": "R < a: (2a − R) / a × 100; a ≤ R ≤ b: 100; R > b: (2b − R) / b × 100",
  scale: "nilai predikat R / nilai predikat T × 100",
  pass: "terpenuhi: 100; tidak: 0",
};

/** True for the formulas that fall when the actual rises. */
export const isFalling = (formula: FormulaId): boolean => formula.startsWith("reverse") || formula === "range-lower";

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
 * `reverse-ratio`. Sources: the catalogue of formulas in domain rules 2.1.
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

/** The same in doubles, from the quotient q = R/T of a positive target: for loops over many cells. Infinity where T/R has no value. */
export const quotientPercentFast = (formula: QuotientFormula, quotient: number): number => {
  switch (formula) {
    case "ratio":
      return 100 * quotient;
    case "reverse-difference":
      return 100 * (2 - quotient);
    case "reverse-ratio":
      return 100 / quotient;
    case "reverse-ratio-capped":
      return quotient <= 1 ? 100 : 100 / quotient;
    case "stable":
      return 100 - 100 * Math.abs(quotient - 1);
  }
};

/** Achievement in percent against a target range with positive ends, low <= high; inside the range it is 100. */
export const rangePercent = (low: number, high: number, actual: number, isLower: boolean): number => {
  if (actual >= low && actual <= high) return 100;
  return quotientPercent(isLower ? "reverse-difference" : "ratio", actual < low ? low : high, actual);
};
