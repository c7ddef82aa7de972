// Addresses: rows and columns are counted from 0 inside, and written as Excel writes them only here.

/** A rectangle of cells, both ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that a sheet of Excel has, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const LETTERS: string[] = [];

/** The letters of a column counted from 0: 0 -> "A", 26 -> "AA". */
export const columnLetters = (column: number): string => {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  LETTERS[column] = letters;
  return letters;
};

/** The column, counted from 0, of letters such as "AA"; upper or lower case. */
export const columnIndex = (letters: string): number => {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + (letters.charCodeAt(i) & 31);
  return index - 1;
};

/** "B7" for row 6, column 1. */
export const cellAddress = (row: number, column: number): string => columnLetters(column) + (row + 1);

/** "B7:D9", or "B7" where the area is one cell. */
export const areaAddress = (area: Area): string =>
  area.top === area.bottom && area.left === area.right
    ? cellAddress(area.top, area.left)
    : `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;

/** "J", or "B:E" for a span of columns. */
export const columnsAddress = (first: number, last: number): string =>
  first === last ? columnLetters(first) : `${columnLetters(first)}:${columnLetters(last)}`;

/** The area of an address such as "B7", "$B$7:D9"; `null` where it is not an address of cells. */
export const parseArea = (address: string): Area | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const left = columnIndex(match[1]!);
  const top = Number(match[2]) - 1;
  const right = match[3] ? columnIndex(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  return { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
};

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** The areas of "J5,J8:J9"; what is no address is left out. */
export const areasOf = (range: string): Area[] => range.split(",").flatMap((part) => parseArea(part) ?? []);

/** The rows of "J5,J8:J9", counted from 0; a row can come twice. */
export const rowsOf = (range: string): number[] =>
  areasOf(range).flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at));

/** How many cells an area holds. */
export const areaSize = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** True where two areas share a cell. */
export const areasTouch = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** True where the cell lies in the area. */
export const areaHas = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** A sheet's name as a formula writes it before "!": quoted where Excel would quote it. */
export const sheetPrefix = (name: string): string =>
  /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r|c|rc|r\d*c\d*)$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** The smallest list of areas that covers the given cells of one column or many: vertical runs are joined. */
export const joinCells = (cells: readonly { readonly row: number; readonly column: number }[]): Area[] => {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.left === column && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const run of runs) {
    const beside = joined.find((area) => area.right === run.left - 1 && area.top === run.top && area.bottom === run.bottom);
    if (beside) beside.right = run.right;
    else joined.push(run);
  }
  return joined;
};
