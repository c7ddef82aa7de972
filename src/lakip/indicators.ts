// The rows of the report: the indicators of the agency's agreement, else of what was measured, with target and actual of the year.
// Only the highest level is listed: table 3.1 is about objectives, and a mean over several levels would count things twice.
import { wordingKey } from "../performance/wording";
import type { Document, Node } from "../performance/model";
import type { RowLevel } from "../standards/vocabulary";
import { labelOf, matchIn } from "./matching";
import type { Scope } from "./scope";
import { actualDocuments, figureOf, targetDocuments, type Conflict } from "./sources";
import type { SourceValue } from "./year-value";

export interface ReportedIndicator {
  /** Objective of the row, else the program or activity above it. */
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly home: Document;
  readonly node: Node;
  readonly target?: SourceValue;
  readonly actual?: SourceValue;
  readonly conflicts: readonly Conflict[];
  /** Measured, but not in the agreement that the report is about. */
  readonly isOutsideAgreement: boolean;
}

export interface IndicatorList {
  readonly rows: readonly ReportedIndicator[];
  /** The level that was listed, and how many rows of lower levels were left to other tables. */
  readonly level: RowLevel;
  readonly lowerLevels: number;
}

const RANKS: Partial<Record<RowLevel, number>> = { goal: 1, objective: 1, program: 2, activity: 3, subActivity: 4 };

/** The level that an indicator belongs to: what its column says, else its row, else the row above it. */
const levelOf = (node: Node): RowLevel => {
  const stated = node.indicatorColumn?.level;
  if (stated && RANKS[stated] !== undefined) return stated;
  if (node.level !== "indicator") return node.level;
  return node.parent ? levelOf(node.parent) : "objective";
};

const rankOf = (node: Node): number => RANKS[levelOf(node)] ?? Infinity;

interface Place {
  readonly home: Document;
  readonly node: Node;
  readonly isOutsideAgreement?: boolean;
}

/** The indicators of a scope; `null` where no document holds one with a target or an actual. */
export const listIndicators = (scope: Scope): IndicatorList | null => {
  const targets = targetDocuments(scope);
  const actuals = actualDocuments(scope);
  const agreement = agreementOf(targets);
  const measuring = actuals.length > 0 ? actuals : targets.slice(0, 1);
  const entries = union(agreement ? [agreement, ...actuals.filter(({ table }) => table.kind === "pengukuran")] : measuring, agreement);
  const levelled = entries.filter(({ node }) => rankOf(node) < Infinity);
  const rows = levelled.map((entry) => ({ entry, row: reportOn(scope, entry, targets, actuals) })).filter(({ row }) => row.target ?? row.actual);
  if (rows.length === 0) return null;
  const highest = Math.min(...rows.map(({ entry }) => rankOf(entry.node)));
  const listed = rows.filter(({ entry }) => rankOf(entry.node) === highest);
  return { rows: byGroup(listed.map(({ row }) => row)), level: levelOf(listed[0]!.entry.node), lowerLevels: rows.length - listed.length };
};

/** The PK that speaks; of several of one standing (one a position) the one of the highest level with most indicators. */
const agreementOf = (targets: readonly Document[]): Document | undefined => {
  const agreements = targets.filter(({ table, measured }) => table.kind === "pk" && measured.some(({ indicator }) => indicator !== ""));
  const isRevised = agreements.some(({ table }) => table.isRevised);
  const weight = ({ measured }: Document): number => measured.filter((node) => node.indicator !== "" && rankOf(node) === 1).length;
  return agreements.filter(({ table }) => !isRevised || table.isRevised).sort((a, b) => weight(b) - weight(a))[0];
};

/** All rows of the documents, each thing once; what only later documents know comes after. */
const union = (documents: readonly Document[], agreement: Document | undefined): Place[] => {
  const entries: Place[] = [];
  for (const document of documents) {
    const known = new Set(entries.map(({ home, node }) => matchIn(document, home, node)));
    for (const node of document.measured) {
      if (!isListed(node) || known.has(node) || (agreement && document !== agreement && rankOf(node) > 1)) continue;
      entries.push({ home: document, node, isOutsideAgreement: agreement !== undefined && document !== agreement });
    }
  }
  return entries;
};

/** Rows with an indicator, and sub-activities that name what they do instead of an indicator. */
const isListed = (node: Node): boolean => node.indicator !== "" || (node.level === "subActivity" && node.name !== "");

/** A row of the report about the indicator of one place: target and actual of the year from the documents that speak. */
export const reportOn = (scope: Scope, { home, node, isOutsideAgreement = false }: Place, targets: readonly Document[], actuals: readonly Document[]): ReportedIndicator => {
  const target = figureOf(scope, targets, home, node, "target");
  const actual = figureOf(scope, actuals, home, node, "actual");
  const units = [node.unit, ...[target.value, actual.value].map((value) => value?.node.unit ?? "")];
  return {
    group: groupOf(node), label: labelOf(node), unit: units.find((unit) => unit !== "") ?? "", home, node,
    ...(target.value ? { target: target.value } : {}), ...(actual.value ? { actual: actual.value } : {}),
    conflicts: [...target.conflicts, ...actual.conflicts], isOutsideAgreement,
  };
};

const groupOf = (node: Node): string => {
  if (node.objective !== "") return node.objective;
  if (node.indicator !== "" && node.name !== "") return node.name;
  return node.parent?.name ?? "";
};

/** Rows of one group stay together, in the order in which groups appear. */
const byGroup = (rows: readonly ReportedIndicator[]): ReportedIndicator[] => {
  const groups = new Map<string, ReportedIndicator[]>();
  for (const row of rows) {
    const key = wordingKey(row.group);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flat();
};

/** The rows by objective, in their order. */
export const groupsOf = (rows: readonly ReportedIndicator[]): ReportedIndicator[][] => {
  const groups: ReportedIndicator[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && wordingKey(last[0]!.group) === wordingKey(row.group)) last.push(row);
    else groups.push([row]);
  }
  return groups;
};
