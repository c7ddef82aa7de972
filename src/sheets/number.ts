// Reads a cell as people type it. The fast path is a typed number in General: it runs on millions of cells. No meaning of columns here.
import type { CellValue } from "./cell";
import { generalPlaces, isGeneral, sectionFor } from "./number-format";
import type { FormatSection } from "./number-format-code";
import { parseNumberText, readText } from "./quantity-text";
import type { DateReading, NumberReading, Reading } from "./reading";
import { fifteenDigits } from "./rounding";

export { parseNumberText };

/**
 * Reads a cell's value with its number format (`undefined` is General). Never throws.
 * A percent format gives the value as people say it (0.985 -> 98.5), a date format a date, text is read by `readText`.
 */
export const readQuantity = (value: CellValue, format?: string): Reading => {
  if (typeof value === "number") return readNumber(value, format);
  if (typeof value === "string") return readText(value);
  if (value === null) return readText("");
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "error", code: value.error };
};

const readNumber = (value: number, format: string | undefined): NumberReading | DateReading => {
  if (isGeneral(format)) return plain(value, generalPlaces(value));
  const section = sectionFor(value, format!);
  if (section.kind === "date") return { kind: "date", serial: value };
  const places = placesIn(value, section);
  return isPercentSection(section) ? { kind: "number", value: fifteenDigits(value * 100), raw: value, places, isText: false, isPercent: true } : plain(value, places);
};

const isPercentSection = ({ kind, isPercent, isScientific }: FormatSection): boolean => kind === "number" && isPercent && !isScientific;

/** Decimals that a section shows; all that General would, where it shows the number as it is. */
const placesIn = (value: number, { kind, isScientific, places }: FormatSection): number =>
  kind === "literal" ? 0 : kind === "number" && !isScientific ? places : generalPlaces(value);

/**
 * A number of a cell as people say it, without the rest of its reading: 0.985 in a percent format is 98.5. `undefined` where the format makes
 * it a date. For loops over whole sheets.
 */
export const spokenNumber = (value: number, format?: string): number | undefined => {
  if (isGeneral(format)) return value;
  const section = sectionFor(value, format!);
  if (section.kind === "date") return undefined;
  return isPercentSection(section) ? fifteenDigits(value * 100) : value;
};

/** The decimals that such a number shows, 0 to 15. */
export const spokenPlaces = (value: number, format?: string): number => (isGeneral(format) ? generalPlaces(value) : placesIn(value, sectionFor(value, format!)));

const plain = (value: number, places: number): NumberReading => ({ kind: "number", value, raw: value, places, isText: false, isPercent: false });

/**
 * The number in a cell without its format: a typed number as stored, a text where it reads as one number in one way
 * ("98,5%" -> 98.5, "553 satker" -> 553). `undefined` for all else. Fast: for loops over whole sheets.
 */
export const numericValue = (value: CellValue): number | undefined => {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.length > 60) return undefined;
  const reading = readText(value);
  return reading.kind === "number" && !reading.ambiguous ? reading.value : undefined;
};

/** The reading of a number that counts things: "2.387" is then 2387, since nothing is counted in thousandths. */
export const asCount = (reading: NumberReading): NumberReading => {
  const { ambiguous, ...rest } = reading;
  if (!ambiguous) return reading;
  return reading.places === 0 ? rest : { ...rest, value: ambiguous.value, raw: ambiguous.value, places: ambiguous.places };
};
