// CAP-34: scores of an evaluation sheet (LKE): weight times the value of the answer (PermenPANRB 88/2021), components the sum of their parts.
// Only where most rows of the sheet are computed so; other scales are left alone.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { consequencesOf } from "../shared/dependents";
import { figure } from "../shared/figures";
import { rowKey, short } from "../shared/labels";
import { scoresOf, type Scored } from "../shared/scored-rows";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The share of the weight that each answer earns. */
const VALUE: Readonly<Record<string, number>> = { AA: 1, A: 0.9, BB: 0.8, B: 0.7, CC: 0.6, C: 0.5, D: 0.3, E: 0 };
/** So many rows must follow the scale, and at least this share of those with an answer. */
const FEWEST = 3;
const SHARE = 0.7;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "evaluation-score",
  code: "CAP-34",
  category: "achievement",
  level: "error",
  basis: ["permenpanrb-88-2021-3b3", "praktik"],
  texts: {
    id: {
      title: "Nilai evaluasi tidak sesuai bobot dan jawaban",
      why: "Nilai subkomponen adalah bobot kali nilai jawaban, dan nilai komponen jumlahnya; satu sel yang lain mengubah nilai akhir dan predikat.",
      advice: "Hitung dengan rumus yang sama pada semua baris.",
      messages: {
        answer: "{name}: nilai {found}, sedangkan jawaban {answer} dari bobot {weight} memberi {expected}.",
        parts: "{name}: nilai {found}, sedangkan nilai rinciannya berjumlah {expected}.",
      },
    },
    en: {
      title: "Score does not fit weight and answer",
      why: "A part scores its weight times the value of the answer, a component the sum of its parts; one other cell changes the final score and its rating.",
      advice: "Compute all rows by the same formula.",
      messages: {
        answer: "{name}: the score is {found}, but the answer {answer} of the weight {weight} gives {expected}.",
        parts: "{name}: the score is {found}, but its parts add up to {expected}.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) if (document.table.kind === "lke") yield* draftsOf(document);
  },
};

function* draftsOf(document: Document): Generator<FindingDraft> {
  const scores = scoresOf(document);
  const { columns } = document.table;
  const answer = columns.find(({ subject }) => subject === "rating");
  const score = columns.find(({ subject }) => subject === "achievement");
  if (!scores || !score) return;
  const answered = answer ? scores.rows.flatMap((row) => answeredOf(document, row, answer, score) ?? []) : [];
  const right = answered.filter(({ found, expected }) => isSame(found, expected));
  if (right.length >= FEWEST && right.length >= answered.length * SHARE) {
    for (const { row, word, found, expected } of answered.filter((one) => !right.includes(one))) {
      yield draftOf(document, score, row, { found, expected }, { key: "answer", args: { name: short(row.name), answer: word, weight: figure(row.weight), found: figure(found), expected: figure(expected) } });
    }
  }
  const summed = scores.blocks.flatMap(({ whole, parts }) => {
    const [found, values] = [document.number(whole.row, score), parts.flatMap(({ row }) => document.number(row, score) ?? [])];
    return found === undefined || values.length < parts.length ? [] : [{ whole, parts, found, expected: tidy(values.reduce((sum, value) => sum + value, 0)) }];
  });
  const wrong = summed.filter(({ found, expected }) => !isSame(found, expected));
  if (wrong.length * 2 >= summed.length) return;
  for (const { whole, parts, found, expected } of wrong) {
    const draft = draftOf(document, score, whole, { found, expected }, { key: "parts", args: { name: short(whole.name), found: figure(found), expected: figure(expected) } });
    const range = joinCells(parts.map(({ row }) => ({ row, column: score.first }))).map(areaAddress).join(",");
    yield { ...draft, related: [{ sheet: draft.sheet, range, role: "source" }, ...(draft.related ?? [])] };
  }
}

const answeredOf = (document: Document, row: Scored, answer: Column, score: Column): { row: Scored; word: string; found: number; expected: number } | undefined => {
  const word = plainText(valueAt(document.sheet, row.row, answer.first)).trim().toUpperCase();
  const [value, found] = [VALUE[word], document.number(row.row, score)];
  return value === undefined || found === undefined ? undefined : { row, word, found, expected: tidy(row.weight * value) };
};

/** What stands there and what should. */
interface Figures {
  readonly found: number;
  readonly expected: number;
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.006;

const draftOf = (document: Document, score: Column, { row, number }: Scored, { found, expected }: Figures, message: FindingDraft["message"]): FindingDraft => ({
  sheet: document.table.sheet,
  range: cellAddress(row, score.first),
  related: consequencesOf(document, [{ row, column: score.first }]),
  message,
  found: figure(found),
  expected: figure(expected),
  key: [...rowKey(document, undefined), "score", number],
});
