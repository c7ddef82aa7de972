// The budget of a row: beside its own figures, or on another sheet that lists the same rows. It judges nothing.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import { moneyAt } from "../shared/money";

/** An amount with its cell. */
export interface BudgetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly amount: number;
}

/** Gives the budget of a row for a year; `undefined` where none can be told for certain. */
export const budgetRowsOf = (model: PerformanceModel, document: Document, year: number | undefined): ((node: Node) => BudgetCell | undefined) => {
  const own = budgetColumn(document, year);
  if (own) return (node) => cellOf(document, node, own);
  for (const other of model.documents) {
    const column = other === document ? undefined : budgetColumn(other, year);
    const pairs = column && samesRows(document, other);
    if (column && pairs) return (node) => {
      const twin = pairs.get(node);
      return twin && cellOf(other, twin, column);
    };
  }
  return () => undefined;
};

/** The one yearly budget column of a document; several (before and after a change) leave it open which one counts. */
const budgetColumn = (document: Document, year: number | undefined): Column | undefined => {
  const columns = document.columns({ subject: "target", measure: "rupiah", span: "year" }).filter((column) => column.year === year || column.year === undefined || year === undefined);
  return columns.length === 1 ? columns[0] : undefined;
};

const cellOf = (document: Document, node: Node, column: Column): BudgetCell | undefined => {
  const amount = moneyAt(document, node.row, column);
  return typeof amount === "number" ? { sheet: document.table.sheet, row: node.row, column: column.first, amount } : undefined;
};

const nameOf = (node: Node): string => wordingKey(`${node.code ?? ""} ${node.name}`);

/** Row by row where both documents list the same names in the same order; names alone may stand there more than once. */
const samesRows = (document: Document, other: Document): ReadonlyMap<Node, Node> | undefined => {
  const [mine, theirs] = [document, other].map(({ nodes }) => nodes.filter((node) => node.name !== "" && node.level !== "total"));
  if (!mine || !theirs || mine.length < 3 || mine.length !== theirs.length || mine.some((node, at) => nameOf(node) !== nameOf(theirs[at]!))) return undefined;
  return new Map(mine.map((node, at) => [node, theirs[at]!]));
};
