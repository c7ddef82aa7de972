// CAP-05: a typed achievement that no formula gives from its target and actual, with every rounding allowed (docs/arithmetic.md).
// A wrong direction belongs to achievement-direction, a wrong scale to achievement-scale.
import { formulaFor, quotientPercentFast, type QuotientFormula } from "../../performance/arithmetic/formula";
import { nearlyEqual } from "../../performance/arithmetic/tolerance";
import { roundAsShown } from "../../sheets/rounding";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { achievementColumnsOf, isCapped, type AchievementCell, type AchievementColumn } from "../shared/achievement-cells";
import { achievementPlaces } from "../shared/achievement-places";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import type { Policy } from "../../performance/policy";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "achievement-arithmetic",
  code: "CAP-05",
  category: "achievement",
  level: "error",
  basis: ["permenpanrb-88-2021-3b3", "kebijakan-buku-kerja"],
  texts: {
    id: {
      title: "Capaian tidak sesuai dengan target dan realisasi",
      why: "Persentase capaian adalah angka utama laporan kinerja; evaluator menghitungnya ulang dari target dan realisasi.",
      advice: "Hitung ulang capaian, sebaiknya dengan rumus ke sel target dan realisasi. Bila target atau realisasi yang salah, perbaiki sel itu.",
      messages: {
        differs: "{name}: capaian tertulis {found}; target {target} dan realisasi {actual} menghasilkan {expected}.",
        copied: "{name}: capaian tertulis {found}, sama dengan realisasinya; target {target} dan realisasi {actual} menghasilkan {expected}.",
        swapped: "{name}: capaian tertulis {found}, tampaknya angka tertukar; target {target} dan realisasi {actual} menghasilkan {expected}.",
      },
    },
    en: {
      title: "Achievement does not follow from target and actual",
      why: "The achievement is the main figure of the report; an evaluator computes it again from target and actual.",
      advice: "Compute the achievement again, best by a formula on the cells of target and actual. Where one of these is wrong, correct it.",
      messages: {
        differs: "{name}: the achievement says {found}; target {target} and actual {actual} give {expected}.",
        copied: "{name}: the achievement says {found}, which is the actual; target {target} and actual {actual} give {expected}.",
        swapped: "{name}: the achievement says {found}, digits seem swapped; target {target} and actual {actual} give {expected}.",
      },
    },
  },
  yieldsTo: ["actual-cumulated", "quarters-year"],
  *check({ model }) {
    for (const document of model.documents) {
      for (const column of achievementColumnsOf(document)) {
        if (!column.isProven) continue;
        for (const cell of column.where(({ fits, factor }) => fits.length === 0 && factor === undefined)) {
          if (!cell.meaning && !isCapped(cell)) yield draftOf(cell, column, model.policy);
        }
        for (const cell of column.where(({ fits }) => fits.length > 0 && !fits.includes("ratio"))) {
          if (isCopiedActual(cell, column)) yield { ...draftOf(cell, column, model.policy), level: "warning" };
        }
      }
    }
  },
};

/** So many formulas R/T beside it make a typed figure suspect. */
const FORMULAS = 3;

/** The actual typed for the achievement, where it could by chance be that of a falling indicator too: nothing says that this one falls. */
const isCopiedActual = (cell: AchievementCell, column: AchievementColumn): boolean => {
  const { printed, actual, target } = cell;
  if (cell.meaning || actual.value === target.value || !nearlyEqual(actual.value, printed.value, Math.max(actual.places, printed.places))) return false;
  return cell.document.direction(cell.node).direction === "unknown" && column.where(({ fits }) => fits.includes("ratio")).filter((other) => other.meaning?.meaning === "ratio").length >= FORMULAS;
};

/** Beyond doubt where the sheet itself ties the columns, or nearly every other row fits. */
const isCertain = ({ relation, fitting, count }: AchievementColumn): boolean => relation.evidence !== "header" || fitting >= Math.max(3, count * 0.7);

const draftOf = (cell: AchievementCell, column: AchievementColumn, policy: Policy): FindingDraft => {
  const { document, node, relation, printed, target, actual } = cell;
  const { direction } = document.direction(node);
  const formula = formulaFor(direction === "lower" ? "lower" : "higher", policy.falling.formula) as QuotientFormula;
  const expected = roundAsShown(quotientPercentFast(formula, actual.value / target.value), 2);
  return {
    sheet: document.table.sheet,
    ...achievementPlaces(cell),
    message: { key: hint(cell, expected), args: { name: rowLabel(node), found: printed.value, target: target.value, actual: actual.value, expected } },
    ...(isCertain(column) ? {} : { level: "warning" as const }),
    found: figure(printed.value),
    expected: figure(expected),
    key: rowKey(document, node, relation.achievement),
  };
};

const hint = ({ printed, actual }: AchievementCell, expected: number): "copied" | "swapped" | "differs" => {
  if (nearlyEqual(actual.value, printed.value, Math.min(actual.places, printed.places))) return "copied";
  return digitsOf(expected, printed.places) === digitsOf(printed.value, printed.places) ? "swapped" : "differs";
};

const digitsOf = (value: number, places: number): string => [...value.toFixed(Math.min(places, 10))].sort().join("");
