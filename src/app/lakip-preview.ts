// What writing the LAKIP sheets would do, before it is done: choices, sheets, what is replaced. Writes nothing.
import { briefNotes, LAKIP_SHEETS, planLakip, type LakipNote, type SheetInfo } from "../lakip";
import { scopeOf } from "../lakip/scope";
import type { PerformanceModel } from "../performance/model";
import { agencyKey } from "../performance/wording";
import type { SheetPlan } from "../sheets/plan";
import type { CheckResult } from "./check-workbook";

/** What a person can choose before writing. */
export interface LakipChoices {
  /** Agencies by name, as the workbook writes them; none where it names none. */
  readonly agencies: readonly string[];
  /** Years that tables or their columns speak of, the latest first. */
  readonly years: readonly number[];
  /** What is taken where nothing is chosen; an agency that is not named is "". */
  readonly automatic: { readonly agency: string; readonly year: number | undefined };
}

/** What a person can choose from; the year that is taken by itself depends on the agency. */
export const lakipChoices = (model: PerformanceModel, agency?: string): LakipChoices => {
  const { documents } = model;
  const tables = documents.map(({ table }) => table).filter(({ data }) => data !== null);
  const byKey = new Map(tables.flatMap(({ agency }) => (agency?.trim() ? [[agencyKey(agency), agency.trim()] as const] : [])).reverse());
  const years = new Set(tables.flatMap(({ year, columns }) => [year, ...columns.filter(({ subject }) => subject === "actual").map((column) => column.year)]));
  return {
    agencies: [...byKey.values()].sort((a, b) => a.localeCompare(b, "id")),
    years: [...years].filter((year) => year !== undefined).sort((a, b) => b - a),
    automatic: { agency: scopeOf(model, {}).scope?.agency ?? "", year: scopeOf(model, { agency }).scope?.year },
  };
};

/** One sheet that would be written. */
export interface SheetPreview extends SheetInfo {
  readonly name: string;
  /** The sheet of an earlier writing that it takes the place of. */
  readonly replaces?: string;
  /** Rows that hold figures or texts below the header. */
  readonly rows: number;
}

/** What would be written. */
export interface LakipPreview {
  readonly sheets: readonly SheetPreview[];
  readonly notes: readonly LakipNote[];
}

/** What would be written for an agency and a year; the most measured ones where they are left out. */
export const previewLakip = ({ workbook, model, findings }: CheckResult, options: { readonly agency?: string; readonly year?: number; readonly today: string }): LakipPreview => {
  const { agency, year, today } = options;
  const { plans, notes } = planLakip(model, findings, { agency, year, writtenOn: today, language: "id" });
  const replaced = (plan: SheetPlan): string | undefined =>
    workbook.sheets.find(({ name, generated }) => generated !== undefined && generated.plan === plan.marker?.plan && generated.sheet === name)?.name;
  const sheets = LAKIP_SHEETS.flatMap(({ plan: id, group, title }): SheetPreview[] => {
    const plan = plans.find(({ marker }) => marker?.plan === id);
    return plan ? [{ plan: id, group, title, name: plan.name, replaces: replaced(plan), rows: Math.max(plan.cells.length - plan.frozenRows, 0) }] : [];
  });
  return { notes: briefNotes(notes), sheets };
};
