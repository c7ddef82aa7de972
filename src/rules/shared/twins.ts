// Copies of a table on several sheets: what is said of the first is not said again of the others. It judges nothing.
import type { FindingDraft } from "../finding";

/** Drafts with the same words and cells on different sheets, from this many cells on, come from copies of one table. */
const COPY_CELLS = 4;

const cellsNamed = (range: string): number => range.split(/[,:]/).length;

/**
 * One draft for copies: the same cells, words and figures on several sheets. The others become its related twins.
 * Drafts that name few cells are kept apart unless `isCopy` says that their sheets hold the same table.
 */
export const foldTwins = (drafts: Iterable<FindingDraft>, isCopy: (a: string, b: string) => boolean = () => false): FindingDraft[] => {
  const kept: FindingDraft[] = [];
  const first = new Map<string, number[]>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.range, draft.message, draft.found, draft.expected]);
    const known = first.get(key) ?? [];
    const at = known.find((index) => kept[index]!.sheet !== draft.sheet && (cellsNamed(draft.range) >= COPY_CELLS || isCopy(kept[index]!.sheet, draft.sheet)));
    if (at === undefined) {
      first.set(key, [...known, kept.length]);
      kept.push(draft);
    } else kept[at] = joined(kept[at]!, draft);
  }
  return kept;
};

const joined = (first: FindingDraft, twin: FindingDraft): FindingDraft => ({
  ...first,
  related: [...(first.related ?? []), { sheet: twin.sheet, range: twin.range, role: "twin" }],
  ...(first.repairs ? { repairs: first.repairs.map((repair) => ({ ...repair, cells: [...repair.cells, ...(twin.repairs?.find((other) => other.id === repair.id)?.cells ?? [])] })) } : {}),
});
