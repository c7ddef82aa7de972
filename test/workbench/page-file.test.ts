/** @jest-environment jsdom */
// Workbooks of the page: opened from a file with their looks, changed by the add-in through the real office.js, and saved.
import "../helpers/text-coding";
import { utils, write } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/check-workbook";
import { keepBaseline } from "../../src/app/keep-entry";
import { writeLakip } from "../../src/app/write-lakip";
import { marksOf } from "../../src/app/marks";
import { createExcelHost } from "../../src/hosts/excel/excel-host";
import { FileHost } from "../../src/hosts/file/file-host";
import { readWorkbook } from "../../src/hosts/file/read";
import { Zip } from "../../src/hosts/file/zip";
import { valueAt, type WorkbookSnapshot } from "../../src/sheets/snapshot";
import { openBook, type OpenedFile } from "../../src/workbench/file/open-book";
import { saveBook } from "../../src/workbench/file/save-book";
import type { EmulatedExcel } from "../../src/workbench/host/emulated-excel";
import { changeLines, typeInto } from "../../src/workbench/host/hands";
import { cellAt, type Sheet } from "../../src/workbench/host/model";
import { parseArea } from "../../src/sheets/address";
import { ironCalc } from "../helpers/iron-calc";
import { convertByLibreOffice, itWithLibreOffice } from "../helpers/libreoffice";
import { openInExcel } from "../helpers/office";

const NAME = "selaras-contoh.xlsx";
const today = "2025-03-01";

// Twenty LAKIP sheets are written and calculated more than once.
jest.setTimeout(120_000);
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample", NAME)));

let file: OpenedFile;
let excel: EmulatedExcel;

/** Opens a file in the Excel that office.js talks to, with formulas calculated. */
const open = async (bytes: Uint8Array): Promise<void> => {
  file = await openBook(bytes, NAME);
  excel = openInExcel(await readWorkbook(bytes, NAME));
  Object.assign(excel.book, file.book);
  excel.calculateWith(await ironCalc());
};

const save = (): Uint8Array => saveBook(file, excel.book);
const sheetOf = (name: string): Sheet => excel.book.sheets.find((sheet) => sheet.name === name)!;
const find = ({ sheets }: WorkbookSnapshot, name: string) => sheets.find((sheet) => sheet.name === name)!;

/** Names of the parts that are others than in the sample, or that it does not have. */
const changedParts = (bytes: Uint8Array): string[] => {
  const [before, after] = [Zip.open(SAMPLE), Zip.open(bytes)];
  return after.names().filter((name) => after.text(name) !== before.text(name)).sort();
};

beforeEach(() => open(SAMPLE));

it("opens with looks, sizes and frozen rows", () => {
  const sheet = sheetOf("Renstra Disdik");
  const look = cellAt(sheet, 4, 0)!.base!;
  expect([look.get("fill/color"), look.get("font/bold"), look.get("wrapText"), look.get("borders/EdgeTop/style")]).toEqual(["#DCE6F1", true, true, "Continuous"]);
  expect([sheet.frozenRows, sheet.widths.get(0), sheet.merges.length > 0]).toEqual([8, 145 * 0.75, true]);
});

it("opens with the notes of its cells", async () => {
  const sheet = utils.aoa_to_sheet([["Target", 80]]);
  Object.assign(sheet.B1 as object, { c: [{ a: "Budi", t: "Dari <PK> & RKT" }] });
  const book = utils.book_new(sheet, "PK");
  const { book: { sheets: [opened] } } = await openBook(new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer), "catatan.xlsx");
  expect(opened!.notes).toMatchObject([{ area: { top: 0, left: 1 }, content: expect.stringContaining("Dari <PK> & RKT") as unknown, isThreaded: false }]);
});

it("saves what nobody changed byte for byte", () => {
  expect(changedParts(save())).toEqual([]);
});

it("puts a changed cell and what follows from it into its sheet, and nothing else", async () => {
  const sheet = sheetOf("TW Disdik");
  typeInto(excel.book, sheet, parseArea("M9")!, "7.5");
  const bytes = save();
  const parts = changedParts(bytes);
  expect(parts.filter((name) => name.includes("worksheets/")).length).toBeLessThanOrEqual(2);
  expect(parts.filter((name) => !/worksheets\/|workbook\.xml$/.test(name))).toEqual([]);
  const saved = find(await readWorkbook(bytes, NAME), "TW Disdik");
  expect([valueAt(saved, 8, 12), valueAt(saved, 8, 13), saved.formulas[8]![13]]).toEqual([7.5, 7.5, cellAt(sheet, 8, 13)!.formula!.slice(1)]);
});

