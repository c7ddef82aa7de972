// Values that were computed for empty fields do not hold once the fields are filled: they are left out, and the host computes them.
import { parseArea, type Area } from "../../sheets/address";
import type { PlanCell } from "../../sheets/plan";

const OF_OTHER_SHEETS = /(?:'(?:[^']|'')*'|[\w.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|"(?:[^"]|"")*"/g;
const REFERENCE = /\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?\b/g;

type Grid = readonly (readonly (PlanCell | undefined)[])[];

/** The cells without the values of all formulas that rest on the filled ones, directly or through others. */
export const withoutStale = (cells: Grid, filled: readonly { readonly row: number; readonly column: number }[]): Grid => {
  if (filled.length === 0) return cells;
  const stale = new Set(filled.map(({ row, column }) => `${row} ${column}`));
  const formulas = cells.flatMap((line, row) => line.flatMap((cell, column) => (cell?.formula === undefined || cell.field ? [] : [{ row, column, areas: areasOf(cell.formula) }])));
  for (let before = -1; before !== stale.size; ) {
    before = stale.size;
    for (const { row, column, areas } of formulas) if (areas.some((area) => touches(area, stale))) stale.add(`${row} ${column}`);
  }
  return cells.map((line, row) => line.map((cell, column) => {
    if (cell?.formula === undefined || cell.field || !stale.has(`${row} ${column}`)) return cell;
    const { computed: _, ...rest } = cell;
    return rest;
  }));
};

const areasOf = (formula: string): Area[] => (formula.replace(OF_OTHER_SHEETS, "").match(REFERENCE) ?? []).flatMap((address) => parseArea(address) ?? []);

const touches = ({ top, left, bottom, right }: Area, stale: ReadonlySet<string>): boolean => {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) if (stale.has(`${row} ${column}`)) return true;
  return false;
};
