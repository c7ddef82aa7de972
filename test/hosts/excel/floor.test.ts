/** @jest-environment jsdom */
// The suites of the Excel host once more, in the oldest Excel that Selaras runs in. By themselves they run in the newest that office.js knows.
import { useSet } from "../../helpers/office";

describe("ExcelApi 1.14", () => {
  useSet("1.14");
  for (const suite of ["marks", "edits", "screen", "write-sheets", "use-cases"]) describe(suite, () => void jest.requireActual(`./${suite}.test`));
});
