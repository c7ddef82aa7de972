// Sums of money that do not fit the rows they should add: rows left out, rows added that belong elsewhere, rows added twice,
// and figures that differ from the sum of their parts. Found once per document for the rules that report them. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { additionOf, addingJust, type Addition } from "./additions";
import { partsOf } from "./code-places";
import { addendRows, isAddend, isMoneyByIndicator, moneyAt, moneyColumns } from "./money";
import { shapesOf } from "../../sheets/formula";
import { perDocument } from "./per-document";

/** A sum formula that reads the wrong rows. */
export interface RangeFault {
  readonly document: Document;
  readonly column: Column;
  readonly row: number;
  /** The row's node; none under a table. */
  readonly node?: Node;
  /** Rows with an amount that the sum should read and does not. */
  readonly missing: readonly Node[];
  /** Rows with an amount that are added although they belong elsewhere, or once more although they are added already. */
  readonly extra: readonly number[];
  /** What the cell holds, and what it would hold without the fault. */
  readonly found: number;
  readonly expected: number;
  /** Certain enough to be called wrong. */
  readonly isCertain: boolean;
  /** Only hidden rows are left out. */
  readonly isHidden: boolean;
}

/** A figure that differs from the sum of its parts. */
export interface ValueFault {
  readonly document: Document;
  readonly column: Column;
  readonly node: Node;
  readonly parts: readonly Node[];
  readonly found: number;
  readonly expected: number;
  readonly isCertain: boolean;
}

export interface SumFaults {
  readonly ranges: readonly RangeFault[];
  readonly values: readonly ValueFault[];
}

/** The faults of a document, found once. */
export const sumFaultsOf = perDocument((document): SumFaults => find(document));

/** One cell with the rows that it should add. */
interface Task {
  readonly node: Node;
  readonly parts: readonly Node[];
}

/** One amount with its parts. */
interface Sum extends Task {
  readonly document: Document;
  readonly column: Column;
  readonly own: number;
  readonly dropped: ReadonlySet<number>;
}

const find = (document: Document): SumFaults => {
  const columns = moneyColumns(document);
  if (columns.length === 0 || !document.table.data) return { ranges: [], values: [] };
  const dropped = droppedRows(document, columns);
  const tasks = tasksOf(document);
  const ranges: RangeFault[] = [];
  const byColumn = columns.map((column) => ({ column, numbers: document.numbers(column), values: [] as ValueFault[], matched: 0 }));
  for (const { node, parts } of tasks) {
    const isFine = addingJust(document, node, parts);
    for (const entry of byColumn) {
      const { column, numbers } = entry;
      const own = moneyAt(document, node.row, column);
      if (typeof own !== "number") continue;
      // What nearly every sum does: it adds its own parts, each once, in their order.
      if (isFine(column) && parts.every(({ row }) => (numbers.number(row) ?? amount(document, row, column)) !== 0)) {
        entry.matched++;
        continue;
      }
      const addition = additionOf(document, node.row, column.first);
      const sum = { document, column, node, parts, own, dropped };
      const range = addition && rangeFault(sum, addition);
      if (range) ranges.push(range);
      const value = addition || readsOwnRow(document, node.row, column) ? undefined : valueFault(sum);
      if (value === "match" || (addition && !range)) entry.matched++;
      else if (value) entry.values.push(value);
    }
  }
  const count = (pick: (entry: (typeof byColumn)[number]) => number): number => byColumn.reduce((sum, entry) => sum + pick(entry), 0);
  const isAdditive = count((entry) => entry.matched) >= count((entry) => entry.values.length);
  const values = byColumn.flatMap((entry) => (isAdditive && entry.matched >= entry.values.length - 1 ? entry.values : entry.values.length === 1 && isTotalOfRows(entry.values[0]!) ? entry.values : []));
  return { ranges: withNeighbours(ranges, columns), values: rootsOnly(values) };
};

/** A single typed total over rows of one level is a sum by its label, also where nothing else in the table shows it. */
const isTotalOfRows = ({ node, parts }: ValueFault): boolean => node.level === "total" && new Set(parts.map((part) => part.level)).size === 1;

/** Parents with their children, and totals with the rows above them. */
const tasksOf = (document: Document): Task[] => {
  const tasks: Task[] = [];
  const roots: Node[] = [];
  let segment: Node[] = [];
  let top: Node | undefined;
  // Money of each indicator stands in rows side by side, also where the tree holds one below another.
  const isFlat = isMoneyByIndicator(document);
  const addends = new Uint8Array(document.sheet.rowCount);
  for (const { row } of addendRows(document)) addends[row] = 1;
  const isPart = ({ row }: Node): boolean => addends[row] === 1;
  for (const node of document.nodes) {
    if (node.level === "total") {
      if (node.indicator !== "") continue;
      const parts = segment.length > 0 ? segment : [...roots];
      if (parts.length > 0) tasks.push({ node, parts });
      else top ??= node;
      segment = [];
      continue;
    }
    if (node.level === "section") segment = [];
    if (!isPart(node)) continue;
    const parts = isFlat ? [] : partsOf(document, node).filter(isPart);
    if (parts.length > 0) tasks.push({ node, parts });
    if (isFlat || !node.parent || !isPart(node.parent)) {
      roots.push(node);
      segment.push(node);
    }
  }
  // A total above all rows is the sum of all that stands below it.
  if (top && roots.length > 1) tasks.push({ node: top, parts: roots });
  return tasks;
};

