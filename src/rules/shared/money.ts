// Money cells of a document: which columns hold them and what they say. It reads, and judges nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank } from "../../sheets/cell";
import { numericValue } from "../../sheets/number";
import { readText } from "../../sheets/quantity-text";
import type { Amount } from "../finding";

/** Columns of budget and of money spent, of every period, in sheet order. */
export const moneyColumns = (document: Document): readonly Column[] =>
  document.table.columns.filter((column) => column.measure === "rupiah" && (column.subject === "target" || column.subject === "actual"));

/** The amount of a cell: `null` where nobody typed one ("-" is nothing too), `undefined` where it cannot be read for certain. */
export const moneyAt = (document: Document, row: number, column: Column): number | null | undefined => {
  const amount = document.number(row, column);
  if (amount !== undefined) return amount;
  const value = document.value(row, column);
  if (isBlank(value)) return null;
  if (typeof value !== "string") return undefined;
  const number = numericValue(value);
  return number ?? (readText(value).kind === "missing" ? null : undefined);
};

/** What is left of income and spending is no part of either. */
const BALANCE = /^\W*(?:surplus|defisit|silpa|sikpa|sisa lebih|pembiayaan net)/i;

/** True for rows that can hold a share of a sum: not indicators, notes, sections, blanks or totals. */
export const isAddend = (node: Node): boolean =>
  node.level !== "indicator" && node.level !== "total" && node.level !== "section" && node.level !== "note" && node.level !== "blank" && !BALANCE.test(node.name);

/** An amount of money. Fractions of a rupiah are shown where they are there. */
export const rupiah = (value: number): Amount => ({ value: Math.round(value * 100) / 100, places: 2 });
