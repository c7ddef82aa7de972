// Figures of earlier years added to this year's although they do not add up: percentages, scores, and "1 document" promised anew each year.
// Read from the formula or the printed equation of the column; it words nothing.
import type { AchievementRelation, Document, Node } from "../../performance/model";
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
  const rows = foundIn(document.measured, (node) => addedIn(document, node, relation, prior, year));
  const oneYear = (row: Cumulated): number | undefined => yearTarget && document.number(row.node.row, yearTarget);
  const positions = rows.filter((row) => isPositionUnit(row.node.unit));
  const counts = rows.filter((row) => !isPositionUnit(row.node.unit) && row.node.unit !== "");
  const isOutlier = (row: Cumulated): boolean => row.prior > OUTLIER * Math.max(row.target, oneYear(row) ?? 0);
  const isBelow = (node: Node): boolean => {
    const end = document.number(node.row, relation.target);
    const own = yearTarget && document.number(node.row, yearTarget);
    return end !== undefined && end > 0 && own !== undefined && own > end && unitOf(node.unit).kind === "count";
  };
  return {
    below: document.measured.filter(isBelow),
    document, relation, sum: relation.actual, prior, year, positions, outliers: counts.filter(isOutlier),
    yearly: counts.filter((row) => oneYear(row) === row.target && !isOutlier(row)),
  };
};

/** A row where both years count, the sum is their sum, and it exceeds the end target. */
const addedIn = (document: Document, node: Node, relation: AchievementRelation, prior: Column, year: Column): Cumulated | undefined => {
  const sum = document.number(node.row, relation.actual);
  const target = document.number(node.row, relation.target);
  if (!target || sum === undefined || target < 0 || sum <= target) return undefined;
  const before = document.number(node.row, prior);
  const now = document.number(node.row, year);
  if (!before || !now || !isClose(sum, before + now)) return undefined;
  return { node, prior: before, year: now, sum, target, achievement: (sum / target) * 100 };
};
