// The axis of a chart of percentages that a few extreme figures would take for themselves: bars are cut, and the chart says so.
import type { PlanChart } from "../sheets/plan";

/** Percentages beyond these make all others too short to compare. */
const [LOWEST, HIGHEST] = [-100, 200] as const;
/** Where the bars are cut then. */
const [CUT_BELOW, CUT_ABOVE] = [-50, 150] as const;

export interface PercentAxis extends Pick<PlanChart, "axis" | "axisMin" | "axisMax"> {
  readonly axis: string;
}

/** The value axis for these percentages. */
export const percentAxis = (values: readonly unknown[]): PercentAxis => {
  const percents = values.filter((value) => typeof value === "number");
  const [isLow, isHigh] = [percents.some((value) => value < LOWEST), percents.some((value) => value > HIGHEST)];
  const ends = [...(isLow ? [String(CUT_BELOW)] : []), ...(isHigh ? [String(CUT_ABOVE)] : [])].join(" dan ");
  return {
    axis: ends === "" ? "Persen" : `Persen; batang dipotong pada ${ends}, angkanya tertulis di ujungnya`,
    ...(isLow ? { axisMin: CUT_BELOW } : {}), ...(isHigh ? { axisMax: CUT_ABOVE } : {}),
  };
};
