// For tests of LAKIP: plans a small workbook, and reads the planned sheets by their headings.
import { buildModel } from "../../src/performance/build";
import type { PolicyChoices } from "../../src/performance/derive-policy";
import { planLakip, type LakipOptions, type LakipPlans } from "../../src/lakip";
import { recognise } from "../../src/recognise";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";

/** The plans of a workbook, without findings. */
export const planned = (workbook: WorkbookSnapshot, options: Partial<LakipOptions> = {}, choices: PolicyChoices = {}): LakipPlans =>
  planLakip(buildModel(workbook, recognise(workbook), choices), [], { writtenOn: "2026-02-03", language: "id", ...options });

/** The sheet of a plan's id, such as "lakip-3.1". */
export const sheetOf = ({ plans }: LakipPlans, id: string): SheetPlan => {
  const plan = plans.find(({ marker }) => marker?.plan === id);
  if (!plan) throw new Error(`${id} was not planned`);
  // The hidden column of keys is tested on its own.
  return { ...plan, cells: plan.cells.map((line) => line.filter((_, column) => !plan.hiddenColumns?.includes(column))) };
};

/** What a cell shows: its value, or what its formula gives. */
export const shown = (cell: PlanCell | undefined): unknown => (cell?.formula === undefined ? cell?.value : cell.computed) ?? "";

/** The rows below the numbering row as records by heading. */
export const records = (plan: SheetPlan): Record<string, PlanCell | undefined>[] => {
  const header = plan.cells.findIndex((line) => line.some((cell) => cell?.style === "header"));
  const headings = plan.cells[header]!.map((cell) => String(shown(cell)));
  return plan.cells.slice(header + 2).map((line) => Object.fromEntries(headings.map((heading, column) => [heading, line[column]])));
};

/** The record of an indicator or a program. */
export const recordOf = (plan: SheetPlan, name: string): Record<string, PlanCell | undefined> => {
  const found = records(plan).find((record) => Object.values(record).some((cell) => typeof cell?.value === "string" && cell.value.trim() === name));
  if (!found) throw new Error(`"${name}" is not on ${plan.name}`);
  return found;
};

/** All texts of a sheet, for looking something up. */
export const textOf = (plan: SheetPlan): string => plan.cells.flat().map((cell) => String(shown(cell))).join("\n");