/** Hidden rows that repeat the amount of a visible row beside them: an old name of the same thing, rightly left out. */
const droppedRows = (document: Document, columns: readonly Column[]): ReadonlySet<number> => {
  const dropped = new Set<number>();
  if (document.sheet.hiddenRows.size === 0) return dropped;
  const nodes = document.nodes.filter(isAddend);
  for (const column of columns) {
    const keyOf = (node: Node): string => `${node.parent?.row ?? "top"}:${amount(document, node.row, column)}`;
    const visible = new Set(nodes.filter((node) => !node.isHidden).map(keyOf));
    for (const node of nodes) if (node.isHidden && amount(document, node.row, column) !== 0 && visible.has(keyOf(node))) dropped.add(node.row);
  }
  return dropped;
};

const readsOwnRow = (document: Document, row: number, column: Column): boolean => {
  const shape = shapesOf(document.sheet).at(row, column.first);
  return shape !== undefined && shape.references.length > 0 && shape.references.every((reference) => reference.from.row === 0 && !reference.from.isRowFixed);
};

const amount = (document: Document, row: number, column: Column): number => {
  const value = moneyAt(document, row, column);
  return typeof value === "number" ? value : 0;
};

const rangeFault = (sum: Sum, addition: Addition): RangeFault | undefined => {
  const { document, column, node, parts, own } = sum;
  if (addition.isSubtotal) return undefined;
  if (addition.rows.length === parts.length && parts.every((part) => addition.rows.includes(part.row) && amount(document, part.row, column) !== 0)) return undefined;
  const added = new Set(addition.rows);
  const below = new Set<number>();
  for (const part of parts) eachBelow(document, part, (inner) => void below.add(inner.row));
  if (!addition.rows.some((row) => below.has(row))) return undefined;
  const missing: Node[] = [];
  for (const part of parts) findMissing(sum, part, added, missing);
  const seen = new Set<number>();
  // A range may run over headings without an amount: then the rows below them are added once.
  const filled = new Set(addition.rows.filter((row) => amount(document, row, column) !== 0));
  const extra = addition.rows.filter((row) => {
    const isAgain = seen.has(row) || (!isMoneyByIndicator(document) && hasAncestorIn(document.nodeAt(row), filled));
    seen.add(row);
    return (isAgain || (!below.has(row) && !coversParts(document, row, node))) && amount(document, row, column) !== 0;
  });
  if (missing.length === 0 && extra.length === 0) return undefined;
  // A part of the rows, chosen on purpose: a total of one section without a heading of its own.
  if (extra.length === 0 && missing.length > Math.max(1, added.size)) return undefined;
  const expected = own + missing.reduce((total, part) => total + amount(document, part.row, column), 0) - extra.reduce((total, row) => total + amount(document, row, column), 0);
  return { document, column, row: node.row, node, missing, extra, found: own, expected, isCertain: true, isHidden: missing.length > 0 && missing.every((part) => part.isHidden) && extra.length === 0 };
};

/** A total may add totals further up: they stand for their own rows. */
const coversParts = (document: Document, row: number, node: Node): boolean => node.level === "total" && row < node.row && document.nodeAt(row)?.level !== "section";

const findMissing = (sum: Sum, part: Node, added: ReadonlySet<number>, missing: Node[]): void => {
  const { document, column, dropped } = sum;
  if ((added.has(part.row) && amount(document, part.row, column) !== 0) || dropped.has(part.row)) return;
  // The part is itself a sum of rows that are read, all of them: an upper level that stands beside its own rows.
  const isRead = (row: number): boolean => added.has(row) || amount(document, row, column) === 0;
  if (moneyColumns(document).some((other) => {
    const rows = additionOf(document, part.row, other.first)?.rows;
    return rows?.some((row) => added.has(row)) && rows.every(isRead);
  })) return;
  let isReadBelow = false;
  if (!isMoneyByIndicator(document)) eachBelow(document, part, (inner) => void (isReadBelow ||= added.has(inner.row)));
  if (isReadBelow) for (const child of partsOf(document, part).filter(isAddend)) findMissing(sum, child, added, missing);
  else if (amount(document, part.row, column) !== 0) missing.push(part);
};

const eachBelow = (document: Document, node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const child of partsOf(document, node)) eachBelow(document, child, visit);
};

