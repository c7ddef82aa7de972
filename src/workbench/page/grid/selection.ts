// Which cells are selected, and where the keys of a keyboard move that to. Pure.
import { cellArea, type Area } from "../../../sheets/address";
import type { Axis } from "./axis";
import type { SheetView } from "./sheet-view";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** The cell that is typed into. */
  readonly active: Place;
  /** The corner that moves while the selection is made larger. */
  readonly head: Place;
  /** All selected cells, merges in full. */
  readonly area: Area;
}

/** One cell, or the merge that it belongs to. */
export const selectCell = (view: SheetView, { row, column }: Place): Selection => {
  const area = view.whole(clamp(row, view.rows), clamp(column, view.columns));
  const active = { row: area.top, column: area.left };
  return { active, head: active, area };
};

/** The selection from its active cell to another cell. */
export const extendTo = (view: SheetView, { active }: Selection, { row, column }: Place): Selection => {
  const head = { row: clamp(row, view.rows), column: clamp(column, view.columns) };
  const area = { top: Math.min(active.row, head.row), left: Math.min(active.column, head.column), bottom: Math.max(active.row, head.row), right: Math.max(active.column, head.column) };
  return { active, head, area: view.widened(area) };
};

/** A selection that somebody gave; its first cell is the active one. */
export const selectArea = (view: SheetView, area: Area): Selection => {
  const active = { row: area.top, column: area.left };
  return { active, head: { row: area.bottom, column: area.right }, area: view.widened(area) };
};

const clamp = (index: number, axis: Axis): number => Math.min(Math.max(0, index), axis.count - 1);

/** Steps of the keys that move: rows and columns. */
const STEPS: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0], Tab: [0, 1],
};

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key moves the selection; `undefined` where it is no key that moves. `page` is how many rows are in view. */
export const moved = (view: SheetView, selection: Selection, { key, shiftKey, ctrlKey, metaKey }: Key, page: number): Selection | undefined => {
  const isFar = ctrlKey || metaKey;
  const isTyping = key === "Enter" || key === "Tab";
  const extends_ = shiftKey && !isTyping;
  const from = extends_ ? selection.head : selection.active;
  const to = (place: Place): Selection => (extends_ ? extendTo(view, selection, place) : selectCell(view, place));
  const step = STEPS[key];
  if (step) {
    const [rows, columns] = isTyping && shiftKey ? ([-step[0], -step[1]] as const) : step;
    return to(isFar && !isTyping ? farthest(view, from, rows, columns) : stepped(view, from, rows, columns));
  }
  if (key === "Home") return to({ row: isFar ? 0 : from.row, column: 0 });
  if (key === "PageDown" || key === "PageUp") return to({ row: from.row + (key === "PageDown" ? page : -page), column: from.column });
  return undefined;
};

const stepped = (view: SheetView, { row, column }: Place, rows: number, columns: number): Place => {
  const { top, left, bottom, right } = view.whole(row, column);
  if (rows !== 0) return { row: view.rows.next(rows > 0 ? bottom : top, rows > 0 ? 1 : -1), column };
  return { row, column: view.columns.next(columns > 0 ? right : left, columns > 0 ? 1 : -1) };
};

/** The last filled cell before a gap, or the first one behind it, as Excel jumps. */
const farthest = (view: SheetView, from: Place, rows: number, columns: number): Place => {
  const isFilled = ({ row, column }: Place): boolean => view.cell(row, column)?.value != null;
  let at = from;
  let next = stepped(view, at, rows, columns);
  const wasFilled = isFilled(at) && isFilled(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (wasFilled && !isFilled(next)) return at;
    at = next;
    if (!wasFilled && isFilled(at)) return at;
    next = stepped(view, at, rows, columns);
  }
  return at;
};

export const NOTHING_SELECTED: Selection = { active: { row: 0, column: 0 }, head: { row: 0, column: 0 }, area: cellArea(0, 0) };
