// Money cells of a document: which columns hold them and what they say. It reads, and judges nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { Amount } from "../finding";
import { perDocument } from "./per-document";

/** Columns of budget and of money spent, of every period, in sheet order. */
export const moneyColumns = perDocument((document): readonly Column[] =>
  document.table.columns.filter((column) => column.measure === "rupiah" && (column.subject === "target" || column.subject === "actual")));

/** The amount of a cell: `null` where nobody typed one ("-" is nothing too), `undefined` where it cannot be read for certain. */
export const moneyAt = (document: Document, row: number, column: Column): number | null | undefined => {
  const amount = document.number(row, column);
  if (amount !== undefined) return amount;
  if (document.numbers(column).isPlain) return null;
  const reading = document.reading(row, column);
  if (reading.kind === "blank" || reading.kind === "missing") return null;
  return reading.kind === "number" && !reading.ambiguous ? reading.value : undefined;
};

/** What is left of income and spending is no part of either. */
const BALANCE = /^\W*(?:surplus|defisit|silpa|sikpa|sisa lebih|pembiayaan net)/i;

/** True for rows that can hold a share of a sum: not indicators, notes, sections, blanks or totals. */
export const isAddend = (node: Node): boolean =>
  node.level !== "indicator" && node.level !== "total" && node.level !== "section" && node.level !== "note" && node.level !== "blank" && !BALANCE.test(node.name);

/** Levels of a list of objectives with their indicators, without programs below. */
const PLANS: ReadonlySet<string> = new Set(["goal", "objective"]);
/** Fewer indicators with an amount of their own, or a smaller share, are notes about the money of the row above. */
const FEWEST_SHARES = 3;
const SHARE = 0.6;

/** True where money is laid down for each indicator: a list of objectives in which the rows of further indicators hold amounts of their own too. */
export const isMoneyByIndicator = perDocument((document): boolean => {
  const further = document.nodes.filter((node) => node.level === "indicator" && node.parent !== null && PLANS.has(node.parent.level));
  if (further.length < FEWEST_SHARES || document.nodes.some((node) => isAddend(node) && !PLANS.has(node.level))) return false;
  return moneyColumns(document).some((column) => {
    const own = further.filter((node) => (moneyAt(document, node.row, column) ?? 0) !== 0 && moneyAt(document, node.row, column) !== moneyAt(document, node.parent!.row, column));
    return own.length >= FEWEST_SHARES && own.length >= further.length * SHARE;
  });
});

/** The rows that can hold a share of a sum. */
export const addendRows = perDocument((document): readonly Node[] =>
  document.nodes.filter((node) => isAddend(node) || (node.level === "indicator" && isMoneyByIndicator(document))));

/** The rows with amounts: shares of sums, and totals. */
export const amountRows = perDocument((document): readonly Node[] => {
  const addends = new Set(addendRows(document));
  return document.nodes.filter((node) => node.level === "total" || addends.has(node));
});

/** An amount of money. Fractions of a rupiah are shown where they are there. */
export const rupiah = (value: number): Amount => ({ value: Math.round(value * 100) / 100, places: 2 });
