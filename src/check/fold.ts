// One cause, one finding: a finding that only repeats what another already names as its consequence is left out.
import { areaSize, areasOf, type Area } from "../sheets/address";
import type { FindingDraft } from "../rules/finding";
import type { Rule } from "../rules/rule";

/** A draft with the rule that gave it. */
export interface RuleDraft {
  readonly rule: Rule;
  readonly draft: FindingDraft;
}

interface Consequence {
  readonly area: Area;
  readonly from: RuleDraft;
}

/**
 * Leaves out every draft whose cells all lie in the consequences of drafts of the same rule, or of a rule that its own rule
 * `yieldsTo`. Where two drafts are each other's consequence, the one that comes first in the list stays.
 */
export const foldConsequences = (found: readonly RuleDraft[]): RuleDraft[] => {
  const consequencesAt = indexConsequences(found);
  const causes = new Map<RuleDraft, RuleDraft>();
  /** A cause that was itself folded speaks through its own cause. */
  const rootOf = (draft: RuleDraft): RuleDraft => {
    let root = draft;
    for (let next = causes.get(root); next; next = causes.get(root)) root = next;
    return root;
  };
  return found.filter((entry) => {
    const covering = areasOf(entry.draft.range).map((area) =>
      consequencesAt(entry.draft.sheet, area).find(({ from }) => from !== entry && speaksFor(from.rule, entry.rule) && rootOf(from) !== entry));
    const cause = covering[0];
    if (!cause || covering.includes(undefined)) return true;
    causes.set(entry, cause.from);
    return false;
  });
};

const speaksFor = (cause: Rule, other: Rule): boolean => cause.id === other.id || (other.yieldsTo?.includes(cause.id) ?? false);

/** Up to this many cells an area is found by its cells; the few larger ones are looked through. */
const SMALL = 64;

const indexConsequences = (found: readonly RuleDraft[]): ((sheet: string, area: Area) => readonly Consequence[]) => {
  const byCell = new Map<string, Consequence[]>();
  const large = new Map<string, Consequence[]>();
  const add = (map: Map<string, Consequence[]>, key: string, consequence: Consequence): void => {
    const known = map.get(key);
    if (known) known.push(consequence);
    else map.set(key, [consequence]);
  };
  for (const { sheet, consequence } of found.flatMap(consequencesOf)) {
    if (areaSize(consequence.area) > SMALL) add(large, sheet, consequence);
    else for (const cell of cellsOf(sheet, consequence.area)) add(byCell, cell, consequence);
  }
  return (sheet, area) =>
    [...(byCell.get(cellKey(sheet, area.top, area.left)) ?? []), ...(large.get(sheet) ?? [])].filter((consequence) => contains(consequence.area, area));
};

const consequencesOf = (from: RuleDraft): { readonly sheet: string; readonly consequence: Consequence }[] =>
  (from.draft.related ?? [])
    .filter(({ role }) => role === "consequence")
    .flatMap(({ sheet, range }) => areasOf(range).map((area) => ({ sheet, consequence: { area, from } })));

function* cellsOf(sheet: string, { top, left, bottom, right }: Area): Generator<string> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield cellKey(sheet, row, column);
}

const cellKey = (sheet: string, row: number, column: number): string => `${row}:${column}:${sheet}`;

const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
