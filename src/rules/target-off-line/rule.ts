// TGT-20: yearly targets that go on by the same step in every year but one, which breaks the way of all others. Directions belong to target-against-direction.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { figure } from "../shared/figures";
import { indicatorRows, yearSeries } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Fewer years may lie on a line by chance. */
const FEWEST = 5;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-off-line",
  code: "TGT-20",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b7", "praktik"],
  texts: {
    id: {
      title: "Satu target keluar dari langkah tahun lainnya",
      why: "Target yang melompat lalu kembali biasanya angka yang tertukar; capaian tahun itu diukur terhadap angka yang tidak dimaksudkan.",
      advice: "Periksa angkanya. Bila memang direncanakan begitu, abaikan dengan alasan.",
      messages: { odd: "{name}: {column} {found}, padahal target tahun lain selalu bergerak {step} setiap tahun. Mungkin {expected}." },
    },
    en: {
      title: "One target leaves the step of the other years",
      why: "A target that jumps and comes back is mostly a swapped figure; that year is measured against a figure nobody meant.",
      advice: "Check the figure. Where it is planned so, suppress the finding with the reason.",
      messages: { odd: "{name}: {column} is {found}, while the targets of the other years move by {step} a year. Perhaps {expected}." },
    },
  },
  yieldsTo: ["figure-magnitude"],
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => {
    const columns = yearSeries(document);
    if (columns.length < FEWEST || !isEachYear(columns)) return [];
    const drafts: FindingDraft[] = [];
    for (const node of indicatorRows(document)) {
      const draft = node.isHidden ? undefined : judge(document, node, columns);
      if (draft) drafts.push(draft);
    }
    return drafts;
  })),
};

const isEachYear = (columns: readonly Column[]): boolean => columns.every(({ year }, at) => at === 0 || year === columns[at - 1]!.year! + 1);

const judge = (document: Document, node: Node, columns: readonly Column[]): FindingDraft | undefined => {
  const values: number[] = [];
  for (const column of columns) {
    const value = document.number(node.row, column);
    if (value === undefined) return undefined;
    values.push(value);
  }
  const odd = oddOf(values);
  if (!odd) return undefined;
  const column = columns[odd.at]!;
  const found = values[odd.at]!;
  return {
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: column.first }]),
    related: [{ sheet: document.table.sheet, range: rangeOf(columns.filter((other) => other !== column).map(({ first }) => ({ row: node.row, column: first }))), role: "compared" }],
    message: { key: "odd", args: { name: rowLabel(node), column: columnLabel(column), found, step: odd.step, expected: odd.expected } },
    kind: "review",
    found: figure(found),
    expected: figure(odd.expected),
    key: rowKey(document, node, column),
  };
};

/** The one value, neither the first nor the last, without which all lie on a rising or falling line, and which makes them turn back. */
const oddOf = (values: readonly number[]): { at: number; step: number; expected: number } | undefined => {
  const [first, last] = [values[0]!, values.at(-1)!];
  const step = (last - first) / (values.length - 1);
  const tolerance = 1e-9 * Math.max(Math.abs(first), Math.abs(last), 1);
  if (Math.abs(step) <= tolerance) return undefined;
  const off = values.flatMap((value, at) => (Math.abs(value - first - step * at) > tolerance ? [at] : []));
  const [at] = off;
  if (off.length !== 1 || at === undefined) return undefined;
  const sign = Math.sign(step);
  const turnsBack = (values[at]! - values[at - 1]!) * sign < 0 || (values[at + 1]! - values[at]!) * sign < 0;
  return turnsBack ? { at, step: Number(step.toPrecision(12)), expected: Number((first + step * at).toPrecision(12)) } : undefined;
};
