// The formula that most rows of a column share, and the cells that break it: other formulas and typed numbers. Found once per document.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { shapesOf, type Shape } from "../../sheets/formula";
import { valueAt } from "../../sheets/snapshot";
import { formOf, isRowFormula, referenceKey } from "./row-formulas";
import { perDocument } from "./per-document";

export interface ColumnPattern {
  readonly column: Column;
  /** What most row formulas of the column share. */
  readonly shape: Shape;
  /** Rows that follow it, in order. */
  readonly rows: readonly number[];
  /** Rows with another formula on their own row, or with this one on another row. */
  readonly others: readonly { readonly row: number; readonly shape: Shape }[];
  /** Fewer than half of the rows follow it: the others read the same cells in another way. */
  readonly isMixed: boolean;
  /** Rows with a typed number. */
  readonly constants: readonly number[];
}

/** Fewer rows than these are no pattern. */
const FEWEST = 3;

/** The patterns of a document's columns, in sheet order; columns without one are left out. */
export const patternsOf = perDocument((document): readonly ColumnPattern[] => findPatterns(document));

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
export const nearestFollower = ({ rows }: ColumnPattern, row: number): number => nearestOf(rows, row);

/** Of sorted rows the one that stands nearest. */
export const nearestOf = (rows: readonly number[], row: number): number => {
  const at = countBefore(rows, row);
  const [above, below] = [rows[at - 1], rows[at]];
  return above !== undefined && (below === undefined || row - above <= below - row) ? above : below!;
};

const findPatterns = (document: Document): ColumnPattern[] => {
  const figureRows = document.nodes.filter(({ level }) => level !== "total" && level !== "section" && level !== "note" && level !== "blank").map(({ row }) => row);
  const isFigureRow = new Uint8Array(document.sheet.rowCount);
  for (const row of figureRows) isFigureRow[row] = 1;
  return document.table.columns.flatMap((column) => {
    const shapes = shapesOf(document.sheet).inColumn(column.first);
    return shapes.size === 0 ? [] : (findPattern(document, column, [...shapes].map(([shape, rows]) => [shape, rows.every((row) => isFigureRow[row]) ? rows : rows.filter((row) => isFigureRow[row])]), figureRows) ?? []);
  });
};

const findPattern = (document: Document, column: Column, shapes: readonly (readonly [Shape, readonly number[]])[], figureRows: readonly number[]): ColumnPattern | undefined => {
  const inRow = shapes.filter(([shape, rows]) => rows.length > 0 && isRowFormula(shape));
  const count = inRow.reduce((sum, [, rows]) => sum + rows.length, 0);
  const [best] = [...inRow].sort((a, b) => b[1].length - a[1].length);
  if (!best || best[1].length < FEWEST || (best[1].length < count / 2 && !isKinOfMost(inRow, best[0], count))) return undefined;
  const others = shapes
    .filter(([shape]) => shape !== best[0] && (isRowFormula(shape) || isShifted(shape, best[0])))
    .flatMap(([shape, rows]) => rows.map((row) => ({ row, shape })))
    .sort((a, b) => a.row - b.row);
  const [known, numbers] = [shapesOf(document.sheet), document.numbers(column)];
  const constants = figureRows.filter((row) => !known.at(row, column.first) && numbers.number(row) !== undefined && typeof valueAt(document.sheet, row, column.first) === "number");
  return { column, shape: best[0], rows: best[1], others, constants, isMixed: best[1].length < count / 2 };
};

/** Rising and falling indicators mix two formulas in one column; together they are most of it where they read the same cells. */
const KIN = 0.7;

const isKinOfMost = (shapes: readonly (readonly [Shape, readonly number[]])[], best: Shape, count: number): boolean => {
  const cells = cellsOf(best);
  return shapes.reduce((sum, [shape, rows]) => (cellsOf(shape) === cells ? sum + rows.length : sum), 0) >= count * KIN;
};

const cellsOf = (shape: Shape): string => [...new Set(shape.references.map(referenceKey))].sort().join(";");

/** The same formula that reads wholly another row: every reference leaves the row by the same step. */
const isShifted = (shape: Shape, pattern: Shape): boolean => {
  const step = shape.references[0]?.from.row;
  return step !== undefined && shape.references.length === pattern.references.length && formOf(shape.expression) === formOf(pattern.expression) &&
    shape.references.every(({ sheet, from, to }, at) => {
      const usual = pattern.references[at]!;
      return sheet === undefined && usual.sheet === undefined && !from.isRowFixed && from.row === step && to.row === step && usual.from.row === 0 && usual.to.row === 0 && from.column === usual.from.column && to.column === usual.to.column;
    });
};
