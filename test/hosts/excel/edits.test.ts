/** @jest-environment jsdom */
// What only Excel refuses or changes; what every host does is in the contract.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { parseArea } from "../../../src/sheets/address";
import type { CellContent, CellEdit } from "../../../src/sheets/edit";
import type { EmulatedExcel } from "../../../src/workbench/host/emulated-excel";
import { openCell, type Sheet } from "../../../src/workbench/host/model";
import { gridWorkbook } from "../../helpers/grid";
import { openInExcel } from "../../helpers/office";

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };
const edit = (cell: string, before: CellContent, after: CellContent, more: Partial<CellEdit> = {}): CellEdit => ({ sheet: "Sheet1", cell, before, after, ...more });
const open = (): { readonly excel: EmulatedExcel; readonly sheet: Sheet } => {
  const excel = openInExcel(gridWorkbook({ text: "1|'2\n=A1*2 => 2|=A1*2 => 2", options: { formats: { B1: "@" } } }));
  return { excel, sheet: excel.book.sheets[0]! };
};

it("keeps locked cells of a protected sheet, not the open ones", async () => {
  const { sheet } = open();
  sheet.isProtected = true;
  openCell(sheet, 0, 1).isLocked = false;
  const { entry, refused } = await createExcelHost().apply([edit("A1", 1, 5), edit("B1", "2", "5")], about);
  expect([entry.edits.map(({ cell }) => cell), refused.map(({ edit: { cell }, reason }) => [cell, reason])]).toEqual([["B1"], [["A1", "protected"]]]);
});

it("keeps array formulas whole", async () => {
  const { sheet } = open();
  sheet.arrays.push(parseArea("A2:B2")!);
  const { refused } = await createExcelHost().apply([edit("A2", "=A1*2", 1), edit("B2", "=A1*2", 1)], about);
  expect(refused.map(({ reason }) => reason)).toEqual(["array", "array"]);
});

it("keeps the headings of Excel tables, not their cells", async () => {
  const { sheet } = open();
  sheet.tables.push({ id: "t", name: "Tabel", area: parseArea("A1:B2")!, showHeaders: true }, { id: "u", name: "Lain", area: parseArea("A2:B2")!, showHeaders: false });
  const { entry, refused } = await createExcelHost().apply([edit("A1", 1, 5), edit("A2", "=A1*2", 5)], about);
  expect([entry.edits.length, refused.map(({ reason }) => reason)]).toEqual([1, ["table"]]);
});

it("tells what Excel made of an edit, so that it can be taken back", async () => {
  open();
  const host = createExcelHost();
  const { entry } = await host.apply([edit("A1", 1, "=sum(B2:B3)"), edit("B1", "2", 7)], about);
  expect(entry.edits.map(({ after }) => after)).toEqual(["=SUM(B2:B3)", "7"]);
  expect((await host.revert(entry, about)).refused).toEqual([]);
});

it("asks three times for any number of edits", async () => {
  const { excel } = open();
  const edits = Array.from({ length: 300 }, (_, i) => edit(`D${i + 1}`, null, i));
  const { entry } = await createExcelHost().apply(edits, about);
  expect([entry.edits.length, excel.exchanges.length]).toEqual([300, 3]);
});

it.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "workbook-changed"],
  ["ActivityLimitReached", "excel-busy"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["GeneralException", "excel-failed"],
] as const)("says %s in its own words", async (code, ours) => {
  const { excel } = open();
  excel.options = { fault: { at: 1, code, when: "before" } };
  await expect(createExcelHost().apply([edit("A1", 1, 5)], about)).rejects.toMatchObject({ name: "HostError", code: ours });
});
