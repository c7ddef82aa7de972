// Columns whose own words say too little, and that the columns beside them explain: letters in pairs, budgets before and after a change, forecasts.
// May not: look at titles or at other tables.
import type { Subject } from "../standards/vocabulary";
import { MONEY_MEDIAN, type Draft } from "./roles";
import type { Reason } from "./table";

/** Gives such columns their role; columns with a role of their own are left as they are. */
export const settleByNeighbours = (columns: readonly Draft[]): void => {
  settleLetters(columns);
  columns.forEach((column, at) => {
    if (column.subject !== "other") return;
    if (isChangedAmount(column)) assign(column, "target", "rupiah", { key: "before-or-after-change", weight: 0.7 });
    else if (isForecast(column, columns, at)) assign(column, "target", "rupiah", { key: "forecast-of-budget", weight: 0.7 });
  });
};

const assign = (column: Draft, subject: Subject, measure: Draft["measure"], reason: Reason): void => {
  column.subject = subject;
  column.measure = measure;
  column.reasons = [...column.reasons, reason];
  column.confidence = reason.weight;
};

const leafOf = (column: Draft): string => column.path.at(-1)?.trim().toLowerCase() ?? "";
const groupOf = (column: Draft): string => column.path.slice(0, -1).join("\n");

/** "T" and "R" under one quarter or month: target and realisation. */
const settleLetters = (columns: readonly Draft[]): void => {
  const letters = columns.filter((column) => column.path.length > 1 && /^[tr]$/.test(leafOf(column)) && (column.quarter !== undefined || column.month !== undefined || column.year !== undefined));
  for (const column of letters) {
    const isTarget = leafOf(column) === "t";
    if (column.subject === "other" && letters.some((other) => groupOf(other) === groupOf(column) && leafOf(other) !== leafOf(column))) assign(column, isTarget ? "target" : "actual", "performance", { key: "letters-in-pairs", weight: 0.7 });
  }
};

/** "Jumlah (Rp)" over "Sebelum Perubahan" and "Setelah Perubahan": the budget before and after it was changed. */
const isChangedAmount = (column: Draft): boolean =>
  /^(sebelum|sesudah|setelah)( (perubahan|pergeseran|efisiensi))?$/.test(leafOf(column)) && /\b(jumlah|total)\b.*\brp\b|\bbelanja\b/i.test(groupOf(column)) && column.profile.median >= (column.profile.filled === 0 ? 0 : MONEY_MEDIAN);

/** "Prakiraan Maju" right after the budget of a year is that of the next one. */
const isForecast = (column: Draft, columns: readonly Draft[], at: number): boolean =>
  /^(prakiraan|perkiraan) maju( (tahun )?(20\d\d|\(?n ?\+ ?1\)?))?( \(rp\.?\))?$/.test(leafOf(column)) && columns.slice(0, at).some((left) => left.subject === "target" && left.measure === "rupiah") && (column.profile.filled === 0 || column.profile.median >= MONEY_MEDIAN);
