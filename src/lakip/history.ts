// What an indicator reached in earlier years, as far as the workbook holds it: columns of earlier years, older documents, the baseline.
// A column that does not say its year speaks of no earlier year.
import type { Column } from "../recognise/table";
import type { Document } from "../performance/model";
import { reportOn, type ReportedIndicator } from "./indicators";
import { matchIn } from "./matching";
import type { Scope } from "./scope";
import { oncePerReport } from "./sheet-maker";
import { sourceCell } from "./source-formula";
import { actualDocuments, targetDocuments } from "./sources";
import { figureIn, isNoFigure, type SourceValue } from "./year-value";

/** An indicator of the report in one year. */
export interface YearOfIndicator {
  readonly year: number;
  /** With the figures of that year; without an actual where none was found. */
  readonly row: ReportedIndicator;
}

export interface History {
  /** Years with an actual of any indicator, the report's own last. */
  readonly years: readonly number[];
  /** The years of a row of the report, one for each of `years`. */
  of(row: ReportedIndicator): readonly YearOfIndicator[];
}

/** The years of all rows of the report; `null` where the report has no indicators or no year. */
export const historyIn = oncePerReport(({ scope, indicators }): History | null => {
  const { year } = scope;
  if (!indicators || year === undefined) return null;
  const earlier = yearsBefore(scope, year).map((each) => ({ year: each, rows: rowsOf(scope, each, indicators.rows) }));
  const measured = earlier.filter(({ rows }) => rows.some(({ actual }) => isMeasured(actual)));
  const places = new Map(indicators.rows.map((row, place) => [row, place]));
  return {
    years: [...measured.map((each) => each.year), year],
    of: (row) => [...measured.map((each) => ({ year: each.year, row: each.rows[places.get(row)!]! })), { year, row }],
  };
});

/** True for a figure that says something; a blank or "n/a" does not. */
export const isMeasured = (value: SourceValue | undefined): boolean => value !== undefined && value.formula !== "" && !isNoFigure(value.reading);

const isFigure = ({ subject, measure }: Column): boolean => (subject === "actual" || subject === "baseline") && (measure ?? "performance") === "performance";

const yearsBefore = ({ ofAnyYear }: Scope, year: number): number[] => {
  const found = ofAnyYear.flatMap(({ table }) => table.columns.filter(isFigure).map((column) => column.year ?? table.year));
  return [...new Set(found)].filter((each): each is number => each !== undefined && each < year).sort((a, b) => a - b);
};

/** True where every yearly figure says which year it is of: else a column would speak of any year that is asked for. */
const saysItsYears = ({ table }: Document): boolean =>
  table.columns.every((column) => (column.subject !== "actual" && column.subject !== "target") || (column.span ?? "year") !== "year" || (column.year ?? table.year) !== undefined);

const rowsOf = (scope: Scope, year: number, rows: readonly ReportedIndicator[]): ReportedIndicator[] => {
  const documents = scope.ofAnyYear.filter(saysItsYears);
  const then: Scope = { ...scope, year, documents };
  const [targets, actuals] = [targetDocuments(then), actualDocuments(then)];
  return rows.map(({ home, node }) => {
    const row = reportOn(then, { home, node }, targets, actuals);
    const actual = isMeasured(row.actual) ? row.actual : (baselineOf(scope, { home, node }, year) ?? row.actual);
    return actual ? { ...row, actual } : row;
  });
};

/** The baseline that a plan states for a year, or for any year where none is asked for. */
export const baselineOf = (scope: Scope, { home, node }: Pick<ReportedIndicator, "home" | "node">, year?: number): (SourceValue & { readonly year?: number }) | undefined => {
  for (const document of scope.ofAnyYear) {
    const column = document.columns({ subject: "baseline" }).find((each) => (each.measure ?? "performance") === "performance" && (year === undefined || each.year === year));
    const match = column && matchIn(document, home, node);
    if (!match) continue;
    const cell = sourceCell(document, match.row, column);
    if (!isNoFigure(cell.reading)) return { ...figureIn(document, match, cell), ...(column.year === undefined ? {} : { year: column.year }) };
  }
  return undefined;
};
