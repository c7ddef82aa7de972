import { dropsOf, tableOf, textOf, type MutationTable } from "../../scripts/lib/mutation";
import committed from "../mutation/table.json";

const rules = [{ id: "a", level: "error" }, { id: "b", level: "info" }] as const;
const table: MutationTable = { kinds: { blank: [7, 8] }, rules: { a: [19, 3, 1] } };

describe("the table of the mutation check", () => {
  test("is sorted, one entry a line, and read back as it was", () => {
    const made = tableOf({ kinds: { z: { found: 1, tried: 2 }, a: { found: 2, tried: 2 } }, rules: { r: { right: 1, repeats: 0, wrong: 0 } } });
    expect(JSON.parse(textOf(made))).toEqual({ kinds: { a: [2, 2], z: [1, 2] }, rules: { r: [1, 0, 0] } });
    expect(textOf(made).split("\n")).toHaveLength(10);
  });

  test.each<[string, MutationTable, string[]]>([
    ["nothing changed", table, []],
    ["a mistake is missed more often", { ...table, kinds: { blank: [6, 8] } }, ['"blank": 6 of 8 found, it was 7 of 8']],
    ["a kind is tried no more", { ...table, kinds: {} }, ['"blank": 0 of 0 found, it was 7 of 8']],
    ["more is found", { ...table, kinds: { blank: [8, 8] } }, []],
    ["a rule is wrong more often", { ...table, rules: { a: [19, 3, 2] } }, ["a: 2 wrong findings, it were 1"]],
    ["a rule falls below the limit", { ...table, rules: { a: [8, 0, 2] } }, ["a: 8 right and 2 wrong, below 90 %"]],
    ["a rule of level info may be wrong more often", { ...table, rules: { b: [0, 0, 0] } }, []],
  ])("%s", (_name, now, drops) => expect(dropsOf(now, table, rules)).toEqual(drops));

  test("at least thirty kinds of mistakes are injected, and nine of ten are found", () => {
    const counts = Object.values(committed.kinds);
    expect(counts.length).toBeGreaterThanOrEqual(30);
    expect(counts.reduce((sum, [found]) => sum + found!, 0) / counts.reduce((sum, [, tried]) => sum + tried!, 0)).toBeGreaterThan(0.9);
  });
});
