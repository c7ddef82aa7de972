// STR-15: an annex that names its decree by a number other than the decree's own sheet. Only numbers that differ in one or two characters are called wrong.
import { distance } from "fastest-levenshtein";
import { plainText } from "../../sheets/merges";
import type { SheetSnapshot } from "../../sheets/snapshot";
import { rangeOf, type Place } from "../shared/places";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "decree-number-differs",
  code: "STR-15",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Nomor keputusan berbeda",
      why: "Lampiran dengan nomor lain tidak dapat dibuktikan sebagai bagian dari keputusannya.",
      advice: "Samakan nomor pada lampiran dengan nomor keputusan yang ditandatangani.",
      messages: { differs: "Lampiran memakai nomor {found}, sedangkan keputusan pada lembar {sheet} bernomor {expected}." },
    },
    en: {
      title: "Decree number differs",
      why: "An annex under another number cannot be shown to belong to its decree.",
      advice: "Use the number of the signed decree in the annex.",
      messages: { differs: "The annex has the number {found}, but the decree on the sheet {sheet} has {expected}." },
    },
  },
  *check({ model }) {
    const sheets = model.workbook.sheets.filter((sheet) => !sheet.generated);
    const heads = sheets.flatMap((sheet) => headOf(sheet) ?? []);
    const decrees = heads.filter((head) => !head.isAnnex);
    const [decree] = decrees;
    if (!decree || decrees.length > 1) return;
    for (const annex of heads) {
      if (!annex.isAnnex || annex.number === decree.number || distance(annex.number, decree.number) > MOST) continue;
      yield {
        sheet: annex.sheet,
        range: rangeOf([annex.place]),
        related: [{ sheet: decree.sheet, range: rangeOf([decree.place]), role: "compared" }],
        message: { key: "differs", args: { found: annex.number, expected: decree.number, sheet: decree.sheet } },
        found: annex.number,
        expected: decree.number,
        key: [annex.number, decree.number],
      };
    }
  },
};

/** Characters in which a misspelt number may differ; more is another decree. */
const MOST = 2;
/** Decrees and annexes name their number in their first rows. */
const ROWS = 12;

interface Head {
  readonly sheet: string;
  readonly isAnnex: boolean;
  /** Without blanks. */
  readonly number: string;
  readonly place: Place;
}

const headOf = (sheet: SheetSnapshot): Head | undefined => {
  let words = "";
  for (let row = 0; row < Math.min(ROWS, sheet.rowCount); row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const text = plainText(sheet.values[row]?.[column] ?? null);
      if (text === "") continue;
      const number = /^nomor\s*:?\s*(\d.*\/.*\d{4})\s*$/i.exec(text)?.[1]?.replace(/\s+/g, "");
      if (number && /keputusan|peraturan/i.test(words)) return { sheet: sheet.name, isAnnex: /lampiran/i.test(words), number, place: { row, column } };
      words += ` ${text}`;
    }
  }
  return undefined;
};
