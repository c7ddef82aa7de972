// Averages that read the wrong rows: children left out, rows of other levels or blocks counted. Found once per document; it words nothing.
// Hidden rows may be left out on purpose, and a row without a number changes no mean.
import type { Document, Node } from "../../performance/model";
import { areaAddress, joinCells } from "../../sheets/address";
import { resolve, shapesOf, type Expression, type Shape } from "../../sheets/formula";
import { mergesOf } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { isClose } from "./figures";
import { perDocument } from "./per-document";

export interface AverageFault {
  readonly document: Document;
  readonly row: number;
  readonly column: number;
  readonly shape: Shape;
  /** The column whose figures are averaged. */
  readonly source: number;
  /** Rows with a number that should count and do not, and rows that count and should not. */
  readonly missing: readonly number[];
  readonly extra: readonly number[];
  readonly found: number;
  readonly expected: number;
  /** What a sum is divided by, where that is not the number of its figures. */
  readonly division?: { readonly by: number; readonly figures: number };
  /** A row of the table or another column shows what is meant. */
  readonly isCertain: boolean;
}

/** The faults of a document, in row order. */
export const averageFaultsOf = perDocument((document): readonly AverageFault[] => find(document));

/** One average with the rows that it reads, each once. */
interface Average {
  readonly row: number;
  readonly column: number;
  readonly source: number;
  readonly shape: Shape;
  readonly rows: ReadonlySet<number>;
  /** A sum over a number: "SUM(G6:G10)/5". */
  readonly divisor?: number;
}

type Call = Pick<Average, "divisor"> & { readonly args: readonly Expression[] };

const LONGEST = 20_000;

/** The averages of a table by row, in sheet order. */
const averagesOf = (document: Document): ReadonlyMap<number, readonly Average[]> => {
  const { header } = document.table;
  const found = new Map<number, Average[]>();
  for (let column = header.left; column <= header.right; column++) {
    for (const [shape, rows] of shapesOf(document.sheet).inColumn(column)) {
      const call = averageCall(shape.expression);
      if (!call) continue;
      for (const row of rows) {
        const average = averageAt(call, shape, row, column);
        if (average) found.set(row, [...(found.get(row) ?? []), average]);
      }
    }
  }
  return found;
};

/** The average of a cell; `undefined` where it reads more than one column. */
const averageAt = (call: Call, shape: Shape, row: number, column: number): Average | undefined => {
  const rows = new Set<number>();
  let source: number | undefined;
  for (const argument of call.args) {
    if (argument.type !== "reference") return undefined;
    const target = resolve(argument.reference, row, column);
    if (target.sheet !== undefined || target.left !== target.right || (source !== undefined && source !== target.left) || target.bottom - target.top > LONGEST) return undefined;
    source = target.left;
    for (let at = target.top; at <= target.bottom; at++) rows.add(at);
  }
  return source === undefined || (source === column && rows.has(row)) ? undefined : { row, column, source, shape, rows, ...(call.divisor === undefined ? {} : { divisor: call.divisor }) };
};

/** The arguments of AVERAGE, or of SUM over a whole number, also inside ROUND and IFERROR. */
const averageCall = (expression: Expression): Call | undefined => {
  if (expression.type === "binary" && expression.operator === "/" && expression.right.type === "number" && expression.left.type === "call" && expression.left.name === "SUM") {
    const { value } = expression.right;
    return Number.isInteger(value) && value > 1 ? { args: expression.left.args, divisor: value } : undefined;
  }
  if (expression.type !== "call") return undefined;
  if (expression.name === "AVERAGE") return { args: expression.args };
  return (expression.name === "ROUND" || expression.name === "IFERROR") && expression.args[0] ? averageCall(expression.args[0]) : undefined;
};

const find = (document: Document): AverageFault[] => {
  const byRow = averagesOf(document);
  if (byRow.size === 0) return [];
  /** Columns in which another average reads all of its rows. */
  const shown = new Set<number>();
  const faults = document.nodes.flatMap((node) => {
    const averages = byRow.get(node.row) ?? [];
    return averages.flatMap((average) => {
      const fault = faultOf(document, node, average, averages);
      if (!fault && average.rows.size > 1) shown.add(average.column);
      return fault ?? [];
    });
  });
  return faults.map((fault) => (shown.has(fault.column) ? { ...fault, isCertain: true } : fault));
};

