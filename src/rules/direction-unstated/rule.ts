// IND-19: a blank direction in a table that states directions, for an indicator whose words say that less is better.
import { directionColumns } from "../../performance/direction";
import { directionHint } from "../../standards/direction-words";
import { indicatorRows, isEmpty } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { Rule } from "../rule";

/** So many rows must state their direction before a blank one is missing. */
const SHARE = 0.6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "direction-unstated",
  code: "IND-19",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-2a2"],
  texts: {
    id: {
      title: "Arah indikator tidak dinyatakan",
      why: "Bila indikator yang lebih baik turun dihitung dengan Realisasi/Target, keadaan yang memburuk tampak sebagai capaian di atas 100.",
      advice: "Isi jenis indikatornya (positif atau negatif), lalu periksa rumus capaiannya.",
      messages: { blank: "{name}: kolom {column} kosong, padahal kata \"{words}\" menandakan lebih baik bila turun." },
    },
    en: {
      title: "Direction of the indicator not stated",
      why: "Where less is better and Realisation/Target is used, things that get worse show as an achievement above 100.",
      advice: "State the direction (positive or negative), then check the formula of the achievement.",
      messages: { blank: "{name}: {column} is blank, although \"{words}\" suggests that less is better." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => directionColumns(document.table).flatMap((column) => {
    const rows = indicatorRows(document);
    const blank = rows.filter((node) => isEmpty(document, node.row, column));
    if (rows.length - blank.length < rows.length * SHARE) return [];
    return blank.flatMap((node) => {
      const hint = directionHint(node.indicator || node.name);
      if (hint?.direction !== "lower" || node.isHidden) return [];
      return [{
        sheet: document.table.sheet,
        range: rangeOf([{ row: node.row, column: column.first }]),
        related: document.achievements.filter(({ measure }) => measure !== "rupiah").map(({ achievement }) => ({ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: achievement.first }]), role: "compared" as const })),
        message: { key: "blank", args: { name: rowLabel(node), column: columnLabel(column), words: hint.words } },
        kind: "review" as const,
        key: rowKey(document, node, column),
      }];
    });
  }))),
};
