// Which columns of a document hold the figures of a year: target, actual, quarters, money. No cell is read here.
import type { Column } from "../recognise/table";
import type { Measure } from "../standards/vocabulary";
import type { Document } from "../performance/model";

const isOfYear = (document: Document, column: Column, year: number | undefined): boolean =>
  year === undefined || (column.year ?? document.table.year ?? year) === year;

const OF_OTHERS = /\bprov(insi)?\b|\bnasional\b|\bstandar\b|\bspm\b|\bacuan\b/i;
const OF_PLANS = /prioritas|program|rpjm|renstra|rkpd|iku\b/i;

/** True for a column with figures of the province, the nation or a standard, by its own heading. */
export const isBenchmark = ({ path, subject, measure }: Column): boolean =>
  (measure ?? "performance") === "performance" && (subject === "actual" || subject === "target" || subject === "other") && OF_OTHERS.test(path.at(-1) ?? "") && !OF_PLANS.test(path.join(" "));

/** The agency's own columns; where all of them name the province, it is a province that reports. */
const ofSubject = (document: Document, subject: "target" | "actual", measure: Measure, year: number | undefined): readonly Column[] => {
  const columns = document.table.columns.filter((column) => column.subject === subject && (column.measure ?? "performance") === measure && isOfYear(document, column, year));
  const own = columns.filter((column) => !isBenchmark(column));
  return own.length > 0 ? own : columns;
};

const isYearly = ({ span }: Column): boolean => span === "year" || span === undefined;

/** The first column, unless the columns are of several years and nobody said which one is meant. */
const onlyYear = (columns: readonly Column[], year: number | undefined): Column | undefined =>
  year === undefined && new Set(columns.map((column) => column.year)).size > 1 ? undefined : columns[0];

/** The column that holds the year's figure of performance. */
export const yearColumn = (document: Document, subject: "target" | "actual", year: number | undefined): Column | undefined =>
  onlyYear(ofSubject(document, subject, "performance", year).filter(isYearly), year);

/** The columns of TW I to IV, a missing one `undefined`; `undefined` where there are fewer than two. */
export const quarterColumns = (document: Document, subject: "target" | "actual", year: number | undefined): readonly (Column | undefined)[] | undefined => {
  const own = ofSubject(document, subject, "performance", year).filter((column) => column.span === "quarter");
  const quarters = [1, 2, 3, 4].map((quarter) => own.find((column) => column.quarter === quarter));
  return quarters.filter((column) => column !== undefined).length >= 2 ? quarters : undefined;
};

export interface MoneyColumns {
  readonly budget: Column | undefined;
  readonly spent: Column | undefined;
}

const REVISED = /perubahan|setelah|sesudah|pergeseran|menjadi/i;
const ORIGINAL = /sebelum|murni|awal/i;
const TOTAL = /total|jumlah/i;

/** Budget and spending of the year: as the sheet's own absorption ties them, else by header; a revised budget before the original one. */
export const moneyColumns = (document: Document, year: number | undefined): MoneyColumns => {
  const isYear = (column: Column): boolean => isYearly(column) && isOfYear(document, column, year);
  const tied = document.achievements.find(({ measure, target, actual }) => measure === "rupiah" && isYear(target) && isYear(actual));
  if (tied) return { budget: tied.target, spent: tied.actual };
  const best = (subject: "target" | "actual"): Column | undefined =>
    onlyYear(ofSubject(document, subject, "rupiah", year).filter(isYearly).sort((a, b) => preference(b) - preference(a)), year);
  return { budget: best("target"), spent: best("actual") };
};

const preference = ({ path }: Column): number => {
  const header = path.join(" ");
  return (TOTAL.test(header) ? 4 : 0) + (REVISED.test(header) && !ORIGINAL.test(header) ? 2 : 0) - (ORIGINAL.test(header) ? 1 : 0);
};
