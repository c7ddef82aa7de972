/** @jest-environment jsdom */
// One action of the person is one step of Excel's own undo, where Excel has that (ExcelApi 1.20).
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Host } from "../../../src/hosts/port";
import type { SheetPlan } from "../../../src/sheets/plan";
import { gridWorkbook } from "../../helpers/grid";
import { NEWEST, openInExcel } from "../../helpers/office";

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };
const edits = [{ sheet: "Sheet1", cell: "A1", before: 1, after: 2 }];
const plan = (name: string): SheetPlan => ({ name, marker: { plan: name, sheet: "" }, cells: [[{ value: 1 }]], merges: [], widths: [9], frozenRows: 0, print: { orientation: "portrait", paper: "A4", fitToWidth: true } });

/** How many batches that change the workbook were asked to be one step, and how many were not. */
const stepsOf = async (newest: string, work: (host: Host) => Promise<unknown>): Promise<{ readonly grouped: number; readonly others: number }> => {
  openInExcel(gridWorkbook({ text: "1" }), {}, newest);
  const run = jest.spyOn(Excel, "run");
  await work(createExcelHost());
  const grouped = run.mock.calls.filter(([options]) => (options as Excel.RunOptions).mergeUndoGroup === true).length;
  const others = run.mock.calls.length - grouped;
  run.mockRestore();
  return { grouped, others };
};

it.each<readonly [string, (host: Host) => Promise<unknown>, number, number]>([
  ["edits", (host) => host.apply(edits, about), 1, 0],
  ["taking edits back", (host) => host.revert({ ...about, edits: [{ sheet: "Sheet1", cell: "A1", before: 2, after: 1 }] }, about), 1, 0],
  ["sheets; what does not count for them, pages and charts, comes after", (host) => host.writeSheets([plan("Satu"), plan("Dua")]), 1, 1],
  ["reading", (host) => host.read(), 0, 1],
])("%s", async (_, work, grouped, others) => {
  expect(await stepsOf("1.20", work)).toEqual({ grouped, others });
  expect(await stepsOf(NEWEST, work)).toEqual({ grouped: 0, others: grouped + others });
});
