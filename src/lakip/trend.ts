// The change of a figure from one year to the next, as cells: difference, rise or fall, and what that means for the indicator's direction.
import { achievement } from "../performance/arithmetic/achievement";
import { Decimal } from "../performance/arithmetic/decimal";
import { orderedScaleOf, stepOf, type OrderedScale } from "../standards/ordered-scales";
import { unitOf } from "../standards/units";
import type { PlanCell } from "../sheets/plan";
import type { Reading } from "../sheets/reading";
import { rankExpression } from "./achievement-formula";
import { decimals, placesBetween, placesOf } from "./decimals";
import { text } from "./sheet-draft";
import { quoted } from "./source-formula";
import { WORDS } from "./texts";
import type { SourceValue } from "./year-value";

/** The difference of two years. */
export interface Change {
  /** Starts with "="; left out where a person must look first. */
  readonly formula?: string;
  readonly computed: number | string;
  /** The difference is one of steps on this scale. */
  readonly scale?: OrderedScale;
  /** Decimals of the figures that were compared; left out where one is not there yet and the other is whole. */
  readonly places?: number;
}

type Figure = Pick<SourceValue, "reading" | "computed"> | undefined;

/** False for two numbers whose difference says nothing: other units, a fraction beside a percentage, two ways to read one of them. */
export const isComparable = (a: Reading, b: Reading): boolean => {
  if (a.kind !== "number" || b.kind !== "number") return false;
  const isReadable = achievement({ target: { ...a, bound: undefined }, actual: { ...b, bound: undefined }, direction: "higher", formula: "ratio" }).kind !== "review";
  return isReadable && (a.unit === undefined || b.unit === undefined || unitOf(a.unit).scale === unitOf(b.unit).scale);
};

/** Differences below this are the dust of binary arithmetic. */
const PLACES = 9;
const none = quoted(WORDS.none);

/** The change from `before` to `now`, which stand in these cells. */
export const changeOf = (before: Figure, now: Figure, beforeCell: string, nowCell: string): Change => {
  const [a, b] = [before?.reading, now?.reading];
  if (a?.kind === "text" && b?.kind === "text") {
    const scale = orderedScaleOf(a.text, b.text);
    const [from, to] = [scale && stepOf(scale, a.text), scale && stepOf(scale, b.text)];
    if (scale && from && to) {
      const rank = rankExpression(scale, [a, b]);
      return { formula: `=IFERROR(${rank(nowCell)}-${rank(beforeCell)},${none})`, computed: to.rank - from.rank, scale, places: 0 };
    }
  }
  if (a?.kind === "number" && b?.kind === "number" && !isComparable(a, b)) return { computed: WORDS.review };
  const isKnown = typeof before?.computed === "number" && typeof now?.computed === "number";
  return {
    formula: `=IF(COUNT(${beforeCell},${nowCell})<2,${none},${nowCell}-${beforeCell})`,
    computed: isKnown ? new Decimal(now.computed).minus(before.computed).toNumber() : WORDS.none,
    ...(isKnown || placesOf(a ?? b) !== 0 ? { places: placesBetween(a, b) } : {}),
  };
};

/** The difference with its sign. */
export const changeCell = ({ formula, computed, places }: Change): PlanCell => {
  if (formula === undefined) return { value: computed, style: "textCenter" };
  const digits = places === undefined ? "General" : decimals(places);
  return { formula, computed, style: typeof computed === "number" ? "number" : "textCenter", format: `+${digits};-${digits};${digits}` };
};

const signOf = (value: number): number => Math.sign(new Decimal(value).toDecimalPlaces(PLACES).toNumber());

/** Rise or fall over all years: "naik", "turun", "naik turun" or "tetap"; predicates compare the last two years alone, whose change stands in `changeAt`. */
export const trendCell = (values: readonly Figure[], cells: readonly string[], change: Change, changeAt: string): PlanCell => {
  if (change.formula === undefined) return text(WORDS.review, "textCenter");
  if (change.scale) return { ...bySign(changeAt, change.computed, ["naik", "turun", "tetap"]), style: "textCenter" };
  const pairs = cells.slice(1).map((cell, place) => ({ cell, before: cells[place]!, now: values[place + 1], then: values[place] }));
  const known = pairs.flatMap(({ now, then }) => (typeof now?.computed === "number" && typeof then?.computed === "number" ? [signOf(new Decimal(now.computed).minus(then.computed).toNumber())] : []));
  const [ups, downs] = [known.includes(1), known.includes(-1)];
  const computed = known.length === 0 ? WORDS.none : ups && downs ? "naik turun" : ups ? "naik" : downs ? "turun" : "tetap";
  const sign = pairs.map(({ cell, before }) => `IF(COUNT(${before},${cell})<2,0,SIGN(ROUND(${cell}-${before},${PLACES})))`);
  // The 0 makes a number of a single comparison: Excel does not count a logical value as equal to 0 or 1.
  const count = (wanted: number): string => ["0", ...sign.map((each) => `(${each}=${wanted})`)].join("+");
  const hasPair = pairs.map(({ cell, before }) => `COUNT(${before},${cell})=2`).join(",");
  return {
    formula: `=IF(OR(${hasPair}),IF(${count(1)}=0,IF(${count(-1)}=0,"tetap","turun"),IF(${count(-1)}=0,"naik","naik turun")),${none})`, computed, style: "textCenter",
  };
};

const bySign = (cell: string, value: number | string, [up, down, same]: readonly [string, string, string]): { readonly formula: string; readonly computed: string } => ({
  formula: `=IF(ISNUMBER(${cell}),IF(ROUND(${cell},${PLACES})>0,${quoted(up)},IF(ROUND(${cell},${PLACES})<0,${quoted(down)},${quoted(same)})),${none})`,
  computed: typeof value !== "number" ? WORDS.none : signOf(value) > 0 ? up : signOf(value) < 0 ? down : same,
});

/** What a change means: `direction` is 1 where more is better, -1 where less is; "unclear" leaves it to a person, "none" says nothing. */
export const meaningCell = (changeAt: string, { formula, computed }: Change, direction: 1 | -1 | "unclear" | "none"): PlanCell => {
  if (formula === undefined || direction === "unclear") return text(WORDS.review, "textCenter");
  if (direction === "none") return text(WORDS.none, "textCenter");
  return { ...bySign(changeAt, computed, direction === 1 ? ["membaik", "memburuk", "tetap"] : ["memburuk", "membaik", "tetap"]), style: "textCenter" };
};
