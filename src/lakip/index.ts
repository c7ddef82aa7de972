// LAKIP: from the performance model and the findings to plans of the standard sheets. It writes nothing and knows no clock.
import type { PerformanceModel } from "../performance/model";
import type { Finding } from "../rules/finding";
import type { PrintSetup, SheetPlan } from "../sheets/plan";
import { listIndicators } from "./indicators";
import { keepTyped } from "./kept/keep-typed";
import { moneyOf } from "./money";
import type { LakipNote } from "./note";
import { withPages } from "./pages";
import { scaleOf } from "./rating-formula";
import { scopeOf, type ScopeOptions } from "./scope";
import type { ReportContext, SheetInfo } from "./sheet-maker";
import { SHEETS } from "./sheets/list";
import { methodSheet } from "./sheets/metode";

export { briefNotes, type LakipNote } from "./note";
export { noteText } from "./note-text";
export type { SheetInfo } from "./sheet-maker";

/** The sheets that can be asked for, in their order. */
export const LAKIP_SHEETS: readonly SheetInfo[] = SHEETS;

export interface LakipOptions extends ScopeOptions {
  /** ISO date of writing, given by the caller. */
  readonly writtenOn: string;
  /** Reports are Indonesian. */
  readonly language: "id";
  /** Ids of the sheets that are wanted, such as "lakip-3.1"; all where it is left out. */
  readonly only?: readonly string[];
  /** A4 where it is left out. */
  readonly paper?: PrintSetup["paper"];
}

export interface LakipPlans {
  /** The sheets, as far as the workbook holds figures for them; none where it holds nothing to report. Typed texts of older sheets are in them. */
  readonly plans: readonly SheetPlan[];
  /** What could not be written or was decided for the reader; sentences by noteText. */
  readonly notes: readonly LakipNote[];
}

/**
 * Plans the LAKIP sheets of one agency and one year. Without options: the agency with most measured indicators, and the year that most
 * measured documents are about. Never throws; what is missing is a note.
 */
export const planLakip = (model: PerformanceModel, findings: readonly Finding[], options: LakipOptions): LakipPlans => {
  const { scope, notes: scopeNotes } = scopeOf(model, options);
  if (!scope) return { plans: [], notes: scopeNotes };
  const { policy } = model;
  const context: ReportContext = {
    model, scope, policy, findings, scale: scaleOf(policy, scope.documents), indicators: listIndicators(scope), money: moneyOf(scope), writtenOn: options.writtenOn, notes: [], made: [],
  };
  const wanted = SHEETS.filter(({ plan }) => options.only?.includes(plan) ?? true);
  const notes = [...scopeNotes, ...wanted.flatMap((maker) => maker.notes?.(context) ?? [])];
  const tables = wanted.flatMap((maker) => (maker === methodSheet ? [] : (maker.make({ ...context, notes }) ?? [])));
  // Metode explains the other sheets: alone it explains nothing.
  if (options.only === undefined && tables.length === 0) return { plans: [], notes };
  const method = wanted.includes(methodSheet) ? methodSheet.make({ ...context, notes, made: tables }) : null;
  const plans = method ? [method, ...tables] : tables;
  const kept = keepTyped(plans, model.workbook, (plan) => withPages(onPaper(plan, options.paper ?? "A4")));
  return { plans: kept.plans, notes: [...notes, ...kept.notes] };
};

const onPaper = (plan: SheetPlan, paper: PrintSetup["paper"]): SheetPlan => ({ ...plan, print: { ...plan.print, paper } });
