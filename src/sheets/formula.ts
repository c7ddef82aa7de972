// Formulas by their shape: the same formula filled down a column has one shape, so a pattern and its break can be seen.
// Reading is fast (one pass over the text); the tree of a shape is parsed once, however many cells share it.
import { parse, tokenize } from "@borgar/fx";
import { columnIndex, columnLetters } from "./address";
import { formulaAt, type SheetSnapshot } from "./snapshot";

/** A cell address inside a shape: an offset from the formula's own cell, or a fixed row or column. */
export interface Point {
  readonly row: number;
  readonly isRowFixed: boolean;
  readonly column: number;
  readonly isColumnFixed: boolean;
}

/** A cell or a range that a formula reads. `sheet` is left out for the formula's own sheet. */
export interface Reference {
  readonly sheet?: string;
  readonly from: Point;
  readonly to: Point;
}

/** A formula as a tree. What this program does not need to understand is "other". */
export type Expression =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "reference"; readonly reference: Reference }
  | { readonly type: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly type: "unary"; readonly operator: string; readonly argument: Expression }
  | { readonly type: "other" };

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

interface Template {
  /** Text between the addresses: one piece more than there are points. */
  readonly pieces: readonly string[];
  readonly points: readonly Point[];
}

const CELL = /'(?:[^']|'')*'!|"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** Cuts a formula into its addresses and the text between them. */
const templateOf = (formula: string, row: number, column: number): Template => {
  const pieces: string[] = [];
  const points: Point[] = [];
  let from = 0;
  CELL.lastIndex = 0;
  for (let match = CELL.exec(formula); match; match = CELL.exec(formula)) {
    if (match[2] === undefined) continue;
    const before = formula.charCodeAt(match.index - 1);
    if (match.index > 0 && isNamePart(before)) continue;
    pieces.push(formula.slice(from, match.index));
    from = match.index + match[0].length;
    const isColumnFixed = match[1] === "$";
    const isRowFixed = match[3] === "$";
    points.push({
      isColumnFixed, isRowFixed,
      column: columnIndex(match[2]) - (isColumnFixed ? 0 : column),
      row: Number(match[4]) - 1 - (isRowFixed ? 0 : row),
    });
  }
  pieces.push(formula.slice(from));
  return { pieces, points };
};

const isNamePart = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 46;

/** The formula that a template gives in a cell; `undefined` where an address would leave the sheet. */
const render = (template: Template, row: number, column: number): string | undefined => {
  let text = template.pieces[0]!;
  for (let at = 0; at < template.points.length; at++) {
    const point = template.points[at]!;
    const toColumn = point.isColumnFixed ? point.column : point.column + column;
    const toRow = point.isRowFixed ? point.row : point.row + row;
    if (toColumn < 0 || toRow < 0) return undefined;
    text += (point.isColumnFixed ? "$" : "") + columnLetters(toColumn) + (point.isRowFixed ? "$" : "") + (toRow + 1) + template.pieces[at + 1]!;
  }
  return text;
};

/** Where a piece of text stands in a formula, its end; -1 where something else stands. */
const pieceEnd = (formula: string, at: number, piece: string): number => {
  if (piece.length === 1) return formula.charCodeAt(at) === piece.charCodeAt(0) ? at + 1 : -1;
  return formula.startsWith(piece, at) ? at + piece.length : -1;
};

/** The end of an address at a place of a formula, where it is that of the point; else -1. */
const pointEnd = (formula: string, from: number, point: Point, row: number, column: number): number => {
  const toColumn = point.isColumnFixed ? point.column : point.column + column;
  const toRow = point.isRowFixed ? point.row : point.row + row;
  if (toColumn < 0 || toRow < 0) return -1;
  let at = from;
  if (point.isColumnFixed && formula.charCodeAt(at++) !== DOLLAR) return -1;
  const letters = columnLetters(toColumn);
  for (let letter = 0; letter < letters.length; letter++) if (formula.charCodeAt(at++) !== letters.charCodeAt(letter)) return -1;
  if (point.isRowFixed && formula.charCodeAt(at++) !== DOLLAR) return -1;
  let number = 0;
  let digit = formula.charCodeAt(at) - ZERO;
  if (digit === 0) return -1;
  for (; digit >= 0 && digit <= 9; digit = formula.charCodeAt(++at) - ZERO) number = number * 10 + digit;
  return number === toRow + 1 ? at : -1;
};

const DOLLAR = 36;
const ZERO = 48;

/** True where `render` would give this very formula; it makes no text, since every formula of a sheet is compared once. */
const isFilled = ({ pieces, points }: Template, formula: string, row: number, column: number): boolean => {
  let at = pieceEnd(formula, 0, pieces[0]!);
  for (let point = 0; at >= 0 && point < points.length; point++) {
    at = pointEnd(formula, at, points[point]!, row, column);
    if (at >= 0) at = pieceEnd(formula, at, pieces[point + 1]!);
  }
  return at === formula.length;
};

