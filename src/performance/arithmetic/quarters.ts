// How four quarters make a year: added up, the last one, their mean, or the same all year; as increments or as running totals.
import { BLANK, type NumberReading, type Reading } from "../../sheets/reading";
import { mean, sumOf } from "./sums";
import { unitOfPlace } from "./tolerance";

/** `sum`: quarters add up; `last`: the last filled one counts; `average`: their mean; `flat`: each repeats the year. */
export type QuarterMethod = "sum" | "last" | "average" | "flat";

/** A method with its presentation: running totals grow to the year, increments add up to it. */
export interface QuarterFit {
  readonly method: QuarterMethod;
  readonly isCumulative: boolean;
}

/** What filled quarters say of the year so far. */
export type YearValue =
  /** `quarters`: the quarters that were filled, from 1. */
  | { readonly kind: "value"; readonly value: number; readonly quarters: readonly number[] }
  | { readonly kind: "notMeasured" }
  /** A quarter holds text, a range, an error or an ambiguous number. */
  | { readonly kind: "review"; readonly quarter: number };

interface Filled {
  readonly quarter: number;
  readonly value: number;
  readonly places: number;
}

const readQuarters = (readings: readonly Reading[]): readonly Filled[] | { readonly kind: "review"; readonly quarter: number } => {
  const filled: Filled[] = [];
  for (const [index, reading] of readings.entries()) {
    if (reading.kind === "blank" || reading.kind === "missing") continue;
    if (reading.kind !== "number" || reading.ambiguous || reading.bound) return { kind: "review", quarter: index + 1 };
    filled.push({ quarter: index + 1, value: reading.value, places: reading.places });
  }
  return filled;
};

/**
 * The value of the year so far from its filled quarters: their sum, the last one, their mean; `flat` is the last. Running totals of a sum
 * give their last value. Blank and missing quarters do not count, zeros do. Source: docs/arithmetic.md, Quarters.
 */
export const yearFromQuarters = (method: QuarterMethod, readings: readonly Reading[], isCumulative = false): YearValue => {
  const filled = readQuarters(readings);
  if ("kind" in filled) return filled;
  const last = filled[filled.length - 1];
  if (!last) return { kind: "notMeasured" };
  const [quarters, values] = [filled.map(({ quarter }) => quarter), filled.map(({ value }) => value)];
  if (method === "average") return { kind: "value", value: mean(values)!, quarters };
  return { kind: "value", value: method === "sum" && !isCumulative ? sumOf(values) : last.value, quarters };
};

/**
 * Target and actual that belong together within the year: for `sum` the quarters that have an actual, on both sides; for the others
 * each side by its own method up to the last measured quarter. Source: docs/arithmetic.md, Quarters.
 */
export const toDate = (method: QuarterMethod, targets: readonly Reading[], actuals: readonly Reading[], isCumulative = false): { readonly target: YearValue; readonly actual: YearValue } => {
  const measured = actuals.map(({ kind }) => kind !== "blank" && kind !== "missing");
  const upTo = measured.lastIndexOf(true);
  const isPairwise = (method === "sum" && !isCumulative) || method === "average";
  const used = targets.map((target, index) => ((isPairwise ? measured[index] : index <= upTo) ? target : BLANK));
  return { target: yearFromQuarters(method, used, isCumulative), actual: yearFromQuarters(method, actuals, isCumulative) };
};

/** True where a value is printed so, rounded or cut off; `slack` is what rounding of its parts may add. */
const isShownAs = (value: number, { value: printed, places }: NumberReading, slack = 0): boolean => {
  const over = printed < 0 ? printed - value : value - printed;
  const unit = unitOfPlace(places);
  return over >= -unit / 2 - slack - 1e-9 && over < unit + slack - 1e-9;
};

/**
 * The methods under which the quarters give the year's value, within rounding; empty where none does, or the cells cannot be read.
 * `flat`: every quarter equals the year. Quarters that never fall and end at the year can be running totals or last values: both are
 * given, since the figures alone cannot tell an index from a count. Source: docs/arithmetic.md, Quarters.
 */
export const quarterMethodsThatFit = (readings: readonly Reading[], year: Reading): QuarterFit[] => {
  const filled = readQuarters(readings);
  if ("kind" in filled || filled.length === 0 || year.kind !== "number" || year.ambiguous) return [];
  // Parts with decimals may have been rounded, half a unit each; whole numbers add up exactly.
  const slack = filled.reduce((sum, { places }) => sum + (places > 0 ? unitOfPlace(places) / 2 : 0), 0);
  const sum = sumOf(filled.map(({ value }) => value));
  const last = filled[filled.length - 1]!;
  const isRising = filled.every(({ value }, index) => index === 0 || value >= filled[index - 1]!.value);
  const isLast = last.quarter === readings.length && isShownAs(last.value, year);
  const fits: QuarterFit[] = [];
  if (isShownAs(sum, year, slack)) fits.push({ method: "sum", isCumulative: false });
  if (filled.length === readings.length && filled.every(({ value }) => isShownAs(value, year))) return [...fits, { method: "flat", isCumulative: false }];
  if (isLast && isRising) fits.push({ method: "sum", isCumulative: true });
  if (isLast) fits.push({ method: "last", isCumulative: false });
  // The mean of equal quarters is what they say: nothing was rounded on the way.
  const isEven = filled.every(({ value }) => value === last.value);
  if (filled.length > 1 && isShownAs(sum / filled.length, year, isEven ? 0 : slack / filled.length)) fits.push({ method: "average", isCumulative: false });
  return fits;
};
