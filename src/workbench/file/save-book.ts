// Saves the emulated Excel's workbook: the file that was opened, with what was changed since. Sheets that Selaras wrote are
// written whole, and so are those whose rows a person moved; of all others only the cells that changed, and the marks.
// Everything else stays as it was in the file.
import { sheetPrefix, areaAddress } from "../../sheets/address";
import { isCellError, type CellValue } from "../../sheets/cell";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import { addSheet } from "../../hosts/file/add-sheet";
import type { CellMap } from "../../hosts/file/cell-content";
import { addCharts, removeCharts } from "../../hosts/file/charts";
import { addMarks, hasMarks, removeMarks } from "../../hosts/file/marks";
import { setNames } from "../../hosts/file/names";
import { XlsxPackage } from "../../hosts/file/package";
import { patchCells, type CellPatch } from "../../hosts/file/patch-cells";
import { isStatePart, parseState, readState } from "../../hosts/file/state";
import { writeState } from "../../hosts/file/write-state";
import { hasMarkFormula } from "../../hosts/mark-looks";
import { MARKER_NAME } from "../../hosts/marker";
import { joinedState } from "../../hosts/state-part";
import { LEVELS, type Mark } from "../../sheets/edit";
import { cellAt, type Book, type Cell, type NamedItem, type Sheet } from "../host/model";
import type { FileSheet, OpenedFile } from "./open-book";
import { chartPlan } from "./sheet-charts";
import { sheetXml } from "./sheet-writer";
import { StyleWriter } from "./style-writer";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The file with the workbook as it is now. `moved`: sheets, by id, in which cells are no longer where the file has them. */
export const saveBook = ({ bytes, sheets }: OpenedFile, book: Book, moved: ReadonlySet<string> = new Set()): Uint8Array => {
  const parts = XlsxPackage.open(bytes);
  const styles = new StyleWriter(parts.styles);
  let isChanged = false;
  for (const sheet of book.sheets) {
    const file = sheets.get(sheet.id);
    if (!file || moved.has(sheet.id) || isWrittenAnew(book, sheet)) {
      writeWhole(parts, book, sheet, styles, file);
      isChanged = true;
      continue;
    }
    const changes = cellChanges(sheet, file, styles);
    const xml = parts.require(file.path);
    const saved = withMarks(changes.size > 0 ? patchCells(xml, file.path, changes) : xml, sheet, parts);
    if (saved !== xml) parts.setText(file.path, saved);
    isChanged ||= changes.size > 0;
  }
  if (moved.size > 0) setNames(parts, book.names.filter(({ sheet }) => sheet === undefined).map(nameOf));
  saveState(parts, book);
  if (isChanged) parts.recalculateOnOpen();
  return parts.toBytes();
};

/** True for a sheet of Selaras that was written again since the file was opened: its cells have looks of their own then. */
const isWrittenAnew = (book: Book, sheet: Sheet): boolean =>
  book.names.some((name) => name.sheet === sheet && name.name === MARKER_NAME) && [...sheet.cells.values()].some((line) => [...line.values()].some(({ look }) => look.size > 0));

const writeWhole = (parts: XlsxPackage, book: Book, sheet: Sheet, styles: StyleWriter, file: FileSheet | undefined): void => {
  const xml = withMarks(sheetXml(sheet, styles), sheet, parts);
  if (file) {
    removeCharts(parts, file.path);
    parts.setText(file.path, xml);
    parts.dropRelationships(file.path);
  } else addSheet(parts, sheet.name, xml, VISIBILITY[sheet.visibility]);
  const { path } = parts.book.sheets.find(({ name }) => name === sheet.name)!;
  addCharts(parts, chartPlan(sheet), { path, name: sheet.name });
  writeNames(parts, book, sheet);
};

/** A worksheet with the marks that the sheet has now; as it is, where they are the same. */
const withMarks = (xml: string, sheet: Sheet, parts: XlsxPackage): string => {
  const marks = marksOf(sheet);
  if (marks.length === 0 && !hasMarks(xml)) return xml;
  const clean = hasMarks(xml) ? removeMarks(xml, sheet.name) : xml;
  return marks.length > 0 ? addMarks(clean, sheet.name, marks, parts.styles) : clean;
};

