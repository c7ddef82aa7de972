// The one figure of a row of years that leaves the line on which all others lie. It words nothing.

import type { Column } from "../../recognise/table";

/** The place of the odd figure, what the others move by each year, and the figure that would lie on their line. */
export interface OffLine {
  readonly at: number;
  readonly step: number;
  readonly expected: number;
  /** The odd figure itself turns back; else the one after it does, which is right. */
  readonly isAgainst: boolean;
}

/** Fewer years may lie on a line by chance. */
const FEWEST = 5;

/** The one figure, of one for each year, neither the first nor the last, without which all lie on a rising or falling line, and which makes them turn back. */
export const offLine = (columns: readonly Pick<Column, "year">[], values: readonly number[]): OffLine | undefined => {
  if (values.length < FEWEST || values.length !== columns.length || columns.some(({ year }, at) => at > 0 && year !== columns[at - 1]!.year! + 1)) return undefined;
  const [first, last] = [values[0]!, values.at(-1)!];
  const step = (last - first) / (values.length - 1);
  const tolerance = 1e-9 * Math.max(Math.abs(first), Math.abs(last), 1);
  if (Math.abs(step) <= tolerance) return undefined;
  const off = values.flatMap((value, at) => (Math.abs(value - first - step * at) > tolerance ? [at] : []));
  const [at] = off;
  if (off.length !== 1 || at === undefined) return undefined;
  const sign = Math.sign(step);
  const isAgainst = (values[at]! - values[at - 1]!) * sign < 0;
  return isAgainst || (values[at + 1]! - values[at]!) * sign < 0 ? { at, isAgainst, step: Number(step.toPrecision(12)), expected: Number((first + step * at).toPrecision(12)) } : undefined;
};
