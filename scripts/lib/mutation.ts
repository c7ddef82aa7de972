// The committed table of the mutation check: how many of each kind of mistake are found, and how often each rule is right. Plain data in, words out.
import type { Level } from "../../src/rules/finding";

/** Recall by kind of mistake, and what each rule said. */
export interface MutationTable {
  /** Found, tried. */
  readonly kinds: Readonly<Record<string, readonly [number, number]>>;
  /** Right, repeats of what follows from the cause, wrong. */
  readonly rules: Readonly<Record<string, readonly [number, number, number]>>;
}

interface Counts {
  readonly kinds: Readonly<Record<string, { readonly found: number; readonly tried: number }>>;
  readonly rules: Readonly<Record<string, { readonly right: number; readonly repeats: number; readonly wrong: number }>>;
}

/** A rule that speaks at warning or error level must be right this often. */
const PRECISION = 0.9;

/** The counts as they are committed, in order of the alphabet. */
export const tableOf = ({ kinds, rules }: Counts): MutationTable => ({
  kinds: Object.fromEntries(Object.entries(kinds).sort(byName).map(([id, { found, tried }]) => [id, [found, tried] as const])),
  rules: Object.fromEntries(Object.entries(rules).sort(byName).map(([id, { right, repeats, wrong }]) => [id, [right, repeats, wrong] as const])),
});

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/** One line an entry, so that a change shows as a line. */
export const textOf = ({ kinds, rules }: MutationTable): string => {
  const lines = (entries: Readonly<Record<string, readonly number[]>>): string =>
    Object.entries(entries).map(([id, counts]) => `    ${JSON.stringify(id)}: [${counts.join(", ")}]`).join(",\n");
  return `{\n  "kinds": {\n${lines(kinds)}\n  },\n  "rules": {\n${lines(rules)}\n  }\n}\n`;
};

const share = (hits: number, all: number): number => (all === 0 ? 1 : hits / all);

/** What is worse than in the committed table, and rules whose precision is too low, in words. */
export const dropsOf = (now: MutationTable, committed: MutationTable, rules: readonly { readonly id: string; readonly level: Level }[]): string[] => {
  const levels = new Map(rules.map(({ id, level }) => [id, level]));
  const recall = Object.entries(committed.kinds).flatMap(([id, [found, tried]]) => {
    const [hits, all] = now.kinds[id] ?? [0, 0];
    return share(hits, all) < share(found, tried) || all === 0 ? [`"${id}": ${hits} of ${all} found, it was ${found} of ${tried}`] : [];
  });
  const precision = Object.entries(now.rules).flatMap(([id, [right, , wrong]]) => {
    const [before, , wrongBefore] = committed.rules[id] ?? [0, 0, 0];
    if (share(right, right + wrong) < PRECISION && levels.get(id) !== "info") return [`${id}: ${right} right and ${wrong} wrong, below ${PRECISION * 100} %`];
    return wrong > wrongBefore && share(right, right + wrong) < share(before, before + wrongBefore) ? [`${id}: ${wrong} wrong findings, it were ${wrongBefore}`] : [];
  });
  return [...recall, ...precision];
};
