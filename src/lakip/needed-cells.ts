// "Kinerja tambahan yang diperlukan" as cells of one row: the way gone, what is missing, the step a year that it takes, and whether it is within reach.
import { Decimal } from "../performance/arithmetic/decimal";
import { isSteep, neededPerformance, type NeededPerformance } from "../performance/arithmetic/needed";
import type { PlanCell, StyleName } from "../sheets/plan";
import { decimals, placesOfQuotient } from "./decimals";
import { quoted } from "./source-formula";
import { WORDS } from "./texts";

/** Addresses of a row's cells. */
export interface NeededCells {
  readonly baseline: string;
  readonly actual: string;
  readonly end: string;
  readonly gap: string;
  readonly yearsLeft: string;
  readonly perYear: string;
  readonly best: string;
}

/** A figure of an earlier year, as a part of a formula without "=". */
export interface YearStep {
  readonly year: number;
  readonly expression: string;
  readonly value: number;
  /** Decimals that its source shows. */
  readonly places: number;
}

export interface NeededRow {
  readonly baseline?: number;
  readonly actual?: number;
  readonly end?: number;
  readonly yearsLeft: number;
  readonly direction: "higher" | "lower";
  /** Years in order, the report's own last; for a total the years add up instead of following each other. */
  readonly steps: readonly YearStep[];
  readonly isTotal: boolean;
  /** Decimals that actual and target show in their sources. */
  readonly places: number;
}

export interface NeededPlan {
  readonly progress: PlanCell;
  readonly gap: PlanCell;
  readonly perYear: PlanCell;
  readonly growth: PlanCell;
  readonly best: PlanCell;
  readonly verdict: PlanCell;
}

/** What the last column says. */
export const VERDICTS = {
  reached: "tercapai", notReached: "tidak tercapai", unknown: "belum dapat dinilai", inReach: "dalam jangkauan", faster: "perlu percepatan", steep: "sulit dijangkau",
} as const;

const none = quoted(WORDS.none);
/** Differences below this are the dust of binary arithmetic. */
const PLACES = 9;

/** The cells of a row. Source: docs/arithmetic.md, Needed performance; a gap is never below zero here, since a target that was passed needs nothing. */
export const neededCells = (row: NeededRow, cells: NeededCells): NeededPlan => {
  const { actual, end, yearsLeft, direction } = row;
  const needed = actual === undefined || end === undefined ? undefined : neededPerformance({ baseline: row.baseline, actual, endTarget: end, yearsLeft: Math.max(1, yearsLeft), direction });
  const gap = needed && Math.max(0, needed.gap);
  const perYear = gap === undefined || yearsLeft < 1 ? undefined : new Decimal(gap).div(yearsLeft).toNumber();
  const best = bestOf(row);
  const { gap: g, yearsLeft: n, perYear: p, best: b } = cells;
  const missing = direction === "higher" ? `${cells.end}-${cells.actual}` : `${cells.actual}-${cells.end}`;
  const canGrow = needed !== undefined && yearsLeft >= 1 && gap! > 0 && needed.growthPerYear !== undefined;
  return {
    progress: progressCell(row, cells, needed),
    gap: cell(`=IF(COUNT(${cells.actual},${cells.end})<2,${none},MAX(0,${missing}))`, gap, row.places),
    perYear: cell(`=IF(ISNUMBER(${g}),IF(${n}<1,${none},${g}/${n}),${none})`, perYear, placesOfQuotient(perYear, row.places)),
    // A sum grows by what is added to it, not by a rate.
    growth: row.isTotal ? { value: WORDS.none, style: "textCenter" } : cell(`=IF(ISNUMBER(${g}),IF(OR(${n}<1,${cells.actual}<=0,${cells.end}<=0,${g}=0),${none},((${cells.end}/${cells.actual})^(1/${n})-1)*100),${none})`, canGrow ? needed.growthPerYear : undefined),
    best: best.cell,
    verdict: {
      formula: `=IF(ISNUMBER(${g}),IF(ROUND(${g},${PLACES})=0,${quoted(VERDICTS.reached)},IF(${n}<1,${quoted(VERDICTS.notReached)},IF(ISNUMBER(${b}),` +
        `IF(${p}<=${b},${quoted(VERDICTS.inReach)},IF(${p}<=2*${b},${quoted(VERDICTS.faster)},${quoted(VERDICTS.steep)})),${quoted(VERDICTS.unknown)}))),${none})`,
      computed: verdictOf(gap, perYear, best.value), style: "textCenter",
    },
  };
};

/** Percentages have the decimals of the style; `places` are those of the indicator's own figures. */
const cell = (formula: string, computed: number | undefined, places?: number): PlanCell => {
  const style: StyleName = computed === undefined ? "textCenter" : "number";
  return { formula, computed: computed ?? WORDS.none, style, ...(places === undefined ? {} : { format: decimals(places) }) };
};

/** The share of the way from the baseline; it says nothing where the baseline was at the target or beyond. */
const progressCell = ({ baseline, end, direction }: NeededRow, cells: NeededCells, needed: NeededPerformance | undefined): PlanCell => {
  const [isBeyond, beyond] = direction === "higher" ? [baseline !== undefined && end !== undefined && end <= baseline, `${cells.end}<=${cells.baseline}`] : [baseline !== undefined && end !== undefined && end >= baseline, `${cells.end}>=${cells.baseline}`];
  const formula = `=IF(COUNT(${cells.baseline},${cells.actual},${cells.end})<3,${none},IF(${beyond},${none},(${cells.actual}-${cells.baseline})/(${cells.end}-${cells.baseline})*100))`;
  return cell(formula, isBeyond ? undefined : needed?.progress);
};

const verdictOf = (gap: number | undefined, perYear: number | undefined, best: number | undefined): string => {
  if (gap === undefined) return WORDS.none;
  if (Math.abs(gap) < 0.5 * 10 ** -PLACES) return VERDICTS.reached;
  if (perYear === undefined) return VERDICTS.notReached;
  if (best === undefined) return VERDICTS.unknown;
  return perYear <= best ? VERDICTS.inReach : isSteep(perYear, best) ? VERDICTS.steep : VERDICTS.faster;
};

/** No step was ever this bad. */
const NEVER = "-1E+99";

/** The best step of a year so far in the good direction; between years that are not next to each other the mean step. Of a total, the best year. */
const bestOf = ({ steps, direction, isTotal }: NeededRow): { readonly cell: PlanCell; readonly value: number | undefined } => {
  const sign = direction === "higher" ? 1 : -1;
  const parts = isTotal
    ? steps.map(({ expression, value }) => ({ value, formula: `(${expression})*1` }))
    : steps.slice(1).map(({ year, expression, value }, place) => {
      const before = steps[place]!;
      const span = year - before.year;
      const difference = sign === 1 ? `(${expression})-(${before.expression})` : `(${before.expression})-(${expression})`;
      return { value: new Decimal(value).minus(before.value).times(sign).div(span).toNumber(), formula: span === 1 ? difference : `(${difference})/${span}` };
    });
  if (parts.length === 0) return { cell: { value: WORDS.none, style: "textCenter" }, value: undefined };
  const value = Math.max(...parts.map((part) => part.value));
  const best = parts.length === 1 ? undefined : `MAX(${parts.map(({ formula }) => `IFERROR(${formula},${NEVER})`).join(",")})`;
  const places = placesOfQuotient(value, Math.max(...steps.map((step) => step.places)));
  return { cell: cell(best === undefined ? `=IFERROR(${parts[0]!.formula},${none})` : `=IF(${best}=${NEVER},${none},${best})`, value, places), value };
};
