// Whether figures run upwards from left to right, read from a sample of rows. Tells cumulative columns from increments.
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";

const SAMPLE = 400;

/** True where in at least nine of ten rows with two or more figures none falls, and in some row one rises. */
export const numericShareRising = (sheet: SheetSnapshot, columns: readonly number[], top: number, bottom: number): boolean => {
  const step = Math.max(1, Math.floor((bottom - top + 1) / SAMPLE));
  let rows = 0;
  let steady = 0;
  let rising = 0;
  for (let row = top; row <= bottom; row += step) {
    const figures = columns.map((column) => valueAt(sheet, row, column)).filter((value) => typeof value === "number");
    if (figures.length < 2) continue;
    rows++;
    if (figures.every((value, at) => at === 0 || value >= figures[at - 1]! - 1e-9)) steady++;
    if (figures[figures.length - 1]! > figures[0]!) rising++;
  }
  return rows >= 3 && rising >= 1 && steady >= rows * 0.9;
};
