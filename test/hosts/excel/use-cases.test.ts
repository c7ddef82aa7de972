/** @jest-environment jsdom */
// The use cases of the pane on the sample workbook, through the real office.js: what a file gives, Excel gives.
import "../../helpers/text-coding";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { markFindings } from "../../../src/app/mark-findings";
import { applyRepairs, undo } from "../../../src/app/repair-findings";
import { writeLakip } from "../../../src/app/write-lakip";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { FileHost } from "../../../src/hosts/file/file-host";
import type { Finding } from "../../../src/rules/finding";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { openInExcel } from "../../helpers/office";

const today = "2025-03-01";
const at = "2025-03-01T08:00:00Z";
const options = { payloadLimit: 5_000_000 };
let sample: WorkbookSnapshot;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample/selaras-contoh.xlsx"));
  sample = await (await FileHost.open(bytes, "selaras-contoh.xlsx")).read();
});

const told = (findings: readonly Finding[]): string[] => findings.map(({ rule, sheet, range }) => `${rule} ${sheet}!${range}`);

it("finds the same as in the file", async () => {
  openInExcel(sample, options);
  const [inExcel, inFile] = [await checkWorkbook(createExcelHost(), { today }), await checkWorkbook(sample, { today })];
  expect(inFile.findings.length).toBeGreaterThan(10);
  expect(told(inExcel.findings)).toEqual(told(inFile.findings));
});

it("repairs and takes back, so that the same is found again", async () => {
  openInExcel(sample, options);
  const host = createExcelHost();
  const before = await checkWorkbook(host, { today });
  const offers = before.findings.flatMap(({ repairs }) => repairs.filter(({ safe }) => safe));
  const result = await applyRepairs(host, offers, { id: "1", label: "perbaikan", at });
  expect(result).toMatchObject({ status: "done", refused: [] });
  const undone = await undo(host, { id: "2", label: "batal", at });
  expect([undone!.refused, told((await checkWorkbook(host, { today })).findings)]).toEqual([[], told(before.findings)]);
});

it("marks, writes Temuan and the LAKIP sheets, and finds the same afterwards", async () => {
  const excel = openInExcel(sample, options);
  const host = createExcelHost();
  const { findings } = await checkWorkbook(host, { today });
  await markFindings(host, findings, { file: sample.file, date: today, language: "id" });
  const { written } = await writeLakip(host, { today });
  expect(written.length).toBeGreaterThan(2);
  expect(excel.book.sheets.flatMap(({ formats }) => formats).length).toBeGreaterThan(0);
  await host.clearMarks();
  expect(excel.book.sheets.flatMap(({ formats }) => formats)).toEqual([]);
  expect(told((await checkWorkbook(host, { today })).findings)).toEqual(told(findings));
});