const faultOf = (document: Document, node: Node, average: Average, beside: readonly Average[]): AverageFault | undefined => {
  const wanted = average.source === average.column ? (ownChildren(node, average) ?? rowsOfTotal(document, node, average)) : rowsOfBlock(document, node, average);
  if (!wanted) return undefined;
  const number = (row: number): number | undefined => numberAt(document, row, average.source);
  const isWanted = new Set(wanted.map((part) => part.row));
  const missing = wanted.filter((part) => !part.isHidden && !average.rows.has(part.row) && number(part.row) !== undefined).map((part) => part.row);
  const extra = [...average.rows].filter((row) => !isWanted.has(row) && number(row) !== undefined);
  const read = [...average.rows].filter((row) => isWanted.has(row));
  const values = [...read, ...missing].flatMap((row) => number(row) ?? []);
  const division = wrongDivision(average, wanted.length, values.length);
  if ((missing.length === 0 && extra.length === 0 && !division) || read.length === 0) return undefined;
  const found = numberAt(document, average.row, average.column);
  if (found === undefined || values.length === 0) return undefined;
  const expected = values.reduce((sum, value) => sum + value, 0) / values.length;
  const others = beside.filter((other) => other !== average && other.source === other.column && average.source === average.column);
  const isShown = others.some((other) => wanted.every((part) => part.isHidden || other.rows.has(part.row)) && [...other.rows].every((row) => isWanted.has(row)));
  // Every other column leaves the same rows out: then it is meant so.
  if (extra.length === 0 && others.length > 0 && others.every((other) => missing.every((row) => !other.rows.has(row)))) return undefined;
  if (isClose(found, expected) && extra.length === 0 && !isShown) return undefined;
  return { document, row: average.row, column: average.column, shape: average.shape, source: average.source, missing, extra, found, expected, ...(division ? { division } : {}), isCertain: isShown || extra.length > 0 || node.level === "total" || average.source !== average.column };
};

/** What a sum is divided by, where it is near the number of its figures and not that; a row without a figure may count as nothing reached. */
const wrongDivision = ({ divisor: by }: Average, rows: number, figures: number): AverageFault["division"] =>
  by !== undefined && by !== figures && by !== rows && Math.abs(by - figures) <= Math.max(2, figures / 3) ? { by, figures } : undefined;

const numberAt = (document: Document, row: number, column: number): number | undefined => {
  const value = valueAt(document.sheet, row, column);
  return typeof value === "number" ? value : undefined;
};

/** The direct children of a row, where the average reads rows below it. */
const ownChildren = (node: Node, average: Average): readonly Node[] | undefined => {
  const parts = node.children.filter((child) => child.level !== "indicator" && child.level !== "note" && child.level !== "blank" && child.level !== "total");
  const children = parts.length > 0 ? parts : node.children.filter((child) => child.level === "indicator");
  const levels = new Set(children.filter((child) => average.rows.has(child.row)).map((child) => child.level));
  return node.level !== "total" && levels.size > 0 ? children.filter((child) => levels.has(child.level)) : undefined;
};

/** A row's level; a further indicator is told by what it belongs to. */
const levelKey = (node: Node): string => (node.level === "indicator" ? `${node.parent?.level ?? ""}+indicator` : node.level);

/** What a total row should average: all rows of the levels that it reads, back to the total before. */
const rowsOfTotal = (document: Document, node: Node, average: Average): readonly Node[] | undefined => {
  if (node.level !== "total") return undefined;
  const read = [...average.rows].flatMap((row) => document.nodeAt(row) ?? []).filter((part) => numberAt(document, part.row, average.source) !== undefined);
  const first = Math.min(...read.map((part) => part.row));
  if (read.length < 2 || read.some((part) => part.row >= node.row || part.level === "total")) return undefined;
  const levels = new Set(read.map(levelKey));
  const start = document.nodes.findLast((other) => other.level === "total" && other.row < first)?.row ?? -1;
  const wanted = document.nodes.filter((other) => other.row > start && other.row < node.row && levels.has(levelKey(other)));
  const missing = wanted.filter((part) => !part.isHidden && !average.rows.has(part.row) && numberAt(document, part.row, average.source) !== undefined);
  return missing.length <= Math.max(1, read.length / 3) ? wanted : undefined;
};

/** A mean in a column of its own, for the rows that its merged cell covers. */
const rowsOfBlock = (document: Document, node: Node, average: Average): readonly Node[] | undefined => {
  const area = mergesOf(document.sheet).areaOf(node.row, average.column);
  if (!area || area.bottom === area.top || !average.rows.has(node.row)) return undefined;
  return document.nodes.filter((other) => other.row >= area.top && other.row <= area.bottom && other.level !== "total");
};

/** Rows of one column as an address, for messages. */
export const rowsAddress = (rows: readonly number[], column: number): string => joinCells(rows.map((row) => ({ row, column }))).map(areaAddress).join(",");
