// Where the data of a table begins and ends: past ghost rows, notes, signatures and scratch sums.
import { areasTouch } from "../sheets/address";
import { isBlank, isCellError } from "../sheets/cell";
import { shapesOf } from "../sheets/formula";
import { plainText } from "../sheets/merges";
import { formulaAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Subject } from "../standards/vocabulary";
import { isNumberingLabel, isNumberingRow, numberOfLabel, type Band } from "./bands";

/** A column as far as the extent needs it. */
export interface ExtentColumn {
  readonly first: number;
  readonly last: number;
  readonly subject: Subject;
}

/** First and last data row. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Words that open the block of signatures under a table. */
const SIGNATURE = /^(mengetahui|menyetujui|disetujui|disusun|dievaluasi|pihak (kedua|pertama|kesatu)|nip\b|tertanda|ttd|kepala (dinas|badan|bagian|biro|kantor|pelaksana|perangkat|sub)|plt\b|bupati|walikota|wali kota|gubernur|sekretaris daerah|camat|inspektur|direktur)\b/i;
/** "Lubuk Pakam, Januari 2026": the place and date of a signature. */
const PLACE_AND_DATE = /^[A-Z][\w .]{2,40},\s*(\d{0,2}|\.*)\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)?\s*(\d{4})?\s*\.*$/i;
/** Words that open a note under a table. */
const NOTE = /^\**\s*(catatan|keterangan|ket|note|sumber|skala|kriteria|rumus|indikator (negatif|positif)|\*|faktor (pendorong|penghambat|penunjang)|tindak lanjut yang|analisis|petunjuk|cara pengisian|dicetak|printed)\b[^|]*[:*]?/i;
/** Words that name a row of totals; "Jumlah dokumen ..." is the name of an indicator. */
export const TOTAL_WORDS = /^((sub ?-?|grand )?total|jumlah|jml|rata ?-?\s?rata|rerata)( ?(total|keseluruhan|seluruhnya|besar|akhir|umum|anggaran|angaran|belanja|pagu|biaya|realisasi|capaian|kinerja|program|kegiatan|sub kegiatan|opd|skpd|\([^)]{1,14}\)|rp\.?|%|tahun \d{4})| ?(\/|dan|&) ?(total|jumlah|rata ?-?\s?rata|rerata))*\s*[:.]?$|^count\s*=|^predikat kinerja\b/i;

const LONGEST_GAP = 6;
/** Below an empty form, after more empty rows than these, two cells are the next line of the form rather than its first row. */
const LONGEST_START = 2;

/** The data rows of a table, or `null` for a template without any; `limit` is the first row that belongs to something else. */
export const findExtent = (sheet: SheetSnapshot, band: Band, columns: readonly ExtentColumn[], limit: number): Extent | null => {
  const keys = columns.filter((column) => KEY_SUBJECTS.has(column.subject));
  let top = -1;
  let bottom = -1;
  let gap = 0;
  const end = aboveCaptions(sheet, band, columns, endAtForeignHeader(sheet, band, limit));
  for (let row = band.bottom + 1; row < end; row++) {
    const state = rowState(sheet, row, columns, keys, band);
    if (state === "end" && !(bottom < 0)) break;
    if (state === "live" || (state === "sum" && gap === 0 && bottom >= 0)) {
      if (gap > 0 && bottom >= 0 && !resumesTable(sheet, row, columns, keys)) break;
      if (gap > LONGEST_START && bottom < 0 && state === "live" && filledIn(sheet, row, columns) < 3) break;
      if (top < 0) top = row;
      bottom = row;
      gap = 0;
    } else if (++gap > LONGEST_GAP && bottom >= 0) break;
    else if (gap > 200) break;
  }
  return top < 0 ? null : { top, bottom };
};

/**
 * The first row of the header of another table that stands right below, known by its own column numbers; `limit` without any.
 * A header that is repeated on each printed page belongs to the table.
 */
