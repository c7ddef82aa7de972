// The period that a plan's title gives against the years of its targets and the titles of the other plans. It words nothing.
import { agencyKey } from "../../performance/wording";
import type { Document, PerformanceModel } from "../../performance/model";
import { headingCell } from "../shared/heading-cell";
import { collect, type Place } from "../shared/places";

export interface PeriodConflict {
  readonly document: Document;
  readonly place: Place;
  readonly titled: string;
  /** The years of the targets. */
  readonly years: string;
  /** None of the years lies in the period. Else some lie after it, or the other plans with the same years all have another period. */
  readonly isCertain: boolean;
}

/** So many years of targets tell the period. */
const YEARS = 3;
/** One year after the plan belongs to the one that follows; years before it are looked back on. */
const AFTER = 2;
/** So many other plans must agree. */
const FEWEST = 2;

interface Plan {
  readonly document: Document;
  readonly period: readonly [number, number];
  readonly years: readonly number[];
}

export const periodConflicts = (model: PerformanceModel): PeriodConflict[] => {
  const plans = model.documents.flatMap((document) => planOf(document) ?? []);
  const alike = new Map<string, Plan[]>();
  for (const plan of plans) collect(alike, `${agencyKey(plan.document.table.agency ?? "")}|${plan.years.join()}`, plan);
  return [...alike.values()].flatMap((all) => all.flatMap((plan): PeriodConflict[] => {
    const { document, period, years } = plan;
    const place = headingCell(document, (text) => period.every((year) => text.includes(String(year))));
    const others = all.filter((other) => other.document.table.sheet !== document.table.sheet);
    const isOutside = years[0]! > period[1] || years.at(-1)! < period[0];
    const isAfter = years.filter((year) => year > period[1]).length >= AFTER;
    if (!place || (!isOutside && !isAfter && !isOdd(plan, others))) return [];
    return [{ document, place, titled: period.join("-"), years: `${years[0]!}-${years.at(-1)!}`, isCertain: isOutside }];
  }));
};

const planOf = (document: Document): Plan | undefined => {
  const { period, columns } = document.table;
  const years = [...new Set(columns.flatMap(({ subject, year, path }) => (subject === "target" && year !== undefined && path.some((text) => text.includes(String(year))) ? [year] : [])))].sort();
  return period && years.length >= YEARS ? { document, period, years } : undefined;
};

/** All others have one period that begins in another year than this one; plans of 2025-2029 and 2025-2030 are made side by side. */
const isOdd = ({ period }: Plan, others: readonly Plan[]): boolean =>
  others.length >= FEWEST && others.every((other) => other.period[0] === others[0]!.period[0] && other.period[0] !== period[0]);
