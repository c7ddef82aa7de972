// A workbook for the emulated Excel out of a snapshot, and its whole content as plain data, to compare before and after.
import { MARKER_NAME, markerFormula } from "../../hosts/marker";
import { stateXml } from "../../hosts/state-part";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { newBook, newId, newSheet, openCell, type Book, type Sheet } from "./model";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A workbook that holds what the snapshot holds, also what Selaras wrote into it. */
export const bookOf = (snapshot: WorkbookSnapshot): Book => {
  const book = newBook(snapshot.file);
  for (const from of snapshot.sheets) {
    const sheet = sheetOf(book, from);
    book.sheets.push(sheet);
    if (from.generated) book.names.push({ id: newId(book), name: MARKER_NAME, formula: `=${markerFormula(from.generated)}`, isVisible: false, sheet });
  }
  for (const [name, formula] of snapshot.names) book.names.push({ id: newId(book), name, formula: `=${formula}`, isVisible: true });
  if (snapshot.state.size > 0) book.parts.push({ id: newId(book), xml: stateXml(snapshot.state) });
  return book;
};

const sheetOf = (book: Book, from: SheetSnapshot): Sheet => {
  const sheet = newSheet(book, from.name);
  sheet.visibility = VISIBILITY[from.visibility];
  sheet.isProtected = from.isProtected;
  sheet.merges.push(...from.merges);
  from.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  from.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
  from.values.forEach((line, row) => line?.forEach((value, column) => { if (value != null) openCell(sheet, row, column).value = value; }));
  from.formulas.forEach((line, row) => line?.forEach((formula, column) => { if (formula !== undefined) openCell(sheet, row, column).formula = `=${formula}`; }));
  from.formats.forEach((line, row) => line?.forEach((format, column) => { if (format !== undefined) openCell(sheet, row, column).format = format; }));
  return sheet;
};

/** Everything that the workbook holds but ids and the selection. Two workbooks are alike where this is. */
export const contentOf = (book: Book): unknown =>
  JSON.parse(
    JSON.stringify(
      { sheets: book.sheets, names: book.names.map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name })), parts: book.parts },
      (key, value: unknown) => (key === "id" ? undefined : value instanceof Map ? [...(value as Map<unknown, unknown>)].sort(byText) : value instanceof Set ? [...(value as Set<unknown>)].sort() : value),
    ),
  );

const byText = (a: unknown, b: unknown): number => String((a as unknown[])[0]).localeCompare(String((b as unknown[])[0]));
