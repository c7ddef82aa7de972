// IND-13: an indicator that only repeats its objective: a wish, no measure.
import type { Node } from "../../performance/model";
import { wordingKey } from "../../performance/wording";
import { indicatorRows } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "indicator-repeats-objective",
  code: "IND-13",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Indikator mengulang sasarannya",
      why: "Bunyi sasaran bukan ukuran: tidak ada yang dapat dihitung atau dibandingkan dengan target.",
      advice: "Ganti dengan ukuran, misalnya persentase, indeks atau nilai, yang menunjukkan bahwa sasaran tercapai.",
      messages: {
        same: "\"{name}\" sama dengan bunyi sasarannya.",
      },
    },
    en: {
      title: "Indicator repeats its objective",
      why: "The wording of an objective is no measure: nothing can be counted or held against a target.",
      advice: "Use a measure, such as a share, an index or a score, that shows that the objective was reached.",
      messages: {
        same: "\"{name}\" is the wording of its objective.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => indicatorRows(document).flatMap((node) => {
    if (!node.indicatorColumn || !isRepeated(node)) return [];
    return [{
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column: node.indicatorColumn.first }]),
      message: { key: "same", args: { name: rowLabel(node) } },
      found: node.indicator.trim(),
      key: rowKey(document, node),
    }];
  }))),
};

/** The objective's own words, at its own level: an activity may well be measured by what it is called. */
const isRepeated = (node: Node): boolean => {
  const level = node.level === "indicator" ? node.parent?.level : node.level;
  if (level !== "objective" && level !== "goal") return false;
  const key = wordingKey(node.indicator);
  return key.includes(" ") && key === wordingKey(node.objective);
};
