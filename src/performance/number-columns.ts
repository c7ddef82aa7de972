// The numbers of a table, kept by column: rules ask for them over and over, and a plain array of doubles is read much faster than cells
// of every kind. All columns are filled in one pass over the rows, since a long sheet does not fit the processor's memory. It judges nothing.
import { isBlank, type CellValue } from "../sheets/cell";
import { shownValueAt } from "../sheets/merges";
import { spokenNumber, spokenPlaces } from "../sheets/number";
import { formatAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Column, Table } from "../recognise/table";
import type { Document } from "./model";

/** The data rows of one column. No cell of a workbook holds NaN, which marks all that is no number. */
interface NumberColumn {
  readonly column: Column;
  readonly numbers: Float64Array;
  /** The numbers as people say them, made when somebody asks. */
  spoken?: Float64Array;
  isPlain: boolean;
  /** The number format of all numbers, where they have one in common. */
  format: string | undefined;
  isOneFormat: boolean;
}

type NumberReader = Pick<Document, "number" | "spoken" | "places" | "isPlain">;

/** Reads the numbers of a table's columns; rows outside its data are read from the sheet. */
export const numberColumns = (table: Table, sheet: SheetSnapshot): NumberReader => {
  const { top, bottom } = table.data ?? { top: 0, bottom: -1 };
  /** By sheet column; a column that somebody made for a moment is in the map alone. */
  const byFirst: (NumberColumn | undefined)[] = [];
  const others = new Map<Column, NumberColumn>();
  const columnOf = (column: Column): NumberColumn => {
    if (byFirst.length === 0) for (const entry of fill(sheet, table.columns, top, bottom)) byFirst[entry.column.first] ??= entry;
    const known = byFirst[column.first];
    const entry = known?.column === column ? known : (others.get(column) ?? fill(sheet, [column], top, bottom)[0]!);
    if (entry !== known) others.set(column, entry);
    return entry;
  };
  const isOutside = (row: number): boolean => row < top || row > bottom;
  const outside = (row: number, column: Column): number => {
    const value = cellOf(sheet, row, column);
    return typeof value === "number" ? value : NaN;
  };
  const number = (row: number, column: Column): number | undefined => orNothing(isOutside(row) ? outside(row, column) : columnOf(column).numbers[row - top]!);
  return {
    number,
    spoken: (row, column) => {
      if (isOutside(row)) return orNothing(spokenAt(sheet, row, column, outside(row, column)));
      const entry = columnOf(column);
      return orNothing((entry.spoken ??= spokenIn(sheet, entry, top))[row - top]!);
    },
    places: (row, column) => {
      const entry = isOutside(row) ? undefined : columnOf(column);
      return spokenPlaces(number(row, column) ?? 0, entry?.isOneFormat ? entry.format : formatAt(sheet, row, column.first));
    },
    isPlain: (column) => columnOf(column).isPlain,
  };
};

const orNothing = (number: number): number | undefined => (Number.isNaN(number) ? undefined : number);

/** The cell of a role: its first filled sheet column; a merge speaks for the rows that it covers. */
export const cellOf = (sheet: SheetSnapshot, row: number, column: Column): CellValue => {
  for (let at = column.first; at <= column.last; at++) {
    const value = valueAt(sheet, row, at);
    if (!isBlank(value)) return value;
  }
  return shownValueAt(sheet, row, column.first);
};

const fill = (sheet: SheetSnapshot, columns: readonly Column[], top: number, bottom: number): NumberColumn[] => {
  const entries = columns.map((column): NumberColumn => ({ column, numbers: new Float64Array(Math.max(0, bottom - top + 1)).fill(NaN), isPlain: true, format: undefined, isOneFormat: true }));
  const hasNumber = entries.map(() => false);
  for (let row = top; row <= bottom; row++) {
    const values = sheet.values[row];
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]!;
      const own = values?.[entry.column.first];
      const value = typeof own === "number" ? own : startsWord(own) ? own : cellOf(sheet, row, entry.column);
      if (typeof value === "number") {
        entry.numbers[row - top] = value;
        const format = formatAt(sheet, row, entry.column.first);
        if (!hasNumber[at]) entry.format = format;
        else if (format !== entry.format) entry.isOneFormat = false;
        hasNumber[at] = true;
      } else if (entry.isPlain && !isBlank(value)) entry.isPlain = false;
    }
  }
  return entries;
};

/** A text that surely is not blank, told by its first letter. */
const startsWord = (value: CellValue | undefined): value is string => typeof value === "string" && value.charCodeAt(0) > SPACE && value.charCodeAt(0) < DELETE;
const SPACE = 32;
const DELETE = 127;

const spokenIn = (sheet: SheetSnapshot, { column, numbers, format, isOneFormat }: NumberColumn, top: number): Float64Array => {
  const spoken = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) spoken[at] = isOneFormat ? inFormat(numbers[at]!, format) : spokenAt(sheet, top + at, column, numbers[at]!);
  return spoken;
};

const spokenAt = (sheet: SheetSnapshot, row: number, column: Column, number: number): number => inFormat(number, formatAt(sheet, row, column.first));

const inFormat = (number: number, format: string | undefined): number => (Number.isNaN(number) ? NaN : (spokenNumber(number, format) ?? NaN));
