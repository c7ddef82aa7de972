// Widths, heights and hidden rows of a sheet that is put back from its copy: copying cells does not bring them.
import { columnLetters } from "../../sheets/address";
import type { SheetPlan } from "../../sheets/plan";

/** Lines as addresses of whole rows or columns, with what was asked about each. */
interface Sizes {
  readonly lines: readonly { readonly address: string; readonly range: Excel.Range }[];
  /** A row and a column that nobody touches: what Excel gives by itself. */
  readonly row: Excel.RangeFormat;
  readonly column: Excel.RangeFormat;
}

/** Asks a copy for the sizes of as many rows and columns as the plan has. */
export const askSizes = (sheet: Excel.Worksheet, { cells, widths }: SheetPlan): Sizes => {
  const rows = cells.map((_, row) => `${row + 1}:${row + 1}`);
  const columns = widths.map((_, column) => `${columnLetters(column)}:${columnLetters(column)}`);
  return {
    lines: [...rows, ...columns].map((address) => ({ address, range: sheet.getRange(address).load("rowHidden,format/rowHeight,format/columnWidth") })),
    row: sheet.getRange("1048576:1048576").format.load("rowHeight"),
    column: sheet.getRange("XFD:XFD").format.load("columnWidth"),
  };
};

/** Sets the sizes that are not Excel's own. */
export const setSizes = (sheet: Excel.Worksheet, { lines, row, column }: Sizes): void => {
  for (const { address, range } of lines) {
    const { rowHidden, format } = range;
    const isRow = /^\d/.test(address);
    if (isRow && rowHidden) sheet.getRange(address).rowHidden = true;
    if (isRow && format.rowHeight !== row.rowHeight) sheet.getRange(address).format.rowHeight = format.rowHeight;
    if (!isRow && format.columnWidth !== column.columnWidth) sheet.getRange(address).format.columnWidth = format.columnWidth;
  }
};
