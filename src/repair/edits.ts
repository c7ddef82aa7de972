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

/** What edits would change, as texts; an empty cell is "". Formulas stand as they are, since that is what people compare. */
export const previewOf = (edits: readonly CellEdit[]): PreviewRow[] =>
  edits.map(({ sheet, cell, before, after, computed }) => ({
    sheet, cell,
    before: contentText(before),
    after: computed === undefined ? contentText(after) : `${contentText(after)} (${contentText(computed)})`,
  }));

/** Numbers with the decimal comma of the sheet's readers; digits are neither grouped nor rounded. */
const contentText = (content: CellContent): string => {
  if (content === null) return "";
  if (typeof content === "number") return String(content).replace(".", ",");
  return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : content;
};
