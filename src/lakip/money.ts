// Which document speaks for money, and its rows: programs, activities and sub-activities with budget and spending of the year.
import type { Column } from "../recognise/table";
import type { Document, Node } from "../performance/model";
import type { RowLevel, TableKind } from "../standards/vocabulary";
import { moneyColumns } from "./columns";
import { matchIn } from "./matching";
import type { Scope } from "./scope";
import { copyFormula, sourceCell } from "./source-formula";

const LEVELS: readonly RowLevel[] = ["program", "activity", "subActivity"];
export type MoneyLevel = "program" | "activity" | "subActivity";

/** An amount in full rupiah, as a formula to its source. */
export interface Amount {
  readonly formula: string;
  readonly computed: number | string;
}

export interface MoneyRow {
  readonly node: Node;
  readonly level: MoneyLevel;
  /** `undefined` where the source is blank. */
  readonly budget?: Amount;
  readonly spent?: Amount;
  /** Places in the list of the rows right below, and whether no row of the list stands above this one. */
  readonly children: readonly number[];
  readonly isRoot: boolean;
}

export interface MoneyTable {
  readonly rows: readonly MoneyRow[];
  readonly budgetFrom: Document;
  /** `undefined` where no spending was found. */
  readonly spentFrom?: Document;
  /** Other documents that could have spoken. */
  readonly leftOut: readonly Document[];
}

const KIND_ORDER: readonly TableKind[] = ["anggaran", "evaluasi", "pengukuran", "pk", "renja"];

interface Candidate {
  readonly document: Document;
  readonly budget?: Column;
  readonly spent?: Column;
  readonly rank: number;
  /** Rows with an amount other than zero: of several copies of one table the fullest speaks. */
  readonly filled: number;
}

/** The money of a scope; `null` where no document holds a budget by program, activity or sub-activity. */
export const moneyOf = (scope: Scope): MoneyTable | null => {
  const candidates = scope.documents.flatMap((document) => candidate(document, scope.year) ?? []).sort((a, b) => a.rank - b.rank || b.filled - a.filled || a.document.index - b.document.index);
  const main = candidates.find(({ budget, spent }) => budget && spent) ?? candidates.find(({ budget }) => budget);
  if (!main?.budget) return null;
  const spending = main.spent ? main : candidates.find(({ document, spent }) => spent && document !== main.document);
  const rows = rowsOf(main.document, main.budget, spending);
  if (rows.length === 0) return null;
  const leftOut = candidates.filter(({ document, budget, spent }) => document !== main.document && document !== spending?.document && budget && spent && document.table.kind === main.document.table.kind);
  return { rows, budgetFrom: main.document, ...(spending ? { spentFrom: spending.document } : {}), leftOut: leftOut.map(({ document }) => document) };
};

const candidate = (document: Document, year: number | undefined): Candidate | undefined => {
  const { budget, spent } = moneyColumns(document, year);
  const nodes = document.measured.filter(({ level }) => LEVELS.includes(level));
  const filled = nodes.filter((node) => [budget, spent].some((column) => column && amountAt(document, node.row, column))).length;
  if (filled === 0) return undefined;
  const place = KIND_ORDER.indexOf(document.table.kind);
  const rank = (place < 0 ? KIND_ORDER.length : place) * 2 - (document.table.isRevised ? 1 : 0) + (budget && spent ? 0 : 100);
  return { document, ...(budget ? { budget } : {}), ...(spent ? { spent } : {}), rank, filled };
};

/** The amount of a cell, for counting only; zero and blank are the same here. */
const amountAt = (document: Document, row: number, column: Column): number => {
  const reading = document.reading(row, column);
  return reading.kind === "number" ? reading.value : 0;
};

const rowsOf = (document: Document, budget: Column, spending: Candidate | undefined): MoneyRow[] => {
  const listed = document.measured
    .filter((node) => LEVELS.includes(node.level))
    .map((node) => ({ node, budget: amountIn(document, node, budget), spent: spentOn(document, node, spending) }));
  // A row without any amount is kept only where it stands over rows that have one.
  const needed = new Set<Node>();
  for (const { node, budget: own, spent } of listed) if (own ?? spent) for (let at: Node | null = node; at; at = at.parent) needed.add(at);
  const kept = listed.filter(({ node }) => needed.has(node));
  const places = new Map(kept.map(({ node }, place) => [node, place]));
  const children = kept.map((): number[] => []);
  const isRoot = kept.map(({ node }, place) => {
    let above = node.parent;
    while (above && !places.has(above)) above = above.parent;
    if (above) children[places.get(above)!]!.push(place);
    return above === null;
  });
  return kept.map(({ node, budget: own, spent }, place) => ({
    node, level: node.level as MoneyLevel, ...(own ? { budget: own } : {}), ...(spent ? { spent } : {}), children: children[place]!, isRoot: isRoot[place]!,
  }));
};

const spentOn = (home: Document, node: Node, spending: Candidate | undefined): Amount | undefined => {
  const match = spending && matchIn(spending.document, home, node);
  return match && spending.spent ? amountIn(spending.document, match, spending.spent) : undefined;
};

/** The amount of a row as a cell; `undefined` where the source is blank. Money that is written in thousands or millions is brought to full rupiah. */
export const amountIn = (document: Document, node: Node, column: Column): Amount | undefined => {
  const cell = sourceCell(document, node.row, column);
  const scale = column.scale ?? 1;
  if (cell.reading.kind === "blank" || cell.reading.kind === "missing") return undefined;
  if (cell.reading.kind !== "number" || typeof cell.computed !== "number" || scale === 1) return { formula: copyFormula(cell), computed: cell.computed };
  return { formula: `=IF(${cell.reference}="","",${cell.expression}*${scale})`, computed: cell.computed * scale };
};
