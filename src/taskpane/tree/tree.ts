// The cascade of a table as a tree for people: rows that say something, with the findings on them and below. Judges nothing.
import type { CheckResult } from "../../app/check-workbook";
import type { Document, Node } from "../../performance/model";
import type { Finding } from "../../rules/finding";
import { rowsOf } from "../../sheets/address";
import type { RowLevel } from "../../standards/vocabulary";

export interface Branch {
  readonly id: string;
  readonly row: number;
  readonly level: RowLevel;
  readonly text: string;
  /** In per cent, as the sheet has it. */
  readonly achievement?: number;
  /** Open findings on this row, and on it with everything below. */
  readonly own: number;
  readonly all: number;
  readonly children: readonly Branch[];
}

const SILENT: ReadonlySet<RowLevel> = new Set<RowLevel>(["blank", "note", "section", "total", "account"]);

/** The tables that hold a cascade, largest first; those with a single level are none. */
export const cascades = ({ model }: CheckResult): readonly Document[] =>
  model.documents.filter(({ nodes }) => nodes.some(({ parent }) => parent !== null)).sort((a, b) => b.nodes.length - a.nodes.length);

/** The tree of one table. */
export const treeOf = (document: Document, findings: readonly Finding[]): Branch[] => {
  const counts = countByRow(findings.filter(({ sheet, suppression }) => sheet === document.sheet.name && !suppression));
  const grow = (nodes: readonly Node[]): Branch[] => nodes.flatMap((node): Branch[] => {
    const children = grow(node.children);
    const text = node.level === "indicator" ? node.indicator : node.name || node.indicator;
    if (SILENT.has(node.level) || text === "") return children;
    const own = counts.get(node.row) ?? 0;
    return [{ id: `${document.index}-${node.row}`, row: node.row, level: node.level, text, achievement: achievementOf(document, node), own, all: children.reduce((sum, { all }) => sum + all, own), children }];
  });
  return grow(document.nodes.filter(({ parent }) => parent === null));
};

/** What a person looks for in a tree. */
export interface TreeFilter {
  /** Words in the text of a row, in any case; "" finds every row. */
  readonly search: string;
  /** Only rows with findings on or below them. */
  readonly withFindings: boolean;
}

/** The rows that fit, with all that stands above them. */
export const pruned = (branches: readonly Branch[], filter: TreeFilter): Branch[] => {
  const search = filter.search.trim().toLowerCase();
  return branches.flatMap((branch): Branch[] => {
    const children = pruned(branch.children, filter);
    const isFit = branch.text.toLowerCase().includes(search) && (!filter.withFindings || branch.own > 0);
    return isFit || children.length > 0 ? [{ ...branch, children }] : [];
  });
};

/** The rows of a branch and of all below it. */
export const rowsBelow = ({ row, children }: Branch): number[] => [row, ...children.flatMap(rowsBelow)];

const countByRow = (findings: readonly Finding[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { range } of findings) for (const row of new Set(rowsOf(range))) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
};

/** Per cent of the last achievement column of performance that holds a number in this row, to one decimal. */
const achievementOf = (document: Document, node: Node): number | undefined => {
  const values = document.achievements.flatMap(({ measure, achievement, scale }) => {
    const value = measure === "rupiah" ? undefined : document.number(node.row, achievement);
    return value === undefined ? [] : [Math.round(value * (scale === 1 ? 1000 : 10)) / 10];
  });
  return values.at(-1);
};
