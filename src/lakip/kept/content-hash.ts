// What a written cell held, as a short hash, so that a later reading can tell whether somebody typed over it. No cell is judged here.
import { isCellError, type CellValue } from "../../sheets/cell";
import { textHash } from "../../sheets/text-hash";

/** 32 bits are plenty: a hash is compared with the one cell that stands in its place. */
const DIGITS = 8;

const REFERENCE = /(?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+/gi;

/** A formula without its addresses and blanks: those change when rows are inserted above, the rest only when somebody writes. */
const skeleton = (formula: string): string => formula.replace(REFERENCE, "@").replace(/@:@/g, "@").replace(/\s+/g, "").toUpperCase();

/** The hash of a value, or of the formula (without "=") that stands instead; "" for a cell without content. */
export const contentHash = (value: CellValue, formula: string | undefined): string => {
  const content = formula !== undefined ? `=${skeleton(formula)}` : plain(value);
  return content === "" ? "" : textHash(content).slice(0, DIGITS);
};

const plain = (value: CellValue): string => {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value).replace(/\s+/g, " ").trim();
};
