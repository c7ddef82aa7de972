// TGT-20: yearly targets that go on by the same step in every year but one, which breaks the way of all others. Directions belong to target-against-direction.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { figure } from "../shared/figures";
import { indicatorRows, yearSeries } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { offLine } from "../shared/off-line";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { unitOf } from "../../standards/units";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

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
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => {
    const columns = yearSeries(document);
    const drafts: FindingDraft[] = [];
    for (const node of indicatorRows(document)) {
      const draft = node.isHidden ? undefined : judge(document, node, columns);
      if (draft) drafts.push(draft);
    }
    return drafts;
  })),
};

const judge = (document: Document, node: Node, columns: readonly Column[]): FindingDraft | undefined => {
  if (!turnsBack(document, node, columns)) return undefined;
  const values = columns.map((column) => document.number(node.row, column)!);
  const odd = offLine(columns, values);
  if (!odd || (odd.isAgainst && hasWay(document, node)) || isShifted(values[odd.at]!, odd.expected)) return undefined;
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

/** A figure in each year, and not all on one way up or down. Most rows go no further. */
const turnsBack = (document: Document, { row }: Node, columns: readonly Column[]): boolean => {
  let before = Number.NaN;
  let isUp = false;
  let isDown = false;
  for (const column of columns) {
    const value = document.number(row, column);
    if (value === undefined) return false;
    isUp ||= value > before;
    isDown ||= value < before;
    before = value;
  }
  return isUp && isDown;
};

/** A figure that turns back itself belongs to target-against-direction, where a direction is known or a level is measured. */
const hasWay = (document: Document, node: Node): boolean => {
  const { direction, certainty } = document.direction(node);
  const { kind } = unitOf(node.unit);
  return ((direction === "lower" || direction === "higher") && certainty !== "none") || kind === "percent" || kind === "index" || kind === "rate";
};

/** A shifted comma belongs to figure-magnitude. */
const isShifted = (found: number, expected: number): boolean => {
  const power = Math.log10(Math.abs(found / expected));
  return Math.abs(Math.round(power)) >= 1 && Math.abs(power - Math.round(power)) < 0.02;
};
