// What every sheet of the report is made of: a maker with its place in the list, and the context that makers share. No sheet in particular.
import type { PerformanceModel } from "../performance/model";
import type { Policy } from "../performance/policy";
import type { Finding } from "../rules/finding";
import type { SheetPlan } from "../sheets/plan";
import type { RatingScale } from "../standards/scales";
import type { IndicatorList } from "./indicators";
import type { MoneyTable } from "./money";
import type { LakipNote } from "./note";
import type { Scope } from "./scope";

/** Where a sheet belongs: tables of chapter III, working papers of evaluators, or what supports both. */
export type SheetGroup = "utama" | "kertas-kerja" | "pendukung";

/** What a report is made from. */
export interface ReportContext {
  readonly model: PerformanceModel;
  readonly scope: Scope;
  readonly policy: Policy;
  readonly scale: RatingScale;
  /** The indicators of the report with target and actual of the year; `null` where there are none. */
  readonly indicators: IndicatorList | null;
  readonly money: MoneyTable | null;
  readonly findings: readonly Finding[];
  /** ISO date. */
  readonly writtenOn: string;
  /** What was decided for the reader so far; complete when sheets are made, empty when makers give their notes. */
  readonly notes: readonly LakipNote[];
  /** The sheets that are made so far: all others when Metode is made. */
  readonly made: readonly SheetPlan[];
}

/** A sheet as faces list it. */
export interface SheetInfo {
  /** The id in the sheet's marker, such as "lakip-3.1". */
  readonly plan: string;
  readonly group: SheetGroup;
  /** In Indonesian, as the reports are. */
  readonly title: string;
}

/** Makes one sheet. Adding a sheet to the report is one of these in a file of its own, and one line in sheets/list.ts. */
export interface SheetMaker extends SheetInfo {
  /** What is missing or was decided for the reader. */
  notes?(context: ReportContext): readonly LakipNote[];
  /** The sheet; `null` where the workbook holds nothing for it. Paper is set for all sheets alike by the caller. */
  make(context: ReportContext): SheetPlan | null;
}

/** Computes something once for a report, for makers that share it. */
export const oncePerReport = <T>(make: (context: ReportContext) => T): ((context: ReportContext) => T) => {
  const made = new WeakMap<Scope, { readonly value: T }>();
  return (context) => {
    let known = made.get(context.scope);
    if (!known) made.set(context.scope, (known = { value: make(context) }));
    return known.value;
  };
};
