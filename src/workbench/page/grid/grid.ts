// The grid of one sheet: four panes parted by frozen rows and columns, heads, selection with mouse and keys. Shows the sheet
// as it is; what a person does to it is told to the page.
import { areaAddress, cellAddress, parseArea, type Area } from "../../../sheets/address";
import type { Sheet } from "../../host/model";
import { chartPlan } from "../../file/sheet-charts";
import { chartElement } from "./chart-element";
import { CellEditor } from "./editor";
import { drawHeads } from "./heads";
import { Pane } from "./pane";
import { extendTo, moved, NOTHING_SELECTED, selectArea, selectCell, type Place, type Selection } from "./selection";
import { SheetView } from "./sheet-view";

export interface GridEvents {
  readonly onSelect: (selection: Selection) => void;
  /** A person typed into the active cell. */
  readonly onType: (place: Place, text: string) => void;
  readonly onClear: (area: Area) => void;
  /** Rows are to be inserted or removed where the selection is. */
  readonly onRows: (action: "insert" | "delete") => void;
}

const part = (parent: HTMLElement, className: string): HTMLElement => {
  const element = document.createElement("div");
  element.className = className;
  parent.append(element);
  return element;
};

export class Grid {
  private view: SheetView;
  private selection: Selection = NOTHING_SELECTED;
  private readonly corner: HTMLElement;
  private readonly columnHeads: HTMLElement;
  private readonly rowHeads: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly content: HTMLElement;
  private readonly port: HTMLElement;
  /** Top left, top right, bottom left, bottom right. */
  private readonly panes = [new Pane(), new Pane(), new Pane(), new Pane()] as const;
  private readonly places = new WeakMap<Sheet, { readonly x: number; readonly y: number }>();
  private readonly editor: CellEditor;
  private isWaiting = false;

  constructor(readonly element: HTMLElement, sheet: Sheet, private readonly events: GridEvents) {
    this.view = new SheetView(sheet, NOTHING_SELECTED.area);
    element.classList.add("grid");
    this.corner = part(element, "corner");
    this.columnHeads = part(element, "column-heads");
    this.rowHeads = part(element, "row-heads");
    for (const each of [this.corner, this.columnHeads, this.rowHeads]) each.setAttribute("aria-hidden", "true");
    this.scroller = part(element, "scroller");
    for (const [name, value] of Object.entries({ role: "grid", "aria-multiselectable": "true", "aria-keyshortcuts": "F6" })) this.scroller.setAttribute(name, value);
    this.scroller.tabIndex = 0;
    this.content = part(this.scroller, "content");
    this.port = part(this.content, "port");
    this.port.append(...this.panes.map((pane) => pane.element));
    this.editor = new CellEditor(element, {
      onLeave: () => this.focus(),
      onDone: (text, key) => {
        this.events.onType(this.selection.active, text);
        this.move(key);
      },
    });
    this.listen();
    new ResizeObserver(() => this.draw()).observe(this.scroller);
    this.redraw();
  }

  get selected(): Selection {
    return this.selection;
  }

  get sheet(): Sheet {
    return this.view.sheet;
  }

  /** Puts the keys to work on the cells. */
  focus(): void {
    this.scroller.focus({ preventScroll: true });
  }

  /** Shows another sheet; the place that it was left at comes back. */
  open(sheet: Sheet): void {
    if (sheet === this.sheet) return;
    this.editor.close();
    this.places.set(this.sheet, { x: this.scroller.scrollLeft, y: this.scroller.scrollTop });
    this.view = new SheetView(sheet, NOTHING_SELECTED.area);
    this.selection = selectCell(this.view, NOTHING_SELECTED.active);
    const place = this.places.get(sheet) ?? { x: 0, y: 0 };
    this.redraw();
    this.scroller.scrollTo(place.x, place.y);
  }

