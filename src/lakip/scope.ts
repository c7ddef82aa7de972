// Which agency and which year a LAKIP speaks of, and the documents that belong to it. A report is one agency's: others are named, never mixed in.
import { agencyKey } from "../performance/wording";
import type { Document, PerformanceModel } from "../performance/model";
import type { LakipNote } from "./note";

export interface Scope {
  /** As the workbook writes it; "" where no document names one. */
  readonly agency: string;
  readonly year: number | undefined;
  readonly documents: readonly Document[];
  /** Documents of the agency about other years too. */
  readonly ofAnyYear: readonly Document[];
}

export interface ScopeOptions {
  readonly agency?: string;
  readonly year?: number;
}

/** Documents of employees and of evaluators are no source of an agency's figures. */
const NOT_OF_THE_AGENCY: ReadonlySet<string> = new Set(["skp", "lke"]);

interface Agency {
  readonly key: string;
  readonly name: string;
  readonly documents: Document[];
}

/** The documents by agency, in order. Where one agency alone is named, documents without a name are its own. */
const agenciesOf = (documents: readonly Document[]): Agency[] => {
  const byKey = new Map<string, Agency>();
  for (const document of documents) {
    const name = (document.table.agency ?? "").trim();
    const key = agencyKey(name);
    const known = byKey.get(key);
    if (known) known.documents.push(document);
    else byKey.set(key, { key, name, documents: [document] });
  }
  const named = [...byKey.values()].filter(({ key }) => key !== "");
  return named.length === 1 ? [{ ...named[0]!, documents: [...documents] }] : [...byKey.values()];
};

const isPerformance = ({ measure }: { readonly measure?: string }): boolean => (measure ?? "performance") === "performance";

/** How much of an agency is measured: what tells whose workbook it is. */
const weightOf = ({ documents }: Agency): number => {
  const measured = documents.filter((document) => document.columns({ subject: "actual" }).some(isPerformance));
  const indicators = measured.reduce((sum, document) => sum + document.measured.filter((node) => node.indicator !== "").length, 0);
  const rows = documents.reduce((sum, document) => sum + document.measured.length, 0);
  return indicators * 1e6 + rows;
};

/** True where a document can hold figures of the year. */
const speaksOf = ({ table }: Document, year: number | undefined): boolean =>
  year === undefined || table.year === undefined || table.year === year || table.columns.some((column) => column.year === year);

/** The year that most documents with actual figures are about, else most documents; the later of two. */
const yearOf = (documents: readonly Document[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const document of documents) {
    const { year, rows } = document.table;
    if (year === undefined) continue;
    const isMeasured = document.columns({ subject: "actual" }).length > 0;
    counts.set(year, (counts.get(year) ?? 0) + rows.length * (isMeasured ? 1000 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
};

/** The agencies that a report can be written for, by name, the most measured first; one without a name ("") only where none has one. */
export const reportableAgencies = (model: PerformanceModel): readonly string[] => {
  const names = rankedAgencies(model).map(({ name }) => name);
  const named = names.filter((name) => name !== "");
  return named.length > 0 ? named : names;
};

/** The agencies with their documents, the most measured first. */
const rankedAgencies = (model: PerformanceModel): Agency[] =>
  agenciesOf(model.documents.filter(({ table }) => !NOT_OF_THE_AGENCY.has(table.kind) && table.data !== null)).sort((a, b) => weightOf(b) - weightOf(a));

/** The scope of a report; `null`, with the note that says why, where the asked agency or year is not there. */
export const scopeOf = (model: PerformanceModel, options: ScopeOptions): { readonly scope: Scope | null; readonly notes: readonly LakipNote[] } => {
  const agencies = rankedAgencies(model);
  const names = agencies.map(({ name }) => name).filter((name) => name !== "");
  if (agencies.length === 0) return { scope: null, notes: [{ key: "nothingRecognised", args: {} }] };
  const wanted = options.agency === undefined ? undefined : agencyKey(options.agency);
  const chosen = wanted === undefined ? agencies[0] : (agencies.find(({ key }) => key === wanted) ?? agencies.find(({ key }) => wanted !== "" && key.includes(wanted)));
  if (!chosen) return { scope: null, notes: [{ key: "agencyNotFound", args: { agency: options.agency ?? "", known: names.join("; ") || "-" } }] };
  const year = options.year ?? yearOf(chosen.documents);
  const documents = chosen.documents.filter((document) => speaksOf(document, year));
  if (documents.length === 0) {
    const known = [...new Set(chosen.documents.map(({ table }) => table.year))].filter((each) => each !== undefined).sort();
    return { scope: null, notes: [{ key: "yearNotFound", args: { year: String(year), known: known.join(", ") || "-" } }] };
  }
  const others = agencies.filter((agency) => agency !== chosen && agency.name !== "").map(({ name }) => name);
  const isChoice = wanted === undefined && others.length > 0;
  return {
    scope: { agency: chosen.name, year, documents, ofAnyYear: chosen.documents },
    notes: [
      ...(isChoice ? [{ key: "otherAgencies" as const, args: { agency: chosen.name || "-", others: others.join("; ") } }] : []),
      ...(year === undefined ? [{ key: "yearUnknown" as const, args: {} }] : []),
    ],
  };
};
