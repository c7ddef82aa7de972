// Rows whose physical progress is planned to run up to 100 % over the months: what was reached runs up too. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";

/** Fewer months do not show how the plan runs. */
const ENOUGH_MONTHS = 6;
/** A plan that ends lower is one of each month's own share. */
const COMPLETE = 95;

/** The columns of physical progress by month, for rows whose plan runs up to its end; `isRunning` tells of a row. */
export const progressOf = (document: Document): { readonly actuals: readonly Column[]; readonly isRunning: (node: Node) => boolean } | undefined => {
  const byMonth = (subject: "target" | "actual"): Column[] =>
    document.columns({ subject, measure: "physical" }).filter(({ month }) => month !== undefined).sort((a, b) => a.month! - b.month!);
  const [targets, actuals] = [byMonth("target"), byMonth("actual")];
  if (targets.length < ENOUGH_MONTHS || actuals.length < 2) return undefined;
  const isRunning = (node: Node): boolean => {
    const plan = targets.map((column) => document.numbers(column).spoken(node.row));
    return (plan.at(-1) ?? 0) >= COMPLETE && plan.every((value, at) => value !== undefined && (at === 0 || value >= plan[at - 1]!));
  };
  return { actuals, isRunning };
};
