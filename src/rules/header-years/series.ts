// The years over the columns of a table, and which of them does not follow its neighbours. It words nothing.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { collect, type Place } from "../shared/places";

export interface YearSlip {
  readonly column: Column;
  readonly key: "order" | "gap" | "end" | "running";
  readonly found: number;
  readonly expected: number;
  readonly before?: number;
}

const YEAR = /^(?:tahun|thn\.?)?\s*((?:19|20)\d\d)$/i;

/** The year that stands alone in a part of the header, and the parts around it: columns with equal parts are one series. */
const yearPart = (column: Column): { readonly year: number; readonly around: string } | undefined => {
  const at = column.path.findIndex((part) => YEAR.test(part.trim()));
  if (at < 0) return undefined;
  return { year: Number(YEAR.exec(column.path[at]!.trim())![1]), around: [column.subject, column.measure ?? "", ...column.path.filter((_, index) => index !== at)].join("|") };
};

/** Series of three or more columns of which one year is out of order, or of four or more in which one year is left out. */
export const seriesSlips = (document: Document): YearSlip[] => {
  const series = new Map<string, { readonly column: Column; readonly year: number }[]>();
  for (const column of document.table.columns) {
    const part = yearPart(column);
    if (part) collect(series, part.around, { column, year: part.year });
  }
  // A column whose contents gave it another role keeps its year.
  const named = new Set(document.table.columns.flatMap((column) => yearPart(column)?.year ?? []));
  return [...series.values()].flatMap((entries) => slipOf(entries) ?? []).filter(({ key, expected }) => key !== "gap" || !named.has(expected));
};

const slipOf = (entries: readonly { readonly column: Column; readonly year: number }[]): YearSlip | undefined => {
  if (entries.length < 3) return undefined;
  const steps = entries.slice(1).map(({ year }, at) => year - entries[at]!.year);
  const wide = steps.indexOf(2);
  if (entries.length >= 4 && wide >= 0 && steps.every((step, at) => step === (at === wide ? 2 : 1))) {
    const { column, year } = entries[wide + 1]!;
    return { column, key: "gap", found: year, expected: year - 1, before: year - 2 };
  }
  const starts = entries.map(({ year }, at) => year - at);
  const usual = starts.find((start) => starts.filter((other) => other === start).length >= entries.length - 1);
  const at = usual === undefined ? -1 : starts.findIndex((start) => start !== usual);
  // The last year may stand off on purpose (2021, 2022, 2026), and so may the first (a baseline): only repeats and steps back are wrong.
  if (at < 0 || steps.every((step) => step > 0)) return undefined;
  return { column: entries[at]!.column, key: "order", found: entries[at]!.year, expected: usual! + at };
};

/** In evaluations: an end of the plan before the year reported, and a running year before the one that is realised. */
export const planYearSlips = (document: Document): YearSlip[] => {
  const { columns, kind } = document.table;
  if (kind !== "evaluasi") return [];
  const years = columns.filter(({ subject, span, year }) => subject === "actual" && (span === "year" || span === "planToDate") && year !== undefined);
  const last = Math.max(...years.map(({ year }) => year!));
  return columns.flatMap((column): YearSlip[] => {
    const { subject, measure, span, year, path } = column;
    if (subject !== "target" || measure !== "performance" || year === undefined || !(path.at(-1) ?? "").includes(String(year))) return [];
    if (span === "planEnd") return year < last ? [{ column, key: "end", found: year, expected: last }] : [];
    const left = years.filter((other) => other.first < column.first && other.span === "year").map((other) => other.year!);
    const isFollowed = years.some((other) => other.first > column.first && other.span === "planToDate");
    return span === "year" && left.length > 0 && isFollowed && year < Math.max(...left) ? [{ column, key: "running", found: year, expected: Math.max(...left) }] : [];
  });
};

/** The header cell over a column that names the year. */
export const headerCellOf = ({ table, sheet }: Document, column: Column, year: number): Place | undefined => {
  for (let row = table.header.bottom; row >= table.header.top; row--) {
    for (let at = column.first; at >= Math.max(table.header.left, column.first - 2); at--) {
      if (plainText(valueAt(sheet, row, at)).includes(String(year))) return { row, column: at };
    }
  }
  return undefined;
};
