// Achievements computed in the wrong direction: against what the sheet states, or against another place of the same indicator. It words nothing.
import { directionColumns, statesDirection } from "../../performance/direction";
import type { Node, PerformanceModel } from "../../performance/model";
import { plainText, shownValueAt } from "../../sheets/merges";
import { achievementColumnsOf, isPrescribed, type AchievementCell } from "./achievement-cells";
import { hintedFaults } from "./direction-hints";

export interface DirectionFault {
  readonly cell: AchievementCell;
  /** What the cell computes, and why that is wrong. */
  readonly shown: "rising" | "falling";
  readonly reason: "stated" | "other" | "unstated" | "hint" | "targets";
  /** The place that computes the other way. */
  readonly other?: AchievementCell;
  readonly isCertain: boolean;
}

const known = new WeakMap<PerformanceModel, readonly DirectionFault[]>();

/** The faults of a workbook, found once, in document order. */
export const directionFaultsOf = (model: PerformanceModel): readonly DirectionFault[] => {
  let faults = known.get(model);
  if (!faults) known.set(model, (faults = find(model)));
  return faults;
};

const find = (model: PerformanceModel): DirectionFault[] => {
  const faults = new Map<AchievementCell, DirectionFault>();
  const isStated = model.documents.some(statesDirection);
  for (const document of model.documents) {
    for (const column of achievementColumnsOf(document)) {
      if (!column.isProven || isPrescribed(column.relation) || (!isStated && !column.has(isFalling))) continue;
      for (const cell of column.cells) {
        const fault = (isStated ? againstStatement(cell) : undefined) ?? withoutStatement(cell);
        if (fault) faults.set(cell, fault);
      }
    }
  }
  for (const places of placesByIndicator(model)) for (const fault of oddOnes(places)) if (!faults.has(fault.cell)) faults.set(fault.cell, fault);
  for (const document of model.documents) {
    for (const column of achievementColumnsOf(document)) {
      if (!column.isProven) continue;
      for (const { cell, ...rest } of hintedFaults(document, column)) if (!faults.has(cell)) faults.set(cell, { cell, ...rest, shown: "rising", isCertain: false });
    }
  }
  return [...faults.values()];
};

const isFalling = ({ shown }: Pick<AchievementCell, "shown">): boolean => shown === "falling";

const againstStatement = (cell: AchievementCell): DirectionFault | undefined => {
  const { shown } = cell;
  if (!shown) return undefined;
  const { direction, certainty } = cell.document.direction(cell.node);
  if (certainty !== "stated") return undefined;
  const isWrong = (direction === "lower" && shown === "rising") || (direction === "higher" && shown === "falling");
  return isWrong ? { cell, shown, reason: "stated", isCertain: true } : undefined;
};

/** The sheet has a column for the direction, this row leaves it blank, and the cell computes as if less were better. */
const withoutStatement = (cell: AchievementCell): DirectionFault | undefined => {
  if (cell.shown !== "falling" || !cell.meaning || cell.document.direction(cell.node).direction === "lower") return undefined;
  const columns = directionColumns(cell.document.table);
  const isBlank = columns.length > 0 && columns.every((column) => plainText(shownValueAt(cell.document.sheet, cell.node.row, column.first)) === "");
  return isBlank ? { cell, shown: "falling", reason: "unstated", isCertain: false } : undefined;
};

/**
 * Achievement cells of one indicator in all documents; a document alone counts where it has several such columns. Places can disagree
 * only where some formula of the workbook is that of a falling indicator.
 */
const placesByIndicator = (model: PerformanceModel): AchievementCell[][] => {
  if (!model.documents.some((document) => achievementColumnsOf(document).some((column) => column.has(isFalling)))) return [];
  const byNode = new Map<Node, AchievementCell[]>();
  for (const document of model.documents) {
    for (const { relation, cells } of achievementColumnsOf(document)) {
      if (isPrescribed(relation)) continue;
      for (const cell of cells) {
        const own = byNode.get(cell.node);
        if (own) own.push(cell);
        else byNode.set(cell.node, [cell]);
      }
    }
  }
  const places = model.groups.map((group) => group.members.flatMap(({ node }) => byNode.get(node) ?? []));
  for (const group of model.groups) for (const { node } of group.members) byNode.delete(node);
  return [...places, ...byNode.values()];
};

/** T/R: unlike (2T-R)/T it is easily made by swapping two cells. */
const isUpsideDown = (cell: AchievementCell): boolean => cell.meaning?.meaning === "reverse-ratio";

const isSurelyFalling = (cell: AchievementCell): boolean => {
  const { direction, certainty } = cell.document.direction(cell.node);
  return direction === "lower" && (certainty === "stated" || certainty === "formula");
};

/**
 * Where places disagree, those that differ from the most are odd, unless the sheet hints the direction. In a tie the reverse formula counts:
 * nobody computes (2T-R)/T by accident, while R/T is what people fill down. A lone T/R among several R/T is a slip, whatever the name hints.
 */
const oddOnes = (places: readonly AchievementCell[]): DirectionFault[] => {
  const rising = places.filter(({ shown }) => shown === "rising");
  const falling = places.filter(({ shown }) => shown === "falling");
  if (rising.length === 0 || falling.length === 0) return [];
  const verdicts = places.map((cell) => cell.document.direction(cell.node).direction);
  const [isLower, isHigher] = [verdicts.includes("lower"), verdicts.includes("higher")];
  if (isLower && isHigher) return [];
  if (falling.length < rising.length && falling.every(isUpsideDown) && !places.some(isSurelyFalling)) return falling.map((cell) => ({ cell, shown: "falling", reason: "other", other: rising[0]!, isCertain: true }));
  const isFallingRight = isLower || (!isHigher && falling.length >= rising.length);
  return isFallingRight
    ? rising.map((cell) => ({ cell, shown: "rising", reason: "other", other: falling[0]!, isCertain: true }))
    : falling.map((cell) => ({ cell, shown: "falling", reason: "other", other: rising[0]!, isCertain: true }));
};
