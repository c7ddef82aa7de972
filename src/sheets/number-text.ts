// Reads the digits of a number as typed in Indonesia: decimal comma, thousands point, and the English way round. Digits and separators only.
import type { Figure } from "./reading";

/** A numeral, with its second reading where one group of three digits can be thousands or decimals. */
export interface Numeral extends Figure {
  readonly other?: Figure;
  /** "007", "01.5": rather a code than a quantity. */
  readonly hasLeadingZero: boolean;
}

/** More digits than a double keeps: a personnel or account number, never a quantity. */
const MOST_DIGITS = 15;

/**
 * Reads "1.234,5", "1,234.5", "1.250.000", "1 250 000", "0,795", ",5". The later of two kinds of separator is the decimal mark;
 * a separator that repeats groups thousands. One separator before exactly three digits is ambiguous: `value` is then the Indonesian
 * reading (point groups, comma decides), `other` the English one. `undefined` where the digits make no number, such as "5.1.02".
 */
export const readNumeral = (typed: string): Numeral | undefined => {
  const text = /^\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/.test(typed) ? typed.replaceAll(" ", "") : typed;
  const isSpaced = text !== typed;
  if (/^\d+$/.test(text)) return build(text, "", isSpaced);
  const parts = /^(\d[\d.,]*|)([.,])(\d+)$/.exec(text);
  if (!parts || text.length > MOST_DIGITS + 6) return undefined;
  const [, front = "", mark, back = ""] = parts;
  const isGroup = back.length === 3;
  if (/^\d*$/.test(front)) {
    if (isSpaced || !isGroup || !/^[1-9]\d{0,2}$/.test(front)) return build(front, back);
    const decimal = build(front, back);
    const grouped = build(front + back, "");
    if (!decimal || !grouped) return undefined;
    return mark === "." ? { ...grouped, other: figure(decimal) } : { ...decimal, other: figure(grouped) };
  }
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(front)) return mark === "." ? (isGroup ? build(strip(front) + back, "") : undefined) : build(strip(front), back);
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(front)) return mark === "," ? (isGroup ? build(strip(front) + back, "") : undefined) : build(strip(front), back);
  return undefined;
};

const strip = (digits: string): string => digits.replace(/[.,]/g, "");
const figure = ({ value, places }: Figure): Figure => ({ value, places });

const build = (whole: string, decimals: string, isSpaced = false): Numeral | undefined => {
  if (whole.length + decimals.length > MOST_DIGITS) return undefined;
  const value = Number(`${whole || "0"}.${decimals || "0"}`);
  return { value, places: decimals.length, hasLeadingZero: !isSpaced && whole.length > 1 && whole.startsWith("0") };
};
