// "Kinerja tambahan yang diperlukan": how far it still is to the target at the end of the plan. For indicators that add up, pass sums.
import { Decimal } from "./decimal";
import type { Direction } from "./formula";

/** An indicator on its way to the end of the plan; all figures in its own unit. */
export interface NeededInput {
  /** Where the plan started; left out where unknown. */
  readonly baseline?: number;
  /** The value now; for an indicator that adds up, the sum so far. */
  readonly actual: number;
  /** The target at the end; for an indicator that adds up, the total. */
  readonly endTarget: number;
  /** Whole years left, at least 1. */
  readonly yearsLeft: number;
  readonly direction: Extract<Direction, "higher" | "lower">;
}

/** What is left to do; what cannot be computed is left out. */
export interface NeededPerformance {
  /** What is missing, in the indicator's unit; positive while the target is not reached, in either direction. */
  readonly gap: number;
  readonly perYear: number;
  /** Change needed each year in percent, negative where lower is better; `undefined` where signs or zeros allow none. */
  readonly growthPerYear?: number;
  /** Share of the way from the start to the target, in percent; `undefined` without a start or where start and target are equal. */
  readonly progress?: number;
  /** Value against target, R/E in percent, as most reports print it; `undefined` for a target of zero. It tells another story than `progress`. */
  readonly levelRatio?: number;
}

/** What is still to be done, and how far it has come. Source: docs/arithmetic.md, Needed performance. */
export const neededPerformance = ({ baseline, actual, endTarget, yearsLeft, direction }: NeededInput): NeededPerformance => {
  const [now, end] = [new Decimal(actual), new Decimal(endTarget)];
  const gap = direction === "higher" ? end.minus(now) : now.minus(end);
  const way = baseline === undefined ? undefined : end.minus(baseline);
  const canGrow = now.gt(0) && end.gt(0);
  return {
    gap: gap.toNumber(),
    perYear: gap.div(yearsLeft).toNumber(),
    ...(canGrow ? { growthPerYear: end.div(now).pow(new Decimal(1).div(yearsLeft)).minus(1).times(100).toNumber() } : {}),
    ...(way === undefined || way.isZero() ? {} : { progress: now.minus(baseline!).div(way).times(100).toNumber() }),
    ...(end.isZero() ? {} : { levelRatio: now.div(end).times(100).toNumber() }),
  };
};

/** The best change from one year to the next in a series of yearly values, in the good direction; `undefined` for fewer than two. */
export const bestYearlyChange = (values: readonly number[], direction: NeededInput["direction"]): number | undefined => {
  const changes = values.slice(1).map((value, index) => new Decimal(value).minus(values[index]!).times(direction === "higher" ? 1 : -1).toNumber());
  return changes.length === 0 ? undefined : Math.max(...changes);
};

/** True where the yearly change that is still needed is more than twice the best so far. */
export const isSteep = (perYear: number, best: number | undefined): boolean => best !== undefined && perYear > 0 && perYear > 2 * best;
