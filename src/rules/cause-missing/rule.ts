// LKJ-05: a target that was missed without a word in the column of causes, where the other missed targets are explained.
import { isBlank } from "../../sheets/cell";
import { shownValueAt } from "../../sheets/merges";
import type { Document } from "../../performance/model";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** A target counts as missed below this achievement. */
const MISSED = 100;
/** So many missed targets, and this share of them, must be explained. */
const FEWEST = 3;
/** Few rows missed their target, but all rows have a cause or a remark: then the column is kept. */
const FEWEST_FILLED = 5;
const SHARE_FILLED = 0.8;
const SHARE = 0.6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "cause-missing",
  code: "LKJ-05",
  category: "achievement",
  level: "warning",
  basis: ["permenpanrb-53-2014-bab3", "permenpanrb-88-2021-3b7"],
  texts: {
    id: {
      title: "Target tidak tercapai tanpa penjelasan",
      why: "Laporan kinerja harus menjelaskan penyebab kegagalan; baris tanpa penjelasan adalah pertanyaan pertama evaluator.",
      advice: "Tulis penyebabnya pada kolom kendala seperti baris lain.",
      messages: {
        blank: "{name}: capaian {found} %, tetapi kolom kendala kosong; {count} target lain yang tidak tercapai dijelaskan.",
        column: "{name}: capaian {found} %, tetapi kolom kendala kosong; {count} baris lain terisi.",
      },
    },
    en: {
      title: "Missed target without an explanation",
      why: "A performance report must explain the cause of a failure; a row without one is the evaluator's first question.",
      advice: "Write the cause into the column of obstacles as in the other rows.",
      messages: {
        blank: "{name}: the achievement is {found} %, but the column of obstacles is blank; {count} other missed targets are explained.",
        column: "{name}: the achievement is {found} %, but the column of obstacles is blank; {count} other rows are filled in.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(document))),
};

const draftsOf = (document: Document): FindingDraft[] => {
  const [column] = document.columns({ subject: "obstacle" });
  const relation = document.achievements.find(({ measure, achievement }) => measure === "performance" && achievement.span === "year");
  if (!column || !relation) return [];
  const missed = document.measured.flatMap((node) => {
    const value = document.number(node.row, relation.achievement);
    const percent = value === undefined ? undefined : value * (relation.scale === 100 ? 1 : 100);
    return percent !== undefined && percent > 0 && percent < MISSED && node.indicator !== "" && !node.isHidden ? [{ node, percent }] : [];
  });
  const blank = missed.filter(({ node }) => isBlank(shownValueAt(document.sheet, node.row, column.first)));
  const explained = missed.length - blank.length;
  const isExplained = explained >= FEWEST && explained >= missed.length * SHARE;
  const rows = document.measured.filter((node) => node.indicator !== "" && !node.isHidden);
  const filled = rows.filter(({ row }) => !isBlank(shownValueAt(document.sheet, row, column.first))).length;
  if (!isExplained && (filled < FEWEST_FILLED || filled < rows.length * SHARE_FILLED)) return [];
  return blank.map(({ node, percent }) => ({
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: column.first }]),
    related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: relation.achievement.first }]), role: "compared" as const }],
    message: { key: isExplained ? "blank" : "column", args: { name: rowLabel(node), found: Math.round(percent * 100) / 100, count: isExplained ? explained : filled } },
    kind: "review" as const,
    key: rowKey(document, node, column),
  }));
};
