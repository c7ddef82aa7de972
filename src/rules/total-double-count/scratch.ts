// Sums that stand under a table without a label and add a row together with the rows that it is made of. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { valueAt } from "../../sheets/snapshot";
import { additionOf } from "../shared/additions";
import { isAddend, moneyAt, moneyColumns } from "../shared/money";

/** The sums of one row under a table that are a multiple of the table's own total. */
export interface ScratchTotal {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly times: number;
  /** Of the first cell. */
  readonly found: number;
  readonly expected: number;
}

/** Rows looked at under a table. */
const BELOW = 6;

/** Sums under the table that hold the table's total more than once; by row. */
export const scratchTotals = (document: Document): ScratchTotal[] => {
  const { data } = document.table;
  const columns = moneyColumns(document);
  if (!data || columns.length === 0) return [];
  const roots = document.nodes.filter((node) => isAddend(node) && !hasAddendAbove(node));
  const found: ScratchTotal[] = [];
  for (let row = data.bottom + 1; row <= data.bottom + BELOW; row++) {
    const hits = columns.flatMap((column) => hitAt(document, row, column, roots));
    const first = hits[0];
    if (first) found.push({ ...first, cells: hits.filter((hit) => hit.times === first.times).map(({ column }) => ({ row, column: column.first })) });
  }
  return found;
};

const hasAddendAbove = (node: Node): boolean => {
  for (let above = node.parent; above; above = above.parent) if (isAddend(above)) return true;
  return false;
};

const hitAt = (document: Document, row: number, column: Column, roots: readonly Node[]): { column: Column; times: number; found: number; expected: number }[] => {
  const held = valueAt(document.sheet, row, column.first);
  const addition = typeof held === "number" && held !== 0 ? additionOf(document, row, column.first) : undefined;
  if (typeof held !== "number" || !addition) return [];
  const rows = new Set(addition.rows);
  const total = roots.reduce((sum, root) => sum + (moneyAt(document, root.row, column) ?? 0), 0);
  const times = Math.round(held / total);
  return total > 0 && times >= 2 && Math.abs(held - times * total) <= 1 + Math.abs(held) * 1e-9 && isNested(document, rows) ? [{ column, times, found: held, expected: total }] : [];
};

/** A row is added together with its own parent. */
const isNested = (document: Document, rows: ReadonlySet<number>): boolean =>
  document.nodes.some((node) => node.parent !== null && rows.has(node.row) && rows.has(node.parent.row));
