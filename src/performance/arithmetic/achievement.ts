// Achievement of one target and one actual: the decision table for blank, zero, negative, text, range and bounds. It judges no cell.
import type { NumberReading, RangeReading, Reading } from "../../sheets/reading";
import { orderedScaleOf, stepOf, type OrderedScale, type Step } from "../../standards/ordered-scales";
import { unitOf } from "../../standards/units";
import { product } from "./decimal";
import { quotientPercent, rangePercent } from "./exact-formula";
import { isFalling, type Direction, type FormulaId, type QuotientFormula } from "./formula";
import { passResult } from "./pass";

/**
 * What 0 of 0 gives, and T/R of an actual of 0. Regions decide this, so it is a setting (docs/arithmetic.md).
 * `as-computed`: nothing. `hundred`: 100 in every direction. `lower-hundred`, the default: 100 where lower is better, and without a target
 * nothing to reach. `lower-cap`: the same, but T/R of 0 gives the cap.
 */
export type ZeroRule = "as-computed" | "hundred" | "lower-hundred" | "lower-cap";

/** What an achievement is computed from: both cells as they were read, and what the policy says. */
export interface AchievementInput {
  readonly target: Reading;
  readonly actual: Reading;
  readonly direction: Direction;
  readonly formula: FormulaId;
  readonly zeroRule?: ZeroRule;
  /** Highest and lowest achievement that count, in percent. */
  readonly cap?: number;
  readonly floor?: number;
  /** The scale of text targets; found from the words where it is left out. */
  readonly scale?: OrderedScale;
  /** Whether predicates are compared by rank, the default, or by the middle of their points. */
  readonly scoring?: "rank" | "midpoint";
}

/** What a reader should know about a value. */
export type AchievementNote = "zeroTarget" | "zeroActual" | "negativeValues" | "negativeResult";

/** Why a person has to look. */
export type ReviewReason =
  | "ambiguousNumber"
  | "directionConflict"
  | "percentScale"
  | "unitDiffers"
  | "rangeActual"
  | "boundActual"
  | "reversedRange"
  | "negativeRange"
  | "textTarget"
  | "textActual"
  | "timeText"
  | "notANumber";

/** Three outcomes, and why: a value, "perlu ditinjau", or nothing to compute. */
export type AchievementResult =
  | {
      readonly kind: "value";
      /** In percent, without cap. */
      readonly percent: number;
      /** With cap and floor, where the policy has them. */
      readonly capped?: number;
      /** The formula that was used: a range, a predicate or negative values need another one than asked for. */
      readonly formula: FormulaId;
      readonly notes: readonly AchievementNote[];
    }
  | { readonly kind: "review"; readonly reason: ReviewReason }
  | { readonly kind: "notMeasured"; readonly word?: string }
  | { readonly kind: "notComputable"; readonly reason: "noTarget" | "zeroTarget" | "outsideTarget" | "zeroActual" | "errorValue" };

const review = (reason: ReviewReason): AchievementResult => ({ kind: "review", reason });

/**
 * The achievement of a target and an actual as they were read from cells. Source: docs/arithmetic.md, Zero, blank and negative; the formula is the
 * workbook's own choice. Never throws, never guesses: what has two meanings gives "review".
 */
export const achievement = (input: AchievementInput): AchievementResult => {
  const { target, actual } = input;
  if (target.kind === "error" || actual.kind === "error") return { kind: "notComputable", reason: "errorValue" };
  if (target.kind === "blank" || target.kind === "missing") return { kind: "notComputable", reason: "noTarget" };
  if (actual.kind === "blank") return { kind: "notMeasured" };
  if (actual.kind === "missing") return { kind: "notMeasured", word: actual.word };
  if (input.formula === "pass") return finish(input, passResult(target, actual, input));
  if (target.kind === "text" || actual.kind === "text") return onScale(input, target, actual);
  if (actual.kind === "range") return review("rangeActual");
  if (actual.kind !== "number") return review("notANumber");
  if (target.kind === "range") return inRange(input, target, actual);
  if (target.kind !== "number") return review("notANumber");
  return numeric(input, target, actual);
};

/** A computed value before cap and floor, or another outcome. */
export type Outcome = { readonly percent: number; readonly formula: FormulaId; readonly notes?: readonly AchievementNote[] } | Exclude<AchievementResult, { kind: "value" }>;

const finish = ({ cap, floor }: AchievementInput, outcome: Outcome): AchievementResult => {
  if ("kind" in outcome) return outcome;
  const { percent } = outcome;
  const notes: AchievementNote[] = [...(outcome.notes ?? []), ...(percent < 0 ? (["negativeResult"] as const) : [])];
  const capped = Math.max(floor ?? -Infinity, Math.min(cap ?? Infinity, percent));
  return { kind: "value", percent, ...(cap === undefined && floor === undefined ? {} : { capped }), formula: outcome.formula, notes };
};

const onScale = (input: AchievementInput, target: Reading, actual: Reading): AchievementResult => {
  if (target.kind !== "text") return review("textActual");
  if (actual.kind !== "text") return review(target.unit === "time" ? "timeText" : "textTarget");
  if (target.unit === "time" || actual.unit === "time") return review("timeText");
  const scale = input.scale ?? orderedScaleOf(target.text, actual.text);
  const [wanted, reached] = [scale && stepOf(scale, target.text), scale && stepOf(scale, actual.text)];
  if (!wanted || !reached) return review("textTarget");
  const score = (step: Step): number => (input.scoring === "midpoint" ? (step.midpoint ?? step.rank) : step.rank);
  return finish(input, { percent: quotientPercent("ratio", score(wanted), score(reached)), formula: "scale" });
};

