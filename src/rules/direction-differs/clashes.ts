// Directions that contradict each other, the targets of all years, or the bound of a target. It words nothing.
import { directionColumns, statedDirection } from "../../performance/direction";
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { indicatorRows, targetColumns, yearSeries } from "../shared/indicator-rows";

interface Member {
  readonly document: Document;
  readonly node: Node;
}

/** A cell that states a direction. */
export interface Statement extends Member {
  readonly column: Column;
  readonly direction: "lower" | "higher";
}

/** Cells of one row. */
interface Cells extends Member {
  readonly columns: readonly Column[];
}

export interface Clash {
  readonly statement: Statement;
  /** `between`: another document states the opposite; `targets`: all years move the other way; `bound`: "maks" where more is better, or the reverse. */
  readonly kind: "between" | "targets" | "bound";
  readonly against: readonly Cells[];
  /** What other rules would say of these cells follows from the statement. */
  readonly followers: readonly Cells[];
}

/** So many steps of targets, all one way, say what is meant. */
const STEPS = 3;

/** The clashes of a workbook, in the order of its indicators. */
export const directionClashes = (model: PerformanceModel): Clash[] => {
  const statements = new Map(model.documents.flatMap(statementsIn).map((statement) => [statement.node, statement]));
  if (statements.size === 0) return [];
  const grouped = new Set(model.groups.flatMap(({ members }) => members.map(({ node }) => node)));
  const alone = [...statements.values()].filter(({ node }) => !grouped.has(node)).map((statement) => [statement]);
  return [...model.groups.map(({ members }) => members), ...alone].flatMap((members: readonly Member[]) => {
    const own = members.flatMap(({ node }) => statements.get(node) ?? []);
    return own.length === 0 ? [] : [...clashesAmong(own, members), ...own.flatMap((statement) => againstBound(statement) ?? [])];
  });
};

const statementsIn = (document: Document): Statement[] => {
  const columns = directionColumns(document.table);
  return columns.length === 0 ? [] : indicatorRows(document).flatMap((node) => {
    const column = columns.find((each) => statedDirection(document, node, each));
    return column ? [{ document, node, column, direction: statedDirection(document, node, column)! }] : [];
  });
};

const clashesAmong = (own: readonly Statement[], members: readonly Member[]): Clash[] => {
  const moving = members.flatMap((member) => movesOf(member) ?? []);
  const meant = moving.length > 0 && moving.every(({ isRising }) => isRising === moving[0]!.isRising) ? (moving[0]!.isRising ? "higher" : "lower") : undefined;
  const followers = members.map((member) => ({ ...member, columns: member.document.table.columns.filter(({ subject, measure }) => (subject === "target" || subject === "achievement") && measure !== "rupiah") }));
  const [lower, higher] = [own.filter(({ direction }) => direction === "lower"), own.filter(({ direction }) => direction === "higher")];
  if (lower.length > 0 && higher.length > 0) {
    const isLowerOdd = meant ? meant === "higher" : lower.length === higher.length ? lower[0]!.document.index > higher[0]!.document.index : lower.length < higher.length;
    const [odd, usual] = isLowerOdd ? [lower, higher] : [higher, lower];
    return odd.map((statement) => ({ statement, kind: "between", against: usual.map((other) => ({ ...other, columns: [other.column] })), followers: meant ? followers : [] }));
  }
  return meant && meant !== own[0]!.direction ? [{ statement: own[0]!, kind: "targets", against: moving, followers }] : [];
};

/** The yearly targets of a row where they all move one way. */
const movesOf = ({ document, node }: Member): (Cells & { readonly isRising: boolean }) | undefined => {
  const columns = yearSeries(document);
  const values = columns.map((column) => document.number(node.row, column));
  const steps = values.slice(1).map((value, at) => (value ?? NaN) - (values[at] ?? NaN));
  const isRising = steps[0]! > 0;
  return steps.length >= STEPS && steps.every((step) => (isRising ? step > 0 : step < 0)) ? { document, node, columns, isRising } : undefined;
};

const againstBound = (statement: Statement): Clash | undefined => {
  const { document, node, direction } = statement;
  const columns = targetColumns(document).filter((column) => {
    const reading = document.numbers(column).isPlain ? undefined : document.reading(node.row, column);
    return reading?.kind === "number" && reading.bound === (direction === "lower" ? "min" : "max");
  });
  return columns.length === 0 ? undefined : { statement, kind: "bound", against: [{ document, node, columns }], followers: [] };
};
