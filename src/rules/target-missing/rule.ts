// TGT-01: a row with an indicator whose targets are blank although its siblings have them, or one blank period among filled ones.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank } from "../../sheets/cell";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { indicatorGroups } from "../shared/indicator-groups";
import { countFilled, byLevel, indicatorRows, isEmpty, targetColumns } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel, short } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many of the rows of a level must have a target before a blank one is missing. */
const SHARE = 0.7;
const ENOUGH_ROWS = 3;
/** A series of fewer periods does not show that one is missing. */
const ENOUGH_PERIODS = 4;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-missing",
  code: "TGT-01",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "permenpanrb-88-2021-1b7"],
  texts: {
    id: {
      title: "Target kosong",
      why: "Tanpa target, capaian indikator tidak dapat dihitung dan kinerjanya tidak dapat dinilai.",
      advice: "Isi target dari dokumen yang berlaku. Bila memang tidak ada target pada periode itu, tulis \"-\".",
      messages: {
        row: "{name}: target kosong, padahal {filled} dari {rows} baris setingkat berisi target.",
        period: "{name}: sel {column} kosong, padahal {filled} periode lain terisi.",
      },
    },
    en: {
      title: "Target missing",
      why: "Without a target no achievement can be computed and the indicator cannot be judged.",
      advice: "Fill the target from the document in force. Where there is none for that period, write \"-\".",
      messages: {
        row: "{name}: no target, although {filled} of {rows} rows of this level have one.",
        period: "{name}: {column} is blank, although {filled} other periods are filled.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...rowsWithout(document), ...periodsWithout(document), ...groupsWithout(document)])),
};

/** Rows where every target of a year is blank (every target, where no column says year); a column that most rows leave blank asks for nothing. */
function* rowsWithout(document: Document): Generator<FindingDraft> {
  const all = targetColumns(document);
  const yearly = all.filter((column) => column.span === "year");
  const columns = yearly.length > 0 ? yearly : all;
  for (const rows of columns.length === 0 ? [] : byMeasuredLevel(indicatorRows(document))) {
    const used = columns.filter((column) => countFilled(document, rows, column) >= rows.length * SHARE);
    if (used.length === 0 || rows.length < ENOUGH_ROWS) continue;
    const without = rows.filter((node) => !node.isHidden && columns.every((column) => isEmpty(document, node.row, column)));
    for (const node of without) {
      yield {
        sheet: document.table.sheet,
        range: rangeOf(used.map((column) => ({ row: node.row, column: column.first }))),
        message: { key: "row", args: { name: rowLabel(node), filled: rows.length - without.length, rows: rows.length } },
        key: rowKey(document, node),
      };
    }
  }
}

/** Further indicators of an objective count with the first one, which stands in the objective's own row. */
const byMeasuredLevel = (nodes: readonly Node[]): Node[][] => {
  const levels = byLevel(nodes);
  const isOutcome = (rows: readonly Node[]): boolean => rows[0]!.level === "indicator" || rows[0]!.level === "objective";
  const outcomes = levels.filter(isOutcome).flat().sort((a, b) => a.row - b.row);
  return [...(outcomes.length > 0 ? [outcomes] : []), ...levels.filter((rows) => !isOutcome(rows))];
};

/** Years, quarters or months of one row where exactly one is blank. */
function* periodsWithout(document: Document): Generator<FindingDraft> {
  const spans = (["year", "quarter", "month"] as const)
    .map((span) => targetColumns(document).filter((column) => column.span === span && (column.measure ?? "performance") === "performance"))
    .filter((columns) => columns.length >= ENOUGH_PERIODS);
  for (const columns of spans) {
    for (const node of indicatorRows(document)) {
      const blank = columns.filter((column) => isEmpty(document, node.row, column));
      const [column] = blank;
      if (!column || blank.length > 1 || isOpenEnd(document, columns, column, node) || isUnfunded(document, columns, column, node)) continue;
      yield {
        sheet: document.table.sheet,
        range: rangeOf([{ row: node.row, column: column.first }]),
        message: { key: "period", args: { name: rowLabel(node), column: columnLabel(column), filled: columns.length - 1 } },
        key: rowKey(document, node, column),
      };
    }
  }
}

/** Levels side by side: an indicator whose own target, beside it under the same group, is blank. */
function* groupsWithout(document: Document): Generator<FindingDraft> {
  for (const { indicator, target } of indicatorGroups(document)) {
    const rows = document.nodes.filter(({ row, isHidden }) => !isHidden && !isBlank(valueAt(document.sheet, row, indicator.first)));
    const without = rows.filter(({ row }) => isEmpty(document, row, target));
    if (rows.length - without.length < Math.max(ENOUGH_ROWS, rows.length * SHARE)) continue;
    for (const node of without) {
      yield {
        sheet: document.table.sheet,
        range: rangeOf([{ row: node.row, column: target.first }]),
        message: { key: "row", args: { name: short(plainText(valueAt(document.sheet, node.row, indicator.first))), filled: rows.length - without.length, rows: rows.length } },
        key: rowKey(document, node, target),
      };
    }
  }
}

/** The first or last period of all rows may be blank: the plan begins later, or ends earlier. */
const isOpenEnd = (document: Document, columns: readonly Column[], column: Column, node: Node): boolean =>
  (column === columns[0] || column === columns.at(-1)) &&
  document.measured.filter((other) => other !== node && other.indicator !== "" && isEmpty(document, other.row, column)).length > document.measured.length * (1 - SHARE);

/** The first or last period has no money either, though all others have: the work begins later, or ends earlier. */
const isUnfunded = (document: Document, columns: readonly Column[], column: Column, { row }: Node): boolean => {
  if (column !== columns[0] && column !== columns.at(-1)) return false;
  const money = document.columns({ subject: "target", measure: "rupiah" }).filter(({ span }) => span === column.span);
  const isSame = ({ year, quarter, month }: Column): boolean => year === column.year && quarter === column.quarter && month === column.month;
  return money.some(isSame) && money.every((other) => isSame(other) === isEmpty(document, row, other));
};
