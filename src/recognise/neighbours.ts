// Columns whose own words say too little, and that the columns beside them explain: letters in pairs, budgets before and after a change, forecasts.
// May not: look at titles or at other tables.
import type { RowLevel, Subject } from "../standards/vocabulary";
import { MONEY_MEDIAN, type Draft } from "./roles";
import type { Reason } from "./table";

/** Gives such columns their role; columns with a role of their own are left as they are. */
export const settleByNeighbours = (columns: readonly Draft[]): void => {
  settleLetters(columns);
  settleNamedResults(columns);
  columns.forEach((column, at) => {
    settlePercentYear(column, columns[at - 1]);
    if (isSpent(column)) assign(column, "actual", "rupiah", { key: "amounts-of-absorption", weight: 0.7 });
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

/** "Penyerapan" over amounts of money is what was spent, not its share of the budget. */
const isSpent = (column: Draft): boolean => column.subject === "achievement" && !column.isPercent && /serapan|yerapan/.test(leafOf(column)) && column.profile.median >= MONEY_MEDIAN;

/** "2024" over target and realisation, then "%" on its own: the percentage of that year. */
const settlePercentYear = (column: Draft, left: Draft | undefined): void => {
  if (column.subject !== "achievement" || column.path.length !== 1 || !/^\(?(%|persen)\)?$/.test(leafOf(column)) || left?.subject !== "actual" || left.path.length < 2) return;
  column.year ??= left.year;
};

/** "Output Kegiatan" with its unit and target is what is measured, where no column says "Indikator". */
const settleNamedResults = (columns: readonly Draft[]): void => {
  const has = (subject: Subject): boolean => columns.some((column) => column.subject === subject);
  if (has("indicator") || !has("unit") || !columns.some((column) => column.subject === "target" && column.measure === "performance")) return;
  const result = columns.find((column) => /^(output|keluaran|outcome|hasil) (program|kegiatan|sub ?-?kegiatan)$/.test(leafOf(column)) && RESULT_LEVELS.includes(column.subject));
  if (!result) return;
  result.level = result.subject as RowLevel;
  assign(result, "indicator", undefined, { key: "result-with-target", weight: 0.7 });
};

const RESULT_LEVELS: readonly Subject[] = ["program", "activity", "subActivity"];

/** "T" and "R" under one quarter or month: target and realisation; "K" and "R" under one heading: performance and rupiah. */
const settleLetters = (columns: readonly Draft[]): void => {
  const letters = columns.filter((column) => column.path.length > 1 && /^[tr]$/.test(leafOf(column)) && (column.quarter !== undefined || column.month !== undefined || column.year !== undefined));
  for (const column of letters) {
    const isTarget = leafOf(column) === "t";
    if (column.subject === "other" && letters.some((other) => groupOf(other) === groupOf(column) && leafOf(other) !== leafOf(column))) assign(column, isTarget ? "target" : "actual", "performance", { key: "letters-in-pairs", weight: 0.7 });
  }
  columns.forEach((column, at) => {
    const left = columns[at - 1];
    if (left && leafOf(column) === "r" && leafOf(left) === "k" && groupOf(left) === groupOf(column)) assign(column, left.subject, "rupiah", { key: "letters-in-pairs", weight: 0.7 });
  });
};

/** "Jumlah (Rp)" over "Sebelum Perubahan" and "Setelah Perubahan": the budget before and after it was changed. */
const isChangedAmount = (column: Draft): boolean =>
  /^(sebelum|sesudah|setelah)( (perubahan|pergeseran|efisiensi))?$/.test(leafOf(column)) && /\b(jumlah|total)\b.*\brp\b|\bbelanja\b/i.test(groupOf(column)) && column.profile.median >= (column.profile.filled === 0 ? 0 : MONEY_MEDIAN);

/** "Prakiraan Maju" right after the budget of a year is that of the next one. */
const isForecast = (column: Draft, columns: readonly Draft[], at: number): boolean =>
  /^(prakiraan|perkiraan) maju( (tahun )?(20\d\d|\(?n ?\+ ?1\)?))?( \(rp\.?\))?$/.test(leafOf(column)) && columns.slice(0, at).some((left) => left.subject === "target" && left.measure === "rupiah") && (column.profile.filled === 0 || column.profile.median >= MONEY_MEDIAN);
