// Figures that others reached, or that a standard asks for: columns of the workbook that say so in their heading. Never the agency's own figures.
import type { Column } from "../recognise/table";
import { isBenchmark } from "./columns";
import type { ReportedIndicator } from "./indicators";
import { matchIn } from "./matching";
import type { Scope } from "./scope";
import { sourceCell } from "./source-formula";
import { textIn } from "./source-text";
import { figureIn, isNoFigure, type SourceValue } from "./year-value";

/** Who or what an indicator is held against, in the order of the table. */
export const BENCHMARKS = ["province", "national", "standard"] as const;
export type Benchmark = (typeof BENCHMARKS)[number];

export interface BenchmarkFigure extends SourceValue {
  /** The year that the figure is of, where its column says one. */
  readonly year?: number;
  /** What the sheet names as the source of the figures, "" where it names none. */
  readonly source: string;
}

const benchmarkOf = (column: Column): Benchmark | undefined => {
  const header = (column.path.at(-1) ?? "").toLowerCase();
  if (!isBenchmark(column)) return undefined;
  if (/standar|\bspm\b|acuan/.test(header)) return "standard";
  return header.includes("nasional") ? "national" : "province";
};

/** The figure of the report's year, else of the latest year before it; `undefined` where no sheet holds one. */
export const benchmarkFigure = ({ ofAnyYear, year }: Scope, { home, node }: ReportedIndicator, benchmark: Benchmark): BenchmarkFigure | undefined => {
  const found = ofAnyYear.flatMap((document): BenchmarkFigure[] => {
    const columns = document.table.columns.filter((column) => benchmarkOf(column) === benchmark);
    const match = columns.length > 0 ? matchIn(document, home, node) : undefined;
    if (!match) return [];
    const named = document.columns({ subject: "dataSource" })[0];
    const source = (named && textIn(document, match, named)) ?? "";
    return columns.flatMap((column) => {
      const cell = sourceCell(document, match.row, column);
      const of = column.year ?? document.table.year;
      if (isNoFigure(cell.reading) || (of !== undefined && year !== undefined && of > year)) return [];
      return [{ ...figureIn(document, match, cell), source, ...(of === undefined ? {} : { year: of }) }];
    });
  });
  return found.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
};
