// What a person changes about a recognised table, between the form and what is stored. Judges nothing.
import type { ColumnCorrection, HeaderCorrection } from "../../recognise/corrections";
import type { Column, Table } from "../../recognise/table";
import type { Measure, Span, Subject, TableKind } from "../../standards/vocabulary";

/** What a column means, as far as a person can say it. */
export type Role = Omit<ColumnCorrection, "at">;

/** A table as the form has it. */
export interface Draft {
  /** `null`: no performance table. */
  readonly kind: TableKind | null;
  /** The last header row of the sheet, counted from 0. */
  readonly headerBottom: number;
  /** Only columns that the person changed, by their place in the table from 0. */
  readonly columns: ReadonlyMap<number, Role>;
}

/** A stored correction without the header that it is kept under. */
export type Said = Omit<HeaderCorrection, "header">;

/** The form before anything is changed. */
export const draftOf = (table: Table): Draft => ({ kind: table.kind, headerBottom: table.header.bottom, columns: new Map() });

/** The role of a column without how it was found. */
export const roleOf = ({ subject, measure, span, year, quarter, month }: Column): Role => ({
  subject, ...(measure ? { measure } : {}), ...(span ? { span } : {}), ...(year === undefined ? {} : { year }), ...(quarter === undefined ? {} : { quarter }), ...(month === undefined ? {} : { month }),
});

/** The place of a column in its table, from 0. */
export const placeOf = (table: Table, column: Column): number => column.first - table.header.left;

/** True where the form says something new. */
export const isChanged = (table: Table, draft: Draft): boolean => draft.kind !== table.kind || draft.headerBottom !== table.header.bottom || draft.columns.size > 0;

/** What is to be stored: the form on top of what was said before. */
export const saidOf = (table: Table, before: Said | undefined, draft: Draft): Said => {
  const columns = [...(before?.columns ?? []).filter(({ at }) => !draft.columns.has(at)), ...[...draft.columns].map(([at, role]) => ({ at, ...role }))].sort((a, b) => a.at - b.at);
  return {
    ...before,
    ...(draft.kind === table.kind ? {} : { kind: draft.kind }),
    ...(draft.headerBottom === table.header.bottom ? {} : { headerRows: draft.headerBottom - table.header.top + 1 }),
    ...(columns.length > 0 ? { columns } : {}),
    sheet: table.sheet,
  };
};

/** Columns of these subjects hold figures: they have a measure and a period. */
const FIGURES: ReadonlySet<Subject> = new Set<Subject>(["baseline", "target", "actual", "achievement", "rating"]);

/** True where a measure and a period mean something. */
export const hasFigures = (subject: Subject): boolean => FIGURES.has(subject);

/** A stretch of time without its year. */
export interface Period {
  readonly span?: Span;
  readonly quarter?: number;
  readonly month?: number;
}

const QUARTERS = [1, 2, 3, 4] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Every period that can be chosen; the first says that the header names none. */
export const PERIODS: readonly Period[] = [
  {}, { span: "year" },
  ...QUARTERS.map((quarter) => ({ span: "quarter" as const, quarter })),
  ...QUARTERS.map((quarter) => ({ span: "toDate" as const, quarter })),
  ...MONTHS.map((month) => ({ span: "month" as const, month })),
  { span: "toDate" }, { span: "prior" }, { span: "planToDate" }, { span: "planEnd" },
];

/** Tells periods apart in a list of choices. */
export const periodKey = ({ span, quarter, month }: Period): string => [span, quarter, month].map((part) => part ?? "").join("-");

/** A role with another subject, measure, period or year; what does not belong to the subject goes. */
export const changeRole = (role: Role, change: { readonly subject?: Subject; readonly measure?: Measure | null; readonly period?: Period; readonly year?: number | null }): Role => {
  const subject = change.subject ?? role.subject;
  if (!hasFigures(subject)) return { subject };
  const { span, quarter, month } = change.period ?? role;
  const measure = change.measure === undefined ? role.measure : (change.measure ?? undefined);
  const year = change.year === undefined ? role.year : (change.year ?? undefined);
  return { subject, ...(measure ? { measure } : {}), ...(span ? { span } : {}), ...(year === undefined ? {} : { year }), ...(quarter === undefined ? {} : { quarter }), ...(month === undefined ? {} : { month }) };
};
