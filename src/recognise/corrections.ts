// What a person corrected once counts for every table with the same header. Applied to what was recognised, never silently:
// what was corrected says so in its reasons.
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { textHash } from "../sheets/text-hash";
import type { Measure, Span, Subject, TableKind } from "../standards/vocabulary";
import { profileColumn } from "./profile";
import type { Draft } from "./roles";
import type { TailRow } from "./extent";
import { readRows } from "./rows";
import type { Column, Reason, Recognition, SheetLeftAlone, Table } from "./table";

/** The role that a person gave a column; it replaces the recognised one as a whole. */
export interface ColumnCorrection {
  /** Place of its first sheet column within the table, from 0. */
  readonly at: number;
  readonly subject: Subject;
  readonly measure?: Measure;
  readonly span?: Span;
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
}

/** A correction for all tables whose header has this key. */
export interface HeaderCorrection {
  /** `headerShapeKey` of the table as it was recognised. */
  readonly header: string;
  /** The kind of document; `null` where it is no performance table. */
  readonly kind?: TableKind | null;
  /** How many rows the header has. */
  readonly headerRows?: number;
  readonly columns?: readonly ColumnCorrection[];
  /** The sheet that a person looked at when saying so, to name the correction by; it counts for nothing else. */
  readonly sheet?: string;
}

/** A header by its texts, whatever sheet and cells it stands in. Case, blanks and punctuation do not count. */
export const headerShapeKey = (table: Table): string =>
  textHash(table.columns.map(({ first, path }) => `${first - table.header.left}:${path.map(plainHeader).join(">")}`).join("|"));

/** The words of a header alone, as headers are compared: keys that are stored depend on it. */
export const plainHeader = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, " ").trim();

const SAID: Reason = { key: "person-said", weight: 1 };

/** Recognition with the corrections applied; rows are read again where a correction may change them. */
export const applyCorrections = (workbook: WorkbookSnapshot, recognition: Recognition, corrections: readonly HeaderCorrection[]): Recognition => {
  if (corrections.length === 0) return recognition;
  const byHeader = new Map(corrections.map((correction) => [correction.header, correction]));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const tables = recognition.tables.flatMap((table) => {
    const correction = byHeader.get(headerShapeKey(table));
    const sheet = sheets.get(table.sheet);
    return correction && sheet ? correctTable(sheet, table, correction) : [table];
  });
  const withTable = new Set(tables.map(({ sheet }) => sheet));
  const emptied = recognition.tables.map(({ sheet }) => sheet).filter((sheet) => !withTable.has(sheet));
  const leftAlone = [...new Set(emptied)].map((sheet): SheetLeftAlone => ({ sheet, reason: SAID }));
  return { tables, leftAlone: [...recognition.leftAlone, ...leftAlone] };
};

const correctTable = (sheet: SheetSnapshot, table: Table, correction: HeaderCorrection): Table[] => {
  if (correction.kind === null) return [];
  const kind = correction.kind ?? table.kind;
  const columns = table.columns.map((column) => correctColumn(column, correction.columns?.find(({ at }) => at === column.first - table.header.left)));
  const header = { ...table.header, bottom: correction.headerRows === undefined ? table.header.bottom : table.header.top + correction.headerRows - 1 };
  const isBelow = table.data !== null && header.bottom < table.data.bottom;
  const data = isBelow ? { ...table.data, top: correction.headerRows === undefined ? table.data.top : header.bottom + 1 } : null;
  const { numberingRow, ...rest } = table;
  const keepsNumbering = numberingRow !== undefined && numberingRow <= header.bottom;
  return [{
    ...rest, ...(keepsNumbering ? { numberingRow } : {}), equations: keepsNumbering ? table.equations : [],
    kind, columns, header, data,
    confidence: 1, reasons: [...table.reasons, SAID],
    rows: data ? readRows(sheet, columns.map((column) => asDraft(sheet, column, data)), data, tailOf(table)) : [],
  }];
};

/** Notes and prefilled rows under the data stay what they were. */
const tailOf = (table: Table): TailRow[] =>
  table.rows.flatMap(({ row, level }) => (row > table.data!.bottom && (level === "note" || level === "blank") ? [{ row, level }] : []));

const correctColumn = (column: Column, correction: ColumnCorrection | undefined): Column => {
  if (!correction) return column;
  const { first, last, path, number, scale, reasons } = column;
  const { at: _, ...role } = correction;
  return { first, last, path, ...(number === undefined ? {} : { number }), ...(scale === undefined ? {} : { scale }), ...role, confidence: 1, reasons: [...reasons, SAID] };
};

/** A column with what it holds, as reading rows needs it; of several sheet columns the fullest speaks. */
const asDraft = (sheet: SheetSnapshot, column: Column, { top, bottom }: { readonly top: number; readonly bottom: number }): Draft => {
  const profiles = Array.from({ length: column.last - column.first + 1 }, (_, at) => profileColumn(sheet, column.first + at, top, bottom));
  return { ...column, profile: profiles.reduce((best, profile) => (profile.filled > best.filled ? profile : best)), isPercent: false };
};
