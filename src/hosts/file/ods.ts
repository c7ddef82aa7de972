// What SheetJS does not tell about .ods: hidden rows, columns and sheets, protected sheets, merges of empty cells, names
// of one sheet, and how many cells the repeats unfold to.
import type { Area } from "../../sheets/address";
import type { GeneratedMarker } from "../../sheets/snapshot";
import { HostError } from "../host-error";
import { MARKER_NAME, parseMarker } from "../marker";
import type { SheetDraft } from "./from-sheetjs";
import { attribute } from "./xml";
import type { Zip } from "./zip";

/** More cells than this do not fit a snapshot in bounded memory. */
const MOST_CELLS = 3_000_000;

interface Span {
  readonly first: number;
  readonly last: number;
}

interface OdsSheet {
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  readonly hiddenRows: Span[];
  readonly hiddenColumns: Span[];
  readonly merges: Area[];
  /** The sign that Selaras wrote the sheet, where it was saved as .ods. */
  marker?: GeneratedMarker;
}

/** True where a zip is an OpenDocument spreadsheet. @throws HostError password-protected */
export const isOds = (zip: Zip): boolean => {
  const manifest = zip.text("META-INF/manifest.xml");
  if (manifest === undefined || !zip.has("content.xml")) return false;
  if (/<(\w+:)?encryption-data/.test(manifest)) throw new HostError("password-protected");
  return /opendocument\.spreadsheet/.test(zip.text("mimetype") ?? manifest);
};

/**
 * Reads these things from content.xml, sheet by sheet.
 * @throws HostError too-many-rows where repeated rows and cells unfold to more than can be held
 */
export const scanOds = (content: string): OdsSheet[] => {
  const hiddenStyles = stylesOfHiddenSheets(content);
  const sheets: OdsSheet[] = [];
  const next = { row: 0, column: 0, cell: 0 };
  let rows = { first: 0, count: 1 };
  let unfolded = 0;
  for (const [, kind, attributes] of content.matchAll(/<table:(table|table-column|table-row|table-cell|covered-table-cell|named-expression)(?=[\s/>])([^>]*)>/g) as Iterable<string[]>) {
    if (kind === "table") {
      Object.assign(next, { row: 0, column: 0, cell: 0 });
      sheets.push(newSheet(attributes!, hiddenStyles));
      continue;
    }
    const sheet = sheets[sheets.length - 1];
    if (!sheet) continue;
    if (kind === "named-expression") {
      sheet.marker ??= markerOf(attributes!);
      continue;
    }
    const count = repeated(attributes!, kind === "table-row" ? "rows" : "columns");
    if (kind === "table-column") {
      if (isHidden(attributes!)) sheet.hiddenColumns.push({ first: next.column, last: next.column + count - 1 });
      next.column += count;
    } else if (kind === "table-row") {
      rows = { first: next.row, count };
      if (isHidden(attributes!)) sheet.hiddenRows.push({ first: next.row, last: next.row + count - 1 });
      next.row += count;
      next.cell = 0;
    } else {
      const merge = mergeAt(attributes!, rows.first, next.cell);
      if (merge) sheet.merges.push(merge);
      next.cell += count;
      if (!attributes!.endsWith("/") || attributes!.includes("office:value-type=")) unfolded += rows.count * count;
      if (unfolded > MOST_CELLS) throw new HostError("too-many-rows", { cells: MOST_CELLS });
    }
  }
  return sheets;
};

const newSheet = (attributes: string, hiddenStyles: ReadonlySet<string>): OdsSheet => ({
  isProtected: attribute(attributes, "table:protected") === "true",
  isHidden: hiddenStyles.has(attribute(attributes, "table:style-name") ?? ""),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
});

const repeated = (attributes: string, what: "rows" | "columns"): number => Number(attribute(attributes, `table:number-${what}-repeated`) ?? 1);

const isHidden = (attributes: string): boolean => /table:visibility="(collapse|filter)"/.test(attributes);

const mergeAt = (attributes: string, row: number, column: number): Area | undefined => {
  if (!attributes.includes("-spanned=")) return undefined;
  const rows = Number(attribute(attributes, "table:number-rows-spanned") ?? 1);
  const columns = Number(attribute(attributes, "table:number-columns-spanned") ?? 1);
  return rows > 1 || columns > 1 ? { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 } : undefined;
};

const markerOf = (attributes: string): GeneratedMarker | undefined =>
  attribute(attributes, "table:name") === MARKER_NAME ? parseMarker((attribute(attributes, "table:expression") ?? "").replace(/^of:=/, "")) : undefined;

const stylesOfHiddenSheets = (content: string): Set<string> => {
  const names = new Set<string>();
  for (const [, style, body] of content.matchAll(/<style:style\s([^>]*style:family="table"[^>]*)>([\s\S]*?)<\/style:style>/g))
    if (/table:display="false"/.test(body!)) names.add(attribute(style!, "style:name") ?? "");
  return names;
};

/** Adds what `scanOds` found to sheets read by SheetJS. A formula without a value gave an empty text: .ods is always calculated. */
export const addOdsDetails = (drafts: readonly SheetDraft[], details: readonly OdsSheet[]): void =>
  drafts.forEach((draft, i) => {
    const found = details[i];
    if (!found) return;
    draft.isProtected = found.isProtected;
    draft.merges = found.merges;
    if (found.marker) draft.generated = found.marker;
    if (found.isHidden) draft.visibility = "hidden";
    draft.hiddenRows = within(found.hiddenRows, draft.rowCount);
    draft.hiddenColumns = within(found.hiddenColumns, draft.columnCount);
    draft.values = draft.values.map((line, row) => {
      const formulas = draft.formulas[row];
      return formulas ? Array.from(line ?? [], (value, column) => (value === null && formulas[column] !== undefined ? "" : value)) : line;
    });
  });

const within = (spans: readonly Span[], count: number): Set<number> => {
  const all = new Set<number>();
  for (const { first, last } of spans) for (let at = first; at <= Math.min(last, count - 1); at++) all.add(at);
  return all;
};
