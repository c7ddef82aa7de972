import { shortfalls } from "../../scripts/lib/score";
import thresholds from "../corpus/thresholds.json";

const good = { tables: 0.8, extra: 0, subject: 0.85, full: 0.75, rows: 0.75, defects: 0.5, alarms: 0.1 };

describe("the thresholds of the score", () => {
  test("a score just at every threshold is kept", () => expect(shortfalls(good, thresholds)).toEqual([]));

  test.each([
    ["tables", 0.79],
    ["extra", 1],
    ["subject", 0.84],
    ["full", 0.74],
    ["rows", 0.74],
    ["defects", 0.49],
    ["alarms", 0.11],
  ])("%s %d falls short, alone", (mean, value) => {
    const short = shortfalls({ ...good, [mean]: value }, thresholds);
    expect(short).toHaveLength(1);
    expect(short[0]).toContain(`${mean}:`);
  });

  test("a mean that could not be counted falls short", () =>
    expect(shortfalls({ ...good, rows: null }, thresholds)).toEqual(["rows: nothing counted, must be at least 75.0 %"]));
});
