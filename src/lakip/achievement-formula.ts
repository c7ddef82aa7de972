// The achievement as a formula of the sheet: the policy's expression on the cells of target and actual, never an error value.
// It computes what arithmetic/achievement.ts computes; a cell that a person must judge holds the words and no formula.
import { orderedScaleOf, stepOf, type OrderedScale } from "../standards/ordered-scales";
import { unitOf } from "../standards/units";
import type { AchievementResult, ZeroRule } from "../performance/arithmetic/achievement";
import { isFalling, type Direction, type FormulaId } from "../performance/arithmetic/formula";
import type { RangeReading, Reading } from "../sheets/reading";
import { findNumeral, numberValue, quoted } from "./source-formula";
import { WORDS } from "./texts";

interface Readings {
  readonly target: Reading;
  readonly actual: Reading;
}

export interface FormulaInput extends Readings {
  /** The target as its cell shows it, where it is a text. */
  readonly targetText: string;
  readonly direction: Direction;
  /** What the policy asks for. */
  readonly formula: FormulaId;
  readonly result: AchievementResult;
  readonly zeroRule: ZeroRule;
  readonly cap: number | null;
}

/** Addresses on the report's own row. */
export interface FormulaCells {
  readonly target: string;
  readonly actual: string;
}

export interface AchievementCell {
  /** Starts with "="; left out where a person must judge. */
  readonly formula?: string;
  /** In per cent, without cap; or the words that stand instead. */
  readonly computed: number | string;
}

const INSTEAD = { noTarget: WORDS.noTarget, zeroTarget: WORDS.noTarget, outsideTarget: WORDS.outsideTarget, zeroActual: WORDS.notComputable, errorValue: WORDS.review } as const;

/** The achievement cell of a row. */
export const achievementCell = (input: FormulaInput, cells: FormulaCells): AchievementCell => {
  const { result } = input;
  if (result.kind === "review") return { computed: WORDS.review };
  const computed = result.kind === "value" ? result.percent : result.kind === "notMeasured" ? WORDS.notMeasured : INSTEAD[result.reason];
  return { formula: `=IFERROR(${body(input, cells)},${quoted(WORDS.review)})`, computed };
};

const body = (input: FormulaInput, cells: FormulaCells): string => {
  const { target, actual, result } = input;
  const scale = target.kind === "text" ? orderedScaleOf(target.text, ...(actual.kind === "text" ? [actual.text] : [])) : undefined;
  if (scale) return guard(cells, input, undefined, scaleExpression(scale, [target, actual], cells));
  const [targetFactor, actualFactor] = factors(target, actual);
  const [t, r] = [times(cells.target, targetFactor), times(cells.actual, actualFactor)];
  const formula = result.kind === "value" ? result.formula : input.formula;
  if (target.kind === "range") {
    const [low, high] = rangeEnds(target, input.targetText, cells.target).map((end) => times(end, targetFactor));
    const isLower = isFalling(formula) || input.direction === "lower";
    return guard(cells, input, `COUNT(${cells.actual})<1`, rangeExpression(low!, high!, r, isLower));
  }
  return guard(cells, input, `COUNT(${cells.target},${cells.actual})<2`, `IF(${cells.target}=0,${zeroTarget(formula, input, cells.actual)},${expression(formula, t, r, input)})`);
};

const times = (value: string, factor: number): string => (factor === 1 ? value : `(${value}*${factor})`);

/** Factors that bring "juta ton" and "ton" to one unit. */
const factors = (target: Reading, actual: Reading): readonly [number, number] => {
  const [a, b] = [target, actual].map((reading) => (reading.kind === "number" || reading.kind === "range" ? reading.unit : undefined));
  if (a === undefined || b === undefined) return [1, 1];
  const [x, y] = [unitOf(a).scale, unitOf(b).scale];
  return [x / Math.min(x, y), y / Math.min(x, y)];
};

/** What is not there is said before anything is computed: no target, not measured, not a number. Words such as "n/a" count as not there. */
const guard = ({ target, actual }: FormulaCells, readings: Readings, isUnfit: string | undefined, value: string): string => {
  const [noTarget, notMeasured, review] = [WORDS.noTarget, WORDS.notMeasured, WORDS.review].map(quoted);
  const isWithoutTarget = readings.target.kind === "missing" ? `ISTEXT(${target})` : `${target}=""`;
  const isMissing = readings.actual.kind === "missing";
  if (isUnfit === undefined) return `IF(${isWithoutTarget},${noTarget},IF(${actual}="",${notMeasured},${isMissing ? notMeasured : value}))`;
  return `IF(${isUnfit},IF(${isWithoutTarget},${noTarget},${isMissing ? notMeasured : `IF(${actual}="",${notMeasured},${review})`}),${value})`;
};