const hasAncestorIn = (node: Node | undefined, rows: ReadonlySet<number>): boolean => {
  for (let above = node?.parent; above; above = above.parent) if (rows.has(above.row)) return true;
  return false;
};

/** Where the sums of the other columns of the same row leave out the same rows, it may be meant: not certain. */
const withNeighbours = (ranges: readonly RangeFault[], columns: readonly Column[]): RangeFault[] =>
  ranges.map((fault) => {
    if (fault.extra.length > 0 || columns.length === 1) return fault;
    const others = columns.filter((column) => column !== fault.column).flatMap((column) => additionOf(fault.document, fault.row, column.first) ?? []);
    const isMeant = others.length > 0 && others.every((addition) => fault.missing.every((part) => !addition.rows.includes(part.row)));
    return isMeant || fault.isHidden ? { ...fault, isCertain: false } : fault;
  });

/** What a part gives: its own amount, else what stands below it. */
const giving = (document: Document, column: Column, part: Node): number | null | undefined => {
  const own = moneyAt(document, part.row, column);
  if (own !== null) return own;
  const below = partsOf(document, part).filter(isAddend).map((child) => giving(document, column, child));
  if (below.length === 0 || below.every((value) => value === null)) return null;
  return below.includes(undefined) ? undefined : below.reduce((sum: number, value) => sum + (value ?? 0), 0);
};

const valueFault = ({ document, column, node, parts, own, dropped }: Sum): ValueFault | "match" | undefined => {
  const values = parts.map((part) => giving(document, column, part));
  const filled = values.filter((value) => value !== null);
  if (filled.length === 0 || values.includes(undefined)) return undefined;
  const sumOf = (counts: (part: Node) => boolean): number => parts.reduce((sum, part, at) => sum + (counts(part) ? (values[at] ?? 0) : 0), 0);
  const slack = Math.max(1, parts.length) + 0.01;
  const fits = (sum: number): boolean => Math.abs(sum - own) <= slack;
  const sum = sumOf(() => true);
  if (fits(sum) || fits(sumOf((part) => !dropped.has(part.row)))) return "match";
  if (isMisread(parts, sumOf, fits, sum, own)) return undefined;
  if (fits(sumOf((part) => !part.isHidden)) || isOtherSum(document, column, node, own, slack)) return undefined;
  if (isCopied(document, column, [node, ...parts.filter((_, at) => values[at] !== null)])) return undefined;
  // Where most parts are not filled in yet, a larger amount over them contradicts nothing.
  if (filled.length * 2 < values.length && own > sum) return undefined;
  const isCertain = filled.length === values.length && own !== 0 && new Set(parts.map((part) => part.level)).size === 1;
  return { document, column, node, parts, found: own, expected: sum, isCertain };
};

/** Amount and parts are taken over from one other sheet, cell by cell: the sums are made there, and a fault in them is reported there. */
const isCopied = (document: Document, column: Column, nodes: readonly Node[]): boolean => {
  const sources = nodes.map(({ row }) => {
    const expression = shapesOf(document.sheet).at(row, column.first)?.expression;
    return expression?.type === "reference" ? expression.reference.sheet : undefined;
  });
  return sources[0] !== undefined && sources.every((source) => source === sources[0]);
};

/** Parts of one level alone make the amount, or all of them a multiple of it: then the rows were taken for parts of the wrong row. */
const isMisread = (parts: readonly Node[], sumOf: (counts: (part: Node) => boolean) => number, fits: (sum: number) => boolean, sum: number, own: number): boolean => {
  const levels = new Set(parts.map((part) => part.level));
  if (levels.size > 1 && [...levels].some((level) => fits(sumOf((part) => part.level === level)))) return true;
  const times = Math.round(sum / own);
  return own !== 0 && times >= 2 && fits(sum / times);
};

/** A total may add the rows of one level, or all totals above it. */
const isOtherSum = (document: Document, column: Column, node: Node, own: number, slack: number): boolean => {
  if (node.level !== "total") return false;
  const sums = new Map<string, number>();
  for (const other of document.nodes) {
    if (other.row >= node.row) break;
    sums.set(other.level, (sums.get(other.level) ?? 0) + amount(document, other.row, column));
    if (isAddend(other) && !other.parent) sums.set("top", (sums.get("top") ?? 0) + amount(document, other.row, column));
  }
  return [...sums.values()].some((sum) => Math.abs(sum - own) <= slack);
};

/** A parent that fits once its wrong children are put right is not wrong itself. */
const rootsOnly = (values: readonly ValueFault[]): ValueFault[] =>
  values.filter((fault) => {
    const corrections = fault.parts.map((part) => values.find((other) => other.column === fault.column && other.node === part)).filter((other) => other !== undefined);
    if (corrections.length === 0) return true;
    const corrected = fault.expected + corrections.reduce((sum, other) => sum + other.expected - other.found, 0);
    return Math.abs(corrected - fault.found) > fault.parts.length + 1;
  });
