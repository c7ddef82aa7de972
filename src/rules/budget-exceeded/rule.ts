// BUD-11: more money realised than the budget of the same row and period. Whether a later revision allows it, a person has to say.
import { areaAddress, joinCells } from "../../sheets/address";
import { resolve } from "../../sheets/formula";
import { rowKey, rowLabel } from "../shared/labels";
import { addendRows, isAddend, moneyAt, moneyColumns, rupiah } from "../shared/money";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "budget-exceeded",
  code: "BUD-11",
  category: "budget",
  level: "warning",
  basis: ["permendagri-86-2017", "praktik"],
  texts: {
    id: {
      title: "Realisasi anggaran melebihi pagu",
      why: "Belanja tidak boleh melampaui pagu. Biasanya pagu di tabel belum diganti dengan pagu perubahan, atau realisasinya salah ketik.",
      advice: "Bandingkan dengan DPA terakhir; perbarui pagu atau perbaiki realisasi.",
      messages: {
        one: "{name}: realisasi {found} melebihi pagu {expected}.",
        several: "{count} baris, mulai \"{name}\", mencatat realisasi di atas pagu ({found} terhadap {expected}).",
      },
    },
    en: {
      title: "More money realised than budgeted",
      why: "Spending must not exceed the budget. Usually the table still holds the budget before its revision, or the amount is mistyped.",
      advice: "Compare with the latest DPA; update the budget or correct the amount.",
      messages: {
        one: "{name}: {found} was realised against a budget of {expected}.",
        several: "{count} rows, from \"{name}\" on, record more than their budget ({found} against {expected}).",
      },
    },
  },
  *check({ model }) {
    yield* foldTwins(model, model.documents.filter((document) => !isRevenue(document)).flatMap((document) => pairsOf(document).flatMap(([target, actual]) => draftsOf(document, target, actual))));
  },
};

/** More parts than the months of a year are no parts of one row. */
const MOST_ADDENDS = 12;

const REVENUE = /\b(?:pendapatan|penerimaan|PAD|pajak daerah|retribusi)\b/i;

/** Revenue above its target is no fault. The title or the sheet's name speaks of it, and not of spending. */
const isRevenue = ({ table }: Document): boolean => {
  const title = `${table.title} ${table.sheet}`;
  return REVENUE.test(title) && !/belanja|anggaran/i.test(title);
};

const INCOME = /^\W*(?:pendapatan|penerimaan|pajak daerah|retribusi daerah|lain-lain pad)\b/i;

/** A row of income in a statement of income and spending: by its account 4.x, or by a name over it. */
const isIncome = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.parent) if (INCOME.test(at.name) || /^4\.\d(?:\.|$)/.test(at.code ?? "")) return true;
  return false;
};

/** Budget and realised money of the same group and period; a year's budget against the whole year, or against what was spent so far. */
const pairsOf = (document: Document): (readonly [Column, Column])[] => {
  const columns = moneyColumns(document).filter((column) => column.span === "year");
  const actuals = columns.filter((column) => column.subject === "actual");
  const soFar = moneyColumns(document).filter((column) => column.subject === "actual" && column.span === "toDate").slice(-1);
  return (actuals.length > 0 ? actuals : soFar).flatMap((actual) => {
    const relation = document.achievements.find((one) => one.measure === "rupiah" && one.actual === actual && one.target.span === "year");
    const same = columns.filter((column) => column.subject === "target" && column.year === actual.year);
    const target = relation?.target ?? (same.length === 1 ? same[0] : undefined);
    return target ? [[target, actual] as const] : [];
  });
};

const draftsOf = (document: Document, target: Column, actual: Column): FindingDraft[] => {
  const amountsOf = ({ row }: Node): { budget: number; spent: number } | undefined => {
    const [budget, spent] = [moneyAt(document, row, target), moneyAt(document, row, actual)];
    return typeof spent === "number" ? { budget: typeof budget === "number" ? budget : 0, spent } : undefined;
  };
  /** The budget of a row is its own word where rows below spend without one; elsewhere the row only adds them up. */
  const isLowest = (node: Node): boolean => !node.children.some(isAddend) || node.children.some((child) => isAddend(child) && (amountsOf(child)?.budget ?? 0) <= 0 && (amountsOf(child)?.spent ?? 0) > 0);
  // Where no program or account is named, the rows of indicators hold the money.
  const named = addendRows(document);
  const over = (named.length > 0 ? named : document.measured).flatMap((node) => {
    const amounts = amountsOf(node);
    const isOver = amounts && amounts.budget > 0 && amounts.spent > amounts.budget + 1;
    return isOver && (named.length === 0 || isLowest(node)) && !isIncome(node) ? [{ node, ...amounts }] : [];
  });
  return runsOf(over).map((run) => {
    const { node, budget, spent } = run[0]!;
    return {
      sheet: document.table.sheet,
      range: joinCells(run.map((one) => ({ row: one.node.row, column: actual.first }))).map(areaAddress).join(","),
      related: [{ sheet: document.table.sheet, range: joinCells(run.map((one) => ({ row: one.node.row, column: target.first }))).map(areaAddress).join(","), role: "compared" as const }, ...addendsOf(document, run.map((one) => one.node), actual)],
      message: { key: run.length > 1 ? "several" : "one", args: { name: rowLabel(node, true), found: rupiah(spent), expected: rupiah(budget), count: run.length } },
      found: rupiah(spent),
      expected: rupiah(budget),
      key: rowKey(document, node, actual),
    };
  });
};

/** The typed amounts of the same row that make up what was realised: one of them is often the slip. */
const addendsOf = (document: Document, nodes: readonly Node[], actual: Column): { sheet: string; range: string; role: "source" }[] => {
  const cells = nodes.flatMap(({ row }) => (document.shape(row, actual)?.references ?? []).flatMap((reference) => {
    const { sheet, top, bottom, left, right } = resolve(reference, row, actual.first);
    return sheet === undefined && top === row && bottom === row ? Array.from({ length: right - left + 1 }, (_, at) => ({ row, column: left + at })) : [];
  }));
  return cells.length === 0 || cells.length > MOST_ADDENDS ? [] : [{ sheet: document.table.sheet, range: rangeOf(cells), role: "source" }];
};

const runsOf = <Item extends { readonly node: Node }>(items: readonly Item[]): Item[][] => {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.node.row === item.node.row - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
};