const endAtForeignHeader = (sheet: SheetSnapshot, band: Band, limit: number): number => {
  const own = new Set<string>();
  for (let row = band.top; row <= band.bottom; row++) for (const text of textsOf(sheet, row)) own.add(text);
  for (let row = band.bottom + 2; row < limit; row++) {
    if (!isCountFromOne(sheet, row)) continue;
    let top = row;
    while (top - 1 > band.bottom && isHeaderLine(sheet, top - 1)) top--;
    const texts = [];
    for (let at = top; at < row; at++) texts.push(...textsOf(sheet, at));
    if (texts.length < 2 || texts.filter((text) => own.has(text)).length >= texts.length * 0.5) continue;
    return top;
  }
  return limit;
};

/** The captions of the table below, one text in a row, belong to that table. */
const aboveCaptions = (sheet: SheetSnapshot, band: Band, columns: readonly ExtentColumn[], limit: number): number => {
  let top = limit;
  if (limit < sheet.rowCount) while (top - 1 > band.bottom + 1 && filledIn(sheet, top - 1, columns) === 1 && textsOf(sheet, top - 1).length === 1) top--;
  return top;
};

const textsOf = (sheet: SheetSnapshot, row: number): string[] => (sheet.values[row] ?? []).filter((value): value is string => typeof value === "string" && value.trim() !== "").map((text) => text.trim().toLowerCase());

/** Column numbers and nothing else: four or more, counted up from one. */
const isCountFromOne = (sheet: SheetSnapshot, row: number): boolean => {
  const first = sheet.values[row]?.find((value) => value !== undefined && !isBlank(value));
  if (first === undefined || !isNumberingLabel(first) || numberOfLabel(first) !== 1) return false;
  const values = sheet.values[row]!.filter((value) => value !== undefined && !isBlank(value));
  return values.length >= 4 && values.every((value, at) => isNumberingLabel(value!) && numberOfLabel(value!) <= at + 1) && isNumberingRow(sheet, row);
};

/** Two or more short texts, no number. */
const isHeaderLine = (sheet: SheetSnapshot, row: number): boolean => {
  const values = (sheet.values[row] ?? []).filter((value) => value !== undefined && !isBlank(value));
  return values.length >= 2 && values.every((value) => typeof value === "string" && value.length <= 60 && !/\d{3}/.test(value));
};

/** A row under the data: a note, or a row that only holds prefilled formulas. */
export interface TailRow {
  readonly row: number;
  readonly level: "note" | "blank";
}

/** Notes and prefilled rows that follow the data without a signature or more than two empty rows between. */
export const findTail = (sheet: SheetSnapshot, band: Band, extent: Extent, limit: number): TailRow[] => {
  const tail: TailRow[] = [];
  let gap = 0;
  for (let row = extent.bottom + 1; row < limit && gap <= 2; row++) {
    const formulas = sheet.formulas[row]?.slice(band.left, band.right + 1).filter((formula) => formula !== undefined).length ?? 0;
    const texts = (sheet.values[row] ?? []).slice(band.left, band.right + 1).filter((value): value is string => typeof value === "string" && value.trim() !== "");
    if (texts.some((text) => SIGNATURE.test(text.trim()) || PLACE_AND_DATE.test(text.trim()))) break;
    if (formulas >= 2) tail.push({ row, level: "blank" });
    else if (texts.some((text) => NOTE.test(text.trim()))) tail.push({ row, level: "note" });
    gap = formulas >= 2 || texts.length > 0 ? 0 : gap + 1;
  }
  return tail;
};

const KEY_SUBJECTS: ReadonlySet<Subject> = new Set<Subject>([
  "code", "vision", "mission", "goal", "objective", "affair", "program", "activity", "subActivity", "outline", "agency", "indicator", "location", "formulation", "owner",
]);

type RowState = "live" | "sum" | "empty" | "end";

