// Cells of a table that a cell flows into through formulas: what becomes wrong with it. It judges nothing.
import type { Document } from "../../performance/model";
import { areaAddress, joinCells } from "../../sheets/address";
import { resolve, shapesOf, type Target } from "../../sheets/formula";
import { valueAt } from "../../sheets/snapshot";
import type { Related } from "../finding";
import { perDocument } from "./per-document";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Who reads which cell. Small areas are found by their cells, the few long ones are looked through. */
interface Readers {
  readonly byCell: ReadonlyMap<number, readonly Place[]>;
  readonly long: readonly { readonly area: Target; readonly reader: Place }[];
}

/** Rows below a table in which totals without a label may stand. */
const BELOW = 8;
/** Columns beside a table in which ratings and other words of its figures may stand. */
const BESIDE = 8;
/** More than this many cells say no more than these. */
const MOST = 60;
/** Areas of more cells than these count as long. */
const SMALL = 64;

const keyOf = (row: number, column: number): number => row * 16_384 + column;

const readersOf = perDocument((document): Readers => {
  const { data, header, sheet } = document.table;
  const shapes = shapesOf(document.sheet);
  const byCell = new Map<number, Place[]>();
  const long: { area: Target; reader: Place }[] = [];
  for (let row = data?.top ?? 0; data && row <= data.bottom + BELOW; row++) {
    for (let column = header.left; column <= header.right + BESIDE; column++) {
      const shape = shapes.at(row, column);
      if (!shape || shape.references.length === 0 || (column > header.right && typeof valueAt(document.sheet, row, column) === "number")) continue;
      const reader = { row, column };
      for (const reference of shape.references) {
        const area = resolve(reference, row, column);
        if (area.sheet === undefined || area.sheet === sheet) addReader(byCell, long, area, reader);
      }
    }
  }
  return { byCell, long };
});

const addReader = (byCell: Map<number, Place[]>, long: { area: Target; reader: Place }[], area: Target, reader: Place): void => {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > SMALL) {
    long.push({ area, reader });
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const readers = byCell.get(keyOf(row, column));
      if (readers) readers.push(reader);
      else byCell.set(keyOf(row, column), [reader]);
    }
  }
};

/**
 * The cells of the table, and of the rows just below it, that read the given cells directly or through others; beside it, words and
 * errors that read these. What stands beside a table is not followed further: figures there are helpers of other rows.
 */
export const dependentsOf = (document: Document, cells: readonly Place[]): Place[] => {
  const { byCell, long } = readersOf(document);
  const seen = new Set(cells.map(({ row, column }) => keyOf(row, column)));
  const found: Place[] = [];
  for (let frontier: readonly Place[] = cells; frontier.length > 0 && found.length < MOST; ) {
    const next: Place[] = [];
    for (const { row, column } of frontier) {
      const far = long.filter(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right).map(({ reader }) => reader);
      for (const reader of [...(byCell.get(keyOf(row, column)) ?? []), ...far]) {
        if (seen.has(keyOf(reader.row, reader.column))) continue;
        seen.add(keyOf(reader.row, reader.column));
        next.push(reader);
      }
    }
    found.push(...next);
    frontier = next.filter(({ column }) => column <= document.table.header.right);
  }
  return found.slice(0, MOST);
};

/** The same as related places of a finding. */
export const consequencesOf = (document: Document, cells: readonly Place[]): Related[] => {
  const found = dependentsOf(document, cells);
  return found.length === 0 ? [] : [{ sheet: document.table.sheet, range: joinCells(found).map(areaAddress).join(","), role: "consequence" }];
};
