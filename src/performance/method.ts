// How quarters make the year of an indicator: added up, the last one, their mean, or the same all year.
// Evidence in order: a column that says so, the formula of the year, the figures, the unit.
import { resolve } from "../sheets/formula";
import { plainText, shownValueAt } from "../sheets/merges";
import { BLANK } from "../sheets/reading";
import { isCountUnit, unitOf } from "../standards/units";
import type { Column, Table } from "../recognise/table";
import { quarterMethodsThatFit } from "./arithmetic/quarters";
import type { Document, MethodVerdict, Node, QuarterRelation } from "./model";

const METHOD_HEADER = /karakter|metode|cara (peng)?hitung|akumulasi|kumulatif|jenis (target|akumulasi)|sifat/;
const STATED: readonly { readonly pattern: RegExp; readonly method: MethodVerdict["method"] }[] = [
  { pattern: /non[ -]?(absolut|kumulatif)|posisi|nilai akhir|\btren|akhir/, method: "last" },
  { pattern: /absolut|kumulatif|akumulasi|penjumlahan|jumlah|\bsum\b/, method: "sum" },
  { pattern: /rata|average|mean/, method: "average" },
  { pattern: /tetap|flat|konstan/, method: "flat" },
];

/** Columns that may state the method. */
export const methodColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.subject === "other" && METHOD_HEADER.test(column.path.join(" ").toLowerCase()));

const UNKNOWN: MethodVerdict = { method: "unknown", isCumulative: false, certainty: "none" };

/** The method of one node. */
export const judgeMethod = (document: Document, node: Node, columns: readonly Column[]): MethodVerdict => {
  const relations = document.quarters.filter((relation) => relation.measure === "performance");
  for (const column of columns) {
    const word = plainText(shownValueAt(document.sheet, node.row, column.first)).toLowerCase();
    const stated = word === "" ? undefined : STATED.find((entry) => entry.pattern.test(word));
    // "Kumulatif" says that the year adds up; whether each quarter already does is told by its figures.
    if (stated) return { method: stated.method, isCumulative: stated.method === "sum" && (byFigures(document, node, relations)?.isCumulative ?? false), certainty: "stated" };
  }
  return byUnitOnly(node, byFigures(document, node, relations) ?? byFormula(document, node, relations));
};

/** The formula of the year tells how its author adds up; a sum of percentages is what CAP-16 asks about, so figures of the target go first. */
const byFormula = (document: Document, node: Node, relations: readonly QuarterRelation[]): MethodVerdict | undefined => {
  for (const relation of relations) {
    const shape = document.shape(node.row, relation.year);
    if (!shape) continue;
    const used = new Set<Column>();
    for (const reference of shape.references) {
      const target = resolve(reference, node.row, relation.year.first);
      if (target.sheet !== undefined || target.top !== node.row || target.bottom !== node.row) continue;
      for (const quarter of relation.quarters) if (quarter && quarter.first >= target.left && quarter.first <= target.right) used.add(quarter);
    }
    const { expression } = shape;
    if (used.size >= 2 && expression.type === "call" && expression.name === "AVERAGE") return { method: "average", isCumulative: false, certainty: "formula" };
    if (used.size >= 2 && (expression.type === "binary" || (expression.type === "call" && expression.name === "SUM"))) return { method: "sum", isCumulative: false, certainty: "formula" };
    if (used.size === 1 && expression.type === "reference") return { method: "last", isCumulative: false, certainty: "formula" };
  }
  return undefined;
};

/** What the quarter targets do against the target of the year; of several fits none is chosen. */
const byFigures = (document: Document, node: Node, relations: readonly QuarterRelation[]): MethodVerdict | undefined => {
  for (const relation of [...relations].sort((a, b) => Number(a.subject === "actual") - Number(b.subject === "actual"))) {
    const quarters = relation.quarters.map((quarter) => (quarter ? document.reading(node.row, quarter) : BLANK));
    if (quarters.filter((reading) => reading.kind === "number").length < 3) continue;
    const fits = quarterMethodsThatFit(quarters, document.reading(node.row, relation.year));
    if (fits.length === 1) return { method: fits[0]!.method, isCumulative: fits[0]!.isCumulative, certainty: "figures" };
    if (fits.some((fit) => fit.method === "flat")) return { method: "flat", isCumulative: false, certainty: "figures" };
    const isCounted = node.unit !== "" && isCountUnit(node.unit);
    const fit = fits.find((candidate) => (isCounted ? candidate.method === "sum" : candidate.method === "last"));
    if (fit) return { method: fit.method, isCumulative: fit.isCumulative, certainty: "figures" };
  }
  return undefined;
};

/** Counted things add up, measured ones do not: the weakest evidence. */
const byUnitOnly = (node: Node, verdict: MethodVerdict | undefined): MethodVerdict => {
  if (verdict) return verdict;
  const kind = node.unit === "" ? undefined : unitOf(node.unit).kind;
  if (kind === "count") return { method: "sum", isCumulative: false, certainty: "unit" };
  if (kind === "percent" || kind === "index" || kind === "scale" || kind === "rate") return { method: "last", isCumulative: false, certainty: "unit" };
  return UNKNOWN;
};
