// One of the four parts of the grid, parted by frozen rows and columns. Draws the rows that are in view and some around them.
import { areasTouch, cellArea, type Area } from "../../../sheets/address";
import { cellElement } from "./cell-element";
import type { SheetView } from "./sheet-view";

/** How far beyond what is seen rows are drawn, in pixels, so that little is drawn while scrolling. */
const AROUND = { rows: 240, columns: 300 } as const;

const part = (className: string): HTMLElement => {
  const element = document.createElement("div");
  element.className = className;
  return element;
};

export class Pane {
  readonly element = part("pane");
  private readonly content = part("pane-content");
  private readonly lines = part("pane-lines");
  private readonly selection = part("selection");
  private readonly charts = part("charts");
  private readonly drawn = new Map<string, HTMLElement>();
  private columnsDrawn: readonly [first: number, last: number] = [0, -1];

  constructor() {
    this.selection.hidden = true;
    this.content.append(this.lines, this.selection, this.charts);
    this.element.append(this.content);
  }

  /** Forgets what was drawn: the sheet changed. */
  clear(): void {
    for (const element of this.drawn.values()) element.remove();
    this.drawn.clear();
    this.columnsDrawn = [0, -1];
  }

  /** Shows the cells from a place of the sheet on, within limits; `frame` is where the pane stands on the screen, in pixels. */
  show(view: SheetView, limits: Area, place: { readonly x: number; readonly y: number }, frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }): void {
    const { style } = this.element;
    style.left = `${frame.left}px`;
    style.top = `${frame.top}px`;
    style.width = `${Math.max(0, frame.width)}px`;
    style.height = `${Math.max(0, frame.height)}px`;
    this.element.hidden = frame.width <= 0 || frame.height <= 0 || limits.bottom < limits.top || limits.right < limits.left;
    if (this.element.hidden) return;
    this.content.style.transform = `translate(${-place.x}px, ${-place.y}px)`;
    const { rows, columns } = view;
    const first = Math.max(limits.left, columns.at(place.x));
    const last = Math.min(limits.right, columns.at(place.x + frame.width));
    if (first < this.columnsDrawn[0] || last > this.columnsDrawn[1]) {
      this.clear();
      this.columnsDrawn = [Math.max(limits.left, columns.at(place.x - AROUND.columns)), Math.min(limits.right, columns.at(place.x + frame.width + AROUND.columns))];
      this.drawColumnLines(view);
    }
    const top = Math.max(limits.top, rows.at(place.y - AROUND.rows));
    const bottom = Math.min(limits.bottom, rows.at(place.y + frame.height + AROUND.rows));
    this.drawRows(view, { top, bottom, left: this.columnsDrawn[0], right: this.columnsDrawn[1] });
    this.lines.style.height = `${rows.end(limits.bottom)}px`;
  }

  /** Puts pictures of charts over the cells. */
  showCharts(charts: readonly Element[]): void {
    this.charts.replaceChildren(...charts);
  }

  /** Frames the selected cells. */
  select(view: SheetView, area: Area): void {
    const { rows, columns } = view;
    const { style } = this.selection;
    this.selection.hidden = false;
    style.left = `${columns.start(area.left) - 2}px`;
    style.top = `${rows.start(area.top) - 2}px`;
    style.width = `${columns.end(area.right) - columns.start(area.left) + 3}px`;
    style.height = `${rows.end(area.bottom) - rows.start(area.top) + 3}px`;
    this.selection.classList.toggle("several", area.top !== area.bottom || area.left !== area.right);
  }

  /** The element of a cell, where it is drawn. */
  find(address: string): HTMLElement | null {
    return this.content.querySelector(`[data-address="${address}"]`);
  }

  private drawColumnLines({ columns, sheet }: SheetView): void {
    const [first, last] = this.columnsDrawn;
    this.lines.replaceChildren();
    if (!sheet.showGridlines) return;
    for (let column = first; column <= last; column++) {
      if (columns.size(column) === 0) continue;
      const line = part("column-line");
      line.style.left = `${columns.end(column) - 1}px`;
      this.lines.append(line);
    }
  }

  private drawRows(view: SheetView, area: Area): void {
    const wanted = new Map<string, () => HTMLElement>();
    for (let row = area.top; row <= area.bottom; row++) if (view.rows.size(row) > 0) wanted.set(String(row), () => this.row(view, row, area));
    for (const merge of tallMerges(view, area)) wanted.set(`${merge.top}:${merge.left}`, () => this.rowOf(view, merge.top, [merge]));
    for (const [key, element] of this.drawn) {
      if (wanted.has(key)) continue;
      element.remove();
      this.drawn.delete(key);
    }
    for (const [key, make] of wanted) {
      if (this.drawn.has(key)) continue;
      const element = make();
      this.drawn.set(key, element);
      this.content.append(element);
    }
  }

  private row(view: SheetView, row: number, { left, right }: Area): HTMLElement {
    const areas: Area[] = [];
    for (let column = left; column <= right; column++) {
      const merge = view.mergeAt(row, column);
      if (!merge) {
        if (view.columns.size(column) > 0) areas.push(cellArea(row, column));
      } else {
        if (merge.top === merge.bottom) areas.push(merge);
        column = merge.right;
      }
    }
    return this.rowOf(view, row, areas);
  }

  private rowOf(view: SheetView, row: number, areas: readonly Area[]): HTMLElement {
    const top = view.rows.start(row);
    const element = part("row");
    element.setAttribute("role", "row");
    element.setAttribute("aria-rowindex", String(row + 1));
    element.style.top = `${top}px`;
    element.style.height = `${view.rows.size(row)}px`;
    element.style.width = `${view.columns.total}px`;
    const isTall = areas.some((area) => area.bottom > area.top);
    element.classList.toggle("tall", isTall);
    element.classList.toggle("lined", view.sheet.showGridlines && !isTall);
    element.append(...areas.map((area) => cellElement(view, area, top)));
    return element;
  }
}

/** Merges over several rows that are in view: each is drawn by itself, since its first row may be out of view. */
const tallMerges = (view: SheetView, area: Area): Set<Area> => {
  const found = new Set<Area>();
  for (let row = area.top; row <= area.bottom; row++) for (const merge of view.mergesIn(row)) if (merge.bottom > merge.top && areasTouch(merge, area) && view.rows.end(merge.bottom) > view.rows.start(merge.top)) found.add(merge);
  return found;
};
