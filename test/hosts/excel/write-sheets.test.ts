/** @jest-environment jsdom */
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan";
import { contentOf } from "../../../src/workbench/host/from-snapshot";
import { cellAt, type Sheet } from "../../../src/workbench/host/model";
import { gridWorkbook } from "../../helpers/grid";
import { openInExcel } from "../../helpers/office";

const plan = (name: string, cells: PlanCell[][], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name, marker: { plan: name, sheet: "" }, cells, merges: [], widths: [10, 10, 30], frozenRows: 0,
  print: { orientation: "portrait", paper: "A4", fitToWidth: false }, ...more,
});

const open = () => openInExcel(gridWorkbook({ text: "1|2\n3|4", options: { name: "IKU" } }));
const lookOf = (sheet: Sheet, row: number, column: number): Record<string, unknown> => Object.fromEntries(cellAt(sheet, row, column)!.look);

it("draws the styles of the plan", async () => {
  const excel = open();
  const cells: PlanCell[][] = [[{ value: "Judul", style: "title" }], [{ value: "Uraian", style: "header" }, { value: 1, style: "rupiah" }, { value: "ke IKU", style: "link", link: "IKU!A1" }]];
  await createExcelHost().writeSheets([plan("Baru", cells, { merges: ["A1:C1"], frozenRows: 2, heights: new Map([[1, 42]]), print: { orientation: "landscape", paper: "F4", fitToWidth: true, repeatRows: [1, 2] }, pageBreaks: [1] })]);
  const sheet = excel.book.sheets[1]!;
  expect(lookOf(sheet, 0, 0)).toMatchObject({ "font/bold": true, "font/size": 14, horizontalAlignment: "Center", wrapText: false });
  expect(lookOf(sheet, 1, 0)).toMatchObject({ "font/color": "#1F3864", "fill/color": "#DCE6F1", "borders/EdgeTop/style": "Continuous", "borders/EdgeLeft/color": "#BFBFBF" });
  expect([cellAt(sheet, 1, 1)!.format, lookOf(sheet, 1, 1).horizontalAlignment]).toEqual(["#,##0", "Right"]);
  expect(cellAt(sheet, 1, 2)).toMatchObject({ value: "ke IKU", link: { documentReference: "IKU!A1", textToDisplay: "ke IKU" } });
  expect([[...sheet.widths], [...sheet.heights], sheet.frozenRows, sheet.showGridlines]).toEqual([[[0, 56.25], [1, 56.25], [2, 161.25]], [[1, 42]], 2, false]);
  expect(Object.fromEntries(sheet.page)).toMatchObject({ Orientation: "Landscape", PaperSize: "Folio", TitleRows: "$1:$2", Zoom: { horizontalFitToPages: 1 }, RowBreaks: ["A2"] });
  expect(excel.book.names).toMatchObject([{ name: "Selaras.plan", formula: '="Baru|Baru"', isVisible: false }]);
  expect([[...excel.dispatcher.unknown], excel.dispatcher.references.size]).toEqual([[], 0]);
});

it("writes more cells than fit into one request", async () => {
  const excel = open();
  excel.options = { payloadLimit: 5_000_000 };
  const cells = Array.from({ length: 800 }, (_, row) => Array.from({ length: 12 }, (_, column): PlanCell => ({ value: `Uraian panjang ${row} ${column}`, style: "text" })));
  await createExcelHost().writeSheets([plan("Satu", cells), plan("Dua", cells)]);
  expect([1, 2].map((i) => cellAt(excel.book.sheets[i]!, 799, 11)!.value)).toEqual(["Uraian panjang 799 11", "Uraian panjang 799 11"]);
});

it("needs few requests, however many sheets", async () => {
  const excel = open();
  const plans = Array.from({ length: 12 }, (_, i) => plan(`Lembar ${i}`, [[{ value: i, style: "number" }], [{ formula: `='Lembar ${(i + 1) % 12}'!A1` }]]));
  await createExcelHost().writeSheets(plans);
  expect(excel.exchanges.length).toBeLessThanOrEqual(6);
});

