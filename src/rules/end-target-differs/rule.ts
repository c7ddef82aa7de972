// TGT-10: the end of the plan that neither the last year gives, nor the sum, nor the mean, nor the best of the years.
import { nearlyEqual } from "../../performance/arithmetic/tolerance";
import type { Document, Node } from "../../performance/model";
import type { NumberReading } from "../../sheets/reading";
import { isPlainNumber } from "../shared/figures";
import { indicatorRows, yearSeries } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Fewer years make no plan; so many rows, and this share of them, must agree with their end. */
const YEARS = 3;
const FEWEST = 2;
const SHARE = 0.7;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "end-target-differs",
  code: "TGT-10",
  category: "target",
  level: "warning",
  basis: ["permendagri-86-2017-tc27", "permenpanrb-88-2021-1b7"],
  texts: {
    id: {
      title: "Kondisi akhir tidak sesuai target tahunan",
      why: "Kondisi akhir rencana dan target tahunannya menyebut tujuan yang berbeda, sehingga capaian lima tahun tidak dapat ditelusuri.",
      advice: "Samakan kondisi akhir dengan tahun terakhir, atau dengan jumlah tahun-tahunnya untuk keluaran tahunan.",
      messages: {
        differs: "{name}: kondisi akhir {found}, sedangkan target tahun terakhir {last} dan jumlah semua tahun {sum}.",
      },
    },
    en: {
      title: "End of the plan does not fit its years",
      why: "The end of the plan and its yearly targets name different aims, so the achievement of the plan cannot be followed.",
      advice: "Make the end the last year's target, or the sum of the years where each year delivers anew.",
      messages: {
        differs: "{name}: the end is {found}, but the last year's target is {last} and the sum of the years {sum}.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(document))),
};

const draftsOf = (document: Document): FindingDraft[] => {
  const years = yearSeries(document);
  const ends = document.columns({ subject: "target", measure: "performance", span: "planEnd" });
  const [end] = ends;
  if (years.length < YEARS || !end || ends.length > 1) return [];
  const rows = indicatorRows(document).flatMap((node) => {
    const [found, values] = [document.reading(node.row, end), years.map((column) => document.reading(node.row, column))];
    return isPlainNumber(found) && values.every(isPlainNumber) ? [{ node, found, values: values.map(({ value }) => value) }] : [];
  });
  const wrong = rows.filter(({ found, values }) => !fits(found, values));
  if (rows.length - wrong.length < Math.max(FEWEST, rows.length * SHARE)) return [];
  return wrong.map(({ node, found, values }) => draftOf(document, node, { found: found.value, values, end: end.first, columns: years.map(({ first }) => first) }));
};

const fits = ({ value, places }: NumberReading, years: readonly number[]): boolean => {
  const sum = years.reduce((total, year) => total + year, 0);
  return [years.at(-1)!, sum, sum / years.length, Math.max(...years), Math.min(...years)].some((candidate) => nearlyEqual(candidate, value, places));
};

/** The figures of a row and where they stand. */
interface Figures {
  readonly found: number;
  readonly values: readonly number[];
  readonly end: number;
  readonly columns: readonly number[];
}

const draftOf = (document: Document, node: Node, { found, values, end, columns }: Figures): FindingDraft => ({
  sheet: document.table.sheet,
  range: rangeOf([{ row: node.row, column: end }]),
  related: [{ sheet: document.table.sheet, range: rangeOf(columns.map((column) => ({ row: node.row, column }))), role: "compared" }],
  message: { key: "differs", args: { name: rowLabel(node), found, last: values.at(-1)!, sum: values.reduce((total, year) => total + year, 0) } },
  found,
  key: rowKey(document, node),
});
