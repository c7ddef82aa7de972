// One worksheet of an .xlsx -> the plain arrays of a snapshot, in one pass over its text. The extent is cut to the
// last cell that holds something: formatted blanks are not data. A formula without a stored value has the value null.
import { parseArea, type Area } from "../../sheets/address";
import { cellError, type CellValue } from "../../sheets/cell";
import type { SheetSnapshot } from "../../sheets/snapshot";
import { HostError } from "../host-error";
import { FormulaReader } from "./read-formula";
import { childOfCell, eachCell, eachRow, sheetFrame, shortAttribute, type CellPlace, type SheetFrame } from "./sheet-scan";
import { detach, plainText, richText } from "./strings";
import { attribute, isTrue } from "./xml";

/** More filled cells than this on one sheet are refused: a sheet of 60,000 rows and 36 columns has 2.2 million. */
const MOST_CELLS = 6_000_000;

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** Format code by cell style; `undefined` is General. */
  readonly formats: readonly (string | undefined)[];
}

type Cells = Omit<SheetSnapshot, "name" | "index" | "visibility" | "generated">;

/**
 * Reads a worksheet.
 * @throws HostError damaged-workbook, too-many-rows
 */
export const readSheet = (xml: string, part: string, shared: SharedParts): Cells => {
  const frame = sheetFrame(xml, part);
  const head = frame.start < 0 ? xml : xml.slice(0, frame.start);
  const tail = frame.start < 0 ? "" : xml.slice(frame.end);
  const grid = readGrid(xml, frame, shared);
  const protection = /<(?:\w+:)?sheetProtection\s([^>]*)>/.exec(tail)?.[1];
  return {
    ...grid,
    merges: readMerges(tail),
    hiddenColumns: readHiddenColumns(head, grid.columnCount),
    isProtected: protection !== undefined && isTrue(attribute(protection, "sheet")),
  };
};

const readGrid = (xml: string, frame: SheetFrame, shared: SharedParts): Omit<Cells, "merges" | "hiddenColumns" | "isProtected"> => {
  const values: (CellValue[] | undefined)[] = [];
  const formulas: ((string | undefined)[] | undefined)[] = [];
  const formats: ((string | undefined)[] | undefined)[] = [];
  const hiddenRows = new Set<number>();
  const outline = new Map<number, number>();
  const reader = new FormulaReader(frame.prefix);
  let rowCount = 0;
  let columnCount = 0;
  let cellCount = 0;
  let isEmpty = true;
  eachRow(xml, frame, (place) => {
    const { row, attributes } = place;
    isEmpty = false;
    if (attributes.includes("hidden") && isTrue(attribute(attributes, "hidden"))) hiddenRows.add(row);
    if (attributes.includes("outlineLevel")) outline.set(row, Number(attribute(attributes, "outlineLevel")));
    if (place.from === place.to) return;
    eachCell(xml, frame, place, (cell) => {
      if (cell.inside === "") return;
      const { column } = cell;
      const formula = reader.read(row, column, cell.inside);
      const value = cellValue(cell, frame.prefix, shared.strings);
      if (value === null && formula === undefined) return;
      if (++cellCount > MOST_CELLS) throw new HostError("too-many-rows", { cells: MOST_CELLS });
      fill(values, row)[column] = value;
      if (formula !== undefined) fill(formulas, row)[column] = formula;
      const format = shared.formats[Number(shortAttribute(cell.attributes, "s") ?? 0)];
      if (format !== undefined) fill(formats, row)[column] = format;
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    });
  });
  if (isEmpty && /<\w/.test(xml.slice(frame.from, frame.to))) throw new HostError("damaged-workbook", { reason: "no rows found" });
  for (const row of hiddenRows) if (row >= rowCount) hiddenRows.delete(row);
  for (const [row, level] of outline) if (row >= rowCount || level === 0) outline.delete(row);
  return { rowCount, columnCount, values, formulas, formats, hiddenRows, ...(outline.size ? { outline } : {}) };
};

/** The line of a row; rows between get `undefined`, so that the list has no holes. */
const fill = <T>(rows: (T[] | undefined)[], row: number): T[] => {
  while (rows.length < row) rows.push(undefined);
  return (rows[row] ??= []);
};

/** The stored value of a cell; `null` where it has none. */
export const cellValue = (cell: CellPlace, prefix: string, strings: readonly string[]): CellValue => {
  const type = shortAttribute(cell.attributes, "t") ?? "n";
  if (type === "inlineStr" && cell.inside.includes(`<${prefix}is`)) return detach(richText(cell.inside));
  const stored = contentOf(cell.inside, `${prefix}v`);
  if (stored === undefined) return null;
  switch (type) {
    case "s":
      return strings[parseInt(stored, 10)] ?? null;
    case "str":
    case "inlineStr":
      return detach(plainText(stored));
    case "b":
      return isTrue(stored.trim());
    case "e":
      return cellError(stored.trim()) ?? cellError("#VALUE!")!;
    case "d":
      return serialOf(stored.trim());
    default: {
      const number = Number(stored);
      return stored.trim() === "" || Number.isNaN(number) ? null : number;
    }
  }
};

/** The content of the first such element; `undefined` where there is none. */
const contentOf = (inside: string, name: string): string | undefined => {
  const open = childOfCell(inside, name);
  if (open < 0) return undefined;
  const from = inside.indexOf(">", open) + 1;
  if (inside[from - 2] === "/") return "";
  const to = inside.indexOf(`</${name}>`, from);
  return to < 0 ? undefined : inside.slice(from, to);
};

/** The serial number of an ISO date, as Excel counts days from 1900. */
const serialOf = (iso: string): CellValue => {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
};

const readMerges = (tail: string): Area[] =>
  [...tail.matchAll(/<(?:\w+:)?mergeCell\s([^>]*)>/g)].map(([, tag]) => parseArea(attribute(tag!, "ref") ?? "")).filter((area) => area !== null);

const readHiddenColumns = (head: string, columnCount: number): Set<number> => {
  const hidden = new Set<number>();
  for (const [, tag] of head.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    if (!isTrue(attribute(tag!, "hidden"))) continue;
    const last = Math.min(Number(attribute(tag!, "max")), columnCount);
    for (let column = Number(attribute(tag!, "min")) - 1; column < last; column++) hidden.add(column);
  }
  return hidden;
};