it("writes nothing where a sheet that it would replace is protected", async () => {
  const excel = open();
  const host = createExcelHost();
  await host.writeSheets([plan("Satu", [[{ value: 1 }]])]);
  excel.book.sheets[1]!.isProtected = true;
  const before = contentOf(excel.book);
  await expect(host.writeSheets([plan("Nol", [[{ value: 0 }]]), plan("Satu", [[{ value: 2 }]])])).rejects.toMatchObject({ code: "sheet-protected", details: { sheet: "Satu" } });
  expect(contentOf(excel.book)).toEqual(before);
});

it("writes the sheet all the same where Excel refuses the page setup", async () => {
  const excel = open();
  excel.options = { fault: { at: 5, code: "GeneralException", when: "before" } };
  expect(await createExcelHost().writeSheets([plan("Satu", [[{ value: 1 }]])])).toEqual([{ plan: "Satu", sheet: "Satu", replaced: false, withoutPageSetup: true }]);
  expect(cellAt(excel.book.sheets[1]!, 0, 0)!.value).toBe(1);
});

it("puts a replaced sheet back as a person left it, where writing fails", async () => {
  const excel = open();
  const host = createExcelHost();
  await host.writeSheets([plan("Satu", [[{ value: 1, style: "number" }], [{ value: "a" }]])]);
  const sheet = excel.book.sheets[1]!;
  sheet.widths.set(1, 99);
  sheet.hiddenRows.add(1);
  sheet.heights.set(0, 33);
  const before = contentOf(excel.book);
  excel.options = { fault: { at: excel.exchanges.length + 4, code: "GeneralException", when: "midway" } };
  await expect(host.writeSheets([plan("Satu", [[{ value: 2 }], [{ value: "b" }]])])).rejects.toMatchObject({ code: "excel-failed" });
  expect(contentOf(excel.book)).toEqual(before);
});

const charted = (values: readonly number[]): SheetPlan =>
  plan("Grafik", [...values.map((value, row): PlanCell[] => [{ value: `Sasaran ${row + 1}`, style: "text", indent: row }, { value, style: "number" }])], {
    hiddenColumns: [3],
    charts: [{ kind: "bar", title: "Capaian", categories: `A1:A${values.length}`, series: [{ name: "Capaian (%)", values: `B1:B${values.length}` }, { name: "Batas", values: `B1:B${values.length}` }], anchor: "A10:C20", axis: "Persen" }],
  });

it("draws charts, replaces its own and leaves those of people", async () => {
  const excel = open();
  const host = createExcelHost();
  expect(await host.writeSheets([charted([95, 105])])).toEqual([{ plan: "Grafik", sheet: "Grafik", replaced: false }]);
  const sheet = excel.book.sheets[1]!;
  expect(sheet.charts).toMatchObject([{ name: "Selaras 1", type: "BarClustered", series: 2 }]);
  expect(Object.fromEntries(sheet.charts[0]!.look)).toMatchObject({
    "title/Text": "Capaian", position: "A10:C20", "series/0/values": "Grafik!B1:B2", "series/1/Name": "Batas", "series/1/categories": "Grafik!A1:A2", "value/Minimum": 0, "value/title/Text": "Persen", "category/ReversePlotOrder": true,
  });
  expect([[...sheet.hiddenColumns], lookOf(sheet, 1, 0).indentLevel]).toEqual([[3], 1]);
  sheet.charts.push({ id: "{own}", name: "Grafik saya", type: "Pie", series: 1, look: new Map() });
  await host.writeSheets([charted([95, 105, -5])]);
  expect(sheet.charts.map(({ name }) => name)).toEqual(["Grafik saya", "Selaras 1"]);
  expect([sheet.charts[1]!.look.get("series/0/values"), sheet.charts[1]!.look.has("value/Minimum")]).toEqual(["Grafik!B1:B3", false]);
  expect([[...excel.dispatcher.unknown], excel.dispatcher.references.size]).toEqual([[], 0]);
});
