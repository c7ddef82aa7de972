// Correct workbooks of many kinds, made for nothing but this: a finding on them is a false alarm, unless a careful reader would agree with it.
import { checkWorkbook } from "../../src/app/check-workbook";
import { snapshotOf } from "../helpers/book";
import { CENTRAL } from "./central";
import { PLANS_AND_MONEY, type Unseen } from "./documents";
import { LISTS } from "./lists";
import { MIXED } from "./mixed";
import { REGIONAL } from "./regional";
import { REPORTS } from "./reports";

const check = async ({ book }: Unseen) => checkWorkbook(snapshotOf(book), { today: "2026-01-31" });

test.each([...PLANS_AND_MONEY, ...REPORTS, ...MIXED, ...CENTRAL, ...REGIONAL].map((one) => [one.name, one] as const))("%s: only what is listed", async (_, unseen) => {
  const { findings, couldNotRun } = await check(unseen);
  expect(couldNotRun).toEqual([]);
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  expect(findings.map(({ code, sheet, range }) => `${code} ${sheet}!${range}`)).toEqual(unseen.expected ?? []);
});

test.each(LISTS.map((one) => [one.name, one] as const))("%s: left alone", async (_, unseen) => {
  const { findings, recognition } = await check(unseen);
  expect(recognition.tables.map(({ sheet, kind }) => `${sheet}: ${kind}`)).toEqual([]);
  expect(findings).toEqual([]);
});

test.each<[string, string]>([
  ["PK of a central agency", "pk, pk"],
  ["RKPD matrix in thousands", "renja"],
  ["employee plan (SKP)", "skp"],
  ["LPPD indicators", "ikk"],
  ["monthly cash plan", "anggaran"],
  ["revenue above target", "anggaran"],
  ["minimum service standards", "pengukuran"],
  ["half a year filled in", "pengukuran"],
  ["targets of later years only", "renstra"],
  ["several years side by side", "pengukuran"],
  ["physical and financial progress", "anggaran"],
  ["monthly action plan, running totals", "renaksi"],
  ["objectives as bands, two tables", "pengukuran, anggaran"],
  ["an agreement and its revision", "pk, pk, pengukuran"],
  ["budget before and after", "anggaran"],
  ["running totals and flat targets", "renaksi"],
  ["limits and zero targets", "pengukuran"],
  ["income and spending", "anggaran"],
  ["many agencies in one list", "pengukuran"],
  ["office of a central agency", "pengukuran, pengukuran"],
  ["agreement of a section head", "pk, pk"],
  ["service performance and its money", "pengukuran, anggaran"],
  ["programs with outcomes", "rpjmd"],
  ["cascade of units", "cascading"],
  ["a plan under review", "evaluasi"],
])("%s is recognised as %s", async (name, kinds) => {
  const { recognition } = await check([...PLANS_AND_MONEY, ...REPORTS, ...MIXED, ...CENTRAL, ...REGIONAL].find((one) => one.name === name)!);
  expect(recognition.tables.map(({ kind }) => kind).join(", ")).toBe(kinds);
});
