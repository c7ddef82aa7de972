// Builds the rows of a planned sheet: title lines, header, numbering row, body. It knows no table in particular.
import { areaAddress, cellAddress } from "../sheets/address";
import type { PlanCell, PlanChart, SheetPlan, StyleName } from "../sheets/plan";
import { lineCount } from "../sheets/text-lines";
import { decimals } from "./decimals";

/** Points that one line of text takes in a row. */
const LINE = 15;
const HIGHEST_ROW = 409;
/** Rows kept free below a chart: programs that fit row heights anew would print its last line over the page's end. */
const SPARE_ROWS = 2;
/** Rows that a chart takes besides those that it covers. */
export const CHART_SPACE = SPARE_ROWS + 1;

/** A cell with a text, in the plain style where none is named. */
export const text = (value: string, style: StyleName = "text"): PlanCell => ({ value, style });

/** The width in characters of a column of codes, or of the outline numbers in their place: what the longest takes, and a heading. */
export const codeWidth = (codes: readonly string[]): number => Math.max(10, ...codes.map((code) => code.length + 2));

/** An empty place to type in; `row` is a key of rowKeys, `column` the heading, `about` what the row is about in words. */
export const field = (row: string, column: string, about: string, style: StyleName = "input"): PlanCell => ({ value: null, style, field: { row, column, about } });

/** How numbers look whose formula gives a word for now: in the middle as words are, with the decimals that a number would have. */
const AS_WORD: Readonly<Partial<Record<StyleName, Pick<PlanCell, "style" | "format">>>> = {
  number: { style: "textCenter", format: decimals(2) }, rupiah: { style: "textCenter", format: decimals(0) },
  totalNumber: { style: "totalCenter", format: decimals(2) }, totalRupiah: { style: "totalCenter", format: decimals(0) },
};

const centred = (cell: PlanCell | undefined): PlanCell | undefined => {
  const look = cell?.style && typeof cell.computed === "string" && cell.computed !== "" ? AS_WORD[cell.style] : undefined;
  return look ? { ...look, ...cell!, style: look.style! } : cell;
};

/** A column, or columns under a common heading. */
export type HeaderGroup = string | { readonly heading: string; readonly below: readonly string[] };

/** A sheet in the making; rows are counted from 0. */
export class SheetDraft {
  private readonly cells: (PlanCell | undefined)[][] = [];
  private readonly merges: string[] = [];
  private readonly heights = new Map<number, number>();
  /** First cells of merges: their text has more room than their column. */
  private readonly merged = new Set<string>();
  private readonly charts: PlanChart[] = [];
  private header: readonly [number, number] | undefined;

  constructor(private readonly about: { readonly id: string; readonly name: string; readonly widths: readonly number[] }) {}

  /** The row that comes next. */
  get next(): number {
    return this.cells.length;
  }

  /** The row of the lowest headings, above the numbering row; `undefined` before the header was added. */
  get headingRow(): number | undefined {
    return this.header && this.header[1] - 1;
  }

  /** Adds a row and gives its place. */
  add(cells: readonly (PlanCell | undefined)[] = []): number {
    return this.cells.push(cells.map(centred)) - 1;
  }

