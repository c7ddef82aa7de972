// Quarter figures of performance against the figure of their year: added up although they must not be, or giving it by no method. It words nothing.
import { quarterMethodsThatFit, type QuarterMethod } from "../../performance/arithmetic/quarters";
import { nearlyEqual } from "../../performance/arithmetic/tolerance";
import type { ColumnNumbers, Document, Node, QuarterRelation } from "../../performance/model";
import { decimalsOf } from "../../sheets/rounding";
import { unitOf } from "../../standards/units";
import { perDocument } from "./per-document";
import { foundIn } from "./found";

export interface QuarterFault {
  readonly document: Document;
  readonly node: Node;
  readonly relation: QuarterRelation;
  readonly quarters: readonly number[];
  /** `added`: positions or percentages were added up; `differs`: no method gives the year. */
  readonly kind: "added" | "differs";
  readonly found: number;
  /** What the quarters give by the method of the row; left out where the method is not known. */
  readonly expected?: number;
  readonly method?: QuarterMethod;
  readonly isCertain: boolean;
}

/** The faults of actual figures, found once per document. Rows with a quarter left blank are not judged. */
export const quarterFaultsOf = perDocument((document): readonly QuarterFault[] => {
  const relations = document.quarters.filter((relation) => relation.subject === "actual" && relation.measure === "performance");
  return relations.flatMap((relation) => {
    const parts = relation.quarters.flatMap((quarter) => (quarter ? [document.numbers(quarter)] : []));
    const year = document.numbers(relation.year);
    return parts.length < relation.quarters.length ? [] : foundIn(document.measured, (node) => faultOf(document, node, relation, { parts, year }));
  });
});

const faultOf = (document: Document, node: Node, relation: QuarterRelation, cells: { readonly parts: readonly ColumnNumbers[]; readonly year: ColumnNumbers }): QuarterFault | undefined => {
  const found = cells.year.number(node.row);
  if (found === undefined) return undefined;
  let sum = 0;
  for (const part of cells.parts) {
    const value = part.number(node.row);
    if (value === undefined) return undefined;
    sum += value;
  }
  // Quarters that add up exactly need no reading of how they are printed, unless they must not be added.
  if (sum === found && !isPositionUnit(node.unit)) return undefined;
  const quarters = relation.quarters.map((quarter) => document.number(node.row, quarter!)!);
  if (quarters.every((value) => value === 0) || (sum === found && !isAddedPosition(document, node, quarters, found))) return undefined;
  const readings = relation.quarters.map((quarter) => document.reading(node.row, quarter!));
  const methods = quarterMethodsThatFit(readings, document.reading(node.row, relation.year)).map((fit) => fit.method);
  const base = { document, node, relation, quarters, found };
  if (methods.includes("sum") && isAddedPosition(document, node, quarters, found)) return { ...base, kind: "added", expected: quarters[3]!, method: "last", isCertain: document.method(node).method !== "sum" };
  if (methods.every((method) => method === "last") && methods.length > 0 && isAddedByTargets(document, node, found, sum)) return { ...base, kind: "differs", expected: sum, method: "sum", isCertain: true };
  if (methods.length > 0 || isOtherPlace(quarters, found)) return undefined;
  const verdict = document.method(node);
  const method = verdict.method === "unknown" ? undefined : verdict.method;
  const expected = method && yearBy(method, verdict.isCumulative, quarters);
  return { ...base, kind: "differs", ...(expected === undefined ? {} : { expected, method }), isCertain: expected !== undefined && (verdict.certainty !== "unit" || method === "sum") };
};

/** Units that are measured rather than counted. */
export const isPositionUnit = (unit: string): boolean => {
  const kind = unit === "" ? undefined : unitOf(unit).kind;
  return kind === "percent" || kind === "index" || kind === "scale" || kind === "rate";
};

/**
 * Percentages or scores that were added although one quarter alone is of the size of the target: progress in parts, 20 + 25 + 25 + 30, is none.
 */
const isAddedPosition = (document: Document, node: Node, quarters: readonly number[], sum: number): boolean => {
  if (!isPositionUnit(node.unit) || quarters.filter((value) => value !== 0).length < 2) return false;
  const highest = Math.max(...quarters);
  const target = document.columns({ subject: "target", measure: "performance", span: "year" }).map((column) => document.number(node.row, column)).find((value) => value !== undefined && value > 0);
  const limit = target ?? (unitOf(node.unit).kind === "percent" ? 100 : undefined);
  return limit !== undefined && sum > limit * 1.2 && highest > limit * 0.5;
};

/** The targets of the quarters add up to that of the year, and so the actuals come near it; the last quarter alone is far from it. */
const isAddedByTargets = (document: Document, node: Node, last: number, sum: number): boolean => {
  if (unitOf(node.unit).kind !== "count") return false;
  const relation = document.quarters.find(({ subject, measure }) => subject === "target" && measure === "performance");
  const [year, ...parts] = relation ? [relation.year, ...relation.quarters].map((column) => (column ? document.number(node.row, column) : undefined)) : [];
  if (year === undefined || parts.some((part) => part === undefined) || parts.filter((part) => part !== 0).length < 3 || sumOf(parts as number[]) !== year) return false;
  return Math.abs(sum - year) <= year * 0.3 && last < year * 0.6;
};

/** The quarters in the year's own places: 24.999 printed as 25. */
const isOtherPlace = (quarters: readonly number[], found: number): boolean => {
  const places = decimalsOf(found, 4);
  const sum = sumOf(quarters);
  return [sum, sum / quarters.length, quarters[3]!, Math.max(...quarters)].some((value) => nearlyEqual(value, found, places));
};

const sumOf = (quarters: readonly number[]): number => quarters.reduce((total, value) => total + value, 0);

const yearBy = (method: QuarterMethod, isCumulative: boolean, quarters: readonly number[]): number => {
  const sum = sumOf(quarters);
  return method === "average" ? sum / quarters.length : method === "sum" && !isCumulative ? sum : quarters[3]!;
};
