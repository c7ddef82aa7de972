/** @jest-environment jsdom */
// Rows, columns and cells that come and go in the emulated Excel: what hangs on them follows, also what office.js keeps.
import fc from "fast-check";
import { areaAddress, parseArea } from "../../src/sheets/address";
import { contentOf } from "../../src/workbench/host/from-snapshot";
import { changeLines, typeInto } from "../../src/workbench/host/hands";
import type { EmulatedExcel } from "../../src/workbench/host/emulated-excel";
import { cellAt, type Sheet } from "../../src/workbench/host/model";
import { gridWorkbook } from "../helpers/grid";
import { openInExcel } from "../helpers/office";

const open = (): { readonly excel: EmulatedExcel; readonly sheet: Sheet; readonly other: Sheet } => {
  const excel = openInExcel(
    gridWorkbook(
      { text: "1|2|=A1+B1 => 3\n4|5|=SUM(A1:A3) => 12\n7|8|=$A$3*Lain!A1 => 7", options: { name: "IKU", merges: ["A5:B6"], hiddenRows: [3] } },
      { text: "1|=IKU!B3 => 8|=SUM(IKU!A:A) => 12|='IKU'!A1:INDEX(IKU!A1:A3,2) => 5", options: { name: "Lain" } },
    ),
  );
  const [sheet, other] = excel.book.sheets as [Sheet, Sheet];
  sheet.formats.push({ id: "f", type: "Custom", areas: [parseArea("A1:A3")!, parseArea("B2")!], formula: "=$A1>5", look: new Map(), isReadable: true });
  sheet.heights.set(1, 40);
  excel.book.names.push({ id: "n", name: "Target", formula: "=IKU!$B$2:$B$3", isVisible: true });
  return { excel, sheet, other };
};

const formulas = (sheet: Sheet): unknown[] => [...sheet.cells].sort(([a], [b]) => a - b).flatMap(([, line]) => [...line.values()].flatMap(({ formula }) => (formula === undefined ? [] : [formula])));
const state = ({ excel, sheet, other }: ReturnType<typeof open>): unknown => ({
  own: formulas(sheet), other: formulas(other), merges: sheet.merges.map(areaAddress), format: [sheet.formats[0]?.formula, sheet.formats[0]?.areas.map(areaAddress)],
  hidden: [...sheet.hiddenRows], heights: [...sheet.heights], name: excel.book.names[0]!.formula,
});

it("rows are inserted", () => {
  const book = open();
  changeLines(book.excel.book, book.sheet, { action: "insert", lines: "rows", at: 1, count: 2 });
  expect(state(book)).toEqual({
    own: ["=A1+B1", "=SUM(A1:A5)", "=$A$5*Lain!A1"], other: ["=IKU!B5", "=SUM(IKU!A:A)", "='IKU'!A1:INDEX(IKU!A1:A5,2)"], merges: ["A7:B8"],
    format: ["=$A1>5", ["A1:A5", "B4"]], hidden: [4], heights: [[3, 40]], name: "=IKU!$B$4:$B$5",
  });
  expect([cellAt(book.sheet, 3, 0)?.value, cellAt(book.sheet, 1, 0)?.value]).toEqual([4, null]);
});

it("rows are deleted", () => {
  const book = open();
  changeLines(book.excel.book, book.sheet, { action: "delete", lines: "rows", at: 2, count: 3 });
  expect(state(book)).toEqual({
    own: ["=A1+B1", "=SUM(A1:A2)"], other: ["=#REF!", "=SUM(IKU!A:A)", "='IKU'!A1:INDEX(IKU!A1:A2,2)"], merges: ["A3:B3"],
    format: ["=$A1>5", ["A1:A2", "B2"]], hidden: [], heights: [[1, 40]], name: "=IKU!$B$2",
  });
});

it("columns are inserted and deleted", () => {
  const book = open();
  const before = state(book);
  changeLines(book.excel.book, book.sheet, { action: "insert", lines: "columns", at: 0 });
  expect(state(book)).toMatchObject({ own: ["=B1+C1", "=SUM(B1:B3)", "=$B$3*Lain!A1"], other: ["=IKU!C3", "=SUM(IKU!B:B)", "='IKU'!B1:INDEX(IKU!B1:B3,2)"], merges: ["B5:C6"], format: ["=$B1>5", ["B1:B3", "C2"]], name: "=IKU!$C$2:$C$3" });
  changeLines(book.excel.book, book.sheet, { action: "delete", lines: "columns", at: 0 });
  expect(state(book)).toEqual(before);
});

