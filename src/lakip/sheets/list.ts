// The sheets of the report in the order in which they are written. A new sheet is one line here.
import type { SheetMaker } from "../sheet-maker";
import { budgetSheet } from "./anggaran";
import { achievementSheet } from "./capaian";
import { methodSheet } from "./metode";

export const SHEETS: readonly SheetMaker[] = [
  methodSheet,
  achievementSheet,
  budgetSheet,
];
