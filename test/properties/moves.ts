// Workbooks that are changed in ways that mean nothing: moved, rows put in, columns in another order, sheets renamed. Formulas follow, as Excel makes them.
import { areaAddress, cellAddress, parseArea } from "../../src/sheets/address";
import { newPage, put, type Book, type Content, type Page } from "../helpers/book";

/** Where a cell goes to; rows and columns counted from 0. */
export interface Move {
  row(row: number): number;
  column(column: number): number;
}

/** A move by sheet name; sheets without one stay. */
export type Moves = ReadonlyMap<string, Move>;

const REFERENCE = /(?:('[^']+'|[A-Za-z_]\w*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

const movedCell = (move: Move, letters: string, digits: string, columnSign: string, rowSign: string): string => {
  const area = parseArea(`${letters}${digits}`)!;
  const address = cellAddress(move.row(area.top), move.column(area.left));
  const [, moved, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return `${columnSign}${moved}${rowSign}${number}`;
};

/** A formula with its references moved along; texts in quotes stay. A range takes the sheet of its first cell. */
const movedFormula = (formula: string, own: string, moves: Moves): string => {
  let sheet = own;
  return formula.split(/("(?:[^"]|"")*")/).map((part, at) => at % 2 === 1 ? part : part.replace(REFERENCE, (match: string, ...found: readonly (string | undefined)[]) => {
    const [name, columnSign, letters, rowSign, digits, offset] = found;
    if (part[Number(offset) - 1] !== ":") sheet = name ? name.replace(/^'|'$/g, "") : own;
    const move = moves.get(sheet);
    return move ? `${name ? `${name}!` : ""}${movedCell(move, letters!, digits!, columnSign!, rowSign!)}` : match;
  })).join("");
};

/** The book with every sheet moved. */
export const moveBook = (book: Book, moves: Moves): Page[] =>
  book.map((page) => {
    const move = moves.get(page.name);
    const moved = newPage(page.name);
    page.cells.forEach((row, r) => row.forEach((content, c) => {
      if (content === null) return;
      const text: Content = typeof content === "string" && content.startsWith("=") ? movedFormula(content, page.name, moves) : content;
      put(moved, move?.row(r) ?? r, move?.column(c) ?? c, text, page.formats[r]?.[c]);
    }));
    for (const address of page.merges) moved.merges.add(movedArea(address, move));
    for (const row of page.hiddenRows) moved.hiddenRows.add(move?.row(row) ?? row);
    return moved;
  });

/** An address or several of them ("J5,J8:J9") at the moved place. */
export const movedArea = (range: string, move: Move | undefined): string =>
  range.split(",").map((part) => {
    const area = parseArea(part)!;
    if (!move) return part;
    const columns = [move.column(area.left), move.column(area.right)];
    return areaAddress({ top: move.row(area.top), bottom: move.row(area.bottom), left: Math.min(...columns), right: Math.max(...columns) });
  }).join(",");

/** Everything down and to the right. */
export const shift = (down: number, right: number): Move => ({ row: (row) => row + down, column: (column) => column + right });

/** Blank rows before a row. */
export const insertRows = (before: number, count: number): Move => ({ row: (row) => (row >= before ? row + count : row), column: (column) => column });

/** One column taken out and put in before another. */
export const moveColumn = (from: number, before: number): Move => ({
  row: (row) => row,
  column: (column) => {
    if (column === from) return before > from ? before - 1 : before;
    const without = column > from ? column - 1 : column;
    const target = before > from ? before - 1 : before;
    return without >= target ? without + 1 : without;
  },
});
