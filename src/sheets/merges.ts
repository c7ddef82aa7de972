// Merged cells, looked up by cell: which area a cell belongs to, and the text that a person sees over it.
import type { Area } from "./address";
import { isBlank, isCellError, type CellValue } from "./cell";
import { valueAt, type SheetSnapshot } from "./snapshot";

/** Finds the merged area of a cell in time that does not depend on the number of merges. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();

  constructor(merges: readonly Area[]) {
    for (const area of merges) {
      for (let row = area.top; row <= area.bottom; row++) {
        const known = this.byRow.get(row);
        if (known) known.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  /** True where some merged area touches the row. */
  hasRow(row: number): boolean {
    return this.byRow.has(row);
  }

  /** The merged area that holds the cell, or `undefined`. */
  areaOf(row: number, column: number): Area | undefined {
    return this.byRow.get(row)?.find((area) => column >= area.left && column <= area.right);
  }

  /** True where the cell lies under a merge but is not its first cell. */
  isCovered(row: number, column: number): boolean {
    const area = this.areaOf(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }
}

const indexes = new WeakMap<SheetSnapshot, MergeIndex>();

/** The merge index of a sheet, made once. */
export const mergesOf = (sheet: SheetSnapshot): MergeIndex => {
  let index = indexes.get(sheet);
  if (!index) indexes.set(sheet, (index = new MergeIndex(sheet.merges)));
  return index;
};

/** The value that a person sees at a cell: that of the first cell of its merge, or its own. */
export const shownValueAt = (sheet: SheetSnapshot, row: number, column: number): CellValue => {
  const own = valueAt(sheet, row, column);
  if (own !== null) return own;
  const area = mergesOf(sheet).areaOf(row, column);
  return area ? valueAt(sheet, area.top, area.left) : null;
};

/** A value as plain text: "" for blanks and errors, numbers as JavaScript writes them. */
export const plainText = (value: CellValue): string =>
  isBlank(value) || isCellError(value) ? "" : typeof value === "string" ? value.trim() : String(value);
