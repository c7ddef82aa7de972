// What a person does to the emulated workbook with mouse and keys, here or as a coauthor elsewhere. Excel's refusals come as RichError.
import { LAST_COLUMN, LAST_ROW, type Area } from "../../sheets/address";
import { writeContents } from "./kinds/range";
import { settle, type Book, type Change, type Sheet } from "./model";
import { deleteCells, insertCells } from "./shift";

/** Types into every cell of an area; an empty text empties them. */
export const typeInto = (book: Book, sheet: Sheet, area: Area, typed: string, source: Change["source"] = "Local"): void => {
  writeContents({ book, sheet, areas: [area] }, typed, { type: "RangeEdited", source });
  settle(book);
};

/** Whole rows or columns that are added or removed, the first being `at`, counted from 0. */
export interface LineChange {
  readonly action: "insert" | "delete";
  readonly lines: "rows" | "columns";
  readonly at: number;
  readonly count?: number;
}

/** Adds or removes whole rows or columns. */
export const changeLines = (book: Book, sheet: Sheet, { action, lines, at, count = 1 }: LineChange): void => {
  const last = at + count - 1;
  const area = lines === "rows" ? { top: at, bottom: last, left: 0, right: LAST_COLUMN } : { left: at, right: last, top: 0, bottom: LAST_ROW };
  if (action === "insert") insertCells(book, sheet, area, lines === "rows" ? "Down" : "Right");
  else deleteCells(book, sheet, area, lines === "rows" ? "Up" : "Left");
  settle(book);
};
