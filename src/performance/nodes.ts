// Rows of a table as nodes: their names, indicators, units and places in the tree.
import { mergesOf, plainText, shownValueAt } from "../sheets/merges";
import type { Reading } from "../sheets/reading";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { listsObjectives } from "../recognise/objective-lines";
import type { Column, Table } from "../recognise/table";
import type { RowLevel, Subject } from "../standards/vocabulary";
import { unitOf } from "../standards/units";
import type { Node } from "./model";

/** A node while the tree is being built. */
type Growing = { -readonly [Key in keyof Node]: Node[Key] } & { children: Node[] };

const LEVELS: ReadonlySet<Subject> = new Set<Subject>(["goal", "objective", "affair", "program", "activity", "subActivity", "outline"]);
/** Levels of rows that can be measured. */
const MEASURED: ReadonlySet<RowLevel> = new Set<RowLevel>(["goal", "objective", "affair", "program", "activity", "subActivity", "indicator", "account"]);

/** All rows of a table as nodes, in row order. */
export const buildNodes = (table: Table, sheet: SheetSnapshot, readingAt: (row: number, column: Column) => Reading): Node[] => {
  const levels = table.columns.filter((column) => LEVELS.has(column.subject));
  const indicators = table.columns.filter((column) => column.subject === "indicator");
  const objectives = levels.filter((column) => column.subject === "objective" || column.subject === "goal");
  const units = table.columns.filter((column) => column.subject === "unit");
  const targets = table.columns.filter((column) => column.subject === "target" && column.measure !== "rupiah");
  const isLists = indicators.some(({ path }) => listsObjectives(path));
  const byRow: Growing[] = [];
  let objective = "";
  return table.rows.map((row) => {
    const text = lastFilled(sheet, row.row, indicators);
    // In one column for objectives and their indicators, the row of an objective names it and no indicator.
    const isHeading = row.level === "objective" && text !== undefined && (levels.length === 0 || listsObjectives(text.column.path));
    const found = isHeading ? undefined : text;
    const own = isHeading ? text : lastFilled(sheet, row.row, objectives);
    if (own) objective = own.text;
    const parent = row.parent === null ? undefined : byRow[row.parent];
    // All fields in one order: every rule reads them, and engines read objects of one form much faster.
    const node: Growing = {
      row: row.row, level: row.level, parent: parent ?? null, children: [],
      code: row.code || undefined,
      name: (isHeading ? text : lastFilled(sheet, row.row, levels))?.text ?? "",
      indicator: found?.text ?? "",
      indicatorColumn: found?.column,
      unit: unitIn(sheet, row.row, units, targets, readingAt) || (units.length === 0 ? unitInName(found?.text ?? "") : ""),
      objective: objectiveOf(row.level, parent, objective, objectives.length > 0 || isLists),
      isHidden: sheet.hiddenRows.has(row.row),
    };
    parent?.children.push(node);
    byRow[row.row] = node;
    return node;
  });
};

/** True for a row whose figures speak of performance or money of something. */
export const isMeasured = (node: Node): boolean => MEASURED.has(node.level) && (node.indicator !== "" || node.name !== "");

const lastFilled = (sheet: SheetSnapshot, row: number, columns: readonly Column[]): { text: string; column: Column } | undefined => {
  for (let at = columns.length - 1; at >= 0; at--) {
    const column = columns[at]!;
    for (let cell = column.last; cell >= column.first; cell--) {
      const text = plainText(valueAt(sheet, row, cell));
      if (text !== "" && text !== "-") return { text, column };
    }
  }
  return undefined;
};

const objectiveOf = (level: RowLevel, parent: Node | undefined, last: string, hasColumn: boolean): string => {
  if (hasColumn) return last;
  for (let node: Node | null | undefined = parent; node; node = node.parent) if (node.level === "objective") return node.name;
  return level === "objective" ? last : "";
};

/** "Angka Partisipasi Sekolah (Persen)": a unit in brackets at the end of the name, where it is a known one. */
const unitInName = (indicator: string): string => {
  const text = /\(([^()]{1,24})\)\s*$/.exec(indicator)?.[1]?.trim() ?? "";
  return text !== "" && unitOf(text).isKnown ? text : "";
};

const unitIn = (sheet: SheetSnapshot, row: number, units: readonly Column[], targets: readonly Column[], readingAt: (row: number, column: Column) => Reading): string => {
  for (const column of units) {
    const value = mergesOf(sheet).areaOf(row, column.first) ? shownValueAt(sheet, row, column.first) : valueAt(sheet, row, column.first);
    const text = plainText(value);
    if (text !== "") return text;
  }
  if (units.length > 0) return "";
  for (const column of targets) {
    const reading = readingAt(row, column);
    if ((reading.kind === "number" || reading.kind === "range") && reading.unit) return reading.unit;
    if (reading.kind === "number" && reading.isPercent) return "%";
  }
  return "";
};
