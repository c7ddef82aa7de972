// Words that may be slips: one letter away from a word that stands elsewhere and more often, or from a word of the field. It words nothing.
// Each different word is looked at once. Most workbooks leave few that could be slips, and only the texts of these are compared.
import type { PerformanceModel } from "../../performance/model";
import { isOwnWord, meantFieldWord } from "../../standards/field-words";
import { isOneSlip, meantHeaderWord } from "../../standards/header-spellings";
import { SlipIndex } from "../../standards/slip-index";
import { collect } from "../shared/places";
import { NONE, occurrencesOf, wordsOf, type Occurrence, type Words } from "./words";

/** Short words are one letter apart by nature. */
const SHORTEST = 6;
/** So many texts must write it the other way, and so many times more often. */
export const ENOUGH_TEXTS = 3;
const TIMES = 3;
/** Without the same neighbours only long words are compared, with those that stand in so many texts. */
const LONG_WORD = 9;
const FREQUENT = 5;
/** Written so in more texts than this, and in more than the field's own spelling, a word is rather a term of the place. */
const TERM = 3;

/** A word in a text that may be a slip. */
export interface Suspicion {
  readonly text: string;
  readonly found: string;
  /** The word that is meant here; `undefined` where that shows only elsewhere, or nowhere. */
  readonly expected: string | undefined;
}

/** Every place of the words that may be slips, in order, and in how many different texts a word that is meant stands. */
export interface Suspicions {
  readonly all: readonly Suspicion[];
  readonly countOf: (word: string) => number;
}

/** What a word may mean: words one slip away, in the order of their numbers, and the word of the field, within a text and at its end. */
interface Suspect {
  readonly twins: readonly number[];
  readonly inside: string | undefined;
  readonly atEnd: string | undefined;
}

/** Looks at all words of a workbook. */
export const suspicionsIn = (model: PerformanceModel): Suspicions => {
  const words = wordsOf(model);
  const suspects = suspectsOf(words);
  const occurrences = occurrencesOf(model, words, involvedIn(words, suspects));
  const counts = countTexts(occurrences);
  const countOf = (word: string): number => counts.get(words.numbers.get(word) ?? NONE) ?? 0;
  const twinAt = twinFinder(words, occurrences, counts);
  const all = occurrences.flatMap((occurrence): Suspicion[] => {
    const suspect = suspects.get(occurrence.word);
    if (!suspect) return [];
    const found = words.vocabulary.words[occurrence.word]!;
    const twin = rightOf(twinAt(occurrence, suspect.twins));
    const field = occurrence.behind === NONE ? suspect.atEnd : suspect.inside;
    const isTerm = field !== undefined && countOf(found) > TERM && countOf(found) >= countOf(field);
    return [{ text: occurrence.text, found, expected: twin ?? (isTerm ? undefined : field) }];
  });
  return { all, countOf };
};

/** "Presentase" may be written more often than "presentasi", and is wrong all the same. */
const rightOf = (twin: string | undefined): string | undefined => (twin === undefined ? undefined : (meantHeaderWord(twin) ?? twin));

const suspectsOf = (words: Words): Map<number, Suspect> => {
  const index = new SlipIndex(words.vocabulary.words.filter((_, number) => words.counts[number]! >= ENOUGH_TEXTS));
  const suspects = new Map<number, Suspect>();
  words.vocabulary.words.forEach((word, number) => {
    const suspect = { twins: twinsOf(words, word, index), inside: meantFieldWord(word, false), atEnd: meantFieldWord(word, true) };
    if (suspect.twins.length > 0 || suspect.inside !== undefined || suspect.atEnd !== undefined) suspects.set(number, suspect);
  });
  return suspects;
};

const twinsOf = (words: Words, word: string, index: SlipIndex): number[] => {
  if (word.length < SHORTEST || isOwnWord(word)) return [];
  const twins = [...index.near(word)].filter((other) => isOneSlip(word, other) && !isInflection(word, other));
  return twins.map((twin) => words.numbers.get(twin)!).sort((a, b) => a - b);
};

/** The suspects and all words that they may mean, as far as the workbook holds them. */
const involvedIn = ({ numbers }: Words, suspects: ReadonlyMap<number, Suspect>): Set<number> => {
  const involved = new Set<number>();
  for (const [word, { twins, inside, atEnd }] of suspects) for (const each of [word, ...twins, numbers.get(inside ?? ""), numbers.get(atEnd ?? "")]) if (each !== undefined) involved.add(each);
  return involved;
};

/** In how many different texts each word stands. */
const countTexts = (occurrences: readonly Occurrence[]): Map<number, number> => {
  const counts = new Map<number, number>();
  const last = new Map<number, string>();
  for (const { word, text } of occurrences) {
    if (last.get(word) === text) continue;
    last.set(word, text);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/** Finds the twin that a word means at a place: much more frequent, and between the same neighbours elsewhere or beyond doubt. */
const twinFinder = ({ vocabulary: { words } }: Words, occurrences: readonly Occurrence[], counts: ReadonlyMap<number, number>): ((occurrence: Occurrence, twins: readonly number[]) => string | undefined) => {
  const between = ({ before, behind }: Occurrence): string => `${before}_${behind}`;
  const beside = new Map<string, number[]>();
  for (const occurrence of occurrences) if (!beside.get(between(occurrence))?.includes(occurrence.word)) collect(beside, between(occurrence), occurrence.word);
  return (occurrence, twins) => {
    const { word } = occurrence;
    const often = counts.get(word)!;
    const usual = twins.filter((twin) => counts.get(twin)! >= Math.max(ENOUGH_TEXTS, often * TIMES));
    const isAlone = (twin: number): boolean => often === 1 && counts.get(twin)! >= FREQUENT && isBeyondDoubt(words[word]!, words[twin]!);
    const twin = beside.get(between(occurrence))!.find((other) => usual.includes(other)) ?? usual.find(isAlone);
    return twin === undefined ? undefined : words[twin];
  };
};

/** A long word that lost, gained or swapped a letter behind its first four. */
const isBeyondDoubt = (word: string, other: string): boolean =>
  word.length >= LONG_WORD && other.startsWith(word.slice(0, 4)) && (word.length !== other.length || [...word].sort().join("") === [...other].sort().join(""));

/** Pairs that Indonesian grammar makes: another prefix or ending is another word, not a slip. */
const isInflection = (word: string, other: string): boolean => {
  const [a, b] = [word, other].map((each) => each.replace(/^(mem|men|meng|me|pem|pen|peng|pe|di|ber|ter|ke|se)/, "").replace(/(nya|kan|an|i)$/, ""));
  return a === b;
};
