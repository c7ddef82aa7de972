// CAP-29: a whole column that should be computed holds a typed 0 in every row, so it will not follow when the figures are filled in.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank } from "../../sheets/cell";
import { formulaAt, valueAt } from "../../sheets/snapshot";
import { columnLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Fewer rows may well be zero. */
const FEWEST = 5;
/** A stray "-" among the zeros is of the same hand. */
const SHARE = 0.9;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "computed-column-typed",
  code: "CAP-29",
  category: "achievement",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Kolom hitungan diketik nol",
      why: "Nol yang diketik tidak berubah ketika triwulan diisi: realisasi dan capaian tetap nol tanpa ada yang menyadarinya.",
      advice: "Ganti dengan rumus. Sel yang belum terukur lebih baik kosong daripada nol.",
      messages: {
        year: "{column}: {count} baris berisi 0 yang diketik, padahal kolom ini hitungan dari triwulan, yang semuanya masih kosong.",
        achievement: "{column}: {count} baris berisi 0 yang diketik, padahal kolom ini hitungan dari target dan realisasi, yang belum terisi.",
      },
    },
    en: {
      title: "Computed column typed as zero",
      why: "A typed zero does not change when the quarters are filled in: actual and achievement stay zero and nobody notices.",
      advice: "Replace it by a formula. A cell that is not measured yet is better blank than zero.",
      messages: {
        year: "{column}: {count} rows hold a typed 0, although the column is computed from the quarters, which are all blank.",
        achievement: "{column}: {count} rows hold a typed 0, although the column is computed from target and actual, which is not filled in.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...findingsIn(document)])),
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  const empty = new Set<Column>();
  for (const { subject, quarters, year } of document.quarters) {
    if (subject !== "actual" || quarters.some((quarter) => !quarter)) continue;
    const rows = typedZeros(document, year, (node) => quarters.every((quarter) => isBlank(document.value(node.row, quarter!))));
    if (!rows) continue;
    empty.add(year);
    yield draftOf(document, year, rows, "year");
  }
  for (const { actual, achievement } of document.achievements) {
    const rows = typedZeros(document, achievement, (node) => empty.has(actual) || isBlank(document.value(node.row, actual)));
    if (rows) yield draftOf(document, achievement, rows, "achievement");
  }
}

/** The rows of a column that holds typed zeros and hardly anything else, while nothing is there to compute it from. */
const typedZeros = (document: Document, column: Column, isUnfilled: (node: Node) => boolean): readonly number[] | undefined => {
  const filled: Node[] = [];
  let zeros = 0;
  for (const node of document.nodes) {
    const value = valueAt(document.sheet, node.row, column.first);
    if (isBlank(value)) continue;
    // Most columns show in their first row that they are no such column.
    if ((value !== 0 && typeof value !== "string") || formulaAt(document.sheet, node.row, column.first) !== undefined) return undefined;
    if (value === 0) zeros++;
    filled.push(node);
  }
  return zeros >= FEWEST && zeros >= filled.length * SHARE && filled.every(isUnfilled) ? filled.map(({ row }) => row) : undefined;
};

const draftOf = (document: Document, column: Column, rows: readonly number[], key: "year" | "achievement"): FindingDraft => ({
  sheet: document.table.sheet,
  range: rangeOf(rows.map((row) => ({ row, column: column.first }))),
  message: { key, args: { column: columnLabel(column), count: rows.length } },
  found: "0",
  key: [document.table.kind, document.table.agency, key, column.year, column.measure],
});
