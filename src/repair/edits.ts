// From a finding's offer to edits with the old value, and to a preview that people can read before anything is changed.
import { parseArea } from "../sheets/address";
import { isCellError } from "../sheets/cell";
import type { CellContent, CellEdit } from "../sheets/edit";
import { formatAt, formulaAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../sheets/snapshot";
import type { RepairOffer } from "../rules/finding";

/** What a cell holds, as edits write it: a formula with "=", an error value as its printed code. */
export const contentAt = (sheet: SheetSnapshot, row: number, column: number): CellContent => {
  const formula = formulaAt(sheet, row, column);
  if (formula !== undefined) return `=${formula}`;
  const value = valueAt(sheet, row, column);
  return isCellError(value) ? value.error : value;
};

/**
 * The edits of an offer, with what stands in the cells now. Cells that hold the new content already are left out, and so are
 * cells of sheets that are gone. A number or formula put into a cell of the format Text also gets the format General, since it would stay a text there.
 */
export const editsFor = (offer: RepairOffer, snapshot: WorkbookSnapshot): CellEdit[] => {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return offer.cells.flatMap(({ sheet: name, cell, after, computed }) => {
    const sheet = sheets.get(name);
    const area = parseArea(cell);
    if (!sheet || !area) return [];
    const before = contentAt(sheet, area.top, area.left);
    if (before === after) return [];
    const format = formatAt(sheet, area.top, area.left);
    // Excel would turn the text "2.10" into a number unless the cell is text.
    const isDigits = typeof after === "string" && /^\d[\d.,]*$/.test(after) && format !== "@";
    const isFigure = typeof after === "number" || (typeof after === "string" && after.startsWith("="));
    return [{
      sheet: name, cell, before, after,
      ...(computed === undefined ? {} : { computed }),
      ...(isFigure && format === "@" ? { format: { before: "@", after: "General" } } : {}),
      ...(isDigits ? { format: { before: format ?? "General", after: "@" } } : {}),
    }];
  });
};

/** One line of a preview. */
export interface PreviewRow {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What edits would change, as texts; an empty cell is "". Formulas stand as they are, since that is what people compare; figures as the
 * cell shows them, written as in `locale` ("id-ID").
 */
export const previewOf = (edits: readonly CellEdit[], snapshot: WorkbookSnapshot, locale: string): PreviewRow[] => {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.map(({ sheet: name, cell, before, after, computed, format }) => {
    const sheet = sheets.get(name);
    const area = parseArea(cell);
    const shown = format?.after ?? (sheet && area ? formatAt(sheet, area.top, area.left) : undefined);
    const [old, fresh] = contentTexts(before, after, { format: shown, locale });
    return { sheet: name, cell, before: old, after: computed === undefined ? fresh : `${fresh} (${contentText(computed, { format: shown, locale }, 0)})` };
  });
};

/** More decimals than the cell shows are only added up to this many, where two figures would look the same. */
const MOST_EXTRA = 10;

/** How figures of a cell are written. */
interface Looks {
  readonly format: string | undefined;
  readonly locale: string;
}

const contentTexts = (before: CellContent, after: CellContent, looks: Looks): [string, string] => {
  for (let extra = 0; ; extra++) {
    const texts: [string, string] = [contentText(before, looks, extra), contentText(after, looks, extra)];
    if (texts[0] !== texts[1] || typeof before !== "number" || typeof after !== "number" || extra === MOST_EXTRA) return texts;
  }
};

const contentText = (content: CellContent, looks: Looks, extra: number): string => {
  if (content === null) return "";
  if (typeof content === "number") return figureText(content, looks, extra);
  return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : content;
};

/** Decimals of a cell without a format: Excel shows as many as fit, and more would only hide the figure. */
const GENERAL_PLACES = 4;

/** A figure with the decimals, the percent sign and the thousands of its number format, as the sheet's readers write it. */
const figureText = (value: number, { format, locale }: Looks, extra: number): string => {
  const positive = format?.split(";")[0] ?? "General";
  const isPlain = !/[0#]/.test(positive);
  const places = isPlain ? 0 : (/\.(0+)/.exec(positive)?.[1]?.length ?? 0);
  const isPercent = !isPlain && positive.includes("%");
  const text = new Intl.NumberFormat(locale, {
    minimumFractionDigits: places, maximumFractionDigits: (isPlain ? GENERAL_PLACES : places) + extra, useGrouping: !isPlain && positive.includes(","),
  }).format(isPercent ? value * 100 : value);
  return isPercent ? `${text}%` : text;
};
