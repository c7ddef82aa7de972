// Formulas by their shape: the same formula filled down a column has one shape, so a pattern and its break can be seen.
// Reading is fast (one pass over the text); the tree of a shape is parsed once, however many cells share it.
import { parseExpression, referencesIn, type Expression, type Reference } from "./expression";
import { isFilled, keyOf, patternOf, render, templateOf, type Pattern } from "./formula-template";
import type { SheetSnapshot } from "./snapshot";

export type { Expression, Reference };

/** What all cells of one filled-down formula share. */
export interface Shape {
  /** Counts shapes from 0 within one `FormulaShapes`. */
  readonly id: number;
  /** The formula with addresses relative to its own cell. */
  readonly key: string;
  readonly expression: Expression;
  /** Every reference of the tree, from left to right. */
  readonly references: readonly Reference[];
}

/** A rectangle that a reference means, seen from a cell. */
export interface Target {
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const NONE: ReadonlyMap<Shape, readonly number[]> = new Map<Shape, readonly number[]>();

/** A column has a formula for each level, seldom more: so many are compared before one is taken apart anew. */
const RECENT = 4;

/** The shapes of all formulas of a sheet. They are read row by row, all columns of a row at once, since a long sheet does not fit the processor's memory. */
export class FormulaShapes {
  private readonly byKey = new Map<string, Shape>();
  /** By column: the patterns last seen and their shapes, since the next row most likely continues one of them. */
  private readonly recent: { readonly pattern: Pattern; readonly shape: Shape }[][] = [];
  /** By column and row: 0 where no formula stands, else one more than the shape's id. */
  private readonly ids: Uint32Array[] = [];
  private readonly isRead: Uint8Array;
  private readonly shapes: Shape[] = [];
  private readonly columns: ReadonlyMap<Shape, readonly number[]>[] = [];

  constructor(private readonly sheet: SheetSnapshot) {
    this.isRead = new Uint8Array(sheet.formulas.length);
  }

  /** The shape of a cell's formula, or `undefined` where the cell has none. */
  at(row: number, column: number): Shape | undefined {
    if (this.isRead[row] === 0) this.readRow(row);
    const id = this.ids[column]?.[row];
    return id ? this.shapes[id - 1] : undefined;
  }

  /** The shapes of a column, in the order of their first row, each with its rows: what is true of a shape is asked once, not for every row. */
  inColumn(column: number): ReadonlyMap<Shape, readonly number[]> {
    return (this.columns[column] ??= this.sort(column));
  }

  private sort(column: number): ReadonlyMap<Shape, readonly number[]> {
    for (let row = 0; row < this.isRead.length; row++) if (this.isRead[row] === 0) this.readRow(row);
    const ids = this.ids[column];
    if (!ids) return NONE;
    const sorted = new Map<Shape, number[]>();
    const byId: number[][] = [];
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row]!;
      if (id === 0) continue;
      const rows = byId[id];
      if (rows) rows.push(row);
      else sorted.set(this.shapes[id - 1]!, (byId[id] = [row]));
    }
    return sorted;
  }

  private readRow(row: number): void {
    this.isRead[row] = 1;
    const formulas = this.sheet.formulas[row];
    if (!formulas) return;
    for (let column = 0; column < formulas.length; column++) {
      const formula = formulas[column];
      if (formula !== undefined) (this.ids[column] ??= new Uint32Array(this.isRead.length))[row] = this.read(formula, row, column).id + 1;
    }
  }

  private read(formula: string, row: number, column: number): Shape {
    const recent = (this.recent[column] ??= []);
    for (const { pattern, shape } of recent) if (isFilled(pattern, formula, row)) return shape;
    const template = templateOf(formula, row, column);
    const key = keyOf(template);
    let shape = this.byKey.get(key);
    if (!shape) {
      const expression = parseExpression(formula, row, column);
      shape = { id: this.byKey.size, key, expression, references: referencesIn(expression) };
      this.byKey.set(key, shape);
      this.shapes.push(shape);
    }
    recent.unshift({ pattern: patternOf(template, column), shape });
    if (recent.length > RECENT) recent.pop();
    return shape;
  }
}

const shapes = new WeakMap<SheetSnapshot, FormulaShapes>();

/** The shapes of a sheet, made once. */
export const shapesOf = (sheet: SheetSnapshot): FormulaShapes => {
  let known = shapes.get(sheet);
  if (!known) shapes.set(sheet, (known = new FormulaShapes(sheet)));
  return known;
};

/** The formula that the shape of one cell gives in another: what Excel writes when a formula is filled there. */
export const fillFormula = (formula: string, fromRow: number, fromColumn: number, toRow: number, toColumn: number): string | undefined =>
  render(templateOf(formula, fromRow, fromColumn), toRow, toColumn);

/** The rectangle that a reference means, seen from the cell of the formula. */
export const resolve = (reference: Reference, row: number, column: number): Target => {
  const y1 = reference.from.isRowFixed ? reference.from.row : reference.from.row + row;
  const y2 = reference.to.isRowFixed ? reference.to.row : reference.to.row + row;
  const x1 = reference.from.isColumnFixed ? reference.from.column : reference.from.column + column;
  const x2 = reference.to.isColumnFixed ? reference.to.column : reference.to.column + column;
  const area = { top: Math.min(y1, y2), bottom: Math.max(y1, y2), left: Math.min(x1, x2), right: Math.max(x1, x2) };
  return reference.sheet === undefined ? area : { sheet: reference.sheet, ...area };
};
