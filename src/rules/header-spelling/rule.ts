// Misspelt words in headers, totals and footers of tables, which readers see first. Words of data are left to word-misspelt.
import type { Document } from "../../performance/model";
import { valueAt } from "../../sheets/snapshot";
import { isRightWord, meantFieldWord } from "../../standards/field-words";
import { inCaseOf, meantHeaderWord } from "../../standards/header-spellings";
import { wordOffer } from "../offers";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Rows below a table in which its total and the footer of the form stand. */
const FOOTER_ROWS = 12;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "header-spelling",
  code: "STR-13",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Kata salah eja pada kepala atau kaki tabel",
      why: "Pembaca dan aplikasi mengenali kolom dari kata-katanya; salah eja membuat kolom tidak dikenali dan dokumen tampak ceroboh.",
      advice: "Perbaiki ejaannya.",
      messages: { word: "\"{found}\" seharusnya \"{expected}\".", quarter: "Angka romawi triwulan ditulis dengan huruf L kecil: \"{found}\" seharusnya \"{expected}\"." },
    },
    en: {
      title: "Misspelt word in a header or footer",
      why: "People and programs know columns by their words; a slip hides the column and makes the document look careless.",
      advice: "Correct the spelling.",
      messages: { word: "\"{found}\" should be \"{expected}\".", quarter: "The Roman numeral of a quarter is written with a small L: \"{found}\" should be \"{expected}\"." },
    },
  },
  check: ({ model }) => foldTwins(model, onceEach(model.documents.flatMap((document) => [...findingsIn(document)]))),
};

/** The footer of one table can be the middle of the next. */
const onceEach = (drafts: readonly FindingDraft[]): FindingDraft[] => [...new Map(drafts.map((draft) => [`${draft.sheet}!${draft.range}`, draft])).values()];

function* findingsIn(document: Document): Generator<FindingDraft> {
  const { header, data, sheet } = document.table;
  const labels = document.nodes.filter((node) => node.level === "total" || node.level === "note" || node.level === "section").map((node) => node.row);
  const end = data ? data.bottom : header.bottom;
  const rows = [...range(header.top, header.bottom), ...labels, ...range(end + 1, end + FOOTER_ROWS)];
  for (const row of new Set(rows)) {
    for (let column = header.left; column <= header.right; column++) {
      const value = valueAt(document.sheet, row, column);
      const slip = typeof value === "string" ? slipIn(value, row <= header.bottom) : undefined;
      if (!slip) continue;
      const repair = wordOffer([{ sheet: document.sheet, row, column }], slip.found, slip.expected);
      yield {
        sheet,
        range: rangeOf([{ row, column }]),
        message: { key: slip.key, args: { found: slip.found, expected: slip.expected } },
        found: slip.found,
        expected: slip.expected,
        key: [document.table.kind, document.table.agency, slip.found, slip.expected],
        ...(repair ? { repairs: [repair] } : {}),
      };
    }
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** "Il" and "Ill" are II and III written with a small L; "ll" in small letters throughout may be meant so. */
const QUARTER = /^I(?:l{1,2}|lI|Il)$/;

const slipIn = (text: string, isHeader: boolean): { key: "word" | "quarter"; found: string; expected: string } | undefined => {
  const trimmed = text.trim();
  if (isHeader && QUARTER.test(trimmed)) return { key: "quarter", found: trimmed, expected: trimmed.replace(/l/g, "I") };
  const words = trimmed.match(/\p{L}+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    // Signatures stand below a table, and names are no words of the field.
    const expected = isRightWord(word) ? undefined : meantHeaderWord(word) ?? (isHeader ? meantFieldWord(word, at === words.length - 1) : undefined);
    if (expected) return { key: "word", found: word, expected: inCaseOf(word, expected) };
  }
  return undefined;
};
