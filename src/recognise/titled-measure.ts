// What a title says of all figures under it: "Rencana dan Realisasi Fisik" makes them physical progress.
// May not: overrule a header that names a measure itself.
import { readHeaderText } from "./header-text";
import type { Identity } from "./identity";
import { FIGURES, type Draft } from "./roles";

/** Progress in per cent is seldom written above this. */
const MOST_PERCENT = 200;

/** Figures of months and quarters under a title that speaks of physical progress and not of money; `sheetName` counts as one more title line. */
export const settleTitledMeasure = (columns: readonly Draft[], identity: Identity, sheetName: string): void => {
  const title = `${identity.lines.join(" ")} ${sheetName}`.toLowerCase();
  if (!/\bfisik\b/.test(title) || /keuangan|anggaran|\bdana\b|serapan|rupiah/.test(title)) return;
  for (const column of columns) {
    if (!FIGURES.has(column.subject) || (column.month === undefined && column.quarter === undefined) || column.profile.median > MOST_PERCENT) continue;
    if (column.path.every((text) => readHeaderText(text).measure === undefined)) column.measure = "physical";
  }
};
