// A recognised table with quick access to its cells; readings are made when asked for and remembered.
import { isBlank, type CellValue } from "../sheets/cell";
import { shapesOf } from "../sheets/formula";
import { shownValueAt } from "../sheets/merges";
import { readQuantity, spokenNumber, spokenPlaces } from "../sheets/number";
import type { Reading } from "../sheets/reading";
import { formatAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Column, Table } from "../recognise/table";
import { directionColumns, settleDirection } from "./direction";
import { judgeMethod, methodColumns } from "./method";
import type { ColumnQuery, DirectionVerdict, Document, IndicatorGroup, MethodVerdict, Node } from "./model";
import { buildNodes, isMeasured } from "./nodes";
import { bindEquations, findAchievements, findQuarters } from "./relations";

/** Builds the document of one table; `groupOf` finds the same indicator elsewhere once all documents are there. */
export const buildDocument = (index: number, table: Table, sheet: SheetSnapshot, groupOf: (node: Node) => IndicatorGroup | undefined): Document => {
  const shapes = shapesOf(sheet);
  const value = (row: number, column: Column): CellValue => cellOf(sheet, row, column);
  const { number, spoken, isPlain } = numbers(table, sheet);
  const reading = readings(sheet, number);
  const nodes = buildNodes(table, sheet, reading);
  const byRow = new Map(nodes.map((node) => [node.row, node]));
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
    nodeAt: (row) => byRow.get(row),
    columns: (query) => table.columns.filter((column) => fits(column, query)),
    column: (query) => table.columns.find((column) => fits(column, query)),
    value, reading, number, spoken, isPlain,
    places: (row, column) => spokenPlaces(number(row, column) ?? 0, formatAt(sheet, row, column.first)),
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

/** The cell of a role: its first filled sheet column; a merge speaks for the rows that it covers. */
const cellOf = (sheet: SheetSnapshot, row: number, column: Column): CellValue => {
  for (let at = column.first; at <= column.last; at++) {
    const value = valueAt(sheet, row, at);
    if (!isBlank(value)) return value;
  }
  return shownValueAt(sheet, row, column.first);
};

/**
 * The numbers of the data rows, a column at a time and once each: rules ask for them over and over, and a plain array of doubles
 * is read much faster than cells of every kind. No cell of a workbook holds NaN, which marks all that is no number.
 */
const numbers = (table: Table, sheet: SheetSnapshot): Pick<Document, "number" | "spoken" | "isPlain"> => {
  const known = new Map<Column, ColumnNumbers>();
  /** By sheet column, which is found faster; a column that somebody made for a moment is in the map alone. */
  const byFirst: (ColumnNumbers | undefined)[] = [];
  const { top, bottom } = table.data ?? { top: 0, bottom: -1 };
  const read = (column: Column): ColumnNumbers => {
    const numbers = new Float64Array(bottom - top + 1);
    let isPlain = true;
    for (let row = top; row <= bottom; row++) {
      let value = valueAt(sheet, row, column.first);
      if (typeof value !== "number") {
        value = cellOf(sheet, row, column);
        isPlain &&= typeof value === "number" || isBlank(value);
      }
      numbers[row - top] = typeof value === "number" ? value : NaN;
    }
    const entry: ColumnNumbers = { column, numbers, isPlain };
    known.set(column, entry);
    byFirst[column.first] ??= entry;
    return entry;
  };
  const columnOf = (column: Column): ColumnNumbers => {
    const entry = byFirst[column.first];
    return entry?.column === column ? entry : (known.get(column) ?? read(column));
  };
  const numberAt = (row: number, column: Column): number | undefined => {
    if (row < top || row > bottom) {
      const value = cellOf(sheet, row, column);
      return typeof value === "number" ? value : undefined;
    }
    const number = columnOf(column).numbers[row - top]!;
    return Number.isNaN(number) ? undefined : number;
  };
  const spokenAt = (row: number, column: Column): number => {
    const number = numberAt(row, column);
    return (number === undefined ? undefined : spokenNumber(number, formatAt(sheet, row, column.first))) ?? NaN;
  };
  const spokenIn = ({ column, numbers }: ColumnNumbers): Float64Array => {
    const spoken = new Float64Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) spoken[at] = Number.isNaN(numbers[at]!) ? NaN : spokenAt(top + at, column);
    return spoken;
  };
  return {
    number: numberAt,
    spoken: (row, column) => {
      let spoken = NaN;
      if (row < top || row > bottom) spoken = spokenAt(row, column);
      else {
        const entry = columnOf(column);
        spoken = (entry.spoken ??= spokenIn(entry))[row - top]!;
      }
      return Number.isNaN(spoken) ? undefined : spoken;
    },
    isPlain: (column) => columnOf(column).isPlain,
  };
};

interface ColumnNumbers {
  readonly column: Column;
  readonly numbers: Float64Array;
  readonly isPlain: boolean;
  spoken?: Float64Array;
}

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
