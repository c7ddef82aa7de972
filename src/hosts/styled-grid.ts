// The cells of a planned sheet as every host draws them.
import type { Area } from "../sheets/address";
import type { PlanCell, SheetPlan } from "../sheets/plan";

/** The cells, where every cell of a merge has the style of its first one, so that borders go all around. */
export const styledGrid = (plan: SheetPlan, merges: readonly Area[]): (PlanCell | undefined)[][] => {
  const grid = plan.cells.map((line) => [...line]);
  for (const area of merges) {
    const style = grid[area.top]?.[area.left]?.style;
    if (style === undefined) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const line = (grid[row] ??= []);
      for (let column = area.left; column <= area.right; column++) line[column] ??= { style };
    }
  }
  return Array.from(grid, (line) => Array.from(line ?? []));
};
