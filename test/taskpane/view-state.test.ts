// Filtering and grouping of findings, also of thousands.
import type { FindingHead } from "../../src/app/describe";
import type { Finding } from "../../src/rules/finding";
import { EVERYTHING, filtered, grouped, tell, type Filter } from "../../src/taskpane/check/view-state";

const finding = (part: Partial<Finding>): Finding => ({
  rule: "a", code: "A-1", level: "warning", kind: "fail", sheet: "PK", range: "A1", related: [], repairs: [], message: { key: "m", args: {} }, fingerprint: "f", ...part,
});
const words = ({ rule, range }: Finding): FindingHead => ({ title: `Judul ${rule}`, message: `Pesan ${range}` });

const FINDINGS = [
  finding({ rule: "a", range: "A1", baseline: "new" }),
  finding({ rule: "b", range: "B2", level: "error", sheet: "IKU" }),
  finding({ rule: "b", range: "B3", level: "error" }),
  finding({ rule: "c", range: "C4", level: "info", kind: "review" }),
  finding({ rule: "c", range: "C5", level: "error", suppression: { reason: "x" } }),
];
const told = tell(FINDINGS, words);
const ranges = (filter: Partial<Filter>): string[] => filtered(told, { ...EVERYTHING, ...filter }).map((one) => one.finding.range);

test.each<[string, Partial<Filter>, string[]]>([
  ["everything that is open", {}, ["A1", "B2", "B3", "C4"]],
  ["a level", { only: "error" }, ["B2", "B3"]],
  ["what needs a person", { only: "review" }, ["C4"]],
  ["what is new", { only: "new" }, ["A1"]],
  ["a sheet", { sheet: "IKU" }, ["B2"]],
  ["what was accepted", { accepted: true }, ["C5"]],
  ["words of the message, in any case", { search: " pesan b " }, ["B2", "B3"]],
  ["an address", { search: "iku!b2" }, ["B2"]],
  ["nothing that fits", { search: "zzz" }, []],
])("%s", (_, filter, expected) => expect(ranges(filter)).toEqual(expected));

test("by rule: the loudest first; by sheet: in the order in which they come", () => {
  const open = filtered(told, EVERYTHING);
  expect(grouped(open, "rule").map(({ key, level, items }) => [key, level, items.length])).toEqual([["b", "error", 2], ["a", "warning", 1], ["c", "info", 1]]);
  expect(grouped(open, "sheet").map(({ key, level }) => [key, level])).toEqual([["PK", "error"], ["IKU", "error"]]);
});

test("a list that was shown before keeps its order, whatever is settled meanwhile", () => {
  const open = filtered(told, EVERYTHING);
  expect(grouped(open, "rule", ["c", "a"]).map(({ key }) => key)).toEqual(["c", "a", "b"]);
});

test("a finding keeps its id when others go", () => {
  const ids = (findings: readonly Finding[]): string[] => tell(findings, words).map(({ id }) => id);
  const three = [finding({ fingerprint: "x" }), finding({ fingerprint: "y" }), finding({ fingerprint: "y" })];
  expect(ids(three.slice(1))).toEqual(ids(three).slice(1));
  expect(new Set(ids(three)).size).toBe(3);
});

test("rows that are sought leave only the findings that touch them", () => {
  const sought = (sheet: string, ...rows: number[]): string[] => filtered(told, EVERYTHING, { sheet, rows, name: "" }).map((one) => one.finding.range);
  expect(sought("PK", 2, 3)).toEqual(["B3", "C4"]);
  expect(sought("IKU", 0)).toEqual([]);
});

test("5,000 findings are told apart, and narrowed within a frame or two", () => {
  const many = tell(Array.from({ length: 5000 }, (_, at) => finding({ rule: `r${at % 60}`, range: `A${at}` })), words);
  expect(new Set(many.map(({ id }) => id)).size).toBe(5000);
  const begun = performance.now();
  const groups = grouped(filtered(many, { ...EVERYTHING, search: "pesan a49" }), "rule");
  expect(performance.now() - begun).toBeLessThan(200);
  expect(groups.flatMap(({ items }) => items)).toHaveLength(111);
});
