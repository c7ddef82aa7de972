/** @jest-environment jsdom */
// What keeps Excel from doing something: each time a clear word for people, and nothing half done.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { HostError } from "../../../src/hosts/host-error";
import type { ApplyResult } from "../../../src/hosts/port";
import { isTextKey } from "../../../src/locales";
import { contentOf } from "../../../src/workbench/host/from-snapshot";
import type { Book, Sheet } from "../../../src/workbench/host/model";
import type { EmulationOptions } from "../../../src/workbench/host/emulated-excel";
import { gridWorkbook } from "../../helpers/grid";
import { NEWEST, openInExcel } from "../../helpers/office";
import { OPERATIONS, ready } from "./operations";

describe.each<readonly [string, NonNullable<EmulationOptions["condition"]>, string]>([
  ["a cell is being typed into", "cellEdit", "cell-edit-mode"],
  ["the file may only be read", "readOnly", "access-denied"],
  ["another workbook is in front", "inactive", "other-workbook"],
])("%s", (_, condition, code) => {
  it.each(OPERATIONS)("$name", async (operation) => {
    const { excel, host } = await ready(operation);
    const before = contentOf(excel.book);
    excel.options = { condition };
    const failure: unknown = await operation.run(host).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "HostError", code });
    expect([contentOf(excel.book), isTextKey(`host.${code}`)]).toEqual([before, true]);
    // Once the hindrance is gone, the same works.
    excel.options = {};
    await operation.run(host);
    expect(contentOf(excel.book)).not.toEqual(before);
  });
});

it("reads a file that may only be read", async () => {
  openInExcel(gridWorkbook({ text: "1|2" }), { condition: "readOnly" });
  expect((await createExcelHost().read()).sheets).toHaveLength(1);
});

const first = (book: Book): Sheet => book.sheets.find(({ name }) => name === "Sheet1")!;

describe.each<readonly [string, (book: Book) => void]>([
  ["deleted", (book) => (book.sheets = book.sheets.filter((sheet) => sheet !== first(book)))],
  ["renamed", (book) => (first(book).name = "IKU")],
  ["protected", (book) => (first(book).isProtected = true)],
])("a sheet is %s while somebody works", (_, disturb) => {
  it.each(OPERATIONS)("$name", async (operation) => {
    const { excel: calm, host: calmHost } = await ready(operation);
    await operation.run(calmHost);
    const requests = calm.exchanges.length;
    const { excel: idle } = await ready(operation);
    disturb(idle.book);
    const untouched = sheetsIn(idle.book);
    for (let at = 1; at <= requests; at++) {
      const { excel, host } = await ready(operation);
      excel.options = { before: (request) => void (request === at && disturb(excel.book)) };
      const result: unknown = await operation.run(host).catch((error: unknown) => error);
      if (result instanceof HostError && result.code !== "left-incomplete") expect([at, result.code, sheetsIn(excel.book)]).toEqual([at, result.code, untouched]);
      else if (result instanceof HostError) throw result;
      else if (operation.name === "apply") expect([at, countsOf(result as ApplyResult)]).toEqual([at, 4]);
    }
  });
});

/** Names and cells of all sheets; marks may have gone with the sheet, or stay on a protected one. */
const sheetsIn = (book: Book): unknown => (contentOf(book) as { readonly sheets: readonly { readonly name: string; readonly cells: unknown }[] }).sheets.map(({ name, cells }) => [name, cells]);

const countsOf = ({ entry, refused }: ApplyResult): number => entry.edits.length + refused.length;

it("waits for a slow Excel", async () => {
  const excel = openInExcel(gridWorkbook({ text: "1|2" }), { latency: 5 }, NEWEST);
  const started = performance.now();
  await createExcelHost().read();
  expect(performance.now() - started).toBeGreaterThanOrEqual(excel.exchanges.length * 5 - 3);
});
