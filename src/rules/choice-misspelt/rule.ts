// STR-18: a choice that recurs down a column (source of funds, unit in charge, agency, rating), typed once with a slip. Names of places are left alone.
import { distance } from "fastest-levenshtein";
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import type { Subject } from "../../standards/vocabulary";
import { columnLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "choice-misspelt",
  code: "STR-18",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Isian pilihan salah ketik",
      why: "Rekap per sumber dana atau per bidang memisahkan isian yang salah ketik, sehingga jumlahnya kurang.",
      advice: "Samakan dengan isian yang dipakai di baris lain, atau pakai daftar pilihan.",
      messages: { slip: "\"{found}\" pada kolom {column} mirip \"{expected}\", yang dipakai di {count} baris lain." },
    },
    en: {
      title: "A choice is mistyped",
      why: "Summaries by source of funds or unit keep the mistyped entry apart, so their totals are short.",
      advice: "Make it the same as in the other rows, or use a drop-down list.",
      messages: { slip: "\"{found}\" in the column {column} is nearly \"{expected}\", which {count} other rows hold." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => document.table.columns.filter(({ subject }) => CHOICES.has(subject)).flatMap((column) => slipsIn(document, column)))),
};

const CHOICES: ReadonlySet<Subject> = new Set<Subject>(["funding", "owner", "agency", "rating"]);

/** Where an entry stands: once for a slip, so often for a choice; of a long one fewer are enough. */
const ENOUGH = 3;
const ENOUGH_LONG = 2;
const LONG = 12;
/** Shorter entries and words are too near to one another: DAK is no DAU. */
const SHORTEST = 4;
/** In a shorter word a letter that is another one makes another word. */
const SHORTEST_EXCHANGED = 7;
const MOST_PAIRS = 500_000;

interface Choice {
  readonly text: string;
  readonly rows: number[];
}

const slipsIn = (document: Document, column: Column): FindingDraft[] => {
  const choices = choicesIn(document, column);
  const usual = choices.filter(({ text, rows }) => rows.length >= (text.length >= LONG ? ENOUGH_LONG : ENOUGH));
  const once = choices.filter(({ rows }) => rows.length === 1);
  // So many different entries are no list to choose from.
  if (once.length * usual.length > MOST_PAIRS) return [];
  return once.flatMap((odd) => {
    const meant = usual.find(({ text }) => isSlip(odd.text, text));
    return meant ? [draftOf(document, column, odd, meant)] : [];
  });
};

const choicesIn = (document: Document, column: Column): Choice[] => {
  const byKey = new Map<string, Choice>();
  /** By the text as typed, which most rows repeat. */
  const byText = new Map<string, Choice | undefined>();
  const choiceOf = (typed: string): Choice | undefined => {
    const text = typed.replace(/\s+/g, " ").trim();
    if (text === "") return undefined;
    const known = byKey.get(text.toLowerCase());
    if (known) return known;
    const choice = { text, rows: [] };
    byKey.set(text.toLowerCase(), choice);
    return choice;
  };
  for (const { row } of document.nodes) {
    const typed = plainText(valueAt(document.sheet, row, column.first));
    if (!byText.has(typed)) byText.set(typed, choiceOf(typed));
    byText.get(typed)?.rows.push(row);
  }
  return [...byKey.values()];
};

/** One letter too many, too few or exchanged in one word; numbers and single letters tell entries apart. */
const isSlip = (odd: string, usual: string): boolean => {
  const [a, b] = [odd.toLowerCase().split(" "), usual.toLowerCase().split(" ")];
  if (a.length !== b.length || Math.max(odd.length, usual.length) < SHORTEST) return false;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at]!] as const]));
  const [first] = differing;
  if (!first || differing.length > 1) return false;
  const [word, meant] = first;
  if (!/^\p{L}+$/u.test(word + meant) || Math.max(word.length, meant.length) < SHORTEST || isRoman(word) || isRoman(meant) || distance(word, meant) !== 1) return false;
  return word.length !== meant.length || word.length >= SHORTEST_EXCHANGED;
};

const isRoman = (word: string): boolean => /^[ivxl]+$/.test(word);

const draftOf = (document: Document, column: Column, odd: Choice, meant: Choice): FindingDraft => ({
  sheet: document.table.sheet,
  range: rangeOf(odd.rows.map((row) => ({ row, column: column.first }))),
  message: { key: "slip", args: { found: odd.text, expected: meant.text, column: columnLabel(column), count: meant.rows.length } },
  found: odd.text,
  expected: meant.text,
  key: [document.table.kind, document.table.agency, odd.text, meant.text],
});
