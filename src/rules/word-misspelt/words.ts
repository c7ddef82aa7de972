// The words of a workbook's texts in their order, for finding a word that is written otherwise in the same place elsewhere. It judges nothing.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { valueAt } from "../../sheets/snapshot";
import { nextHash, Vocabulary } from "./vocabulary";

/** Columns of running text; names of places and persons are not compared. */
const TEXTS = new Set(["vision", "mission", "goal", "objective", "affair", "program", "activity", "subActivity", "outline", "indicator", "formulation", "obstacle", "solution", "followUp", "notes"]);
const SHORTEST = 8;

/** Stands for a neighbour where a text begins or ends. */
export const NONE = -1;

/** The different words of a workbook. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly numbers: ReadonlyMap<string, number>;
  /** By number of the word: how often it stands in all texts, repeated ones too. */
  readonly counts: readonly number[];
}

/** A word in a text, with the words before and behind it, by their numbers. */
export interface Occurrence {
  readonly word: number;
  readonly before: number;
  readonly behind: number;
  readonly text: string;
}

/** Visits the texts of all tables in the order of their columns. */
export const eachText = (model: PerformanceModel, visit: (text: string, document: Document, node: Node, column: Column) => void): void => {
  for (const document of model.documents) {
    for (const column of document.table.columns) {
      if (!TEXTS.has(column.subject) || document.numbers(column).isPlain) continue;
      for (const node of document.nodes) {
        const value = valueAt(document.sheet, node.row, column.first);
        if (typeof value === "string" && value.length >= SHORTEST) visit(value, document, node, column);
      }
    }
  }
};

/** Reads the words of all tables of a workbook. */
export const wordsOf = (model: PerformanceModel): Words => {
  const vocabulary = new Vocabulary();
  const counts: number[] = [];
  const count = (word: number): void => {
    counts[word] = (counts[word] ?? 0) + 1;
  };
  eachText(model, (text) => readWords(text, vocabulary, count));
  return { vocabulary, numbers: new Map(vocabulary.words.map((word, number) => [word, number])), counts };
};

/** Where the given words stand in different texts, in order. */
export const occurrencesOf = (model: PerformanceModel, { vocabulary }: Words, wanted: ReadonlySet<number>): Occurrence[] => {
  const seen = new Set<string>();
  const found: Occurrence[] = [];
  if (wanted.size > 0) eachText(model, (text) => {
    const own: number[] = [];
    readWords(text, vocabulary, (word) => void own.push(word));
    if (!own.some((word) => wanted.has(word)) || seen.has(text)) return;
    seen.add(text);
    own.forEach((word, at) => {
      if (wanted.has(word)) found.push({ word, before: own[at - 1] ?? NONE, behind: own[at + 1] ?? NONE, text });
    });
  });
  return found;
};

/** Nothing but ASCII and blanks: there the only letters are a to z, and no word need be cut out. */
const IS_ASCII = /^[\s -~]*$/;

/** Visits the numbers of a text's words. */
const readWords = (typed: string, vocabulary: Vocabulary, visit: (word: number) => void): void => {
  const text = typed.toLowerCase();
  if (!IS_ASCII.test(text)) {
    for (const word of text.match(/\p{L}+/gu) ?? []) visit(vocabulary.numberOf(word));
    return;
  }
  let from = 0;
  let hash = 0;
  // The end is no letter to read: a look past it would make the whole loop slow.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) hash = nextHash(hash, code);
    else {
      if (at > from) visit(vocabulary.numberIn(text, from, at, hash));
      from = at + 1;
      hash = 0;
    }
  }
  if (text.length > from) visit(vocabulary.numberIn(text, from, text.length, hash));
};
