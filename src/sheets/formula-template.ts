// Formulas filled into other cells, without a tree: addresses are cut out of the text and written anew, or compared letter by letter.
// Every formula of a workbook passes here once, so nothing is made that is not needed.
import { columnIndex, columnLetters } from "./address";
import type { Point } from "./expression";

/** A formula cut into its addresses and the text between them, so that it can be written in other cells. */
export interface Template {
  /** Text between the addresses: one piece more than there are points. */
  readonly pieces: readonly string[];
  readonly points: readonly Point[];
}

const CELL = /'(?:[^']|'')*'!|"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** The template of the formula of a cell. */
export const templateOf = (formula: string, row: number, column: number): Template => {
  const pieces: string[] = [];
  const points: Point[] = [];
  let from = 0;
  CELL.lastIndex = 0;
  for (let match = CELL.exec(formula); match; match = CELL.exec(formula)) {
    if (match[2] === undefined) continue;
    const before = formula.charCodeAt(match.index - 1);
    if (match.index > 0 && isNamePart(before)) continue;
    pieces.push(formula.slice(from, match.index));
    from = match.index + match[0].length;
    const isColumnFixed = match[1] === "$";
    const isRowFixed = match[3] === "$";
    points.push({
      isColumnFixed, isRowFixed,
      column: columnIndex(match[2]) - (isColumnFixed ? 0 : column),
      row: Number(match[4]) - 1 - (isRowFixed ? 0 : row),
    });
  }
  pieces.push(formula.slice(from));
  return { pieces, points };
};

/** A letter, digit, "_" or "." of ASCII: with it in front, "A1" is the end of a name. */
const isNamePart = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 46;

/** The formula that a template gives in a cell; `undefined` where an address would leave the sheet. */
export const render = (template: Template, row: number, column: number): string | undefined => {
  let text = template.pieces[0]!;
  for (let at = 0; at < template.points.length; at++) {
    const point = template.points[at]!;
    const toColumn = point.isColumnFixed ? point.column : point.column + column;
    const toRow = point.isRowFixed ? point.row : point.row + row;
    if (toColumn < 0 || toRow < 0) return undefined;
    text += (point.isColumnFixed ? "$" : "") + columnLetters(toColumn) + (point.isRowFixed ? "$" : "") + (toRow + 1) + template.pieces[at + 1]!;
  }
  return text;
};

/**
 * A template as it is written in one column: only the numbers of relative rows are left open. Every formula of a sheet is compared with
 * some, so no text is made for it.
 */
export interface Pattern {
  /** The text before, between and after the open rows: one piece more than there are rows. */
  readonly pieces: readonly string[];
  /** Offsets from the formula's own row. */
  readonly rows: readonly number[];
}

/** The pattern of a template in a column. */
export const patternOf = ({ pieces, points }: Template, column: number): Pattern => {
  const written: string[] = [];
  const rows: number[] = [];
  let piece = pieces[0]!;
  points.forEach((point, at) => {
    piece += (point.isColumnFixed ? "$" : "") + columnLetters(point.isColumnFixed ? point.column : point.column + column);
    if (point.isRowFixed) piece += `$${point.row + 1}`;
    else {
      written.push(piece);
      rows.push(point.row);
      piece = "";
    }
    piece += pieces[at + 1]!;
  });
  return { pieces: [...written, piece], rows };
};

/** True where the pattern gives this very formula in a row. */
export const isFilled = ({ pieces, rows }: Pattern, formula: string, row: number): boolean => {
  let at = pieceEnd(formula, 0, pieces[0]!);
  for (let open = 0; open < rows.length; open++) {
    if (at < 0) return false;
    const begin = at;
    let number = 0;
    for (; at < formula.length; at++) {
      const digit = formula.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9 || (digit === 0 && at === begin)) break;
      number = number * 10 + digit;
    }
    if (number !== rows[open]! + row + 1) return false;
    at = pieceEnd(formula, at, pieces[open + 1]!);
  }
  return at === formula.length;
};

/**
 * Where a piece of text stands in a formula, its end; -1 where something else stands. Pieces are so short that a loop is faster than a
 * search; reading past the end would be slow.
 */
const pieceEnd = (formula: string, from: number, piece: string): number => {
  if (from + piece.length > formula.length) return -1;
  for (let at = 0; at < piece.length; at++) if (formula.charCodeAt(from + at) !== piece.charCodeAt(at)) return -1;
  return from + piece.length;
};

const ZERO = 48;

/** The same text for all formulas that one formula gives when it is filled: offsets in brackets, as in "R[-1]C5". */
export const keyOf = (template: Template): string => {
  let key = template.pieces[0]!;
  template.points.forEach((point, at) => {
    key += `R${point.isRowFixed ? point.row : `[${point.row}]`}C${point.isColumnFixed ? point.column : `[${point.column}]`}${template.pieces[at + 1]!}`;
  });
  return key;
};
