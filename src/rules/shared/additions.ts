// Which cells of its own column a formula adds up: SUM, SUBTOTAL and chains of plus signs. It judges nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { resolve, shapesOf, type Expression, type Reference, type Shape } from "../../sheets/formula";

/** A sum down a column. */
export interface Addition {
  /** Sheet rows that are added; a row that is added twice stands twice. */
  readonly rows: readonly number[];
  readonly isSubtotal: boolean;
}

/** The longest range that is read row by row. */
const LONGEST = 70_000;

/** The sum of a cell, or `undefined` where its formula is none, or reads anything but its own column. */
export const additionOf = (document: Document, row: number, column: number): Addition | undefined => {
  const shape = shapesOf(document.sheet).at(row, column);
  if (!shape) return undefined;
  if (!isRelative(shape)) return sumAt(shape, row, column);
  const sum = relativeSum(shape);
  return sum && { rows: sum.rows.map((offset) => row + offset), isSubtotal: sum.isSubtotal };
};

/** Says of which columns the cell of a row adds just these rows, in this order. The columns of a row mostly share a shape, which is asked once. */
export const addingJust = (document: Document, { row }: Node, parts: readonly Node[]): ((column: Column) => boolean) => {
  const shapes = shapesOf(document.sheet);
  let last: { readonly shape: Shape; readonly isJust: boolean } | undefined;
  return ({ first }) => {
    const shape = shapes.at(row, first);
    if (!shape) return false;
    if (shape !== last?.shape) {
      const sum = isRelative(shape) ? relativeSum(shape) : undefined;
      last = { shape, isJust: sum !== undefined && !sum.isSubtotal && sum.rows.length === parts.length && parts.every((part, at) => part.row === row + sum.rows[at]!) };
    }
    return last.isJust;
  };
};

/** Every reference moves with the formula's cell: then all cells of the shape add the same rows, seen from their own. */
const isRelative = ({ references }: Shape): boolean => references.every(({ from, to }) => !from.isRowFixed && !to.isRowFixed && !from.isColumnFixed && !to.isColumnFixed);

const relative = new WeakMap<Shape, Addition | null>();

const relativeSum = (shape: Shape): Addition | undefined => {
  let sum = relative.get(shape);
  if (sum === undefined) relative.set(shape, (sum = sumAt(shape, 0, 0) ?? null));
  return sum ?? undefined;
};

const sumAt = (shape: Shape, row: number, column: number): Addition | undefined => {
  const rows: number[] = [];
  const found = { isSum: false, isSubtotal: false };
  const isAddition = walk(shape.expression, (reference) => addRows(reference, row, column, rows), found);
  return isAddition && found.isSum && rows.length > 0 ? { rows, isSubtotal: found.isSubtotal } : undefined;
};

const addRows = (reference: Reference, row: number, column: number, into: number[]): boolean => {
  const target = resolve(reference, row, column);
  if (target.sheet !== undefined || target.left !== column || target.right !== column || target.bottom - target.top > LONGEST) return false;
  for (let at = target.top; at <= target.bottom; at++) into.push(at);
  return true;
};

/** False where the expression is more than a sum of cells. */
const walk = (expression: Expression, add: (reference: Reference) => boolean, found: { isSum: boolean; isSubtotal: boolean }): boolean => {
  switch (expression.type) {
    case "reference":
      return add(expression.reference);
    case "unary":
      return expression.operator === "+" && walk(expression.argument, add, found);
    case "binary":
      found.isSum = true;
      return expression.operator === "+" && walk(expression.left, add, found) && walk(expression.right, add, found);
    case "call": {
      const isSubtotal = expression.name === "SUBTOTAL";
      if (expression.name !== "SUM" && !isSubtotal) return false;
      const [code, ...rest] = expression.args;
      if (isSubtotal && !(code?.type === "number" && (code.value === 9 || code.value === 109))) return false;
      found.isSum = true;
      found.isSubtotal ||= isSubtotal;
      return (isSubtotal ? rest : expression.args).every((argument) => walk(argument, add, found));
    }
    default:
      return false;
  }
};
