// CAP-21: 1+(1-R/T)*100, which forgot its brackets: it gives 1 where the target is met.
import { achievementColumnsOf } from "../shared/achievement-cells";
import { quotientPercentFast } from "../../performance/arithmetic/formula";
import type { Shape } from "../../sheets/formula";
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
      for (const { cells, relation } of achievementColumnsOf(document)) {
        let last: Shape | undefined;
        let isFaulty = false;
        for (const cell of cells) {
          // Most rows have the formula of the row above.
          const shape = document.shape(cell.node.row, relation.achievement);
          if (shape !== last) isFaulty = cell.meaning?.meaning === "precedence";
          last = shape;
          if (!isFaulty) continue;
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
