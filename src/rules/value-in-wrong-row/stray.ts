// Amounts in a column that is filled on one level of rows alone, standing on rows of another level. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { addendRows, moneyAt, moneyColumns } from "../shared/money";
import { collect } from "../shared/places";

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
export const strayRuns = (document: Document): Stray[] => {
  const levels = new Map<string, Node[]>();
  for (const node of addendRows(document)) collect(levels, node.level, node);
  return moneyColumns(document).flatMap((column) => straysOf(document, column, levels));
};

const straysOf = (document: Document, column: Column, levels: ReadonlyMap<string, readonly Node[]>): Stray[] => {
  const isFilled = ({ row }: Node): boolean => typeof moneyAt(document, row, column) === "number";
  const isOwn = ([, nodes]: readonly [string, readonly Node[]]): boolean => {
    const filled = count(nodes, isFilled);
    return filled >= FEWEST && filled >= nodes.length * FILLED;
  };
  const found = [...levels].find(isOwn);
  if (!found) return [];
  const [level, own] = found;
  const others = [...levels].filter(([other]) => other !== level).map(([, nodes]) => nodes);
  const room = others.reduce((sum, nodes) => sum + nodes.length, 0);
  const filled = others.reduce((sum, nodes) => sum + count(nodes, isFilled), 0);
  // Most columns are filled on several levels, or on one alone.
  if (filled === 0 || filled > room * PASTED) return [];
  const stray = others.flatMap((nodes) => nodes.filter(isFilled)).sort((a, b) => a.row - b.row);
  const home = own.filter(isFilled);
  const runs = runsOf(stray).map((nodes) => ({ column, nodes, level, meant: meantRows(document, column, nodes, home) }));
  return filled > room * STRAY ? runs.filter(({ meant }) => meant.length > 0) : runs;
};

const count = (nodes: readonly Node[], fits: (node: Node) => boolean): number => nodes.reduce((sum, node) => sum + (fits(node) ? 1 : 0), 0);

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
