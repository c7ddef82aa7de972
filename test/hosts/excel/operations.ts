// The operations that change a workbook in Excel, for tests that disturb each of them at every request.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Host } from "../../../src/hosts/port";
import type { CellEdit, Mark } from "../../../src/sheets/edit";
import type { SheetPlan } from "../../../src/sheets/plan";
import type { EmulatedExcel } from "../../../src/workbench/host/emulated-excel";
import { gridWorkbook } from "../../helpers/grid";
import { NEWEST, openInExcel } from "../../helpers/office";

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };
export const edits: CellEdit[] = ["A1", "B1", "A2", "B2"].map((cell, i) => ({ sheet: "Sheet1", cell, before: i + 1, after: `baru ${i}`, format: { before: "General", after: "@" } }));
const plan = (name: string, text: string): SheetPlan => ({
  name, marker: { plan: name, sheet: "" }, cells: [[{ value: text, style: "title" }], [{ formula: "=Sheet1!A1", style: "number" }, { value: text, style: "text" }]],
  merges: ["A1:B1"], widths: [20, 30], heights: new Map([[0, 40]]), hiddenRows: [1], frozenRows: 1, print: { orientation: "portrait", paper: "A4", fitToWidth: true },
});
const marks: Mark[] = [{ sheet: "Sheet1", range: "A1", level: "error" }, { sheet: "Sheet2", range: "A1:A2", level: "info" }];
const others: Mark[] = [{ sheet: "Sheet1", range: "B2", level: "warning" }];

export interface Operation {
  readonly name: string;
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly run: (host: Host) => Promise<unknown>;
}

export const OPERATIONS: readonly Operation[] = [
  { name: "mark", run: (host) => host.mark(marks) },
  { name: "mark anew", prepare: (host) => host.mark(marks), run: (host) => host.mark(others) },
  { name: "clear marks", prepare: (host) => host.mark(marks), run: (host) => host.clearMarks() },
  { name: "apply", run: (host) => host.apply(edits, about) },
  { name: "store", run: (host) => host.setState("settings", "{}") },
  { name: "store anew", prepare: (host) => host.setState("settings", "{}"), run: (host) => host.setState("journal", "[]") },
  { name: "write sheets", run: (host) => host.writeSheets([plan("Satu", "a"), plan("Dua", "b")]) },
  { name: "write sheets again", prepare: (host) => host.writeSheets([plan("Satu", "a")]), run: (host) => host.writeSheets([plan("Satu", "baru"), plan("Dua", "b")]) },
];

/** A workbook with a format of the user, ready for an operation. */
export const ready = async ({ prepare }: Operation, newest: string = NEWEST): Promise<{ readonly excel: EmulatedExcel; readonly host: Host }> => {
  const excel = openInExcel(gridWorkbook({ text: "1|2\n3|4" }, { text: "x\ny" }), {}, newest);
  excel.book.sheets[0]!.formats.push({ id: "own", type: "Custom", areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], formula: "=$A1>5", look: new Map(), isReadable: true });
  const host = createExcelHost();
  await prepare?.(host);
  excel.exchanges.length = 0;
  return { excel, host };
};
