// Any file that may be a workbook -> snapshot, or a clear "cannot". What it is is told by its content.
// .xlsx goes through our own reader; .xls, .ods and saved web pages through SheetJS.
import type { WorkBook } from "@e965/xlsx";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { HostError } from "../host-error";
import type { ReadOptions } from "../port";
import { namesFromSheetJs, readBySheetJs, sheetFromSheetJs, type SheetDraft } from "./from-sheetjs";
import { htmlParts } from "./mhtml";
import { addOdsDetails, isOds, scanOds } from "./ods";
import { pause } from "./pause";
import { readXlsx } from "./read-xlsx";
import { decodeText, sniff } from "./sniff";
import { Zip } from "./zip";

/** Files beyond this are refused before they are opened, in bytes. */
export const MOST_BYTES = 150_000_000;

/** Formats that are not packed take many times their size in memory. */
const MOST_PLAIN_BYTES = 60_000_000;

/** What a file turned out to be. */
export type WorkbookFormat = "xlsx" | "xls" | "ods" | "html" | "mhtml";

/** A workbook, and what its file was. */
export interface OpenedWorkbook {
  readonly format: WorkbookFormat;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads a workbook of any known format.
 * @throws HostError empty-file, too-large, not-a-workbook, damaged-zip, damaged-workbook, password-protected, zip-bomb,
 *   too-many-rows, no-sheets, chart-sheets-only, unsupported-format, cancelled
 */
export const readWorkbook = async (bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<WorkbookSnapshot> =>
  (await openWorkbook(bytes, fileName, options)).snapshot;

/** As `readWorkbook`, and says what the file is. */
export const openWorkbook = async (bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<OpenedWorkbook> => {
  const kind = sniff(bytes);
  const most = kind === "zip" ? MOST_BYTES : MOST_PLAIN_BYTES;
  if (bytes.length > most) throw new HostError("too-large", { megabytes: Math.round(most / 1e6) });
  await pause(options);
  if (kind === "empty") throw new HostError("empty-file");
  if (kind === "other") throw new HostError("not-a-workbook");
  if (kind === "ole") return { format: "xls", snapshot: await fromBook(readBySheetJs(bytes, false), fileName, options) };
  if (kind === "html") return { format: "html", snapshot: await fromBook(readBySheetJs(decodeText(bytes), true), fileName, options) };
  if (kind === "mhtml") return { format: "mhtml", snapshot: await fromPages(htmlParts(bytes), fileName, options) };
  const zip = Zip.open(bytes);
  if (isOds(zip)) return { format: "ods", snapshot: await fromOds(zip, fileName, options) };
  return { format: "xlsx", snapshot: await readXlsx(zip, fileName, options) };
};

const fromOds = async (zip: Zip, file: string, options: ReadOptions): Promise<WorkbookSnapshot> => {
  const details = scanOds(zip.text("content.xml") ?? "");
  if (details.length === 0) throw new HostError("no-sheets");
  const book = readBySheetJs(zip.only(["mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"]).toBytes(), false);
  return fromBook(book, file, options, (drafts) => addOdsDetails(drafts, details));
};

const fromPages = async (pages: readonly string[], file: string, options: ReadOptions): Promise<WorkbookSnapshot> => {
  if (pages.length === 0) throw new HostError("not-a-workbook");
  const sheets: SheetDraft[] = [];
  for (const page of pages) {
    const { sheets: found } = await fromBook(readBySheetJs(page, true), file, options);
    for (const sheet of found) sheets.push({ ...sheet, index: sheets.length, name: `Sheet${sheets.length + 1}` });
  }
  return { file, sheets, names: new Map(), state: new Map() };
};

const fromBook = async (book: WorkBook, file: string, options: ReadOptions, refine?: (drafts: SheetDraft[]) => void): Promise<WorkbookSnapshot> => {
  const kinds = book.SheetNames.map((name) => (book.Sheets[name] as { "!type"?: string } | undefined)?.["!type"] ?? "sheet");
  if (kinds.length === 0) throw new HostError("no-sheets");
  if (kinds.every((kind) => kind === "chart")) throw new HostError("chart-sheets-only");
  const drafts: SheetDraft[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    await pause(options);
    options.onProgress?.({ done: index / kinds.length, sheet: name });
    drafts.push(sheetFromSheetJs(book, index));
    delete book.Sheets[name];
  }
  refine?.(drafts);
  options.onProgress?.({ done: 1 });
  return { file, sheets: drafts.filter((_, index) => kinds[index] === "sheet"), names: namesFromSheetJs(book), state: new Map() };
};