const inRange = (input: AchievementInput, target: RangeReading, actual: NumberReading): AchievementResult => {
  if (target.isAmbiguous || actual.ambiguous) return review("ambiguousNumber");
  if (actual.bound) return review("boundActual");
  if (target.isReversed) return review("reversedRange");
  if (isMixedPercent(target.isPercent, target.high, actual.isPercent, actual.value)) return review("percentScale");
  const scales = commonScale(target.unit, actual.unit);
  if (!scales) return review("unitDiffers");
  if (target.low <= 0 || actual.value < 0) return review("negativeRange");
  const isLower = input.direction === "lower" || input.formula === "range-lower";
  const percent = rangePercent(product(target.low, scales[0]), product(target.high, scales[0]), product(actual.value, scales[1]), isLower);
  return finish(input, { percent, formula: isLower ? "range-lower" : "range" });
};

const numeric = (input: AchievementInput, target: NumberReading, actual: NumberReading): AchievementResult => {
  if (target.ambiguous || actual.ambiguous) return review("ambiguousNumber");
  if (actual.bound) return review("boundActual");
  if (isAgainstBound(input, target)) return review("directionConflict");
  if (isMixedPercent(target.isPercent, target.value, actual.isPercent, actual.value)) return review("percentScale");
  const scales = commonScale(target.unit, actual.unit);
  if (!scales) return review("unitDiffers");
  return finish(input, compute(input, product(target.value, scales[0]), product(actual.value, scales[1])));
};

/** "≤ 14" says lower is better: a rising formula on it, or a stated direction against it, needs a person. */
const isAgainstBound = ({ direction, formula }: AchievementInput, { bound }: NumberReading): boolean => {
  if (bound === undefined || formula === "stable") return false;
  const isLower = bound === "max";
  return direction === (isLower ? "higher" : "lower") || isFalling(formula) !== isLower;
};

/** 0.95 beside 100 %: a fraction against a percentage, or 0.95 %. Nobody can tell from the two cells alone. */
const isMixedPercent = (isPercentA: boolean, a: number, isPercentB: boolean, b: number): boolean => {
  if (isPercentA === isPercentB) return false;
  const [percent, plain] = isPercentA ? [a, b] : [b, a];
  return plain !== 0 && Math.abs(plain) <= 1 && Math.abs(percent) > 1;
};

/** Factors that bring both numbers to one unit ("juta ton" and "ton"); `undefined` where the units differ. */
const commonScale = (target: string | undefined, actual: string | undefined): readonly [number, number] | undefined => {
  if (target === undefined || actual === undefined) return [1, 1];
  const [a, b] = [unitOf(target), unitOf(actual)];
  return (a.near ?? a.canonical).toLowerCase() === (b.near ?? b.canonical).toLowerCase() ? [a.scale, b.scale] : undefined;
};

const compute = (input: AchievementInput, target: number, actual: number): Outcome => {
  const formula = singleTargetFormula(input.formula);
  const side = input.direction === "higher" || input.direction === "lower" ? input.direction : isFalling(formula) ? "lower" : "higher";
  if (target === 0) return zeroTarget(formula, side, actual, input.zeroRule ?? "lower-hundred");
  if (target < 0 || actual < 0) {
    // 1 ± (R − T)/|T|: under a negative target the two linear formulas change places, since R/T would turn the sign.
    const signed: QuotientFormula = formula === "stable" ? "stable" : (side === "higher") === target > 0 ? "ratio" : "reverse-difference";
    return { percent: quotientPercent(signed, target, actual), formula: signed, notes: ["negativeValues"] };
  }
  if (formula === "reverse-ratio" && actual === 0) return zeroActual(input);
  return { percent: quotientPercent(formula, target, actual), formula };
};

/** A range formula on a single target is the formula of its edge; a scale of plain numbers is a ratio. */
const singleTargetFormula = (formula: FormulaId): QuotientFormula => {
  if (formula === "range-lower") return "reverse-difference";
  return formula === "range" || formula === "scale" || formula === "pass" ? "ratio" : formula;
};

const zeroTarget = (formula: QuotientFormula, side: "higher" | "lower", actual: number, rule: ZeroRule): Outcome => {
  const notes = ["zeroTarget"] as const;
  if (actual === 0) {
    const isHundred = formula === "stable" || rule === "hundred" || (side === "lower" && rule !== "as-computed");
    return isHundred ? { percent: 100, formula, notes } : { kind: "notComputable", reason: "zeroTarget" };
  }
  return side === "lower" && formula !== "stable" && actual > 0 ? { percent: 0, formula, notes } : { kind: "notComputable", reason: "outsideTarget" };
};

const zeroActual = ({ zeroRule = "lower-hundred", cap }: AchievementInput): Outcome => {
  const percent = zeroRule === "as-computed" ? undefined : zeroRule === "lower-cap" ? cap : 100;
  return percent === undefined ? { kind: "notComputable", reason: "zeroActual" } : { percent, formula: "reverse-ratio", notes: ["zeroActual"] };
};
