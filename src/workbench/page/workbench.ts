// The page at work: one workbook in the grid, the add-in's pane beside it, the ribbon above. Draws anew after each exchange.
import { areaAddress, areaSize, type Area } from "../../sheets/address";
import { openBook } from "../file/open-book";
import type { EmulatedExcel } from "../host/emulated-excel";
import type { Sheet } from "../host/model";
import type { RichErrorCode } from "../host/rich-error";
import { OfficeHost } from "../office/office-host";
import { officeServices } from "../office/services";
import { focusFirst, goToRegion, listenToF6, type Region } from "./focus";
import { listenToBar, showSelected } from "./formula-bar";
import { editText, readTyped } from "./grid/cell-text";
import { Grid } from "./grid/grid";
import type { Place } from "./grid/selection";
import type { RibbonButton } from "./ribbon";
import type { PageSettings } from "./settings";
import { drawTabs, moveOnArrows } from "./sheet-tabs";
import { make, type Shell } from "./shell";
import { drawStatus } from "./status";
import { OpenWorkbook } from "./workbook";

/** More cells than these are not cleared at once: nobody selects them on purpose. */
const MOST_CELLS = 100_000;

/** More rows than these are not inserted or removed at once. */
const MOST_ROWS = 1_000;

const REFUSALS: Readonly<Partial<Record<RichErrorCode, string>>> = {
  AccessDenied: "Sel terkunci: lembar ini diproteksi.",
  InvalidArgument: "Excel tidak dapat membaca isian itu. Awali dengan ' untuk teks.",
  InsertDeleteConflict: "Sel gabungan, tabel atau rumus larik melintang di baris itu; pilih baris lain.",
  InvalidOperation: "Sel ini bagian dari rumus larik dan tidak dapat diubah sendiri.",
};

export class Workbench {
  private current: { readonly workbook: OpenWorkbook; readonly office: OfficeHost } | undefined;
  private grid: Grid | undefined;
  private readonly regions: readonly Region[];
  private selectionSeen: unknown;
  private isWaiting = false;

  constructor(private readonly shell: Shell, private readonly settings: PageSettings, private readonly onReady: (isReady: boolean) => void) {
    this.regions = [
      { element: shell.ribbon, focus: () => focusFirst(shell.ribbon, "button:enabled") },
      { element: shell.nameBox.parentElement!, focus: () => shell.formula.focus() },
      { element: shell.grid, focus: () => this.grid?.focus() },
      { element: shell.sheetTabs, focus: () => focusFirst(shell.sheetTabs, '[aria-selected="true"]') },
      { element: shell.pane, focus: () => this.current?.office.focus() },
    ];
    listenToF6(this.regions);
    shell.closePane.addEventListener("click", () => {
      this.showPane(false);
      this.grid?.focus();
    });
    moveOnArrows(shell.sheetTabs);
    listenToBar(shell.nameBox, shell.formula, {
      onGo: (area) => this.grid?.select(area),
      onType: (text, key) => {
        if (this.grid) this.type(this.grid.selected.active, text);
        this.grid?.move(key);
      },
      onLeave: () => {
        this.grid?.focus();
        this.showSelected();
      },
    });
  }

