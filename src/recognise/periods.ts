// The second look at periods: what a column's time means once the kind of document, its year and its sister columns are known.
import type { TableKind } from "../standards/vocabulary";
import type { Identity } from "./identity";
import { FIGURES, isPartOfYear, type Draft } from "./roles";

/** What periods depend on. */
export interface PeriodContext {
  readonly kind: TableKind;
  readonly identity: Identity;
  /** Tells whether the figures of the given columns never fall from left to right in nearly all rows. */
  readonly rises: (columns: readonly number[]) => boolean;
}

/** Settles span and year of every figure column, and returns the year of the table. */
export const settlePeriods = (columns: readonly Draft[], context: PeriodContext): number | undefined => {
  const years = columns.filter((column) => FIGURES.has(column.subject)).map((column) => column.year).filter((year) => year !== undefined);
  const planned = new Set(columns.filter((column) => column.subject === "target").map((column) => column.year));
  const year = context.identity.year ?? (MULTI_YEAR.has(context.kind) || planned.size >= 3 ? undefined : mostFrequent(years));
  settlePlanYears(columns, context.identity, years);
  for (const column of columns) settleSpan(column, columns, context, year);
  settleCumulativePercent(columns, context);
  for (const column of columns) settleYear(column, columns, context, year);
  return year;
};

const MULTI_YEAR: ReadonlySet<TableKind> = new Set<TableKind>(["rpjmd", "renstra", "cascading"]);

const mostFrequent = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
};

/** "Tahun ke-2" without a year: counted from the first year of the period. */
const settlePlanYears = (columns: readonly Draft[], identity: Identity, years: readonly number[]): void => {
  const first = identity.period?.[0];
  if (first === undefined || years.length > 0) return;
  for (const column of columns) if (column.year === undefined && column.planYear !== undefined) column.year = first + column.planYear - 1;
};

const settleSpan = (column: Draft, columns: readonly Draft[], context: PeriodContext, year: number | undefined): void => {
  if (!FIGURES.has(column.subject) || column.subject === "baseline") return;
  column.span ??= spanByContext(column, columns, context.kind !== "evaluasi" && column.year !== undefined && column.year === year);
  if (column.span === "planToDate" && column.subject === "actual" && column.year !== undefined && year !== undefined && column.year < year) column.span = "prior";
  if (column.span === "planEnd" && column.subject === "actual") column.span = "planToDate";
  if (column.span === "planEnd" && column.subject === "achievement" && context.kind === "evaluasi") column.span = "planToDate";
  if (column.span === "toDate" && column.quarter === 4 && column.subject === "actual") {
    column.span = "year";
    column.quarter = undefined;
  }
};

/** What a header without a word about its span means: its month or quarter, the plan it names, else the year. "Target RPJMD Tahun 2026" beside the plan of 2026 is of that year. */
const spanByContext = (column: Draft, columns: readonly Draft[], isOwnYear: boolean): Draft["span"] => {
  if (column.month !== undefined) return "month";
  if (column.quarter !== undefined) return "quarter";
  const namesPlan = /renstra|rpjmd/.test(column.path.join(" ").toLowerCase()) && speaksOfYearPlan(columns);
  if (namesPlan && column.subject === "target" && !isOwnYear && !isYearSeries(column, columns)) return "planEnd";
  return namesPlan && column.subject === "achievement" && !isYearSeries(column, columns) ? "planToDate" : "year";
};

/** Targets or percentages of several years under one group are years of a plan, not its end. */
const isYearSeries = (column: Draft, columns: readonly Draft[]): boolean =>
  columns.some((other) => other !== column && other.subject === column.subject && other.measure === column.measure && other.year !== column.year && other.year !== undefined && column.year !== undefined && other.path[0] === column.path[0]);

/** The table also plans or reports a single year, so that a target "Renstra" is the end of the plan. */
const speaksOfYearPlan = (columns: readonly Draft[]): boolean =>
  columns.some((column) => (column.subject === "target" || column.subject === "actual") && /renja|rkpd|tahun berjalan|dievaluasi|tahun ini/.test(column.path.join(" ").toLowerCase())) || columns.filter((column) => column.subject === "actual").length >= 3;

/** A percentage in each quarter that never falls is one to date: it runs from the start of the year. */
const settleCumulativePercent = (columns: readonly Draft[], context: PeriodContext): void => {
  const percents = columns.filter((column) => column.subject === "achievement" && column.span === "quarter");
  if (percents.length < 2 || !context.rises(percents.map((column) => column.first))) return;
  for (const column of percents) column.span = "toDate";
};

const settleYear = (column: Draft, columns: readonly Draft[], context: PeriodContext, year: number | undefined): void => {
  if (!FIGURES.has(column.subject) || column.subject === "baseline" || column.year !== undefined) return;
  if (year !== undefined && column.span === "year" && /\bprakiraan maju\b/i.test(column.path.join(" "))) column.year = year + 1;
  else if (column.span === "prior") column.year = year === undefined ? undefined : year - 1;
  else if (column.span === "planEnd") column.year = columns.find((other) => other.span === "planEnd" && other.year !== undefined)?.year ?? lastPlanYear(columns, context.identity);
  else if ((isPartOfYear(column.span) || (column.span === "year" && column.subject === "target")) && plannedYear(columns) !== undefined) column.year = plannedYear(columns);
  else if (isPartOfYear(column.span) || column.span === "year" || column.span === "planToDate") column.year = MULTI_YEAR.has(context.kind) && column.span === "year" && !isCascadeOfYear(columns, context) ? undefined : year;
};

/** The one year that the header names over the targets of the year: their quarters and months are of that year, whatever an old title says. */
const plannedYear = (columns: readonly Draft[]): number | undefined => {
  const years = new Set(columns.filter((column) => column.subject === "target" && column.span === "year" && column.measure !== "rupiah").map((column) => (column.path.some((text) => text.includes(String(column.year))) ? column.year : undefined)));
  return years.size === 1 ? [...years][0] : undefined;
};

/** A cascade without a column for any year is one of the year in its title. */
const isCascadeOfYear = (columns: readonly Draft[], { kind }: PeriodContext): boolean =>
  kind === "cascading" && !columns.some((column) => column.subject === "target" && (column.planYear !== undefined || column.path.some((text) => /\b20\d\d\b/.test(text))));

const lastPlanYear = (columns: readonly Draft[], identity: Identity): number | undefined => {
  const years = columns.filter((column) => column.subject === "target" && column.span === "year" && column.year !== undefined).map((column) => column.year!);
  return years.length >= 2 ? Math.max(...years) : identity.period?.[1];
};

