// What a parsed formula gives, for the few functions that planners use in figures. Excel itself computes everything else.
import type { Expression, Reference } from "./formula";

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
