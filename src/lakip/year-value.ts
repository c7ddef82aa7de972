// The figure of a year as one document gives it: its year cell, else what its quarters make by the method of the indicator.
import { BLANK, type Reading } from "../sheets/reading";
import { asCount } from "../sheets/number";
import { isCountUnit } from "../standards/units";
import type { Column } from "../recognise/table";
import { toDate, yearFromQuarters, type QuarterMethod } from "../performance/arithmetic/quarters";
import type { Document, Node } from "../performance/model";
import { quarterColumns, yearColumn } from "./columns";
import { decimals, placesOf, placesOfQuotient } from "./decimals";
import { copyFormula, referenceTo, sourceCell, type SourceCell } from "./source-formula";

/** A figure with the place that it comes from. */
export interface SourceValue {
  readonly document: Document;
  readonly node: Node;
  /** For people and links: "'TW 2025'!N7", or the first to the last quarter. */
  readonly place: string;
  /** Starts with "="; gives "" where the source is blank. */
  readonly formula: string;
  readonly computed: number | string;
  readonly reading: Reading;
  readonly format?: string;
  /** The quarters that made the figure, where no year cell did. */
  readonly quarters?: { readonly method: QuarterMethod; readonly filled: readonly number[] };
}

/** True for a blank cell and for words such as "n/a". */
export const isNoFigure = ({ kind }: Reading): boolean => kind === "blank" || kind === "missing";

/** The reading of a cell of the document; "2.387" of a thing that is counted is 2387. */
export const readingOf = (document: Document, node: Node, column: Column): Reading => {
  const reading = document.reading(node.row, column);
  return reading.kind === "number" && reading.ambiguous && isCountUnit(reading.unit ?? node.unit) ? asCount(reading) : reading;
};

/** The figure of the year; `undefined` where the document has no column for it. A blank cell is a figure that is not there yet. */
export const yearValue = (document: Document, node: Node, subject: "target" | "actual", year: number | undefined): SourceValue | undefined => {
  const column = yearColumn(document, subject, year);
  const quarters = quarterColumns(document, subject, year);
  const own = column && fromYear(document, node, column, quarters);
  if (own && own.reading.kind !== "blank") return own;
  return (quarters && fromQuarters(document, node, subject, quarters)) ?? own;
};

/** The figure of a single cell, as a formula to it. */
export const figureIn = (document: Document, node: Node, cell: SourceCell): SourceValue =>
  ({ document, node, place: cell.reference, formula: copyFormula(cell), computed: cell.computed, reading: cell.reading, ...(cell.format === undefined ? {} : { format: cell.format }) });

const fromYear = (document: Document, node: Node, column: Column, quarters: readonly (Column | undefined)[] | undefined): SourceValue => {
  const cell = sourceCell(document, node.row, column, readingOf(document, node, column));
  const value = figureIn(document, node, cell);
  const filled = quarters?.filter((quarter) => quarter !== undefined);
  // A prepared sum over quarters that nobody filled is 0, and 0 would be reported as measured.
  if (!filled || cell.reading.kind !== "number" || cell.reading.value !== 0 || !filled.every((quarter) => document.reading(node.row, quarter).kind === "blank")) return value;
  const references = filled.map((quarter) => referenceTo(document, node.row, quarter)).join(",");
  return { ...value, formula: `=IF(COUNTA(${references})=0,"",${cell.expression})`, computed: "", reading: BLANK };
};

const fromQuarters = (document: Document, node: Node, subject: "target" | "actual", columns: readonly (Column | undefined)[]): SourceValue | undefined => {
  const readings = columns.map((column) => (column ? readingOf(document, node, column) : BLANK));
  const filled = readings.flatMap((reading, index) => (isNoFigure(reading) ? [] : [index + 1]));
  if (filled.length === 0) return undefined;
  const cells = columns.flatMap((column, index) => (column && filled.includes(index + 1) ? [sourceCell(document, node.row, column, readings[index])] : []));
  const { method: judged, isCumulative } = document.method(node);
  const place = cells.length === 1 ? cells[0]!.reference : `${cells[0]!.reference} … ${cells.at(-1)!.reference}`;
  const common = { document, node, place };
  const method = judged !== "unknown" ? judged : cells.length === 1 || cells.every(({ computed }) => computed === cells[0]!.computed) ? "last" : undefined;
  if (method === undefined) return { ...common, formula: "", computed: "perlu ditinjau", reading: { kind: "text", text: "perlu ditinjau" } };
  const isLast = method === "last" || method === "flat" || (method === "sum" && isCumulative);
  if (isLast) {
    const last = cells.at(-1)!;
    return { ...common, formula: lastFormula(document, node, columns, last), computed: last.computed, reading: last.reading, ...(last.format === undefined ? {} : { format: last.format }), quarters: { method: "last", filled } };
  }
  const year = subject === "actual" ? toDate(method, [], readings, isCumulative).actual : yearFromQuarters(method, readings, isCumulative);
  if (year.kind !== "value") return { ...common, formula: "", computed: "perlu ditinjau", reading: { kind: "text", text: "perlu ditinjau" } };
  const own = Math.max(...readings.map((reading) => placesOf(reading) ?? 0));
  const places = method === "average" ? placesOfQuotient(year.value, own) : own;
  return {
    ...common, formula: `=${method === "sum" ? "SUM" : "AVERAGE"}(${cells.map(({ expression }) => expression).join(",")})`, computed: year.value,
    reading: { kind: "number", value: year.value, raw: year.value, places, isText: false, isPercent: false },
    format: decimals(places), quarters: { method, filled },
  };
};

/** Follows when a later quarter is filled: the last cell that is not blank. Texts with a number in them are taken from their own cell only. */
const lastFormula = (document: Document, node: Node, columns: readonly (Column | undefined)[], last: SourceCell): string => {
  if (last.expression !== last.reference) return copyFormula(last);
  const references = columns.flatMap((column) => (column ? [referenceTo(document, node.row, column)] : []));
  const later = references.slice(references.indexOf(last.reference));
  return `=${later.reduce((rest, reference) => `IF(${reference}="",${rest},${reference})`, '""')}`;
};