  /** Opens a workbook in place of the present one, with the add-in started anew. @throws HostError where it is none */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const file = await openBook(bytes, name);
    this.current?.office.close();
    this.onReady(false);
    const services = officeServices({ showPane: (isShown) => this.showPane(isShown), onReady: () => this.onReady(true) });
    const workbook = new OpenWorkbook(file, services);
    workbook.book.listeners.add(() => this.refresh());
    workbook.book.openNew = (file) => void this.openNew(file);
    const frame = make("iframe", { title: "Panel Selaras" });
    const office = new OfficeHost({ frame, page: "pane/taskpane.html", excel: workbook.excel, onExchange: () => this.refresh(), onLeave: (direction) => this.leavePane(direction), ...this.settings });
    this.shell.paneBody.replaceChildren(frame);
    this.current = { workbook, office };
    this.shell.title.textContent = name;
    document.title = `${name} - Meja kerja Selaras`;
    this.showPane(true);
    this.openGrid(workbook.front);
    this.draw();
    await workbook.calculate();
    this.refresh();
  }

  /** The add-in asked for a new workbook: there is one place here, so it takes that of the present one. */
  private async openNew(file: string): Promise<void> {
    await this.open(Uint8Array.from(atob(file), (character) => character.charCodeAt(0)), "Buku kerja baru.xlsx");
    this.notify("Selaras membuka buku kerja baru. Di Excel, buku itu terbuka di jendela sendiri.");
  }

  /** The workbook as a file, with its name, and the sheets of which only cells, looks and marks are in it. */
  save(): { readonly bytes: Uint8Array; readonly name: string; readonly rewritten: readonly string[] } | undefined {
    const { workbook } = this.current ?? {};
    return workbook && { bytes: workbook.save(), name: workbook.file.name, rewritten: workbook.rewritten };
  }

  /** Does what a button of the add-in's ribbon does; resolves when it is done. */
  async press({ id, functionName }: RibbonButton): Promise<void> {
    if (functionName === undefined) this.showPane(true);
    else await this.current?.office.run(functionName, id);
  }

  private leavePane(direction: 1 | -1 | 0): void {
    if (direction === 0) this.grid?.focus();
    else goToRegion(this.regions, this.shell.pane, direction);
  }

  private showPane(isShown: boolean): void {
    this.shell.pane.hidden = !isShown;
  }

  private openGrid(sheet: Sheet): void {
    if (this.grid) this.grid.open(sheet);
    else {
      this.grid = new Grid(this.shell.grid, sheet, {
        onSelect: ({ area }) => this.select(area),
        onType: (place, text) => this.type(place, text),
        onClear: (area) => this.clear(area),
        onRows: (action) => this.changeRows(action),
      });
    }
    const area = this.book.selection?.area;
    if (area && areaSize(area) < MOST_CELLS) this.grid.select(area);
    this.selectionSeen = this.book.selection;
  }

  /** The emulated Excel, for tests that make it fail. */
  get excel(): EmulatedExcel | undefined {
    return this.current?.workbook.excel;
  }

  private get book(): OpenWorkbook["book"] {
    return this.current!.workbook.book;
  }

  /** What a person selected becomes Excel's selection. */
  private select(area: Area): void {
    if (!this.grid) return;
    this.book.selection = { sheet: this.grid.sheet, area };
    this.selectionSeen = this.book.selection;
    this.showSelected();
    this.showStatus();
  }

  private type(place: Place, text: string): void {
    const { grid } = this;
    if (!grid || text === editText(grid.sheet.cells.get(place.row)?.get(place.column))) return;
    this.write({ top: place.row, left: place.column, bottom: place.row, right: place.column }, readTyped(text));
  }

  /** Inserts as many rows as are selected above them, or removes these. */
  changeRows(action: "insert" | "delete"): void {
    const { grid, current } = this;
    if (!grid || !current) return;
    const { top, bottom } = grid.selected.area;
    const count = bottom - top + 1;
    if (count > MOST_ROWS) return this.notify(`Paling banyak ${MOST_ROWS} baris sekaligus.`);
    this.tellRefusal(current.workbook.changeRows(grid.sheet, { action, at: top, count }));
    grid.focus();
  }

  private clear(area: Area): void {
    if (areaSize(area) <= MOST_CELLS) this.write(area, "");
  }

  private write(area: Area, text: string): void {
    this.tellRefusal(this.current!.workbook.type(this.grid!.sheet, area, text));
  }

  private tellRefusal(refusal: RichErrorCode | undefined): void {
    if (refusal) this.notify(REFUSALS[refusal] ?? `Excel menolak: ${refusal}`);
    this.refresh();
  }

  /** Shows a short message for a while. */
  notify(text: string): void {
    const { notice } = this.shell;
    notice.textContent = text;
    notice.hidden = false;
    window.setTimeout(() => {
      if (notice.textContent === text) notice.hidden = true;
    }, 6_000);
  }

  /** Draws once before the next picture. */
  private refresh(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.draw();
    });
  }

  private draw(): void {
    const { grid } = this;
    if (!grid || !this.current) return;
    const { front } = this.current.workbook;
    const { selection } = this.book;
    if (front !== grid.sheet) grid.open(front);
    else grid.refresh();
    if (selection !== this.selectionSeen && selection && areaSize(selection.area) < MOST_CELLS) grid.select(selection.area);
    this.selectionSeen = selection;
    drawTabs(this.shell.sheetTabs, this.book, front, (sheet) => this.turnTo(sheet));
    this.showSelected();
    this.showStatus();
  }

  /** A person chose a sheet: its own selection comes back. */
  private turnTo(sheet: Sheet): void {
    this.grid!.open(sheet);
    this.book.selection = { sheet, area: this.grid!.selected.area };
    this.selectionSeen = this.book.selection;
    this.draw();
  }

  private showSelected(): void {
    const { grid } = this;
    if (!grid) return;
    const { active, area } = grid.selected;
    const isMerge = grid.sheet.merges.some((merge) => areaAddress(merge) === areaAddress(area));
    showSelected(this.shell.nameBox, this.shell.formula, grid.selected, grid.sheet.cells.get(active.row)?.get(active.column), isMerge);
  }

  private showStatus(): void {
    const { excel } = this.current!.workbook;
    const { sheet, selected } = this.grid!;
    const bytes = excel.exchanges.reduce((sum, { sent, received }) => sum + sent + received, 0);
    drawStatus(this.shell.status, { sheet, area: selected.area, excelApi: this.settings.excelApi, requests: excel.exchanges.length, bytes, unknown: excel.dispatcher.unknown });
  }
}
