// Formulas by their shape: the same formula filled down a column has one shape, so a pattern and its break can be seen.
// Reading is fast (one pass over the text); the tree of a shape is parsed once, however many cells share it.
import { parse, tokenize } from "@borgar/fx";
import { columnIndex, columnLetters } from "./address";
import type { SheetSnapshot } from "./snapshot";

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

/** A template as it is written in one column: only the numbers of relative rows are left open. Every formula of a sheet is compared with some, so no text is made for it. */
interface Pattern {
  /** The text before, between and after the open rows: one piece more than there are rows. */
  readonly pieces: readonly string[];
  /** Offsets from the formula's own row. */
  readonly rows: readonly number[];
}

const patternOf = ({ pieces, points }: Template, column: number): Pattern => {
  const written: string[] = [];
  const rows: number[] = [];
  let piece = pieces[0]!;
  points.forEach((point, at) => {
    piece += (point.isColumnFixed ? "$" : "") + columnLetters(point.isColumnFixed ? point.column : point.column + column);
    if (point.isRowFixed) piece += `$${point.row + 1}`;
    else {
      written.push(piece);
      rows.push(point.row);
      piece = "";
    }
    piece += pieces[at + 1]!;
  });
  return { pieces: [...written, piece], rows };
};

/** True where the pattern gives this very formula in a row. */
const isFilled = ({ pieces, rows }: Pattern, formula: string, row: number): boolean => {
  let at = pieceEnd(formula, 0, pieces[0]!);
  for (let open = 0; open < rows.length; open++) {
    if (at < 0) return false;
    const begin = at;
    let number = 0;
    for (; at < formula.length; at++) {
      const digit = formula.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9 || (digit === 0 && at === begin)) break;
      number = number * 10 + digit;
    }
    if (number !== rows[open]! + row + 1) return false;
    at = pieceEnd(formula, at, pieces[open + 1]!);
  }
  return at === formula.length;
};

/** Where a piece of text stands in a formula, its end; -1 where something else stands. Pieces are so short that a loop is faster than a search; reading past the end would be slow. */
const pieceEnd = (formula: string, from: number, piece: string): number => {
  if (from + piece.length > formula.length) return -1;
  for (let at = 0; at < piece.length; at++) if (formula.charCodeAt(from + at) !== piece.charCodeAt(at)) return -1;
  return from + piece.length;
};

const ZERO = 48;

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
      shape = { id: this.byKey.size, key, expression, references: collect(expression, []) };
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
