// IND-22: a typed target in a row that names no indicator and no unit, where the other rows name them: nobody can tell what is to be reached.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank } from "../../sheets/cell";
import { mergesOf, shownValueAt } from "../../sheets/merges";
import { formulaAt, valueAt } from "../../sheets/snapshot";
import { indicatorGroups, type IndicatorGroup } from "../shared/indicator-groups";
import { targetColumns } from "../shared/indicator-rows";
import { columnLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many rows with a target, and this share of them, must name their indicator. */
const FEWEST = 8;
const SHARE = 0.9;
/** Of levels side by side there are few rows each. */
const FEWEST_OF_GROUP = 3;
const SHARE_OF_GROUP = 0.7;
const LEVELS = new Set(["affair", "goal", "objective", "program", "activity", "subActivity"]);

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-without-indicator",
  code: "IND-22",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6", "permendagri-86-2017-tc27"],
  texts: {
    id: {
      title: "Target tanpa indikator",
      why: "Angka target tanpa indikator dan satuan tidak dapat diukur; capaiannya tetap ikut dihitung.",
      advice: "Isi indikator dan satuannya, atau kosongkan targetnya.",
      messages: { blank: "{count} baris memiliki target yang diketik (misalnya {value}) tanpa indikator dan satuan, padahal {filled} baris lain memilikinya.", beside: "{count} target tidak mempunyai indikator pada kolom {column}, padahal {filled} target lain mempunyainya." },
    },
    en: {
      title: "Target without an indicator",
      why: "A target without indicator and unit cannot be measured, yet its achievement is counted.",
      advice: "Fill in the indicator and its unit, or clear the target.",
      messages: { blank: "{count} rows hold a typed target (such as {value}) without indicator and unit, although {filled} other rows name them.", beside: "{count} targets have no indicator in the column {column}, although {filled} others have one." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [draftOf(document) ?? [], indicatorGroups(document).flatMap((group) => groupDraft(document, group) ?? [])].flat())),
};

const draftOf = (document: Document): FindingDraft | undefined => {
  const indicators = document.columns({ subject: "indicator" });
  const [indicator] = indicators;
  const unit = document.column({ subject: "unit" });
  const targets = targetColumns(document).filter(({ span }) => span === "year" || span === "planEnd");
  if (!indicator || !unit || targets.length === 0 || indicators.length > 1) return undefined;
  if (!document.nodes.some((node) => node.indicator === "" && LEVELS.has(node.level))) return undefined;
  const typed = document.nodes.filter((node) => !node.isHidden && targets.some((column) => isTyped(document, node, column)));
  const blank = typed.filter((node) => LEVELS.has(node.level) && node.indicator === "" && [indicator, unit].every((column) => isEmptyOver(document, node.row, column)));
  if (blank.length === 0 || typed.length - blank.length < Math.max(FEWEST, typed.length * SHARE)) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf(blank.map(({ row }) => ({ row, column: indicator.first }))),
    related: [{ sheet: document.table.sheet, range: rangeOf(blank.flatMap((node) => targets.filter((column) => isTyped(document, node, column)).map((column) => ({ row: node.row, column: column.first })))), role: "compared" }],
    message: { key: "blank", args: { count: blank.length, value: valueOf(document, blank[0]!, targets), filled: typed.length - blank.length } },
    key: [document.table.kind, document.table.agency, document.table.year, ...blank.map(({ name }) => name)],
  };
};

/** Levels side by side: a target whose own indicator, beside it under the same group, is blank. */
const groupDraft = (document: Document, { indicator, target }: IndicatorGroup): FindingDraft | undefined => {
  const held = document.nodes.filter(({ row, isHidden }) => !isHidden && !isBlank(valueAt(document.sheet, row, target.first)) && document.nodeAt(row)?.level !== "total");
  const blank = held.filter(({ row }) => isEmptyOver(document, row, indicator));
  if (blank.length === 0 || held.length - blank.length < Math.max(FEWEST_OF_GROUP, held.length * SHARE_OF_GROUP)) return undefined;
  const cells = (column: Column): string => rangeOf(blank.map(({ row }) => ({ row, column: column.first })));
  const { sheet, kind, agency, year } = document.table;
  return {
    sheet,
    range: cells(indicator),
    related: [{ sheet, range: cells(target), role: "compared" }],
    message: { key: "beside", args: { count: blank.length, column: columnLabel(indicator), filled: held.length - blank.length } },
    key: [kind, agency, year, columnLabel(indicator), ...blank.map(({ name }) => name)],
  };
};

const isTyped = (document: Document, node: Node, column: Column): boolean =>
  (document.number(node.row, column) ?? 0) > 0 && formulaAt(document.sheet, node.row, column.first) === undefined;

/** No text in the column's cells, nor in a merge over them. */
const isEmptyOver = (document: Document, row: number, column: Column): boolean => {
  for (let at = column.first; at <= column.last; at++) {
    if (!isBlank(valueAt(document.sheet, row, at)) || (mergesOf(document.sheet).areaOf(row, at) && !isBlank(shownValueAt(document.sheet, row, at)))) return false;
  }
  return true;
};

const valueOf = (document: Document, node: Node, targets: readonly Column[]): number => document.number(node.row, targets.find((column) => isTyped(document, node, column))!)!;
