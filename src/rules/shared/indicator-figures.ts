// The figures that several documents give for one indicator: target or actual of a year and quarter. It gathers, and judges nothing.
import type { Document, IndicatorGroup, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { Reading } from "../../sheets/reading";
import { perDocument } from "./per-document";
import { collect } from "./places";

/** One figure in one cell. */
export interface Figure {
  readonly document: Document;
  readonly node: Node;
  readonly column: Column;
  readonly reading: Reading;
}

/** Figures that speak of the same thing, in the order of their documents. */
export interface FigureSet {
  readonly group: IndicatorGroup;
  readonly subject: "target" | "actual";
  readonly year: number;
  /** 1 to 4 for a quarter of its own; 0 for the year, up to `until`. */
  readonly quarter: number;
  readonly figures: readonly Figure[];
}

type Subject = FigureSet["subject"];

const known: Readonly<Record<Subject, WeakMap<IndicatorGroup, readonly FigureSet[]>>> = { target: new WeakMap(), actual: new WeakMap() };

/** Every set of figures from so many documents or more: two, where they are to be compared. */
export const figureSets = (group: IndicatorGroup, subject: Subject, documents = 2): FigureSet[] => {
  let sets = known[subject].get(group);
  if (!sets) known[subject].set(group, (sets = gather(group, subject)));
  return sets.filter(({ figures }) => new Set(figures.map((figure) => figure.document)).size >= documents);
};

const gather = (group: IndicatorGroup, subject: Subject): FigureSet[] => {
  const sets = new Map<string, { year: number; quarter: number; figures: Figure[] }>();
  for (const { document, node } of oneEach(group)) {
    for (const column of document.table.columns) {
      if (isClaimedTwice(document).has(column)) continue;
      const period = periodOf(document, node, column, subject);
      if (!period) continue;
      const reading = document.reading(node.row, column);
      if (reading.kind !== "number" && reading.kind !== "range" && reading.kind !== "text") continue;
      const key = `${period.year}:${period.quarter}:${period.until}`;
      const set = sets.get(key);
      const figure = { document, node, column, reading };
      if (set) set.figures.push(figure);
      else sets.set(key, { ...period, figures: [figure] });
    }
  }
  return [...sets.values()].map((set) => ({ group, subject, ...set }));
};

/** Columns under the very same texts: one of them is headed by a wrong year, and nobody can say which. */
const isClaimedTwice = perDocument(({ table: { columns } }): ReadonlySet<Column> => {
  const byPath = new Map<string, Column[]>();
  for (const column of columns) if (column.subject === "target" && column.path.length > 1 && column.year !== undefined) collect(byPath, column.path.join("\n"), column);
  return new Set([...byPath.values()].filter((same) => same.length > 1).flat());
});

/** Members whose document holds the indicator once: of several rows nobody can say which one is meant. */
const oneEach = (group: IndicatorGroup): IndicatorGroup["members"] =>
  group.members.filter((member) => group.members.every((other) => other === member || other.document !== member.document));

/** The period that a column's figure speaks of; `undefined` where it is of another subject or cannot be compared. */
const periodOf = (document: Document, node: Node, column: Column, subject: Subject): { year: number; quarter: number; until: number } | undefined => {
  const isBaseline = column.subject === "baseline" && subject === "actual";
  if ((column.subject !== subject && !isBaseline) || column.measure === "rupiah" || column.measure === "physical") return undefined;
  if (column.level !== undefined && node.indicatorColumn?.level !== undefined && column.level !== node.indicatorColumn.level) return undefined;
  const year = column.year ?? (isBaseline ? undefined : document.table.year);
  if (year === undefined) return undefined;
  if (isBaseline) return { year, quarter: 0, until: 4 };
  // A report of a quarter gives the year as far as it went.
  const until = subject === "actual" && year === document.table.year ? (document.table.quarter ?? 4) : 4;
  if (column.span === "year") return { year, quarter: 0, until };
  if (column.span !== "quarter" || column.quarter === undefined) return undefined;
  const { method, isCumulative } = document.method(node);
  const isYearToDate = column.quarter === 4 && subject === "actual" && (method === "last" || isCumulative);
  return isYearToDate ? { year, quarter: 0, until: 4 } : { year, quarter: column.quarter, until: 4 };
};
