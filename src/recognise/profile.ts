// What a column really holds, read from a sample of its rows: numbers or texts, units, codes, running counters, money.
import { isBlank, isCellError } from "../sheets/cell";
import { unitOf } from "../standards/units";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";

/** Shares are 0 to 1 of the filled cells. */
export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** Texts of at most three characters without letters or with a single one: bullets, "a.", "1)". */
  readonly bullets: number;
  readonly units: number;
  readonly codes: number;
  /** Small whole numbers that mostly rise by one. */
  readonly counter: number;
  readonly funding: number;
  readonly percentFormats: number;
  readonly formulas: number;
  /** Median of the absolute numbers that are not zero, money written as text included; 0 without any. */
  readonly median: number;
  readonly averageLength: number;
}

const CODE = /^([\dX]{1,2}[.\s]){1,}[\dX.]*\d+\.?$|^\d{1,2}(\.\d{2}){1,}|^[X]\.XX/i;
const FUNDING = /^(apbd|apbn|dak|dau|dbh|pad|did|blud|bankeu|dana transfer|dana desa|apbd kab.*|apbd prov.*)\b/i;
const SAMPLE = 300;

/** Counts while a column is read. */
interface Tally {
  filled: number;
  numbers: number;
  texts: number;
  bullets: number;
  units: number;
  codes: number;
  counter: number;
  funding: number;
  percents: number;
  formulas: number;
  length: number;
  /** The last number seen, for counters. */
  last: number;
  readonly magnitudes: number[];
}

/** Profile of a sheet column between two rows (both included); at most 300 rows, spread evenly, are read. */
export const profileColumn = (sheet: SheetSnapshot, column: number, top: number, bottom: number): Profile => {
  const step = Math.max(1, Math.floor((bottom - top + 1) / SAMPLE));
  const tally: Tally = { filled: 0, numbers: 0, texts: 0, bullets: 0, units: 0, codes: 0, counter: 0, funding: 0, percents: 0, formulas: 0, length: 0, last: Number.NaN, magnitudes: [] };
  for (let row = top; row <= bottom; row += step) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value) || isCellError(value)) continue;
    tally.filled++;
    if (formulaAt(sheet, row, column) !== undefined) tally.formulas++;
    if (typeof value === "number") {
      countNumber(tally, value);
      if (formatAt(sheet, row, column)?.includes("%")) tally.percents++;
    } else countText(tally, String(value).trim());
  }
  const magnitudes = Float64Array.from(tally.magnitudes).sort();
  const share = (count: number): number => (tally.filled === 0 ? 0 : count / tally.filled);
  return {
    filled: tally.filled, numbers: share(tally.numbers), texts: share(tally.texts), bullets: share(tally.bullets), units: share(tally.units), codes: share(tally.codes),
    counter: share(tally.counter), funding: share(tally.funding), percentFormats: share(tally.percents), formulas: share(tally.formulas),
    median: magnitudes[Math.floor(magnitudes.length / 2)] ?? 0, averageLength: tally.texts === 0 ? 0 : tally.length / tally.texts,
  };
};

const countNumber = (tally: Tally, value: number): void => {
  tally.numbers++;
  if (value !== 0) tally.magnitudes.push(Math.abs(value));
  if (Number.isInteger(value) && value >= 1 && value < 10_000 && (value === tally.last + 1 || value === 1)) tally.counter++;
  tally.last = value;
};

/** A known unit, or a misspelling of one. */
const isUnit = (text: string): boolean => {
  if (text.length > 40) return false;
  const { isKnown, near } = unitOf(text);
  return isKnown || near !== undefined;
};

/** Money that an export wrote as text: "467.998.630.663,83". */
const MONEY_TEXT = /^(?:rp\.?\s*)?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/i;

const countText = (tally: Tally, text: string): void => {
  tally.texts++;
  tally.length += text.length;
  if (MONEY_TEXT.test(text)) tally.magnitudes.push(Number(text.replace(/[^\d,]/g, "").replace(",", ".")));
  if (text.length <= 3 && !/[a-z]{2}/i.test(text) && text !== "%") tally.bullets++;
  const count = /^\(?(\d{1,3})[.)]?$/.exec(text)?.[1];
  if (count !== undefined) {
    const number = Number(count);
    if (number === tally.last + 1 || number === 1) tally.counter++;
    tally.last = number;
  }
  if (isUnit(text)) tally.units++;
  else if (CODE.test(text)) tally.codes++;
  else if (FUNDING.test(text)) tally.funding++;
};
