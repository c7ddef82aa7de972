// What a range of the emulated Excel is, and the checks before one is changed.
import { areasTouch, LAST_COLUMN, LAST_ROW, type Area } from "../../../sheets/address";
import { cellAt, cellsIn, openCell, type Book, type Cell, type Change, type Sheet } from "../model";
import { RichError } from "../rich-error";

/** One or more areas of a sheet; they change where cells before them come or go. */
export interface RangeSelf {
  readonly book: Book;
  readonly sheet: Sheet;
  areas: readonly Area[];
}

/** The only area of a range. */
export const areaOf = ({ areas }: RangeSelf): Area => areas[0]!;

export const isWholeSheet = ({ top, left, bottom, right }: Area): boolean => top === 0 && left === 0 && bottom === LAST_ROW && right === LAST_COLUMN;

export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;

/** All cells of all areas, made where they are missing; not for whole rows, columns or sheets. */
export const eachCell = ({ sheet, areas }: RangeSelf, work: (cell: Cell, row: number, column: number) => void): void => {
  for (const area of areas) {
    if (isWholeRows(area) || isWholeColumns(area)) throw new RichError("InvalidOperation", "unbounded range");
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) work(openCell(sheet, row, column), row, column);
  }
};

/** A protected sheet refuses changes of locked cells. */
export const requireUnlocked = ({ sheet, areas }: RangeSelf): void => {
  if (!sheet.isProtected) return;
  for (const area of areas) {
    const isOpen = !isWholeRows(area) && !isWholeColumns(area) && [...cellsIn(sheet, area)].every(({ cell }) => !cell.isLocked) && cellAt(sheet, area.top, area.left) !== undefined;
    if (!isOpen) throw new RichError("AccessDenied", "protected sheet");
  }
};

/** A protected sheet refuses other formats, unless its owner allows them. */
export const requireFormattable = (self: RangeSelf): void => {
  if (self.sheet.isProtected && !self.sheet.allowFormatCells) throw new RichError("AccessDenied", "protected sheet");
};

/** Part of an array formula cannot be changed alone. */
export const requireNoPartOfArray = ({ sheet, areas }: RangeSelf): void => {
  for (const array of sheet.arrays) {
    for (const area of areas) {
      const isAll = area.top <= array.top && area.left <= array.left && area.bottom >= array.bottom && area.right >= array.right;
      if (areasTouch(array, area) && !isAll) throw new RichError("InvalidOperation", "part of an array");
    }
  }
};

/** Notes that formulas must be calculated, and calls all who listen for changes, once for each area. */
export const tellChange = ({ book, sheet, areas }: RangeSelf, change?: Change): void => {
  book.isStale = true;
  areas.forEach((area) => book.listeners.forEach((listener) => listener(sheet, area, change)));
};
