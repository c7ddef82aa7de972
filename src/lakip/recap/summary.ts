// One line of the recapitulation for each agency of a workbook: achievement, findings, money. Plain data, so that it can cross from
// one process to another; it says nothing about other workbooks.
import { areaAddress, sheetPrefix } from "../../sheets/address";
import { meanAchievement } from "../../performance/arithmetic/average";
import type { Document, PerformanceModel } from "../../performance/model";
import type { Finding, Level } from "../../rules/finding";
import { listIndicators, type IndicatorList } from "../indicators";
import { judge } from "../judgement";
import { moneyOf, type MoneyTable } from "../money";
import { totalOf } from "../money-sums";
import { ratingWord, scaleOf } from "../rating-formula";
import { reportableAgencies, scopeOf, type Scope } from "../scope";

/** A figure with the range that it was taken from, such as "'PK 2024'!A5:H20". */
interface Figure {
  readonly value: number;
  readonly source: string;
}

export interface AgencySummary {
  /** As the workbook writes it; "" where it names none. */
  readonly agency: string;
  readonly year?: number;
  /** Indicators that are reported, and how many of them have an achievement. */
  readonly indicators: number;
  readonly counted: number;
  /** The mean in per cent, each achievement capped as the policy says; absent where none could be computed. */
  readonly achievement?: Figure;
  /** The word of the workbook's own rating scale. */
  readonly rating?: string;
  /** In full rupiah; absent where the workbook has none, or where an amount cannot be added up. */
  readonly budget?: Figure;
  readonly spent?: Figure;
  /** Findings that nobody has accepted, by level. */
  readonly findings: Readonly<Record<Level, number>>;
}

/** The agencies of a workbook, the most measured first; those with neither an indicator nor a budget (of the year) are left out. */
export const summariseAgencies = (model: PerformanceModel, findings: readonly Finding[], year?: number): readonly AgencySummary[] => {
  const agencies = reportableAgencies(model);
  return agencies.flatMap((agency) => {
    const { scope } = scopeOf(model, { year, ...(agency === "" ? {} : { agency }) });
    const [list, money] = scope ? [listIndicators(scope), moneyOf(scope)] : [null, null];
    if (!scope || (!list && !money)) return [];
    return [{ ...achievementOf(scope, model, list), ...moneyFigures(money), findings: openFindings(findings, agencies.length > 1 ? scope : undefined) }];
  });
};

const achievementOf = (scope: Scope, model: PerformanceModel, list: IndicatorList | null): Omit<AgencySummary, "budget" | "spent" | "findings"> => {
  const rows = list?.rows ?? [];
  const { mean, counted } = meanAchievement(rows.map((row) => judge(row, scope, model.policy).result));
  const identity = { agency: scope.agency, ...(scope.year === undefined ? {} : { year: scope.year }), indicators: rows.length, counted };
  if (mean === undefined) return identity;
  const sources = new Set(rows.flatMap(({ actual }) => (actual ? [rangeOf(actual.document)] : [])));
  return { ...identity, achievement: { value: mean, source: [...sources].join("; ") }, rating: ratingWord(scaleOf(model.policy, scope.documents), mean) };
};

const moneyFigures = (money: MoneyTable | null): Pick<AgencySummary, "budget" | "spent"> => {
  if (!money) return {};
  const { budget, spent } = totalOf(money.rows);
  return {
    ...(typeof budget === "number" ? { budget: { value: budget, source: rangeOf(money.budgetFrom) } } : {}),
    ...(typeof spent === "number" && money.spentFrom ? { spent: { value: spent, source: rangeOf(money.spentFrom) } } : {}),
  };
};

/** Findings of a workbook with one agency are its own; of several agencies, each has those on the sheets of its documents. */
export const openFindings = (findings: readonly Finding[], scope: Scope | undefined): AgencySummary["findings"] => {
  const sheets = scope && new Set(scope.documents.map(({ table }) => table.sheet));
  const own = findings.filter(({ suppression, sheet }) => suppression === undefined && (sheets?.has(sheet) ?? true));
  const count = (level: Level): number => own.filter((finding) => finding.level === level).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
};

const rangeOf = ({ table: { sheet, header, data } }: Document): string => `${sheetPrefix(sheet)}!${areaAddress({ ...header, bottom: data?.bottom ?? header.bottom })}`;
