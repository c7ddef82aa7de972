// .xlsx and .xlsm -> snapshot. Our own reader, since values must be told from missing ones (a formula that was
// never calculated is not 0) and memory must stay bounded.
import { sheetPrefix } from "../../sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { HostError } from "../host-error";
import type { ReadOptions } from "../port";
import { readBook, type Book, type Parts } from "./book";
import { generatedSheets } from "./marked-sheets";
import { MARKER_NAME } from "../marker";
import { readNumberFormats } from "./number-formats";
import { pause } from "./pause";
import { readSheet } from "./read-sheet";
import { readState } from "./state";
import { readSharedStrings } from "./strings";

/**
 * Reads a workbook out of its parts.
 * @throws HostError not-a-workbook, damaged-workbook, damaged-zip, no-sheets, chart-sheets-only, unsupported-format, cancelled
 */
export const readXlsx = async (parts: Parts, file: string, options: ReadOptions): Promise<WorkbookSnapshot> => {
  const book = readBook(parts);
  requireWorksheets(book);
  const part = (type: string): string | undefined => {
    const found = book.relationships.find((relationship) => relationship.type === type);
    return found && parts.text(found.target);
  };
  const shared = { strings: readSharedStrings(part("sharedStrings")), formats: readNumberFormats(part("styles")) };
  const marked = generatedSheets(book);
  const sheets: SheetSnapshot[] = [];
  for (const [index, { name, visibility, type, path }] of book.sheets.entries()) {
    await pause(options);
    options.onProgress?.({ done: index / book.sheets.length, sheet: name });
    if (type !== "worksheet") continue;
    const xml = parts.text(path);
    if (xml === undefined) throw new HostError("damaged-workbook", { part: path });
    sheets.push({ ...marked[index], name, index, visibility, ...readSheet(xml, path, shared) });
  }
  options.onProgress?.({ done: 1 });
  return { file, sheets, names: readNames(book), state: readState(parts, book) };
};

const requireWorksheets = (book: Book): void => {
  if (book.sheets.length === 0) throw new HostError("no-sheets");
  if (book.sheets.some(({ type }) => type === "missing")) throw new HostError("damaged-workbook", { part: book.path });
  if (book.sheets.some(({ type }) => type === "worksheet")) return;
  throw new HostError(book.sheets.some(({ type }) => type === "chartsheet") ? "chart-sheets-only" : "no-sheets");
};

const readNames = (book: Book): Map<string, string> => {
  const names = new Map<string, string>();
  for (const { name, formula, sheet } of book.names) {
    if (name === MARKER_NAME) continue;
    const owner = sheet === undefined ? undefined : book.sheets[sheet]?.name;
    names.set(owner === undefined ? name : `${sheetPrefix(owner)}!${name}`, formula);
  }
  return names;
};
