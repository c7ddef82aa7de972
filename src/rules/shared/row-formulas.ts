// Formulas that compute from their own row: whether two of them are the same arithmetic, and what one gives in a row. It judges nothing.
import { evaluate, type Lookup } from "../../sheets/evaluate";
import { resolve, type Expression, type Reference, type Shape } from "../../sheets/formula";
import { isBlank } from "../../sheets/cell";
import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";

/** The longest range that is read cell by cell. */
const LONGEST = 400;

/** What the shape gives as a formula of the cell with the values of today; `undefined` where it reads texts, errors or other sheets. */
export const computedAt = (sheet: SheetSnapshot, shape: Shape, row: number, column: number): number | undefined => {
  let isReadable = true;
  const lookup: Lookup = (reference) => {
    const target = resolve(reference, row, column);
    if (target.sheet !== undefined || (target.bottom - target.top + 1) * (target.right - target.left + 1) > LONGEST) isReadable = false;
    const cells: (number | undefined)[] = [];
    for (let y = target.top; isReadable && y <= target.bottom; y++) {
      for (let x = target.left; x <= target.right; x++) {
        const value = valueAt(sheet, y, x);
        if (typeof value !== "number" && !isBlank(value)) isReadable = false;
        cells.push(typeof value === "number" ? value : undefined);
      }
    }
    return cells;
  };
  const result = evaluate(shape.expression, lookup);
  return isReadable && result !== undefined && Number.isFinite(result) ? result : undefined;
};

/** Whether both shapes give the same numbers for any values in the cells that they read; `undefined` where that cannot be tried out. */
export const isSameArithmetic = (a: Shape, b: Shape): boolean | undefined => {
  for (const seed of [1, 2, 3]) {
    const [x, y] = [evaluate(a.expression, trial(seed)), evaluate(b.expression, trial(seed))];
    if (x === undefined || y === undefined) return undefined;
    if (Math.abs(x - y) > 1e-9 * Math.max(1, Math.abs(x), Math.abs(y))) return false;
  }
  return true;
};

/** Numbers that differ from cell to cell and from trial to trial, the same each time. */
const trial = (seed: number): Lookup => (reference) => {
  const { from, to } = reference;
  const cells: number[] = [];
  for (let y = Math.min(from.row, to.row); y <= Math.max(from.row, to.row) && cells.length < LONGEST; y++) {
    for (let x = Math.min(from.column, to.column); x <= Math.max(from.column, to.column); x++) cells.push(1.5 + ((((y * 7919 + x * 104_729 + seed * 1_299_709) % 97) + 97) % 97));
  }
  return cells;
};

/** One reference as a text that two shapes can be compared by. */
export const referenceKey = ({ sheet, from, to }: Reference): string =>
  [sheet ?? "", from.isRowFixed, from.row, from.isColumnFixed, from.column, to.row, to.column].join(",");

/** The form of an expression without saying which cells it reads. */
export const formOf = (expression: Expression): string => {
  switch (expression.type) {
    case "reference":
      return "#";
    case "binary":
      return `(${formOf(expression.left)}${expression.operator}${formOf(expression.right)})`;
    case "unary":
      return `${expression.operator}${formOf(expression.argument)}`;
    case "call":
      return `${expression.name}(${expression.args.map(formOf).join(";")})`;
    case "number":
      return String(expression.value);
    default:
      return "?";
  }
};

/** True where a formula reads cells of its own row in other columns, and no other cell of its own column. */
export const isRowFormula = (shape: Shape): boolean => {
  let readsRow = false;
  for (const { sheet, from, to } of shape.references) {
    if (sheet !== undefined) continue;
    const isOwnColumn = !from.isColumnFixed && from.column <= 0 && to.column >= 0;
    if (isOwnColumn) return false;
    readsRow ||= !from.isRowFixed && from.row === 0 && to.row === 0;
  }
  return readsRow;
};
