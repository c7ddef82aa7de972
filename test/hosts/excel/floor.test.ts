/** @jest-environment jsdom */
// The suites of the Excel host once more, in the oldest Excel that Selaras runs in. By themselves they run in the newest that
// office.js knows. office.js refuses each member that the set does not have.
import { gridWorkbook } from "../../helpers/grid";
import { openInExcel, useSet } from "../../helpers/office";

describe("ExcelApi 1.14", () => {
  useSet("1.14");
  for (const suite of ["marks", "edits", "screen", "write-sheets", "use-cases"]) describe(suite, () => void jest.requireActual(`./${suite}.test`));
});

it("a member of a later set is refused", async () => {
  openInExcel(gridWorkbook({ text: "1" }), {}, "1.11");
  const asking = Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1").getSpillParentOrNullObject().load("address");
    await workbook.context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
});
