// The year that a sheet's title gives against the year of its columns and of the other sheets. It words nothing.
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import type { Document, PerformanceModel } from "../../performance/model";
import type { Place } from "../shared/places";

/** Reports of one year; plans cover several. */
const YEARLY = new Set(["pk", "renaksi", "pengukuran", "evaluasi", "anggaran", "cascading"]);
const FEWEST = 3;
const SHARE = 0.6;

export interface YearConflict {
  readonly document: Document;
  /** Where the title's year stands. */
  readonly place: Place;
  readonly titled: number;
  /** The year of the columns, which most other sheets have too. */
  readonly usual: number;
  /** Only the other sheets say so: an agreement prints no year over its columns. */
  readonly isByOthers: boolean;
  /** Fewer sheets than prove it: the columns themselves, and what other sheets there are, contradict the title. */
  readonly isByFew: boolean;
}

/** Sheets whose columns speak of the year of most other sheets while the title names another. */
export const yearConflicts = (model: PerformanceModel): YearConflict[] => {
  const yearly = model.documents.filter(({ table }) => YEARLY.has(table.kind) && table.year !== undefined && table.period === undefined);
  const sheets = new Map(yearly.map(({ table }) => [table.sheet, table.year!]));
  return yearly.flatMap((document) => {
    const titled = document.table.year!;
    const years = columnYears(document);
    const others = [...sheets].filter(([sheet]) => sheet !== document.table.sheet).map(([, year]) => year);
    // Agreements print no years over their columns: one of many that are signed together may carry last year's title.
    // Last year's actual often stands beside the year itself.
    const [usual] = years.size > 0 ? [Math.max(...years)] : document.table.kind === "pk" && !others.includes(titled) && !document.table.sheet.includes(String(titled)) ? others : [];
    if (usual === undefined || years.size > 2 || years.has(titled) || usual === titled) return [];
    const agreeing = others.filter((year) => year === usual).length;
    const isByFew = agreeing < FEWEST && years.size === 1 && agreeing === others.length && (agreeing > 0 || printsPair(document, usual));
    if (!isByFew && (agreeing < FEWEST || agreeing < others.length * SHARE)) return [];
    const place = placeOf(document, titled);
    return place ? [{ document, place, titled, usual, isByOthers: years.size === 0, isByFew }] : [];
  });
};

/** Target and actual are both headed by the year: the sheet measures that year. */
const printsPair = ({ table }: Document, year: number): boolean =>
  (["target", "actual"] as const).every((subject) => table.columns.some((column) => column.subject === subject && column.path.at(-1)!.includes(String(year))));

/** Years that the headers of yearly targets and realisations print. */
const columnYears = ({ table }: Document): Set<number> =>
  new Set(table.columns.flatMap(({ subject, span, path }) => {
    if ((subject !== "target" && subject !== "actual") || span === "prior" || span === "planEnd" || span === "planToDate") return [];
    const year = /\b(20\d\d)\b/.exec(path.join(" "))?.[1];
    return year === undefined ? [] : [Number(year)];
  }));

/** The cell above the table that prints the year. */
const placeOf = ({ table, sheet }: Document, year: number): Place | undefined => {
  for (let row = table.header.top - 1; row >= 0; row--) {
    for (let column = 0; column < sheet.columnCount; column++) if (plainText(valueAt(sheet, row, column)).includes(String(year))) return { row, column };
  }
  return undefined;
};
