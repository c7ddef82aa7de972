// BUD-17: money of four quarters, or of twelve months, that does not add up to the year of the same row. Performance of quarters has rules of its own.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { consequencesOf, dependentsOf } from "../shared/dependents";
import { rowKey, rowLabel } from "../shared/labels";
import { amountRows, moneyAt, rupiah } from "../shared/money";
import { sumFaultsOf } from "../shared/sum-faults";
import { foldTwins } from "../shared/twins";
import type { Document, Node, QuarterRelation } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "budget-quarters-year",
  code: "BUD-17",
  category: "budget",
  level: "error",
  basis: ["permendagri-86-2017-e81", "praktik"],
  texts: {
    id: {
      title: "Jumlah rupiah triwulan tidak sama dengan setahun",
      why: "Uang selalu bertambah dari triwulan ke triwulan; bila keempatnya tidak menjadi angka setahun, salah satu angka yang dilaporkan keliru.",
      advice: "Periksa triwulan dan angka setahun, lalu isi angka setahun dengan rumus penjumlahan.",
      messages: {
        differs: "{name}: jumlah empat triwulan {expected}, sedangkan setahun tertulis {found} (selisih {gap}).",
        months: "{name}: jumlah dua belas bulan {expected}, sedangkan setahun tertulis {found} (selisih {gap}).",
      },
    },
    en: {
      title: "Money of the quarters differs from the year",
      why: "Money adds up from quarter to quarter; where the four do not give the year, one of the reported figures is wrong.",
      advice: "Check the quarters and the year, then fill the year with a sum.",
      messages: {
        differs: "{name}: the four quarters add up to {expected}, but the year says {found} (difference {gap}).",
        months: "{name}: the twelve months add up to {expected}, but the year says {found} (difference {gap}).",
      },
    },
  },
  *check({ model }) {
    yield* foldTwins(model, model.documents.flatMap((document) => [...document.quarters.filter(({ measure }) => measure === "rupiah"), ...cashPlanOf(document)].flatMap((relation) => draftsOf(document, relation))));
  },
};

type Parts = Pick<QuarterRelation, "quarters" | "year">;

/** A cash plan: the planned amounts of all months or quarters, and the budget of the year to their left, which they share out. */
const cashPlanOf = (document: Document): Parts[] => {
  const planned = (span: "month" | "quarter" | "year"): readonly Column[] => document.columns({ subject: "target", measure: "rupiah", span });
  const parts = planned("month").length > 0 ? planned("month") : planned("quarter");
  const year = planned("year").find((column) => column.first < (parts[0]?.first ?? 0));
  const isKnown = document.quarters.some((relation) => relation.subject === "target" && relation.measure === "rupiah" && relation.year === year);
  return year && !isKnown && (parts.length === MONTHS || parts.length === QUARTERS) ? [{ quarters: parts, year }] : [];
};

const MONTHS = 12;
const QUARTERS = 4;

/** Running totals have the year in the last quarter; a column most of whose rows do not add up is built otherwise. */
const draftsOf = (document: Document, { quarters, year }: Parts): FindingDraft[] => {
  const faults: Fault[] = [];
  let fitting = 0;
  const isExplained = explainedCells(document);
  if (quarters.some((quarter) => quarter === undefined)) return [];
  for (const node of amountRows(document)) {
    // A month without spending is often left blank; a quarter that is blank is not reported.
    const amounts = quarters.map((quarter) => moneyAt(document, node.row, quarter!) ?? (quarters.length === MONTHS ? 0 : null));
    const total = moneyAt(document, node.row, year);
    if (typeof total !== "number" || amounts.some((amount) => typeof amount !== "number")) continue;
    // A quarter whose total is 0 has not been computed yet, or is left out on purpose.
    if (node.level === "total" && amounts.includes(0)) continue;
    const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    if (Math.abs(sum - total) <= 4.01 || amounts.at(-1) === total) fitting++;
    else if (sum !== 0 && total !== 0 && ![...quarters, year].some((column) => isExplained(node.row, column!.first))) faults.push({ node, total, sum });
  }
  if (faults.length > fitting) return [];
  return faults.filter((fault) => !isOfRowsBelow(fault, faults)).map(({ node, total, sum }) => draftOf(document, { quarters, year }, node.row, total, sum));
};

/** An amount of a row that its quarters do not give. */
interface Fault {
  readonly node: Node;
  readonly total: number;
  readonly sum: number;
}

/** What is missing in a row is what is missing in the rows below it: those are told. */
const isOfRowsBelow = ({ node, total, sum }: Fault, faults: readonly Fault[]): boolean => {
  const below = faults.filter((other) => node.level === "total" ? other.node.parent === null && other.node !== node : isUnder(other.node, node));
  const outer = below.filter((other) => !below.some((between) => between !== other && isUnder(other.node, between.node)));
  return outer.length > 0 && Math.abs(outer.reduce((gap, other) => gap + other.total - other.sum, 0) - (total - sum)) <= outer.length + 0.01;
};

const isUnder = (node: Node, above: Node): boolean => {
  for (let at = node.parent; at; at = at.parent) if (at === above) return true;
  return false;
};

/** Cells that a sum over the wrong rows, or a typed sum, has spoilt: that finding speaks for them. */
const explainedCells = (document: Document): ((row: number, column: number) => boolean) => {
  const { ranges, values } = sumFaultsOf(document);
  const faults = [...ranges.map(({ row, column }) => ({ row, column: column.first })), ...values.map(({ node, column }) => ({ row: node.row, column: column.first }))];
  const cells = new Set([...faults, ...faults.flatMap((fault) => dependentsOf(document, [fault]))].map(({ row, column }) => `${row}:${column}`));
  return (row, column) => cells.has(`${row}:${column}`);
};

const draftOf = (document: Document, { quarters, year }: Parts, row: number, found: number, expected: number): FindingDraft => {
  const node = document.nodeAt(row);
  const sheet = document.table.sheet;
  return {
    sheet,
    range: cellAddress(row, year.first),
    related: [
      { sheet, range: joinCells(quarters.map((quarter) => ({ row, column: quarter!.first }))).map(areaAddress).join(","), role: "compared" },
      ...consequencesOf(document, [{ row, column: year.first }]),
    ],
    message: { key: quarters.length === MONTHS ? "months" : "differs", args: { name: node ? rowLabel(node, true) : "", found: rupiah(found), expected: rupiah(expected), gap: rupiah(found - expected) } },
    found: rupiah(found),
    expected: rupiah(expected),
    key: rowKey(document, node, year),
  };
};
