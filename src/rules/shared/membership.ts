// Indicators of one document that another document of the same agency and year does not hold. It words nothing.
import type { Document, PerformanceModel } from "../../performance/model";
import { cellAddress } from "../../sheets/address";
import type { TableKind } from "../../standards/vocabulary";
import type { FindingDraft } from "../finding";
import { rowKey, short } from "./labels";
import { driftsOf, wordingsOf, type Place, type Wording } from "./wordings";

/** One indicator that is not where it should be. */
interface Absence {
  readonly wording: Wording;
  readonly place: Place;
  /** The documents that do not hold it. */
  readonly absentFrom: readonly Document[];
}

/** Below this share of common indicators two documents are not of the same level. */
const COMMON = 0.5;

/** Indicators of documents of the one kind that no document of the other kinds holds, not even in another wording. */
const absences = (model: PerformanceModel, from: TableKind, ...to: readonly TableKind[]): Absence[] => {
  if (holders(model, from).length === 0) return [];
  const wordings = wordingsOf(model);
  const alike = new Map<Wording, Wording>(driftsOf(model).flatMap(({ odd, usual }) => [[odd, usual], [usual, odd]] as [Wording, Wording][]));
  return holders(model, from).flatMap((document) => {
    const own = wordings.filter((wording) => wording.documents.has(document));
    const others = holders(model, ...to).filter((other) => wordings.some((wording) => wording.documents.has(other) && own.some((mine) => mine.agency === wording.agency)) && isSameYear(document, other));
    if (own.length < 2 || others.length === 0) return [];
    const isIn = (wording: Wording, other: Document): boolean => wording.documents.has(other) || (alike.get(wording)?.documents.has(other) ?? false);
    const missing = own.filter((wording) => !others.some((other) => isIn(wording, other)));
    if (missing.length > own.length * (1 - COMMON)) return [];
    return missing.map((wording) => ({ wording, place: wording.places.find((place) => place.document === document)!, absentFrom: others }));
  });
};

/** One finding for each absence; the rule's message is "absent", with the name and the sheets that do not hold it. */
export const absenceDrafts = (model: PerformanceModel, from: TableKind, ...to: readonly TableKind[]): FindingDraft[] =>
  [...byWording(absences(model, from, ...to)).values()].map(([{ place: { document, node }, absentFrom }, ...twins]) => ({
    sheet: document.table.sheet,
    range: cellAddress(node.row, node.indicatorColumn?.first ?? 0),
    message: { key: "absent", args: { name: short(node.indicator), sheets: [...new Set(absentFrom.map((other) => other.table.sheet))].join(", ") } },
    ...(twins.length > 0 ? { related: twins.map(({ place }) => ({ sheet: place.document.table.sheet, range: cellAddress(place.node.row, place.node.indicatorColumn?.first ?? 0), role: "twin" as const })) } : {}),
    found: short(node.indicator),
    key: rowKey(document, node),
  }));

/** One indicator that stands in several documents of its kind is missed once. */
const byWording = (all: readonly Absence[]): Map<Wording, [Absence, ...Absence[]]> => {
  const groups = new Map<Wording, [Absence, ...Absence[]]>();
  for (const absence of all) {
    const group = groups.get(absence.wording);
    if (group) group.push(absence);
    else groups.set(absence.wording, [absence]);
  }
  return groups;
};

const holders = (model: PerformanceModel, ...kinds: readonly TableKind[]): Document[] =>
  model.documents.filter((document) => kinds.includes(document.table.kind) && document.column({ subject: "indicator" }) !== undefined);

/** The same year, or a year that a plan over several years covers. */
const isSameYear = (a: Document, b: Document): boolean => {
  const [years, others] = [yearsOf(a), yearsOf(b)];
  return years.size === 0 || others.size === 0 || [...years].some((year) => others.has(year));
};

const yearsOf = ({ table }: Document): ReadonlySet<number> => {
  const [first, last] = table.period ?? [];
  const covered = first !== undefined && last !== undefined ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
  const targets = table.columns.flatMap((column) => (column.subject === "target" && column.year !== undefined ? [column.year] : []));
  return new Set([...covered, ...targets, ...(table.year === undefined ? [] : [table.year])]);
};
