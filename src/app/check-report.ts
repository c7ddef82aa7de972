// The contract of `selaras check --json` and `selaras inspect --json`: their zod schemas, and how recognition and findings are put
// into them. Rows are 1-based here. docs/check-report.schema.json is generated from this.
import { z } from "zod";
import type { Language } from "../locales";
import { RULES } from "../rules";
import type { Finding } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { areaAddress, columnsAddress } from "../sheets/address";
import { LEVELS } from "../sheets/edit";
import { MEASURES, ROW_LEVELS, SPANS, SUBJECTS, TABLE_KINDS } from "../standards/vocabulary";
import type { Recognition, Table } from "../recognise/table";
import type { CheckResult, InspectResult } from "./check-workbook";
import { reasonText, repairTitle } from "./describe";
import { findingWords } from "./finding-words";
import { PROBLEM_KEYS } from "./stored-state";

const levelSchema = z.enum(LEVELS);

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
  level: levelSchema,
  kind: z.enum(["fail", "review"]),
  sheet: z.string(),
  range: z.string().describe('Areas, split by commas: "J5", "J5:J9" or "J5,J8:J9"'),
  related: z.array(z.object({ sheet: z.string(), range: z.string(), role: z.enum(["source", "consequence", "twin", "compared"]) })),
  title: z.string().describe("What the rule finds, as a short heading"),
  message: z.string().describe("What is wrong here, with its numbers"),
  why: z.string(),
  advice: z.string(),
  basis: z.string().describe("Regulations or practice that it rests on"),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  fingerprint: z.string().describe("Who the finding is, by rule and business key: it survives new rows and renamed sheets"),
  repairs: z.array(z.object({ id: z.string(), title: z.string(), safe: z.boolean() })),
  baseline: z.enum(["new", "same"]).optional(),
  suppression: z.object({ reason: z.string(), by: z.string().optional(), until: z.string().optional() }).optional(),
});

const leftAloneSchema = z.array(z.object({ sheet: z.string(), reason: z.string() })).describe("Sheets without a performance table");
const stateProblemsSchema = z.array(z.object({ key: z.enum(PROBLEM_KEYS), problem: z.enum(["damaged", "newer"]) })).describe("Stored entries that were not used");
const timingsSchema = z.record(z.string(), z.number()).describe("Milliseconds by stage");

/** What `selaras check FILE --json` prints. */
export const checkReportSchema = z.object({
  file: z.string(),
  tables: z.array(tableSchema),
  leftAlone: leftAloneSchema,
  findings: z.array(findingSchema).describe("In order of sheet, row and column; accepted ones carry a suppression"),
  couldNotRun: z.array(z.object({ rule: z.string(), reason: z.string() })).describe("Rules that failed inside; everything else still holds"),
  gone: z.array(z.object({ rule: z.string(), sheet: z.string(), range: z.string(), fingerprint: z.string() })).describe("Findings of the stored baseline that are no more"),
  stateProblems: stateProblemsSchema,
  timings: timingsSchema,
});

const whySchema = z.array(z.string()).describe("Why, the strongest reason first");

/** What `selaras inspect FILE --json` prints. */
export const inspectReportSchema = z.object({
  file: z.string(),
  tables: z.array(tableSchema.extend({ reasons: whySchema, columns: z.array(columnSchema.extend({ reasons: whySchema })) })),
  leftAlone: leftAloneSchema,
  stateProblems: stateProblemsSchema,
  timings: timingsSchema,
});

export type CheckReport = z.infer<typeof checkReportSchema>;
export type InspectReport = z.infer<typeof inspectReportSchema>;
type TableReport = z.infer<typeof tableSchema>;

/** The report of a check, with texts in one language; `findings` are those to be shown, all of them unless told otherwise. */
export const checkReport = (result: CheckResult, language: Language, findings = result.findings, rules: readonly Rule[] = RULES): CheckReport => ({
  file: result.workbook.file,
  tables: result.recognition.tables.map(tableReport),
  leftAlone: leftAloneReport(result.recognition, language),
  findings: findings.map(findingReport(language, rules)),
  couldNotRun: [...result.couldNotRun],
  gone: [...result.gone],
  stateProblems: [...result.stateProblems],
  timings: result.timings,
});

/** The report of what was recognised, with the reasons in one language. */
export const inspectReport = (result: InspectResult, language: Language): InspectReport => {
  const why = (reasons: Table["reasons"]): string[] => [...reasons].sort((a, b) => b.weight - a.weight).map((reason) => reasonText(reason, language));
  return {
    file: result.workbook.file,
    tables: result.recognition.tables.map((table) => {
      const report = tableReport(table);
      return { ...report, reasons: why(table.reasons), columns: report.columns.map((column, at) => ({ ...column, reasons: why(table.columns[at]!.reasons) })) };
    }),
    leftAlone: leftAloneReport(result.recognition, language),
    stateProblems: [...result.stateProblems],
    timings: result.timings,
  };
};

const leftAloneReport = ({ leftAlone }: Recognition, language: Language): { sheet: string; reason: string }[] =>
  leftAlone.map(({ sheet, reason }) => ({ sheet, reason: reasonText(reason, language) }));

const findingReport = (language: Language, rules: readonly Rule[]): ((finding: Finding) => z.infer<typeof findingSchema>) => {
  const wordsOf = findingWords(language, rules);
  return (finding) => {
    const { rule, code, level, kind, sheet, range, related, fingerprint, repairs, baseline, suppression } = finding;
    const words = wordsOf(finding);
    return {
      rule, code, level, kind, sheet, range, related: [...related], ...words, found: words.found ?? null, expected: words.expected ?? null, fingerprint,
      repairs: repairs.map(({ id, safe }) => ({ id, title: repairTitle(id, language), safe })),
      ...(baseline ? { baseline } : {}), ...(suppression ? { suppression } : {}),
    };
  };
};

/** A table as the report writes it. */
const tableReport = (table: Table): TableReport => ({
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
