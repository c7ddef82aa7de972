// Where a finding on an achievement cell points: the cell, its target and actual, and what becomes wrong through it.
import { cellAddress } from "../../sheets/address";
import { isBlank } from "../../sheets/cell";
import type { Related } from "../finding";
import type { AchievementCell } from "./achievement-cells";
import { consequencesOf } from "./dependents";

/** Range and related places; a typed rating beside the cell follows from it as much as a formula does. */
export const achievementPlaces = ({ document, node, relation }: Pick<AchievementCell, "document" | "node" | "relation">): { readonly range: string; readonly related: Related[] } => {
  const { sheet } = document.table;
  const { row } = node;
  const rating = relation.rating && !isBlank(document.value(row, relation.rating)) && !document.shape(row, relation.rating) ? cellAddress(row, relation.rating.first) : undefined;
  return {
    range: cellAddress(row, relation.achievement.first),
    related: [
      { sheet, range: [relation.target, relation.actual].map((column) => cellAddress(row, column.first)).join(","), role: "source" },
      ...(rating ? [{ sheet, range: rating, role: "consequence" as const }] : []),
      ...consequencesOf(document, [{ row, column: relation.achievement.first }]),
    ],
  };
};
