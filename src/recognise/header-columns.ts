// Turns a header band into columns with the path of texts that stands over each, before any meaning is given.
import { isBlank } from "../sheets/cell";
import { mergesOf, plainText } from "../sheets/merges";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { isNumberingLabel, numberOfLabel, type Band } from "./bands";
import { readHeaderText, type HeaderText } from "./header-text";

/** One or more sheet columns under the same header cell. */
export interface HeaderColumn {
  readonly first: number;
  readonly last: number;
  /** Texts from the top group down to the leaf, each once. */
  readonly path: readonly string[];
  readonly texts: readonly HeaderText[];
  /** The label of the numbering row over the column, "13", without equation. */
  readonly number?: string;
}

/** What stands over one sheet column, band row by band row. */
interface Level {
  readonly text: string;
  /** The cell that holds the text. */
  readonly place: string;
  /** The text reaches over several columns. */
  readonly isShared: boolean;
}

/** The columns of a band, left to right; columns under one merged leaf stay together. */
export const headerColumns = (sheet: SheetSnapshot, band: Band): HeaderColumn[] => {
  const columns: HeaderColumn[] = [];
  let before: (Level | undefined)[] = [];
  let lastLeaf = "";
  for (let column = band.left; column <= band.right; column++) {
    const levels = wholeCode(inheritGroups(levelsOver(sheet, band, column), before));
    before = levels;
    const path: string[] = [];
    let leaf = "";
    let lastPlace = "";
    for (const level of levels) {
      if (!level || level.place === lastPlace) continue;
      lastPlace = level.place;
      if (path[path.length - 1] !== level.text) path.push(level.text);
      leaf = level.isShared ? level.place : "";
    }
    const last = columns[columns.length - 1];
    if (last && leaf !== "" && leaf === lastLeaf) {
      columns[columns.length - 1] = { ...last, last: column };
      continue;
    }
    lastLeaf = leaf;
    const number = numberOver(sheet, band, column);
    columns.push({ first: column, last: column, path, texts: path.map(readHeaderText), ...(number ? { number } : {}) });
  }
  return columns;
};

const levelsOver = (sheet: SheetSnapshot, band: Band, column: number): (Level | undefined)[] => {
  const merges = mergesOf(sheet);
  const levels: (Level | undefined)[] = [];
  for (let row = band.top; row <= band.bottom; row++) {
    if (row === band.numberingRow) continue;
    const area = merges.areaOf(row, column);
    const top = area?.top ?? row;
    const left = area?.left ?? column;
    const value = valueAt(sheet, top, left);
    const text = plainText(value).replace(/\s+/g, " ");
    const isNothing = isBlank(value) || top < band.top || top === band.numberingRow || text === "0" || text === "";
    levels.push(isNothing ? undefined : { text, place: `${top}:${left}`, isShared: area !== undefined && area.right > area.left });
  }
  return levels;
};

/** A group that nobody merged reaches to the right while only quarters, years or measures stand below it. */
const inheritGroups = (levels: readonly (Level | undefined)[], before: readonly (Level | undefined)[]): (Level | undefined)[] => {
  const deepest = levels.findLastIndex((level) => level !== undefined);
  const beforeDeepest = before.findLastIndex((level) => level !== undefined);
  if (deepest <= 0 || beforeDeepest !== deepest || !readHeaderText(levels[deepest]!.text).isModifier) return [...levels];
  // Under a group of its own nothing of the group to the left goes on.
  let isNew = false;
  return levels.map((level, at) => {
    const left = before[at];
    isNew ||= level !== undefined && level.place !== left?.place && at < deepest;
    return level ?? (at < deepest && left && !isNew ? { ...left, isShared: true } : undefined);
  });
};

/** A code over several cells is one column, whatever stands over its parts ("Kode" over U, B, P, K, S). */
const wholeCode = (levels: (Level | undefined)[]): (Level | undefined)[] => {
  const group = levels.findIndex((level) => level?.isShared && /^(?:nomor )?(?:kode|kd)\b/i.test(level.text) && !/uraian|nama|nomenklatur|\/|\bdan\b/i.test(level.text));
  return group < 0 ? levels : levels.map((level, at) => (at > group ? levels[group] : level));
};

const numberOver = (sheet: SheetSnapshot, band: Band, column: number): string | undefined => {
  if (band.numberingRow === undefined) return undefined;
  const area = mergesOf(sheet).areaOf(band.numberingRow, column);
  const value = valueAt(sheet, band.numberingRow, area?.left ?? column);
  if (isBlank(value) || !isNumberingLabel(value)) return undefined;
  return String(numberOfLabel(value));
};