const keyOf = (template: Template): string => {
  let key = template.pieces[0]!;
  template.points.forEach((point, at) => {
    key += `R${point.isRowFixed ? point.row : `[${point.row}]`}C${point.isColumnFixed ? point.column : `[${point.column}]`}${template.pieces[at + 1]!}`;
  });
  return key;
};

const NONE: ReadonlyMap<Shape, readonly number[]> = new Map<Shape, readonly number[]>();

/** A column has a formula for each level, seldom more: so many are compared before one is taken apart anew. */
const RECENT = 4;

/** The shapes of all formulas of a sheet. */
export class FormulaShapes {
  private readonly byKey = new Map<string, Shape>();
  /** By column: the templates last seen and their shapes, since the next row most likely continues one of them. */
  private readonly recent: { readonly template: Template; readonly shape: Shape }[][] = [];
  /** By column and row: 0 where nobody asked yet, 1 where no formula stands, else 2 more than the shape's id. */
  private readonly known: Uint32Array[] = [];
  private readonly shapes: Shape[] = [];
  private columns: ReadonlyMap<Shape, readonly number[]>[] | undefined;

  constructor(private readonly sheet: SheetSnapshot) {}

  /** The shape of a cell's formula, or `undefined` where the cell has none. */
  at(row: number, column: number): Shape | undefined {
    if (column < 0) return undefined;
    const rows = (this.known[column] ??= new Uint32Array(this.sheet.formulas.length));
    let known = rows[row];
    if (known === 0) {
      const formula = formulaAt(this.sheet, row, column);
      known = rows[row] = formula === undefined ? 1 : this.read(formula, row, column).id + 2;
    }
    return known === undefined || known === 1 ? undefined : this.shapes[known - 2];
  }

  /** The shapes of a column, in the order of their first row, each with its rows: what is true of a shape is asked once, not for every row. */
  inColumn(column: number): ReadonlyMap<Shape, readonly number[]> {
    return (this.columns ??= this.sort())[column] ?? NONE;
  }

  /** One pass over the rows for all columns, since a long sheet does not fit the processor's memory. */
  private sort(): ReadonlyMap<Shape, readonly number[]>[] {
    const columns: Map<Shape, number[]>[] = [];
    const byId: (number[] | undefined)[][] = [];
    this.sheet.formulas.forEach((formulas, row) => {
      for (let column = 0; formulas && column < formulas.length; column++) {
        const shape = formulas[column] === undefined ? undefined : this.at(row, column);
        if (!shape) continue;
        const lists = (byId[column] ??= []);
        let rows = lists[shape.id];
        if (!rows) (columns[column] ??= new Map<Shape, number[]>()).set(shape, (rows = lists[shape.id] = []));
        rows.push(row);
      }
    });
    return columns;
  }

  private read(formula: string, row: number, column: number): Shape {
    const recent = (this.recent[column] ??= []);
    for (const { template, shape } of recent) if (isFilled(template, formula, row, column)) return shape;
    const template = templateOf(formula, row, column);
    const key = keyOf(template);
    let shape = this.byKey.get(key);
    if (!shape) {
      const expression = parseExpression(formula, row, column);
      shape = { id: this.byKey.size, key, expression, references: collect(expression, []) };
      this.byKey.set(key, shape);
      this.shapes.push(shape);
    }
    recent.unshift({ template, shape });
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
  return { ...(reference.sheet === undefined ? {} : { sheet: reference.sheet }), top: Math.min(y1, y2), bottom: Math.max(y1, y2), left: Math.min(x1, x2), right: Math.max(x1, x2) };
};

/** The tree of a formula; `{ type: "other" }` where it cannot be parsed. */
export const parseExpression = (formula: string, row: number, column: number): Expression => {
  try {
    return convert(parse(tokenize(`=${formula}`)), row, column);
  } catch {
    return { type: "other" };
  }
};

/** The parts of a parsed formula that are read here. */
interface FxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly operator?: string;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly (FxNode | null)[];
}

const OTHER: Expression = { type: "other" };

const convert = (node: FxNode | null, row: number, column: number): Expression => {
  if (!node) return OTHER;
  const args = (node.arguments ?? []).map((argument) => convert(argument, row, column));
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number") return { type: "number", value: node.value };
      if (typeof node.value === "boolean") return { type: "boolean", value: node.value };
      return { type: "text", value: String(node.value) };
    case "ReferenceIdentifier":
      return convertReference(String(node.value), row, column);
    case "CallExpression":
      return { type: "call", name: String(node.callee?.name ?? "").toUpperCase(), args };
    case "BinaryExpression":
      if (node.operator === ":") return convertRange(args[0] ?? OTHER, args[1] ?? OTHER);
      return { type: "binary", operator: node.operator ?? "", left: args[0] ?? OTHER, right: args[1] ?? OTHER };
    case "UnaryExpression":
      return { type: "unary", operator: node.operator ?? "", argument: args[0] ?? OTHER };
    default:
      return OTHER;
  }
};

