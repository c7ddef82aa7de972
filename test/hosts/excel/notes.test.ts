/** @jest-environment jsdom */
// Notes on marked cells, in an Excel that has them. office.js from npm lacks them: see test/helpers/office.ts.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { HostError } from "../../../src/hosts/host-error";
import { areaAddress, parseArea } from "../../../src/sheets/address";
import type { Mark } from "../../../src/sheets/edit";
import type { EmulatedExcel, Fault } from "../../../src/workbench/host/emulated-excel";
import { contentOf } from "../../../src/workbench/host/from-snapshot";
import { changeLines } from "../../../src/workbench/host/hands";
import type { Note } from "../../../src/workbench/host/model";
import { gridWorkbook } from "../../helpers/grid";
import { NEWEST, openInExcel } from "../../helpers/office";

const MARKS: Mark[] = [
  { sheet: "Sheet1", range: "A1:B1", level: "error", note: "Capaian 90, seharusnya 80." },
  { sheet: "Sheet1", range: "A1", level: "info", note: "Satuan kosong." },
  { sheet: "Sheet1", range: "B2", level: "warning", note: "Target kosong." },
  { sheet: "Sheet2", range: "A1", level: "info", note: "Kode ganda." },
  { sheet: "Sheet2", range: "A2", level: "info" },
];

const note = (cell: string, content: string, isThreaded = false): Note => ({ id: `own ${cell}`, area: parseArea(cell)!, content, isThreaded });
const open = (newest = "1.18"): EmulatedExcel => openInExcel(gridWorkbook({ text: "1|2\n3|4" }, { text: "x\ny" }), {}, newest);
const notesOf = ({ book }: EmulatedExcel): string[] => book.sheets.flatMap((sheet) => sheet.notes.map(({ area, content }) => `${sheet.name} ${areaAddress(area)} ${content.replace(/\n+/g, " / ").replace(/ \/ \[Selaras \w+\]$/, " *")}`));

const WRITTEN = ["Sheet1 A1 Capaian 90, seharusnya 80. / Satuan kosong. *", "Sheet1 B2 Target kosong. *", "Sheet2 A1 Kode ganda. *"];

it("stand on the first cell of a mark, together where there are several, and go without a trace", async () => {
  const excel = open();
  const before = contentOf(excel.book);
  const host = createExcelHost();
  expect(host.capabilities.canNote).toBe(true);
  await host.mark(MARKS);
  expect(notesOf(excel)).toEqual(WRITTEN);
  await host.mark(MARKS);
  expect(notesOf(excel)).toEqual(WRITTEN);
  await host.clearMarks();
  expect(contentOf(excel.book)).toEqual(before);
});

it("are left out where nobody asks for them, and where Excel does not have them", async () => {
  const excel = open();
  await createExcelHost().mark(MARKS.map(({ note: _, ...mark }) => mark));
  expect(notesOf(excel)).toEqual([]);
  const older = open(NEWEST);
  const host = createExcelHost();
  await host.mark(MARKS);
  expect([host.capabilities.canNote, notesOf(older)]).toEqual([false, []]);
});

it("touch no note or comment of people, nor one of ours that they changed", async () => {
  const excel = open();
  excel.book.sheets[0]!.notes.push(note("A1", "Andi:\ntolong cek"));
  excel.book.sheets[1]!.notes.push(note("A1", "Sudah dibahas", true));
  const host = createExcelHost();
  await host.mark(MARKS);
  const people = ["Sheet1 A1 Andi: / tolong cek", "Sheet2 A1 Sudah dibahas"];
  expect(notesOf(excel).sort()).toEqual([people[0], "Sheet1 B2 Target kosong. *", people[1]]);
  const ours = excel.book.sheets[0]!.notes[1]!;
  ours.content = ours.content.replace("kosong", "kosong, sudah ditanyakan");
  await host.clearMarks();
  expect(notesOf(excel).sort()).toEqual([people[0], "Sheet1 B2 Target kosong, sudah ditanyakan. *", people[1]]);
});

it("are found after rows were inserted, and when Excel writes line ends in its own way", async () => {
  const excel = open();
  await createExcelHost().mark(MARKS);
  changeLines(excel.book, excel.book.sheets[0]!, { action: "insert", lines: "rows", at: 0, count: 3 });
  for (const sheet of excel.book.sheets) for (const each of sheet.notes) each.content = each.content.replaceAll("\n", "\r\n");
  await createExcelHost().clearMarks();
  expect(notesOf(excel)).toEqual([]);
});

it("are left out on protected sheets, whose owner lets us mark", async () => {
  const excel = open();
  Object.assign(excel.book.sheets[0]!, { isProtected: true, allowFormatCells: true });
  expect(await createExcelHost().mark(MARKS)).toEqual([]);
  expect([notesOf(excel), excel.book.sheets[0]!.formats.length]).toEqual([WRITTEN.slice(2), 3]);
});

const ready = async (): Promise<EmulatedExcel> => {
  const excel = open();
  excel.book.sheets[0]!.notes.push(note("B1", "milik Andi"));
  await createExcelHost().mark(MARKS.slice(1));
  excel.exchanges.length = 0;
  return excel;
};

it("are as before, or as wanted, whatever request fails", async () => {
  const calm = await ready();
  const before = contentOf(calm.book);
  const notes = notesOf(calm);
  await createExcelHost().mark(MARKS);
  const after = contentOf(calm.book);
  const faults = calm.exchanges.flatMap((_, i) => (["before", "midway", "after"] as const).map((when): Fault => ({ at: i + 1, when, code: "GeneralException" })));
  expect(faults.length).toBeGreaterThan(12);
  for (const fault of faults) {
    const excel = await ready();
    excel.options = { fault };
    const failure: unknown = await createExcelHost().mark(MARKS).then(() => undefined, (error: unknown) => error);
    const told = JSON.stringify(fault);
    if (failure === undefined) expect([told, contentOf(excel.book)]).toEqual([told, after]);
    else expect([told, failure instanceof HostError && failure.code, notesOf(excel).sort(), excel.book.sheets.map(({ formats }) => formats)]).toMatchObject([told, "excel-failed", [...notes].sort(), (before as { sheets: { formats: unknown[] }[] }).sheets.map(({ formats }) => formats.map(() => ({})))]);
  }
});
