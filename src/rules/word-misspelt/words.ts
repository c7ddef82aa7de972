// The words of a workbook's texts with their neighbours, for finding a word that is written otherwise in the same place elsewhere.
import type { PerformanceModel } from "../../performance/model";
import { valueAt } from "../../sheets/snapshot";
import { collect, type Place } from "../shared/places";

/** Columns of running text; names of places and persons are not compared. */
const TEXTS = new Set(["vision", "mission", "goal", "objective", "affair", "program", "activity", "subActivity", "outline", "indicator", "formulation", "obstacle", "solution", "followUp", "notes"]);

/** Labels below and between the rows, where header-spelling speaks of the words that it knows. */
const LABELS = new Set(["total", "section", "note"]);

/** A text's place; `isLabel` where another rule reads the words of headers and totals too. */
export interface TextPlace extends Place {
  readonly sheet: string;
  readonly isLabel: boolean;
}

/** A word with the words before and behind it. */
export interface Occurrence {
  readonly word: string;
  readonly before: string;
  readonly behind: string;
}

export interface Words {
  /** Every different text with the places where it stands, by sheet. */
  readonly texts: ReadonlyMap<string, readonly TextPlace[]>;
  /** In how many different texts a word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words by their neighbours. */
  readonly byContext: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of many texts, by their first four letters. */
  readonly frequent: ReadonlyMap<string, readonly string[]>;
}

/** The words of a text in lower case, with an empty word at both ends. */
export const occurrencesIn = (text: string): Occurrence[] => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word, at) => ({ word, before: words[at - 1] ?? "", behind: words[at + 1] ?? "" }));
};

/** The two contexts in which a word can be recognised: both neighbours, or two words behind a beginning. */
export const contextsOf = ({ before, behind }: Occurrence): string[] => (before !== "" && behind !== "" ? [`${before}_${behind}`] : before !== "" ? [`${before}_`] : [`_${behind}`]);

/** Reads all tables of a workbook once. */
export const wordsOf = (model: PerformanceModel): Words => {
  const texts = new Map<string, TextPlace[]>();
  for (const { table, sheet, nodes } of model.documents) {
    for (const column of table.columns) {
      if (!TEXTS.has(column.subject)) continue;
      for (const node of nodes) {
        const value = valueAt(sheet, node.row, column.first);
        if (typeof value !== "string" || value.length < 8) continue;
        collect(texts, value, { sheet: table.sheet, row: node.row, column: column.first, isLabel: LABELS.has(node.level) });
      }
    }
  }
  const counts = new Map<string, number>();
  const byContext = new Map<string, Set<string>>();
  for (const text of texts.keys()) {
    const occurrences = occurrencesIn(text);
    for (const word of new Set(occurrences.map((each) => each.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const occurrence of occurrences) {
      for (const context of contextsOf(occurrence)) {
        const known = byContext.get(context);
        if (known) known.add(occurrence.word);
        else byContext.set(context, new Set([occurrence.word]));
      }
    }
  }
  return { texts, counts, byContext, frequent: frequentWords(counts) };
};

/** In so many texts a word stands often enough to be the right spelling. */
const FREQUENT = 5;

const frequentWords = (counts: ReadonlyMap<string, number>): Map<string, string[]> => {
  const byBeginning = new Map<string, string[]>();
  for (const [word, often] of counts) {
    if (often < FREQUENT) continue;
    const beginning = word.slice(0, 4);
    const known = byBeginning.get(beginning);
    if (known) known.push(word);
    else byBeginning.set(beginning, [word]);
  }
  return byBeginning;
};
