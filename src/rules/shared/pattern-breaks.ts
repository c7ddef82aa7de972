// Formulas that read another cell, or compute otherwise, than the same formula of their neighbours. Found once per document.
// Formulas of another direction (2T-R)/T are no break; achievement rules judge them.
import { meaningOf } from "../../performance/formula-meaning";
import type { AchievementRelation, Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { resolve, type Reference, type Shape } from "../../sheets/formula";
import { formatAt, valueAt } from "../../sheets/snapshot";
import { unitOf } from "../../standards/units";
import { countBefore, patternsOf, type ColumnPattern } from "./column-patterns";
import { computedAt, formOf, isSameArithmetic, referenceKey } from "./row-formulas";
import { perDocument } from "./per-document";

/** `row`: reads another row; `column`: another column; `term`: leaves a part out; `operator`: the same cells, other arithmetic; `limit`: the same choice at another number. */
export type BreakKind = "row" | "column" | "term" | "operator" | "limit";

export interface PatternBreak {
  readonly document: Document;
  readonly column: Column;
  readonly row: number;
  readonly kind: BreakKind;
  /** A row that follows the pattern. */
  readonly neighbour: number;
  /** Rows of the column that follow it. */
  readonly followers: number;
  /** What stands there, and what the pattern gives. */
  readonly found: number | undefined;
  readonly expected: number | undefined;
  readonly isCertain: boolean;
}

/** A pattern of fewer rows proves nothing beyond doubt. */
const CERTAIN_ROWS = 5;
const CERTAIN_SHARE = 0.7;
/** A formula that mixes rows is a slip beside so many others. */
const FEWEST = 3;
const LONGEST_RANGE = 40;

/** The breaks of a document, in column and row order. */
export const patternBreaksOf = perDocument((document): readonly PatternBreak[] => patternsOf(document).flatMap((pattern) => breaksOf(document, pattern)));

const breaksOf = (document: Document, pattern: ColumnPattern): PatternBreak[] => {
  const { column, shape, rows, others } = pattern;
  if (others.length === 0 || shape.references.some((reference) => reference.sheet === undefined && !reference.from.isRowFixed && reference.from.row !== 0)) return [];
  const counts = new Map<Shape, number>();
  for (const other of others) counts.set(other.shape, (counts.get(other.shape) ?? 0) + 1);
  const otherRows = others.map((other) => other.row);
  const share = rows.length / (rows.length + others.length);
  return others.flatMap(({ row, shape: own }) => {
    if (counts.get(own)! > Math.max(2, rows.length * 0.1)) return [];
    const beside = neighbourOf(pattern, otherRows, row, mixesRows(own) || readsHalf(document, column, own) ? FEWEST : CERTAIN_ROWS);
    const plain = breakKind(document, column, own, shape) ?? (leavesMoneyOut(document, column, row, own, shape) ? "term" : undefined);
    if (plain === "operator" && isOfOtherKind(document, pattern, row, own)) return [];
    // Rows of one level follow one formula, though those of another stand between them.
    const neighbour = beside ?? (plain === "column" ? neighbourOfLevel(document, pattern, row) : undefined);
    const isOdd = plain === undefined && beside !== undefined;
    const kind = neighbour === undefined ? undefined : (plain ?? (isOdd && isUpsideDown(document, pattern, row, own) ? "operator" : isOdd && isOtherBase(own, shape) ? "column" : undefined));
    if (neighbour === undefined || !kind) return [];
    const value = valueAt(document.sheet, row, column.first);
    return [{
      document, column, row, kind, neighbour, followers: rows.length,
      found: typeof value === "number" ? value : undefined,
      expected: computedAt(document.sheet, shape, row, column.first),
      isCertain: plain !== undefined && rows.length >= CERTAIN_ROWS && share >= CERTAIN_SHARE,
    }];
  });
};

/** The nearest row that follows the pattern, where the row formulas on both sides do; `undefined` where a block of another kind begins. */
const neighbourOf = ({ rows }: ColumnPattern, otherRows: readonly number[], row: number, enough: number): number | undefined => {
  const at = countBefore(rows, row);
  const [above, below] = [rows[at - 1], rows[at]];
  const isBeside = (near: number | undefined): boolean => near !== undefined && countBefore(otherRows, Math.max(near, row)) - countBefore(otherRows, Math.min(near, row) + 1) <= 1;
  if (above === undefined || below === undefined) return rows.length >= enough ? (isBeside(above) ? above : isBeside(below) ? below : undefined) : undefined;
  return isBeside(above) && isBeside(below) ? (row - above <= below - row ? above : below) : undefined;
};

/** The nearest row of the same level that follows the pattern, where nearly all rows of that level do. */
const neighbourOfLevel = (document: Document, { rows, others }: ColumnPattern, row: number): number | undefined => {
  const level = document.nodeAt(row)?.level;
  const isOfLevel = (other: number): boolean => document.nodeAt(other)?.level === level;
  const followers = rows.filter(isOfLevel);
  const strays = others.filter((other) => isOfLevel(other.row)).length;
  if (followers.length < CERTAIN_ROWS || strays > Math.max(1, followers.length * 0.1)) return undefined;
  return followers.reduce((near, other) => (Math.abs(other - row) < Math.abs(near - row) ? other : near));
};

/** "=I5" where the other rows add I to L, and the rest holds money too. A year may be its last quarter: that is left to those rules. */
const leavesMoneyOut = (document: Document, column: Column, row: number, own: Shape, pattern: Shape): boolean => {
  if (own.expression.type !== "reference" || column.measure !== "rupiah" || !isChain(pattern) || document.quarters.some(({ year }) => year === column)) return false;
  const [mine, theirs] = [cellsRead(own), cellsRead(pattern)];
  if (theirs.size < 2 || [...mine.keys()].some((key) => !theirs.has(key))) return false;
  return [...theirs].some(([key, { sheet, from }]) => {
    const value = mine.has(key) || sheet !== undefined || from.row !== 0 ? undefined : valueAt(document.sheet, row, from.isColumnFixed ? from.column : column.first + from.column);
    return typeof value === "number" && value !== 0;
  });
};

/** "S/SUM(G;K;O)" where the other rows divide S by E: another base under the same figure. */
const isOtherBase = (own: Shape, pattern: Shape): boolean => {
  const [mine, theirs] = [own, pattern].map(({ expression }) => (expression.type === "binary" && expression.operator === "*" && expression.right.type === "number" ? expression.left : expression));
  if (mine?.type !== "binary" || theirs?.type !== "binary" || mine.operator !== "/" || theirs.operator !== "/") return false;
  const isSame = mine.left.type === "reference" && theirs.left.type === "reference" && referenceKey(mine.left.reference) === referenceKey(theirs.left.reference);
  return isSame && own.references.every((reference) => reference.sheet === undefined && !leavesRow(reference)) && formOf(own.expression) !== formOf(pattern.expression) && own.references.length > pattern.references.length;
};

const breakKind = (document: Document, column: Column, own: Shape, pattern: Shape): BreakKind | undefined => {
  if (own.expression.type === "reference" && isLimitOf(pattern, own)) return "limit";
  if (own.expression.type === "reference" || pattern.expression.type === "reference") return undefined;
  if (isSameArithmetic(own, pattern)) return undefined;
  const [mine, theirs] = [cellsRead(own), cellsRead(pattern)];
  const extra = [...mine.values()].filter((reference) => !theirs.has(referenceKey(reference)));
  const missing = [...theirs.values()].filter((reference) => !mine.has(referenceKey(reference)));
  if (extra.some((reference) => reference.sheet !== undefined)) return undefined;
  const isSameForm = formOf(own.expression) === formOf(pattern.expression);
  if (extra.some(leavesRow)) return isSameForm || missing.length > 0 ? "row" : undefined;
  if (isSameForm && extra.length === missing.length && extra.length > 0) return "column";
  if (extra.length === 0 && missing.length > 0) return mine.size >= 2 && isChain(own) && isChain(pattern) ? "term" : undefined;
  if (extra.length > 0 || missing.length > 0) return undefined;
  if (isChoice(own)) return withoutNumbers(own) === withoutNumbers(pattern) && !isSameForm ? "limit" : undefined;
  return isDirectionChoice(document, column, own) && !isOtherScale(document, column, own, pattern) ? undefined : "operator";
};

/** A ratio per thousand among percentages is no slip: its row has another unit. */
const hasOtherUnit = (document: Document, rows: readonly number[], row: number): boolean => {
  const unitAt = (at: number): string => unitOf(document.nodeAt(at)?.unit ?? "").canonical.toLowerCase();
  const own = unitAt(row);
  return own !== "" && !rows.some((other) => unitAt(other) === own);
};

/** The row shows its figure otherwise: in another unit, or as a percentage by its format. */
const isOfOtherKind = (document: Document, { column, shape, rows }: ColumnPattern, row: number, own: Shape): boolean =>
  (column.measure !== "rupiah" && isTimes(own) && isTimes(shape) && hasOtherUnit(document, rows, row)) || showsPercent(document, column, row) !== showsPercent(document, column, rows[0]!);

const showsPercent = (document: Document, column: Column, row: number): boolean => formatAt(document.sheet, row, column.first)?.includes("%") ?? false;

/** "A/B" among "A/B*100". Where the column is an achievement that is no money, achievement-scale tells it. */
const isOtherScale = (document: Document, column: Column, own: Shape, pattern: Shape): boolean =>
  isQuotient(own) && isQuotient(pattern) && formOf(own.expression) !== formOf(pattern.expression) && !document.achievements.some(({ achievement, measure }) => achievement === column && measure !== "rupiah");

/** "F12/E11" reads its own row and another one: no block of another kind is meant. */
const mixesRows = (shape: Shape): boolean => shape.references.some(leavesRow) && shape.references.some(({ from, to }) => !from.isRowFixed && from.row === 0 && to.row === 0);

/** An achievement that is computed from its target or its actual and a cell of another column. */
const readsHalf = (document: Document, column: Column, own: Shape): boolean => {
  const relation = document.achievements.find(({ achievement }) => achievement === column);
  const read = (other: Column): boolean => own.references.some((reference) => reference.sheet === undefined && resolve(reference, 0, column.first).left === other.first);
  return relation !== undefined && isQuotient(own) && read(relation.target) !== read(relation.actual);
};

/** "MIN(120, G5)" where this row only takes G5: the limit was lost. */
const isLimitOf = (pattern: Shape, own: Shape): boolean =>
  pattern.expression.type === "call" && /^(?:MIN|MAX)$/.test(pattern.expression.name) && pattern.expression.args.some((argument) => argument.type === "number") &&
  pattern.references.length === 1 && own.references.length === 1 && referenceKey(pattern.references[0]!) === referenceKey(own.references[0]!);

/** One T/R among many R/T, in a column without falling indicators, where the name speaks of something that more of is better: two cells were swapped. */
const isUpsideDown = (document: Document, { column, shape, rows, others }: ColumnPattern, row: number, own: Shape): boolean => {
  if (rows.length < CERTAIN_ROWS || !isQuotient(own) || !isQuotient(shape) || isSameArithmetic(own, shape) || others.filter((other) => isDirectionChoice(document, column, other.shape) && orderOf(other.shape) !== orderOf(shape)).length > 1) return false;
  const node = document.nodeAt(row);
  const name = node ? node.indicator || node.name : "";
  if (!node || !MORE_IS_BETTER.test(name) || MAY_FALL.test(name) || unitOf(node.unit).kind === "time" || document.direction(node).direction === "lower") return false;
  return [...cellsRead(own).keys()].sort().join() === [...cellsRead(shape).keys()].sort().join();
};

/** The cells of a formula in the order in which it reads them. */
const orderOf = (shape: Shape): string => shape.references.map(referenceKey).join();

const MORE_IS_BETTER = /^\P{L}*(?:jumlah|persentase|cakupan|indeks|nilai|tingkat|program|kegiatan|penyediaan|pelayanan)\b/iu;
/** Words of what an agency may want less of, beyond those that hint it. */
const MAY_FALL = /\b(?:waktu|lama|durasi|angka|kasus|kejadian|rawan|kerawanan|risiko|beban|biaya|penurunan|menurun\w*|berkurang\w*|rusak|hilang|gagal|sisa|tunggakan)\b/i;

/** "A/B" or "A/B*100". */
const isQuotient = (shape: Shape): boolean => /^\(*#\/#\)?(\*100\))?$/.test(formOf(shape.expression));

/** A quotient times any number, or as it is. */
const isTimes = (shape: Shape): boolean => /^\(*#\/#\)?(\*\d+\))?$/.test(formOf(shape.expression));

/** The form of a formula whatever its numbers, and whether a limit itself counts. */
const withoutNumbers = (shape: Shape): string => formOf(shape.expression).replace(/([<>])=/g, "$1").replace(/\d+(?:\.\d+)?/g, "0");

/** The mean or the highest of the same cells is another method, chosen on purpose. */
const isChoice = (shape: Shape): boolean => /AVERAGE|MAX|MIN|IF\(|\?/.test(formOf(shape.expression));

/** Every reference once, with row ranges taken apart into their cells. */
const cellsRead = (shape: Shape): Map<string, Reference> => {
  const cells = shape.references.flatMap((reference): Reference[] => {
    const { from, to } = reference;
    if (from.row !== to.row || from.column === to.column || Math.abs(to.column - from.column) > LONGEST_RANGE) return [reference];
    const columns = Array.from({ length: Math.abs(to.column - from.column) + 1 }, (_, at) => Math.min(from.column, to.column) + at);
    return columns.map((column) => ({ ...reference, from: { ...from, column }, to: { ...to, column } }));
  });
  return new Map(cells.map((reference) => [referenceKey(reference), reference]));
};

const leavesRow = ({ from, to, sheet }: Reference): boolean => sheet === undefined && !from.isRowFixed && (from.row !== 0 || to.row !== 0);

/** Sums, differences and products of cells. */
const isChain = (shape: Shape): boolean => /^[#+\-*()]+$/.test(formOf(shape.expression).replace(/SUM|;/g, "+").replace(/^\+/, ""));

/** (2T-R)/T and T/R beside R/T: a choice of direction, whichever two columns they read. */
const isDirectionChoice = (document: Document, column: Column, shape: Shape): boolean => {
  const known = document.achievements.filter((relation) => relation.achievement === column);
  const read = [...new Set(shape.references.flatMap((reference) => {
    const at = resolve(reference, 0, column.first).left;
    return document.table.columns.filter((other) => other.first <= at && other.last >= at);
  }))];
  const [a, b] = read;
  const guessed: AchievementRelation[] = a && b && read.length === 2 ? [pair(column, a, b), pair(column, b, a)] : [];
  return [...known, ...guessed].some((relation) => meaningOf(shape, column.first, relation).meaning !== "other");
};

const pair = (achievement: Column, target: Column, actual: Column): AchievementRelation => ({ achievement, target, actual, evidence: "formulas", scale: 100, measure: "performance" });
