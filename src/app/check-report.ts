// The contract of `selaras check --json`: its zod schema, and how recognition and findings are put into it. Rows are 1-based here.
import { z } from "zod";
import { areaAddress, columnsAddress } from "../sheets/address";
import { MEASURES, ROW_LEVELS, SPANS, SUBJECTS, TABLE_KINDS } from "../standards/vocabulary";
import type { Table } from "../recognise/table";

const level = z.enum(["error", "warning", "info"]);

const columnSchema = z.object({
  range: z.string().describe('Letters of the column, "J" or "B:E"'),
  header: z.string().describe("The header texts over the column, from the group to the leaf"),
  subject: z.enum(SUBJECTS),
  measure: z.enum(MEASURES).optional(),
  span: z.enum(SPANS).optional(),
  year: z.number().int().optional(),
  quarter: z.number().int().min(1).max(4).optional(),
  month: z.number().int().min(1).max(12).optional(),
  confidence: z.number().min(0).max(1),
});

const tableSchema = z.object({
  sheet: z.string(),
  kind: z.enum(TABLE_KINDS),
  confidence: z.number().min(0).max(1),
  title: z.string(),
  header: z.string().describe("All header rows, the numbering row included"),
  numberingRow: z.number().int().nullable(),
  equations: z.array(z.string()),
  data: z.string().nullable().describe("First to last data row; null in a template without data"),
  agency: z.string().nullable(),
  year: z.number().int().nullable(),
  columns: z.array(columnSchema),
  rows: z.array(z.object({ row: z.number().int().min(1), level: z.enum(ROW_LEVELS), parent: z.number().int().nullable() })),
});

const findingSchema = z.object({
  rule: z.string(),
  code: z.string().describe("Short code of the catalogue, for print"),
  level,
  kind: z.enum(["fail", "review"]),
  sheet: z.string(),
  range: z.string(),
  related: z.array(z.object({ sheet: z.string(), range: z.string(), role: z.enum(["source", "consequence", "twin", "compared"]) })),
  message: z.string(),
  why: z.string(),
  basis: z.string(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  fingerprint: z.string(),
  repairs: z.array(z.object({ id: z.string(), title: z.string(), safe: z.boolean() })),
  baseline: z.enum(["new", "same"]).optional(),
  suppression: z.object({ reason: z.string(), by: z.string().optional(), until: z.string().optional() }).optional(),
});

/** What `selaras check FILE --json` prints. */
export const checkReportSchema = z.object({
  file: z.string(),
  tables: z.array(tableSchema),
  leftAlone: z.array(z.object({ sheet: z.string(), reason: z.string() })),
  findings: z.array(findingSchema),
  couldNotRun: z.array(z.object({ rule: z.string(), reason: z.string() })).describe("Rules that failed inside; everything else still holds"),
  timings: z.record(z.string(), z.number()).describe("Milliseconds by stage"),
});

export type CheckReport = z.infer<typeof checkReportSchema>;
export type TableReport = z.infer<typeof tableSchema>;

/** A table as the report writes it. */
export const tableReport = (table: Table): TableReport => ({
  sheet: table.sheet,
  kind: table.kind,
  confidence: Math.round(table.confidence * 100) / 100,
  title: table.title,
  header: areaAddress(table.header),
  numberingRow: table.numberingRow === undefined ? null : table.numberingRow + 1,
  equations: table.equations.map((equation) => equation.text),
  data: table.data && areaAddress(table.data),
  agency: table.agency ?? null,
  year: table.year ?? null,
  columns: table.columns.map((column) => ({
    range: columnsAddress(column.first, column.last),
    header: column.path.join(" > "),
    subject: column.subject,
    measure: column.measure,
    span: column.span,
    year: column.year,
    quarter: column.quarter,
    month: column.month,
    confidence: Math.round(column.confidence * 100) / 100,
  })),
  rows: table.rows.map((row) => ({ row: row.row + 1, level: row.level, parent: row.parent === null ? null : row.parent + 1 })),
});
