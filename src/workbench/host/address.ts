// Addresses as Excel reads and writes them: whole rows and columns, several areas, sheet names before them, and cut off
// without a word where they are too long.
import { areaAddress, columnIndex, columnLetters, LAST_COLUMN, LAST_ROW, parseArea, sheetPrefix, type Area } from "../../sheets/address";
import { WHOLE, type Sheet } from "./model";
import { RichError } from "./rich-error";
import type { Argument } from "./thing";

/** What Excel reads of an address; the rest is lost. */
const LONGEST = 8_192;

/** The areas that an address names; the whole sheet where there is none. */
export const readAreas = (address: Argument | undefined): Area[] => {
  if (address == null) return [WHOLE];
  if (typeof address !== "string") throw new RichError("InvalidArgument");
  return address.slice(0, LONGEST).split(",").map((one) => readArea(one.trim().replace(/^.*!/, "")));
};

const readArea = (address: string): Area => {
  const area = parseArea(address);
  if (area) return area;
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  throw new RichError("InvalidArgument");
};

/** The address of an area; whole rows and columns as such. */
export const rangeAddress = (area: Area): string => {
  const { top, left, bottom, right } = area;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  return top === 0 && bottom === LAST_ROW ? `${columnLetters(left)}:${columnLetters(right)}` : areaAddress(area);
};

export const fullAddress = (sheet: Sheet, areas: readonly Area[]): string => areas.map((area) => `${sheetPrefix(sheet.name)}!${rangeAddress(area)}`).join(",");
