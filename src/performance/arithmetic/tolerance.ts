// Whether a printed percentage can have come from a target and an actual: last printed place, truncation, rounding of the inputs.
// In doubles throughout, since it runs on every row: a figure exactly on the edge of what is allowed counts as outside, by EDGE.
import { decimalsOf, POWERS } from "../../sheets/rounding";
import { QUOTIENT_FORMULAS, quotientPercentFast, type QuotientFormula } from "./formula";

/** A number as printed. */
export interface Printed {
  readonly value: number;
  /** Decimals that stand printed. */
  readonly places: number;
  /** Nothing was rounded away: counted things, or the cell that the formula itself reads. */
  readonly isExact?: boolean;
}

/** Relative slack around an edge: far more than doubles lose, far less than anybody prints. */
const EDGE = 1e-12;

/** One unit of a decimal place, 0 to 15: 2 -> 0.01. */
export const unitOfPlace = (places: number): number => 1 / POWERS[Math.min(places, 15)]!;

/** True where two numbers differ by less than one unit of the place: rounding, rounding up and truncation all agree then. */
export const nearlyEqual = (a: number, b: number, places: number): boolean => Math.abs(a - b) < unitOfPlace(places) - EDGE * Math.max(1, Math.abs(a), Math.abs(b));

/** Half the interval of numbers that are printed so. A typed number with more decimals than its format shows is as exact as its decimals. */
const halfOf = ({ value, places, isExact }: Printed): number => (isExact ? 0 : unitOfPlace(Number.isInteger(value) ? places : Math.max(places, decimalsOf(value, 15))) / 2);

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** All quotients R/T that the printed numbers allow; `undefined` where the target may be zero. */
const quotients = (target: Printed, actual: Printed): Interval | undefined => {
  const half = halfOf(target);
  const [low, high] = [target.value - half, target.value + half];
  if (low <= 0 && high >= 0) return undefined;
  const slack = halfOf(actual);
  const [least, most] = [actual.value - slack, actual.value + slack];
  return { low: Math.min(least / low, least / high, most / low, most / high), high: Math.max(least / low, least / high, most / low, most / high) };
};

/** True where a formula reaches the printed percentage over an interval of quotients, or comes within one unit of its last place. */
const comesNear = (formula: QuotientFormula, range: Interval | undefined, printed: Printed): boolean => {
  if (!range) return true;
  const from = quotientPercentFast(formula, range.low);
  const to = quotientPercentFast(formula, range.high);
  let low = Math.min(from, to);
  let high = Math.max(from, to);
  if (formula === "stable" && range.low <= 1 && range.high >= 1) high = 100;
  // T/R has no upper end where R reaches zero.
  if (formula === "reverse-ratio" && range.low <= 0) [low, high] = [range.high > 0 ? to : -Infinity, Infinity];
  return (printed.value >= low && printed.value <= high) || nearlyEqual(printed.value < low ? low : high, printed.value, printed.places);
};

/**
 * True where the printed percentage can have been computed with the formula: any T and R inside their own rounding intervals come within
 * one unit of its last printed place. True also where the target may be zero, since nothing can be said then. Source: docs/arithmetic.md, Printed figures.
 */
export const couldPrint = (printed: Printed, target: Printed, actual: Printed, formula: QuotientFormula): boolean =>
  nearlyEqual(quotientPercentFast(formula, actual.value / target.value), printed.value, printed.places) || comesNear(formula, quotients(target, actual), printed);

/** The formulas that could have given the printed percentage; more than one near 100 %, where they cannot be told apart. */
export const whichFormulas = (printed: Printed, target: Printed, actual: Printed): readonly QuotientFormula[] => {
  // Every formula gives 100 where the target is just met.
  if (printed.value === 100 && actual.value === target.value) return QUOTIENT_FORMULAS;
  const range = quotients(target, actual);
  if (!range) return QUOTIENT_FORMULAS;
  const quotient = actual.value / target.value;
  // Formulas other than T/R move by 100 points a unit of the quotient: what is further off than that cannot be reached.
  const farthest = 100 * (range.high - range.low) + unitOfPlace(printed.places) * 2;
  let chosen = 0;
  for (let at = 0; at < QUOTIENT_FORMULAS.length; at++) {
    const formula = QUOTIENT_FORMULAS[at]!;
    const isLinear = formula !== "reverse-ratio" && formula !== "reverse-ratio-capped";
    if (isLinear && Math.abs(quotientPercentFast(formula, quotient) - printed.value) > farthest) continue;
    if (comesNear(formula, range, printed)) chosen |= 1 << at;
  }
  return CHOICES[chosen]!;
};

/**
 * The same without a search, where R/T gives the percentage exactly and so far from 100 % that no other formula reaches it, even had target and
 * actual been rounded to whole numbers: above 100 % all others fall below it, below 100 % only "stable" is R/T too. `undefined` nearer to 100 %.
 */
export const formulasFarFrom100 = (percent: number, target: number, actual: number): readonly QuotientFormula[] | undefined => {
  if (percent !== 100 * (actual / target) || target <= 0.5 || actual <= 0) return undefined;
  if (percent < 99 && (actual + 0.5) / (target - 0.5) < 1) return BELOW;
  return percent > 101 && (actual - 0.5) / (target + 0.5) > 1 ? ABOVE : undefined;
};

const BELOW: readonly QuotientFormula[] = ["ratio", "stable"];
const ABOVE: readonly QuotientFormula[] = ["ratio"];

/** Every choice of formulas, by bits: made once, since every achievement of a workbook has one. */
const CHOICES: readonly (readonly QuotientFormula[])[] = Array.from({ length: 1 << QUOTIENT_FORMULAS.length }, (_, chosen) => QUOTIENT_FORMULAS.filter((_, at) => (chosen >> at) & 1));
