// The local way of some regions to turn a share of indicators into a grade from a to e. It is no part of PermenPANRB 88/2021, so it is off
// until somebody types Y.
import { cellAddress } from "../../sheets/address";
import type { PlanCell } from "../../sheets/plan";
import { text, type SheetDraft } from "../sheet-draft";
import { WORDS } from "../texts";

/** More than these shares, in per cent: docs/arithmetic.md, Working papers. */
const BANDS: readonly (readonly [above: number, grade: string])[] = [[90, "a"], [75, "b"], [40, "c"], [10, "d"]];
const LOWEST = "e";

const COLUMN = "Skala daerah";

/** Adds the line with the switch and gives the address of its cell. */
export const addBandSwitch = (draft: SheetDraft, width: number): string => {
  const at = draft.add([
    text("Pakai skala daerah a-e? (Y/T)", "total"), ...Array.from({ length: width - 2 }, () => text("", "total")),
    { value: "T", style: "inputCenter", field: { row: "skala-daerah", column: COLUMN, about: COLUMN, proposed: "T" } },
  ]);
  draft.merge(at, 0, at, width - 2);
  return cellAddress(at, width - 1).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
};

export const BAND_NOTE = "Skala daerah: di atas 90% a, di atas 75% b, di atas 40% c, di atas 10% d, selebihnya e. Kebiasaan Kabupaten Madiun dan Magetan, bukan bagian PermenPANRB 88/2021.";

/** The grade of a share in another cell; a dash unless the switch says Y, which is not so when the sheet is written anew. */
export const bandCell = (share: string, toggle: string): PlanCell => {
  const nested = BANDS.reduceRight((rest, [above, grade]) => `IF(${share}>${above},"${grade}",${rest})`, `"${LOWEST}"`);
  return { formula: `=IF(AND(UPPER(${toggle})="Y",ISNUMBER(${share})),${nested},"${WORDS.none}")`, computed: WORDS.none, style: "totalCenter" };
};
