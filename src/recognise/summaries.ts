// Rows of a list of indicators that are none themselves: sums and counts of the rows above, and objectives that stand in the column of their indicators.
// May not: judge whether a sum is right.
import { isBlank } from "../sheets/cell";
import { resolve, shapesOf, type Shape } from "../sheets/formula";
import { plainText } from "../sheets/merges";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { RowLevel, Subject } from "../standards/vocabulary";
import { isTotalFormula } from "./extent";

/** Names of rows that close a list: "Nilai Kinerja Organisasi (NKO)", "Jumlah selaras", "Persentase tercapai". */
const CLOSING = /^(?:nilai|nko|skor|total|jumlah|rata ?-?\s?rata|rerata|persentase|capaian|indeks|tingkat)\b/i;

/**
 * True for a row that only sums, averages or counts the rows above it, each cell in its own column, and holds no figure that somebody typed;
 * `isAfterOne`: the row above is such a row, which this one may divide.
 */
export const isSummaryRow = (sheet: SheetSnapshot, row: number, area: { readonly left: number; readonly right: number }, name: string, isAfterOne: boolean): boolean => {
  if (!CLOSING.test(name)) return false;
  let sums = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (typeof valueAt(sheet, row, column) !== "number") continue;
    const shape = shapesOf(sheet).at(row, column);
    if (!shape) return false;
    if (isTotalFormula(sheet, row, column) || countsAbove(shape, row) || (isAfterOne && dividesAbove(shape, row, column))) sums++;
  }
  return sums > 0;
};

/** COUNTIF and its kin over the cells above. */
const countsAbove = ({ expression, references: [first] }: Shape, row: number): boolean =>
  expression.type === "call" && /^COUNT(?:A|IF|IFS)?$/.test(expression.name) && first !== undefined && first.sheet === undefined && !first.from.isColumnFixed && first.from.column === 0 && first.to.column === 0 && (first.to.isRowFixed ? first.to.row < row : first.to.row < 0);

const dividesAbove = ({ expression, references }: Shape, row: number, column: number): boolean =>
  expression.type === "binary" && references.length > 0 && references.every((reference) => {
    const target = resolve(reference, row, column);
    return target.sheet === undefined && target.left === column && target.right === column && target.bottom < row;
  });

/** "Sasaran Strategis / Indikator Kinerja Utama": one column for objectives and, below each, its indicators. */
export const headsObjectivesToo = (path: readonly string[]): boolean => {
  const text = path.at(-1)?.toLowerCase() ?? "";
  return /\bsasaran\b/.test(text) && /\bindikator\b|\biku\b/.test(text) && /\/|\bdan\b|&/.test(text);
};

/** Components and criteria of an evaluation (LKE): rows with a weight are headings of a score, the others the criteria that explain it. */
export const settleScored = (sheet: SheetSnapshot, rows: readonly { readonly row: number; level: RowLevel | undefined }[], columns: readonly { readonly first: number; readonly subject: Subject; readonly path: readonly string[] }[]): void => {
  const weights = columns.filter(({ subject }) => subject === "weight");
  if (weights.length === 0 || !columns.some(({ subject, path }) => subject === "outline" && /\bkomponen\b/i.test(path.join(" ")))) return;
  for (const row of rows) if (row.level !== "total" && row.level !== "blank") row.level = weights.some(({ first }) => !isBlank(valueAt(sheet, row.row, first))) ? "section" : "note";
};

/** A row without unit and without a figure that somebody typed in the given columns. */
export const isBare = (sheet: SheetSnapshot, row: number, columns: readonly { readonly first: number; readonly last: number }[]): boolean =>
  columns.every(({ first, last }) => {
    for (let column = first; column <= last; column++) {
      const value = valueAt(sheet, row, column);
      if (!isBlank(value) && plainText(value) !== "-" && !shapesOf(sheet).at(row, column)) return false;
    }
    return true;
  });
