// Cells that make room or close a gap: contents, merges, formats, sizes, names, formulas and kept ranges follow, as in Excel.
import { areasTouch, cellArea, LAST_COLUMN, LAST_ROW, type Area } from "../../sheets/address";
import { cellsIn, openCell, WHOLE, type Book, type Change, type Sheet } from "./model";
import { moveReferences } from "./references";
import { RichError } from "./rich-error";

/** Lines of a band of a sheet that are added (`count` above 0) or removed before the others follow. */
interface Shift {
  readonly sheet: Sheet;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** The band across: columns where rows move, rows where columns move. */
  readonly from: number;
  readonly to: number;
}

/** Makes room in front of an area, of its own size. @throws RichError AccessDenied, InsertDeleteConflict, NonBlankCellOffSheet; then nothing moved */
export const insertCells = (book: Book, sheet: Sheet, area: Area, direction: "Down" | "Right"): void => {
  const shift = shiftOf(sheet, area, direction === "Down" ? "row" : "column", 1);
  requireMovable(shift);
  for (const { row, column, cell } of cellsIn(sheet, WHOLE)) {
    if ((cell.value !== null || cell.formula !== undefined) && isOffSheet(follow(cellArea(row, column), shift))) throw new RichError("NonBlankCellOffSheet");
  }
  run(book, shift, area);
};

/** Removes the cells of an area; those behind it close the gap. @throws RichError AccessDenied, InsertDeleteConflict; then nothing moved */
export const deleteCells = (book: Book, sheet: Sheet, area: Area, direction: "Up" | "Left"): void => {
  const shift = shiftOf(sheet, area, direction === "Up" ? "row" : "column", -1);
  requireMovable(shift);
  run(book, shift, area);
};

const shiftOf = (sheet: Sheet, { top, left, bottom, right }: Area, axis: "row" | "column", sign: 1 | -1): Shift =>
  axis === "row" ? { sheet, axis, at: top, count: sign * (bottom - top + 1), from: left, to: right } : { sheet, axis, at: left, count: sign * (right - left + 1), from: top, to: bottom };

const isWhole = ({ axis, from, to }: Shift): boolean => from === 0 && to === (axis === "row" ? LAST_COLUMN : LAST_ROW);

const isOffSheet = (area: Area | null): boolean => area !== null && (area.bottom > LAST_ROW || area.right > LAST_COLUMN);

const turned = ({ top, left, bottom, right }: Area): Area => ({ top: left, left: top, bottom: right, right: bottom });

/** Where an area is after a shift: longer or shorter where lines inside it came or went, `null` where it is gone. */
const follow = (area: Area, shift: Shift): Area | null => {
  const { axis, at, count, from, to } = shift;
  const { top, left, bottom, right } = axis === "row" ? area : turned(area);
  const last = axis === "row" ? LAST_ROW : LAST_COLUMN;
  const isEndless = top === 0 && bottom === last;
  if (left < from || right > to || bottom < at || isEndless) return area;
  const lines = count > 0 ? { top: top >= at ? top + count : top, bottom: bottom + count } : closed(top, bottom, at, at - count - 1);
  if (lines === null) return null;
  const next = { ...lines, left, right };
  return axis === "row" ? next : turned(next);
};

/** What is left of lines where those from `first` to `last` went. */
const closed = (top: number, bottom: number, first: number, last: number): { readonly top: number; readonly bottom: number } | null => {
  const count = last - first + 1;
  if (top >= first && bottom <= last) return null;
  return { top: top > last ? top - count : Math.min(top, first), bottom: bottom > last ? bottom - count : first - 1 };
};

/** Excel tears nothing apart: what only partly moves forbids it. */
const requireMovable = (shift: Shift): void => {
  const { sheet, axis, at, from, to } = shift;
  if (sheet.isProtected) throw new RichError("AccessDenied", "protected sheet");
  const zone = axis === "row" ? { top: at, bottom: LAST_ROW, left: from, right: to } : { left: at, right: LAST_COLUMN, top: from, bottom: to };
  const isTorn = (area: Area): boolean => areasTouch(area, zone) && (axis === "row" ? area.left < from || area.right > to : area.top < from || area.bottom > to);
  if ([...sheet.merges, ...sheet.arrays, ...sheet.tables.map(({ area }) => area)].some(isTorn)) throw new RichError("InsertDeleteConflict");
};

