// CAP-30: a quarter whose typed figures are all those of the quarter before, as when a report is continued by copying and not filled in.
import type { Document, QuarterRelation } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { shapesOf } from "../../sheets/formula";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { columnLabel, rowKey } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";

/** So many typed figures, of which so many differ among themselves, are no coincidence. */
const FEWEST = 5;
const FEWEST_DISTINCT = 4;
/** In the other quarters so large a share of the rows must move. */
const MOVING = 0.5;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "quarter-repeated",
  code: "CAP-30",
  category: "achievement",
  level: "warning",
  basis: ["permenpanrb-88-2021-2b4", "praktik"],
  texts: {
    id: {
      title: "Angka triwulan sama dengan triwulan sebelumnya",
      why: "Realisasi yang tersalin dari triwulan lalu membuat angka setahun salah tanpa terlihat pada barisnya.",
      advice: "Periksa apakah triwulan ini sudah diisi dari data dukungnya, atau hanya salinan triwulan sebelumnya.",
      messages: { copied: "{column}: semua {count} angka sama dengan {before}, padahal triwulan lain bergerak." },
    },
    en: {
      title: "Figures of a quarter are those of the quarter before",
      why: "Actuals copied from the last quarter make the year wrong, and no single row shows it.",
      advice: "Check whether this quarter was filled in from its evidence, or is a copy of the quarter before.",
      messages: { copied: "{column}: all {count} figures are those of {before}, although the other quarters move." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => document.quarters.filter(({ subject }) => subject === "actual").flatMap((relation) => draftsOf(document, relation)))),
};

/** Two quarters that follow each other, with the rows that hold a typed figure other than 0 in both. */
interface Step {
  readonly before: Column;
  readonly column: Column;
  readonly rows: readonly number[];
  readonly equal: number;
  readonly distinct: number;
}

const draftsOf = (document: Document, { quarters, measure }: QuarterRelation): FindingDraft[] => {
  const pairs = quarters.slice(1).flatMap((column, at): (readonly [Column, Column])[] => {
    const before = quarters[at];
    return before && column ? [[before, column]] : [];
  });
  const differ = ([before, column]: readonly [Column, Column]): boolean => {
    const [left, right] = [document.numbers(before), document.numbers(column)];
    return document.nodes.some(({ row }) => left.number(row) !== right.number(row));
  };
  if (!pairs.some(differ)) return [];
  const steps = pairs.map(([before, column]) => stepOf(document, before, column));
  const isMoving = ({ rows, equal }: Step): boolean => rows.length >= FEWEST && rows.length - equal >= rows.length * MOVING;
  if (!steps.some(isMoving)) return [];
  return steps.filter(({ rows, equal, distinct }) => rows.length >= FEWEST && equal === rows.length && distinct >= FEWEST_DISTINCT).map(({ before, column, rows }) => ({
    sheet: document.table.sheet,
    range: rangeOf(rows.map((row) => ({ row, column: column.first }))),
    related: [{ sheet: document.table.sheet, range: rangeOf(rows.map((row) => ({ row, column: before.first }))), role: "compared" as const }],
    message: { key: "copied", args: { column: columnLabel(column), before: columnLabel(before), count: rows.length } },
    kind: "review" as const,
    key: [...rowKey(document, undefined, column), measure],
  }));
};

const stepOf = (document: Document, before: Column, column: Column): Step => {
  const rows: number[] = [];
  const values = new Set<number>();
  let equal = 0;
  const hasFormulas = [before, column].some(({ first }) => shapesOf(document.sheet).inColumn(first).size > 0);
  for (const { row, level } of document.nodes) {
    const first = document.number(row, before);
    const second = document.number(row, column);
    if (level === "total" || !first || !second || (hasFormulas && (document.shape(row, before) || document.shape(row, column)))) continue;
    rows.push(row);
    values.add(second);
    if (first === second) equal++;
  }
  return { before, column, rows, equal, distinct: values.size };
};
