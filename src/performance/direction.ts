// Which way an indicator should go: read from the sheet before it is guessed from words. Words alone are a hint, never proof.
import { directionHint } from "../standards/direction-words";
import { plainText, shownValueAt } from "../sheets/merges";
import type { Column, Table } from "../recognise/table";
import type { AchievementRelation, DirectionVerdict, Document, Node } from "./model";
import { meaningOf } from "./formula-meaning";

/** Headers of a column that states the direction. */
const DIRECTION_HEADER = /jenis indikator|polari[st]as|sifat|karakter|arah|tren\b|jenis$|tipe/;
const LOWER = /negati[fv]|turun|menurun|minimi|semakin rendah|lower|down|kecil/;
const HIGHER = /positi[fv]|naik|meningkat|maksimi|semakin tinggi|higher|up\b|besar/;

/** The column that states the direction, where most of its filled cells do. */
export const directionColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.subject === "other" && DIRECTION_HEADER.test(column.path.join(" ").toLowerCase()));

/** The direction of one node within its own document. */
export const judgeDirection = (document: Document, node: Node, columns: readonly Column[]): DirectionVerdict => {
  for (const column of columns) {
    const word = plainText(shownValueAt(document.sheet, node.row, column.first)).toLowerCase();
    if (LOWER.test(word) !== HIGHER.test(word)) return { direction: LOWER.test(word) ? "lower" : "higher", certainty: "stated" };
  }
  const byTarget = directionOfTargets(document, node);
  if (byTarget) return byTarget;
  const byFormula = directionOfFormulas(document, node);
  if (byFormula) return byFormula;
  const hint = directionHint(node.indicator || node.name);
  return hint ? { direction: hint.direction, certainty: "hint" } : { direction: "unknown", certainty: "none" };
};

/** "≤ 14", "maks 5" and ranges say the direction themselves. */
const directionOfTargets = (document: Document, node: Node): DirectionVerdict | undefined => {
  for (const column of document.table.columns) {
    if (column.subject !== "target" || column.measure === "rupiah") continue;
    const reading = document.reading(node.row, column);
    if (reading.kind === "number" && reading.bound) return { direction: reading.bound === "max" ? "lower" : "higher", certainty: "stated" };
  }
  return undefined;
};

/** A formula (2T-R)/T in this row says that less is better; R/T says nothing, since many use it everywhere. */
const directionOfFormulas = (document: Document, node: Node): DirectionVerdict | undefined => {
  for (const relation of document.achievements) {
    if (relation.measure === "rupiah") continue;
    const meaning = rowMeaning(document, node.row, relation);
    if (meaning === "reverse-difference" || meaning === "reverse-ratio-capped") return { direction: "lower", certainty: "formula" };
  }
  return undefined;
};

/** What the achievement formula of a row computes, or `undefined` where the cell holds no formula. */
export const rowMeaning = (document: Document, row: number, relation: AchievementRelation): ReturnType<typeof meaningOf>["meaning"] | undefined => {
  const shape = document.shape(row, relation.achievement);
  return shape && meaningOf(shape, relation.achievement.first, relation).meaning;
};
