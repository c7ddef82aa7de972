// Opens an .xlsx in the emulated Excel, with everything that the grid shows, and keeps the file, so that saving changes
// only what was changed.
import { readRelationships } from "../../hosts/file/book";
import { XlsxPackage } from "../../hosts/file/package";
import { sniff } from "../../hosts/file/sniff";
import { HostError } from "../../hosts/host-error";
import { readXlsx } from "../../hosts/file/read-xlsx";
import type { SheetSnapshot } from "../../sheets/snapshot";
import { bookOf } from "../host/from-snapshot";
import type { Book, Sheet } from "../host/model";
import { themeColors } from "./colors";
import { addLayout, addLinks, addNotes, addTables } from "./sheet-layout";
import { readStyles, type CellStyle } from "./style-table";

/** A sheet of the file: the part that holds it, and what stood there. */
export interface FileSheet {
  readonly path: string;
  readonly snapshot: SheetSnapshot;
}

/** A workbook that was opened from a file. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly book: Book;
  /** By the id of the sheet in the emulated Excel; sheets that were added later are not there. */
  readonly sheets: ReadonlyMap<string, FileSheet>;
  readonly styles: readonly CellStyle[];
}

/**
 * Opens a workbook.
 * @throws HostError as `readWorkbook`, for .xlsx
 */
export const openBook = async (bytes: Uint8Array, name: string): Promise<OpenedFile> => {
  requireXlsx(bytes);
  const parts = XlsxPackage.open(bytes);
  const snapshot = await readXlsx(parts, name, {});
  const book = bookOf(snapshot);
  const text = (type: string): string | undefined => {
    const path = parts.partOf(type);
    return path === undefined ? undefined : parts.text(path);
  };
  const styles = readStyles(text("styles"), themeColors(text("theme")));
  const sheets = new Map<string, FileSheet>();
  for (const [i, sheet] of book.sheets.entries()) {
    const { path } = parts.book.sheets.find((each) => each.name === sheet.name)!;
    const xml = parts.require(path);
    addLayout(book, sheet, xml, styles);
    addLinks(sheet, xml);
    const beside = (wanted: string): string[] => readRelationships(parts, path).flatMap(({ type, target }) => (type === wanted ? (parts.text(target) ?? []) : []));
    addTables(book, sheet, beside("table"));
    addNotes(book, sheet, beside("comments"));
    sheets.set(sheet.id, { path, snapshot: snapshot.sheets[i]! });
  }
  const front = frontSheet(book, parts.book.document.documentElement?.getElementsByTagName("workbookView")[0]?.getAttribute("activeTab"));
  if (front) book.selection = { sheet: front, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return { name, bytes, book, sheets, styles: styles.cells };
};

/** Older formats are told by their name: the command line reads them, the workbench does not. */
const requireXlsx = (bytes: Uint8Array): void => {
  const kind = sniff(bytes);
  if (kind === "zip") return;
  if (kind === "empty" || kind === "other") throw new HostError(kind === "empty" ? "empty-file" : "not-a-workbook");
  throw new HostError("unsupported-format", { format: kind === "ole" ? "xls" : "html" });
};

/** The sheet that the file wants in front, else the first that can be seen. */
const frontSheet = (book: Book, activeTab: string | null | undefined): Sheet | undefined => {
  const wanted = book.sheets[Number(activeTab ?? 0)];
  return wanted?.visibility === "Visible" ? wanted : book.sheets.find(({ visibility }) => visibility === "Visible");
};
