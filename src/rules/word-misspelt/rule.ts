// IND-15 family: a word with one letter different from the one that stands elsewhere between the same words and more often, or from a word of the field.
import type { PerformanceModel } from "../../performance/model";
import { meantHeaderWord } from "../../standards/header-spellings";
import { wordOffer } from "../offers";
import { collect, rangeOf, type Place } from "../shared/places";
import type { FindingDraft } from "../finding";
import { ENOUGH_TEXTS, suspicionsIn, type Suspicion } from "./suspects";
import { eachText, wordsOf } from "./words";
import type { Rule } from "../rule";

/** Labels below and between the rows, where header-spelling speaks of the words that it knows. */
const LABELS = new Set(["total", "section", "note"]);

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
  const { all, countOf } = suspicionsIn(wordsOf(model));
  const sheets = new Map(model.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return [...slipsOf(model, all)].map(([found, { expected, bySheet }]) => {
    const [first, ...others] = bySheet;
    const count = countOf(expected);
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

interface Slip {
  readonly expected: string;
  readonly bySheet: Map<string, Place[]>;
}

/** The misspelt words with their places: once a word has shown what it means, that holds for all further places. */
const slipsOf = (model: PerformanceModel, suspicions: readonly Suspicion[]): Map<string, Slip> => {
  const slips = new Map<string, Slip>();
  if (suspicions.length === 0) return slips;
  const placesOf = textPlaces(model, new Set(suspicions.map(({ text }) => text)));
  for (const { text, found, expected: here } of suspicions) {
    const expected = slips.get(found)?.expected ?? here;
    if (expected === undefined) continue;
    const own = placesOf.get(text)!.filter(({ isLabel }) => !isLabel || meantHeaderWord(found) === undefined);
    if (own.length === 0) continue;
    const slip = slips.get(found) ?? { expected, bySheet: new Map<string, Place[]>() };
    slips.set(found, slip);
    for (const place of own) collect(slip.bySheet, place.sheet, place);
  }
  return slips;
};

/** A text's place; `isLabel` where another rule reads the words of headers and totals too. */
interface TextPlace extends Place {
  readonly sheet: string;
  readonly isLabel: boolean;
}

const textPlaces = (model: PerformanceModel, texts: ReadonlySet<string>): Map<string, TextPlace[]> => {
  const places = new Map<string, TextPlace[]>();
  eachText(model, (text, { table }, { row, level }, { first }) => {
    if (texts.has(text)) collect(places, text, { sheet: table.sheet, row, column: first, isLabel: LABELS.has(level) });
  });
  return places;
};
