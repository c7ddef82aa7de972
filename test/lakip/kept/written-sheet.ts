// For tests of what people type into written sheets: a plan as a host would read it back, and what people do to it.
import { parseArea } from "../../../src/sheets/address";
import type { CellValue } from "../../../src/sheets/cell";
import type { SheetPlan } from "../../../src/sheets/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/sheets/snapshot";

/** A written sheet; the arrays may be changed. */
export interface Written {
  readonly plan: SheetPlan;
  readonly values: CellValue[][];
  readonly formulas: (string | undefined)[][];
}

/** The sheet of a plan as it stands after writing. */
export const written = (plan: SheetPlan): Written => ({
  plan,
  values: plan.cells.map((line) => line.map((cell) => (cell?.formula === undefined ? cell?.value : cell.computed) ?? null)),
  formulas: plan.cells.map((line) => line.map((cell) => cell?.formula?.slice(1))),
});

/** A cell is typed into, "" empties it. */
export const type = ({ values, formulas }: Written, address: string, value: CellValue): void => {
  const { top, left } = parseArea(address)!;
  while (values.length <= top) {
    values.push([]);
    formulas.push([]);
  }
  values[top]![left] = value;
  formulas[top]![left] = undefined;
};

export const insertRow = ({ values, formulas }: Written, row: number): void => {
  values.splice(row, 0, []);
  formulas.splice(row, 0, []);
};

export const deleteRow = ({ values, formulas }: Written, row: number): void => {
  values.splice(row, 1);
  formulas.splice(row, 1);
};

export const insertColumn = ({ values, formulas }: Written, column: number): void => {
  for (const line of values) if (line.length > column) line.splice(column, 0, null);
  for (const line of formulas) if (line.length > column) line.splice(column, 0, undefined);
};

const snapshotOf = ({ plan, values, formulas }: Written, index: number): SheetSnapshot => ({
  name: plan.name, index, visibility: "visible", rowCount: values.length, columnCount: Math.max(0, ...values.map((line) => line.length)), values, formulas, formats: [], merges: [],
  hiddenRows: new Set(), hiddenColumns: new Set(plan.hiddenColumns), isProtected: false, generated: { plan: plan.marker!.plan, sheet: plan.name },
});

/** The workbook with these written sheets behind its own. */
export const withWritten = (workbook: WorkbookSnapshot, sheets: readonly Written[]): WorkbookSnapshot => ({
  ...workbook, sheets: [...workbook.sheets, ...sheets.map((sheet, place) => snapshotOf(sheet, workbook.sheets.length + place))],
});
