// The cascade of an agency as one tree, from goal to sub-activity. It follows the one document that holds most of it; where that
// document stops at a program or activity, another one that knows more goes on. Nothing is linked by guessing.
import type { Document, Node } from "../performance/model";
import { isNothing, wordingKey } from "../performance/wording";
import type { Column } from "../recognise/table";
import { plainText } from "../sheets/merges";
import { valueAt } from "../sheets/snapshot";
import type { RowLevel, TableKind } from "../standards/vocabulary";
import type { Scope } from "./scope";
import { oncePerReport } from "./sheet-maker";

export const CASCADE_LEVELS = ["goal", "objective", "program", "activity", "subActivity"] as const;
export type CascadeLevel = (typeof CASCADE_LEVELS)[number];

/** An indicator where a document names it: `node.indicator` is its wording. */
export interface IndicatorPlace {
  readonly document: Document;
  readonly node: Node;
}

/** One goal, objective, program, activity or sub-activity. */
export interface Branch {
  readonly level: CascadeLevel;
  /** Without "Sasaran 1:" and the like. */
  readonly name: string;
  readonly code?: string;
  /** The first row that names it. */
  readonly document: Document;
  readonly node: Node;
  readonly indicators: readonly IndicatorPlace[];
  readonly children: readonly Branch[];
}

export interface Cascade {
  readonly roots: readonly Branch[];
  readonly from: Document;
  /** Documents that went on below the one that is followed. */
  readonly completedFrom: readonly Document[];
}

interface Growing extends Omit<Branch, "indicators" | "children"> {
  readonly indicators: IndicatorPlace[];
  children: Growing[];
}

const AIM_NUMBER = /^\s*(?:misi|tujuan|sasaran)(?: strategis)?\s*(?:\d+(?:\.\d+)*|[ivx]+)?\s*[:.–-]\s*/i;
const LEVEL_WORD = /^\s*(?:program|sub ?kegiatan|kegiatan)\s+/i;

/** What names of one thing share: no number, no word of the level in front. */
export const nameKey = (name: string): string => wordingKey(wordingKey(name.replace(AIM_NUMBER, "")).replace(LEVEL_WORD, ""));

const rankOf = (level: RowLevel): number => CASCADE_LEVELS.indexOf(level as CascadeLevel);

/** The text of a row's own cells in a column; a merge speaks in its first row alone. */
const ownText = ({ sheet }: Document, row: number, column: Column): string => {
  for (let at = column.last; at >= column.first; at--) {
    const text = plainText(valueAt(sheet, row, at));
    if (!isNothing(text)) return text;
  }
  return "";
};

interface Step {
  readonly name: string;
  readonly node: Node;
}

/** What the level columns of a table say from row to row: a blank repeats what stands above, a new name ends what was below it. */
class Carried {
  private readonly columns: readonly (Column | undefined)[];
  private steps: (Step | undefined)[] = [];

  constructor(private readonly document: Document) {
    this.columns = CASCADE_LEVELS.map((level) => document.columns({ subject: level }).at(-1));
  }

  read(node: Node): void {
    this.columns.forEach((column, rank) => {
      const name = column ? ownText(this.document, node.row, column) : "";
      const known = this.steps[rank];
      if (name === "" || (known && nameKey(known.name) === nameKey(name))) return;
      this.steps = this.steps.slice(0, rank);
      this.steps[rank] = { name, node };
    });
  }

  at(rank: number): Step | undefined {
    return this.steps[rank];
  }

  get deepest(): number {
    return this.steps.length - 1;
  }
}

const SILENT: ReadonlySet<RowLevel> = new Set<RowLevel>(["blank", "note", "total", "account", "affair"]);

/** What stands above a row and on it, from the top down; a band over the table (in row `band`) ends what was above it. */
const pathOf = (node: Node, carried: Carried, band: number): { readonly rank: number; readonly step: Step }[] => {
  const above: (Step | undefined)[] = [];
  let own = -1;
  for (let at: Node | null = node; at && at.row > band; at = at.parent) {
    const rank = rankOf(at.level);
    if (rank < 0) continue;
    if (own < 0) own = rank;
    above[rank] ??= at.name === "" ? undefined : { name: at.name, node: at };
  }
  if (own < 0) own = carried.deepest;
  return CASCADE_LEVELS.flatMap((_, rank) => {
    const step = rank > own ? undefined : (carried.at(rank) ?? above[rank]);
    return step ? [{ rank, step }] : [];
  });
};

