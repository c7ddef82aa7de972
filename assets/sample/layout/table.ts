// Draws a table into a draft from a description: columns with the path of their header, rows with their cells by column name.
import type { StyleName } from "../../../src/sheets/plan";
import type { Content, Draft } from "./draft";

/** One column: the header from the group down to the leaf, and how its cells look. "" is covered by the header above it. */
export interface ColumnSpec {
  readonly key: string;
  readonly header: string | readonly string[];
  /** What the numbering row says; equal neighbours are merged. */
  readonly number?: string;
  readonly width: number;
  readonly look?: "text" | "center" | "number" | "integer" | "rupiah" | "percent";
  /** Its cells look the same in bold rows, such as an objective beside its programs. */
  readonly isPlain?: boolean;
}

/** One row. Bold rows stand for programs and totals; a band is one merged cell over the whole width. */
export interface RowSpec {
  readonly key: string;
  readonly cells: Readonly<Record<string, Content>>;
  readonly weight?: "bold" | "band";
  /** Number format by column name, where it is not the column's. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly isHidden?: boolean;
}

export interface TableSpec {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** Where the numbering row stands: below the band, or above its last row. */
  readonly numbering?: "below" | "aboveLeaf";
  /** Cells merged downwards in a column, each over the rows from one named row to another. */
  readonly mergeDown?: readonly { readonly column: string; readonly from: string; readonly to: string }[];
  /** Heights of the header rows in points, where long headers need them. */
  readonly headerHeights?: readonly number[];
  /** A further table on a sheet leaves widths and frozen rows alone. */
  readonly isFurther?: boolean;
}

const pathOf = (column: ColumnSpec): readonly string[] => (typeof column.header === "string" ? [column.header] : column.header);

const LOOKS: Record<NonNullable<ColumnSpec["look"]>, { plain: StyleName; bold: StyleName; format?: string }> = {
  text: { plain: "text", bold: "total" },
  center: { plain: "textCenter", bold: "total" },
  number: { plain: "number", bold: "totalNumber", format: "0.00" },
  integer: { plain: "integer", bold: "totalNumber", format: "#,##0" },
  rupiah: { plain: "rupiah", bold: "totalRupiah", format: "#,##0" },
  percent: { plain: "percent", bold: "totalPercent", format: "0.00" },
};

/** Draws the table with its first header row at `top`; gives the first free row below it. */
export const drawTable = (draft: Draft, top: number, table: TableSpec): number => {
  const last = drawHeader(draft, top, table);
  const columns = new Map(table.columns.map((column, index) => [column.key, index]));
  if (!table.isFurther) {
    draft.setWidths(table.columns.map((column) => column.width));
    draft.setHeader([top, last]);
  }
  table.headerHeights?.forEach((points, index) => draft.setHeight(top + index, points));
  table.rows.forEach((row, index) => drawRow(draft, last + 1 + index, row, table.columns, columns));
  for (const { column, from, to } of table.mergeDown ?? []) {
    const first = draft.at(column, from);
    draft.merge(first.row, first.column, draft.at(column, to).row, first.column);
  }
  return last + 1 + table.rows.length;
};

/** Header rows with their merges and the numbering row; gives the last row of the band. */
const drawHeader = (draft: Draft, top: number, { columns, numbering }: TableSpec): number => {
  const depth = Math.max(...columns.map((column) => pathOf(column).length));
  const numberRow = numbering === "below" ? top + depth : numbering === "aboveLeaf" ? top + depth - 1 : undefined;
  const sheetRow = (level: number): number => top + level + (numbering === "aboveLeaf" && level === depth - 1 ? 1 : 0);
  for (let level = 0; level < depth; level++) {
    columns.forEach((column, index) => {
      const path = pathOf(column);
      const text = path[level];
      const isRepeat = index > 0 && samePath(columns[index - 1]!, column, level);
      draft.put(sheetRow(level), index, text === undefined || isRepeat || text === "" ? null : text, { style: "header" });
      if (text === undefined || isRepeat || text === "") return;
      let right = index;
      while (right + 1 < columns.length && samePath(column, columns[right + 1]!, level)) right++;
      let lowest = level;
      while (path[lowest + 1] === "") lowest++;
      if (lowest === path.length - 1) lowest = depth - 1;
      draft.merge(sheetRow(level), index, numbering === "aboveLeaf" && lowest === depth - 1 && level < lowest ? numberRow! - 1 : sheetRow(lowest), right);
    });
  }
  if (numberRow !== undefined) drawNumbers(draft, numberRow, columns, numbering === "aboveLeaf" ? depth : undefined);
  return top + depth - 1 + (numbering ? 1 : 0);
};

/** True where two neighbours share their header down to a level, and that level is a group in both. */
const samePath = (left: ColumnSpec, right: ColumnSpec, level: number): boolean => {
  const a = pathOf(left);
  const b = pathOf(right);
  return a.length > level + 1 && b.length > level + 1 && a.slice(0, level + 1).join("\n") === b.slice(0, level + 1).join("\n");
};

/** The numbering row; above the leaves, the number of a column without a leaf takes the cell below too. */
const drawNumbers = (draft: Draft, row: number, columns: readonly ColumnSpec[], depth: number | undefined): void => {
  columns.forEach((column, index) => {
    const isRepeat = index > 0 && columns[index - 1]!.number === column.number;
    const text = column.number ?? null;
    draft.put(row, index, isRepeat ? null : text !== null && /^\d+$/.test(text) ? Number(text) : text, { style: "numbering" });
    if (isRepeat) return;
    let right = index;
    while (right + 1 < columns.length && columns[right + 1]!.number === column.number) right++;
    draft.merge(row, index, depth !== undefined && pathOf(column).length < depth ? row + 1 : row, right);
  });
};

const drawRow = (draft: Draft, at: number, row: RowSpec, columns: readonly ColumnSpec[], names: ReadonlyMap<string, number>): void => {
  draft.nameRow(row.key, at, names);
  for (const name of Object.keys(row.cells)) if (!names.has(name)) throw new Error(`${draft.name}: ${row.key} has no column ${name}`);
  columns.forEach((column, index) => {
    const look = LOOKS[column.look ?? "text"];
    const content = row.cells[column.key] ?? null;
    const plain = typeof content === "string" && look.format ? "textCenter" : look.plain;
    const style = row.weight === "band" ? "section" : row.weight === "bold" && !column.isPlain ? look.bold : plain;
    const format = row.formats?.[column.key] ?? look.format;
    draft.put(at, index, content, { style, rowKey: row.key, ...(format ? { format } : {}) });
  });
  if (row.weight === "band") draft.merge(at, 0, at, columns.length - 1);
  if (row.isHidden) draft.hideRow(at);
};
