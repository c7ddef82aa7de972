// What the grid shows of a sheet at one moment: places of rows and columns, merges, looks. Made anew after each change.
import { areaHas, areasTouch, cellArea, type Area } from "../../../sheets/address";
import { cellAt, usedArea, type Cell, type Sheet } from "../../host/model";
import { Appearances, type Appearance, type Side } from "./appearance";
import { Axis } from "./axis";

/** Empty rows and columns that are shown behind the used ones. */
const MORE = { rows: 60, columns: 14 } as const;
const LEAST = { rows: 100, columns: 26 } as const;

/** Letters larger than these, in points, need a higher row; a line is so many times as high as its letters. */
const NORMAL_SIZE = 11;
const LINE_HEIGHT = 1.34;
const FITTED_ROWS = 300;

const OPPOSITE: Readonly<Record<Side, readonly [side: Side, row: number, column: number]>> = {
  Left: ["Right", 0, -1], Right: ["Left", 0, 1], Top: ["Bottom", -1, 0], Bottom: ["Top", 1, 0],
};

export class SheetView {
  readonly rows: Axis;
  readonly columns: Axis;
  private readonly appearances: Appearances;
  private readonly mergesByRow = new Map<number, Area[]>();

  /** `reach` is a cell that must be there although nothing is in it. */
  constructor(readonly sheet: Sheet, reach: Area) {
    const used = usedArea(sheet, false);
    const { standard } = sheet;
    this.columns = new Axis(Math.max(LEAST.columns, (used?.right ?? 0) + MORE.columns, Math.min(reach.right, 400) + 2), standard.width, sheet.widths, sheet.hiddenColumns);
    const rows = Math.max(LEAST.rows, (used?.bottom ?? 0) + MORE.rows, Math.min(reach.bottom, 1_000_000) + 2);
    this.appearances = new Appearances(sheet, rows);
    this.rows = new Axis(rows, standard.height, new Map([...this.fittedHeights(), ...sheet.heights]), sheet.hiddenRows);
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, this.rows.count); row++) this.mergesByRow.set(row, [...(this.mergesByRow.get(row) ?? []), merge]);
    }
  }

  /** Rows whose height nobody set are as high as their letters, as Excel makes them. Titles stand above: only the first rows are looked at. */
  private fittedHeights(): Map<number, number> {
    const heights = new Map<number, number>();
    for (const [row, line] of this.sheet.cells) {
      if (row >= FITTED_ROWS || this.sheet.heights.has(row)) continue;
      let size = 0;
      for (const [column, { value }] of line) if (value !== null) size = Math.max(size, this.look(row, column).size);
      if (size > NORMAL_SIZE) heights.set(row, Math.max(this.sheet.standard.height, Math.ceil(size * LINE_HEIGHT)));
    }
    return heights;
  }

  /** What the note on a cell says. */
  noteAt(row: number, column: number): string | undefined {
    return this.sheet.notes.find(({ area }) => area.top === row && area.left === column)?.content;
  }

  cell(row: number, column: number): Cell | undefined {
    return cellAt(this.sheet, row, column);
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.mergesByRow.get(row)?.find((area) => areaHas(area, row, column));
  }

  /** Merges that stand in a row, by their first column. */
  mergesIn(row: number): readonly Area[] {
    return this.mergesByRow.get(row) ?? [];
  }

  /** The area with all merges that it touches in full. */
  widened(area: Area): Area {
    const touched = this.sheet.merges.filter((merge) => areasTouch(merge, area));
    return touched.reduce(
      (wide, merge) => ({ top: Math.min(wide.top, merge.top), left: Math.min(wide.left, merge.left), bottom: Math.max(wide.bottom, merge.bottom), right: Math.max(wide.right, merge.right) }),
      area,
    );
  }

  /** The merge that a cell belongs to, or the cell alone. */
  whole(row: number, column: number): Area {
    return this.mergeAt(row, column) ?? cellArea(row, column);
  }

  look(row: number, column: number): Appearance {
    return this.appearances.at(row, column);
  }

  /** The border on one side of an area: its own, else the neighbour's. */
  borderOf({ top, left, bottom, right }: Area, side: Side): string | undefined {
    const [row, column] = [side === "Bottom" ? bottom : top, side === "Right" ? right : left];
    const [opposite, down, across] = OPPOSITE[side];
    return this.look(row, column).borders[side] ?? this.look(row + down, column + across).borders[opposite];
  }

  /** True where nothing is shown in a cell, so that a neighbour's long text may run over it. */
  isFree(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return (!cell || (cell.value === null && cell.formula === undefined)) && !this.mergeAt(row, column);
  }
}
