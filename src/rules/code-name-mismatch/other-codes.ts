// Activities and sub-activities that one document writes with another code than the others of their year, which agree on nearly all codes. It words nothing.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { agencyKey, wordingKey } from "../../performance/wording";
import type { Code } from "../../standards/codes";
import { codedNodesOf } from "../shared/code-cells";
import { collect } from "../shared/places";

interface Coded {
  readonly document: Document;
  readonly node: Node;
  readonly code: Code;
}

/** A row whose code differs from that of its namesakes in other documents. */
export interface OtherCode extends Coded {
  readonly usual: readonly Coded[];
}

/** Shorter names ("Rapat", "Gaji") recur under several activities. */
const SHORTEST = 15;
/** So many rows that two documents share must have one code, and this share of them: else the nomenclature changed between them. */
const FEWEST = 3;
const SHARE = 0.8;

/** The odd rows of a workbook; where only two documents hold a name, the later one is odd. */
export const otherCodesIn = (model: PerformanceModel): OtherCode[] => {
  if (model.documents.filter((document) => codedNodesOf(document).length >= FEWEST).length < 2) return [];
  const rows = new Map(model.documents.map((document) => [document, rowsOf(document)]));
  const byName = new Map<string, Coded[]>();
  for (const [document, own] of rows) for (const [name, coded] of own) collect(byName, `${document.table.year}|${agencyKey(document.table.agency ?? "")}|${name}`, coded);
  return [...byName.values()].flatMap((all) => oddOne(all, rows) ?? []);
};

const rowsOf = (document: Document): ReadonlyMap<string, Coded> => {
  const byName = new Map<string, Coded[]>();
  for (const { node, code } of codedNodesOf(document)) {
    const name = wordingKey(node.name);
    if ((code.level === "activity" || code.level === "subActivity") && !code.isTemplate && name.length >= SHORTEST) collect(byName, `${code.level} ${name}`, { document, node, code });
  }
  return new Map([...byName].flatMap(([name, all]) => (all.length === 1 ? [[name, all[0]!]] : [])));
};

const oddOne = (all: readonly Coded[], rows: ReadonlyMap<Document, ReadonlyMap<string, Coded>>): OtherCode | undefined => {
  if (new Set(all.map(({ code }) => code.text)).size !== 2 || new Set(all.map(({ code }) => code.form)).size > 1) return undefined;
  const groups = new Map<string, Coded[]>();
  for (const one of all) collect(groups, one.code.text, one);
  const [odd, usual] = [...groups.values()].sort((a, b) => a.length - b.length || b[0]!.document.index - a[0]!.document.index);
  if (!odd || !usual || odd.length > 1) return undefined;
  return usual.every((other) => agree(rows.get(odd[0]!.document)!, rows.get(other.document)!)) ? { ...odd[0]!, usual } : undefined;
};

const agree = (mine: ReadonlyMap<string, Coded>, theirs: ReadonlyMap<string, Coded>): boolean => {
  const shared = [...mine].flatMap(([name, { code }]) => {
    const other = theirs.get(name);
    return other ? [code.text === other.code.text] : [];
  });
  const same = shared.filter(Boolean).length;
  return same >= FEWEST && same >= shared.length * SHARE;
};