const REFERENCE = /^(?:(.*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?$/i;

const convertReference = (text: string, row: number, column: number): Expression => {
  const match = REFERENCE.exec(text);
  if (!match) return OTHER;
  const point = (columnFixed: string, letters: string, rowFixed: string, digits: string): Point => ({
    isColumnFixed: columnFixed === "$",
    isRowFixed: rowFixed === "$",
    column: columnIndex(letters) - (columnFixed === "$" ? 0 : column),
    row: Number(digits) - 1 - (rowFixed === "$" ? 0 : row),
  });
  const from = point(match[2]!, match[3]!, match[4]!, match[5]!);
  const to = match[7] ? point(match[6]!, match[7], match[8]!, match[9]!) : from;
  const sheet = match[1]?.replace(/^'|'$/g, "").replace(/''/g, "'");
  return { type: "reference", reference: { ...(sheet === undefined ? {} : { sheet }), from, to } };
};

/** "T56:T64:T67" is one range from the first to the last cell. */
const convertRange = (left: Expression, right: Expression): Expression =>
  left.type === "reference" && right.type === "reference" ? { type: "reference", reference: { ...left.reference, to: right.reference.to } } : OTHER;

const collect = (expression: Expression, into: Reference[]): Reference[] => {
  switch (expression.type) {
    case "reference":
      into.push(expression.reference);
      break;
    case "call":
      expression.args.forEach((argument) => collect(argument, into));
      break;
    case "binary":
      collect(expression.left, into);
      collect(expression.right, into);
      break;
    case "unary":
      collect(expression.argument, into);
      break;
    default:
  }
  return into;
};

/** Gives numbers for the cells of a reference, blanks and texts left out. */
export type Lookup = (reference: Reference) => readonly (number | undefined)[];

/**
 * The number that an expression gives, for what planners use in figures: + - * / ^ %, SUM, AVERAGE, ROUND, IF, IFERROR, MIN, MAX, ABS.
 * `undefined` for anything else and for a division by zero. A blank cell counts as 0 in arithmetic, as in Excel.
 */
export const evaluate = (expression: Expression, lookup: Lookup): number | undefined => {
  switch (expression.type) {
    case "number":
      return expression.value;
    case "boolean":
      return expression.value ? 1 : 0;
    case "reference": {
      const cells = lookup(expression.reference);
      return cells.length === 1 ? (cells[0] ?? 0) : undefined;
    }
    case "unary": {
      const value = evaluate(expression.argument, lookup);
      if (value === undefined) return undefined;
      return expression.operator === "%" ? value / 100 : expression.operator === "-" ? -value : value;
    }
    case "binary":
      return combine(expression.operator, evaluate(expression.left, lookup), evaluate(expression.right, lookup));
    case "call":
      return call(expression.name, expression.args, lookup);
    default:
      return undefined;
  }
};

const combine = (operator: string, left: number | undefined, right: number | undefined): number | undefined => {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case "+": return left + right;
    case "-": return left - right;
    case "*": return left * right;
    case "/": return right === 0 ? undefined : left / right;
    case "^": return left ** right;
    case ">": return left > right ? 1 : 0;
    case "<": return left < right ? 1 : 0;
    case ">=": return left >= right ? 1 : 0;
    case "<=": return left <= right ? 1 : 0;
    case "=": return left === right ? 1 : 0;
    case "<>": return left === right ? 0 : 1;
    default: return undefined;
  }
};

const call = (name: string, args: readonly Expression[], lookup: Lookup): number | undefined => {
  if (name === "IF") {
    const test = args[0] ? evaluate(args[0], lookup) : undefined;
    const branch = test === undefined ? undefined : test !== 0 ? args[1] : args[2];
    return branch ? evaluate(branch, lookup) : undefined;
  }
  if (name === "IFERROR") return (args[0] && evaluate(args[0], lookup)) ?? (args[1] && evaluate(args[1], lookup));
  if (name === "ROUND") {
    const value = args[0] && evaluate(args[0], lookup);
    const places = args[1] && evaluate(args[1], lookup);
    return value === undefined || places === undefined ? undefined : Math.round(value * 10 ** places) / 10 ** places;
  }
  const numbers = args.flatMap((argument) => (argument.type === "reference" ? lookup(argument.reference).filter((value) => value !== undefined) : [evaluate(argument, lookup)]));
  if (numbers.some((value) => value === undefined)) return undefined;
  const values = numbers as number[];
  switch (name) {
    case "SUM": return values.reduce((total, value) => total + value, 0);
    case "AVERAGE": return values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0) / values.length;
    case "MIN": return values.length === 0 ? 0 : Math.min(...values);
    case "MAX": return values.length === 0 ? 0 : Math.max(...values);
    case "ABS": return values[0] === undefined ? undefined : Math.abs(values[0]);
    default: return undefined;
  }
};
