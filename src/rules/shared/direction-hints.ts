// Achievements computed R/T although the sheet itself hints that less is better: by what it computes for others of the kind, or by targets that fall.
// Hints alone: a person has to say. It words nothing.
import type { Document } from "../../performance/model";
import { isPrescribed, type AchievementCell, type AchievementColumn } from "./achievement-cells";

/** `hint`: words like those of the falling indicators of the same column; `targets`: the targets of the quarters fall to that of the year. */
export interface DirectionHintFault {
  readonly cell: AchievementCell;
  readonly reason: "hint" | "targets";
  /** A falling indicator of the same column that is computed as one. */
  readonly other?: AchievementCell;
}

/** Fewer quarters show no way down. */
const QUARTERS = 3;

/** The hinted faults of one achievement column, in row order. */
export const hintedFaults = (document: Document, column: AchievementColumn): DirectionHintFault[] => {
  const [other] = column.where(({ shown }) => shown === "falling").filter((cell) => cell.meaning?.meaning === "reverse-difference");
  const quarters = document.quarters.find(({ subject, measure, year }) => subject === "target" && measure === "performance" && year === column.relation.target);
  if (!other && (!quarters || isPrescribed(column.relation))) return [];
  return column.where(({ shown }) => shown === "rising").flatMap((cell): DirectionHintFault[] => {
    const { direction, certainty } = document.direction(cell.node);
    if (direction === "lower" && certainty !== "stated" && other) return [{ cell, reason: "hint", other }];
    if (direction === "higher" || certainty === "stated" || !quarters || isPrescribed(column.relation)) return [];
    const values = quarters.quarters.flatMap((quarter) => (quarter ? (document.number(cell.node.row, quarter) ?? []) : []));
    const isFalling = values.length >= QUARTERS && values.every((value, at) => at === 0 || value <= values[at - 1]!) && values[0]! > values.at(-1)!;
    return isFalling && values.at(-1) === cell.target.value ? [{ cell, reason: "targets" }] : [];
  });
};
