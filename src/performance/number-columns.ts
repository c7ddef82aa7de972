// The numbers of a table, kept by column: rules ask for them over and over, and a plain array of doubles is read much faster than cells
// of every kind. All columns are filled in one pass over the rows, since a long sheet does not fit the processor's memory. It judges nothing.
import { isBlank, type CellValue } from "../sheets/cell";
import { mergesOf, shownValueAt } from "../sheets/merges";
import { spokenNumber, spokenPlaces } from "../sheets/number";
import { formatAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Column, Table } from "../recognise/table";
import type { ColumnNumbers } from "./model";

/** Finds the numbers of a table's columns. */
export const numberColumns = (table: Table, sheet: SheetSnapshot): ((column: Column) => ColumnNumbers) => {
  const { top, bottom } = table.data ?? { top: 0, bottom: -1 };
  /** By sheet column; a column that somebody made for a moment is in the map alone. */
  const byFirst: (NumberColumn | undefined)[] = [];
  const others = new Map<Column, NumberColumn>();
  return (column) => {
    if (byFirst.length === 0) for (const entry of fill(sheet, table.columns, top, bottom)) byFirst[entry.column.first] ??= entry;
    const known = byFirst[column.first];
    if (known?.column === column) return known;
    let other = others.get(column);
    if (!other) others.set(column, (other = fill(sheet, [column], top, bottom)[0]!));
    return other;
  };
};

/** The cell of a role: its first filled sheet column; a merge speaks for the rows that it covers. */
export const cellOf = (sheet: SheetSnapshot, row: number, column: Column): CellValue => {
  for (let at = column.first; at <= column.last; at++) {
    const value = valueAt(sheet, row, at);
    if (!isBlank(value)) return value;
  }
  return shownValueAt(sheet, row, column.first);
};

/** The data rows of one column; rows outside them are read from the sheet. No cell of a workbook holds NaN, which marks all that is no number. */
class NumberColumn implements ColumnNumbers {
  isPlain = true;
  /** Made with the first number: most columns of texts hold none. */
  private numbers: Float64Array | undefined;
  /** 1 where something stands. */
  private readonly filled: Uint8Array;
  /** The numbers as people say them, made when somebody asks. */
  private said: Float64Array | undefined;
  /** The number format of all numbers, where they have one in common. */
  private format: string | undefined;
  private isOneFormat = true;

  constructor(private readonly sheet: SheetSnapshot, readonly column: Column, private readonly top: number, bottom: number) {
    this.filled = new Uint8Array(Math.max(0, bottom - top + 1));
  }

  number(row: number): number | undefined {
    const at = row - this.top;
    const number = at >= 0 && at < this.filled.length ? (this.numbers ? this.numbers[at]! : NaN) : this.outside(row);
    return Number.isNaN(number) ? undefined : number;
  }

  isEmpty(row: number): boolean {
    const at = row - this.top;
    return at >= 0 && at < this.filled.length ? this.filled[at] === 0 : isBlank(cellOf(this.sheet, row, this.column));
  }

  spoken(row: number): number | undefined {
    const at = row - this.top;
    const isInside = at >= 0 && at < this.filled.length;
    if (isInside && !this.numbers) return undefined;
    const number = isInside ? (this.said ??= this.saidNumbers(this.numbers!))[at]! : this.inOwnFormat(row, this.outside(row));
    return Number.isNaN(number) ? undefined : number;
  }

  places(row: number): number {
    const isInside = row >= this.top && row - this.top < this.filled.length;
    return spokenPlaces(this.number(row) ?? 0, isInside && this.isOneFormat ? this.format : formatAt(this.sheet, row, this.column.first));
  }

  /** Reads some rows. */
  read(from: number, to: number): void {
    const { sheet, column, top, filled } = this;
    const { first } = column;
    const { values, formats } = sheet;
    const merges = mergesOf(sheet);
    const isOne = first === column.last;
    for (let row = from; row <= to; row++) {
      const own = values[row]?.[first] ?? null;
      if (isOne && own === null && !merges.hasRow(row)) continue;
      const value = typeof own === "number" || startsWord(own) ? own : cellOf(sheet, row, column);
      if (typeof value === "number") {
        const isFirst = this.numbers === undefined;
        (this.numbers ??= new Float64Array(filled.length).fill(NaN))[row - top] = value;
        filled[row - top] = 1;
        const format = formats[row]?.[first];
        if (isFirst) this.format = format;
        else if (format !== this.format) this.isOneFormat = false;
      } else if (startsWord(value) || !isBlank(value)) {
        filled[row - top] = 1;
        this.isPlain = false;
      }
    }
  }

  private outside(row: number): number {
    const value = cellOf(this.sheet, row, this.column);
    return typeof value === "number" ? value : NaN;
  }

  private saidNumbers(numbers: Float64Array): Float64Array {
    const { format, isOneFormat, top } = this;
    if (isOneFormat && format === undefined) return numbers;
    return numbers.map((number, at) => (isOneFormat ? inFormat(number, format) : this.inOwnFormat(top + at, number)));
  }

  private inOwnFormat(row: number, number: number): number {
    return inFormat(number, formatAt(this.sheet, row, this.column.first));
  }
}

const inFormat = (number: number, format: string | undefined): number => (Number.isNaN(number) ? NaN : (spokenNumber(number, format) ?? NaN));

/** Rows that are read column by column before the next ones: so many stay in the processor's memory. */
const BLOCK = 64;

const fill = (sheet: SheetSnapshot, columns: readonly Column[], top: number, bottom: number): NumberColumn[] => {
  const entries = columns.map((column) => new NumberColumn(sheet, column, top, bottom));
  for (let from = top; from <= bottom; from += BLOCK) for (const entry of entries) entry.read(from, Math.min(bottom, from + BLOCK - 1));
  return entries;
};

/** A text that surely is not blank, told by its first letter. */
const startsWord = (value: CellValue): value is string => typeof value === "string" && value.charCodeAt(0) > SPACE && value.charCodeAt(0) < DELETE;
const SPACE = 32;
const DELETE = 127;
