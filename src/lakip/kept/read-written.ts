// Reads what people did to a sheet that Selaras wrote: texts in fields, texts elsewhere, generated cells that were typed over.
import { cellAddress } from "../../sheets/address";
import { isBlank, isCellError, type CellValue } from "../../sheets/cell";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import type { SheetPlan } from "../../sheets/plan";
import { textHash } from "../../sheets/text-hash";
import { contentHash } from "./content-hash";
import { parseEntry, type RowEntry } from "./row-entry";

/** Something that a person typed. */
export interface TypedText {
  /** The field that it was typed into; texts outside of fields have a key that no planned row has. */
  readonly row: string;
  readonly column: string;
  readonly about: string;
  readonly isInField: boolean;
  readonly value: CellValue;
  /** Without "=". */
  readonly formula?: string;
  readonly format?: string;
  /** Where it stood. */
  readonly at: string;
}

export interface WrittenContent {
  /** In sheet order, blanks left out. */
  readonly texts: readonly TypedText[];
  /** Addresses of generated cells that hold something else today. */
  readonly overwritten: readonly string[];
}

/** The heading under which texts outside of fields are kept. */
const OUTSIDE = "di luar kolom isian";

/** What stands on a written sheet. `plan` is what is about to be written: its words are nobody's typing, also where a row has lost its key. */
export const readWritten = (sheet: SheetSnapshot, plan: SheetPlan): WrittenContent => {
  const keyColumn = findKeyColumn(sheet);
  const planned = new Set(plan.cells.flatMap((line) => line.map((cell) => contentHash((cell?.formula === undefined ? cell?.value : cell.computed) ?? null, undefined))));
  const entries = Array.from({ length: sheet.rowCount }, (_, row) => (keyColumn === undefined ? undefined : parseEntry(valueAt(sheet, row, keyColumn))));
  const columns = keyColumn === undefined ? (): undefined => undefined : alignColumns(sheet, entries, keyColumn);
  const texts: TypedText[] = [];
  const overwritten: string[] = [];
  entries.forEach((entry, row) => {
    const headings = new Map(entry?.fields?.columns);
    for (let column = 0; column < sheet.columnCount; column++) {
      if (column === keyColumn) continue;
      const [value, formula] = [valueAt(sheet, row, column), formulaAt(sheet, row, column)];
      const hash = contentHash(value, formula);
      if (!entry && (formula !== undefined || planned.has(hash))) continue;
      const place = columns(column);
      const heading = place === undefined ? undefined : headings.get(place);
      const wanted = (place === undefined ? undefined : entry?.hashes[place]) ?? "";
      // A proposal that still stands is not typed text.
      const isUntouched = hash === wanted && (heading === undefined || wanted !== "");
      if (isUntouched || isBrokenReference(value, formula)) continue;
      if (heading !== undefined) {
        if (!isBlank(value)) texts.push({ row: entry!.fields!.row, about: entry!.fields!.about, column: heading, isInField: true, ...contentOf(sheet, row, column) });
        continue;
      }
      if (wanted !== "") overwritten.push(cellAddress(row, column));
      if (!isBlank(value) && !planned.has(hash) && (wanted === "" || (formula === undefined && typeof value === "string"))) texts.push(outside(row, column, String(isCellError(value) ? value.error : value)));
    }
  });
  return { texts, overwritten };
};

/** A row that the formula pointed at was deleted: nobody typed that. */
const isBrokenReference = (value: CellValue, formula: string | undefined): boolean => formula !== undefined && (formula.includes("#REF!") || (isCellError(value) && value.error === "#REF!"));

const contentOf = (sheet: SheetSnapshot, row: number, column: number): Pick<TypedText, "value" | "formula" | "format" | "at"> => {
  const [formula, format] = [formulaAt(sheet, row, column), formatAt(sheet, row, column)];
  return { value: valueAt(sheet, row, column), at: cellAddress(row, column), ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
};

const outside = (row: number, column: number, value: string): TypedText => {
  const at = cellAddress(row, column);
  return { row: `luar.${textHash(`${at} ${value}`)}`, about: `Sel ${at}`, column: OUTSIDE, isInField: false, value, at };
};

/** The column that most entries stand in. */
const findKeyColumn = (sheet: SheetSnapshot): number | undefined => {
  let best: { readonly column: number; readonly count: number } | undefined;
  for (let column = sheet.columnCount - 1; column >= 0; column--) {
    let count = 0;
    for (let row = 0; row < sheet.rowCount; row++) if (parseEntry(valueAt(sheet, row, column))) count++;
    if (count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column;
};

/** From a column of today to the column of the plan; by the headings where columns were inserted or deleted. */
const alignColumns = (sheet: SheetSnapshot, entries: readonly (RowEntry | undefined)[], keyColumn: number): ((column: number) => number | undefined) => {
  const planned = entries.find((entry) => entry !== undefined)!.keyColumn;
  if (planned === keyColumn) return (column) => (column < planned ? column : undefined);
  const places = new Map<number, number>();
  entries.forEach((entry, row) => {
    if (!entry?.isHeader) return;
    let from = 0;
    entry.hashes.forEach((hash, place) => {
      if (hash === "") return;
      for (let column = from; column < keyColumn; column++) {
        if (contentHash(valueAt(sheet, row, column), formulaAt(sheet, row, column)) !== hash) continue;
        if (!places.has(column)) places.set(column, place);
        from = column + 1;
        return;
      }
    });
  });
  return (column) => places.get(column);
};
