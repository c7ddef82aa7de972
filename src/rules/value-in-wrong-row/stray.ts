// Amounts in a column that is filled on one level of rows alone, standing on rows of another level. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isAddend, moneyAt, moneyColumns } from "../shared/money";

/** A run of stray cells below each other. */
export interface Stray {
  readonly column: Column;
  readonly nodes: readonly Node[];
  readonly level: string;
  /** Rows of the right level, further down, that hold the same amounts in the same order; empty where none do. */
  readonly meant: readonly Node[];
}

/** So many rows of the right level must be filled, and so few of the others, before a level counts as the column's own. */
const FILLED = 0.8;
const STRAY = 0.05;
/** More of them are believed where they repeat the amounts of right rows in their order. */
const PASTED = 0.2;
const FEWEST = 8;

/** The stray cells of a document, by runs. */
export const strayRuns = (document: Document): Stray[] => moneyColumns(document).flatMap((column) => straysOf(document, column));

const straysOf = (document: Document, column: Column): Stray[] => {
  const counts = new Map<string, { all: number; filled: Node[] }>();
  for (const node of document.nodes) {
    if (!isAddend(node)) continue;
    const count = counts.get(node.level) ?? { all: 0, filled: [] };
    count.all++;
    if (typeof moneyAt(document, node.row, column) === "number") count.filled.push(node);
    counts.set(node.level, count);
  }
  const [home] = [...counts].filter(([, count]) => count.filled.length >= FEWEST && count.filled.length >= count.all * FILLED);
  if (!home) return [];
  const [level, own] = home;
  const others = [...counts].filter(([other]) => other !== level).map(([, count]) => count);
  const stray = others.flatMap((count) => count.filled).sort((a, b) => a.row - b.row);
  const room = others.reduce((sum, count) => sum + count.all, 0);
  if (stray.length === 0 || stray.length > room * PASTED) return [];
  const runs = runsOf(stray).map((nodes) => ({ column, nodes, level, meant: meantRows(document, column, nodes, own.filled) }));
  return stray.length > room * STRAY ? runs.filter(({ meant }) => meant.length > 0) : runs;
};

const runsOf = (nodes: readonly Node[]): Node[][] => {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.row === node.row - 1) run.push(node);
    else runs.push([node]);
  }
  return runs;
};

/** The same amounts, one after another, on rows of the right level below: they were pasted without the rows between. */
const meantRows = (document: Document, column: Column, run: readonly Node[], home: readonly Node[]): readonly Node[] => {
  const amounts = run.map((node) => moneyAt(document, node.row, column));
  if (new Set(amounts.filter((amount) => amount !== 0)).size < 2) return [];
  for (let at = 0; at + run.length <= home.length; at++) {
    if (home[at]!.row > run[0]!.row && amounts.every((amount, step) => moneyAt(document, home[at + step]!.row, column) === amount)) return home.slice(at, at + run.length);
  }
  return [];
};
