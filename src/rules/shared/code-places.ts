// Rows whose code does not continue the code of the row that they stand under, and codes that fit no pattern, with the code that was most
// likely meant. Read from the order of the rows, since the tree itself follows the codes. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { resolve } from "../../sheets/formula";
import { classifyCode, isAbove, normaliseCode } from "../../standards/codes";
import { additionOf } from "./additions";
import { codedRowsOf, type CodedRow } from "./code-cells";
import { moneyColumns } from "./money";
import { perDocument } from "./per-document";

/** A row that stands under a heading although its code belongs elsewhere. */
export interface Misplaced {
  readonly node: Node;
  readonly heading: Node;
  /** `sum`: the heading's own formula adds the row; `order`: further rows of the heading follow. */
  readonly evidence: "sum" | "order";
}

/** A code of no known pattern among codes that have one. */
export interface Malformed {
  readonly node: Node;
  readonly code: string;
  /** The code that was meant, where the rows below continue it. */
  readonly meant?: string;
}

export interface CodePlaces {
  readonly misplaced: readonly Misplaced[];
  readonly malformed: readonly Malformed[];
  /** The heading that a row belongs to by its place, where the tree says otherwise. */
  readonly headingOf: ReadonlyMap<number, Node>;
}

const RANK: Readonly<Record<string, number>> = { program: 1, activity: 2, subActivity: 3 };
/** Fewer codes than these, or a smaller share of national ones, are another system of codes. */
const FEWEST = 4;
const SHARE = 0.8;

/** The codes of a document that stand in the wrong place or have no pattern, found once. */
export const codePlacesOf = perDocument((document): CodePlaces => find(document));

/** Parts of a row: its children, with those that only a wrong code put elsewhere. */
export const partsOf = (document: Document, node: Node): readonly Node[] => {
  const { headingOf } = codePlacesOf(document);
  if (headingOf.size === 0) return node.children;
  const own = node.children.filter((child) => !headingOf.has(child.row) || headingOf.get(child.row) === node);
  const adopted = [...headingOf].flatMap(([row, heading]) => (heading === node && !own.some((child) => child.row === row) ? (document.nodeAt(row) ?? []) : []));
  return adopted.length === 0 ? own : [...own, ...adopted].sort((a, b) => a.row - b.row);
};

/** In a statement of accounts alone a row belongs to the account whose sum reads it. */
const findInAccounts = (document: Document, rows: readonly CodedRow[]): CodePlaces => {
  const misplaced: Misplaced[] = [];
  const open: CodedRow[] = [];
  for (const row of rows) {
    if (!row.code) continue;
    const depth = row.code.segments.length;
    while (open.length > 0 && open.at(-1)!.code!.segments.length >= depth) open.pop();
    const above = open.at(-1);
    open.push(row);
    if (above && !isAbove(above.code, row.code) && isAdded(document, above.node, row.node)) misplaced.push({ node: row.node, heading: above.node, evidence: "sum" });
  }
  return { misplaced, malformed: [], headingOf: new Map(misplaced.map(({ node, heading }) => [node.row, heading])) };
};

const find = (document: Document): CodePlaces => {
  const all = codedRowsOf(document);
  if (all.length >= FEWEST && all.every(({ node }) => node.level === "account" || node.level === "total")) return findInAccounts(document, all);
  const coded = all.filter(({ node }) => RANK[node.level] !== undefined);
  const national = coded.filter((row) => rankOf(row) !== undefined).length;
  if (national < FEWEST || national < coded.length * SHARE) return { misplaced: [], malformed: [], headingOf: new Map() };
  const misplaced: Misplaced[] = [];
  const malformed: Malformed[] = [];
  const headingOf = new Map<number, Node>();
  const open: CodedRow[] = [];
  coded.forEach((row, at) => {
    const { node } = row;
    const rank = RANK[node.level]!;
    while (open.length > 0 && RANK[open.at(-1)!.node.level]! >= rank) open.pop();
    const above = open.at(-1);
    open.push(row);
    if (rankOf(row) === undefined && !isOtherSystem(node.code!)) {
      const meant = meantCode(coded, at);
      malformed.push({ node, code: node.code!, ...(meant ? { meant } : {}) });
    }
    if (!above) return;
    const heading = above.node;
    if (rankOf(above) === undefined) return void headingOf.set(node.row, heading);
    if (rankOf(row) === undefined || isAbove(above.code, row.code)) return;
    const evidence = isAdded(document, heading, node) ? "sum" : isBetween(coded, at, above) ? "order" : undefined;
    if (!evidence) return;
    misplaced.push({ node, heading, evidence });
    headingOf.set(node.row, heading);
  });
  return { misplaced, malformed, headingOf };
};

const rankOf = ({ code }: CodedRow): number | undefined => (code && code.form !== "legacy" ? RANK[code.level] : undefined);

/** Accounts, agencies and codes of other systems are none of ours: only what begins as a program does is judged. */
const isOtherSystem = (code: string): boolean => !/^(?:\d|X)\.(?:\d\d|XX)\.\d{1,2}(?:\.\d+)*$/.test(normaliseCode(code)) || classifyCode(code) !== null;

/** A sum of the heading reads the row, or the heading takes its amount over from it alone. */
const isAdded = (document: Document, heading: Node, node: Node): boolean =>
  moneyColumns(document).some((column) => additionOf(document, heading.row, column.first)?.rows.includes(node.row) || takesOver(document, heading, node, column));

const takesOver = (document: Document, heading: Node, node: Node, column: Column): boolean => {
  const expression = document.shape(heading.row, column)?.expression;
  if (expression?.type !== "reference" || expression.reference.sheet !== undefined) return false;
  const { top, bottom, left } = resolve(expression.reference, heading.row, column.first);
  return top === node.row && bottom === node.row && left === column.first;
};

/** A further row of the heading follows before the next heading. */
const isBetween = (coded: readonly CodedRow[], at: number, heading: CodedRow): boolean => {
  for (let next = at + 1; next < coded.length; next++) {
    const row = coded[next]!;
    if (RANK[row.node.level]! <= RANK[heading.node.level]!) return false;
    if (isAbove(heading.code, row.code)) return true;
  }
  return false;
};

/** The code that the rows below continue, where it is the malformed one but for zeros; else the code with its zeros, under the row above. */
const meantCode = (coded: readonly CodedRow[], at: number): string | undefined => {
  const segments = normaliseCode(coded[at]!.node.code!).split(".");
  const next = coded[at + 1];
  const following = next?.code && rankOf(next) !== undefined ? next.code.segments.slice(0, segments.length) : [];
  const isSame = following.length === segments.length && following.every((part, index) => part === segments[index] || withoutZeros(part) === withoutZeros(segments[index]!));
  return isSame && classifyCode(following.join(".")) ? following.join(".") : undefined;
};

/** "01", "1" and "10" were one number before a zero was lost. */
const withoutZeros = (part: string): string => part.replace(/^0+|0+$/g, "");
