// The words of a workbook's texts in their order, for finding a word that is written otherwise in the same place elsewhere. It judges nothing.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { valueAt } from "../../sheets/snapshot";
import { Vocabulary } from "./vocabulary";

/** Columns of running text; names of places and persons are not compared. */
const TEXTS = new Set(["vision", "mission", "goal", "objective", "affair", "program", "activity", "subActivity", "outline", "indicator", "formulation", "obstacle", "solution", "followUp", "notes"]);
const SHORTEST = 8;

/** Stands in the sequence before each text and behind the last, where no word is. */
export const END = -1;

/** All words of a workbook, by number. */
export interface Words {
  /** Every text, repeated ones too. */
  readonly texts: readonly string[];
  /** The numbers of the words of one text after another, with `END` between. */
  readonly sequence: readonly number[];
  /** The words by their numbers, in small letters, and back. */
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** One of the words that were looked for. */
export interface Occurrence {
  readonly word: number;
  /** Place in the sequence. */
  readonly at: number;
  readonly text: string;
}

/** Visits the texts of all tables in the order of their columns. */
export const eachText = (model: PerformanceModel, visit: (text: string, document: Document, node: Node, column: Column) => void): void => {
  for (const document of model.documents) {
    for (const column of document.table.columns) {
      if (!TEXTS.has(column.subject)) continue;
      for (const node of document.nodes) {
        const value = valueAt(document.sheet, node.row, column.first);
        if (typeof value === "string" && value.length >= SHORTEST) visit(value, document, node, column);
      }
    }
  }
};

/** Reads all tables of a workbook once. */
export const wordsOf = (model: PerformanceModel): Words => {
  const vocabulary = new Vocabulary();
  const texts: string[] = [];
  const sequence: number[] = [END];
  eachText(model, (text) => {
    texts.push(text);
    addWords(text, vocabulary, sequence);
    sequence.push(END);
  });
  const { words } = vocabulary;
  return { texts, sequence, words, numbers: new Map(words.map((word, number) => [word, number])) };
};

/** Nothing but ASCII and blanks: there the only letters are a to z, and no word need be cut out. */
const IS_ASCII = /^[\s -~]*$/;

const addWords = (text: string, vocabulary: Vocabulary, sequence: number[]): void => {
  if (!IS_ASCII.test(text)) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) sequence.push(vocabulary.numberIn(word, 0, word.length));
    return;
  }
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const small = text.charCodeAt(at) | 32;
    if (small >= 97 && small <= 122) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      sequence.push(vocabulary.numberIn(text, from, at));
      from = -1;
    }
  }
};

/** By number: how often a word stands in all texts, repeated ones too. */
export const countWords = ({ sequence, words }: Words): number[] => {
  const counts = new Array<number>(words.length).fill(0);
  for (const word of sequence) if (word !== END) counts[word]!++;
  return counts;
};

/** Where the given words stand in different texts, in order: of a text that is repeated its first place alone. */
export const occurrencesOf = ({ texts, sequence }: Words, wanted: ReadonlySet<number>): Occurrence[] => {
  const firsts = new Map<string, number>();
  const found: Occurrence[] = [];
  let at = -1;
  sequence.forEach((word, place) => {
    if (word === END) at++;
    if (!wanted.has(word)) return;
    const text = texts[at]!;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, at);
    if (first === undefined || first === at) found.push({ word, at: place, text });
  });
  return found;
};
