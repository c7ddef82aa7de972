// A recognised table with quick access to its cells; readings are made when asked for and remembered.
import type { CellValue } from "../sheets/cell";
import { shapesOf } from "../sheets/formula";
import { readQuantity } from "../sheets/number";
import type { Reading } from "../sheets/reading";
import { formatAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Column, Table } from "../recognise/table";
import { directionColumns, settleDirection } from "./direction";
import { judgeMethod, methodColumns } from "./method";
import type { ColumnQuery, DirectionVerdict, Document, IndicatorGroup, MethodVerdict, Node } from "./model";
import { buildNodes, isMeasured } from "./nodes";
import { cellOf, numberColumns } from "./number-columns";
import { bindEquations, findAchievements, findQuarters } from "./relations";

/** Builds the document of one table; `groupOf` finds the same indicator elsewhere once all documents are there. */
export const buildDocument = (index: number, table: Table, sheet: SheetSnapshot, groupOf: (node: Node) => IndicatorGroup | undefined): Document => {
  const shapes = shapesOf(sheet);
  const value = (row: number, column: Column): CellValue => cellOf(sheet, row, column);
  const numbers = numberColumns(table, sheet);
  const number = (row: number, column: Column): number | undefined => numbers(column).number(row);
  const reading = readings(sheet, number);
  const nodes = buildNodes(table, sheet, reading);
  const byRow: (Node | undefined)[] = [];
  for (const node of nodes) byRow[node.row] = node;
  const equations = bindEquations(table);
  const directions = new Map<Node, DirectionVerdict>();
  const methods = new Map<Node, MethodVerdict>();
  const statesDirection = directionColumns(table);
  const statesMethod = methodColumns(table);
  const document: Document = {
    index, table, sheet, nodes, equations,
    measured: nodes.filter(isMeasured),
    achievements: findAchievements(table, sheet, shapes, equations),
    quarters: findQuarters(table),
    nodeAt: (row) => byRow[row],
    columns: (query) => table.columns.filter((column) => fits(column, query)),
    column: (query) => table.columns.find((column) => fits(column, query)),
    value, reading, number, numbers,
    shape: (row, column) => shapes.at(row, column.first),
    direction: (node) => remember(directions, node, () => settleDirection(document, node, statesDirection, groupOf(node))),
    method: (node) => remember(methods, node, () => judgeMethod(document, node, statesMethod)),
  };
  return document;
};

const fits = (column: Column, query: ColumnQuery): boolean =>
  (query.subject === undefined || column.subject === query.subject) &&
  (query.measure === undefined || column.measure === query.measure) &&
  (query.span === undefined || column.span === query.span) &&
  (query.year === undefined || column.year === query.year) &&
  (query.quarter === undefined || column.quarter === query.quarter) &&
  (query.month === undefined || column.month === query.month);

/** Texts are read once and kept; a number is read anew each time, which costs less than keeping millions of readings. */
const readings = (sheet: SheetSnapshot, numberAt: (row: number, column: Column) => number | undefined): ((row: number, column: Column) => Reading) => {
  const texts: (Reading | undefined)[][] = [];
  return (row, column) => {
    const number = numberAt(row, column);
    if (number !== undefined) return readQuantity(number, formatAt(sheet, row, column.first));
    const known = (texts[column.first] ??= []);
    return (known[row] ??= readQuantity(cellOf(sheet, row, column)));
  };
};

const remember = <Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value => {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
};
