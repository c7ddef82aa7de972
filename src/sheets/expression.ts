// A formula as a tree, as far as this program needs to understand it. Parsed by @borgar/fx; nothing is computed here.
import { parse, tokenize } from "@borgar/fx";
import { columnIndex } from "./address";

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

/** Every reference of a tree, from left to right. */
export const referencesIn = (expression: Expression): Reference[] => collect(expression, []);
