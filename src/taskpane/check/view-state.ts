// What the person looks for among the findings. Pure, so that lists of thousands can be tested without a screen.
import type { FindingHead } from "../../app/describe";
import { groupBy } from "../../app/group";
import type { Finding, Level } from "../../rules/finding";
import { areasTouch, parseArea, rowsOf, type Area } from "../../sheets/address";
import { LEVELS } from "../../sheets/edit";
import type { Sought } from "../session/state";

/** How the list is narrowed; "" and `undefined` narrow nothing. */
export interface Filter {
  readonly only?: Level | "review" | "new";
  readonly sheet: string;
  /** A rule by its id. */
  readonly rule: string;
  readonly search: string;
  /** Accepted findings instead of open ones. */
  readonly accepted: boolean;
  readonly by: "rule" | "sheet";
}

export const EVERYTHING: Filter = { sheet: "", rule: "", search: "", accepted: false, by: "rule" };

/** A finding with its words. */
export interface Told {
  readonly finding: Finding;
  readonly words: FindingHead;
  /** Tells findings apart on the screen, also two of the same fingerprint. */
  readonly id: string;
}

export interface Group {
  readonly key: string;
  readonly title: string;
  /** The loudest level in it. */
  readonly level: Level;
  readonly items: readonly Told[];
}

/** Findings with their words. An id stays the same when other findings come or go. */
export const tell = (findings: readonly Finding[], wordsOf: (finding: Finding) => FindingHead): Told[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    return { finding, words: wordsOf(finding), id: `${finding.fingerprint}-${before}` };
  });
};

/** The findings that the filter lets through, in their order; those of certain rows alone where they are sought. */
export const filtered = (told: readonly Told[], filter: Filter, sought?: Sought): Told[] => {
  const search = filter.search.trim().toLowerCase();
  const rows = new Set(sought?.rows);
  return told.filter(({ finding, words }) => {
    if (sought && !(finding.sheet === sought.sheet && rowsOf(finding.range).some((row) => rows.has(row)))) return false;
    if ((finding.suppression !== undefined) !== filter.accepted) return false;
    if (filter.sheet !== "" && finding.sheet !== filter.sheet) return false;
    if (filter.rule !== "" && finding.rule !== filter.rule) return false;
    if (filter.only === "review" ? finding.kind !== "review" : filter.only === "new" ? finding.baseline !== "new" : filter.only !== undefined && finding.level !== filter.only) return false;
    return search === "" || `${words.title} ${words.message} ${finding.sheet}!${finding.range} ${finding.code}`.toLowerCase().includes(search);
  });
};

/** By rule: the loudest first, then the largest group; groups that were listed before keep their order. By sheet: in the order of the workbook. */
export const grouped = (told: readonly Told[], by: Filter["by"], before: readonly string[] = []): Group[] => {
  const groups = [...groupBy(told, ({ finding }) => (by === "rule" ? finding.rule : finding.sheet))].map(([key, items]): Group => ({
    key, items,
    title: by === "rule" ? items[0]!.words.title : key,
    level: LEVELS.find((level) => items.some(({ finding }) => finding.level === level))!,
  }));
  const place = ({ key }: Group): number => (before.includes(key) ? before.indexOf(key) : before.length);
  return by === "sheet" ? groups : groups.sort((a, b) => place(a) - place(b) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.items.length - a.items.length);
};

/** The findings of which a cell, or a cell that belongs to them, changed; by id. What is no area counts as its whole sheet. */
export const touchedBy = (told: readonly Told[], changes: readonly { readonly sheet: string; readonly range: string }[]): ReadonlySet<string> => {
  if (changes.length === 0) return new Set();
  const bySheet = new Map([...groupBy(changes, ({ sheet }) => sheet)].map(([sheet, own]) => [sheet, own.map(({ range }) => parseArea(range))]));
  const isTouched = (sheet: string, range: string): boolean => {
    const changed = bySheet.get(sheet);
    return changed !== undefined && range.split(",").some((part) => overlapsAny(parseArea(part), changed));
  };
  return new Set(told.filter(({ finding }) => isTouched(finding.sheet, finding.range) || finding.related.some(({ sheet, range }) => isTouched(sheet, range))).map(({ id }) => id));
};

const overlapsAny = (area: Area | null, changed: readonly (Area | null)[]): boolean => changed.some((one) => !area || !one || areasTouch(area, one));
