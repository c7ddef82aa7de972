// What stands in single cells of a worksheet now: for comparing before an edit, and to know what an edit may not touch.
import { areaHas, parseArea, type Area } from "../../sheets/address";
import { isCellError, type CellValue } from "../../sheets/cell";
import type { CellContent } from "../../sheets/edit";
import { FormulaReader } from "./read-formula";
import { cellValue } from "./read-sheet";
import { eachCell, eachRow, shortAttribute, type SheetFrame } from "./sheet-scan";

/** Cells by row and column, counted from 0. */
export type CellMap<T> = Map<number, Map<number, T>>;

export interface CurrentCell {
  /** A formula starts with "="; an error value is its text. */
  readonly content: CellContent;
  readonly style: number;
  /** True where the cell belongs to an array formula or data table of several cells. */
  readonly inArray: boolean;
}

/** The contents of the wanted cells; one that is not in the file has no entry. */
export const currentCells = (xml: string, frame: SheetFrame, wanted: CellMap<unknown>, strings: readonly string[]): CellMap<CurrentCell> => {
  const found: CellMap<CurrentCell> = new Map();
  const reader = new FormulaReader(frame.prefix);
  const last = [...wanted.keys()].reduce((a, b) => Math.max(a, b), -1);
  eachRow(xml, frame, (place) => {
    if (place.row > last) return false;
    const columns = wanted.get(place.row);
    eachCell(xml, frame, place, (cell) => {
      const formula = reader.read(place.row, cell.column, cell.inside);
      if (!columns?.has(cell.column)) return;
      const content = formula === undefined ? contentOf(cellValue(cell, frame.prefix, strings)) : `=${formula}`;
      const style = Number(shortAttribute(cell.attributes, "s") ?? 0);
      const line = found.get(place.row) ?? new Map<number, CurrentCell>();
      found.set(place.row, line.set(cell.column, { content, style, inArray: reader.isInArray(place.row, cell.column) }));
    });
    return true;
  });
  return found;
};

/** A value as an edit names it. */
const contentOf = (value: CellValue): CellContent => (isCellError(value) ? value.error : value);

/** True where a cell is hidden inside a merge: Excel keeps values in the first cell of a merge only. */
export const isInsideMerge = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some((area) => areaHas(area, row, column) && (area.top !== row || area.left !== column));

/** The row and column of one cell's address; `null` where it is none. */
export const parseCell = (address: string): { readonly row: number; readonly column: number } | null => {
  const area = parseArea(address);
  return area && area.top === area.bottom && area.left === area.right ? { row: area.top, column: area.left } : null;
};
