// CAP-32: "Tercapai" beside an achievement lower than those called "Tidak Tercapai", or the other way round. The sheet's own line is found from its words;
// where no line parts them, nothing is said. Ratings of a scale belong to rating-differs.
import type { AchievementRelation, Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { cellAddress } from "../../sheets/address";
import { plainText } from "../../sheets/merges";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

const REACHED = /^(?:sudah |telah )?(?:tercapai|melampaui(?: target)?|terlampaui|memenuhi target|sesuai target)$/i;
const MISSED = /^(?:tidak|belum|tdk|blm|kurang) (?:tercapai|terlampaui|memenuhi target|sesuai target)$/i;
/** So many rows and words must stand there, and at most this share of them may be wrong. */
const FEWEST = 5;
const SHARE = 0.8;
const WRONG = 0.2;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "status-against-achievement",
  code: "CAP-32",
  category: "achievement",
  level: "warning",
  basis: ["permenpanrb-88-2021-2b4", "praktik"],
  yieldsTo: ["achievement-arithmetic", "achievement-direction", "achievement-scale", "formula-pattern-break", "printed-equation"],
  texts: {
    id: {
      title: "Status tidak sesuai dengan capaian",
      why: "Rekapitulasi menghitung status; status yang keliru membuat target yang belum tercapai dilaporkan sebagai berhasil.",
      advice: "Betulkan statusnya, atau hitung dengan rumus yang sama pada semua baris.",
      messages: {
        reached: "{name}: berstatus \"{found}\" dengan capaian {percent}, padahal capaian {other} pada kolom ini berstatus \"{word}\".",
      },
    },
    en: {
      title: "Status does not fit the achievement",
      why: "Summaries count the status; a wrong one reports a missed target as reached.",
      advice: "Correct the status, or compute it by one formula in all rows.",
      messages: {
        reached: "{name}: the status is \"{found}\" with an achievement of {percent}, although an achievement of {other} in this column is \"{word}\".",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const column of document.table.columns) {
        const relation = column.subject === "other" || column.subject === "rating" || column.subject === "notes" ? relationBeside(document, column) : undefined;
        if (relation) yield* draftsOf(document, column, relation);
      }
    }
  },
};

/** The achievement that stands nearest to the left. */
const relationBeside = (document: Document, { first }: Column): AchievementRelation | undefined =>
  document.achievements.filter(({ achievement, measure }) => measure !== "rupiah" && achievement.last < first).sort((a, b) => b.achievement.first - a.achievement.first)[0];

/** A row with its status. */
interface Cell {
  readonly node: Node;
  readonly word: string;
  readonly isReached: boolean;
  readonly value: number;
}

function* draftsOf(document: Document, column: Column, relation: AchievementRelation): Generator<FindingDraft> {
  const words = document.measured.flatMap((node) => {
    const word = plainText(document.value(node.row, column)).trim();
    return word === "" ? [] : [{ node, word, isReached: REACHED.test(word), isMissed: MISSED.test(word) }];
  });
  const known = words.filter(({ isReached, isMissed }) => isReached || isMissed);
  if (known.length < FEWEST || known.length < words.length * SHARE) return;
  const cells = known.flatMap(({ node, word, isReached }): Cell[] => {
    const value = document.number(node.row, relation.achievement);
    return value === undefined ? [] : [{ node, word, isReached, value }];
  });
  const wrong = wrongCells(cells);
  for (const cell of wrong) {
    const other = cells.filter(({ isReached, value }) => isReached !== cell.isReached && (cell.isReached ? value > cell.value : value < cell.value)).find((one) => !wrong.includes(one));
    if (!other) continue;
    yield {
      sheet: document.table.sheet,
      range: cellAddress(cell.node.row, column.first),
      related: [{ sheet: document.table.sheet, range: cellAddress(cell.node.row, relation.achievement.first), role: "compared" }],
      message: { key: "reached", args: { name: rowLabel(cell.node), found: cell.word, percent: figure(cell.value), other: figure(other.value), word: other.word } },
      found: cell.word,
      expected: other.word,
      key: rowKey(document, cell.node, column),
    };
  }
}

/** What contradicts the line that leaves the fewest contradictions; none where two lines leave as few, or many words would be wrong. */
const wrongCells = (cells: readonly Cell[]): readonly Cell[] => {
  const sorted = [...cells].sort((a, b) => a.value - b.value);
  // Below the first line everything is reached; as the line rises over a row, that row should be missed.
  let errors = sorted.filter(({ isReached }) => !isReached).length;
  let best = { line: Number.NEGATIVE_INFINITY, errors, isAlone: true };
  sorted.forEach(({ value, isReached }, at) => {
    errors += isReached ? 1 : -1;
    if (sorted[at + 1]?.value === value || errors > best.errors) return;
    best = { line: value, errors, isAlone: errors < best.errors };
  });
  if (cells.length < FEWEST || !best.isAlone || best.errors === 0 || best.errors > cells.length * WRONG) return [];
  return cells.filter(({ value, isReached }) => (value > best.line) !== isReached);
};