  /** What a cell shows as far as it is planned. */
  shown(row: number, column: number): PlanCell["value"] {
    const cell = this.cells[row]?.[column];
    return cell?.formula === undefined ? cell?.value : cell.computed;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom === top && right === left) return;
    this.merges.push(areaAddress({ top, left, bottom, right }));
    this.merged.add(`${top} ${left}`);
  }

  /** A line over the whole width, such as a title or a note below the table. */
  addWide(value: string, style: StyleName): number {
    const row = this.add([{ value, style }]);
    this.merge(row, 0, row, this.about.widths.length - 1);
    return row;
  }

  addTitles(title: string, agency: string): void {
    this.addWide(title, "title");
    if (agency !== "") this.addWide(agency.toUpperCase(), "subtitle");
    this.add();
  }

  /** Heading and numbering row "(1) (2) ..."; the first table's are repeated on every page. */
  addHeader(headings: readonly string[]): void {
    const top = this.add(headings.map((heading) => text(heading, "header")));
    const bottom = this.add(headings.map((_, index) => text(`(${index + 1})`, "numbering")));
    this.header ??= [top, bottom];
  }

  /** As addHeader, with groups of columns under one heading. */
  addGroupedHeader(groups: readonly HeaderGroup[]): void {
    const top = this.next;
    const leaves = groups.map((group) => (typeof group === "string" ? [""] : group.below));
    this.add(groups.flatMap((group, place) => leaves[place]!.map((_, index) => text(index > 0 ? "" : typeof group === "string" ? group : group.heading, "header"))));
    this.add(leaves.flat().map((leaf) => text(leaf, "header")));
    const bottom = this.add(leaves.flat().map((_, index) => text(`(${index + 1})`, "numbering")));
    let column = 0;
    groups.forEach((group, place) => {
      const last = column + leaves[place]!.length - 1;
      this.merge(top, column, typeof group === "string" ? top + 1 : top, last);
      column = last + 1;
    });
    this.header ??= [top, bottom];
  }

  /** A chart below everything so far, over the whole width; the rows that it covers stay empty. */
  addChart(chart: Omit<PlanChart, "anchor">, rows = 18): void {
    const top = this.next + 1;
    for (let row = 0; row <= rows + SPARE_ROWS; row++) this.add();
    this.charts.push({ ...chart, anchor: areaAddress({ top, left: 0, bottom: top + rows - 1, right: this.about.widths.length - 1 }) });
  }

  /** Cells of one column that belong to the rows `top` to `bottom` (none where that is above `top`) as one; the last row grows where their text needs more lines. */
  mergeDown(top: number, bottom: number, column: number): void {
    if (bottom < top) return;
    this.merge(top, column, bottom, column);
    const value = this.cells[top]?.[column]?.value;
    if (bottom === top || typeof value !== "string") return;
    const needed = this.linesOf(value, column);
    let own = 0;
    for (let row = top; row < bottom; row++) own += this.lines(row, column);
    const last = Math.max(this.lines(bottom, column), needed - own);
    if (needed > own + this.lines(bottom, column)) this.heights.set(bottom, Math.min(HIGHEST_ROW, last * LINE));
  }

  /** Cells of one column that say the same from row to row as one; `values` are what the rows from `top` on are about. */
  mergeRepeats(top: number, values: readonly string[], column: number): void {
    for (const [first, last] of runsOf(values)) this.mergeDown(top + first, top + last, column);
  }

  private lines(row: number, except: number): number {
    return Math.max(1, ...(this.cells[row] ?? []).map((cell, column) => {
      if (column === except || this.merged.has(`${row} ${column}`)) return 1;
      return Math.max(cell?.room ?? 1, typeof cell?.value === "string" ? this.linesOf(cell.value, column) : 1);
    }));
  }

  /** Makes a row high enough for capital letters in bold, which take more room than a host expects of text. */
  fitCapitals(row: number, column: number): void {
    const value = this.cells[row]?.[column]?.value;
    const lines = typeof value === "string" && value === value.toUpperCase() ? this.linesOf(value, column) : 1;
    if (lines > 1) this.heights.set(row, Math.min(HIGHEST_ROW, lines * LINE));
  }

  private linesOf(value: string, column: number): number {
    return lineCount(value, Math.max(1, this.about.widths[column] ?? 10));
  }

  /** The plan; landscape A4, one page wide, with its header on every page. */
  plan(): SheetPlan {
    const { id, name, widths } = this.about;
    return {
      name, widths, cells: this.cells, merges: this.merges, marker: { plan: id, sheet: name },
      ...(this.heights.size > 0 ? { heights: this.heights } : {}),
      ...(this.charts.length > 0 ? { charts: this.charts } : {}),
      frozenRows: this.header ? this.header[1] + 1 : 0,
      print: { orientation: "landscape", paper: "A4", fitToWidth: true, ...(this.header ? { repeatRows: [this.header[0] + 1, this.header[1] + 1] as const } : {}) },
    };
  }
}

/** First and last place of each run of equal values. */
export const runsOf = (values: readonly unknown[]): readonly (readonly [first: number, last: number])[] => {
  const starts = values.flatMap((value, at) => (at > 0 && value === values[at - 1] ? [] : [at]));
  return starts.map((first, index) => [first, (starts[index + 1] ?? values.length) - 1]);
};

/** Addresses of rows of one column, runs joined: "H7:H9,H11". */
export const rowsAddress = (rows: readonly number[], column: number): string => {
  const areas: string[] = [];
  for (let at = 0; at < rows.length; at++) {
    const top = rows[at]!;
    while (at + 1 < rows.length && rows[at + 1] === rows[at]! + 1) at++;
    const bottom = rows[at]!;
    areas.push(top === bottom ? cellAddress(top, column) : `${cellAddress(top, column)}:${cellAddress(bottom, column)}`);
  }
  return areas.join(",");
};
