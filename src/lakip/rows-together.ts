// Which rows of a planned sheet belong on one page, read off their styles and merges.
import { parseArea, type Area } from "../sheets/address";
import type { SheetPlan, StyleName } from "../sheets/plan";

/** Rows from `top` to `bottom`, from 0. */
interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

export interface RowsTogether {
  /** Kept together wherever a page can hold them. */
  readonly firm: readonly RowRun[];
  /** Kept together where that leaves no page nearly empty. */
  readonly loose: readonly RowRun[];
}

/** Rows below a heading that go with it. */
const BELOW_HEADING = 2;
/** A summary above its chart that is longer than this may be parted from it. */
const LONGEST_SUMMARY = 30;

/** The rows that belong together: headings with what follows, totals and notes with what they are about, charts with their lines, merged rows. */
export const rowsTogether = (plan: SheetPlan, merges: readonly Area[]): RowsTogether => {
  const { cells } = plan;
  const across = new Set(merges.filter(({ top, bottom, left, right }) => top === bottom && left === 0 && right > 0).map(({ top }) => top));
  const styleOf = (row: number): StyleName | undefined => cells[row]?.find((cell) => cell !== undefined)?.style;
  const isTotal = (row: number): boolean => styleOf(row) === "total" && across.has(row);
  const isHeading = (row: number): boolean => styleOf(row) === "section" || styleOf(row) === "header" || (styleOf(row) === "total" && !across.has(row));
  const firm: RowRun[] = [];
  const last = cells.length - 1;
  cells.forEach((_, row) => {
    // Of several heading rows of one kind, such as a goal with its indicators, the last one goes with what follows.
    if (isHeading(row) && styleOf(row + 1) !== styleOf(row)) firm.push({ top: row, bottom: Math.min(last, row + BELOW_HEADING) });
    if (isTotal(row)) firm.push({ top: row - 1, bottom: row });
    // Notes stand below a blank row that follows their table.
    if (styleOf(row) === "note") firm.push({ top: lastFilled(cells, row), bottom: row });
  });
  for (const { anchor } of plan.charts ?? []) {
    const area = parseArea(anchor);
    if (area) firm.push({ top: summaryAbove(area.top, styleOf), bottom: area.bottom });
  }
  return { firm, loose: [...merges.filter(({ top, bottom }) => bottom > top), ...sectionsApart(cells, styleOf)] };
};

/** Sections that stand between blank rows, such as those of Metode. */
const sectionsApart = (cells: SheetPlan["cells"], styleOf: (row: number) => StyleName | undefined): RowRun[] => cells.flatMap((_, top) => {
  if (styleOf(top) !== "section" || styleOf(top - 1) !== undefined) return [];
  let bottom = top;
  while (bottom + 1 < cells.length && styleOf(bottom + 1) !== undefined) bottom++;
  return [{ top, bottom }];
});

/** The last row above `row` that holds something. */
const lastFilled = (cells: SheetPlan["cells"], row: number): number => {
  let at = row - 1;
  while (at > 0 && (cells[at] ?? []).every((cell) => cell === undefined)) at--;
  return Math.max(0, at);
};

/** The heading of the lines right above a chart that it draws; the chart's own first row where notes or a whole table stand above it. */
const summaryAbove = (top: number, styleOf: (row: number) => StyleName | undefined): number => {
  let row = top - 1;
  while (row > 0 && styleOf(row) === undefined) row--;
  const lowest = row;
  while (row > 0 && (styleOf(row) === "textCenter" || styleOf(row) === "text")) row--;
  const isSummary = row < lowest && lowest - row <= LONGEST_SUMMARY && (styleOf(row) === "section" || styleOf(row) === "header");
  return isSummary ? row : top;
};