const marksOf = (sheet: Sheet): Mark[] =>
  sheet.formats.flatMap(({ formula, areas }) => {
    const level = hasMarkFormula(formula) ? LEVELS.find((one) => formula.includes(`selaras:${one}`)) : undefined;
    return level ? areas.map((area) => ({ sheet: sheet.name, range: areaAddress(area), level })) : [];
  });

/** What is to be changed in the file's cells. */
const cellChanges = (sheet: Sheet, { snapshot }: FileSheet, styles: StyleWriter): CellMap<CellPatch> => {
  const changes: CellMap<CellPatch> = new Map();
  const put = (row: number, column: number, patch: CellPatch): void => void changes.set(row, (changes.get(row) ?? new Map<number, CellPatch>()).set(column, patch));
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const patch = { ...contentChange(cell, snapshot, row, column), ...styleChange(cell, snapshot, row, column, styles) };
      if (Object.keys(patch).length > 0) put(row, column, patch);
    }
  }
  snapshot.values.forEach((line, row) =>
    line?.forEach((value, column) => {
      const isThere = value != null || formulaAt(snapshot, row, column) !== undefined;
      if (isThere && !cellAt(sheet, row, column)) put(row, column, { body: { value: null } });
    }),
  );
  return changes;
};

/** The new content of a cell; where only the value of its formula is another, that value, or none where it could not be computed. */
const contentChange = (cell: Cell, snapshot: SheetSnapshot, row: number, column: number): CellPatch => {
  const formula = cell.formula?.replace(/^=/, "");
  const before = valueAt(snapshot, row, column);
  if (formula !== formulaAt(snapshot, row, column)) return { body: { value: cell.value, formula } };
  if (isSame(cell.value, before)) return {};
  if (formula === undefined) return { body: { value: cell.value } };
  return isCellError(cell.value) && !isCellError(before) ? { dropValue: true } : { body: { value: cell.value, formula } };
};

const isSame = (a: CellValue, b: CellValue): boolean => a === b || (isCellError(a) && isCellError(b) && a.error === b.error);

const styleChange = (cell: Cell, snapshot: SheetSnapshot, row: number, column: number, styles: StyleWriter): CellPatch => {
  const isFilled = cell.value !== null || cell.formula !== undefined;
  const hasOtherFormat = isFilled && valueAt(snapshot, row, column) !== null && cell.format !== (formatAt(snapshot, row, column) ?? "General");
  return cell.look.size > 0 || hasOtherFormat ? { style: styles.styleOf(cell) } : {};
};

/** The names that belong to a sheet which is written whole: its marker, and the rows that its pages repeat. */
const writeNames = (parts: XlsxPackage, book: Book, sheet: Sheet): void => {
  const titles = sheet.page.get("TitleRows");
  const [first, last] = typeof titles === "string" ? titles.replaceAll("$", "").split(":") : [];
  setNames(parts, [
    ...book.names.filter((name) => name.sheet === sheet).map(nameOf),
    ...(first && last ? [{ name: "_xlnm.Print_Titles", formula: `${sheetPrefix(sheet.name)}!$${first}:$${last}`, hidden: false, sheet: sheet.name }] : []),
  ]);
};

const nameOf = ({ name, formula, isVisible, sheet }: NamedItem): Parameters<typeof setNames>[1][number] => ({ name, formula: formula.replace(/^=/, ""), hidden: !isVisible, sheet: sheet?.name });

/** What Selaras stored, key by key: the file's own parts are kept where it has some. */
const saveState = (parts: XlsxPackage, book: Book): void => {
  const before = readState(parts, parts.book);
  const now = joinedState(book.parts.filter(({ xml }) => isStatePart(xml)).map(({ xml }) => parseState(xml)));
  for (const [key, json] of now) if (before.get(key) !== json) writeState(parts, key, json);
  for (const key of before.keys()) if (!now.has(key)) writeState(parts, key, null);
};
