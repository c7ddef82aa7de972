// BUD-21: the whole budget is spent while performance is far behind, or performance is done with hardly any money. It asks, and accuses nobody.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { budgetRowsOf, type BudgetCell } from "./budget-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { moneyAt, rupiah } from "../shared/money";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft, Related } from "../finding";
import type { Rule } from "../rule";
import { foundIn } from "../shared/found";

/** Shares of the budget and of the target. */
const SPENT = 0.95;
const BEHIND = 0.75;
const UNSPENT = 0.1;
const DONE = 1;
/** Where more rows than this share stand at zero, the performance is not filled in yet and one row alone says little. */
const UNFILLED = 0.5;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "performance-against-absorption",
  code: "BUD-21",
  category: "budget",
  level: "warning",
  basis: ["permenpanrb-88-2021-1c1", "permenpanrb-88-2021-3b8"],
  texts: {
    id: {
      title: "Kinerja dan serapan berjauhan",
      why: "Evaluator membandingkan keluaran dengan uang yang dipakai: anggaran habis dengan keluaran separuh, atau keluaran penuh hampir tanpa uang, harus dapat dijelaskan.",
      advice: "Periksa kedua angkanya. Bila benar, tulis penyebabnya pada kolom kendala atau keterangan.",
      messages: {
        spent: "{name}: anggaran terserap {money} dari {budget}, sedangkan kinerja baru {actual} dari {target}.",
        unspent: "{name}: kinerja {actual} dari {target} tercapai dengan {money} dari anggaran {budget}.",
      },
    },
    en: {
      title: "Performance and spending far apart",
      why: "Evaluators hold outputs against the money used: a budget spent with half of the output, or a full output with hardly any money, must be explained.",
      advice: "Check both figures. Where they are right, write the reason into the column of obstacles or notes.",
      messages: {
        spent: "{name}: {money} of the budget {budget} is spent, but performance stands at {actual} of {target}.",
        unspent: "{name}: performance {actual} of {target} was reached with {money} of the budget {budget}.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(model, document))),
};

const draftsOf = (model: PerformanceModel, document: Document): FindingDraft[] => {
  const actual = document.column({ subject: "actual", measure: "performance", span: "year" });
  const money = document.column({ subject: "actual", measure: "rupiah", span: "year" });
  const target = actual && document.columns({ subject: "target", measure: "performance", span: "year" }).find((column) => column.year === actual.year);
  if (!actual || !money || !target || actual.year !== money.year) return [];
  const budgetAt = budgetRowsOf(model, document, money.year);
  const filled = document.measured.filter((node) => document.number(node.row, actual) !== undefined);
  const zeros = filled.filter((node) => document.number(node.row, actual) === 0).length;
  const isFilledIn = zeros <= Math.max(1, filled.length * UNFILLED);
  return foundIn(filled, (node) => {
    const budget = budgetAt(node);
    // A zero in a sheet that is filled in belongs to money-without-performance.
    if (!budget || (isFilledIn && document.number(node.row, actual) === 0)) return undefined;
    return draftOf(document, node, { actual, money, target }, budget);
  });
};

const draftOf = (document: Document, node: Node, { actual, money, target }: { readonly actual: Column; readonly money: Column; readonly target: Column }, budget: BudgetCell): FindingDraft | undefined => {
  const done = document.number(node.row, actual)!;
  const wanted = document.number(node.row, target);
  const spent = moneyAt(document, node.row, money);
  if (wanted === undefined || wanted <= 0 || done < 0 || typeof spent !== "number" || spent <= 0 || budget.amount <= 0) return undefined;
  const [share, absorbed] = [done / wanted, spent / budget.amount];
  const key = absorbed >= SPENT && absorbed <= 1 / SPENT && share < BEHIND ? "spent" : absorbed < UNSPENT && share >= DONE && share <= 1 / BEHIND ? "unspent" : undefined;
  if (!key || document.direction(node).direction === "lower") return undefined;
  const sheet = document.table.sheet;
  const related: Related[] = [
    { sheet, range: rangeOf([{ row: node.row, column: target.first }, { row: node.row, column: money.first }]), role: "compared" },
    { sheet: budget.sheet, range: rangeOf([budget]), role: "compared" },
  ];
  return {
    sheet,
    range: rangeOf([{ row: node.row, column: actual.first }]),
    related,
    message: { key, args: { name: rowLabel(node), actual: done, target: wanted, money: rupiah(spent), budget: rupiah(budget.amount) } },
    kind: "review",
    found: done,
    key: rowKey(document, node, actual),
  };
};
