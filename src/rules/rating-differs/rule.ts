// CAP-14: a rating that the scale does not give for its achievement, or a word of another scale. A value in a hole of a printed scale is not decided.
import { cellAddress } from "../../sheets/address";
import { fifteenDigits, roundAsShown } from "../../sheets/rounding";
import { bandOf, ratingOf, type RatingScale } from "../../standards/scales";
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import { ratingOffer } from "../offers";
import type { Rule } from "../rule";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import { ratingCells, ratingsOfMeans, scaleFor, scaleOfMeans, type RatingCell } from "../shared/rating-cells";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "rating-differs",
  code: "CAP-14",
  category: "achievement",
  level: "error",
  basis: ["permendagri-86-2017-e81", "rumus-cetak"],
  yieldsTo: ["achievement-arithmetic", "achievement-direction", "achievement-scale", "formula-precedence", "formula-pattern-break", "actual-cumulated", "quarters-year", "average-rows", "rating-from-blank"],
  texts: {
    id: {
      title: "Predikat tidak sesuai dengan skala",
      why: "Predikat adalah kesimpulan yang dibaca pimpinan; ia harus mengikuti skala yang dicetak atau dipakai lembar ini.",
      advice: "Sesuaikan predikat dengan skala, atau perbaiki capaiannya bila capaian yang salah.",
      messages: {
        differs: "{name}: capaian {percent} berpredikat {found}; menurut skala {scale} seharusnya {expected}.",
        word: "{name}: \"{found}\" bukan kata dari skala {scale}; capaian {percent} berpredikat {expected}.",
      },
    },
    en: {
      title: "Rating does not fit the scale",
      why: "The rating is the conclusion that leaders read; it must follow the scale that the sheet prints or uses.",
      advice: "Make the rating fit the scale, or correct the achievement where that is wrong.",
      messages: {
        differs: "{name}: achievement {percent} is rated {found}; by the scale {scale} it should be {expected}.",
        word: "{name}: \"{found}\" is no word of the scale {scale}; achievement {percent} is rated {expected}.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const relation of document.achievements) {
        const cells = ratingCells(document, relation);
        const chosen = cells.length > 0 ? scaleFor(document, cells) : undefined;
        if (!chosen) continue;
        const wrong = cells.flatMap((cell) => {
          const expected = expectedWord(chosen.scale, cell);
          return expected === undefined ? [] : [{ cell, expected }];
        });
        // A scale that most ratings do not follow is not the scale of this column.
        if (wrong.length > cells.length / 2) continue;
        for (const { cell, expected } of wrong) yield draftOf(document, relation.rating!, cell, { ...chosen, expected });
      }
      yield* underTable(document);
    }
  },
};

/** Performance and money: two ratings that are both wrong are still ratings of the form's own scale. */
const MEANS = 2;

/** The words in the row "Predikat kinerja" against the means above them. */
function* underTable(document: Document): Generator<FindingDraft> {
  const cells = ratingsOfMeans(document);
  const chosen = cells.length > 0 ? scaleOfMeans(document, cells) : undefined;
  const wrong = cells.flatMap((cell) => {
    const expected = chosen && expectedWord(chosen.scale, cell);
    return expected === undefined ? [] : [{ cell, expected }];
  });
  if (!chosen || wrong.length > Math.max(MEANS, cells.length / 2)) return;
  for (const { cell, expected } of wrong) yield { ...draftOf(document, cell.column, cell, { ...chosen, expected }), ...(chosen.isPrinted ? {} : { level: "warning" as const }) };
}

/** The word of the scale; `undefined` where the cell's own word fits, also for the percentage as it is printed, or nothing can be decided. */
const expectedWord = (scale: RatingScale, { percent, word }: RatingCell): string | undefined => {
  const own = bandOf(scale, word);
  const ratings = [fifteenDigits(percent), roundAsShown(percent, 2), roundAsShown(percent, 0)].map((value) => ratingOf(scale, value));
  const [exact] = ratings;
  if (!exact || exact.kind !== "rated" || ratings.some((rating) => rating.kind === "rated" && rating.band === own)) return undefined;
  return exact.word;
};

const draftOf = (document: Document, column: Column, { node, percent, word }: RatingCell, { scale, expected, isPrinted }: { readonly scale: RatingScale; readonly expected: string; readonly isPrinted: boolean }): FindingDraft => {
  const repair = ratingOffer(document.sheet, { row: node.row, column: column.first }, expected);
  return {
    sheet: document.table.sheet,
    range: cellAddress(node.row, column.first),
    message: { key: bandOf(scale, word) ? "differs" : "word", args: { name: rowLabel(node), percent: figure(roundAsShown(percent, 2)), found: word, expected, scale: scale.name } },
    ...(isPrinted || bandOf(scale, word) ? {} : { level: "warning" as const }),
    found: word,
    expected,
    key: rowKey(document, node, column),
    ...(repair ? { repairs: [repair] } : {}),
  };
};
