import { shortfalls } from "../../scripts/lib/score";
import { changesOf, countsOf, lossesOf, textOfScore, type ScoreLine } from "../../scripts/lib/score-table";
import thresholds from "../corpus/thresholds.json";

const good = { tables: 0.95, extra: 0, kind: 0.95, subject: 0.95, full: 0.9, rows: 0.92, defects: 0.85, alarms: 0.03 };

describe("the thresholds of the score", () => {
  test("a score just at every threshold is kept", () => expect(shortfalls(good, thresholds)).toEqual([]));

  test.each([
    ["tables", 0.94],
    ["extra", 1],
    ["kind", 0.94],
    ["subject", 0.94],
    ["full", 0.89],
    ["rows", 0.91],
    ["defects", 0.84],
    ["alarms", 0.04],
  ])("%s %d falls short, alone", (mean, value) => {
    const short = shortfalls({ ...good, [mean]: value }, thresholds);
    expect(short).toHaveLength(1);
    expect(short[0]).toContain(`${mean}:`);
  });

  test("a mean that could not be counted falls short", () =>
    expect(shortfalls({ ...good, rows: null }, thresholds)).toEqual(["rows: nothing counted, must be at least 92.0 %"]));
});

describe("the table of the score", () => {
  const line: ScoreLine = { tables: [2, 2], kinds: { pk: 2 }, defects: [3, 4], alarms: [0, 5], levels: { error: 1, warning: 2 }, rules: { "range-order": 1, "unit-missing": 2 } };

  test("counts words in order", () => expect(Object.entries(countsOf(["b", "a", "b"]))).toEqual([["a", 1], ["b", 2]]));

  test("is text with a line a rule, and read back as it was", () => {
    const text = textOfScore({ "b.xlsx": line, "a.xlsx": { ...line, rules: {} } });
    expect(JSON.parse(text)).toEqual({ "a.xlsx": { ...line, rules: {} }, "b.xlsx": line });
    expect(text.split("\n")).toContain('      "unit-missing": 2');
    expect(text.indexOf("a.xlsx")).toBeLessThan(text.indexOf("b.xlsx"));
  });

  test("shows what is newly flagged and no longer flagged", () =>
    expect(changesOf({ "a.xlsx": { ...line, rules: { "unit-missing": 3, "range-order": 1 } } }, { "a.xlsx": line, "b.xlsx": line })).toEqual([
      "a.xlsx: unit-missing 2 -> 3", "b.xlsx: range-order 1 -> 0", "b.xlsx: unit-missing 2 -> 0",
    ]));

  test.each<[string, Partial<ScoreLine>, string[]]>([
    ["nothing changed", {}, []],
    ["a defect less", { defects: [2, 4] }, ["a.xlsx: 2 defects found, it were 3"]],
    ["a table less", { tables: [1, 2] }, ["a.xlsx: 1 tables recognised, it were 2"]],
    ["an alarm more", { alarms: [1, 5] }, ["a.xlsx: 1 alarms on right cells, it were 0"]],
    ["other findings", { rules: { "range-order": 4 } }, []],
  ])("%s", (_, change, losses) => expect(lossesOf({ "a.xlsx": { ...line, ...change } }, { "a.xlsx": line })).toEqual(losses));
});
