// The sheets of the report in the order in which they are written. A new sheet is one line here.
import type { SheetMaker } from "../sheet-maker";
import { budgetSheet } from "./anggaran";
import { achievementSheet } from "./capaian";
import { efficiencySheet } from "./efisiensi";
import { methodSheet } from "./metode";
import { causeSheet } from "./penyebab";
import { supportSheet } from "./program-pendukung";
import { earlierYearsSheet } from "./tahun-lalu";

export const SHEETS: readonly SheetMaker[] = [
  methodSheet,
  achievementSheet,
  earlierYearsSheet,
  causeSheet,
  efficiencySheet,
  supportSheet,
  budgetSheet,
];
