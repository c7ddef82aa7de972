/** @jest-environment jsdom */
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Mark } from "../../../src/sheets/edit";
import { areaAddress } from "../../../src/sheets/address";
import { contentOf } from "../../../src/workbench/host/from-snapshot";
import { changeLines } from "../../../src/workbench/host/hands";
import type { EmulatedExcel } from "../../../src/workbench/host/emulated-excel";
import type { ConditionalFormat } from "../../../src/workbench/host/model";
import { gridWorkbook } from "../../helpers/grid";
import { openInExcel } from "../../helpers/office";

const MARKS: Mark[] = [
  { sheet: "Sheet1", range: "A1", level: "info" },
  { sheet: "Sheet1", range: "A1:B1", level: "error" },
  { sheet: "Sheet1", range: "B2", level: "error" },
  { sheet: "Sheet2", range: "A1", level: "warning" },
];

const own = (formula: string, more: Partial<ConditionalFormat> = {}): ConditionalFormat => ({ id: `own ${formula}`, type: "Custom", areas: [{ top: 0, left: 0, bottom: 5, right: 5 }], formula, look: new Map(), isReadable: true, ...more });

const open = (): EmulatedExcel => openInExcel(gridWorkbook({ text: "1|2\n3|4" }, { text: "x" }));
const formatsOf = ({ book }: EmulatedExcel, sheet = 0): ConditionalFormat[] => book.sheets[sheet]!.formats;

it("draws one format for each level, the loudest on top, above those of the user", async () => {
  const excel = open();
  formatsOf(excel).push(own("=A1>5"));
  await createExcelHost().mark(MARKS);
  expect(formatsOf(excel).map(({ formula, areas }) => [formula, areas.map(areaAddress)])).toEqual([
    ['=LEN("selaras:error")>0', ["A1:B1", "B2"]],
    ['=LEN("selaras:info")>0', ["A1"]],
    ["=A1>5", ["A1:F6"]],
  ]);
  expect([formatsOf(excel)[0]!.look.get("fill/color"), formatsOf(excel)[0]!.look.get("borders/Left/style")]).toEqual(["#FFC7CE", "Continuous"]);
});

it("leaves no trace", async () => {
  const excel = open();
  formatsOf(excel).push(own("=A1>5"), own("", { type: "DataBar" }));
  const before = contentOf(excel.book);
  const host = createExcelHost();
  await host.mark(MARKS);
  await host.mark(MARKS.slice(2));
  await host.clearMarks();
  expect(contentOf(excel.book)).toEqual(before);
});

it.each<readonly [string, (formats: ConditionalFormat[]) => ConditionalFormat[]]>([
  ["after the workbook was saved and opened again", (formats) => formats.map((format, i) => ({ ...format, id: `new ${i}` }))],
  ["after a marked row was copied", (formats) => formats.flatMap((format, i) => [format, { ...format, id: `copy ${i}`, areas: format.areas.map((area) => ({ ...area, top: area.top + 9, bottom: area.bottom + 9 })) }])],
  ["after rows were inserted", (formats) => formats.map((format) => ({ ...format, areas: format.areas.map((area) => ({ ...area, top: area.top + 4, bottom: area.bottom + 4 })) }))],
  ["after Excel wrote the formula in its own way", (formats) => formats.map((format) => ({ ...format, formula: format.formula.replace("LEN(", "len( ").replace(")>0", " )>0") }))],
  ["beside rules that Excel fails to tell", (formats) => [own("=A1", { isReadable: false }), ...formats, own("=B1", { isReadable: false }), own("=C1")]],
])("finds its marks %s", async (_, change) => {
  const excel = open();
  await createExcelHost().mark(MARKS);
  excel.book.sheets.forEach((sheet) => (sheet.formats = change(sheet.formats)));
  await createExcelHost().clearMarks();
  expect(excel.book.sheets.flatMap(({ formats }) => formats.filter(({ formula }) => /selaras/.test(formula)))).toEqual([]);
  expect(formatsOf(excel).map(({ id }) => id)).toEqual(change([]).map(({ id }) => id));
});

it("finds its marks where Excel itself moved and copied them", async () => {
  const excel = open();
  formatsOf(excel).push(own("=$A1>5"));
  const host = createExcelHost();
  await host.mark(MARKS);
  const sheet = excel.book.sheets[0]!;
  changeLines(excel.book, sheet, { action: "insert", lines: "rows", at: 1, count: 2 });
  changeLines(excel.book, sheet, { action: "insert", lines: "columns", at: 0 });
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").copy("End");
    await workbook.context.sync();
  });
  expect(sheet.formats.map(({ formula, areas }) => [formula, areas.map(areaAddress)])).toEqual([
    ['=LEN("selaras:error")>0', ["B1:C1", "C4"]], ['=LEN("selaras:info")>0', ["B1"]], ["=$B1>5", ["B1:G8"]],
  ]);
  expect(excel.book.sheets.map(({ formats }) => formats.length)).toEqual([3, 1, 3]);
  await host.clearMarks();
  expect(excel.book.sheets.map(({ formats }) => formats.map(({ formula }) => formula))).toEqual([["=$B1>5"], [], ["=$B1>5"]]);
});

it("removes marks of this session also where Excel does not tell their formula any more", async () => {
  const excel = open();
  const host = createExcelHost();
  await host.mark(MARKS);
  formatsOf(excel).forEach((format) => (format.isReadable = false));
  formatsOf(excel).push(own("=A1", { isReadable: false }));
  await host.clearMarks();
  expect(formatsOf(excel).map(({ id }) => id)).toEqual(["own =A1"]);
});

it("names more cells than one address holds", async () => {
  const excel = open();
  const marks = Array.from({ length: 3_000 }, (_, i): Mark => ({ sheet: "Sheet1", range: `C${i * 2 + 1}`, level: "warning" }));
  await createExcelHost().mark(marks);
  expect(formatsOf(excel).flatMap(({ areas }) => areas.map(areaAddress)).sort()).toEqual(marks.map(({ range }) => range).sort());
  expect(formatsOf(excel).length).toBeLessThan(4);
});

it("leaves protected sheets alone and says which, but marks where their owner allows formats", async () => {
  const excel = open();
  const [first, second] = excel.book.sheets;
  first!.isProtected = true;
  second!.isProtected = true;
  second!.allowFormatCells = true;
  expect(await createExcelHost().mark(MARKS)).toEqual(["Sheet1"]);
  expect([first!.formats.length, second!.formats.length]).toEqual([0, 1]);
});
