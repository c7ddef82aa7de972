// One cell as an element: its looks, its text, and how far a long text runs over empty neighbours.
import { cellAddress, type Area } from "../../../sheets/address";
import type { Appearance, Side } from "./appearance";
import { shownText } from "./cell-text";
import type { SheetView } from "./sheet-view";

const SIDES: readonly Side[] = ["Left", "Right", "Top", "Bottom"];
const CROSS: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Justify: "flex-start", Distributed: "center" };
const MAIN: Readonly<Record<string, string>> = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" };

/** The padding of a cell on both sides together, in pixels. */
const PADDING = 6;

/** A merge covers the lines of the grid, and draws those around it anew. */
const GRID_LINE = "1px solid #e1e1e1";

/** Pixels of a point. */
const PIXELS = 4 / 3;

/** How many neighbours a long text may run over. */
const FARTHEST = 40;

const ruler = document.createElement("canvas").getContext("2d");

/** The widest that letters are on the average, in parts of the font's size: what is narrower by that need not be measured. */
const WIDEST = 0.7;

const isWider = (text: string, look: Appearance, room: number): boolean => text.length * look.size * PIXELS * WIDEST > room && widthOf(text, look) > room;

const widthOf = (text: string, look: Appearance): number => {
  if (!ruler) return text.length * look.size * PIXELS * WIDEST;
  ruler.font = `${look.isItalic ? "italic " : ""}${look.isBold ? "bold " : ""}${look.size * PIXELS}px ${fontOf(look)}`;
  return ruler.measureText(text).width;
};

/** Carlito and Arimo have the widths of Calibri and Arial where those are missing. */
const fontOf = ({ font }: Appearance): string => `"${font.replaceAll('"', "")}", ${/calibri/i.test(font) ? "Carlito, " : /arial/i.test(font) ? "Arimo, " : ""}"Segoe UI", sans-serif`;

const sideOf = (look: Appearance, isNumber: boolean, isCentred: boolean): keyof typeof MAIN => {
  if (/^(Center|CenterAcrossSelection|Distributed)$/.test(look.horizontal)) return "center";
  if (look.horizontal === "Right") return "right";
  if (look.horizontal === "Justify") return "justify";
  if (look.horizontal !== "General") return "left";
  return isCentred ? "center" : isNumber ? "right" : "left";
};

/** Draws the cell of an area: one cell, or a merge with the contents of its first cell. `top` is where its row's element begins. */
export const cellElement = (view: SheetView, area: Area, top: number): HTMLElement => {
  const { rows, columns } = view;
  const { top: row, left: column } = area;
  const look = view.look(row, column);
  const element = document.createElement("div");
  element.className = "cell";
  element.setAttribute("role", "gridcell");
  element.setAttribute("aria-colindex", String(column + 1));
  if (area.right > column) element.setAttribute("aria-colspan", String(area.right - column + 1));
  element.dataset.address = cellAddress(row, column);
  const width = columns.end(area.right) - columns.start(column) + 1;
  const height = rows.end(area.bottom) - rows.start(row) + 1;
  const { style } = element;
  style.left = `${columns.start(column) - 1}px`;
  style.top = `${rows.start(row) - 1 - top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  const isMerge = area.right > column || area.bottom > row;
  if (look.fill) style.background = look.fill;
  else if (isMerge) style.background = "#fff";
  for (const side of SIDES) {
    const line = view.borderOf(area, side) ?? (isMerge && !look.fill && view.sheet.showGridlines ? GRID_LINE : undefined);
    if (line) style[`border${side}`] = line;
  }
  const note = view.noteAt(row, column);
  if (note !== undefined) {
    element.classList.add("noted");
    element.title = note;
  }
  const cell = view.cell(row, column);
  if (cell && (cell.value !== null || cell.formula !== undefined)) addText(element, view, area, look);
  return element;
};

const addText = (element: HTMLElement, view: SheetView, area: Area, look: Appearance): void => {
  const cell = view.cell(area.top, area.left)!;
  const { text, color } = shownText(cell);
  if (text === "") return;
  const isNumber = typeof cell.value === "number";
  const side = sideOf(look, isNumber, typeof cell.value === "boolean" || (typeof cell.value === "object" && cell.value !== null));
  const box = document.createElement("span");
  const room = view.columns.end(area.right) - view.columns.start(area.left) - PADDING;
  const { style } = element;
  style.alignItems = CROSS[look.vertical] ?? "flex-end";
  style.justifyContent = MAIN[side]!;
  style.font = `${look.isItalic ? "italic " : ""}${look.isBold ? "bold " : ""}${look.size * PIXELS}px/1.25 ${fontOf(look)}`;
  style.color = look.color ?? color ?? "#000";
  if (look.isUnderlined || look.isStruck) box.style.textDecoration = `${look.isUnderlined ? "underline " : ""}${look.isStruck ? "line-through" : ""}`;
  if (look.indent > 0) box.style.paddingInlineStart = `${look.indent * 9}px`;
  box.textContent = text;
  box.style.textAlign = side;
  if (look.rotation !== 0) rotate(box, look.rotation);
  else if (look.isWrapped && !isNumber) box.className = "wrapped";
  else if (isWider(text, look, room)) {
    if (isNumber) box.textContent = fitted(cell.value as number, cell.format, room, look);
    else if (area.left === area.right) element.style.zIndex = spill(box, view, area, side, room) ? "3" : "";
  }
  element.append(box);
};

/** A number that does not fit is shortened under the general format, else shown as hashes, as Excel does. */
const fitted = (value: number, format: string, room: number, look: Appearance): string => {
  if (format === "General") {
    for (let digits = 10; digits > 0; digits--) {
      const { text } = shownText({ value: Number(value.toPrecision(digits)), format });
      if (widthOf(text, look) <= room) return text;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / widthOf("#", look))));
};

const rotate = (box: HTMLElement, degrees: number): void => {
  if (Math.abs(degrees) === 90 || degrees === 255) {
    box.className = "upright";
    if (degrees === 90) box.style.transform = "rotate(180deg)";
  } else box.style.transform = `rotate(${-degrees}deg)`;
};

/** Gives the text the room of empty neighbours on the side that it runs to; true where it got any. */
const spill = (box: HTMLElement, view: SheetView, { top: row, left: column }: Area, side: string, room: number): boolean => {
  const free = (step: 1 | -1): number => {
    let found = 0;
    for (let at = column + step; at >= 0 && at < view.columns.count && Math.abs(at - column) < FARTHEST && view.isFree(row, at); at += step) found += view.columns.size(at);
    return found;
  };
  const after = side === "right" ? 0 : free(1);
  const before = side === "right" || side === "center" ? free(-1) : 0;
  if (after + before === 0) return false;
  box.className = "spilled";
  box.style.width = `${room + after + before}px`;
  box.style.marginInlineStart = `${-before}px`;
  box.style.marginInlineEnd = `${-after}px`;
  return true;
};
