// The rows of an evaluation or a list with weights: components, their parts by number ("1" over "1.a"), and the total. It judges nothing.
import type { Column } from "../../recognise/table";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { perDocument } from "./per-document";

/** A row with a weight. */
export interface Scored {
  readonly row: number;
  readonly number: string;
  readonly weight: number;
  readonly name: string;
}

export interface Scores {
  readonly weight: Column;
  readonly rows: readonly Scored[];
  /** Components with their parts. */
  readonly blocks: readonly { readonly whole: Scored; readonly parts: readonly Scored[] }[];
  /** Sheet rows of totals. */
  readonly totals: readonly number[];
}

/** The weights of a document; `undefined` where it has no column for them. */
export const scoresOf = perDocument((document): Scores | undefined => {
  const { columns, rows: all } = document.table;
  const [weight] = columns.filter(({ subject }) => subject === "weight");
  if (!weight) return undefined;
  const sequence = columns.find(({ subject }) => subject === "sequence" || subject === "code");
  const names = columns.find(({ subject }) => subject === "outline" || subject === "indicator" || subject === "objective");
  const textAt = (row: number, column: Column | undefined): string => (column ? plainText(valueAt(document.sheet, row, column.first)).trim() : "");
  const rows = all.flatMap(({ row, level }): Scored[] => {
    const value = document.number(row, weight);
    return value === undefined || level === "total" || level === "note" ? [] : [{ row, number: textAt(row, sequence).replace(/[.)]$/, ""), weight: value, name: textAt(row, names) }];
  });
  const blocks = rows.flatMap((whole) => {
    const parts = whole.number === "" ? [] : rows.filter(({ row, number }) => row > whole.row && partOf(number, whole.number));
    return parts.length >= 2 ? [{ whole, parts }] : [];
  });
  return { weight, rows, blocks, totals: all.filter(({ level }) => level === "total").map(({ row }) => row) };
});

/** "1.a" and "1a" are parts of "1"; "1.a.2" and "10" are not. */
const partOf = (number: string, whole: string): boolean => number.startsWith(whole) && /^(?:[.\s]+[a-z\d]{1,2}|[a-z])$/i.test(number.slice(whole.length));
