// Finds the same indicator in several documents, by agency and wording. Near wordings are left to the rules that compare words,
// but for those of which a person said that they are one.
import type { Document, IndicatorGroup, Node, WordingPair } from "./model";
import { agencyKey, wordingKey } from "./wording";

/** Groups of the same indicator in two or more documents, in the order of their first member. */
export const groupIndicators = (documents: readonly Document[], pairs: readonly WordingPair[] = []): IndicatorGroup[] => {
  if (documents.length < 2) return [];
  const spoken = spokenFor(pairs);
  const groups = new Map<string, { key: string; agency: string; members: { document: Document; node: Node }[] }>();
  const named = new Set(documents.map((document) => agencyKey(document.table.agency ?? "")).filter((key) => key !== ""));
  // A sheet that names no agency belongs to the only one that the workbook names.
  const [only = ""] = named.size === 1 ? named : [];
  for (const document of documents) {
    const agency = agencyKey(document.table.agency ?? "") || only;
    for (const node of document.measured) {
      const text = node.indicator;
      if (text === "") continue;
      const own = wordingKey(text);
      if (own.length < 4) continue;
      const key = spoken(agency, own);
      const id = `${agency}|${key}`;
      const group = groups.get(id);
      if (group) group.members.push({ document, node });
      else groups.set(id, { key, agency, members: [{ document, node }] });
    }
  }
  return [...groups.values()].filter((group) => new Set(group.members.map((member) => member.document)).size >= 2);
};

/** The wording that speaks for another one: of all that a person called the same, the first by the alphabet. */
const spokenFor = (pairs: readonly WordingPair[]): ((agency: string, key: string) => string) => {
  const alike = new Map<string, Set<string>>();
  for (const { agency, wordings, isSame } of pairs) {
    if (!isSame) continue;
    const all = new Set(wordings.flatMap((key) => [key, ...(alike.get(`${agency}|${key}`) ?? [])]));
    for (const key of all) alike.set(`${agency}|${key}`, all);
  }
  return (agency, key) => [...(alike.get(`${agency}|${key}`) ?? [key])].sort()[0]!;
};