const run = (book: Book, shift: Shift, area: Area): void => {
  const { sheet } = shift;
  const move = (one: Area): Area | null => follow(one, shift);
  const kept = (areas: readonly Area[]): Area[] => areas.map(move).filter((one) => one !== null);
  moveCells(shift);
  sheet.merges = kept(sheet.merges);
  sheet.arrays.splice(0, Infinity, ...kept(sheet.arrays));
  for (const table of sheet.tables) table.area = move(table.area) ?? table.area;
  sheet.notes = sheet.notes.flatMap((note) => {
    const place = move(note.area);
    return place ? [{ ...note, area: place }] : [];
  });
  for (const format of sheet.formats) format.areas = kept(format.areas);
  sheet.formats = sheet.formats.filter(({ areas }) => areas.length > 0);
  if (isWhole(shift)) moveLines(shift);
  moveFormulas(book, sheet, move);
  book.movers.forEach((mover) => mover(sheet, move));
  book.isStale = true;
  const change: Change = { type: changeType(shift), source: "Local" };
  book.listeners.forEach((listener) => listener(sheet, area, change));
};

const changeType = (shift: Shift): Change["type"] => {
  const done = shift.count > 0 ? "Inserted" : "Deleted";
  return isWhole(shift) ? `${shift.axis === "row" ? "Row" : "Column"}${done}` : `Cell${done}`;
};

/** New cells look like those before them. */
const moveCells = (shift: Shift): void => {
  const { sheet, axis, at, count, from, to } = shift;
  const cells = [...cellsIn(sheet, WHOLE)].sort((a, b) => a.row - b.row || a.column - b.column);
  sheet.cells.clear();
  for (const { row, column, cell } of cells) {
    const place = follow(cellArea(row, column), shift);
    if (place) Object.assign(openCell(sheet, place.top, place.left), cell);
    const [line, across] = axis === "row" ? [row, column] : [column, row];
    if (count < 0 || line !== at - 1 || across < from || across > to) continue;
    for (let i = 0; i < count; i++) {
      const copy = { ...cell, value: null, formula: undefined, link: undefined, look: new Map(cell.look) };
      Object.assign(axis === "row" ? openCell(sheet, at + i, across) : openCell(sheet, across, at + i), copy);
    }
  }
};

/** Sizes and hidden lines. */
const moveLines = (shift: Shift): void => {
  const { sheet, axis } = shift;
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const sizes = axis === "row" ? sheet.heights : sheet.widths;
  const lineOf = (line: number): number | undefined => {
    const place = axis === "row" ? follow({ top: line, bottom: line, left: 0, right: LAST_COLUMN }, shift) : follow({ left: line, right: line, top: 0, bottom: LAST_ROW }, shift);
    return place === null ? undefined : axis === "row" ? place.top : place.left;
  };
  const hiddenBefore = [...hidden];
  hidden.clear();
  for (const line of hiddenBefore.map(lineOf)) if (line !== undefined) hidden.add(line);
  const sizesBefore = [...sizes];
  sizes.clear();
  for (const [line, size] of sizesBefore) {
    const now = lineOf(line);
    if (now !== undefined) sizes.set(now, size);
  }
};

const moveFormulas = (book: Book, sheet: Sheet, move: (area: Area) => Area | null): void =>
  rewriteFormulas(book, (formula, own) =>
    moveReferences(formula, (name, area) => ((name ?? own?.name)?.toLowerCase() === sheet.name.toLowerCase() ? move(area) : area)),
  );

/** Rewrites every formula of a workbook: of cells, conditional formats and names. `own` is the sheet on which it stands. */
export const rewriteFormulas = (book: Book, rewrite: (formula: string, own: Sheet | undefined) => string): void => {
  for (const sheet of book.sheets) {
    for (const { cell } of cellsIn(sheet, WHOLE)) if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet);
    for (const format of sheet.formats) if (format.formula !== "") format.formula = rewrite(format.formula, sheet);
  }
  for (const name of book.names) name.formula = rewrite(name.formula, name.sheet);
  book.isStale = true;
};
