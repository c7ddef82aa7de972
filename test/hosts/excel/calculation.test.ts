/** @jest-environment jsdom */
// The formulas of the written sheets, calculated as Excel does: they give what Selaras computed, and follow the source cells.
import "../../helpers/text-coding";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { writeLakip } from "../../../src/app/write-lakip";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { FileHost } from "../../../src/hosts/file/file-host";
import { planLakip } from "../../../src/lakip";
import { cellAddress } from "../../../src/sheets/address";
import { isCellError } from "../../../src/sheets/cell";
import { cellAt } from "../../../src/workbench/host/model";
import { ironCalc } from "../../helpers/iron-calc";
import { openInExcel } from "../../helpers/office";

const today = "2025-03-01";

const isSame = (a: unknown, b: unknown): boolean => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b);

it("formulas of the LAKIP sheets give what Selaras computed, and none is beyond the calculator", async () => {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample/selaras-contoh.xlsx"));
  const sample = await (await FileHost.open(bytes, "selaras-contoh.xlsx")).read();
  const { model, findings } = await checkWorkbook(sample, { today });
  const { plans } = planLakip(model, findings, { writtenOn: today, language: "id" });
  const excel = openInExcel(sample);
  const calculator = await ironCalc();
  excel.calculateWith(calculator);
  const { written } = await writeLakip(createExcelHost(), { today });
  const formulas = plans.flatMap((plan) => {
    const name = written.find((one) => one.plan === plan.marker!.plan)!.sheet;
    const sheet = excel.book.sheets.find((one) => one.name === name)!;
    return plan.cells.flatMap((line, row) =>
      Array.from(line, (cell, column) => ({ cell, column })).flatMap(({ cell, column }) => {
        const value = cellAt(sheet, row, column)?.value ?? null;
        return cell?.formula === undefined ? [] : [{ place: `${name}!${cellAddress(row, column)}`, formula: cell.formula, computed: cell.computed, value: isCellError(value) ? value.error : value }];
      }),
    );
  });
  expect(formulas.length).toBeGreaterThan(500);
  expect(formulas.filter(({ computed, value }) => computed !== undefined && !isSame(value, computed))).toEqual([]);
  expect([...calculator.uncalculated]).toEqual([]);
});
