// The target at the end of the plan for an indicator, and what counts against it: the year's actual, or the sum so far where the target is a total.
import { Decimal } from "../performance/arithmetic/decimal";
import type { Document, Node } from "../performance/model";
import type { Column } from "../recognise/table";
import { isCountUnit } from "../standards/units";
import type { TableKind } from "../standards/vocabulary";
import { decimals, placesBetween } from "./decimals";
import type { YearOfIndicator } from "./history";
import type { ReportedIndicator } from "./indicators";
import { matchIn } from "./matching";
import type { Scope } from "./scope";
import { sourceCell } from "./source-formula";
import { figureIn, isNoFigure, type SourceValue } from "./year-value";

export interface PlanEnd {
  readonly year: number;
  readonly target: SourceValue;
  /** The target adds up all years of the plan. */
  readonly isTotal: boolean;
  /** What is held against the target; left out where it cannot be told. */
  readonly soFar?: SourceValue;
}

const ORDER: readonly TableKind[] = ["renstra", "rpjmd", "evaluasi", "pengukuran", "iku", "cascading"];

const isPerformance = ({ measure }: Column): boolean => (measure ?? "performance") === "performance";

/** The end of the plan for a row; `undefined` where no document that reaches the report's year states it. */
export const planEndOf = ({ ofAnyYear, year }: Scope, row: ReportedIndicator, years: readonly YearOfIndicator[]): PlanEnd | undefined => {
  const { home, node, actual } = row;
  if (year === undefined) return undefined;
  const documents = ofAnyYear.filter(({ table }) => ORDER.includes(table.kind)).sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index);
  for (const document of documents) {
    const match = matchIn(document, home, node);
    const end = match && endColumn(document, year);
    const target = end && figureAt(document, match, end.column);
    if (!target) continue;
    const isTotal = isSumOfYears(document, match, end.column) || isCountedUp(document, match, row, target);
    const soFar = isTotal ? sumSoFar(document, match, years) : actual;
    return { year: end.year, target, isTotal, ...(soFar ? { soFar } : {}) };
  }
  return undefined;
};

const rankOf = ({ table }: Document): number => ORDER.indexOf(table.kind) * 2 - (table.isRevised ? 1 : 0);

/** The column of the plan's end, else that of its last year. */
const endColumn = (document: Document, year: number): { readonly column: Column; readonly year: number } | undefined => {
  const targets = document.columns({ subject: "target" }).filter(isPerformance);
  const end = targets.find(({ span }) => span === "planEnd");
  const yearly = yearlyTargets(document);
  const column = end ?? (yearly.length > 1 ? yearly.reduce((last, each) => (each.year! > last.year! ? each : last)) : undefined);
  const ends = column && (column.year ?? document.table.period?.[1]);
  return column && ends !== undefined && ends >= year ? { column, year: ends } : undefined;
};

const yearlyTargets = (document: Document): Column[] => document.columns({ subject: "target", span: "year" }).filter((column) => isPerformance(column) && column.year !== undefined);

const figureAt = (document: Document, node: Node, column: Column): SourceValue | undefined => {
  const cell = sourceCell(document, node.row, column);
  return isNoFigure(cell.reading) ? undefined : figureIn(document, node, cell);
};

/** True where the end is the sum of the years and not the last of them. */
const isSumOfYears = (document: Document, node: Node, end: Column): boolean => {
  const total = document.reading(node.row, end);
  const years = yearlyTargets(document).filter((column) => column !== end).map((column) => document.reading(node.row, column));
  const values = years.flatMap((reading) => (reading.kind === "number" ? [reading.value] : []));
  if (end.span !== "planEnd" || total.kind !== "number" || values.length < 2 || values.length < years.length) return false;
  const sum = values.reduce((all, value) => all.plus(value), new Decimal(0));
  return sum.minus(total.value).abs().lte(1e-6) && Math.abs(values.at(-1)! - total.value) > 1e-6;
};

/** In an evaluation without the years: things that are counted and added up, whose end is more than this year's target. */
const isCountedUp = (document: Document, node: Node, { unit, target: ofYear }: ReportedIndicator, end: SourceValue): boolean =>
  document.table.kind === "evaluasi" && isCountUnit(unit) && document.method(node).method === "sum" &&
  typeof ofYear?.computed === "number" && typeof end.computed === "number" && end.computed > ofYear.computed;

/** What was reached since the plan began: the column that says so, else the sum of all its years. */
const sumSoFar = (document: Document, node: Node, years: readonly YearOfIndicator[]): SourceValue | undefined => {
  const stated = document.columns({ subject: "actual", span: "planToDate" }).find(isPerformance);
  if (stated) return figureAt(document, node, stated);
  const start = document.table.period?.[0] ?? Math.min(...yearlyTargets(document).map(({ year }) => year!));
  const inPlan = years.filter(({ year }) => year >= start);
  const parts = inPlan.flatMap(({ row }) => (row.actual?.reading.kind === "number" && typeof row.actual.computed === "number" ? [row.actual] : []));
  if (inPlan[0]?.year !== start || parts.length < inPlan.length) return undefined;
  const value = parts.reduce((sum, { computed }) => sum.plus(computed), new Decimal(0)).toNumber();
  const last = parts.at(-1)!;
  const places = placesBetween(...parts.map(({ reading }) => reading));
  return {
    ...last, format: decimals(places), formula: `=SUM(${parts.map(({ formula }) => formula.slice(1)).join(",")})`, computed: value,
    reading: { kind: "number", value, raw: value, places, isText: false, isPercent: false },
  };
};
