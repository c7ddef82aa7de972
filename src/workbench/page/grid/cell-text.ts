// How a cell's value is written on the screen, by its number format, in Indonesian; and how what a person types is read.
import { format, formatColor } from "numfmt";
import { isCellError, type CellValue } from "../../../sheets/cell";
import type { Cell } from "../../host/model";

const LOCALE = "id";

/** A value as it is shown; `color` where the number format names one. */
export interface Shown {
  readonly text: string;
  readonly color?: string;
}

/** The text of a cell by its number format. A format that cannot be read shows the plain value. */
export const shownText = ({ value, format: code }: Pick<Cell, "value" | "format">): Shown => {
  if (value === null) return { text: "" };
  if (isCellError(value)) return { text: value.error };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" };
  if (typeof value === "string" && !code.includes("@")) return { text: value };
  try {
    const color = formatColor(code, value);
    return { text: format(code, value, { locale: LOCALE }), ...(typeof color === "string" ? { color } : {}) };
  } catch {
    return { text: plainText(value) };
  }
};

/** A value with all its digits, with a decimal comma. */
const plainText = (value: Exclude<CellValue, null>): string => {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
};

/** What stands in the formula bar and in the editor. A text that would be read as something else has its apostrophe. */
export const editText = (cell: Cell | undefined): string => {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "number" && cell.format.includes("%")) return `${plainText(Number((value * 100).toPrecision(15)))}%`;
  if (typeof value === "string" && cell.format !== "@" && !isPlain(value)) return `'${value}`;
  return plainText(value);
};

/** Typed text as Excel's API takes it: numbers with Indonesian separators get those of English, all else stays. */
export const readTyped = (typed: string): string => {
  const number = /^\s*([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?\s*(%?)\s*$/.exec(typed);
  if (!number) return typed;
  const [, sign, whole, fraction, percent] = number;
  // A code such as 01 or 1.01.02 stays the text that it is; 007 would lose its zeros.
  if (/^0\d/.test(whole!)) return `'${typed}`;
  const plain = `${sign}${whole!.replaceAll(".", "")}${fraction ? `.${fraction}` : ""}`;
  return `${plain}${percent}`;
};

/** True where a text stays one when it is typed. */
const isPlain = (text: string): boolean => readTyped(text) === text && !/^[='+\-@]/.test(text) && !/^\s*(?:true|false|[\d.,/:-]+%?)\s*$/i.test(text);
