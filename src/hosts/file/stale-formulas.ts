// Which formulas no longer have a true stored value once some cells change: all that read them, directly or through
// others. Where it cannot be told what a formula reads, it counts as one that does.
import { resolve, shapesOf, type Expression } from "../../sheets/formula";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import type { CellMap } from "./cell-content";

interface Reader {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}
interface Entry {
  readonly top: number;
  readonly bottom: number;
  readonly reader: Reader;
}

/** Rows in one drawer of the index; areas over more than `TALL` drawers or `WIDE` columns lie apart. */
const DRAWER = 64;
const TALL = 16;
const WIDE = 64;

/** Who reads which cells of one sheet. */
class ReadersOf {
  private readonly drawers = new Map<string, Entry[]>();
  private readonly large: (Entry & { readonly left: number; readonly right: number })[] = [];

  add(area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }, reader: Reader): void {
    const first = Math.floor(area.top / DRAWER);
    const last = Math.floor(area.bottom / DRAWER);
    if (last - first > TALL || area.right - area.left > WIDE) {
      this.large.push({ ...area, reader });
      return;
    }
    for (let column = area.left; column <= area.right; column++) {
      for (let drawer = first; drawer <= last; drawer++) {
        const key = `${column} ${drawer}`;
        const entries = this.drawers.get(key);
        if (entries) entries.push({ ...area, reader });
        else this.drawers.set(key, [{ ...area, reader }]);
      }
    }
  }

  of(row: number, column: number): Reader[] {
    const near = (this.drawers.get(`${column} ${Math.floor(row / DRAWER)}`) ?? []).filter(({ top, bottom }) => row >= top && row <= bottom);
    const far = this.large.filter(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
    return [...near, ...far].map(({ reader }) => reader);
  }
}

/**
 * The formula cells, by sheet name, whose stored value is not to be trusted after the given cells changed. The changed
 * cells themselves are left out.
 */
export const staleFormulas = (book: WorkbookSnapshot, changed: ReadonlyMap<string, CellMap<unknown>>): Map<string, CellMap<true>> => {
  const { readers, unclear } = indexOf(book);
  const stale = new Map<string, CellMap<true>>();
  const queue: { readonly sheet: string; readonly row: number; readonly column: number }[] = [];
  for (const [sheet, rows] of changed) for (const [row, columns] of rows) for (const column of columns.keys()) queue.push({ sheet, row, column });
  const mark = ({ sheet: { name }, row, column }: Reader): void => {
    if (changed.get(name)?.get(row)?.has(column) || stale.get(name)?.get(row)?.has(column)) return;
    const rows = stale.get(name) ?? new Map<number, Map<number, true>>();
    stale.set(name, rows.set(row, (rows.get(row) ?? new Map<number, true>()).set(column, true)));
    queue.push({ sheet: name, row, column });
  };
  if (queue.length > 0) unclear.forEach(mark);
  for (let next = queue.pop(); next; next = queue.pop()) readers.get(next.sheet.toLowerCase())?.of(next.row, next.column).forEach(mark);
  return stale;
};

const indexOf = (book: WorkbookSnapshot): { readonly readers: ReadonlyMap<string, ReadersOf>; readonly unclear: readonly Reader[] } => {
  const readers = new Map(book.sheets.map(({ name }) => [name.toLowerCase(), new ReadersOf()]));
  const unclear: Reader[] = [];
  for (const sheet of book.sheets) {
    const shapes = shapesOf(sheet);
    sheet.formulas.forEach((line, row) =>
      line?.forEach((formula, column) => {
        if (formula === undefined) return;
        const reader = { sheet, row, column };
        const shape = shapes.at(row, column)!;
        if (isUnclear(shape.expression)) unclear.push(reader);
        for (const reference of shape.references) {
          const area = resolve(reference, row, column);
          readers.get((area.sheet ?? sheet.name).toLowerCase())?.add(area, reader);
        }
      }),
    );
  }
  return { readers, unclear };
};

const isUnclear = (expression: Expression): boolean => {
  switch (expression.type) {
    case "other":
      return true;
    case "call":
      return /^(INDIRECT|OFFSET|TABLE)$/.test(expression.name) || expression.args.some(isUnclear);
    case "binary":
      return isUnclear(expression.left) || isUnclear(expression.right);
    case "unary":
      return isUnclear(expression.argument);
    default:
      return false;
  }
};
