// Walks the XML text of a worksheet row by row and cell by cell, with the place of each in the text. Both the
// reader and the patcher use it: a sheet can have a hundred megabytes, too much for a document tree.
import { columnIndex, LAST_COLUMN, LAST_ROW } from "../../sheets/address";
import { HostError } from "../host-error";
import { attribute } from "./xml";

/** Where the parts of a worksheet stand in its text. `from` and `to` bound the inside of <sheetData>. */
export interface SheetFrame {
  /** The prefix of the main namespace with its colon, mostly "". */
  readonly prefix: string;
  /** The start of <sheetData> itself, and the end of its end tag. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Start tags of rows and cells; made once, since a long sheet has a hundred thousand of them. */
  readonly rowTag: RegExp;
  readonly cellTag: RegExp;
}

export interface RowPlace {
  /** Counted from 0. */
  readonly row: number;
  readonly attributes: string;
  /** The whole element. */
  readonly start: number;
  readonly end: number;
  /** Its inside; both the same for <row/>. */
  readonly from: number;
  readonly to: number;
}

export interface CellPlace {
  readonly column: number;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** What stands between <c> and </c>. */
  readonly inside: string;
}

/** The frame of a worksheet. @throws HostError damaged-workbook where it is no worksheet or is cut off */
export const sheetFrame = (xml: string, part: string): SheetFrame => {
  const root = /<(\w+:)?worksheet(\s[^>]*)?>/.exec(xml.slice(0, 20_000));
  if (!root) throw new HostError("damaged-workbook", { part });
  const prefix = root[1] ?? "";
  const tags = { prefix, rowTag: new RegExp(`<${prefix}row(?=[\\s/>])([^>]*)>`, "g"), cellTag: new RegExp(`<${prefix}c(?=[\\s/>])([^>]*)>`, "g") };
  const open = new RegExp(`<${prefix}sheetData(?=[\\s/>])[^>]*>`, "g");
  open.lastIndex = root.index + root[0].length;
  const match = open.exec(xml);
  if (!match) {
    if (!xml.includes(`</${prefix}worksheet`) || xml.includes("sheetData")) throw new HostError("damaged-workbook", { part });
    return { ...tags, start: -1, end: -1, from: 0, to: 0 };
  }
  const from = match.index + match[0].length;
  if (match[0].endsWith("/>")) return { ...tags, start: match.index, end: from, from, to: from };
  const to = xml.lastIndexOf(`</${prefix}sheetData`);
  if (to < from) throw new HostError("damaged-workbook", { part });
  return { ...tags, start: match.index, end: xml.indexOf(">", to) + 1, from, to };
};

/** Calls back for each row element in its order; a callback that gives false stops the walk. @throws HostError damaged-workbook */
export const eachRow = (xml: string, frame: SheetFrame, visit: (place: RowPlace) => boolean | void): void => {
  const open = frame.rowTag;
  const close = `</${frame.prefix}row>`;
  let row = -1;
  open.lastIndex = frame.from;
  for (let tag = open.exec(xml); tag && tag.index < frame.to; tag = open.exec(xml)) {
    const empty = tag[1]!.endsWith("/");
    const from = tag.index + tag[0].length;
    const attributes = empty ? tag[1]!.slice(0, -1) : tag[1]!;
    row = rowOf(attributes) ?? row + 1;
    const to = empty ? from : xml.indexOf(close, from);
    if (!(row >= 0 && row <= LAST_ROW) || to < 0 || to > frame.to) throw new HostError("damaged-workbook", { row });
    const end = empty ? from : to + close.length;
    if (visit({ row, attributes, start: tag.index, end, from, to }) === false) return;
    open.lastIndex = end;
  }
};

/** Calls back for each cell of a row in its order. @throws HostError damaged-workbook */
export const eachCell = (xml: string, frame: SheetFrame, place: RowPlace, visit: (cell: CellPlace) => void): void => {
  const open = frame.cellTag;
  const close = `</${frame.prefix}c>`;
  let column = -1;
  open.lastIndex = place.from;
  for (let tag = open.exec(xml); tag && tag.index < place.to; tag = open.exec(xml)) {
    const empty = tag[1]!.endsWith("/");
    const from = tag.index + tag[0].length;
    const attributes = empty ? tag[1]!.slice(0, -1) : tag[1]!;
    column = columnOf(attributes) ?? column + 1;
    const to = empty ? from : xml.indexOf(close, from);
    if (!(column >= 0 && column <= LAST_COLUMN) || to < 0 || to > place.to) throw new HostError("damaged-workbook", { row: place.row, column });
    const end = empty ? from : to + close.length;
    visit({ column, attributes, start: tag.index, end, inside: xml.slice(from, to) });
    open.lastIndex = end;
  }
};

/** The value of a short attribute without entities (r, s, t), fast; `undefined` where it is missing. */
export const shortAttribute = (attributes: string, name: "r" | "s" | "t"): string | undefined => {
  let at = attributes.indexOf(`${name}=`);
  while (at > 0 && attributes.charCodeAt(at - 1) > 32) at = attributes.indexOf(`${name}=`, at + 1);
  return at <= 0 ? undefined : attributes.slice(at + 3, attributes.indexOf(attributes[at + 2]!, at + 3));
};

/** Where a child element of a cell begins, -1 where there is none: "<f" must not find the <family> of a font. */
export const childOfCell = (inside: string, name: string): number => {
  for (let at = inside.indexOf(`<${name}`); at >= 0; at = inside.indexOf(`<${name}`, at + 1)) {
    const next = inside.charCodeAt(at + name.length + 1);
    if (next <= 32 || next === 47 || next === 62) return at;
  }
  return -1;
};

/** Without an address rows and cells are counted on, so one that is written in an unusual way must not be missed. */
const addressOf = (attributes: string): string | undefined => shortAttribute(attributes, "r") ?? attribute(attributes, "r");

const rowOf = (attributes: string): number | undefined => {
  const text = addressOf(attributes);
  return text === undefined ? undefined : parseInt(text, 10) - 1;
};

const columnOf = (attributes: string): number | undefined => {
  const address = addressOf(attributes);
  if (address === undefined) return undefined;
  let end = 0;
  while (address.charCodeAt(end) > 64) end++;
  return columnIndex(address.slice(0, end));
};
