// CAP-33: weights that do not add up: the parts of a component to its own weight, all of them to 100.
import type { Document } from "../../performance/model";
import { cellAddress } from "../../sheets/address";
import { consequencesOf } from "../shared/dependents";
import { figure } from "../shared/figures";
import { rowKey, short } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { scoresOf } from "../shared/scored-rows";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** A total further from 100 than this is of another scale, or of a part of the list. */
const FAR = 25;
/** Fewer weights are no list. */
const FEWEST = 4;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "weight-sum",
  code: "CAP-33",
  category: "achievement",
  level: "warning",
  basis: ["permenpanrb-88-2021-3b3", "praktik"],
  texts: {
    id: {
      title: "Bobot tidak berjumlah seperti seharusnya",
      why: "Nilai akhir dihitung dari bobot; bila bobotnya lebih atau kurang, nilai tertinggi bukan lagi 100 dan predikat ikut bergeser.",
      advice: "Betulkan bobot rinciannya sampai jumlahnya sama dengan bobot komponen, dan seluruhnya 100.",
      messages: {
        parts: "{name}: bobot rinciannya berjumlah {found}, sedangkan bobot komponennya {expected}.",
        total: "Bobot seluruhnya berjumlah {found}, seharusnya 100.",
      },
    },
    en: {
      title: "Weights do not add up",
      why: "The final score is computed from the weights; where they are too many or too few, the highest score is not 100 and the rating moves.",
      advice: "Correct the weights of the parts until they give that of the component, and all of them 100.",
      messages: {
        parts: "{name}: the weights of its parts add up to {found}, but its own weight is {expected}.",
        total: "All weights add up to {found} instead of 100.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) yield* draftsOf(document);
  },
};

function* draftsOf(document: Document): Generator<FindingDraft> {
  const scores = scoresOf(document);
  if (!scores) return;
  const { weight, rows, blocks, totals } = scores;
  const sheet = document.table.sheet;
  const place = (row: number): { row: number; column: number } => ({ row, column: weight.first });
  // Where most components agree with their parts, the others should.
  const wrong = blocks.filter(({ whole, parts }) => Math.abs(sumOf(parts) - whole.weight) > 0.001);
  if (wrong.length * 2 < blocks.length) {
    for (const { whole, parts } of wrong) {
      const found = sumOf(parts);
      yield {
        sheet,
        range: rangeOf(parts.map(({ row }) => place(row))),
        related: [{ sheet, range: cellAddress(whole.row, weight.first), role: "compared" }],
        message: { key: "parts", args: { name: short(whole.name), found: figure(found), expected: figure(whole.weight) } },
        found: figure(found),
        expected: figure(whole.weight),
        key: [...rowKey(document, undefined), "weights", whole.number],
      };
    }
  }
  const all = rows.filter(({ row }) => !blocks.some(({ parts }) => parts.some((part) => part.row === row)));
  for (const row of totals) {
    const found = document.number(row, weight);
    if (found === undefined || Math.abs(found - 100) < 0.001 || Math.abs(found - 100) > FAR || all.length < FEWEST || !isSumOfRows(found, rows, all)) continue;
    yield {
      sheet,
      range: cellAddress(row, weight.first),
      related: consequencesOf(document, [place(row)]),
      message: { key: "total", args: { found: figure(found) } },
      found: figure(found),
      expected: 100,
      key: [...rowKey(document, undefined), "weights", "total"],
    };
  }
}

const sumOf = (rows: readonly { readonly weight: number }[]): number => Math.round(rows.reduce((sum, { weight }) => sum + weight, 0) * 1e6) / 1e6;

/** The total is that of all weights, or of the components alone; objectives that repeat the sum of their indicators count once. */
const isSumOfRows = (total: number, rows: readonly { readonly weight: number }[], wholes: readonly { readonly weight: number }[]): boolean =>
  [sumOf(rows), sumOf(wholes), sumOf(rows) / 2].some((sum) => Math.abs(sum - total) < 0.001);
