// A snapshot -> a new .xlsx with the same cells, for inputs that we cannot write back (.xls, .ods, saved web pages).
// Values of formulas are those that the input itself held.
import { areaAddress, cellAddress } from "../../sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { freeSheetName } from "../../sheets/sheet-name";
import { XML_HEAD } from "../escape-xml";
import { addSheet } from "./add-sheet";
import { cellXml } from "./cell-xml";
import { MARKER_NAME, markerFormula } from "../marker";
import { setNames } from "./names";
import { MAIN } from "./namespaces";
import { XlsxPackage } from "./package";
import type { Styles } from "./styles";

/**
 * A new workbook with values, formulas, number formats, merges, hidden rows and columns, and hidden sheets of the
 * snapshot. Looks, charts and whatever else the snapshot does not hold are not in it: see `lostFeatures`.
 */
export const convertToXlsx = (snapshot: WorkbookSnapshot): Uint8Array => {
  const book = XlsxPackage.create();
  const taken: string[] = [];
  for (const sheet of snapshot.sheets) {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    addSheet(book, name, sheetXml(sheet, book.styles), sheet.visibility);
    if (sheet.generated) setNames(book, [{ name: MARKER_NAME, formula: markerFormula(sheet.generated), hidden: true, sheet: name }]);
  }
  setNames(book, [...snapshot.names].filter(([name, formula]) => isPlainName(name) && formula !== "" && !isExternal(formula)).map(([name, formula]) => ({ name, formula, hidden: false })));
  book.recalculateOnOpen();
  return book.toBytes();
};

/** Names of one sheet and names with a meaning to Excel itself stay behind. */
const isPlainName = (name: string): boolean => /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !name.startsWith("_xl");

/** True for a formula that reads another file: the list of these files is not converted, so only its value is. */
export const isExternal = (formula: string): boolean => /\[\d+\]/.test(formula);

const sheetXml = (sheet: SheetSnapshot, styles: Styles): string => {
  const columns = [...sheet.hiddenColumns].sort((a, b) => a - b).map((column) => `<col min="${column + 1}" max="${column + 1}" width="9.140625" hidden="1"/>`);
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  const rows: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) rows.push(rowXml(sheet, row, styles));
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}">`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length ? `<cols>${columns.join("")}</cols>` : "",
    "<sheetData>",
    ...rows,
    "</sheetData>",
    merges.length ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    "</worksheet>",
  ].join("");
};

const rowXml = (sheet: SheetSnapshot, row: number, styles: Styles): string => {
  const cells: string[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const value = sheet.values[row]?.[column] ?? null;
    const formula = sheet.formulas[row]?.[column];
    if (value === null && formula === undefined) continue;
    const format = sheet.formats[row]?.[column];
    const style = format === undefined ? 0 : styles.withNumberFormat(0, format);
    cells.push(cellXml(`<c r="${cellAddress(row, column)}"${style ? ` s="${style}"` : ""}`, "", formula === undefined || isExternal(formula) ? { value } : { value, formula }));
  }
  const level = sheet.outline?.get(row);
  const attributes = `${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}${level === undefined ? "" : ` outlineLevel="${level}"`}`;
  return cells.length === 0 && attributes === "" ? "" : `<row r="${row + 1}"${attributes}>${cells.join("")}</row>`;
};
