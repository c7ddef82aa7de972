// IND-15 family: a word with one letter different from the one that stands elsewhere between the same words and more often, or from a word of the field.
import type { PerformanceModel } from "../../performance/model";
import { isOwnWord, meantFieldWord } from "../../standards/field-words";
import { isOneSlip, meantHeaderWord } from "../../standards/header-spellings";
import { wordOffer } from "../offers";
import { collect, rangeOf, type Place } from "../shared/places";
import type { FindingDraft } from "../finding";
import { contextsOf, occurrencesIn, wordsOf, type Occurrence, type Words } from "./words";
import type { Rule } from "../rule";

/** Short words are one letter apart by nature. */
const SHORTEST = 6;
/** So many texts must write it the other way, and so many times more often. */
const ENOUGH_TEXTS = 3;
const TIMES = 3;
/** Without the same neighbours only long words are compared. */
const LONG_WORD = 9;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "word-misspelt",
  code: "IND-15",
  category: "indicator",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Kata yang tampaknya salah eja",
      why: "Nama yang berbeda satu huruf dianggap indikator atau kegiatan lain saat dokumen dibandingkan, dan salah eja terbawa ke laporan.",
      advice: "Perbaiki ejaannya, juga pada salinan di lembar lain.",
      messages: {
        word: "\"{found}\" ditulis \"{expected}\" pada {count} teks lain di buku kerja ini.",
        field: "\"{found}\" tampaknya dimaksudkan \"{expected}\".",
      },
    },
    en: {
      title: "Word that looks misspelt",
      why: "A name that differs in one letter counts as another indicator when documents are compared, and the slip reaches the report.",
      advice: "Correct the spelling, also where it was copied to other sheets.",
      messages: {
        word: "\"{found}\" is written \"{expected}\" in {count} other texts of this workbook.",
        field: "\"{found}\" seems to mean \"{expected}\".",
      },
    },
  },
  check: ({ model }) => findings(model),
};

const findings = (model: PerformanceModel): FindingDraft[] => {
  const words = wordsOf(model);
  const slips = new Map<string, { expected: string; bySheet: Map<string, Place[]> }>();
  for (const [text, places] of words.texts) {
    for (const occurrence of occurrencesIn(text)) {
      const expected = slips.get(occurrence.word)?.expected ?? meant(occurrence.word, contextsOf(occurrence), words) ?? fieldTwin(occurrence, words);
      if (expected === undefined) continue;
      const own = places.filter(({ isLabel }) => !isLabel || meantHeaderWord(occurrence.word) === undefined);
      if (own.length === 0) continue;
      const slip = slips.get(occurrence.word) ?? { expected, bySheet: new Map<string, Place[]>() };
      slips.set(occurrence.word, slip);
      for (const place of own) collect(slip.bySheet, place.sheet, place);
    }
  }
  const sheets = new Map(model.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return [...slips].map(([found, { expected, bySheet }]) => {
    const [first, ...others] = bySheet;
    const count = words.counts.get(expected) ?? 0;
    const message: FindingDraft["message"] = count >= ENOUGH_TEXTS ? { key: "word", args: { found, expected, count } } : { key: "field", args: { found, expected } };
    const repair = wordOffer([...bySheet].flatMap(([name, places]) => places.map(({ row, column }) => ({ sheet: sheets.get(name)!, row, column }))), found, expected);
    return {
      sheet: first![0],
      range: rangeOf(first![1]),
      related: others.map(([sheet, places]) => ({ sheet, range: rangeOf(places), role: "twin" as const })),
      message,
      found,
      expected,
      key: [found, expected],
      ...(repair ? { repairs: [repair] } : {}),
    };
  });
};

/** Written so in more texts than this, and in more than the field's own spelling, a word is rather a term of the place. */
const TERM = 3;

/** The word of the field that is one letter away, for a word that this workbook does not write so on purpose. */
const fieldTwin = ({ word, behind }: Occurrence, { counts }: Words): string | undefined => {
  const expected = meantFieldWord(word, behind === "");
  if (expected === undefined) return undefined;
  const often = counts.get(word)!;
  return often <= TERM || often < (counts.get(expected) ?? 0) ? expected : undefined;
};

/** The word that stands between the same neighbours elsewhere, is one slip away and much more frequent. */
const meant = (word: string, contexts: readonly string[], { counts, byContext, frequent }: Words): string | undefined => {
  if (word.length < SHORTEST || isOwnWord(word)) return undefined;
  const rare = counts.get(word)!;
  for (const context of contexts) {
    for (const other of byContext.get(context)!) {
      const often = counts.get(other)!;
      if (often >= ENOUGH_TEXTS && often >= rare * TIMES && isOneSlip(word, other) && !isInflection(word, other)) return other;
    }
  }
  return rare === 1 && word.length >= LONG_WORD ? frequentTwin(word, frequent) : undefined;
};

/** Without the same neighbours: a long word written once that lost, gained or swapped a letter behind its first four. */
const frequentTwin = (word: string, frequent: Words["frequent"]): string | undefined => {
  for (const other of frequent.get(word.slice(0, 4)) ?? []) {
    if (!isOneSlip(word, other) || isInflection(word, other)) continue;
    if (word.length !== other.length || [...word].sort().join("") === [...other].sort().join("")) return other;
  }
  return undefined;
};

/** Pairs that Indonesian grammar makes: another prefix or ending is another word, not a slip. */
const isInflection = (word: string, other: string): boolean => {
  const [a, b] = [word, other].map((each) => each.replace(/^(mem|men|meng|me|pem|pen|peng|pe|di|ber|ter|ke|se)/, "").replace(/(nya|kan|an|i)$/, ""));
  return a === b;
};
