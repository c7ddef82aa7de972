// CAP-21: 1+(1-R/T)*100, which forgot its brackets: it gives 1 where the target is met.
import { achievementColumnsOf } from "../shared/achievement-cells";
import { quotientPercentFast } from "../../performance/arithmetic/formula";
import { meaningOf } from "../../performance/formula-meaning";
import { shapesOf } from "../../sheets/formula";
import { roundAsShown } from "../../sheets/rounding";
import type { Rule } from "../rule";
import { achievementPlaces } from "../shared/achievement-places";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "formula-precedence",
  code: "CAP-21",
  category: "achievement",
  level: "error",
  basis: ["kebijakan-buku-kerja", "permenpanrb-88-2021-3b3"],
  texts: {
    id: {
      title: "Kurung rumus indikator negatif keliru",
      why: "Rumus 1+(1-R/T)*100 memberi 1 ketika target tercapai tepat, bukan 100, sehingga indikator yang berhasil tampak gagal.",
      advice: "Tulis (1+(1-R/T))*100, atau (2*T-R)/T*100.",
      messages: { brackets: "{name}: rumus memberi {found}; dengan kurung yang benar, (1+(1-R/T))*100, hasilnya {expected}." },
    },
    en: {
      title: "Brackets of the falling formula are wrong",
      why: "1+(1-R/T)*100 gives 1 where the target is just met, not 100, so that a success looks like a failure.",
      advice: "Write (1+(1-R/T))*100, or (2*T-R)/T*100.",
      messages: { brackets: "{name}: the formula gives {found}; with the right brackets, (1+(1-R/T))*100, it is {expected}." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const column of achievementColumnsOf(document)) {
        const { relation } = column;
        const { achievement } = relation;
        const wrong = new Set([...shapesOf(document.sheet).inColumn(achievement.first).keys()].filter((shape) => meaningOf(shape, achievement.first, relation).meaning === "precedence"));
        if (wrong.size === 0) continue;
        for (const cell of column.where(() => true, ({ row }) => wrong.has(document.shape(row, achievement)!))) {
          const expected = roundAsShown(quotientPercentFast("reverse-difference", cell.actual.value / cell.target.value), 2);
          yield {
            sheet: document.table.sheet,
            ...achievementPlaces(cell),
            message: { key: "brackets", args: { name: rowLabel(cell.node), found: cell.raw, expected } },
            found: figure(cell.raw),
            expected: figure(expected),
            key: rowKey(document, cell.node, cell.relation.achievement),
          };
        }
      }
    }
  },
};
