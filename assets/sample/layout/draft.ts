// A sheet while it is being laid out: cells are found again by the names of their row and column, and formulas speak in those names.
// Knows nothing of performance; what the sheet means is said by the modules in sheets/.
import { areaAddress, cellAddress, sheetPrefix } from "../../../src/sheets/address";
import type { CellValue } from "../../../src/sheets/cell";
import type { PlanCell, PrintSetup, SheetPlan, StyleName } from "../../../src/sheets/plan";

/** A formula in names: `{target}` is this row's column, `{target@imr}` another row's, `{annual!target@imr}` another sheet's. */
export interface Formula {
  readonly formula: string;
}

/** What a cell is given: a value, or a formula in names. */
export type Content = CellValue | Formula;

/** A formula from a template such as "={actual}/{target}*100". */
export const f = (formula: string): Formula => ({ formula });

/** True where the content is a formula in names. */
const isFormula = (content: Content): content is Formula => typeof content === "object" && content !== null && "formula" in content;

interface DraftCell {
  content: Content;
  readonly style?: StyleName;
  readonly format?: string;
  /** The row's name, for `{target}` without a row. */
  readonly rowKey?: string;
}

/** A place by name: sheet, column and row. */
export interface Place {
  readonly sheet: string;
  readonly column: string;
  readonly row: string;
}

/** "annual!target@imr" -> its parts; sheet and row may be left out where a home is given. */
export const parsePlace = (text: string, home?: { readonly sheet: string; readonly row?: string }): Place => {
  const match = /^(?:([\w-]+)!)?([\w-]+)(?:@([\w.-]+))?$/.exec(text);
  const sheet = match?.[1] ?? home?.sheet;
  const row = match?.[3] ?? home?.row;
  if (!match || sheet === undefined || row === undefined) throw new Error(`No place: ${text}`);
  return { sheet, column: match[2]!, row };
};

/** One sheet being laid out. Rows and columns are counted from 0. */
export class Draft {
  readonly merges = new Set<string>();
  private readonly cells: (DraftCell | undefined)[][] = [];
  private readonly rowOf = new Map<string, { row: number; columns: ReadonlyMap<string, number> }>();
  private readonly hidden: number[] = [];
  private readonly heights = new Map<number, number>();
  private widths: readonly number[] = [];
  private frozen = 0;
  private repeat: readonly [number, number] | undefined;

  constructor(
    readonly key: string,
    readonly name: string,
    private readonly orientation: PrintSetup["orientation"],
  ) {}

  put(row: number, column: number, content: Content, look: { style?: StyleName; format?: string; rowKey?: string } = {}): void {
    (this.cells[row] ??= [])[column] = { content, ...look };
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.add(areaAddress({ top, left, bottom, right }));
  }

  nameRow(key: string, row: number, columns: ReadonlyMap<string, number>): void {
    if (this.rowOf.has(key)) throw new Error(`${this.name}: two rows are called ${key}`);
    this.rowOf.set(key, { row, columns });
  }

  hideRow(row: number): void {
    this.hidden.push(row);
  }

  /** A row's height in points, where the text needs more than a reader gives it. */
  setHeight(row: number, points: number): void {
    this.heights.set(row, points);
  }

  setWidths(widths: readonly number[]): void {
    this.widths = widths;
  }

  /** Rows of the header: they stay in view and are repeated in print. */
  setHeader(header: readonly [number, number]): void {
    this.frozen = header[1] + 1;
    this.repeat = [header[0] + 1, header[1] + 1];
  }

  /** Where a named cell stands. */
  at(column: string, row: string): { readonly row: number; readonly column: number } {
    const found = this.rowOf.get(row);
    const at = found?.columns.get(column);
    if (!found || at === undefined) throw new Error(`${this.name}: there is no ${column}@${row}`);
    return { row: found.row, column: at };
  }

  /** Replaces what a cell holds; its look stays. */
  replace(column: string, row: string, content: Content): void {
    const at = this.at(column, row);
    const cell = this.cells[at.row]?.[at.column];
    if (!cell) throw new Error(`${this.name}: ${column}@${row} is an empty cell`);
    cell.content = content;
  }

  /** The sheet as a plan; `others` are asked for the addresses of their cells. */
  plan(others: ReadonlyMap<string, Draft>): SheetPlan {
    const cells = Array.from(this.cells, (row) => Array.from(row ?? [], (cell) => cell && this.planCell(cell, others)));
    const print: PrintSetup = { orientation: this.orientation, paper: "F4", fitToWidth: true, ...(this.repeat ? { repeatRows: this.repeat } : {}) };
    const rows = { ...(this.hidden.length > 0 ? { hiddenRows: this.hidden } : {}), ...(this.heights.size > 0 ? { heights: this.heights } : {}) };
    return { name: this.name, cells, merges: [...this.merges], widths: this.widths, frozenRows: this.frozen, print, ...rows };
  }

  private planCell(cell: DraftCell, others: ReadonlyMap<string, Draft>): PlanCell {
    const look = { ...(cell.style ? { style: cell.style } : {}), ...(cell.format ? { format: cell.format } : {}) };
    if (!isFormula(cell.content)) return { value: cell.content, ...look };
    const formula = cell.content.formula.replace(/\{([^}]+)\}/g, (_, name: string) => {
      const place = parsePlace(name, { sheet: this.key, row: cell.rowKey });
      const draft = place.sheet === this.key ? this : others.get(place.sheet);
      if (!draft) throw new Error(`${this.name}: there is no sheet ${place.sheet}`);
      const at = draft.at(place.column, place.row);
      return (draft === this ? "" : `${sheetPrefix(draft.name)}!`) + cellAddress(at.row, at.column);
    });
    return { formula, ...look };
  }
}
