// BUD-16 with BUD-18: the budget of a program that two documents of one year give differently, or in another unit of money.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { agencyKey, wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import { rowKey, rowLabel } from "../shared/labels";
import { moneyAt, rupiah } from "../shared/money";
import { collect, rangeOf } from "../shared/places";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Thousands and millions of rupiah beside rupiah. */
const UNITS = [1e3, 1e6];
/** So many programs must be in both documents, and half of them agree, before one that differs is asked about. */
const FEWEST = 2;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "budget-between-documents",
  code: "BUD-16",
  category: "budget",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "permenpanrb-88-2021-1c1"],
  texts: {
    id: {
      title: "Anggaran program berbeda antardokumen",
      why: "Perjanjian kinerja memuat anggaran yang mendukungnya; angka yang berbeda dari dokumen anggaran membuat serapan dan efisiensi tidak dapat dihitung.",
      advice: "Samakan dengan dokumen pelaksanaan anggaran, atau sebutkan bahwa salah satunya sudah berubah.",
      messages: {
        differs: "{name}: anggaran {found}, sedangkan pada {sheet} {expected}.",
        unit: "{name}: anggaran {found} berada pada satuan lain daripada {expected} pada {sheet}; tampaknya ribuan atau jutaan rupiah.",
      },
    },
    en: {
      title: "Budget of a program differs between documents",
      why: "A performance agreement names the budget behind it; a figure that differs from the budget document leaves absorption and efficiency open.",
      advice: "Use the figure of the budget document, or say that one of them was changed.",
      messages: {
        differs: "{name}: the budget is {found}, but {expected} in {sheet}.",
        unit: "{name}: the budget {found} is in another unit than {expected} in {sheet}; it looks like thousands or millions of rupiah.",
      },
    },
  },
  check: ({ model }) => draftsOf(model),
};

interface Amount {
  readonly document: Document;
  readonly node: Node;
  readonly column: Column;
  readonly value: number;
}

const draftsOf = (model: PerformanceModel): FindingDraft[] => {
  const budgets = model.documents.flatMap((document) => {
    const columns = document.columns({ subject: "target", measure: "rupiah", span: "year" });
    // Before and after a change, or several years: nobody can tell which one is meant.
    const [column] = columns;
    return column && columns.length === 1 && !isReplaced(model, document) ? [{ document, column, amounts: amountsOf(document, column) }] : [];
  });
  return budgets.flatMap((a, at) => budgets.slice(at + 1).flatMap((b) => (areOfOneYear(a, b) ? compare(a.amounts, b.amounts) : [])));
};

/** A document that a changed one of its kind has taken the place of. */
const isReplaced = (model: PerformanceModel, { table }: Document): boolean =>
  !table.isRevised && model.documents.some((other) => other.table.kind === table.kind && other.table.isRevised === true && (other.table.year === undefined || other.table.year === table.year));

const areOfOneYear = (a: { document: Document; column: Column }, b: { document: Document; column: Column }): boolean => {
  const [year, other] = [a.column.year ?? a.document.table.year, b.column.year ?? b.document.table.year];
  const [agency, second] = [a, b].map(({ document }) => agencyKey(document.table.agency ?? ""));
  return year !== undefined && year === other && (agency === second || agency === "" || second === "") && a.document.table.sheet !== b.document.table.sheet;
};

/** Budgets of programs by their name; a name that stands there twice is left out. */
const amountsOf = (document: Document, column: Column): ReadonlyMap<string, Amount> => {
  const byName = new Map<string, Amount[]>();
  for (const node of document.nodes) {
    const value = node.level === "program" && node.name !== "" ? moneyAt(document, node.row, column) : undefined;
    if (typeof value === "number" && value > 0) collect(byName, nameKey(node), { document, node, column, value: value * (column.scale ?? 1) });
  }
  return new Map([...byName].flatMap(([name, amounts]) => (amounts.length === 1 ? [[name, amounts[0]!]] : [])));
};

const nameKey = (node: Node): string => wordingKey(node.name).replace(/^(?:[\dx]+ )*program /, "");

const compare = (mine: ReadonlyMap<string, Amount>, theirs: ReadonlyMap<string, Amount>): FindingDraft[] => {
  const pairs = [...mine].flatMap(([name, amount]) => {
    const other = theirs.get(name);
    return other ? [[amount, other] as const] : [];
  });
  const differing = pairs.filter(([a, b]) => Math.abs(a.value - b.value) >= 1);
  const inUnits = differing.filter(([a, b]) => unitBetween(a.value, b.value));
  if (pairs.length < FEWEST) return [];
  if (inUnits.length === pairs.length) return [draftOf("unit", ...inUnits[0]!)];
  return pairs.length - differing.length >= differing.length ? differing.map(([a, b]) => draftOf("differs", a, b)) : [];
};

const unitBetween = (a: number, b: number): boolean => UNITS.some((unit) => Math.abs(Math.max(a, b) / Math.min(a, b) / unit - 1) < 0.01);

/** The later document is asked about: it was written after the other. */
const draftOf = (key: "differs" | "unit", expected: Amount, found: Amount): FindingDraft => ({
  sheet: found.document.table.sheet,
  range: rangeOf([{ row: found.node.row, column: found.column.first }]),
  related: [{ sheet: expected.document.table.sheet, range: rangeOf([{ row: expected.node.row, column: expected.column.first }]), role: "compared" }],
  message: { key, args: { name: rowLabel(found.node), found: rupiah(found.value), expected: rupiah(expected.value), sheet: expected.document.table.sheet } },
  kind: "review",
  found: rupiah(found.value),
  expected: rupiah(expected.value),
  key: rowKey(found.document, found.node, found.column),
});
