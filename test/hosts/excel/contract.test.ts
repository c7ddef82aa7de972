/** @jest-environment jsdom */
// The Excel host through the real office.js, against the emulated Excel.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { NEWEST, openInExcel } from "../../helpers/office";
import { hostContract } from "../contract";

describe.each(["1.14", NEWEST])("ExcelApi %s", (newest) => {
  hostContract((snapshot) => {
    openInExcel(snapshot, {}, newest);
    return Promise.resolve(createExcelHost());
  });
});