it("saves marks and stored state as the command line does, and takes them out again", async () => {
  const host = createExcelHost();
  const result = await checkWorkbook(host, { today });
  await host.mark(marksOf(result.findings));
  await keepBaseline(host, result, `${today}T00:00:00Z`);
  const inFile = await FileHost.open(SAMPLE, NAME);
  await inFile.mark(marksOf(result.findings));
  const [saved, marked] = [Zip.open(save()), Zip.open(inFile.toBytes())];
  const rules = (zip: Zip): number[] => zip.names().filter((name) => name.includes("worksheets/sheet")).map((name) => zip.text(name)!.split("LEN(&quot;selaras:").length + zip.text(name)!.split('LEN("selaras:').length);
  expect(rules(saved)).toEqual(rules(marked));
  expect((await readWorkbook(save(), NAME)).state.size).toBeGreaterThan(0);
  await open(save());
  await createExcelHost().clearMarks();
  const names = changedParts(save());
  expect(names.filter((name) => name.includes("worksheets/"))).toEqual([]);
});

it("saves the sheets that Selaras wrote, with values, and again when they are written anew", async () => {
  const { written } = await writeLakip(createExcelHost(), { today });
  const first = await readWorkbook(save(), NAME);
  const before = find(first, "3.1 Capaian");
  expect(first.sheets.filter(({ generated }) => generated).map(({ name }) => name)).toEqual(written.map(({ sheet }) => sheet));
  expect(before.values.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(10);
  await open(save());
  await writeLakip(createExcelHost(), { today });
  const again = find(await readWorkbook(save(), NAME), "3.1 Capaian");
  expect([again.values, again.formulas, again.merges, again.formats]).toEqual([before.values, before.formulas, before.merges, before.formats]);
});

itWithLibreOffice("LibreOffice opens what was saved and shows the same figures", async () => {
  await writeLakip(createExcelHost(), { today });
  const bytes = save();
  const [ours, theirs] = [await readWorkbook(bytes, NAME), await readWorkbook(convertByLibreOffice(bytes, "xlsx", "xlsx"), NAME)];
  expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
  const numbers = (book: WorkbookSnapshot): unknown[] => find(book, "3.1 Capaian").values.flat().filter((value) => typeof value === "number").map((value) => Number(value.toPrecision(10)));
  expect(numbers(theirs)).toEqual(numbers(ours));
});

it("tells older formats by name", async () => {
  await expect(openBook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "lama.xlsx")).rejects.toMatchObject({ code: "unsupported-format", details: { format: "xls" } });
});

test("a sheet in which a person inserted a row is saved with its cells and looks where they are now, and its findings are the same", async () => {
  const file = await openBook(SAMPLE, NAME);
  const sheet = file.book.sheets.find(({ name }) => name === "PK Disdik")!;
  const row = [...sheet.cells.keys()].sort((a, b) => a - b).at(-1)!;
  const [column, last] = [...sheet.cells.get(row)!].find(([, cell]) => cell.value !== null)!;
  changeLines(file.book, sheet, { action: "insert", lines: "rows", at: 1 });
  const saved = saveBook(file, file.book, new Set([sheet.id]));
  const [before, after] = await Promise.all([SAMPLE, saved].map(async (bytes) => checkWorkbook(await readWorkbook(bytes, NAME), { today })));
  const keys = (result: typeof before): string[] => (result?.findings ?? []).map(({ fingerprint }) => fingerprint).sort();
  expect(keys(before).length).toBeGreaterThan(20);
  expect(keys(after)).toEqual(keys(before));
  const again = await openBook(saved, NAME);
  const moved = again.book.sheets.find(({ name }) => name === sheet.name)!;
  expect(cellAt(moved, row + 1, column)).toMatchObject({ value: last.value, format: last.format });
  expect(moved.merges).toEqual(sheet.merges);
  // What other sheets say of the moved cells follows them.
  expect(formulasOf(again)).toEqual(formulasOf(file));
});

/** Formulas of a workbook by sheet and place. */
const formulasOf = ({ book }: OpenedFile): string[] =>
  book.sheets.flatMap(({ name, cells }) => [...cells].flatMap(([row, line]) => [...line].flatMap(([column, { formula }]) => (formula !== undefined ? [`${name} ${row} ${column} ${formula}`] : [])))).sort();
