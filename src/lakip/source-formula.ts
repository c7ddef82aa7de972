// A source cell as a formula reads it: a reference, where needed with the number taken out of its text. Excel 2016 functions, no macro.
import { cellAddress, sheetPrefix } from "../sheets/address";
import { isBlank, type CellValue } from "../sheets/cell";
import { mergesOf } from "../sheets/merges";
import { readNumeral } from "../sheets/number-text";
import type { NumberReading, Reading } from "../sheets/reading";
import { formatAt, valueAt } from "../sheets/snapshot";
import type { Column } from "../recognise/table";
import type { Document } from "../performance/model";
import { decimals, placesOf } from "./decimals";

/** A cell that a plan can point at. */
export interface SourceCell {
  /** "'PK 2025'!E7". */
  readonly reference: string;
  /** The cell's value for a formula, without "=" and without care for blanks: "'PK 2025'!E7*100". */
  readonly expression: string;
  /** What `expression` gives: a number as people say it, or the text. */
  readonly computed: number | string;
  readonly reading: Reading;
  /** Number format that shows the decimals of the source. */
  readonly format?: string;
}

/** A text inside a formula. */
export const quoted = (text: string): string =>
  text.split("\n").map((line) => `"${line.replace(/"/g, '""')}"`).join("&CHAR(10)&");

/** The cell that holds the value of a row and a column: its first filled one, of a merge the first. */
const placeOf = (document: Document, row: number, column: Column): { row: number; column: number } => {
  for (let at = column.first; at <= column.last; at++) if (!isBlank(valueAt(document.sheet, row, at))) return { row, column: at };
  const area = mergesOf(document.sheet).areaOf(row, column.first);
  return area ? { row: area.top, column: area.left } : { row, column: column.first };
};

/** "'PK 2025'!E7". */
export const referenceTo = (document: Document, row: number, column: Column): string => {
  const place = placeOf(document, row, column);
  return `${sheetPrefix(document.sheet.name)}!${cellAddress(place.row, place.column)}`;
};

/** The source cell of a row and a column; `asReading` is another reading of it, where the caller knows more than the cell says. */
export const sourceCell = (document: Document, row: number, column: Column, asReading?: Reading): SourceCell => {
  const place = placeOf(document, row, column);
  const reference = `${sheetPrefix(document.sheet.name)}!${cellAddress(place.row, place.column)}`;
  const value = valueAt(document.sheet, place.row, place.column);
  const reading = asReading ?? document.reading(row, column);
  return { reference, reading, ...read(reference, value, reading, formatAt(document.sheet, place.row, place.column)) };
};

const asText = (value: CellValue): string => (typeof value === "string" ? value : "");

const read = (reference: string, value: CellValue, reading: Reading, format: string | undefined): Pick<SourceCell, "expression" | "computed" | "format"> => {
  switch (reading.kind) {
    case "blank":
      return { expression: reference, computed: "" };
    case "error":
      return { expression: `IFERROR(${reference},"galat pada sumber")`, computed: "galat pada sumber" };
    case "boolean":
      return { expression: `IF(${reference},"Ya","Tidak")`, computed: reading.value ? "Ya" : "Tidak" };
    case "date":
      return { expression: reference, computed: reading.serial, ...(format === undefined ? {} : { format }) };
    case "number": {
      const expression = !reading.isText ? (reading.isPercent ? `${reference}*100` : reference) : reading.ambiguous ? undefined : numberInText(reference, asText(value), reading.value);
      if (expression === undefined) return { expression: reference, computed: asText(value) };
      return { expression, computed: reading.value, format: numberFormat(reading) };
    }
    case "missing":
    case "range":
    case "text":
      return { expression: reference, computed: asText(value) };
  }
};

/** As many decimals as the figure needs, with the bound that its source states ("≤ 14"). */
const numberFormat = (reading: NumberReading): string => {
  const { bound } = reading;
  const digits = decimals(placesOf(reading) ?? 0);
  return bound === undefined ? digits : `"${bound === "max" ? "≤" : "≥"} "${digits}`;
};

const NUMERAL = /\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|[.,]\d+/g;

/** Decimal mark and group mark as Indonesia writes them, then the English way. */
const MARKS = [[",", "."], [".", ","]] as const;

/** The part of a text that reads as a number, with the marks that it uses. */
export const findNumeral = (text: string, magnitude: number): { readonly start: number; readonly end: number; readonly marks: readonly [string, string] } | undefined => {
  for (const match of text.matchAll(NUMERAL)) {
    const numeral = readNumeral(match[0]);
    if (numeral?.value !== magnitude && numeral?.other?.value !== magnitude) continue;
    const marks = MARKS.find(([decimal, group]) => Number(match[0].replaceAll(" ", "").replaceAll(group, "").replace(decimal, ".")) === magnitude);
    if (marks) return { start: match.index, end: match.index + match[0].length, marks };
  }
  return undefined;
};

/** NUMBERVALUE with the separators that the text uses, so that the reader's locale does not matter. */
export const numberValue = (text: string, [decimal, group]: readonly [string, string]): string => `NUMBERVALUE(${text},"${decimal}","${group}")`;

/**
 * Takes the number out of a text such as "87 %", "Rp 1.250.000,-" or "1 (satu) dokumen": the words before and behind it are removed, so
 * that the formula follows when only the number is changed. A cell that becomes a real number later is taken as it is.
 */
const numberInText = (reference: string, text: string, value: number): string | undefined => {
  const found = findNumeral(text, Math.abs(value));
  if (!found) return undefined;
  let before = text.slice(0, found.start);
  const after = text.slice(found.end);
  const isMinus = value < 0 && before.endsWith("-");
  if (isMinus) before = before.slice(0, -1);
  let inner = reference;
  if (before.trim() !== "") inner = `SUBSTITUTE(${inner},${quoted(before)},"",1)`;
  if (after.trim() !== "") inner = `SUBSTITUTE(${inner},${quoted(after)},"")`;
  return `IF(ISNUMBER(${reference}),${reference},${value < 0 && !isMinus ? "-" : ""}${numberValue(inner, found.marks)})`;
};

/** The whole formula of a cell that repeats a source: a blank source stays blank instead of becoming 0. */
export const copyFormula = ({ reference, expression, reading }: SourceCell): string => {
  if (reading.kind === "error" || reading.kind === "boolean") return `=${expression}`;
  const isEmpty = reading.kind === "blank" && reading.typedSpace ? `TRIM(${reference})=""` : `${reference}=""`;
  return `=IF(${isEmpty},"",${expression})`;
};
