// Figures of earlier years added to this year's although they do not add up: percentages, scores, and "1 document" promised anew each year.
// Read from the formula or the printed equation of the column; it words nothing.
import type { AchievementRelation, ColumnNumbers, Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { unitOf } from "../../standards/units";
import { isClose } from "./figures";
import { isPositionUnit } from "./quarter-values";
import { perDocument } from "./per-document";
import { foundIn } from "./found";

export interface Cumulated {
  readonly node: Node;
  readonly prior: number;
  readonly year: number;
  readonly sum: number;
  /** End target of the plan. */
  readonly target: number;
  /** In per cent. */
  readonly achievement: number;
}

export interface CumulatedBlock {
  readonly document: Document;
  readonly relation: AchievementRelation;
  readonly sum: Column;
  readonly prior: Column;
  readonly year: Column;
  /** Percentages, indices and scores whose years were added. */
  readonly positions: readonly Cumulated[];
  /** Counts whose end target is the target of one year, so that every further year exceeds it. */
  readonly yearly: readonly Cumulated[];
  /** Counts whose earlier years are far above any target: counted on another base, or mistyped. */
  readonly outliers: readonly Cumulated[];
  /** Rows of counted things whose end target is below the target of this single year. */
  readonly below: readonly Node[];
}

/** Earlier years of more than this many times the target are no years of the same work. */
const OUTLIER = 10;

/** One block per achievement against the plan's end, found once per document. */
export const cumulatedOf = perDocument((document): readonly CumulatedBlock[] => document.achievements.flatMap((relation) => blockOf(document, relation) ?? []));

const blockOf = (document: Document, relation: AchievementRelation): CumulatedBlock | undefined => {
  if (relation.measure === "rupiah" || relation.target.span !== "planEnd") return undefined;
  const actuals = document.table.columns.filter((column) => column.subject === "actual" && column.measure === relation.actual.measure && column !== relation.actual);
  const prior = actuals.find((column) => column.span === "prior") ?? actuals.find((column) => column.span === "planToDate" && column.first < relation.actual.first);
  const year = actuals.findLast((column) => column.span === "year" && column.first < relation.actual.first);
  if (!prior || !year) return undefined;
  const yearTarget = document.columns({ subject: "target", measure: relation.target.measure ?? "performance", span: "year" })[0];
  const cells = { sum: document.numbers(relation.actual), target: document.numbers(relation.target), prior: document.numbers(prior), year: document.numbers(year) };
  const rows = foundIn(document.measured, (node) => addedIn(node, cells));
  const yearCells = yearTarget && document.numbers(yearTarget);
  const oneYear = (row: Cumulated): number | undefined => yearCells?.number(row.node.row);
  const positions = rows.filter((row) => isPositionUnit(row.node.unit));
  const counts = rows.filter((row) => !isPositionUnit(row.node.unit) && row.node.unit !== "");
  const isOutlier = (row: Cumulated): boolean => row.prior > OUTLIER * Math.max(row.target, oneYear(row) ?? 0);
  const isBelow = (node: Node): boolean => {
    const end = cells.target.number(node.row);
    const own = yearCells?.number(node.row);
    return end !== undefined && end > 0 && own !== undefined && own > end && unitOf(node.unit).kind === "count";
  };
  return {
    below: document.measured.filter(isBelow),
    document, relation, sum: relation.actual, prior, year, positions, outliers: counts.filter(isOutlier),
    yearly: counts.filter((row) => oneYear(row) === row.target && !isOutlier(row)),
  };
};

/** A row where both years count, the sum is their sum, and it exceeds the end target. */
const addedIn = (node: Node, cells: Readonly<Record<"sum" | "target" | "prior" | "year", ColumnNumbers>>): Cumulated | undefined => {
  const sum = cells.sum.number(node.row);
  const target = cells.target.number(node.row);
  if (!target || sum === undefined || target < 0 || sum <= target) return undefined;
  const before = cells.prior.number(node.row);
  const now = cells.year.number(node.row);
  if (!before || !now || !isClose(sum, before + now)) return undefined;
  return { node, prior: before, year: now, sum, target, achievement: (sum / target) * 100 };
};
