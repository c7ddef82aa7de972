// What one kind of document says of an indicator's target: a cell by formula with a link to the place, or words for "not there".
import type { Document, Node } from "../performance/model";
import { unitOf } from "../standards/units";
import type { PlanCell } from "../sheets/plan";
import { matchIn } from "./matching";
import { figureCell } from "./row-figures";
import { referenceTo } from "./source-formula";
import { text } from "./sheet-draft";
import { WORDS } from "./texts";
import { differs } from "./sources";
import { yearValue, type SourceValue } from "./year-value";

export const ABSENT = "tidak ada";
const FOUND = "ada";

export interface DocumentTarget {
  readonly cell: PlanCell;
  /** What the cell shows where it is a target; "" where there is none to compare. */
  readonly shown: number | string;
  /** The row that speaks, and what it says. */
  readonly found?: { readonly document: Document; readonly node: Node; readonly value?: SourceValue };
  /** The documents exist, but none of them holds the indicator. */
  readonly isAbsent: boolean;
}

/** The target of the year in the first of the documents that holds the indicator. */
export const targetIn = (documents: readonly Document[], home: Document, node: Node, year: number | undefined): DocumentTarget => {
  if (documents.length === 0) return { cell: text(WORDS.none, "textCenter"), shown: "", isAbsent: false };
  for (const document of documents) {
    const match = matchIn(document, home, node);
    if (!match) continue;
    const value = yearValue(document, match, "target", year);
    const found = { document, node: match, ...(value ? { value } : {}) };
    const link = match.indicatorColumn ? { link: referenceTo(document, match.row, match.indicatorColumn) } : {};
    if (!value || value.formula === "") return { cell: { ...text(value ? WORDS.review : FOUND, "textCenter"), ...link }, shown: "", found, isAbsent: false };
    return { cell: { ...figureCell(value), ...link }, shown: value.reading.kind === "missing" ? "" : value.computed, found, isAbsent: false };
  }
  return { cell: text(ABSENT, "levelWarning"), shown: "", isAbsent: true };
};

/** True where the agreement of the year was changed for this indicator. */
export const isTargetRevised = (agreements: readonly Document[], home: Document, node: Node, year: number | undefined): boolean => {
  const [original, revised] = [false, true].map((isRevised) => targetIn(agreements.filter(({ table }) => (table.isRevised ?? false) === isRevised), home, node, year).found?.value);
  return original !== undefined && revised !== undefined && differs(original, revised);
};

/** True where two units, as typed, name different things. */
export const unitsDiffer = (a: string, b: string): boolean => a !== "" && b !== "" && unitOf(a).canonical.toLowerCase() !== unitOf(b).canonical.toLowerCase();
