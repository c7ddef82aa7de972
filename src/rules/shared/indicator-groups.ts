// Tables with several levels side by side: which target belongs to which indicator. It judges nothing.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";

/** An indicator column and the target column under the same group of the header ("Eselon III" over both). */
export interface IndicatorGroup {
  readonly indicator: Column;
  readonly target: Column;
}

/** The groups of a table; none where it has one indicator column, or where groups hold several of either. */
export const indicatorGroups = ({ table }: Document): readonly IndicatorGroup[] => {
  const grouped = table.columns.filter(({ path }) => path.length > 1);
  const indicators = grouped.filter(({ subject }) => subject === "indicator");
  if (indicators.length < 2) return [];
  return indicators.flatMap((indicator) => {
    const own = grouped.filter(({ path }) => path[0] === indicator.path[0]);
    const targets = own.filter(({ subject, measure }) => subject === "target" && measure !== "rupiah");
    return targets.length === 1 && own.filter(({ subject }) => subject === "indicator").length === 1 ? [{ indicator, target: targets[0]! }] : [];
  });
};
