// Rating cells with the scale that holds for them: the one printed near the table, else the only one that knows all the words used.
import type { AchievementRelation, Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { mergesOf, plainText } from "../../sheets/merges";
import { isBlank } from "../../sheets/cell";
import { parseScale } from "../../standards/printed-scale";
import { ratingScale, scalesWithWords, type RatingScale } from "../../standards/scales";
import { perDocument } from "./per-document";

/** Rows around a table in which a scale may be printed. */
const ABOVE = 8;
const BELOW = 30;

/** The scale printed in the rows around the table; `undefined` where none is. */
const printedScaleOf = perDocument((document): RatingScale | undefined => {
  const { header, data } = document.table;
  const rows = [...range(Math.max(0, header.top - ABOVE), header.top - 1), ...range((data?.bottom ?? header.bottom) + 1, (data?.bottom ?? header.bottom) + BELOW)];
  for (const row of rows) {
    for (const value of document.sheet.values[row] ?? []) {
      const scale = typeof value === "string" && value.length > 15 ? parseScale(value) : null;
      if (scale) return scale;
    }
  }
  return undefined;
});

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

export interface RatingCell {
  readonly node: Node;
  /** In per cent. */
  readonly percent: number;
  readonly word: string;
}

/** Filled rating cells beside a number. */
export const ratingCells = (document: Document, relation: AchievementRelation): RatingCell[] => {
  const column = relation.rating;
  if (!column) return [];
  return document.nodes.flatMap((node) => {
    const word = document.value(node.row, column);
    const reading = document.reading(node.row, relation.achievement);
    if (mergesOf(document.sheet).isCovered(node.row, column.first)) return [];
    if (typeof word !== "string" || word.trim() === "" || reading.kind !== "number" || reading.ambiguous) return [];
    return [{ node, word: word.trim(), percent: relation.scale === 1 && !reading.isPercent ? reading.value * 100 : reading.value }];
  });
};

/** The scale of a rating column and where it comes from; `undefined` where nobody can tell. */
export const scaleFor = (document: Document, cells: readonly RatingCell[]): { readonly scale: RatingScale; readonly isPrinted: boolean } | undefined => {
  const printed = printedScaleOf(document);
  if (printed) return { scale: printed, isPrinted: true };
  const [scale, ...others] = scalesWithWords([...new Set(cells.map((cell) => cell.word))]);
  return scale && others.length === 0 && cells.length > 2 ? { scale, isPrinted: false } : undefined;
};

/** Ratings of the means under a table: a row "Predikat kinerja" below the row "Rata-rata capaian kinerja" (forms E.78 to E.81). */
export const ratingsOfMeans = (document: Document): readonly (RatingCell & { readonly column: Column })[] => {
  const total = document.nodes.filter(({ row }) => row > (document.measured.at(-1)?.row ?? Number.POSITIVE_INFINITY));
  const rated = total.find((node) => /^predikat\b/i.test(firstText(document, node)));
  const mean = total.findLast((node) => node.row < (rated?.row ?? 0) && /^(?:rata ?-? ?rata|rerata)\b/i.test(firstText(document, node)));
  if (!rated || !mean) return [];
  return document.achievements.flatMap((relation) => {
    const word = document.value(rated.row, relation.achievement);
    const reading = document.reading(mean.row, relation.achievement);
    if (typeof word !== "string" || word.trim() === "" || reading.kind !== "number" || reading.ambiguous) return [];
    return [{ node: rated, column: relation.achievement, word: word.trim(), percent: relation.scale === 1 && !reading.isPercent ? reading.value * 100 : reading.value }];
  });
};

/** The scale of those ratings: the printed one, else that of the forms themselves where all words are its own. */
export const scaleOfMeans = (document: Document, cells: readonly RatingCell[]): { readonly scale: RatingScale; readonly isPrinted: boolean } | undefined => {
  const printed = printedScaleOf(document);
  if (printed) return { scale: printed, isPrinted: true };
  const official = ratingScale("permendagri-86");
  return document.table.kind === "evaluasi" && scalesWithWords([...new Set(cells.map((cell) => cell.word))]).includes(official) ? { scale: official, isPrinted: false } : undefined;
};

const firstText = (document: Document, { row }: Node): string => {
  const value = document.sheet.values[row]?.find((cell) => cell !== undefined && !isBlank(cell));
  return typeof value === "string" ? plainText(value) : "";
};
