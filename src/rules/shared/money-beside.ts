// Rows with a figure of performance and no money beside it, where nearly all rows of their level have both.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { agencyKey } from "../../performance/wording";
import type { FindingDraft } from "../finding";
import { columnLabel, rowLabel } from "./labels";
import { moneyAt } from "./money";
import { rangeOf } from "./places";

interface WithoutMoney {
  readonly performance: Column;
  readonly money: Column;
  readonly rows: readonly Node[];
  /** Rows of the same levels that have both. */
  readonly filled: number;
}

const LEVELS = new Set(["activity", "subActivity"]);
/** Fewer rows with both, or a smaller share, show no custom. */
const FEWEST = 5;
const SHARE = 0.8;

/**
 * One finding for each pair of columns; the rule's message is "none", with how many rows, the first of them, the money's column and how
 * many rows have both. `isAsked` leaves rows out.
 */
export const withoutMoneyDrafts = (document: Document, subject: "target" | "actual", isAsked?: (node: Node) => boolean): FindingDraft[] =>
  withoutMoney(document, subject, isAsked).map(({ performance, money, rows, filled }) => {
    const { sheet, kind, agency } = document.table;
    return {
      sheet,
      range: rangeOf(rows.map(({ row }) => ({ row, column: money.first }))),
      related: [{ sheet, range: rangeOf(rows.map(({ row }) => ({ row, column: performance.first }))), role: "compared" }],
      message: { key: "none", args: { count: rows.length, name: rowLabel(rows[0]!), column: columnLabel(money), filled } },
      key: [kind, agencyKey(agency ?? ""), money.year, ...rows.map((node) => node.code ?? node.name)],
    };
  });

/** By pairs of columns of one subject and period, spans of a year alone. Hidden rows were dropped on purpose. */
const withoutMoney = (document: Document, subject: "target" | "actual", isAsked: (node: Node) => boolean = () => true): WithoutMoney[] =>
  document.columns({ subject, measure: "performance", span: "year" }).flatMap((performance) => {
    const money = document.columns({ subject, measure: "rupiah", span: "year" }).find((column) => column.year === performance.year);
    if (!money) return [];
    const rows = document.nodes.filter((node) => LEVELS.has(node.level) && !node.isHidden && isAsked(node) && (document.number(node.row, performance) ?? 0) > 0);
    const without = rows.filter((node) => moneyAt(document, node.row, money) === 0 || moneyAt(document, node.row, money) === null);
    const filled = rows.length - without.length;
    return without.length === 0 || filled < FEWEST || filled < rows.length * SHARE ? [] : [{ performance, money, rows: without, filled }];
  });
