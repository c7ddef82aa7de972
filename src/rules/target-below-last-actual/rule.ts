// TGT-03: a target that asks for less than the year before already reached.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { unitOf } from "../../standards/units";
import { actualColumns, indicatorRows, targetColumns } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { foundIn } from "../shared/found";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-below-last-actual",
  code: "TGT-03",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b7"],
  texts: {
    id: {
      title: "Target lebih rendah daripada realisasi tahun lalu",
      why: "Target yang sudah terlampaui tahun lalu tidak menantang, dan capaian tahun ini tampak tinggi tanpa perbaikan.",
      advice: "Tinjau kembali targetnya, atau jelaskan mengapa kinerja diperkirakan memburuk.",
      messages: { worse: "{name}: {target} {found}, padahal {actual} sudah {before}." },
    },
    en: {
      title: "Target below last year's realisation",
      why: "A target that was already passed last year is no challenge, and this year's achievement looks high without any progress.",
      advice: "Reconsider the target, or say why performance is expected to get worse.",
      messages: { worse: "{name}: {target} {found}, although {actual} was already {before}." },
    },
  },
  yieldsTo: ["direction-differs"],
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => pairsOf(document).flatMap(([actual, target]) =>
    foundIn(indicatorRows(document), (node) => judge(document, node, actual, target))))),
};

/** Realisations of a year with the targets of the year after it. Running totals of a plan are not comparable. */
const pairsOf = (document: Document): [Column, Column][] =>
  actualColumns(document).filter(({ span, year }) => span === "year" && year !== undefined).flatMap((actual) => {
    const target = targetColumns(document).find((column) => column.span === "year" && column.year === actual.year! + 1);
    return target ? [[actual, target] as [Column, Column]] : [];
  });

const judge = (document: Document, node: Node, actual: Column, target: Column): FindingDraft | undefined => {
  const [before, asked] = [document.reading(node.row, actual), document.reading(node.row, target)];
  if (before.kind !== "number" || asked.kind !== "number" || before.ambiguous || asked.ambiguous || before.isPercent !== asked.isPercent || node.isHidden) return undefined;
  const { direction, certainty } = document.direction(node);
  const kind = unitOf(node.unit).kind;
  // A yearly count may be less by plan; a level that was reached is to be kept.
  const isLevel = kind === "percent" || kind === "index";
  const isWorse = direction === "lower" ? asked.value > before.value : (direction === "higher" || (direction === "unknown" && isLevel)) && asked.value < before.value;
  if (!isWorse) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: target.first }]),
    related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: actual.first }]), role: "compared" }],
    message: { key: "worse", args: { name: rowLabel(node), target: columnLabel(target), found: asked.value, actual: columnLabel(actual), before: before.value } },
    ...(certainty === "stated" || certainty === "formula" ? {} : { level: "info" as const, kind: "review" as const }),
    found: asked.value,
    key: rowKey(document, node, target),
  };
};
