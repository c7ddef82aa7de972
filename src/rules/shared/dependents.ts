// Cells of a table that a cell flows into through formulas: what becomes wrong with it. It judges nothing.
import type { Document } from "../../performance/model";
import { areaAddress, joinCells } from "../../sheets/address";
import { resolve, shapesOf, type Target } from "../../sheets/formula";
import type { Related } from "../finding";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Reader extends Place {
  readonly reads: readonly Target[];
}

/** Rows below a table in which totals without a label may stand. */
const BELOW = 8;
/** More than this many cells say no more than these. */
const MOST = 60;

const known = new WeakMap<Document, readonly Reader[]>();

const readersOf = (document: Document): readonly Reader[] => {
  const found = known.get(document);
  if (found) return found;
  const { data, header } = document.table;
  const shapes = shapesOf(document.sheet);
  const readers: Reader[] = [];
  if (data) {
    for (let row = data.top; row <= data.bottom + BELOW; row++) {
      for (let column = header.left; column <= header.right; column++) {
        const shape = shapes.at(row, column);
        if (!shape || shape.references.length === 0) continue;
        readers.push({ row, column, reads: shape.references.map((reference) => resolve(reference, row, column)).filter((target) => target.sheet === undefined || target.sheet === document.table.sheet) });
      }
    }
  }
  known.set(document, readers);
  return readers;
};

/** The cells of the table, and of the rows just below it, that read the given cells directly or through others. */
export const dependentsOf = (document: Document, cells: readonly Place[]): Place[] => {
  const seen = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const found: Place[] = [];
  for (let frontier: readonly Place[] = cells; frontier.length > 0 && found.length < MOST; ) {
    const next = readersOf(document).filter(({ row, column, reads }) =>
      !seen.has(`${row}:${column}`) && reads.some((target) => frontier.some((cell) => cell.row >= target.top && cell.row <= target.bottom && cell.column >= target.left && cell.column <= target.right)));
    for (const { row, column } of next) {
      seen.add(`${row}:${column}`);
      found.push({ row, column });
    }
    frontier = next;
  }
  return found.slice(0, MOST);
};

/** The same as related places of a finding. */
export const consequencesOf = (document: Document, cells: readonly Place[]): Related[] => {
  const found = dependentsOf(document, cells);
  return found.length === 0 ? [] : [{ sheet: document.table.sheet, range: joinCells(found).map(areaAddress).join(","), role: "consequence" }];
};
