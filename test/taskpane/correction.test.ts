// What a person changes about a table, between the form and what is stored.
import type { Column, Table } from "../../src/recognise/table";
import { numberOf } from "../../src/taskpane/settings/number-of";
import { changeRole, draftOf, isChanged, periodKey, PERIODS, saidOf } from "../../src/taskpane/sheets/correction";

const column = (first: number, subject: Column["subject"]): Column => ({ first, last: first, path: [], subject, confidence: 1, reasons: [] });
const table: Table = {
  sheet: "PK", sheetIndex: 0, kind: "pk", confidence: 1, reasons: [], title: "", header: { top: 3, left: 1, bottom: 5, right: 2 }, equations: [],
  data: { top: 6, left: 1, bottom: 9, right: 2 }, columns: [column(1, "indicator"), column(2, "target")], rows: [],
};

test("nothing is new in a form that nobody touched", () => expect(isChanged(table, draftOf(table))).toBe(false));

test("only what differs is said, on top of what was said before, with the sheet's name", () => {
  const before = { kind: "iku" as const, columns: [{ at: 0, subject: "objective" as const }, { at: 1, subject: "actual" as const }] };
  const draft = { ...draftOf(table), headerBottom: 6, columns: new Map([[1, { subject: "baseline" as const, year: 2024 }]]) };
  expect(isChanged(table, draft)).toBe(true);
  expect(saidOf(table, before, draft)).toEqual({ kind: "iku", headerRows: 4, sheet: "PK", columns: [{ at: 0, subject: "objective" }, { at: 1, subject: "baseline", year: 2024 }] });
  expect(saidOf(table, undefined, { ...draftOf(table), kind: null })).toEqual({ kind: null, sheet: "PK" });
});

test("measure and period go where the subject has no figures, and a choice can be taken away", () => {
  const role = { subject: "target", measure: "rupiah", span: "quarter", quarter: 2, year: 2025 } as const;
  expect(changeRole(role, { subject: "unit" })).toEqual({ subject: "unit" });
  expect(changeRole(role, { period: { span: "planEnd" }, measure: null })).toEqual({ subject: "target", span: "planEnd", year: 2025 });
  expect(changeRole(role, { year: null })).toEqual({ subject: "target", measure: "rupiah", span: "quarter", quarter: 2 });
});

test("every period can be told from every other", () => expect(new Set(PERIODS.map(periodKey)).size).toBe(PERIODS.length));

test.each([["0,5", 0.5], ["120", 120], [" 0.01 ", 0.01], ["", undefined], ["1.2.3", undefined], ["-1", undefined], ["abc", undefined]])("%j is the number %s", (typed, number) => expect(numberOf(typed)).toBe(number));
