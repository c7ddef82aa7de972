// Builders of the repairs that have one right answer. Each gives an offer as data, or `undefined` where the answer is not certain.
// Nothing is changed here: repair/ makes edits of offers, hosts apply them.
import { areaAddress, cellAddress, columnIndex, columnLetters, type Area } from "../sheets/address";
import { fillFormula } from "../sheets/formula";
import { parseNumberText } from "../sheets/number";
import { formulaAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { inCaseOf } from "../standards/header-spellings";
import { unitOf } from "../standards/units";
import type { RepairOffer } from "./finding";

/** The repairs with one right answer; people read their titles from locales. */
export const REPAIR_IDS = ["fill-formula", "extend-range", "text-to-number", "recompute-rating", "unit-spelling", "word-spelling", "code-as-text"] as const;
export type RepairId = (typeof REPAIR_IDS)[number];

/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const offer = (id: RepairId, cells: RepairOffer["cells"]): RepairOffer => ({ id, safe: true, cells });

/**
 * The formula that a neighbour's pattern gives in the cell, as if it were filled there. `undefined` where the neighbour has
 * none, where it would point outside the sheet, or where the cell holds just that already. `computed` is its value, where known.
 */
export const formulaOffer = (sheet: SheetSnapshot, cell: Place, neighbour: Place, computed?: number): RepairOffer | undefined => {
  const pattern = formulaAt(sheet, neighbour.row, neighbour.column);
  const filled = pattern === undefined ? undefined : fillFormula(pattern, neighbour.row, neighbour.column, cell.row, cell.column);
  if (filled === undefined || filled === formulaAt(sheet, cell.row, cell.column)) return undefined;
  return offer("fill-formula", [{ sheet: sheet.name, cell: cellAddress(cell.row, cell.column), after: `=${filled}`, ...(computed === undefined ? {} : { computed }) }]);
};

/** The cell's formula with the range `from` widened to `to`. `undefined` where the formula does not read just that range once. */
export const rangeOffer = (sheet: SheetSnapshot, cell: Place, from: Area, to: Area, computed?: number): RepairOffer | undefined => {
  const formula = formulaAt(sheet, cell.row, cell.column);
  const widened = formula === undefined ? undefined : replaceRange(formula, from, to);
  return widened === undefined ? undefined : offer("extend-range", [{ sheet: sheet.name, cell: cellAddress(cell.row, cell.column), after: `=${widened}`, ...(computed === undefined ? {} : { computed }) }]);
};

/** Texts and quoted sheet names are passed over; a range behind "!" belongs to another sheet. */
const RANGE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|(?<![\w.!$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}):(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.:])/g;

const replaceRange = (formula: string, from: Area, to: Area): string | undefined => {
  let count = 0;
  const text = formula.replace(RANGE, (whole, ...groups: string[]) => {
    const [left$ = "", left, top$ = "", top, right$ = "", right, bottom$ = "", bottom] = groups;
    if (left === undefined || right === undefined) return whole;
    const area = { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
    if (areaAddress(area) !== areaAddress(from)) return whole;
    count++;
    return `${left$}${columnLetters(to.left)}${top$}${to.top + 1}:${right$}${columnLetters(to.right)}${bottom$}${to.bottom + 1}`;
  });
  return count === 1 ? text : undefined;
};

/** Numbers stored as texts, as numbers. Cells whose text can be read in two ways, or says more than a number, are left out. */
export const numberOffer = (sheet: SheetSnapshot, cells: readonly Place[]): RepairOffer | undefined => {
  const changes = cells.flatMap(({ row, column }) => {
    const value = valueAt(sheet, row, column);
    const number = typeof value === "string" && formulaAt(sheet, row, column) === undefined ? parseNumberText(value) : undefined;
    return number === undefined ? [] : [{ sheet: sheet.name, cell: cellAddress(row, column), after: number }];
  });
  return changes.length === 0 ? undefined : offer("text-to-number", changes);
};

/** The rating that the scale gives, as typed text. `undefined` where a formula stands in the cell: then the formula is what is wrong. */
export const ratingOffer = (sheet: SheetSnapshot, cell: Place, rating: string): RepairOffer | undefined =>
  formulaAt(sheet, cell.row, cell.column) === undefined && valueAt(sheet, cell.row, cell.column) !== rating
    ? offer("recompute-rating", [{ sheet: sheet.name, cell: cellAddress(cell.row, cell.column), after: rating }])
    : undefined;

/** The right spelling of misspelt units ("Unir" -> "Unit"). Cells that hold a known unit, or one that resembles none, are left out. */
export const unitOffer = (sheet: SheetSnapshot, cells: readonly Place[]): RepairOffer | undefined => {
  const changes = cells.flatMap(({ row, column }) => {
    const value = valueAt(sheet, row, column);
    const near = typeof value === "string" && formulaAt(sheet, row, column) === undefined ? unitOf(value).near : undefined;
    return near === undefined ? [] : [{ sheet: sheet.name, cell: cellAddress(row, column), after: near }];
  });
  return changes.length === 0 ? undefined : offer("unit-spelling", changes);
};

/** A misspelt word put right in texts, in the case in which it stands there. Not safe: a person looks at the sentence. */
export const wordOffer = (cells: readonly (Place & { readonly sheet: SheetSnapshot })[], found: string, expected: string): RepairOffer | undefined => {
  const pattern = new RegExp(`(?<!\\p{L})${found}(?!\\p{L})`, "giu");
  const changes = cells.flatMap(({ sheet, row, column }) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string" || formulaAt(sheet, row, column) !== undefined) return [];
    const after = value.replace(pattern, (typed) => inCaseOf(typed, expected));
    return after === value ? [] : [{ sheet: sheet.name, cell: cellAddress(row, column), after }];
  });
  return changes.length === 0 ? undefined : { ...offer("word-spelling", changes), safe: false };
};

/** Codes that lost a zero as numbers, as texts with it ("2.10"). Cells with a formula are left out. */
export const codeOffer = (sheet: SheetSnapshot, cells: readonly (Place & { readonly meant: string })[]): RepairOffer | undefined => {
  const changes = cells.filter(({ row, column }) => formulaAt(sheet, row, column) === undefined && typeof valueAt(sheet, row, column) === "number");
  return changes.length === 0 ? undefined : offer("code-as-text", changes.map(({ row, column, meant }) => ({ sheet: sheet.name, cell: cellAddress(row, column), after: meant })));
};
