// What SheetJS does not tell about .ods: hidden rows, protected sheets, and how many cells the repeats unfold to.
import { HostError } from "../host-error";
import type { SheetDraft } from "./from-sheetjs";
import type { Zip } from "./zip";

/** More cells than this do not fit a snapshot in bounded memory. */
const MOST_CELLS = 10_000_000;

interface OdsSheet {
  readonly isProtected: boolean;
  readonly hiddenRows: readonly { readonly first: number; readonly last: number }[];
}

/** True where a zip is an OpenDocument spreadsheet. @throws HostError password-protected */
export const isOds = (zip: Zip): boolean => {
  const manifest = zip.text("META-INF/manifest.xml");
  if (manifest === undefined || !zip.has("content.xml")) return false;
  if (/<(\w+:)?encryption-data/.test(manifest)) throw new HostError("password-protected");
  return /opendocument\.spreadsheet/.test(zip.text("mimetype") ?? manifest);
};

/**
 * Reads hidden rows and protection from content.xml.
 * @throws HostError too-many-rows where repeated rows and cells unfold to more than can be held
 */
export const scanOds = (content: string): OdsSheet[] => {
  const sheets: OdsSheet[] = [];
  let cells = 0;
  let row = 0;
  let repeat = 1;
  let hidden: { first: number; last: number }[] = [];
  const tags = /<table:(table|table-row|table-cell)(?=[\s/>])([^>]*)>/g;
  for (let tag = tags.exec(content); tag; tag = tags.exec(content)) {
    const [, kind, attributes] = tag as unknown as [string, string, string];
    if (kind === "table") {
      row = 0;
      hidden = [];
      sheets.push({ isProtected: /table:protected="true"/.test(attributes), hiddenRows: hidden });
    } else if (kind === "table-row") {
      repeat = repeated(attributes, "rows");
      if (/table:visibility="(collapse|filter)"/.test(attributes)) hidden.push({ first: row, last: row + repeat - 1 });
      row += repeat;
    } else if (/(office:value-type|table:formula)=/.test(attributes)) {
      cells += repeat * repeated(attributes, "columns");
      if (cells > MOST_CELLS) throw new HostError("too-many-rows", { cells: MOST_CELLS });
    }
  }
  return sheets;
};

const repeated = (attributes: string, what: "rows" | "columns"): number =>
  Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);

/** Adds what `scanOds` found to sheets read by SheetJS. */
export const addOdsDetails = (drafts: readonly SheetDraft[], details: readonly OdsSheet[]): void =>
  drafts.forEach((draft, i) => {
    const found = details[i];
    if (!found) return;
    draft.isProtected = found.isProtected;
    const rows = new Set(draft.hiddenRows);
    for (const { first, last } of found.hiddenRows) for (let row = first; row <= Math.min(last, draft.rowCount - 1); row++) rows.add(row);
    draft.hiddenRows = rows;
  });