const expression = (formula: FormulaId, t: string, r: string, { zeroRule, cap }: FormulaInput): string => {
  switch (formula) {
    case "reverse-difference":
    case "range-lower":
      return `(2*${t}-${r})/${t}*100`;
    case "reverse-ratio":
      return `IF(${r}=0,${zeroRule === "as-computed" ? quoted(WORDS.notComputable) : zeroRule === "lower-cap" && cap !== null ? cap : 100},${t}/${r}*100)`;
    case "reverse-ratio-capped":
      return `IF(${r}<=${t},100,${t}/${r}*100)`;
    case "stable":
      return `100-ABS(${r}-${t})/ABS(${t})*100`;
    case "ratio":
    case "range":
    case "scale":
    case "pass":
      return `${r}/${t}*100`;
  }
};

/** What a target of zero gives: docs/arithmetic.md, Zero, blank and negative. */
const zeroTarget = (formula: FormulaId, { direction, zeroRule }: FormulaInput, actual: string): string => {
  const outside = quoted(WORDS.outsideTarget);
  if (formula === "stable") return `IF(${actual}=0,100,${outside})`;
  const isLower = direction === "lower" || (direction !== "higher" && isFalling(formula));
  const isHundred = zeroRule === "hundred" || (isLower && zeroRule !== "as-computed");
  return `IF(${actual}=0,${isHundred ? 100 : quoted(WORDS.noTarget)},${isLower ? `IF(${actual}>0,0,${outside})` : outside})`;
};

const rangeExpression = (low: string, high: string, r: string, isLower: boolean): string => {
  const of = (end: string): string => (isLower ? `(2*${end}-${r})/${end}*100` : `${r}/${end}*100`);
  return `IF(${r}<${low},${of(low)},IF(${r}>${high},${of(high)},100))`;
};

/** Longer texts are prose, and no range. */
const LONGEST = 60;

/** Both ends of a range such as "69,1-69,5", taken out of the cell's text; as constants where the text cannot be cut safely. */
const rangeEnds = ({ low, high }: RangeReading, text: string, cell: string): readonly [string, string] => {
  const first = findNumeral(text, low);
  const second = first && findNumeral(text.slice(first.end), high);
  if (!first || !second) return [String(low), String(high)];
  const between = text.slice(first.end, first.end + second.start);
  if (text.indexOf(between) !== first.end) return [String(low), String(high)];
  const [before, after] = [text.slice(0, first.start), text.slice(first.end + second.end)];
  const left = `LEFT(${cell},FIND(${quoted(between)},${cell})-1)`;
  const right = `MID(${cell},FIND(${quoted(between)},${cell})+${between.length},${LONGEST})`;
  return [
    numberValue(before.trim() === "" ? left : `SUBSTITUTE(${left},${quoted(before)},"",1)`, first.marks),
    numberValue(after.trim() === "" ? right : `SUBSTITUTE(${right},${quoted(after)},"")`, second.marks),
  ];
};

/** Predicates as ranks: the place of the word in the scale from the lowest step. */
const scaleExpression = (scale: OrderedScale, readings: readonly Reading[], { target, actual }: FormulaCells): string => {
  const rank = rankExpression(scale, readings);
  return `${rank(actual)}/${rank(target)}*100`;
};

/** The rank of the word in a cell; spellings that the cells of these readings use are added to the list. */
export const rankExpression = (scale: OrderedScale, readings: readonly Reading[]): ((cell: string) => string) => {
  const words = scale.steps.map(({ word }) => ({ word, rank: stepOf(scale, word)!.rank }));
  for (const reading of readings) {
    const step = reading.kind === "text" ? stepOf(scale, reading.text) : undefined;
    const typed = reading.kind === "text" ? reading.text.replace(/ +/g, " ").trim() : "";
    if (step && !words.some(({ word }) => word.toLowerCase() === typed.toLowerCase())) words.push({ word: typed, rank: step.rank });
  }
  const list = `{${words.map(({ word }) => `"${word.replace(/"/g, '""')}"`).join(",")}}`;
  const ranks = `{${words.map(({ rank }) => rank).join(",")}}`;
  return (cell) => (words.length > scale.steps.length ? `INDEX(${ranks},MATCH(TRIM(${cell}),${list},0))` : `MATCH(TRIM(${cell}),${list},0)`);
};
