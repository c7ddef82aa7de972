// Code cells that hold numbers where texts were meant, with the text that lost its zero. It words nothing.
import type { Document } from "../../performance/model";
import { displayText } from "../../sheets/number-format";
import { formatAt, formulaAt, valueAt } from "../../sheets/snapshot";
import { codeColumnOf, codedRowsOf } from "../shared/code-cells";
import type { Place } from "../shared/places";

export interface LostZero extends Place {
  /** As the cell shows it, and as the code should read. */
  readonly shown: string;
  readonly meant: string;
  /** The rows below write the code so: the text is certain. */
  readonly isProven: boolean;
}

/** Texts of a column must show the form of its codes at least so often, and by this share of its cells. */
const FEWEST = 3;
const SHARE = 0.6;
/** How far below a heading its rows are searched. */
const BELOW = 200;

/** The code cells of a document that lost a zero, in row order; one list for each sheet column. */
export const lostZerosOf = (document: Document): LostZero[][] => {
  const column = codeColumnOf(document);
  if (!column || !document.table.data) return [];
  const lists: LostZero[][] = [];
  for (let at = column.first; at <= column.last; at++) {
    const found = inColumn(document, at);
    if (found.length > 0) lists.push(found);
  }
  return lists;
};

const inColumn = (document: Document, column: number): LostZero[] => {
  const { sheet } = document;
  const rows = codedRowsOf(document).map(({ node }) => node.row);
  if (!rows.some((row) => typeof valueAt(sheet, row, column) === "number")) return [];
  const texts = rows.flatMap((row) => textOf(valueAt(sheet, row, column)) ?? []);
  const filled = rows.filter((row) => valueAt(sheet, row, column) !== null).length;
  const hasPairs = isUsual(texts.filter((text) => /^(?:\d|X)\.(?:\d\d|XX)(?:\.|$)/.test(text)).length, filled);
  const hasZeros = isUsual(texts.filter((text) => /^0\d+$/.test(text)).length, filled) && new Set(texts.map((text) => text.length)).size === 1;
  if (!hasPairs && !hasZeros) return [];
  return rows.flatMap((row) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "number" || formulaAt(sheet, row, column) !== undefined) return [];
    const shown = displayText(value, formatAt(sheet, row, column)).replace(",", ".");
    const meant = hasPairs && /^\d\.\d$/.test(shown) ? value.toFixed(2) : hasZeros && /^\d+$/.test(shown) ? shown.padStart(texts[0]!.length, "0") : shown;
    return meant === shown ? [] : [{ row, column, shown, meant, isProven: isContinued(document, row, column, meant) }];
  });
};

const textOf = (value: unknown): string | undefined => (typeof value === "string" && /\d/.test(value) ? value.trim().replace(/\.$/, "") : undefined);
const isUsual = (count: number, filled: number): boolean => count >= FEWEST && count >= filled * SHARE;

/** A row below holds the same text, alone or as the start of its code. */
const isContinued = (document: Document, row: number, column: number, meant: string): boolean => {
  for (let below = row + 1; below <= Math.min(row + BELOW, document.table.data!.bottom); below++) {
    const text = textOf(valueAt(document.sheet, below, column));
    if (text === meant || text?.startsWith(`${meant}.`)) return true;
  }
  return false;
};
