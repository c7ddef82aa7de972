// The quarters and months over the columns of a table, and which of them does not follow its neighbours. It words nothing.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { collect, type Place } from "../shared/places";

export interface QuarterSlip {
  readonly place: Place;
  /** As quarters are written: "II". */
  readonly found: string;
  readonly expected: string;
}

const ROMANS = ["I", "II", "III", "IV"];

/** Four columns of quarters of which one does not follow the others: "I, II, II, IV". */
export const quarterSlips = (document: Document): QuarterSlip[] => {
  const series = new Map<string, Column[]>();
  for (const column of document.table.columns) if (column.span === "quarter" && column.quarter !== undefined) collect(series, `${column.subject}|${column.measure ?? ""}`, column);
  return [...series.values()].flatMap((columns) => {
    const wrong = columns.filter(({ quarter }, at) => quarter !== at + 1);
    if (columns.length !== ROMANS.length || wrong.length !== 1) return [];
    const [column] = wrong as [Column];
    const found = ROMANS[column.quarter! - 1]!;
    const place = headerCell(document, column, column.quarter!);
    return place ? [{ place, found, expected: ROMANS[columns.indexOf(column)]! }] : [];
  });
};

/** The header cell over a column that names the quarter, as "II", "TW 2" or "Triwulan II". */
const headerCell = ({ table, sheet }: Document, column: Column, quarter: number): Place | undefined => {
  const named = new RegExp(`\\b(?:${ROMANS[quarter - 1]!}|(?:tw|triwulan) ?\\.?-?${quarter})\\b`, "i");
  for (let row = table.header.bottom; row >= table.header.top; row--) {
    for (let at = column.first; at >= Math.max(table.header.left, column.first - 1); at--) if (named.test(plainText(valueAt(sheet, row, at)))) return { row, column: at };
  }
  return undefined;
};

const MONTHS = 12;

/** Twelve columns of months of which one does not follow the others: "B05, B06, B06, B08". Months are told by number. */
export const monthSlips = (document: Document): QuarterSlip[] => {
  const series = new Map<string, Column[]>();
  for (const column of document.table.columns) if (column.span === "month" && column.month !== undefined) collect(series, `${column.subject}|${column.measure ?? ""}`, column);
  return [...series.values()].flatMap((columns) => {
    const wrong = columns.filter(({ month }, at) => month !== at + 1);
    const [column] = wrong;
    const text = column?.path.at(-1)?.trim();
    if (columns.length !== MONTHS || wrong.length !== 1 || !column || !text) return [];
    const { header } = document.table;
    for (let row = header.bottom; row >= header.top; row--) {
      if (plainText(valueAt(document.sheet, row, column.first)).replace(/\s+/g, " ") === text) return [{ place: { row, column: column.first }, found: text, expected: String(columns.indexOf(column) + 1) }];
    }
    return [];
  });
};
