// Target and actual up to the end of a quarter, by the method of the indicator: added up, the last one, their mean. Source: docs/arithmetic.md.
import { mean, sumOf } from "../performance/arithmetic/sums";
import type { QuarterMethod } from "../performance/arithmetic/quarters";
import type { Document, Node } from "../performance/model";
import type { Column } from "../recognise/table";
import { BLANK } from "../sheets/reading";
import { quarterColumns } from "./columns";
import { decimals, placesOf, placesOfQuotient } from "./decimals";
import type { ReportedIndicator } from "./indicators";
import { matchIn } from "./matching";
import type { Scope } from "./scope";
import { sourceCell, type SourceCell } from "./source-formula";
import { actualDocuments, targetDocuments } from "./sources";
import { WORDS } from "./texts";
import { figureIn, isNoFigure, readingOf, type SourceValue } from "./year-value";

/** How the quarters of an indicator make a figure. */
export type QuarterWay = QuarterMethod | "runningTotal" | "unknown";

export interface QuarterFigures {
  readonly way: QuarterWay;
  /** False where only the year has a target, which then stands in its place. */
  readonly hasOwnTargets: boolean;
  /** What was reached and wanted up to the end of a quarter, from 1. */
  upTo(quarter: number): { readonly target?: SourceValue; readonly actual?: SourceValue };
}

interface Quarters {
  readonly document: Document;
  readonly node: Node;
  /** TW I to IV; `undefined` where the document has no column for one. */
  readonly cells: readonly (SourceCell | undefined)[];
}

/** The quarters of an indicator; `undefined` where no document has columns for them. */
export const quarterFigures = (scope: Scope, row: ReportedIndicator): QuarterFigures | undefined => {
  const actuals = quartersIn(scope, actualDocuments(scope), row, "actual");
  if (!actuals) return undefined;
  const targets = quartersIn(scope, targetDocuments(scope), row, "target", actuals.document);
  const way = wayOf(actuals, targets);
  return {
    way, hasOwnTargets: targets !== undefined,
    upTo: (quarter) => {
      const actual = actuals.cells[quarter - 1] && figure(actuals, actuals.cells, quarter, way);
      const target = targets ? figure(targets, actuals.cells, quarter, way) : row.target;
      return { ...(target ? { target } : {}), ...(actual ? { actual } : {}) };
    },
  };
};

/** The first document that has quarters for the row, a given one before all others. */
const quartersIn = (scope: Scope, documents: readonly Document[], { home, node }: ReportedIndicator, subject: "target" | "actual", first?: Document): Quarters | undefined => {
  for (const document of first ? [first, ...documents] : documents) {
    const columns = quarterColumns(document, subject, scope.year);
    const match = columns && matchIn(document, home, node);
    const cells = match && columns.map((column: Column | undefined) => column && sourceCell(document, match.row, column, readingOf(document, match, column)));
    if (cells?.some((cell) => cell && isFilled(cell))) return { document, node: match!, cells };
  }
  return undefined;
};

const isFilled = ({ reading }: SourceCell): boolean => !isNoFigure(reading);

const wayOf = (actuals: Quarters, targets: Quarters | undefined): QuarterWay => {
  for (const { document, node } of targets ? [actuals, targets] : [actuals]) {
    const { method, isCumulative } = document.method(node);
    if (method !== "unknown") return method === "sum" && isCumulative ? "runningTotal" : method;
  }
  return "unknown";
};

/** One side up to a quarter; `measured` tells which quarters count where they are added up: those that have an actual. */
const figure = ({ document, node, cells }: Quarters, measured: Quarters["cells"], quarter: number, way: QuarterWay): SourceValue | undefined => {
  const own = cells[quarter - 1];
  if (!own) return undefined;
  const common = figureIn(document, node, own);
  if (way === "last" || way === "flat" || way === "runningTotal" || quarter === 1) return common;
  const forAPerson: SourceValue = { ...common, formula: "", computed: WORDS.review, reading: { kind: "text", text: WORDS.review } };
  if (way === "unknown") return forAPerson;
  const parts = cells.slice(0, quarter).flatMap((cell, place) => (cell && measured[place] ? [{ cell, against: measured[place] }] : []));
  const isMeasured = isFilled(measured[quarter - 1] ?? own);
  const counted = parts.filter(({ cell, against }) => isFilled(cell) && (!isMeasured || isFilled(against)));
  const values = counted.flatMap(({ cell }) => (cell.reading.kind === "number" && typeof cell.computed === "number" ? [cell.computed] : []));
  if (values.length < counted.length) return forAPerson;
  const isActual = measured === cells;
  const formula = partsFormula(parts, measured[quarter - 1]?.reference ?? own.reference, { isActual, isMean: way === "average" });
  if (values.length === 0 || (isActual && !isMeasured)) return { ...common, formula, computed: "", reading: BLANK };
  const value = way === "average" ? mean(values)! : sumOf(values);
  const shown = Math.max(...counted.map(({ cell }) => placesOf(cell.reading) ?? 0));
  const places = way === "average" ? placesOfQuotient(value, shown) : shown;
  return { ...common, formula, computed: value, format: decimals(places), reading: { kind: "number", value, raw: value, places, isText: false, isPercent: false } };
};

/** Sum or mean of the quarters that count; "" for an actual whose last quarter is not there yet, all quarters for a target that nothing is held against yet. */
const partsFormula = (parts: readonly { readonly cell: SourceCell; readonly against: SourceCell }[], last: string, { isActual, isMean }: { readonly isActual: boolean; readonly isMean: boolean }): string => {
  const counts = ({ cell, against }: (typeof parts)[number]): string => (isActual ? `${cell.reference}=""` : `OR(${cell.reference}="",AND(${last}<>"",${against.reference}=""))`);
  const sum = parts.map((part) => `IF(${counts(part)},0,${part.cell.expression})`).join("+");
  const count = parts.map((part) => `IF(${counts(part)},0,1)`).join("+");
  const value = isMean ? `(${sum})/(${count})` : sum;
  return `=IF(${isActual ? `${last}=""` : `(${count})=0`},"",${value})`;
};
