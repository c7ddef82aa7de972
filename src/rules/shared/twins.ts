// Copies of a table on several sheets: what is said of the first is not said again of the others. It judges nothing.
import type { Document, PerformanceModel } from "../../performance/model";
import { areaAddress } from "../../sheets/address";
import type { FindingDraft } from "../finding";

/** Names that must agree before two tables of the same place and size count as copies. */
const NAMES_COMPARED = 12;

/** What copies of a table share: place, size and the names of its rows. */
const identityOf = ({ table, nodes }: Document): string =>
  JSON.stringify([table.kind, areaAddress(table.header), table.data && areaAddress(table.data), nodes.length, nodes.slice(0, NAMES_COMPARED).map((node) => [node.name, node.indicator])]);

/** One draft for copies: the same cells, words and figures on sheets that hold the same table. The others become its related twins. */
export const foldTwins = (model: PerformanceModel, drafts: Iterable<FindingDraft>): FindingDraft[] => {
  const identities = new Map<string, string>();
  for (const document of model.documents) identities.set(document.table.sheet, (identities.get(document.table.sheet) ?? "") + identityOf(document));
  const kept = new Map<string, FindingDraft>();
  const rest: FindingDraft[] = [];
  for (const draft of drafts) {
    const key = JSON.stringify([identities.get(draft.sheet) ?? draft.sheet, draft.range, draft.message, draft.found, draft.expected]);
    const first = kept.get(key);
    if (!first) kept.set(key, draft);
    else if (first.sheet === draft.sheet) rest.push(draft);
    else kept.set(key, joined(first, draft));
  }
  return [...kept.values(), ...rest];
};

const joined = (first: FindingDraft, twin: FindingDraft): FindingDraft => ({
  ...first,
  related: [...(first.related ?? []), { sheet: twin.sheet, range: twin.range, role: "twin" }],
  ...(first.repairs ? { repairs: first.repairs.map((repair) => ({ ...repair, cells: [...repair.cells, ...(twin.repairs?.find((other) => other.id === repair.id)?.cells ?? [])] })) } : {}),
});
