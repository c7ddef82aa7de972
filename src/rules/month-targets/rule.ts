// TGT-19: monthly targets that do not reach the target of the year, by their last month or their sum, where nearly all other rows do.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isPlainNumber } from "../shared/figures";
import { indicatorRows } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { foundIn } from "../shared/found";

/** So many rows, and this share of them, must end at the year's target. */
const FEWEST = 5;
const SHARE = 0.8;
/** Fewer months are no plan of a year. */
const MONTHS = 6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "month-targets",
  code: "TGT-19",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "permenpanrb-88-2021-2b4"],
  texts: {
    id: {
      title: "Target bulanan tidak sampai ke target tahun",
      why: "Rencana aksi yang berakhir pada angka lain mengukur kinerja terhadap target yang tidak diperjanjikan.",
      advice: "Periksa kedua angkanya; biasanya salah ketik.",
      messages: { last: "{name}: target {column} {found}, sedangkan target tahun {expected}; {count} baris lain berakhir pada target tahunnya.", sum: "{name}: jumlah target bulan {found}, sedangkan target tahun {expected}; pada {count} baris lain jumlahnya sama." },
    },
    en: {
      title: "Monthly targets do not reach the year's",
      why: "An action plan that ends at another figure measures performance against a target that nobody agreed on.",
      advice: "Check both figures; it is usually a typing error.",
      messages: { last: "{name}: the target of {column} is {found}, that of the year {expected}; {count} other rows end at the target of their year.", sum: "{name}: the monthly targets add up to {found}, the target of the year is {expected}; in {count} other rows they agree." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(document))),
};

const draftsOf = (document: Document): FindingDraft[] => {
  const months = document.columns({ subject: "target", measure: "performance" }).filter(({ month, span }) => month !== undefined && (span === "month" || span === "toDate"));
  const years = document.columns({ subject: "target", measure: "performance", span: "year" });
  const [last, year] = [months.at(-1), years[0]];
  if (!last || !year || last.month !== 12 || months.length < MONTHS || years.length !== 1) return [];
  const rows = foundIn(indicatorRows(document), (node) => rowOf(document, node, last, year));
  const equal = rows.filter(({ found, expected }) => found === expected).length;
  if (equal < FEWEST || equal < rows.length * SHARE) return sumDrafts(document, rows, months, year);
  return rows.filter(({ node, found, expected }) => found !== expected && !addsUp(document, node, months, expected)).map(({ node, found, expected }) => ({
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: last.first }]),
    related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: year.first }]), role: "compared" as const }],
    message: { key: "last", args: { name: rowLabel(node), column: last.path.at(-1) ?? "", found, expected, count: equal } },
    found,
    expected,
    key: rowKey(document, node, last),
  }));
};

/** The target of the last month and that of the year. */
interface MonthRow {
  readonly node: Node;
  readonly found: number;
  readonly expected: number;
}

const rowOf = (document: Document, node: Node, last: Column, year: Column): MonthRow | undefined => {
  const [found, expected] = [document.reading(node.row, last), document.reading(node.row, year)];
  return isPlainNumber(found) && isPlainNumber(expected) ? { node, found: found.value, expected: expected.value } : undefined;
};

/** Increments of each month that give the year. */
const addsUp = (document: Document, node: Node, months: readonly Column[], expected: number): boolean =>
  Math.abs(sumOf(document, node, months) - expected) < 1e-9 * Math.max(1, Math.abs(expected));

const sumOf = (document: Document, node: Node, months: readonly Column[]): number => months.reduce((total, column) => total + (document.number(node.row, column) ?? 0), 0);

/** Where nearly all rows add up to their year, those that do not. */
const sumDrafts = (document: Document, rows: readonly MonthRow[], months: readonly Column[], year: Column): FindingDraft[] => {
  const added = rows.filter(({ node, expected }) => addsUp(document, node, months, expected) && expected > 0);
  if (added.length < FEWEST || added.length < rows.length * SHARE) return [];
  return rows.filter((row) => row.found !== row.expected && !added.includes(row)).map((row) => sumDraft(document, row, months, year, added.length));
};

const sumDraft = (document: Document, { node, expected }: MonthRow, months: readonly Column[], year: Column, count: number): FindingDraft => {
  const found = sumOf(document, node, months);
  const odd = oddMonth(document, node, months, found - expected);
  const place = ({ first }: Column): { row: number; column: number } => ({ row: node.row, column: first });
  return {
    sheet: document.table.sheet,
    range: rangeOf([place(odd ?? year)]),
    related: [{ sheet: document.table.sheet, range: rangeOf((odd ? [year] : months).map(place)), role: "compared" }],
    message: { key: "sum", args: { name: rowLabel(node), found, expected, count } },
    found,
    expected,
    key: rowKey(document, node, year),
  };
};

/** The only month that, freed of the difference, would be as most other months are. */
const oddMonth = (document: Document, node: Node, months: readonly Column[], excess: number): Column | undefined => {
  const values = months.map((column) => document.number(node.row, column) ?? 0);
  const isUsual = (value: number): boolean => values.filter((other) => other === value).length > months.length / 2;
  const odd = months.filter((_, at) => !isUsual(values[at]!) && isUsual(values[at]! - excess));
  return odd.length === 1 ? odd[0] : undefined;
};