it("lines that come and go again leave everything as it was", () => {
  const lines = fc.constantFrom("rows" as const, "columns" as const);
  fc.assert(
    fc.property(lines, fc.nat(9), fc.integer({ min: 1, max: 5 }), (kind, at, count) => {
      const { excel, sheet } = open();
      const before = contentOf(excel.book);
      changeLines(excel.book, sheet, { action: "insert", lines: kind, at, count });
      changeLines(excel.book, sheet, { action: "delete", lines: kind, at, count });
      expect(contentOf(excel.book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

it("cells make room within their columns only", async () => {
  const { sheet } = open();
  sheet.merges = [];
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("IKU").getRange("B1:B2").insert("Down");
    await workbook.context.sync();
  });
  expect([0, 1, 2, 3].map((row) => [cellAt(sheet, row, 0)?.value ?? null, cellAt(sheet, row, 1)?.value ?? null])).toEqual([[1, null], [4, null], [7, 2], [null, 5]]);
  expect(formulas(sheet)).toEqual(["=A1+B3", "=SUM(A1:A3)", "=$A$3*Lain!A1"]);
});

it("what office.js keeps follows, and is lost where its cells are gone", async () => {
  const { excel, sheet } = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("IKU").getRange("A3:B3").load("values");
    await context.sync();
    changeLines(excel.book, sheet, { action: "insert", lines: "rows", at: 0, count: 4 });
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["IKU!A7:B7", [[7, 8]]]);
    changeLines(excel.book, sheet, { action: "delete", lines: "rows", at: 6 });
    range.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
  expect(excel.dispatcher.references.size).toBe(0);
});

it.each<readonly [string, (sheet: Sheet) => void, string, string]>([
  ["a merge would be torn", () => undefined, "A1", "InsertDeleteConflict"],
  ["the sheet is protected", (sheet) => (sheet.isProtected = true), "3:3", "AccessDenied"],
  ["cells would leave the sheet", (sheet) => sheet.cells.set(1_048_575, new Map([[2, { ...cellAt(sheet, 0, 0)! }]])), "C1", "NonBlankCellOffSheet"],
])("refuses where %s, and moves nothing", async (_, prepare, address, code) => {
  const book = open();
  prepare(book.sheet);
  const before = state(book);
  const inserting = Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("IKU").getRange(address).insert("Down");
    await workbook.context.sync();
  });
  await expect(inserting).rejects.toMatchObject({ code });
  expect(state(book)).toEqual(before);
});

it("formulas follow a sheet that is renamed, and lose one that is deleted", async () => {
  const { excel, sheet, other } = open();
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Lain").name = "Bab I";
    await workbook.context.sync();
  });
  expect([formulas(sheet)[2], excel.book.names[0]!.formula]).toEqual(["=$A$3*'Bab I'!A1", "=IKU!$B$2:$B$3"]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("IKU").delete();
    await workbook.context.sync();
  });
  expect([formulas(other), excel.book.names[0]!.formula]).toEqual([["=#REF!", "=SUM(#REF!)", "=#REF!:INDEX(#REF!,2)"], "=#REF!"]);
});

it("tells what happened, and who did it", async () => {
  const { excel, sheet } = open();
  const seen: string[] = [];
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.onChanged.add(({ address, changeType, source }) => Promise.resolve(void seen.push(`${changeType} ${address} ${source}`)));
    await workbook.context.sync();
  });
  typeInto(excel.book, sheet, parseArea("A1")!, "9", "Remote");
  changeLines(excel.book, sheet, { action: "insert", lines: "rows", at: 1, count: 2 });
  changeLines(excel.book, sheet, { action: "delete", lines: "columns", at: 2 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([seen, cellAt(sheet, 0, 0)?.value]).toEqual([["RangeEdited A1 Remote", "RowInserted 2:3 Local", "ColumnDeleted C:C Local"], 9]);
});
