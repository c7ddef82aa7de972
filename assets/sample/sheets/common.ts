// What several sheets share: titles, notes, signatures, and the formulas of achievement, rating, progress and sums.
import { type Content, type Draft, f, type Formula } from "../layout/draft";
import type { RowSpec, TableSpec } from "../layout/table";
import { formatOf, type Line } from "../data/figures";
import { REGION } from "../data/region";
import type { Figure, Indicator } from "../data/types";

/** Title lines over the whole width; gives the row of the table's header, one line below. */
export const drawTitle = (draft: Draft, width: number, ...lines: readonly string[]): number => {
  lines.forEach((line, row) => {
    draft.put(row, 0, line, { style: row === 0 ? "title" : "subtitle" });
    draft.merge(row, 0, row, width - 1);
  });
  return lines.length + 1;
};

/** Notes below a table, one row each, in plain cells whose text runs on to the right. */
export const drawNotes = (draft: Draft, top: number, ...lines: readonly string[]): number => {
  lines.forEach((line, index) => draft.put(top + index, 0, line));
  return top + lines.length;
};

/** A signature block whose lines stand in one column. */
export const drawSignature = (draft: Draft, top: number, column: number, ...lines: readonly string[]): void => {
  lines.forEach((line, index) => draft.put(top + index, column, line === "" ? null : line, { style: "label" }));
};

/** The usual block of an agency's head. */
export const drawHeadSignature = (draft: Draft, top: number, column: number, head: string, date: string): void =>
  drawSignature(draft, top, column, `Selaksa, ${date}`, head, REGION.toUpperCase(), "", "", "(nama pejabat)");

/** Lower and upper bound of a target such as "60-85" or "5,10-5,40". */
const boundsOf = (target: Figure): readonly [number, number] => {
  const [low, high] = String(target).split("-").map((part) => Number(part.replace(",", ".")));
  return [low!, high!];
};

/** The achievement of `actual` against `target`, which are cell names; the target's figure decides where it is a text. */
export const achievement = (indicator: Indicator, target: Figure, names = { target: "{target}", actual: "{actual}" }): Formula => {
  const { actual } = names;
  if (indicator.direction === "scale") return f(`=IF(${actual}=${names.target},100,0)`);
  if (indicator.direction === "range") {
    const [low, high] = boundsOf(target);
    return f(`=IF(${actual}<${low},${actual}/${low},IF(${actual}>${high},${actual}/${high},1))*100`);
  }
  const goal = typeof target === "number" ? names.target : target.replace(/[^\d.]/g, "");
  return indicator.direction === "down" ? f(`=(2*${goal}-${actual})/${goal}*100`) : f(`=${actual}/${goal}*100`);
};

/** Achievement against the end of the plan; a predicate that is not yet reached has none. */
export const progress = (indicator: Indicator, end: Figure, isReached: boolean): Content =>
  indicator.direction === "scale" && !isReached ? "-" : achievement(indicator, end, { target: "{end}", actual: "{actual}" });

/** The rating of an achievement by the scale of Permendagri 86/2017. */
export const rating = (achieved = "{achievement}"): Formula =>
  f(`=IF(${achieved}>90,"Sangat Tinggi",IF(${achieved}>75,"Tinggi",IF(${achieved}>65,"Sedang",IF(${achieved}>50,"Rendah","Sangat Rendah"))))`);

export const SCALE_NOTE = "Skala predikat: > 90 Sangat Tinggi; > 75 s.d. 90 Tinggi; > 65 s.d. 75 Sedang; > 50 s.d. 65 Rendah; s.d. 50 Sangat Rendah (Permendagri 86/2017).";
export const FORMULA_NOTE = "Capaian = Realisasi / Target x 100; indikator negatif = (2 x Target - Realisasi) / Target x 100.";

/** The quarters of an indicator put together: added up, or the last one. */
export const yearFromQuarters = (indicator: Indicator, quarters: readonly string[]): Formula =>
  indicator.method === "sum" ? f(`=${quarters.map((quarter) => `{${quarter}}`).join("+")}`) : f(`={${quarters.at(-1)!}}`);

/** The money of a row: a sum over its children, or the sub-activity's own figure. */
export const money = (line: Line, column: string, own: number | undefined): Content => {
  if (line.level === "further") return null;
  if (line.level === "subActivity") return own ?? null;
  if (line.level === "activity") return f(`=SUM({${column}@${line.children[0]!}}:{${column}@${line.children.at(-1)!}})`);
  return f(`=${line.children.map((child) => `{${column}@${child}}`).join("+")}`);
};

/** A sum over named rows that do not stand together. */
export const sumOf = (column: string, rows: readonly string[]): Formula => f(`=${rows.map((row) => `{${column}@${row}}`).join("+")}`);

const DIRECTION_WORDS = { up: "Positif", down: "Negatif", range: "Rentang", scale: "Positif" } as const;

/** What the column "Jenis Indikator" says. */
export const directionWord = (indicator: Indicator): string => DIRECTION_WORDS[indicator.direction];

/** The cells of each objective merged over its indicators. */
export const mergeObjectives = (objectives: readonly { readonly indicators: readonly { readonly key: string }[] }[], ...columns: readonly string[]): NonNullable<TableSpec["mergeDown"]> =>
  objectives.flatMap(({ indicators }) => columns.map((column) => ({ column, from: indicators[0]!.key, to: indicators.at(-1)!.key })));

/** The same number format for several columns. */
export const formats = (indicator: Indicator, ...columns: readonly string[]): Record<string, string> => Object.fromEntries(columns.map((column) => [column, formatOf(indicator)]));

/** A band over the whole width of the table; its text stands in the first column. */
export const band = (key: string, firstColumn: string, text: string): RowSpec => ({ key, weight: "band", cells: { [firstColumn]: text } });

export const weightOf = (line: Line): { readonly weight?: "bold" } => (line.level === "program" ? { weight: "bold" } : {});
