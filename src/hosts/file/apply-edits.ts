// Applies edits to the sheets of an open .xlsx: each is checked against what stands in the cell now, and refused where
// that is not what the edit expects or the cell may not be changed.
import { areaHas, parseArea, type Area } from "../../sheets/address";
import { cellError } from "../../sheets/cell";
import type { CellContent, CellEdit } from "../../sheets/edit";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import type { RefusedEdit } from "../port";
import { readRelationships } from "./book";
import { currentCells, isInsideMerge, parseCell, type CellMap, type CurrentCell } from "./cell-content";
import type { CellBody } from "./cell-xml";
import { readNumberFormats } from "./number-formats";
import type { XlsxPackage } from "./package";
import { patchCells, type CellPatch } from "./patch-cells";
import { sheetFrame } from "./sheet-scan";
import { staleFormulas } from "./stale-formulas";
import { readSharedStrings } from "./strings";
import { attribute } from "./xml";

export interface AppliedEdits {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** One sheet while it is edited: what stands there, and what is to be changed. */
interface SheetWork {
  readonly path: string;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  /** Headings of Excel tables, whose texts also stand in the table's own part. */
  readonly headings: readonly Area[];
  readonly cells: CellMap<CurrentCell>;
  readonly patches: CellMap<CellPatch>;
}

/** Applies edits; `snapshot` is the workbook as it is now. */
export const applyEdits = (book: XlsxPackage, edits: readonly CellEdit[], snapshot: WorkbookSnapshot): AppliedEdits => {
  const works = openSheets(book, edits, snapshot);
  const stylesPath = book.partOf("styles");
  const formats = readNumberFormats(stylesPath === undefined ? undefined : book.text(stylesPath));
  const applied: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const work = works.get(edit.sheet);
    const place = parseCell(edit.cell);
    const refusal = work && place ? refusalOf(book, work, place, edit, formats) : ({ reason: "sheetGone" } as const);
    if (refusal) {
      refused.push({ edit, ...refusal });
      continue;
    }
    patchOf(book, work!, place!, edit);
    applied.push(edit);
  }
  if (applied.length > 0) writeBack(book, works, snapshot);
  return { applied, refused };
};

const openSheets = (book: XlsxPackage, edits: readonly CellEdit[], snapshot: WorkbookSnapshot): Map<string, SheetWork> => {
  const strings = book.partOf("sharedStrings");
  const texts = readSharedStrings(strings === undefined ? undefined : book.text(strings));
  const works = new Map<string, SheetWork>();
  for (const name of new Set(edits.map(({ sheet }) => sheet))) {
    const listed = book.book.sheets.find((sheet) => sheet.name === name && sheet.type === "worksheet");
    const seen = snapshot.sheets.find((sheet) => sheet.name === name);
    if (!listed || !seen) continue;
    const wanted: CellMap<true> = new Map();
    for (const { sheet, cell } of edits) {
      const place = sheet === name ? parseCell(cell) : null;
      if (place) put(wanted, place, true);
    }
    const xml = book.require(listed.path);
    const cells = wanted.size === 0 ? new Map<number, Map<number, CurrentCell>>() : currentCells(xml, sheetFrame(xml, listed.path), wanted, texts);
    works.set(name, { path: listed.path, isProtected: seen.isProtected, merges: seen.merges, headings: tableHeadings(book, listed.path), cells, patches: new Map() });
  }
  return works;
};

const refusalOf = (
  book: XlsxPackage,
  work: SheetWork,
  place: Place,
  edit: CellEdit,
  formats: readonly (string | undefined)[],
): Pick<RefusedEdit, "reason" | "now"> | undefined => {
  const cell = at(work.cells, place);
  const now = cell?.content ?? null;
  if (now !== edit.before) return { reason: "changed", now };
  const style = cell?.style ?? 0;
  if (edit.format && (formats[style] ?? "General") !== (edit.format.before || "General")) return { reason: "changed", now };
  if (work.isProtected && book.styles.isLocked(style)) return { reason: "protected", now };
  if (isInsideMerge(work.merges, place.row, place.column)) return { reason: "merged", now };
  if (work.headings.some((area) => areaHas(area, place.row, place.column))) return { reason: "table", now };
  return cell?.inArray ? { reason: "array", now } : undefined;
};

const tableHeadings = (book: XlsxPackage, sheet: string): Area[] =>
  readRelationships(book, sheet).flatMap(({ type, target }) => {
    const tag = type === "table" ? /<(?:\w+:)?table\s([^>]*)>/.exec(book.text(target) ?? "")?.[1] : undefined;
    const area = tag === undefined || attribute(tag, "headerRowCount") === "0" ? null : parseArea(attribute(tag, "ref") ?? "");
    return area ? [{ ...area, bottom: area.top }] : [];
  });

const patchOf = (book: XlsxPackage, work: SheetWork, place: Place, edit: CellEdit): void => {
  const older = at(work.cells, place);
  const style = edit.format ? book.styles.withNumberFormat(older?.style ?? 0, edit.format.after) : undefined;
  const isSame = edit.before === edit.after;
  put(work.patches, place, { ...at(work.patches, place), ...(isSame ? {} : { body: bodyOf(edit.after, edit.computed) }), ...(style === undefined ? {} : { style }) });
  put(work.cells, place, { content: edit.after, style: style ?? older?.style ?? 0, inArray: false });
};

const bodyOf = (after: CellContent, computed: number | string | undefined): CellBody =>
  typeof after === "string" && after.startsWith("=") ? { value: computed ?? null, formula: after.slice(1) } : { value: typeof after === "string" ? (cellError(after) ?? after) : after };

/** Writes the patches, and takes the stored values away from every formula that reads a changed cell. */
const writeBack = (book: XlsxPackage, works: ReadonlyMap<string, SheetWork>, snapshot: WorkbookSnapshot): void => {
  const changed = new Map([...works].map(([name, { patches }]): [string, CellMap<CellPatch>] => [name, patches]));
  const stale = staleFormulas(snapshot, changed);
  for (const { name, type, path } of book.book.sheets) {
    const patches: CellMap<CellPatch> = changed.get(name) ?? new Map<number, Map<number, CellPatch>>();
    for (const [row, columns] of stale.get(name) ?? []) for (const column of columns.keys()) put(patches, { row, column }, { dropValue: true });
    if (type === "worksheet" && patches.size > 0) book.setText(path, patchCells(book.require(path), path, patches));
  }
  book.recalculateOnOpen();
};

const at = <T>(cells: CellMap<T>, { row, column }: Place): T | undefined => cells.get(row)?.get(column);

const put = <T>(cells: CellMap<T>, { row, column }: Place, value: T): void => {
  cells.set(row, (cells.get(row) ?? new Map<number, T>()).set(column, value));
};
