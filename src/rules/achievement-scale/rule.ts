// CAP-13: 0.95 among 95: an achievement on another scale than its column. A percent format that shows 95 % is no fault.
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { achievementColumnsOf, type AchievementCell } from "../shared/achievement-cells";
import { achievementPlaces } from "../shared/achievement-places";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "achievement-scale",
  code: "CAP-13",
  category: "achievement",
  level: "error",
  basis: ["kebijakan-buku-kerja", "permenpanrb-88-2021-3b3"],
  texts: {
    id: {
      title: "Skala persen tercampur",
      why: "0,95 di antara 95 dibaca sebagai 0,95 %, mendapat predikat terendah, dan menarik rata-rata turun.",
      advice: "Samakan skala kolom: kalikan dengan 100, atau bagi dengan 100 bila kolomnya pecahan.",
      messages: { scale: "{name}: capaian {found} tidak sesuai skala kolomnya; target dan realisasi memberi {expected}." },
    },
    en: {
      title: "Per cent scales are mixed",
      why: "0.95 among 95 is read as 0.95 %, earns the lowest rating and pulls the mean down.",
      advice: "Use one scale in the column: multiply by 100, or divide by 100 where the column holds fractions.",
      messages: { scale: "{name}: the achievement {found} is not on the scale of its column; target and actual give {expected}." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const column of achievementColumnsOf(document)) {
        const mixed = column.where(({ factor }) => factor !== undefined);
        if (column.fitting > mixed.length * 2) for (const cell of mixed) yield draftOf(cell);
      }
    }
  },
};

const draftOf = (cell: AchievementCell): FindingDraft => {
  const { document, node, relation, raw, factor = 1 } = cell;
  const expected = raw * factor;
  return {
    sheet: document.table.sheet,
    ...achievementPlaces(cell),
    message: { key: "scale", args: { name: rowLabel(node), found: raw, expected } },
    found: figure(raw),
    expected: figure(expected),
    key: rowKey(document, node, relation.achievement),
  };
};
