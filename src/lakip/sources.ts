// Which document speaks for an indicator: target from PK perubahan, PK, Renja, Renstra; actual from the yearly measurement, else the quarters.
// What other documents say differently is kept as a conflict; nothing is decided by the figures themselves.
import { nearlyEqual } from "../performance/arithmetic/tolerance";
import type { Document, Node } from "../performance/model";
import type { TableKind } from "../standards/vocabulary";
import { quarterColumns, yearColumn } from "./columns";
import { matchIn } from "./matching";
import type { Scope } from "./scope";
import { yearValue, type SourceValue } from "./year-value";

/** Two documents that give different figures for the same thing. */
export interface Conflict {
  readonly subject: "target" | "actual";
  readonly used: SourceValue;
  readonly other: SourceValue;
}

const PLAN_ORDER: readonly TableKind[] = ["pk", "renja", "renstra", "rpjmd", "iku", "renaksi", "pengukuran", "evaluasi", "cascading"];

const targetRank = ({ table }: Document): number => {
  const place = PLAN_ORDER.indexOf(table.kind);
  return place < 0 ? Infinity : table.kind === "pk" && table.isRevised ? -1 : place;
};

/** Documents that can give a target of the year, the one that speaks first. */
export const targetDocuments = ({ documents, year }: Scope): readonly Document[] =>
  documents
    .filter((document) => targetRank(document) < Infinity && (yearColumn(document, "target", year) ?? quarterColumns(document, "target", year)))
    .sort((a, b) => targetRank(a) - targetRank(b) || a.index - b.index);

/** The yearly measurement, then measurements by quarter, then evaluations of the plan. */
const actualRank = (document: Document, year: number | undefined): number =>
  document.table.kind === "evaluasi" ? 2 : yearColumn(document, "actual", year) && !quarterColumns(document, "actual", year) ? 0 : 1;

/** Documents that can give an actual of the year, the one that speaks first. */
export const actualDocuments = ({ documents, year }: Scope): readonly Document[] =>
  documents
    .filter((document) => yearColumn(document, "actual", year) ?? quarterColumns(document, "actual", year))
    .sort((a, b) => actualRank(a, year) - actualRank(b, year) || a.index - b.index);

/** What the documents say of one row: the figure that speaks, and those that differ. */
export const figureOf = (scope: Scope, documents: readonly Document[], home: Document, node: Node, subject: "target" | "actual"): { readonly value?: SourceValue; readonly conflicts: readonly Conflict[] } => {
  const values = documents.flatMap((document): SourceValue[] => {
    const match = matchIn(document, home, node);
    const value = match && yearValue(document, match, subject, scope.year);
    return value ? [value] : [];
  });
  const speaking = values.find(({ reading }) => reading.kind !== "blank" && reading.kind !== "missing") ?? values.find(({ reading }) => reading.kind === "missing") ?? values[0];
  if (!speaking) return { conflicts: [] };
  const isSuperseded = ({ document }: SourceValue): boolean => subject === "target" && document.table.kind === "pk" && speaking.document.table.isRevised === true && !document.table.isRevised;
  const others = values.filter((value) => value !== speaking && !isSuperseded(value) && differs(speaking, value));
  return { value: speaking, conflicts: others.map((other) => ({ subject, used: speaking, other })) };
};

/** True where both say something readable, and not the same within the decimals that both print. */
export const differs = ({ reading: a }: SourceValue, { reading: b }: SourceValue): boolean => {
  if (a.kind === "number" && b.kind === "number") return !a.ambiguous && !b.ambiguous && !nearlyEqual(a.value, b.value, Math.min(a.places, b.places));
  if (a.kind === "range" && b.kind === "range") return a.low !== b.low || a.high !== b.high;
  if (a.kind === "text" && b.kind === "text") return tidy(a.text) !== tidy(b.text);
  return false;
};

const tidy = (text: string): string => text.toLowerCase().replace(/\b(predikat|nilai|opini)\b/g, " ").replace(/\s+/g, " ").trim();
