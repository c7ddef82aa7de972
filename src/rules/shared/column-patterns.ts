// The formula that most rows of a column share, and the cells that break it: other formulas and typed numbers. Found once per document.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { Shape } from "../../sheets/formula";
import { valueAt } from "../../sheets/snapshot";
import { formOf, isRowFormula } from "./row-formulas";

export interface ColumnPattern {
  readonly column: Column;
  /** What most row formulas of the column share. */
  readonly shape: Shape;
  /** Rows that follow it, in order. */
  readonly rows: readonly number[];
  /** Rows with another formula on their own row, or with this one on another row. */
  readonly others: readonly { readonly row: number; readonly shape: Shape }[];
  /** Rows with a typed number. */
  readonly constants: readonly number[];
}

/** Fewer rows than these are no pattern. */
const FEWEST = 3;

const known = new WeakMap<Document, readonly ColumnPattern[]>();

/** The patterns of a document's columns, in sheet order; columns without one are left out. */
export const patternsOf = (document: Document): readonly ColumnPattern[] => {
  let patterns = known.get(document);
  if (!patterns) known.set(document, (patterns = findPatterns(document)));
  return patterns;
};

/** How many of the sorted rows stand before a row. */
export const countBefore = (rows: readonly number[], row: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The row of a pattern that stands nearest. */
export const nearestFollower = ({ rows }: ColumnPattern, row: number): number => {
  const at = countBefore(rows, row);
  const [above, below] = [rows[at - 1], rows[at]];
  return above !== undefined && (below === undefined || row - above <= below - row) ? above : below!;
};

const findPatterns = (document: Document): ColumnPattern[] => {
  const rows = document.nodes.filter(({ level }) => level !== "total" && level !== "section" && level !== "note" && level !== "blank").map(({ row }) => row);
  return document.table.columns.flatMap((column) => findPattern(document, column, rows) ?? []);
};

const findPattern = (document: Document, column: Column, figureRows: readonly number[]): ColumnPattern | undefined => {
  const byShape = new Map<Shape, number[]>();
  const elsewhere: { row: number; shape: Shape }[] = [];
  let count = 0;
  for (const row of figureRows) {
    const shape = document.shape(row, column);
    if (!shape) continue;
    const rows = byShape.get(shape);
    if (!rows && !isRowFormula(shape)) {
      elsewhere.push({ row, shape });
      continue;
    }
    count++;
    if (rows) rows.push(row);
    else byShape.set(shape, [row]);
  }
  const [best] = [...byShape].sort((a, b) => b[1].length - a[1].length);
  if (!best || best[1].length < FEWEST || best[1].length < count / 2) return undefined;
  const own = [...byShape].flatMap(([shape, rows]) => (shape === best[0] ? [] : rows.map((row) => ({ row, shape }))));
  const others = [...own, ...elsewhere.filter(({ shape }) => isShifted(shape, best[0]))].sort((a, b) => a.row - b.row);
  const constants = figureRows.filter((row) => !document.shape(row, column) && typeof valueAt(document.sheet, row, column.first) === "number");
  return { column, shape: best[0], rows: best[1], others, constants };
};

/** The same formula that reads wholly another row: every reference leaves the row by the same step. */
const isShifted = (shape: Shape, pattern: Shape): boolean => {
  const step = shape.references[0]?.from.row;
  return step !== undefined && shape.references.length === pattern.references.length && formOf(shape.expression) === formOf(pattern.expression) &&
    shape.references.every(({ sheet, from, to }, at) => {
      const usual = pattern.references[at]!;
      return sheet === undefined && usual.sheet === undefined && !from.isRowFixed && from.row === step && to.row === step && usual.from.row === 0 && usual.to.row === 0 && from.column === usual.from.column && to.column === usual.to.column;
    });
};