const rowState = (sheet: SheetSnapshot, row: number, columns: readonly ExtentColumn[], keys: readonly ExtentColumn[], band: Band): RowState => {
  for (const key of keys) {
    for (let column = key.first; column <= key.last; column++) {
      const value = valueAt(sheet, row, column);
      if (isBlank(value) || isCellError(value)) continue;
      if (typeof value === "string" && isAfterword(value, sheet, row, band)) return "end";
      if (formulaAt(sheet, row, column) === undefined ? value !== 0 : key.subject !== "code" && typeof value === "string" && !/^0+$/.test(value)) return "live";
    }
  }
  let isSum = false;
  for (const { first, last, subject } of columns) {
    for (let column = first; column <= last; column++) {
      const value = valueAt(sheet, row, column);
      if (isBlank(value) || isCellError(value)) continue;
      if (typeof value === "string" && isAfterword(value, sheet, row, band)) return "end";
      if (formulaAt(sheet, row, column) === undefined) {
        if (subject === "sequence" ? typeof value === "string" && value.trim().length > 4 : true) return "live";
      } else if (typeof value === "number" && value !== 0 && isTotalFormula(sheet, row, column)) isSum = true;
    }
  }
  return isSum ? "sum" : "empty";
};

/** A note or signature: such words in a row that holds no figures. */
const isAfterword = (value: string, sheet: SheetSnapshot, row: number, band: Band): boolean => {
  const text = value.trim();
  if (!SIGNATURE.test(text) && !NOTE.test(text) && !PLACE_AND_DATE.test(text)) return false;
  let figures = 0;
  let texts = 0;
  for (let column = band.left; column <= band.right; column++) {
    const other = valueAt(sheet, row, column);
    if (typeof other === "number") figures++;
    else if (!isBlank(other)) texts++;
  }
  return figures === 0 && texts <= 3;
};

/** A formula that adds up two or more cells above it in its own column. */
export const isTotalFormula = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const shape = shapesOf(sheet).at(row, column);
  if (!shape || shape.references.length === 0) return false;
  const { expression, references } = shape;
  if (expression.type !== "binary" && !(expression.type === "call" && /^(SUM|SUBTOTAL|AVERAGE)$/.test(expression.name))) return false;
  const isAbove = references.every(({ sheet: other, from, to }) => other === undefined && !from.isColumnFixed && from.column === 0 && to.column === 0 && (from.isRowFixed ? from.row < row : from.row < 0));
  return isAbove && (references.length > 1 || references[0]!.to.row > references[0]!.from.row);
};

/** After an empty row a table goes on only with a row that looks like one of its own: named, with two cells or a total's word. */
const resumesTable = (sheet: SheetSnapshot, row: number, columns: readonly ExtentColumn[], keys: readonly ExtentColumn[]): boolean => {
  const filled = filledIn(sheet, row, columns);
  let named = 0;
  for (const { first, last } of keys) for (let column = first; column <= last; column++) if (!isBlank(valueAt(sheet, row, column))) named++;
  if (TOTAL_WORDS.test(plainText(valueAt(sheet, row, columns[0]!.first)))) return true;
  if (named >= 1 && filled >= 2) return true;
  const text = columns.map((column) => plainText(valueAt(sheet, row, column.first))).find((found) => found !== "") ?? "";
  return filled === 1 && named === 1 && text.length <= 120 && !isMergedWide(sheet, row, columns) && filledIn(sheet, row + 1, columns) >= 2;
};

const filledIn = (sheet: SheetSnapshot, row: number, columns: readonly ExtentColumn[]): number => {
  let filled = 0;
  for (const { first, last } of columns) for (let column = first; column <= last; column++) if (!isBlank(valueAt(sheet, row, column))) filled++;
  return filled;
};

const isMergedWide = (sheet: SheetSnapshot, row: number, columns: readonly ExtentColumn[]): boolean => {
  const area = { top: row, bottom: row, left: columns[0]!.first, right: columns.at(-1)!.last };
  return sheet.merges.some((merge) => areasTouch(merge, area) && merge.right - merge.left > (area.right - area.left) * 0.6);
};
