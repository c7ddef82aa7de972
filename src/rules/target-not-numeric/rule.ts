// TGT-02: a target in words where the other targets of the column are figures.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { plainText } from "../../sheets/merges";
import { orderedScaleOf, stepOf } from "../../standards/ordered-scales";
import { isRatingWord } from "../../standards/scales";
import { indicatorRows, targetColumns } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel, short } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many targets of the column, and this share of them, must be figures. */
const FEWEST = 5;
const SHARE = 0.8;
/** Grades and opinions are targets of scales of their own. */
const GRADE = /^(?:[A-D]{1,3}[+-]?|wtp|wdp|opini .*|predikat .*|level .*|kategori .*|baik|sangat baik|cukup|memuaskan|utama|madya|nindya|pratama)$/i;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-not-numeric",
  code: "TGT-02",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6", "permenpanrb-88-2021-1b7"],
  texts: {
    id: {
      title: "Target berupa kata",
      why: "Target yang tidak berupa angka tidak dapat dibandingkan dengan realisasi, dan capaiannya tidak dapat dihitung.",
      advice: "Tulis targetnya sebagai angka dengan satuannya.",
      messages: {
        words: "{name}: {column} berisi \"{found}\", padahal {count} target lain di kolom ini berupa angka.",
      },
    },
    en: {
      title: "Target in words",
      why: "A target that is no figure cannot be held against the actual, and no achievement can be computed.",
      advice: "Write the target as a figure with its unit.",
      messages: {
        words: "{name}: {column} holds \"{found}\", although {count} other targets of this column are figures.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => targetColumns(document).flatMap((column) => draftsOf(document, column)))),
};

const draftsOf = (document: Document, column: Column): FindingDraft[] => {
  if (document.numbers(column).isPlain) return [];
  const rows = indicatorRows(document).filter((node) => !node.isHidden).map((node) => ({ node, reading: document.reading(node.row, column) }));
  const figures = rows.filter(({ reading }) => reading.kind === "number" || reading.kind === "range").length;
  if (figures < FEWEST) return [];
  const words = rows.flatMap(({ node, reading }) => (reading.kind === "text" && reading.unit !== "time" ? [{ node, found: plainText(document.value(node.row, column)).trim() }] : []));
  const grades = words.filter(({ node, found }) => isGrade(found, node.unit, node.indicator));
  // Grades are figures of another kind: they say nothing against the figures of the column.
  if (figures < (rows.length - grades.length) * SHARE) return [];
  return words.flatMap(({ node, found }) => {
    if (!/\p{L}{3}/u.test(found) || /\d/.test(found) || grades.some((grade) => grade.node === node)) return [];
    return [{
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column: column.first }]),
      message: { key: "words", args: { name: rowLabel(node), column: columnLabel(column), found: short(found), count: figures } },
      kind: "review" as const,
      found: short(found),
      key: rowKey(document, node, column),
    }];
  });
};

/** Words that name a scale beside its step. */
const SCALE = /\b(?:predikat|kategori|opini|tingkat|level|status|peringkat|akreditasi|kualifikasi|maturitas|zona)\b/gi;

/** A step of a scale that the cell, the unit or the indicator names, or of a rating scale. */
const isGrade = (typed: string, unit: string, indicator: string): boolean => {
  const found = typed.replace(SCALE, "").trim();
  if (found === "" || `${unit} ${indicator}`.search(SCALE) >= 0) return true;
  const scale = orderedScaleOf(unit, indicator);
  return GRADE.test(found) || (scale !== undefined && stepOf(scale, found) !== undefined) || isRatingWord(found);
};
