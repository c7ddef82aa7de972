// What Excel makes of something that is typed into a cell: formulas, numbers, logical values, errors, else text.
import { cellError, type CellValue } from "../../sheets/cell";
import { RichError } from "./rich-error";
import type { Json } from "./thing";

/** What a typed content becomes. `formula` keeps its "=". */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
}

/** Reads what is typed into a cell of this number format. A new formula has the value 0: nothing is calculated here. */
export const typedInto = (format: string, typed: Json): Typed => {
  if (typed === null || typed === "") return { value: null };
  if (typeof typed === "boolean") return { value: typed };
  if (typeof typed === "number") return { value: format === "@" ? String(typed) : typed };
  if (typeof typed !== "string") throw new RichError("InvalidArgument");
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (format === "@") return { value: typed };
  if (typed.startsWith("=") && typed.length > 1) return { value: 0, formula: normal(typed) };
  return { value: cellError(typed) ?? plain(typed) };
};

/** Excel writes function names in capitals. */
const normal = (formula: string): string =>
  formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[A-Za-z][\w.]*(?=\()/g, (name) => name.toUpperCase())))
    .join("");

const plain = (text: string): CellValue => {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return /^t/i.test(trimmed);
  const percent = /^([+-]?\d+(?:\.\d+)?)\s*%$/.exec(trimmed);
  if (percent) return Number(percent[1]) / 100;
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[+-]?\d+(?:\.\d*)?(?:E[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  const date = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(trimmed);
  if (date) return Math.round(Date.UTC(Number(date[3] ?? 2025), Number(date[1]) - 1, Number(date[2])) / 86_400_000) + 25_569;
  if (/^[+@-]\S/.test(trimmed)) throw new RichError("InvalidArgument");
  return text;
};
