// Reads a rating scale that a sheet prints in a note or a list, holes and overlaps included. It repairs nothing: a hole stays a hole.
import type { Band, RatingScale } from "./scales";

/** A stretch of values that a printed scale gives to no band (gap) or to two (overlap). */
export interface ScaleFlaw {
  readonly kind: "gap" | "overlap";
  readonly from: number;
  readonly to: number;
}

/** A scale as printed. */
export interface PrintedScale extends RatingScale {
  readonly flaws: readonly ScaleFlaw[];
}

interface Interval extends Omit<Band, "words"> {
  /** Place of the interval in the text. */
  readonly start: number;
  readonly end: number;
}

const NUMBER = "(\\d{1,3}(?:[.,]\\d+)?) ?%?";
const COMPARISONS = ">=|=>|≥|<=|=<|≤|>|<|lebih dari|di atas|kurang dari|di bawah";
const OPERATOR = `(${COMPARISONS})`;
/** The lowest band may be printed as "s.d. 50". */
const EDGE = `(${COMPARISONS}|s\\.? ?d\\.?|sampai(?: dengan)?|hingga)`;
const TO = "(?:-|\u2013|\u2014|s\\.? ?[./]? ?d\\.?|sampai(?: dengan)?|hingga)";
/** "75 < x ≤ 90" and the official "76% ≤ 90%"; ">75 - 90", "75 s.d. < 85"; "> 90". */
const INTERVAL = new RegExp(`${NUMBER} ?(<|≤|<=) ?(?:(?:x|n|capaian|nilai) ?(<|≤|<=) ?)?${NUMBER}|${OPERATOR}? ?${NUMBER} ?${TO} ?(<|≤|<=)? ?${NUMBER}|${EDGE} ?${NUMBER}`, "giu");

const toNumber = (digits: string): number => Number(digits.replace(",", "."));

const readInterval = (match: RegExpMatchArray): Interval => {
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const [, fromA, opA, opB, toA, opC, fromC, opD, toC, opE = "", edge = ""] = match;
  // "76% ≤ 90%" is the official way to print "from 76 up to 90"; "75 < x ≤ 90" says which end belongs.
  if (fromA !== undefined && toA !== undefined) return { ...between(fromA, toA, opB === undefined || opA !== "<", (opB ?? opA) !== "<"), ...place };
  if (fromC !== undefined && toC !== undefined) return { ...between(fromC, toC, opC === undefined || !STRICT.test(opC), opD !== "<"), ...place };
  const value = toNumber(edge);
  const isIncluded = !STRICT.test(opE);
  return FLOOR.test(opE)
    ? { low: value, high: Infinity, includesLow: isIncluded, includesHigh: false, ...place }
    : { low: -Infinity, high: value, includesLow: false, includesHigh: isIncluded, ...place };
};

const STRICT = /^(?:[<>]$|lebih|di atas|kurang|di bawah)/i;
const FLOOR = /^(?:>|=>|≥|lebih|di atas)/i;

const between = (first: string, second: string, includesFirst: boolean, includesSecond: boolean): Omit<Band, "words"> => {
  const [a, b] = [toNumber(first), toNumber(second)];
  return a <= b ? { low: a, high: b, includesLow: includesFirst, includesHigh: includesSecond } : { low: b, high: a, includesLow: includesSecond, includesHigh: includesFirst };
};

/** One to four words, without the marks around them and without an introduction that ends in a colon. */
const readWord = (text: string): string | undefined => {
  const bare = text.replace(/\([^()]*\)/g, " ").replace(/[\s:=(;,.|–-]+$/u, "");
  const word = bare.slice(bare.lastIndexOf(":") + 1).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replace(/\s+/g, " ");
  return /^\p{L}+(?: \p{L}+){0,3}$/u.test(word) ? word : undefined;
};

/**
 * Reads ">90 Sangat Tinggi; >75-90 Tinggi; ...", "Memuaskan: 85 s.d 100, ...", "91% ≤ 100% Sangat Tinggi" and the like.
 * `null` where the text prints no scale of at least three bands. A highest band that ends at 100 has no end, a lowest from 0 no start.
 */
export const parseScale = (text: string): PrintedScale | null => {
  const line = text.replace(/\s+/g, " ");
  const intervals = [...line.matchAll(INTERVAL)].map(readInterval);
  if (intervals.length < 3) return null;
  const after = intervals.map((interval, index) => readWord(line.slice(interval.end, intervals[index + 1]?.start ?? line.length)));
  const before = intervals.map((interval, index) => readWord(line.slice(intervals[index - 1]?.end ?? 0, interval.start)));
  const words = after.every((word) => word !== undefined) ? after : before;
  if (words.some((word) => word === undefined) || new Set(words.map((word) => word!.toLowerCase())).size < words.length) return null;
  const bands = intervals
    .map(({ low, high, includesLow, includesHigh }, index): Band => ({ low, high, includesLow, includesHigh, words: [words[index]!] }))
    .sort((a, b) => b.low - a.low || b.high - a.high)
    .map(openEnds);
  return { id: "printed", name: bands.map((band) => band.words[0]).join(", "), basis: "rumus-cetak", bands, flaws: flawsOf(bands) };
};

const openEnds = (band: Band, index: number, all: readonly Band[]): Band => ({
  ...band,
  ...(index === 0 && band.high === 100 ? { high: Infinity, includesHigh: false } : {}),
  ...(index === all.length - 1 && band.low === 0 ? { low: -Infinity, includesLow: false } : {}),
});

const flawsOf = (bands: readonly Band[]): ScaleFlaw[] =>
  bands.slice(1).flatMap((lower, index): ScaleFlaw[] => {
    const upper = bands[index]!;
    if (lower.high < upper.low || (lower.high === upper.low && !lower.includesHigh && !upper.includesLow)) return [{ kind: "gap", from: lower.high, to: upper.low }];
    if (lower.high > upper.low || (lower.includesHigh && upper.includesLow)) return [{ kind: "overlap", from: upper.low, to: lower.high }];
    return [];
  });
