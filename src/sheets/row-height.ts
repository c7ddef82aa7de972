// How high rows must be for their wrapped text. Excel fits rows only while somebody types, and never for merged cells,
// so a written sheet would hide text without this estimate.
import type { Area } from "./address";
import type { PlanCell, StyleName } from "./plan";
import { lineCount } from "./text-lines";

/** What heights depend on: column widths in characters, merges, heights that are set, and the size of plain text; both in points. */
interface Layout {
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  readonly heights: ReadonlyMap<number, number>;
  readonly fontSize: number;
  /** Styles whose text runs on over the cells beside it instead of wrapping. */
  readonly isOneLine: (style: StyleName | undefined) => boolean;
}

/** The width of a column that nobody set, in characters. */
const DEFAULT_WIDTH = 8.43;
/** The height of a row of one line, in points. */
export const DEFAULT_HEIGHT = 15;
const HIGHEST_ROW = 409;

/** The heights, in points, of rows that need more than one line, or are to have room for more, and have none set. */
export const fittedHeights = (grid: readonly (readonly (PlanCell | undefined)[])[], layout: Layout): Map<number, number> => {
  const fitted = new Map<number, number>();
  const firsts = new Map(layout.merges.map((area) => [`${area.top} ${area.left}`, area]));
  const tall: { readonly area: Area; readonly needed: number }[] = [];
  grid.forEach((line, row) =>
    line.forEach((cell, column) => {
      const needed = cell ? heightOf(cell, widthOf(layout, column, firsts.get(`${row} ${column}`)?.right ?? column), layout) : 0;
      const merge = firsts.get(`${row} ${column}`);
      if (merge && merge.bottom > merge.top) tall.push({ area: merge, needed });
      else if (needed > (fitted.get(row) ?? DEFAULT_HEIGHT)) fitted.set(row, needed);
    }),
  );
  const heightAt = (row: number): number => layout.heights.get(row) ?? fitted.get(row) ?? DEFAULT_HEIGHT;
  for (const { area, needed } of tall) {
    let missing = needed;
    for (let row = area.top; row <= area.bottom; row++) missing -= heightAt(row);
    if (missing > 0) fitted.set(area.bottom, Math.min(HIGHEST_ROW, heightAt(area.bottom) + missing));
  }
  for (const row of layout.heights.keys()) fitted.delete(row);
  return fitted;
};

const widthOf = ({ widths }: Layout, left: number, right: number): number => {
  let width = 0;
  for (let column = left; column <= right; column++) width += widths[column] ?? DEFAULT_WIDTH;
  return Math.max(1, width);
};

/** The height that a cell's text takes, or is to have, in points; 0 where one line is enough. */
const heightOf = (cell: PlanCell, width: number, { fontSize, isOneLine }: Layout): number => {
  const text = cell.formula === undefined ? cell.value : cell.computed;
  const lines = Math.max(cell.room ?? 1, typeof text !== "string" || isOneLine(cell.style) ? 1 : lineCount(text, width));
  return lines === 1 ? 0 : Math.min(HIGHEST_ROW, Math.ceil(lines * fontSize * 1.35));
};
