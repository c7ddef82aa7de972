// CAP-03: R/T where the sheet, or another place of the same indicator, says that less is better; and the reverse.
// Never from a word alone, never where the sheet's printed equation prescribes the quotient.
import { quotientPercentFast } from "../../performance/arithmetic/formula";
import { cellAddress } from "../../sheets/address";
import { roundAsShown } from "../../sheets/rounding";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { achievementPlaces } from "../shared/achievement-places";
import { directionFaultsOf, type DirectionFault } from "../shared/direction-faults";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import type { Policy } from "../../performance/policy";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "achievement-direction",
  code: "CAP-03",
  category: "achievement",
  level: "error",
  basis: ["kebijakan-buku-kerja", "permenpanrb-88-2021-3b3"],
  texts: {
    id: {
      title: "Rumus capaian melawan arah indikator",
      why: "Indikator negatif yang dihitung dengan realisasi/target tampak berhasil ketika memburuk, dan gagal ketika membaik.",
      advice: "Pakai rumus indikator negatif yang berlaku di buku kerja ini, misalnya (2T-R)/T x 100, atau perbaiki jenis indikatornya.",
      messages: {
        statedLower: "{name}: dinyatakan makin rendah makin baik, tetapi capaian {found} dihitung realisasi/target. Dengan rumus indikator negatif {expected}.",
        statedHigher: "{name}: dinyatakan makin tinggi makin baik, tetapi capaian {found} dihitung dengan rumus indikator negatif. Realisasi/target memberi {expected}.",
        otherLower: "{name}: capaian {found} dihitung realisasi/target, sedangkan {place} menghitung indikator yang sama sebagai indikator negatif ({other}). Seharusnya {expected}.",
        otherHigher: "{name}: capaian {found} dihitung sebagai indikator negatif, sedangkan {place} menghitungnya realisasi/target ({other}). Seharusnya {expected}.",
        hintLower: "{name}: capaian {found} dihitung realisasi/target, padahal namanya menandakan lebih baik bila turun dan kolom ini menghitung indikator semacam itu ({place}) dengan rumus indikator negatif. Rumus itu memberi {expected}.",
        targetsLower: "{name}: target triwulan menurun sampai target tahunnya, tetapi capaian {found} dihitung realisasi/target. Bila memang lebih baik turun, rumus indikator negatif memberi {expected}.",
        unstated: "{name}: jenis indikator kosong, dan rumus menghitungnya sebagai indikator negatif: capaian {found}. Realisasi/target memberi {expected}.",
      },
    },
    en: {
      title: "Achievement formula against the indicator's direction",
      why: "A falling indicator computed as actual/target looks like a success when it worsens, and like a failure when it improves.",
      advice: "Use the formula for falling indicators of this workbook, such as (2T-R)/T x 100, or correct the stated direction.",
      messages: {
        statedLower: "{name}: lower is stated to be better, but the achievement {found} is actual/target. The formula for falling indicators gives {expected}.",
        statedHigher: "{name}: higher is stated to be better, but the achievement {found} uses the formula for falling indicators. Actual/target gives {expected}.",
        otherLower: "{name}: the achievement {found} is actual/target, while {place} computes the same indicator as a falling one ({other}). It should be {expected}.",
        otherHigher: "{name}: the achievement {found} is computed as for a falling indicator, while {place} uses actual/target ({other}). It should be {expected}.",
        hintLower: "{name}: the achievement {found} is actual/target, although its name suggests that less is better and this column computes such indicators ({place}) as falling ones. That formula gives {expected}.",
        targetsLower: "{name}: the targets of the quarters fall to that of the year, but the achievement {found} is actual/target. If less is better, the formula for falling indicators gives {expected}.",
        unstated: "{name}: the direction is left blank, and the formula computes it as a falling indicator: {found}. Actual/target gives {expected}.",
      },
    },
  },
  yieldsTo: ["direction-differs"],
  *check({ model }) {
    for (const fault of directionFaultsOf(model)) yield draftOf(fault, model.policy);
  },
};

const draftOf = ({ cell, shown, reason, other, isCertain }: DirectionFault, policy: Policy): FindingDraft => {
  const { document, node, relation, printed, target, actual } = cell;
  const { sheet } = document.table;
  const formula = shown === "rising" ? (other?.fits.find((id) => id.startsWith("reverse")) ?? policy.falling.formula) : "ratio";
  const expected = roundAsShown(quotientPercentFast(formula, actual.value / target.value), 2);
  const place = other && `${other.document.table.sheet}!${cellAddress(other.node.row, other.relation.achievement.first)}`;
  const { range, related } = achievementPlaces(cell);
  const side = shown === "rising" ? "Lower" : "Higher";
  return {
    sheet,
    range,
    related: [...related, ...(other ? [{ sheet: other.document.table.sheet, range: cellAddress(other.node.row, other.relation.achievement.first), role: "compared" as const }] : [])],
    message: {
      key: reason === "unstated" ? reason : `${reason}${side}`,
      args: { name: rowLabel(node), found: printed.value, expected, place: place ?? "", other: other?.printed.value ?? "" },
    },
    ...(isCertain ? {} : { level: "warning" as const }),
    ...(reason === "hint" || reason === "targets" ? { kind: "review" as const } : {}),
    found: figure(printed.value),
    expected: figure(expected),
    key: rowKey(document, node, relation.achievement),
  };
};
