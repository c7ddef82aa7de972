// Moves the relative references of a formula, as Excel does when it fills down. Needed because a shared formula
// is stored once. Understands the notation of files: A1 style, English names, commas.
import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from "../../sheets/address";

type Piece = string | { readonly column?: Coordinate; readonly row?: Coordinate };
interface Coordinate {
  readonly fixed: boolean;
  readonly at: number;
}

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])|\d+(?:\.\d*)?(?:E[+-]?\d+)?|([\p{L}_\\$][\p{L}\p{N}_.\\?$]*)/giu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

const coordinate = (fixed: string, at: number): Coordinate => ({ fixed: fixed !== "", at });

const piecesOf = (formula: string): Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const [token, columns, rows, word] = match;
    const end = match.index + token.length;
    const found = columns ? spanPieces(columns, "column") : rows ? spanPieces(rows, "row") : word ? wordPieces(word, formula[end]) : undefined;
    if (!found) continue;
    pieces.push(formula.slice(done, match.index), ...found);
    done = end;
  }
  pieces.push(formula.slice(done));
  return pieces;
};

const spanPieces = (span: string, kind: "column" | "row"): Piece[] => {
  const [first, last] = span.split(":").map((end): Piece => {
    const text = end.replace("$", "");
    return { [kind]: coordinate(end.startsWith("$") ? "$" : "", kind === "column" ? columnIndex(text) : Number(text) - 1) };
  }) as [Piece, Piece];
  return [first, ":", last];
};

const wordPieces = (word: string, next: string | undefined): Piece[] | undefined => {
  const match = REFERENCE.exec(word);
  if (!match || next === "(" || next === "!") return undefined;
  const column = columnIndex(match[2]!);
  const row = Number(match[4]) - 1;
  if (column > LAST_COLUMN || row > LAST_ROW || row < 0) return undefined;
  return [{ column: coordinate(match[1]!, column), row: coordinate(match[3]!, row) }];
};

/**
 * Prepares a formula (without "=") to be moved many times.
 * @returns a function that gives the formula moved by so many rows and columns; a reference that leaves the sheet becomes #REF!
 */
export const shifter = (formula: string): ((rows: number, columns: number) => string) => {
  const pieces = piecesOf(formula);
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : moved(piece, rows, columns);
    return text;
  };
};

const moved = (piece: Exclude<Piece, string>, rows: number, columns: number): string => {
  let text = "";
  if (piece.column) {
    const at = piece.column.fixed ? piece.column.at : piece.column.at + columns;
    if (at < 0 || at > LAST_COLUMN) return "#REF!";
    text += (piece.column.fixed ? "$" : "") + columnLetters(at);
  }
  if (piece.row) {
    const at = piece.row.fixed ? piece.row.at : piece.row.at + rows;
    if (at < 0 || at > LAST_ROW) return "#REF!";
    text += `${piece.row.fixed ? "$" : ""}${at + 1}`;
  }
  return text;
};
