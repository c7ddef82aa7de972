// Number formats: what a person roughly sees of a number. It draws no colours and knows no locale but Indonesian separators.
import { isCellError, type CellValue } from "./cell";
import { parseFormat, type FormatSection } from "./number-format-code";
import { decimalsOf, fifteenDigits, roundAsShown } from "./rounding";

/** General shows at most eleven characters: ten digits and the decimal mark. */
const GENERAL_DIGITS = 10;

/** True where a format code leaves the number as it is. */
export const isGeneral = (format: string | undefined): boolean => format === undefined || format === "General" || format === "";

/** Decimals that General shows: 69.38 -> 2, 94.681818181818 -> 8. */
export const generalPlaces = (value: number): number => {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 1e9) return 0;
  return decimalsOf(value, size < 10 ? 9 : GENERAL_DIGITS - String(Math.trunc(size)).length);
};

/** The part of a format code that draws this number. */
export const sectionFor = (value: number, format: string): FormatSection => {
  const sections = parseFormat(format);
  const first = sections[0]!;
  if (value < 0) return sections[1] ?? first;
  return value === 0 ? (sections[2] ?? first) : first;
};

/** 1234.5 with 2 places -> "1.234,50": point for thousands, comma for decimals. `places` from 0 to 15. */
export const formatIndonesian = (value: number, places: number, hasThousands = true): string => {
  const [whole = "0", decimals] = roundAsShown(Math.abs(value), places).toFixed(places).split(".");
  const grouped = hasThousands ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  const sign = value < 0 && /[1-9]/.test(whole + (decimals ?? "")) ? "-" : "";
  return sign + grouped + (decimals === undefined ? "" : `,${decimals}`);
};

/**
 * Roughly what a person sees in a cell: percent, thousands and decimals as the format says, in Indonesian separators;
 * a zero drawn as a dash gives "-". Dates come as dd/mm/yyyy, an empty cell as "".
 */
export const displayText = (value: CellValue, format?: string): string => {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (isGeneral(format)) return generalText(value);
  const section = sectionFor(value, format!);
  const isOwnSign = value < 0 && parseFormat(format!).length > 1;
  const shown = isOwnSign ? -value : value;
  switch (section.kind) {
    case "general":
    case "text":
      return generalText(shown);
    case "date":
      return section.hasDay ? dateText(value) : timeText(value);
    case "literal":
      return section.prefix.trim();
    case "number":
      return numberText(shown, section);
  }
};

const numberText = (value: number, section: FormatSection): string => {
  const scaled = fifteenDigits((section.isPercent ? value * 100 : value) / section.divisor);
  const isUnseen = !section.showsZero && roundAsShown(scaled, section.places) === 0;
  if (isUnseen) return (section.prefix + section.suffix).trim();
  const digits = section.isScientific ? scaled.toExponential(section.places).replace(".", ",").toUpperCase() : formatIndonesian(scaled, section.places, section.hasThousands);
  const [sign, size] = digits.startsWith("-") ? ["-", digits.slice(1)] : ["", digits];
  return (sign + section.prefix + size + section.suffix).trim();
};

const generalText = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e11) return formatIndonesian(value, size >= 1e9 ? 0 : generalPlaces(value), false);
  return String(Number(value.toPrecision(6))).replace(".", ",").toUpperCase();
};

const DAY = 86_400_000;
const two = (part: number): string => String(part).padStart(2, "0");

const dateText = (serial: number): string => {
  const date = new Date(Math.round((serial - 25569) * DAY));
  return Number.isNaN(date.getTime()) ? generalText(serial) : `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

const timeText = (serial: number): string => {
  const minutes = Math.round(serial * 1440);
  return `${two(Math.floor(minutes / 60))}:${two(Math.abs(minutes % 60))}`;
};
