// Cells that do not follow the arithmetic which the sheet prints over their columns ("13 = 12/7x100"). Found once per document.
// Sums of positions stay silent: there the official form is at odds with the indicator (actual-cumulated).
import { couldPrint } from "../../performance/arithmetic/tolerance";
import { meaningOf } from "../../performance/formula-meaning";
import type { Document, EquationRelation, Node } from "../../performance/model";
import { evaluate } from "../../sheets/evaluate";
import { parseExpression, type Expression } from "../../sheets/expression";
import { resolve, type Shape } from "../../sheets/formula";
import { decimalsOf } from "../../sheets/rounding";
import { isClose } from "./figures";
import { patternBreaksOf } from "./pattern-breaks";
import { isPositionUnit } from "./quarter-values";
import { isRowFormula } from "./row-formulas";
import { perDocument } from "./per-document";
import { foundIn } from "./found";

export interface EquationFault {
  readonly document: Document;
  readonly equation: EquationRelation;
  readonly node: Node;
  /** A formula of another form, or a value that the equation does not give. */
  readonly kind: "formula" | "value";
  readonly found: number;
  readonly expected: number;
  readonly shape?: Shape;
  /** (2T-R)/T where R/T is printed for all: a choice that the sheet does not print. T/R is as often a slip, unless the name says that less is better. */
  readonly isReverse?: boolean;
}

/** The faults of a document, by equation and row. */
export const equationFaultsOf = perDocument((document): readonly EquationFault[] => {
  const broken = new Set(patternBreaksOf(document).map(({ row, column }) => `${row}:${column.first}`));
  return document.equations.flatMap((equation) =>
    foundIn(document.measured, (node) => (broken.has(`${node.row}:${equation.result.first}`) ? undefined : faultOf(document, equation, node))));
});

const faultOf = (document: Document, equation: EquationRelation, node: Node): EquationFault | undefined => {
  const found = document.number(node.row, equation.result);
  const values = new Map([...equation.operands].map(([label, column]) => [label, document.number(node.row, column)]));
  const expression = treeOf(equation);
  const plain = valueOf(expression, (label) => values.get(label) ?? 0);
  if (found === undefined || plain === undefined) return undefined;
  // "8=7/6" over a column of per cent: whether 100 is printed does not matter.
  const expected = equation.expression.includes("/") && plain !== 0 && found / plain > 10 ? plain * 100 : plain;
  const shape = document.shape(node.row, equation.result);
  if (shape) {
    const isOther = isRowFormula(shape) && (readsAll(shape, equation) ? isOtherArithmetic(shape, equation, expression) : isOtherMoney(equation, shape, found, expected));
    return isOther ? { document, equation, node, kind: "formula", found, expected, shape, isReverse: isReverse(document, equation, shape, node) } : undefined;
  }
  if (equation.result.subject === "achievement" || [...values.values()].some((value) => value === undefined)) return undefined;
  if (isAddition(equation) && equation.measure === "performance" && (isPositionUnit(node.unit) || node.unit === "" || hasQuarters(document, equation))) return undefined;
  return isWithin(found, expected, equation, values) ? undefined : { document, equation, node, kind: "value", found, expected };
};

const isReverse = (document: Document, { result }: EquationRelation, shape: Shape, node: Node): boolean =>
  document.achievements.some((relation) => {
    const { meaning } = relation.achievement === result ? meaningOf(shape, result.first, relation) : { meaning: "other" };
    return meaning === "reverse-difference" || (meaning === "reverse-ratio" && document.direction(node).direction === "lower");
  });

const trees = new WeakMap<EquationRelation, Expression>();

/** The equation with labels as cells of row 1: label 13 is column 13. */
const treeOf = (equation: EquationRelation): Expression => {
  let tree = trees.get(equation);
  if (!tree) trees.set(equation, (tree = parseExpression(equation.expression.replace(/\{(\d+)\}/g, (_, label: string) => `A${label}`), 0, 0)));
  return tree;
};

const valueOf = (tree: Expression, value: (label: string) => number): number | undefined =>
  evaluate(tree, ({ from }) => [value(String(from.row + 1))]);

const isAddition = (equation: EquationRelation): boolean => /^[{}\d+()\s]+$/.test(equation.expression);

/** Quarters against their year are judged by quarters-year, which knows the methods. */
const hasQuarters = (document: Document, equation: EquationRelation): boolean => document.quarters.some((relation) => relation.year === equation.result);

/** Money is added as printed, whatever the indicator is: a formula of this row that leaves a column out and gives another amount. */
const isOtherMoney = (equation: EquationRelation, shape: Shape, found: number, expected: number): boolean =>
  equation.measure === "rupiah" && isAddition(equation) && shape.references.every(({ sheet }) => sheet === undefined) && Math.abs(found - expected) >= 1;

/** The formula reads all the columns of the equation in its own row, and nothing else. */
const readsAll = (shape: Shape, equation: EquationRelation): boolean => {
  const read = shape.references.map((reference) => resolve(reference, 0, equation.result.first));
  const columns = [...equation.operands.values()];
  return read.every((target) => target.sheet === undefined && columns.some((column) => target.left >= column.first && target.right <= column.last)) &&
    columns.every((column) => read.some((target) => target.left >= column.first && target.right <= column.last));
};

/** Tried out at a few points; whether it gives per cent or a fraction does not matter. */
const isOtherArithmetic = (shape: Shape, equation: EquationRelation, tree: Expression): boolean => {
  const isAsPrinted = [1, 2, 3].map((seed) => {
    const valueBy = (label: string): number => 3 + ((Number(label) * 37 + seed * 11) % 23);
    const printed = valueOf(tree, valueBy);
    const own = evaluate(shape.expression, (reference) => {
      const { left } = resolve(reference, 0, equation.result.first);
      const entry = [...equation.operands].find(([, column]) => left >= column.first && left <= column.last);
      return [entry ? valueBy(entry[0]) : undefined];
    });
    return printed === undefined || own === undefined ? undefined : [1, 100, 0.01].some((scale) => isClose(own, printed * scale));
  });
  return isAsPrinted.every((is) => is === false);
};

const isWithin = (found: number, expected: number, equation: EquationRelation, values: ReadonlyMap<string, number | undefined>): boolean => {
  const printed = { value: found, places: decimalsOf(found, 6) };
  const [actual, target] = /^\(?\{(\d+)\}\/\{(\d+)\}\)?(\*100)?$/.exec(equation.expression)?.slice(1, 3).map((label) => values.get(label)) ?? [];
  if (actual !== undefined && target !== undefined) {
    const reads = (value: number): { value: number; places: number } => ({ value, places: decimalsOf(value, 6) });
    return target === 0 || [1, 100].some((scale) => couldPrint({ value: found * scale, places: printed.places }, reads(target), reads(actual), "ratio"));
  }
  const slack = [...values.values()].reduce<number>((sum, value) => sum + (value !== undefined && !Number.isInteger(value) ? 0.5 * 10 ** -decimalsOf(value, 6) : 0), 10 ** -printed.places);
  return Math.abs(found - expected) < slack || isClose(found, expected);
};
