// Whether two cells say the same figure: rounding, units in cells, bounds, ranges and percent signs taken into account.
import type { NumberReading, Reading } from "../../sheets/reading";
import { roundAsShown } from "../../sheets/rounding";
import { unitOf } from "../../standards/units";
import type { Amount, Shown } from "../finding";

/** True where both cells say the same, or where nobody can tell: only a certain difference gives false. */
export const isSameFigure = (a: Reading, b: Reading): boolean => {
  if (a.kind === "number" && b.kind === "number") return isSameNumber(a, b);
  if (a.kind === "range" && b.kind === "range") return a.isAmbiguous || b.isAmbiguous || (close(a.low, a.places, b.low, b.places) && close(a.high, a.places, b.high, b.places));
  if (a.kind === "range" && b.kind === "number") return a.isAmbiguous || (b.value >= a.low && b.value <= a.high);
  if (a.kind === "number" && b.kind === "range") return isSameFigure(b, a);
  if (a.kind === "text" && b.kind === "text") return a.unit === "time" || b.unit === "time" || isLong(a.text) || isLong(b.text) || isSameWord(a.text, b.text);
  return true;
};

const isSameNumber = (a: NumberReading, b: NumberReading): boolean => {
  if (a.unit !== undefined && b.unit !== undefined && unitOf(a.unit).canonical.toLowerCase() !== unitOf(b.unit).canonical.toLowerCase()) return true;
  const others = [...(b.ambiguous ? [b.ambiguous] : []), b];
  const own = [...(a.ambiguous ? [a.ambiguous] : []), a];
  if (own.some((left) => others.some((right) => close(left.value, left.places, right.value, right.places)))) return true;
  // 0.95 against 95 is a matter of scale, which other rules speak of.
  return isFactor(a.value, b.value, 100) || isFactor(a.value, b.value, 1000);
};

const isFactor = (a: number, b: number, factor: number): boolean => a !== 0 && b !== 0 && (Math.abs(a / b - factor) < 1e-6 * factor || Math.abs(b / a - factor) < 1e-6 * factor);

/** Equal when the finer figure is rounded or cut to the places of the coarser one. */
const close = (a: number, aPlaces: number, b: number, bPlaces: number): boolean => {
  const places = Math.min(aPlaces, bPlaces, 10);
  const [coarse, fine] = aPlaces <= bPlaces ? [a, b] : [b, a];
  const power = 10 ** places;
  const shown = roundAsShown(coarse, places);
  return roundAsShown(fine, places) === shown || Math.abs(Math.trunc(fine * power + 1e-9) / power - shown) < 1e-9;
};

/** "A" and "A Predikat" are the same: a unit may stand behind the word. */
const isSameWord = (a: string, b: string): boolean => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((left, right) => left.length - right.length) as [string[], string[]];
  return short.every((word, at) => word === long[at]);
};

const wordsOf = (text: string): string[] => text.toUpperCase().replace(/\([^)]*\)/g, "").match(/[\p{L}\p{N}+]+/gu) ?? [];
/** Prose is compared by people. */
const isLong = (text: string): boolean => text.length > 24;

/** What a cell says, for messages: "0,372", "98,5%", "A". */
export const shownReading = (reading: Reading): Shown => {
  switch (reading.kind) {
    case "number":
      return shownNumber(reading);
    case "range":
      return [decimal(reading.low, reading.places), "–", decimal(reading.high, reading.places)];
    case "text":
      return reading.text.trim();
    default:
      return "";
  }
};

const shownNumber = ({ value, places, bound, isPercent, unit }: NumberReading): Shown => {
  const [before, after] = [bound === "max" ? "≤ " : bound === "min" ? "≥ " : "", isPercent ? "%" : unit ? ` ${unit}` : ""];
  const figure = decimal(value, places);
  return before === "" && after === "" ? figure : [before, figure, after];
};

/** More decimals are noise. */
const MOST_PLACES = 6;

const decimal = (value: number, places: number): Amount => ({ value: roundAsShown(value, Math.min(places, MOST_PLACES)), places: MOST_PLACES });

/** Cells that say the same, as classes; the largest first. */
export const classesOf = <Item>(items: readonly Item[], readingOf: (item: Item) => Reading): Item[][] => {
  const classes: Item[][] = [];
  for (const item of items) {
    const home = classes.find((known) => isSameFigure(readingOf(known[0]!), readingOf(item)));
    if (home) home.push(item);
    else classes.push([item]);
  }
  return classes.sort((a, b) => b.length - a.length);
};
