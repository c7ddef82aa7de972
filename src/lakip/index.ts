// LAKIP: from the performance model and the findings to plans of the standard sheets. It writes nothing and knows no clock.
import type { PerformanceModel } from "../performance/model";
import type { Finding } from "../rules/finding";
import type { SheetPlan } from "../sheets/plan";
import { planBudget } from "./anggaran";
import { planAchievement } from "./capaian";
import { listIndicators, type IndicatorList } from "./indicators";
import { planMethod } from "./metode";
import { moneyOf, type MoneyTable } from "./money";
import type { LakipNote } from "./note";
import { scaleOf } from "./rating-formula";
import { scopeOf, type ScopeOptions } from "./scope";
import { LEVELS } from "./texts";

export type { LakipNote } from "./note";
export { NOTE_TEXTS } from "./texts";

export interface LakipOptions extends ScopeOptions {
  /** ISO date of writing, given by the caller. */
  readonly writtenOn: string;
  /** Reports are Indonesian. */
  readonly language: "id";
}

export interface LakipPlans {
  /** Metode, 3.1 and 3.8, as far as the workbook holds figures for them; none where it holds neither. */
  readonly plans: readonly SheetPlan[];
  /** What could not be written or was decided for the reader; sentences in NOTE_TEXTS. */
  readonly notes: readonly LakipNote[];
}

/**
 * Plans the LAKIP sheets of one agency and one year. Without options: the agency with most measured indicators, and the year that most
 * measured documents are about. Never throws; what is missing is a note.
 */
export const planLakip = (model: PerformanceModel, findings: readonly Finding[], options: LakipOptions): LakipPlans => {
  const { scope, notes: scopeNotes } = scopeOf(model, options);
  if (!scope) return { plans: [], notes: scopeNotes };
  const list = listIndicators(scope);
  const money = moneyOf(scope);
  const notes = [...scopeNotes, ...indicatorNotes(list), ...moneyNotes(money)];
  if (!list && !money) return { plans: [], notes };
  const scale = scaleOf(model.policy, scope.documents);
  const method = planMethod({ scope, policy: model.policy, scale, rows: list?.rows ?? [], money, findings, notes, writtenOn: options.writtenOn });
  return { plans: [method, ...(list ? [planAchievement(list, scope, model.policy, scale)] : []), ...(money ? [planBudget(money, scope)] : [])], notes };
};

const indicatorNotes = (list: IndicatorList | null): LakipNote[] => {
  if (!list) return [{ key: "noIndicators", args: {} }];
  const isMeasured = list.rows.some(({ actual }) => actual && actual.reading.kind !== "blank" && actual.reading.kind !== "missing");
  const hidden = list.rows.filter(({ node }) => node.isHidden).length;
  return [
    ...(isMeasured ? [] : [{ key: "noActuals" as const, args: {} }]),
    ...(list.lowerLevels > 0 ? [{ key: "lowerLevelsLeftOut" as const, args: { level: LEVELS[list.level]?.word ?? list.level, count: list.lowerLevels } }] : []),
    ...(hidden > 0 ? [{ key: "hiddenRows" as const, args: { count: hidden, table: "Tabel 3.1" } }] : []),
  ];
};

const moneyNotes = (money: MoneyTable | null): LakipNote[] => {
  if (!money) return [{ key: "noMoney", args: {} }];
  const hidden = money.rows.filter(({ node }) => node.isHidden).length;
  return [
    ...(money.spentFrom ? [] : [{ key: "noSpending" as const, args: {} }]),
    ...(money.leftOut.length > 0 ? [{ key: "moneyDocumentsLeftOut" as const, args: { used: money.budgetFrom.table.sheet, others: money.leftOut.map(({ table }) => table.sheet).join("; ") } }] : []),
    ...(hidden > 0 ? [{ key: "hiddenRows" as const, args: { count: hidden, table: "Tabel 3.8" } }] : []),
  ];
};
