// IND-15 family: a word with one letter different from the one that stands elsewhere between the same words and more often, or from a word of the field.
import type { PerformanceModel } from "../../performance/model";
import { meantHeaderWord } from "../../standards/header-spellings";
import { wordOffer } from "../offers";
import { collect, rangeOf, type Place } from "../shared/places";
import type { FindingDraft } from "../finding";
import { ENOUGH_TEXTS, suspicionsIn, type Suspicion } from "./suspects";
import { eachText } from "./words";
import type { Rule } from "../rule";

/** Labels below and between the rows, where header-spelling speaks of the words that it knows. */
const LABELS = new Set(["total", "section", "note"]);

/** A sheet with more slips than this is a list that nobody mends word by word (a nomenclature of the whole country): they are told of together. */
const MOST_APART = 20;
/** So many slips are quoted where they are told of together. */
const EXAMPLES = 6;

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
        many: "{count} kata pada lembar ini tampaknya salah eja, misalnya {examples}.",
      },
    },
    en: {
      title: "Word that looks misspelt",
      why: "A name that differs in one letter counts as another indicator when documents are compared, and the slip reaches the report.",
      advice: "Correct the spelling, also where it was copied to other sheets.",
      messages: {
        word: "\"{found}\" is written \"{expected}\" in {count} other texts of this workbook.",
        field: "\"{found}\" seems to mean \"{expected}\".",
        many: "{count} words of this sheet look misspelt, such as {examples}.",
      },
    },
  },
  check: ({ model }) => findings(model),
};

const findings = (model: PerformanceModel): FindingDraft[] => {
  const { all, countOf } = suspicionsIn(model);
  const slips = new Map<string, [string, Slip][]>();
  for (const entry of slipsOf(model, all)) collect(slips, [...entry[1].bySheet.keys()][0]!, entry);
  return [...slips].flatMap(([sheet, own]) => (own.length > MOST_APART ? [together(sheet, own)] : own.map(([found, slip]) => draftOf(model, found, slip, countOf(slip.expected)))));
};

const draftOf = (model: PerformanceModel, found: string, { expected, bySheet }: Slip, count: number): FindingDraft => {
  const [first, ...others] = bySheet;
  const message: FindingDraft["message"] = count >= ENOUGH_TEXTS ? { key: "word", args: { found, expected, count } } : { key: "field", args: { found, expected } };
  const repair = wordOffer([...bySheet].flatMap(([name, places]) => places.map(({ row, column }) => ({ sheet: model.workbook.sheets.find((sheet) => sheet.name === name)!, row, column }))), found, expected);
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
};

/** The first place of each word is named. */
const together = (sheet: string, slips: readonly [string, Slip][]): FindingDraft => {
  const examples = slips.slice(0, EXAMPLES).map(([found, { expected }]) => `"${found}" (${expected})`).join(", ");
  return {
    sheet,
    range: rangeOf(slips.map(([, { bySheet }]) => bySheet.get(sheet)![0]!)),
    message: { key: "many", args: { count: slips.length, examples } },
    key: ["many"],
  };
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
