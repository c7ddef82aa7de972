// Columns that are headed by a time alone ("2026", "Maret", "TW II"): what they hold is told by the title or by the columns beside them.
// May not: guess where nothing tells it; such columns stay unnamed.
import type { Identity } from "./identity";
import { FIGURES, MONEY_MEDIAN, type Draft } from "./roles";
import type { Reason } from "./table";

/** Settles the columns that only a time heads; `sheetName` counts as one more title line. */
export const settleBarePeriods = (columns: readonly Draft[], identity: Identity, sheetName: string): void => {
  const title = `${identity.lines.join(" ")} ${sheetName}`.toLowerCase();
  settleRepeatedQuarters(columns);
  settleBareYears(columns, title, identity.period);
  settleBareMonths(columns, title);
  settleBareQuarters(columns, title);
};

const name = (column: Draft, subject: "target" | "actual" | "baseline", measure: Draft["measure"], reason: Reason): void => {
  column.subject = subject;
  column.measure = measure;
  column.reasons = [...column.reasons, reason];
  column.confidence = reason.weight;
};

/**
 * Columns headed only by years say nothing about what they hold; the title may: "Target Kinerja 2025-2029" makes them targets, "Realisasi ..." actuals.
 * So do their neighbours: years between the level at the start of a plan and the one at its end are its targets.
 * Without such a word they stay unnamed: a list of indicators by year is statistics. The year before a plan begins is what it starts from.
 */
const settleBareYears = (columns: readonly Draft[], title: string, period: Identity["period"]): void => {
  const bare = columns.filter((column) => column.subject === "other" && column.year !== undefined && column.path.length === 1 && /^(tahun )?\(?20\d\d\)?$/i.test(column.path[0]!.trim()));
  // "Realisasi 2024" left of the years is where the plan starts from.
  if (bare.length < 2 || columns.slice(columns.indexOf(bare[0]!)).some((column) => column.subject === "actual")) return;
  const targets = columns.filter((column) => column.subject === "target");
  const isPlan = columns[columns.indexOf(bare.at(-1)!) + 1]?.subject === "target" && targets.every((column) => column.span === "planEnd") && targets.length > 0;
  if (targets.length > 0 && !isPlan) return;
  const [plans, reports] = [isPlan || /\btarget\b|rencana strategis|\brenstra\b|\brpjmd\b|indikator kinerja utama|\biku\b/.test(title), !isPlan && /realisasi|capaian|pencapaian/.test(title)];
  if (plans === reports) return;
  for (const column of bare) name(column, plans ? (period && column.year === period[0] - 1 ? "baseline" : "target") : "actual", "performance", { key: "title-names-years", weight: 0.6 });
};

/** Fewer bare months are no plan of the year. */
const ENOUGH_MONTHS = 6;

/**
 * Months that stand beside a budget without a word over them: "Anggaran Kas" and "Rencana ..." in the title make them planned amounts, "Realisasi ..." spent ones.
 * A total to their right is that of the year.
 */
const settleBareMonths = (columns: readonly Draft[], title: string): void => {
  const months = columns.filter((column) => column.subject === "other" && column.month !== undefined && column.path.length === 1);
  const isOfMoney = columns.some((column) => column.subject === "target" && column.measure === "rupiah") || (/realisasi (anggaran|keuangan|belanja)/.test(title) && !columns.some((column) => column.subject === "indicator" || column.subject === "target"));
  if (months.length < ENOUGH_MONTHS || !isOfMoney) return;
  const [plans, reports] = [/\ba?kas\b|rencana|penarikan|penyerapan/.test(title), /realisasi/.test(title)];
  if (plans === reports) return;
  const next = columns[columns.indexOf(months.at(-1)!) + 1];
  const isTotal = next !== undefined && /^(jumlah|total)\b/i.test(next.path.at(-1) ?? "") && (next.subject === "other" || (reports && next.subject === "actual"));
  for (const column of [...months, ...(isTotal ? [next] : [])]) name(column, plans ? "target" : "actual", "rupiah", { key: "title-names-months", weight: 0.6 });
};

/**
 * "TW I" to "TW IV" without a word over them: "Realisasi" and "Capaian" in the title, or a realisation or achievement of the year to their right, make them actuals,
 * "Rencana" and "Target" in the title targets.
 */
const settleBareQuarters = (columns: readonly Draft[], title: string): void => {
  const bare = columns.filter((column) => column.subject === "other" && column.quarter !== undefined && column.month === undefined && column.path.every((text) => !/jadwal|waktu|pelaksanaan/i.test(text)));
  const isOneEach = bare.length >= 3 && new Set(bare.map((column) => column.quarter)).size === bare.length;
  if (!isOneEach || !columns.some((column) => column.subject === "target") || columns.some((column) => FIGURES.has(column.subject) && column.quarter !== undefined)) return;
  const after = columns.slice(columns.indexOf(bare.at(-1)!) + 1);
  const isReached = after.some((column) => column.subject === "actual" || (column.subject === "achievement" && column.measure !== "rupiah"));
  const [plans, reports] = [/\btarget\b|rencana|\brenaksi\b|perjanjian kinerja|\ba?kas\b|\bdpa\b|pelaksanaan (perubahan )?anggaran/.test(title), /realisasi|capaian|pengukuran|monitoring/.test(title)];
  if (!isReached && plans === reports) return;
  const isTotal = after[0]?.subject === "other" && after[0].profile.numbers > 0.5 && /^(jumlah|total)\b/i.test(after[0].path.at(-1) ?? "");
  for (const column of [...bare, ...(isTotal ? [after[0]!] : [])]) name(column, isReached || reports ? "actual" : "target", column.profile.median >= MONEY_MEDIAN ? "rupiah" : "performance", { key: "title-names-quarters", weight: 0.6 });
};

/** "Realisasi pada Triwulan" over four times the same columns, with no quarter named: the first to the fourth. */
const settleRepeatedQuarters = (columns: readonly Draft[]): void => {
  const isUnder = (column: Draft): boolean => column.path.length === 2 && /triwulan( ?\(rp\.?\))?$/i.test(column.path[0]!.trim());
  const first = columns.findIndex((column) => isUnder(column) && FIGURES.has(column.subject) && column.quarter === undefined);
  if (first < 0) return;
  const group = columns[first]!.path[0];
  const run = columns.slice(first).filter((column) => column.path[0] === group && isUnder(column));
  const width = run.length / 4;
  const leaf = (at: number): string => run[at]!.path[1]!.trim().toLowerCase();
  if (width < 1 || !Number.isInteger(width) || run.some((column, at) => column.quarter !== undefined || leaf(at) !== leaf(at % width))) return;
  run.forEach((column, at) => (column.quarter = Math.floor(at / width) + 1));
};