/** The tree that one document holds. */
const growTree = (document: Document): Growing[] => {
  const roots: Growing[] = [];
  let carried = new Carried(document);
  let band = -1;
  const columns = document.columns({ subject: "indicator" });
  const isLevelled = new Set(columns.map(({ level }) => level)).size > 1;
  for (const node of document.nodes) {
    if (node.level === "section") {
      carried = new Carried(document);
      band = node.row;
    }
    if (node.level === "section" || SILENT.has(node.level)) continue;
    carried.read(node);
    const path: Growing[] = [];
    for (const { rank, step } of pathOf(node, carried, band)) path.push(branchAt(path.at(-1)?.children ?? roots, CASCADE_LEVELS[rank]!, step, document));
    for (const column of columns) {
      const text = ownText(document, node.row, column);
      const owner = (isLevelled ? path.find(({ level }) => level === column.level) : undefined) ?? path.at(-1);
      if (text !== "" && owner) addIndicator(owner, { document, node: text === node.indicator ? node : { ...node, indicator: text, indicatorColumn: column } });
    }
  }
  return roots;
};

const branchAt = (siblings: Growing[], level: CascadeLevel, { name, node }: Step, document: Document): Growing => {
  const key = nameKey(name);
  const known = siblings.find((sibling) => sibling.level === level && nameKey(sibling.name) === key);
  if (known) return known;
  const branch: Growing = { level, name: name.replace(AIM_NUMBER, ""), document, node, indicators: [], children: [], ...(node.code !== undefined && node.level === level ? { code: node.code } : {}) };
  siblings.push(branch);
  return branch;
};

const addIndicator = ({ indicators }: Growing, place: IndicatorPlace): void => {
  const key = wordingKey(place.node.indicator);
  if (!indicators.some(({ node }) => wordingKey(node.indicator) === key)) indicators.push(place);
};

/** A branch and everything below it, in order. */
export const withBelow = <T extends { readonly children: readonly T[] }>(branches: readonly T[]): T[] => branches.flatMap((branch) => [branch, ...withBelow(branch.children)]);

/** Documents that draw the cascade first, then plans, then what is measured by plan. */
const KIND_ORDER: readonly TableKind[] = ["cascading", "renstra", "renja", "evaluasi", "rpjmd", "renaksi", "pengukuran", "anggaran"];

interface Candidate {
  readonly document: Document;
  readonly roots: Growing[];
  readonly weight: number;
}

const candidate = (document: Document): Candidate[] => {
  const place = KIND_ORDER.indexOf(document.table.kind);
  if (place < 0) return [];
  const roots = growTree(document);
  const levels = new Set(withBelow(roots).map(({ level }) => level));
  const isLinked = (levels.has("goal") || levels.has("objective")) && [...levels].some((level) => rankOf(level) > 1);
  return levels.size < 2 ? [] : [{ document, roots, weight: (isLinked ? 1000 : 0) + levels.size * 100 - place }];
};

/** The cascade of a scope's documents; `null` where none holds two levels. */
export const cascadeOf = ({ documents }: Scope): Cascade | null => {
  const candidates = documents.flatMap(candidate).sort((a, b) => b.weight - a.weight || a.document.index - b.document.index);
  const [main, ...others] = candidates;
  if (!main) return null;
  const completedFrom = new Set<Document>();
  const known = others.flatMap(({ roots }) => withBelow(roots));
  const own = withBelow(main.roots);
  for (const branch of own) {
    if (branch.children.length > 0 || (branch.level !== "program" && branch.level !== "activity")) continue;
    const same = known.find((other) => other.level === branch.level && other.children.length > 0 && isSame(other, branch));
    if (!same) continue;
    branch.children = same.children.filter((child) => !own.some((other) => other.level === child.level && isSame(other, child)));
    if (branch.children.length > 0) completedFrom.add(same.document);
  }
  return { roots: main.roots, from: main.document, completedFrom: [...completedFrom] };
};

/** The same thing in two documents: by name, or by code where a name was shortened. */
export const isSame = (a: { readonly name: string; readonly code?: string }, b: { readonly name: string; readonly code?: string }): boolean =>
  nameKey(a.name) === nameKey(b.name) || (a.code !== undefined && a.code === b.code);

/** The cascade of a report, made once. */
export const cascadeIn = oncePerReport(({ scope }) => cascadeOf(scope));
