// What a cell holds, between Excel's way and ours. Writing goes through the same door as typing: a text that looks like
// a number, a date or a formula must be marked as text, or Excel reads it as one.
import { cellError, isCellError, type CellValue } from "../../sheets/cell";
import type { CellContent } from "../../sheets/edit";

/** The value of a cell out of `values` and `formulas`. An empty cell is "" in both. */
export const valueOf = (value: unknown, formula: unknown): CellValue => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || (value === "" && !isFormula(value, formula))) return null;
  return cellError(value) ?? value;
};

/** True where a cell holds a formula: a text that only looks like one is the same in `values` and `formulas`. */
export const isFormula = (value: unknown, formula: unknown): formula is string => typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** What stands in a cell, as edits name it. */
export const contentOf = (value: unknown, formula: unknown): CellContent => {
  if (isFormula(value, formula)) return formula;
  const plain = valueOf(value, formula);
  return isCellError(plain) ? plain.error : plain;
};

/** Texts that Excel might read as something else: whatever begins like a formula or holds a digit, and logical values in both languages. */
const AMBIGUOUS = /^\s*[=+\-@'#]|\d|^\s*(?:true|false|benar|salah)\s*$/i;

/** A text as it must be typed to stay one. */
export const typedText = (text: string): string => (AMBIGUOUS.test(text) ? `'${text}` : text);

/** An edit's content as it must be typed: a formula stays one, an error code becomes the error. */
export const typedContent = (content: CellContent): string | number | boolean => {
  if (content === null) return "";
  if (typeof content !== "string") return content;
  return content.startsWith("=") || cellError(content) ? content : typedText(content);
};
