// CAP-04: falling indicators computed by T/R here and by (2T-R)/T there. Which one holds is the workbook's policy.
import { FORMULA_EXPRESSIONS, quotientPercentFast } from "../../performance/arithmetic/formula";
import type { Policy } from "../../performance/policy";
import { roundAsShown } from "../../sheets/rounding";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { achievementColumnsOf, isPrescribed, type AchievementCell } from "../shared/achievement-cells";
import { achievementPlaces } from "../shared/achievement-places";
import { directionFaultsOf } from "../shared/direction-faults";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "achievement-formula-mixed",
  code: "CAP-04",
  category: "achievement",
  level: "warning",
  basis: ["kebijakan-buku-kerja"],
  texts: {
    id: {
      title: "Rumus indikator negatif tidak seragam",
      why: "Dua rumus untuk indikator negatif memberi angka berbeda untuk kinerja yang sama, sehingga indikator tidak dapat dibandingkan.",
      advice: "Pakai satu rumus untuk semua indikator negatif, dan sebutkan rumus itu di laporan.",
      messages: { differs: "{name}: dihitung dengan {own} ({found}), sedangkan buku kerja ini memakai {policy}, yang memberi {expected}." },
    },
    en: {
      title: "Formulas of falling indicators differ",
      why: "Two formulas for falling indicators give different figures for the same performance, so indicators cannot be compared.",
      advice: "Use one formula for all falling indicators, and name it in the report.",
      messages: { differs: "{name}: computed by {own} ({found}), while this workbook uses {policy}, which gives {expected}." },
    },
  },
  *check({ model }) {
    const { formula, source } = model.policy.falling;
    const cells = model.documents.flatMap((document) => achievementColumnsOf(document).flatMap((column) => (isPrescribed(column.relation) ? [] : column.where(({ fits }) => !fits.includes("ratio")))));
    const isUsed = source !== "default" || cells.some((cell) => ownFormula(cell) === formula);
    const faults = new Set(cells.length === 0 ? [] : directionFaultsOf(model).map(({ cell }) => cell));
    for (const cell of cells) {
      if (faults.has(cell)) continue;
      const own = ownFormula(cell);
      if (isUsed && own && own !== formula) yield draftOf(cell, own, formula);
    }
  },
};

type Falling = Policy["falling"]["formula"];

/** The reverse formula that a cell computes without R/T giving the same, where its figures tell it from the others. */
const ownFormula = (cell: AchievementCell): Falling | undefined => {
  if (cell.target.value === cell.actual.value) return undefined;
  const shown = cell.fits.filter((id): id is Falling => id.startsWith("reverse"));
  const own = cell.meaning?.meaning;
  if (own === "reverse-difference" || own === "reverse-ratio" || own === "reverse-ratio-capped") return own;
  return shown.length === 1 ? shown[0] : undefined;
};

const draftOf = (cell: AchievementCell, own: Falling, formula: Falling): FindingDraft => {
  const { document, node, relation, printed, target, actual } = cell;
  const expected = roundAsShown(quotientPercentFast(formula, actual.value / target.value), 2);
  return {
    sheet: document.table.sheet,
    ...achievementPlaces(cell),
    message: { key: "differs", args: { name: rowLabel(node), own: FORMULA_EXPRESSIONS[own], policy: FORMULA_EXPRESSIONS[formula], found: printed.value, expected } },
    found: figure(printed.value),
    expected: figure(expected),
    key: rowKey(document, node, relation.achievement),
  };
};
