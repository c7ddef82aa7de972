// Where the pages of a planned sheet end: a heading goes with what it is above, totals and notes with what they are about, a chart with the
// lines that it draws; what covers rows of two pages is told on both. Only looks are arranged here, no figure changes.
import { areaAddress, parseArea, type Area } from "../sheets/address";
import type { PlanCell, PrintSetup, SheetPlan } from "../sheets/plan";
import { DEFAULT_HEIGHT, fittedHeights } from "../sheets/row-height";
import { rowsTogether } from "./rows-together";

/** Points that a landscape page holds between its margins, and points of a character and of a cell's padding. */
const PAGES: Readonly<Record<PrintSetup["paper"], { readonly width: number; readonly height: number }>> = { A4: { width: 770, height: 500 }, F4: { width: 864, height: 516 } };
const [CHARACTER, PADDING] = [5.25, 3.75] as const;
/** Heights are estimates: this share of a page is filled. */
const FILLED = 0.97;
/** What fits into this share of a page is moved to the next one as a whole, unless that leaves a page with less than the other. */
const [MOVED, LEAST] = [0.6, 0.35] as const;
/** A page with less than this is not left behind for anything. */
const SPARSE = 0.15;
/** The size of plain text in most workbooks, in points. */
const FONT_SIZE = 11;

/** A sheet that is little longer than a page is printed smaller instead, by no more than this, and never smaller than that share of its size. */
const [SHRUNK, SMALLEST] = [0.86, 0.6] as const;

/** The plan with page breaks, and with merged cells parted where a page ends; a sheet that nearly fits is put on one page. */
export const withPages = (plan: SheetPlan): SheetPlan => {
  const merges = plan.merges.flatMap((merge) => parseArea(merge) ?? []);
  const heights = heightsOf(plan, merges);
  const { page, scale } = pageOf(plan);
  const fit = page / heights.reduce((sum, height) => sum + height, 0);
  if (fit < 1 && fit >= SHRUNK && fit * scale >= SMALLEST) return { ...plan, pageBreaks: [], print: { ...plan.print, onePage: true } };
  const breaks = breaksOf(plan, merges, heights, page);
  return { ...partedAt(plan, breaks), pageBreaks: breaks };
};

const breaksOf = (plan: SheetPlan, merges: readonly Area[], heights: readonly number[], page: number): number[] => {
  const sum = (top: number, bottom: number): number => heights.slice(top, bottom + 1).reduce((all, height) => all + height, 0);
  const [from, to] = plan.print.repeatRows ?? [1, 0];
  const header = sum(from - 1, to - 1);
  const { firm, loose } = rowsTogether(plan, merges);
  const breaks: number[] = [];
  let [start, used] = [0, 0];
  for (let row = 0; row < heights.length; row++) {
    const room = start < to ? page : page - header;
    if (used + heights[row]! > room && row > start) {
      const fits = (share: number) => ({ top, bottom }: RowRun): boolean => sum(top, bottom) <= room * share;
      const moved = before(row, start, firm.filter(fits(1)), loose.filter(fits(MOVED)));
      const held = before(row, start, firm.filter(fits(1)), []);
      const filled = (end: number): number => sum(start, end - 1) / room;
      start = filled(moved) >= LEAST ? moved : filled(held) >= SPARSE ? held : row;
      breaks.push(start);
      used = sum(start, row - 1);
    }
    used += heights[row]!;
  }
  return breaks;
};

interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** The row at or above `row` that parts none of the runs; `row` itself where they begin on top of the page. */
const before = (row: number, start: number, firm: readonly RowRun[], loose: readonly RowRun[]): number => {
  let at = row;
  for (let last = -1; last !== at; ) {
    last = at;
    for (const { top, bottom } of [...firm, ...loose]) if (top < at && at <= bottom && top > start) at = top;
  }
  return at;
};

/** Points of rows that a page holds, and the share of its size that a sheet is printed in: a wider one smaller. */
const pageOf = ({ widths, print: { paper } }: SheetPlan): { readonly page: number; readonly scale: number } => {
  const { width, height } = PAGES[paper];
  const scale = Math.min(1, width / widths.reduce((sum, each) => sum + each * CHARACTER + PADDING, 0));
  return { page: (height / scale) * FILLED, scale };
};

const heightsOf = ({ cells, widths, heights = new Map<number, number>() }: SheetPlan, merges: readonly Area[]): number[] => {
  const fitted = fittedHeights(cells, { widths, merges, heights, fontSize: FONT_SIZE, isOneLine: (style) => style === undefined });
  return cells.map((_, row) => heights.get(row) ?? fitted.get(row) ?? DEFAULT_HEIGHT);
};

/** Merges over the end of a page as one on each page, with its text on each; fields to type in stay as they are. */
const partedAt = (plan: SheetPlan, breaks: readonly number[]): SheetPlan => {
  const cells = plan.cells.map((line) => [...line]);
  const merges = plan.merges.flatMap((merge) => {
    const area = parseArea(merge);
    const inside = area ? breaks.filter((row) => row > area.top && row <= area.bottom) : [];
    const first = area && plan.cells[area.top]?.[area.left];
    if (!area || inside.length === 0 || first?.field) return [merge];
    for (const row of inside) if (first) cells[row]![area.left] = continued(first);
    return [area.top, ...inside].map((top, place) => areaAddress({ ...area, top, bottom: (inside[place] ?? area.bottom + 1) - 1 }));
  });
  return { ...plan, cells, merges: merges.filter((merge) => merge.includes(":")) };
};

/** What the next page shows of a merged cell: the first line of its text, and no figure a second time. */
const continued = ({ value, formula, style }: PlanCell): PlanCell => {
  const isText = formula === undefined && typeof value === "string" && value !== "" && value !== "-";
  return { value: isText ? `${value.split("\n")[0]!} (lanjutan)` : "", ...(style === undefined ? {} : { style }) };
};
