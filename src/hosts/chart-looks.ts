// How charts of planned sheets look, on every host, and what a host must know of their figures.
import { parseArea } from "../sheets/address";
import type { PlanCell, PlanChart, SheetPlan } from "../sheets/plan";

/** Colours of series as RGB without "#", readable beside each other in grey too. */
export const SERIES_COLORS = ["1F4E79", "C55A11", "7F7F7F", "548235", "BF9000", "7030A0"] as const;
export const CHART_INK = "404040";
export const GRID_COLOR = "D9D9D9";

/** Number format of the labels at bars and points. */
export const LABEL_FORMAT = "#,##0.0";

/** The name by which a chart of ours is known when its sheet is written again. */
export const chartName = (place: number): string => `Selaras ${place + 1}`;

/** What the cells of a range of one column or row show, as far as the plan knows it. */
export const shownValues = (plan: SheetPlan, range: string): PlanCell["value"][] => {
  const area = parseArea(range);
  if (!area) return [];
  const values: PlanCell["value"][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = plan.cells[row]?.[column];
      values.push((cell?.formula === undefined ? cell?.value : cell.computed) ?? null);
    }
  }
  return values;
};

/** False where the figures of several lines would lie over each other. */
export const hasLabels = ({ kind, series }: Pick<PlanChart, "kind" | "series">): boolean => kind !== "line" || series.length < 3;

/** Where the value axis begins; `undefined` leaves it to the program. Bars begin at zero: lengths that do not would tell another story than the figures. */
export const axisStart = (plan: SheetPlan, { kind, series, axisMin }: PlanChart): number | undefined =>
  axisMin ?? (kind !== "line" && series.every(({ values }) => shownValues(plan, values).every((value) => typeof value !== "number" || value >= 0)) ? 0 : undefined);