  /** Draws everything anew, once before the next picture: the sheet changed. */
  refresh(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.redraw();
    });
  }

  /** Selects cells and scrolls to them. */
  select(area: Area): void {
    if (area.bottom >= this.view.rows.count || area.right >= this.view.columns.count) this.redraw(area);
    this.setSelection(selectArea(this.view, { ...area, bottom: Math.min(area.bottom, this.view.rows.count - 1), right: Math.min(area.right, this.view.columns.count - 1) }));
  }

  /** Moves on as a key does, after something was typed elsewhere. */
  move({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): void {
    const next = moved(this.view, this.selection, { key, shiftKey, ctrlKey: false, metaKey: false }, this.pageRows());
    if (next) this.setSelection(next);
    this.focus();
  }

  /** Opens the editor on the active cell. */
  edit(text: string): void {
    const { active, area } = this.selection;
    this.scrollTo(active);
    const cell = this.view.whole(active.row, active.column);
    const origin = this.screenPlace(cell);
    const { rows, columns } = this.view;
    this.editor.open(
      { left: origin.x, top: origin.y, width: columns.end(cell.right) - columns.start(cell.left), height: rows.end(cell.bottom) - rows.start(cell.top) },
      text, this.view.look(area.top, area.left), cellAddress(active.row, active.column),
    );
  }

  private redraw(reach = this.selection.area): void {
    this.view = new SheetView(this.sheet, reach);
    const { rows, columns, sheet } = this.view;
    this.scroller.setAttribute("aria-label", sheet.name);
    this.scroller.setAttribute("aria-rowcount", String(rows.count));
    this.scroller.setAttribute("aria-colcount", String(columns.count));
    this.content.style.width = `${columns.total}px`;
    this.content.style.height = `${rows.total}px`;
    for (const pane of this.panes) pane.clear();
    this.panes[3].showCharts(chartPictures(this.view));
    this.draw();
  }

  /** Frozen rows and columns never take the whole screen. */
  private frozen(): { readonly rows: number; readonly columns: number; readonly x: number; readonly y: number } {
    const { rows, columns, sheet } = this.view;
    const x = columns.start(sheet.frozenColumns);
    const y = rows.start(sheet.frozenRows);
    return { rows: sheet.frozenRows, columns: sheet.frozenColumns, x, y };
  }

  private draw(): void {
    const { clientWidth: width, clientHeight: height, scrollLeft, scrollTop } = this.scroller;
    const { rows, columns } = this.view;
    const frozen = this.frozen();
    const place = { x: frozen.x + scrollLeft, y: frozen.y + scrollTop };
    this.port.style.width = `${width}px`;
    this.port.style.height = `${height}px`;
    const last = { bottom: rows.count - 1, right: columns.count - 1 };
    const wide = width - frozen.x;
    const high = height - frozen.y;
    const [topLeft, topRight, bottomLeft, bottomRight] = this.panes;
    topLeft.show(this.view, { top: 0, left: 0, bottom: frozen.rows - 1, right: frozen.columns - 1 }, { x: 0, y: 0 }, { left: 0, top: 0, width: frozen.x, height: frozen.y });
    topRight.show(this.view, { top: 0, left: frozen.columns, bottom: frozen.rows - 1, right: last.right }, { x: place.x, y: 0 }, { left: frozen.x, top: 0, width: wide, height: frozen.y });
    bottomLeft.show(this.view, { top: frozen.rows, left: 0, bottom: last.bottom, right: frozen.columns - 1 }, { x: 0, y: place.y }, { left: 0, top: frozen.y, width: frozen.x, height: high });
    bottomRight.show(this.view, { top: frozen.rows, left: frozen.columns, ...last }, place, { left: frozen.x, top: frozen.y, width: wide, height: high });
    topLeft.element.classList.toggle("frozen-end", frozen.columns > 0);
    bottomLeft.element.classList.toggle("frozen-end", frozen.columns > 0);
    for (const pane of [topLeft, topRight]) pane.element.classList.toggle("frozen-bottom", frozen.rows > 0);
    drawHeads(this.columnHeads, columns, [{ first: 0, from: 0, length: frozen.x, place: 0 }, { first: frozen.columns, from: frozen.x, length: wide, place: place.x }], this.selection.area, true);
    drawHeads(this.rowHeads, rows, [{ first: 0, from: 0, length: frozen.y, place: 0 }, { first: frozen.rows, from: frozen.y, length: high, place: place.y }], this.selection.area, false);
    this.showSelection();
  }

  private showSelection(): void {
    const { active, area } = this.selection;
    const address = cellAddress(active.row, active.column);
    this.element.querySelector("#active-cell")?.removeAttribute("id");
    for (const pane of this.panes) {
      pane.select(this.view, area);
      const cell = pane.element.hidden ? null : pane.find(address);
      if (cell) {
        cell.id = "active-cell";
        cell.setAttribute("aria-selected", "true");
        this.scroller.setAttribute("aria-activedescendant", cell.id);
      }
    }
    this.element.dataset.selection = areaAddress(area);
  }

  private setSelection(selection: Selection): void {
    this.selection = selection;
    this.scrollTo(selection.head);
    this.draw();
    this.events.onSelect(selection);
  }

  /** Brings a cell into view, as far as needed. */
  private scrollTo({ row, column }: Place): void {
    const { rows, columns } = this.view;
    const frozen = this.frozen();
    const { scroller } = this;
    const cell = this.view.whole(row, column);
    if (row >= frozen.rows) scroller.scrollTop = nearest(scroller.scrollTop, rows.start(cell.top) - frozen.y, Math.min(rows.end(cell.bottom), rows.start(cell.top) + 300) - scroller.clientHeight + 4);
    if (column >= frozen.columns) scroller.scrollLeft = nearest(scroller.scrollLeft, columns.start(cell.left) - frozen.x, Math.min(columns.end(cell.right), columns.start(cell.left) + 400) - scroller.clientWidth + 4);
  }

  /** Where a cell stands on the screen, from the grid's corner on. */
  private screenPlace({ top, left }: Area): { readonly x: number; readonly y: number } {
    const frozen = this.frozen();
    const x = this.view.columns.start(left) - (left < frozen.columns ? 0 : this.scroller.scrollLeft);
    const y = this.view.rows.start(top) - (top < frozen.rows ? 0 : this.scroller.scrollTop);
    return { x: x + this.scroller.offsetLeft, y: y + this.scroller.offsetTop };
  }

  private placeOf({ clientX, clientY }: MouseEvent): Place {
    const box = this.scroller.getBoundingClientRect();
    const frozen = this.frozen();
    const x = clientX - box.left;
    const y = clientY - box.top;
    return { row: this.view.rows.at(y < frozen.y ? y : y + this.scroller.scrollTop), column: this.view.columns.at(x < frozen.x ? x : x + this.scroller.scrollLeft) };
  }

  private pageRows(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - this.frozen().y) / 24));
  }

  private listen(): void {
    this.scroller.addEventListener("scroll", () => this.draw());
    this.port.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.editor.commit();
      this.focus();
      this.setSelection(event.shiftKey ? extendTo(this.view, this.selection, this.placeOf(event)) : selectCell(this.view, this.placeOf(event)));
      this.port.setPointerCapture(event.pointerId);
    });
    this.port.addEventListener("pointermove", (event) => {
      if (!this.port.hasPointerCapture(event.pointerId)) return;
      const place = this.placeOf(event);
      const { head } = this.selection;
      if (place.row !== head.row || place.column !== head.column) this.setSelection(extendTo(this.view, this.selection, place));
    });
    this.port.addEventListener("dblclick", () => this.edit(this.editor.textOf(this.view.cell(this.selection.active.row, this.selection.active.column))));
    this.scroller.addEventListener("keydown", (event) => this.onKey(event));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.scroller || event.altKey) return;
    const next = moved(this.view, this.selection, event, this.pageRows());
    const { row, column } = this.selection.active;
    if (next) this.setSelection(next);
    else if (event.key === "F2") this.edit(this.editor.textOf(this.view.cell(row, column)));
    else if (event.ctrlKey && (event.key === "+" || event.key === "-")) this.events.onRows(event.key === "+" ? "insert" : "delete");
    else if (event.key === "Delete" || event.key === "Backspace") this.events.onClear(this.selection.area);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.edit(event.key);
    else return;
    event.preventDefault();
  }
}

/** The sheet's charts where they stand. */
const chartPictures = ({ sheet, rows, columns }: SheetView): Element[] => {
  if (sheet.charts.length === 0) return [];
  const plan = chartPlan(sheet);
  return (plan.charts ?? []).map((chart) => {
    const { top, left, bottom, right } = parseArea(chart.anchor)!;
    const [width, height] = [columns.end(right) - columns.start(left), rows.end(bottom) - rows.start(top)];
    const picture = chartElement(plan, chart, width, height);
    Object.assign(picture.style, { left: `${columns.start(left)}px`, top: `${rows.start(top)}px`, width: `${width}px`, height: `${height}px` });
    return picture;
  });
};

/** A scroll place that shows what lies between two, moved as little as possible. */
const nearest = (now: number, most: number, least: number): number => (now > most ? most : now < least ? least : now);
