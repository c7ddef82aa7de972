/** @jest-environment jsdom */
// Formulas of the emulated Excel, calculated by IronCalc behind the real office.js.
import "../helpers/text-coding";
import { isCellError } from "../../src/sheets/cell";
import type { EmulatedExcel } from "../../src/workbench/host/emulated-excel";
import { cellAt } from "../../src/workbench/host/model";
import { gridWorkbook } from "../helpers/grid";
import { ironCalc } from "../helpers/iron-calc";
import { openInExcel } from "../helpers/office";

const IKU = `
Indikator | Target | Realisasi | Capaian
Jalan mantap | 80 | 72 | =C2/B2 => 0.9
Air minum | 70 | 84 | =C3/B3 => 1.2
Rata-rata | | | =AVERAGE(D2:D3) => 1.05`;

const open = async (): Promise<EmulatedExcel> => {
  const excel = openInExcel(gridWorkbook({ text: IKU, options: { name: "IKU" } }));
  excel.calculateWith(await ironCalc());
  return excel;
};

const valueAt = ({ book }: EmulatedExcel, row: number, column: number, sheet = 0): unknown => {
  const value = cellAt(book.sheets[sheet]!, row, column)?.value ?? null;
  return isCellError(value) ? value.error : value;
};

const write = (address: string, ...formulas: (string | number)[]): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("IKU").getRange(address);
    range.formulas = [formulas];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

it("calculates what depends on a changed cell, at once", async () => {
  const excel = await open();
  await write("C2", 40);
  expect([valueAt(excel, 1, 3), valueAt(excel, 3, 3), valueAt(excel, 2, 3)]).toEqual([0.5, 0.85, 1.2]);
});

it.each<readonly [string, unknown]>([
  ["=1/3", expect.closeTo(1 / 3, 12)],
  ["=0.7*3", 2.1],
  ["=SUM(B2:C3)", 306],
  ['=IF(B2>C2,"turun","naik")', "turun"],
  ["=B2>C2", true],
  ["=B2/0", "#DIV/0!"],
  ["=A1+1", "#VALUE!"],
  ["=NA()", "#N/A"],
  ['=""', ""],
  ["=DATE(2025,1,1)", 45_658],
  ['=IFERROR(VLOOKUP("Air minum",A2:D3,4,FALSE),"-")', 1.2],
  ["=SUMPRODUCT(B2:B3,C2:C3)", 11_640],
  ["=12345678901234*10", 123_456_789_012_340],
  ["=F2", 0],
])("gives %s a value in the request that writes it", async (formula, value) => {
  await open();
  expect(await write("F2", formula)).toEqual([[value]]);
});

it("leaves what nobody touched as the file gave it, and fills what has no value", async () => {
  const excel = openInExcel(gridWorkbook({ text: "2|=A1*2 => 5|=A1*3", options: { name: "IKU" } }));
  excel.calculateWith(await ironCalc());
  expect([valueAt(excel, 0, 1), valueAt(excel, 0, 2)]).toEqual([5, 6]);
  await write("A1", 3);
  expect([valueAt(excel, 0, 1), valueAt(excel, 0, 2)]).toEqual([6, 9]);
});

it("keeps the value of what IronCalc cannot do, counts it, and calculates on with it", async () => {
  const excel = openInExcel(gridWorkbook({ text: '2|=AGGREGATE(9,6,A1) => 2|=B1+A1 => 4|=HYPERLINK("#A1","ke A1") => ke A1|=[1]Lain!A1 => 7', options: { name: "IKU" } }));
  const calculator = await ironCalc();
  excel.calculateWith(calculator);
  await write("A1", 5);
  expect([1, 2, 3, 4].map((column) => valueAt(excel, 0, column))).toEqual([2, 7, "ke A1", 7]);
  expect([...calculator.uncalculated.keys()]).toEqual(["=AGGREGATE(9,6,A1)", '=HYPERLINK("#A1","ke A1")', "=[1]Lain!A1"]);
});

it("calculates across sheets that come and go, and by names", async () => {
  const excel = await open();
  await Excel.run(async ({ workbook }) => {
    workbook.names.add("Sasaran", "=IKU!$B$2:$B$3");
    const sheet = workbook.worksheets.add("Bab III (a)");
    sheet.getRange("A1:A3").formulas = [["=SUM(Sasaran)"], ["='Bab III (a)'!A1+IKU!C2"], ["=IKU!A2"]];
    await sheet.context.sync();
  });
  expect([0, 1, 2].map((row) => valueAt(excel, row, 0, 1))).toEqual([150, 222, "Jalan mantap"]);
  await write("B2", 100);
  expect(valueAt(excel, 1, 0, 1)).toBe(242);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Bab III (a)").delete();
    await workbook.context.sync();
  });
  await write("B2", 80);
  expect(valueAt(excel, 1, 3)).toBe(0.9);
});
