// Objectives that stand in the column of their indicators, below the program or activity that they belong to: plans of central agencies.
// May not: give a row without such a column another level.
import { isBlank } from "../sheets/cell";
import { plainText } from "../sheets/merges";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Measure, RowLevel, Subject } from "../standards/vocabulary";
import { headsObjectivesToo, isBare } from "./summaries";

/** A column as far as these rows need it. */
interface LineColumn {
  readonly first: number;
  readonly last: number;
  readonly subject: Subject;
  readonly path: readonly string[];
  readonly measure?: Measure | undefined;
}

/** "Sasaran Program (Outcome) / Sasaran Kegiatan (Output) / Indikator": the column lists objectives, and below each its indicators. */
export const listsObjectives = (path: readonly string[]): boolean => path.some((text) => /^(?!indikator)[^]*\bsasaran\b[^]*[/,&][^]*\bindikator\b/i.test(text.trim()));

/** "SP.1 Meningkatnya ...", "Sasaran Kegiatan: ...", "a. Tersedianya ...". */
const OBJECTIVE = /^(?:s[spk][ .-]?\d|sasaran (?:strategis|program|kegiatan)\b)|^(?:[\d.a-z]{1,4}[.)]\s+)?\p{L}{4,}nya\b/iu;

/** True where such a column holds in this row what is worded as an objective, and no target stands beside it. */
export const isObjectiveLine = (sheet: SheetSnapshot, row: number, indicators: readonly LineColumn[], figures: readonly LineColumn[]): boolean =>
  indicators.some(({ first, path }) => listsObjectives(path) && OBJECTIVE.test(plainText(valueAt(sheet, row, first)))) &&
  figures.every(({ first, measure }) => measure === "rupiah" || isBlank(valueAt(sheet, row, first)));

/** A row whose level is being settled. */
interface Line {
  readonly row: number;
  readonly hasIndicator: boolean;
  level: RowLevel | undefined;
}

/** The columns that the rows are read from. */
interface LineColumns {
  readonly indicators: readonly LineColumn[];
  readonly units: readonly LineColumn[];
  readonly figures: readonly LineColumn[];
}

/** Where one column holds objectives and indicators and no other column a level, a row without unit and target over such with them is an objective. */
export const settleObjectives = (sheet: SheetSnapshot, facts: readonly Line[], { indicators, units, figures }: LineColumns): void => {
  if (!indicators.some(({ path }) => headsObjectivesToo(path))) return;
  const own = [...units, ...figures.filter(({ subject }) => subject === "target" || subject === "actual")];
  for (let at = facts.length - 2; at >= 0; at--) {
    const [fact, next] = [facts[at]!, facts[at + 1]!];
    if ((fact.level === "indicator" || (fact.level === "section" && fact.hasIndicator)) && next.level === "indicator" && isBare(sheet, fact.row, own)) fact.level = "objective";
  }
};

const UNITS: ReadonlySet<RowLevel> = new Set(["program", "activity", "subActivity"]);

/** The rows of objectives that stand below a program or activity of their own: no row belongs to them but their indicators. */
export const objectivesOfUnits = (rows: readonly { readonly row: number; readonly level: RowLevel | undefined; readonly name: string }[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let isBelow = false;
  for (const { row, level, name } of rows) {
    if (level !== undefined && UNITS.has(level)) isBelow = true;
    else if (level === "objective" && name === "" && isBelow) found.add(row);
    else if (level === "goal" || level === "affair" || level === "section") isBelow = false;
  }
  return found;
};
