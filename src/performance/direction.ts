// Which way an indicator should go: read from the sheet before it is guessed from words. Words alone are a hint, never proof.
import { directionHint } from "../standards/direction-words";
import { whichFormulas } from "./arithmetic/tolerance";
import { plainText, shownValueAt } from "../sheets/merges";
import type { Column, Table } from "../recognise/table";
import type { AchievementRelation, DirectionVerdict, Document, IndicatorGroup, Node } from "./model";
import { meaningOf } from "./formula-meaning";

/** Headers of a column that states the direction. */
const DIRECTION_HEADER = /jenis indikator|polari[st]as|sifat|karakter|arah|tren\b|jenis$|tipe/;
const LOWER = /negati[fv]|turun|menurun|minimi|semakin rendah|lower|down|kecil/;
const HIGHER = /positi[fv]|naik|meningkat|maksimi|semakin tinggi|higher|up\b|besar/;

/** "Tren 2022-2023", "Naik/Turun": how the figures moved, not how they should. */
const MOVEMENT_HEADER = /\btren\b.*(?:20\d\d|lalu|sebelumnya|realisasi|capaian)|naik ?\/ ?turun/;

/** The column that states the direction, where most of its filled cells do. */
export const directionColumns = (table: Table): readonly Column[] =>
  table.columns.filter(({ subject, path }) => {
    const header = path.join(" ").toLowerCase();
    return subject === "other" && DIRECTION_HEADER.test(header) && !MOVEMENT_HEADER.test(header);
  });

/** False where no cell of a document can state a direction: it has no column for it, and its targets are plain numbers. */
export const statesDirection = (document: Document): boolean =>
  directionColumns(document.table).length > 0 || document.table.columns.some((column) => isTarget(column) && !document.numbers(column).isPlain);

const isTarget = (column: Column): boolean => column.subject === "target" && column.measure !== "rupiah";

/** The direction of one node: by its own document, else by what another document says of the same indicator. */
export const settleDirection = (document: Document, node: Node, columns: readonly Column[], group: IndicatorGroup | undefined): DirectionVerdict => {
  const own = judgeDirection(document, node, columns);
  if (own.certainty === "stated" || own.certainty === "formula") return own;
  for (const member of group?.members ?? []) {
    if (member.node === node) continue;
    const other = judgeDirection(member.document, member.node, directionColumns(member.document.table));
    if (other.direction !== "range" && (other.certainty === "stated" || other.certainty === "formula")) return other;
  }
  return own;
};

/** What a cell of a direction column says; `undefined` where it says nothing, or both. */
export const statedDirection = ({ sheet }: Document, { row }: Node, column: Column): "lower" | "higher" | undefined => {
  const word = plainText(shownValueAt(sheet, row, column.first)).toLowerCase();
  const isLower = LOWER.test(word);
  return isLower === HIGHER.test(word) ? undefined : isLower ? "lower" : "higher";
};

/** The direction of one node within its own document. */
const judgeDirection = (document: Document, node: Node, columns: readonly Column[]): DirectionVerdict => {
  for (const column of columns) {
    const direction = statedDirection(document, node, column);
    if (direction) return { direction, certainty: "stated" };
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
    if (!isTarget(column) || document.numbers(column).isPlain || document.number(node.row, column) !== undefined) continue;
    const reading = document.reading(node.row, column);
    if (reading.kind === "range") return { direction: "range", certainty: "stated" };
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
    if (meaning === undefined && printsReverse(document, node.row, relation)) return { direction: "lower", certainty: "formula" };
  }
  return undefined;
};

/** A typed achievement that only a formula of falling indicators gives. */
const printsReverse = (document: Document, row: number, relation: AchievementRelation): boolean => {
  const [printed, target, actual] = [document.reading(row, relation.achievement), document.reading(row, relation.target), document.reading(row, relation.actual)];
  if (printed.kind !== "number" || target.kind !== "number" || actual.kind !== "number") return false;
  const percent = printed.isPercent || relation.scale === 100 ? printed.value : printed.value * 100;
  const formulas = whichFormulas({ value: percent, places: printed.places }, target, actual);
  return formulas.length > 0 && formulas.every((formula) => formula === "reverse-difference" || formula === "reverse-ratio");
};

/** What the achievement formula of a row computes, or `undefined` where the cell holds no formula. */
const rowMeaning = (document: Document, row: number, relation: AchievementRelation): ReturnType<typeof meaningOf>["meaning"] | undefined => {
  const shape = document.shape(row, relation.achievement);
  return shape && meaningOf(shape, relation.achievement.first, relation).meaning;
};
