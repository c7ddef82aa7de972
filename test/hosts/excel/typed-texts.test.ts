/** @jest-environment jsdom */
// What people type into the forms of the report comes back in Excel too, with charts drawn anew and nothing reported that nobody did.
import "../../helpers/text-coding";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeLakip } from "../../../src/app/write-lakip";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { FileHost } from "../../../src/hosts/file/file-host";
import { cellAt, openCell } from "../../../src/workbench/host/model";
import { openInExcel } from "../../helpers/office";

const today = "2025-03-01";
const plans = ["lakip-3.1", "lakip-3.3", "lakip-3.4"];

it("is found again after a second writing", async () => {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample/selaras-contoh.xlsx"));
  const excel = openInExcel(await (await FileHost.open(bytes, "selaras-contoh.xlsx")).read(), { payloadLimit: 5_000_000 });
  const host = createExcelHost();
  await writeLakip(host, { today, plans });
  const form = excel.book.sheets.find(({ name }) => name === "3.4 Pembanding")!;
  const row = [...form.cells.keys()].find((each) => cellAt(form, each, 2)?.value === "Harapan Lama Sekolah")!;
  openCell(form, row, 5).value = 13.02;
  openCell(form, row, 12).value = "BPS, Harapan Lama Sekolah 2025";
  const { notes } = await writeLakip(host, { today, plans });
  expect(notes.map(({ key }) => key)).not.toContain("overwritten");
  expect([cellAt(form, row, 5)!.value, cellAt(form, row, 12)!.value]).toEqual([13.02, "BPS, Harapan Lama Sekolah 2025"]);
  const charts = excel.book.sheets.filter((sheet) => sheet.charts.length > 0).map(({ name, charts: own }) => [name, own.length]);
  expect(charts).toEqual([["3.1 Capaian", 1], ["3.3 Akhir Rencana", 1]]);
  expect([...excel.dispatcher.unknown]).toEqual([]);
}, 60_000);
