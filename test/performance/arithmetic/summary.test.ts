import fc from "fast-check";
import type { AchievementResult } from "../../../src/performance/arithmetic/achievement";
import { meanAchievement, weightedMean } from "../../../src/performance/arithmetic/average";
import { mean } from "../../../src/performance/arithmetic/sums";
import { efficiency, isPmkPossible, pmkEfficiency } from "../../../src/performance/arithmetic/efficiency";
import { bestYearlyChange, isSteep, neededPerformance } from "../../../src/performance/arithmetic/needed";

const value = (percent: number, capped?: number): AchievementResult => ({ kind: "value", percent, formula: "ratio", notes: [], ...(capped === undefined ? {} : { capped }) });

describe("means", () => {
  test("Klungkung: 94.68 and 105.56 give 100.12", () => {
    const result = meanAchievement([value((20.83 / 22) * 100), value((95 / 90) * 100)]);
    expect(result.mean).toBeCloseTo(100.12, 2);
    expect(mean([94.68, 105.56])).toBe(100.12);
  });

  test("capped before averaging, and blanks are no zeros", () => {
    const results: AchievementResult[] = [value(250, 120), value(80, 80), { kind: "notMeasured" }, { kind: "notComputable", reason: "noTarget" }, { kind: "review", reason: "textTarget" }];
    expect(meanAchievement(results)).toEqual({ mean: 100, counted: 2, leftOut: { notMeasured: 1, notComputable: 1, review: 1 } });
    expect(meanAchievement([{ kind: "notMeasured" }]).mean).toBeUndefined();
  });

  test("weights", () => {
    expect(weightedMean([{ value: 90, weight: 60 }, { value: 100, weight: 40 }])).toEqual({ mean: 94, weightTotal: 100 });
    expect(weightedMean([{ value: 90, weight: 0 }])).toBeUndefined();
  });

  test("a mean lies between its smallest and largest", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10_000, max: 400_000 }).map((n) => n / 100), { minLength: 1 }), (values) => {
        expect(mean(values)!).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean(values)!).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe("efficiency", () => {
  test.each([
    ["difference", 105, 95, { percent: 10, isEfficient: true }],
    ["difference", 90, 95, { percent: -5, isEfficient: false }],
    ["saving", 100, 92.5, { percent: 7.5, isEfficient: true }],
    ["saving", 99.9, 50, { percent: 0, isEfficient: false }],
    ["ratio", 100, 80, { percent: 20, isEfficient: true }],
    ["ratio", 80, 100, { percent: -25, isEfficient: false }],
    ["ratio", 100, 100, { percent: 0, isEfficient: true }],
    ["ratio", 0, 50, undefined],
  ] as const)("%s of %p and %p", (rule, achieved, absorbed, expected) => expect(efficiency(rule, achieved, absorbed)).toEqual(expected));

  test.each([
    [1, 95, 5, 62.5, false],
    [1, 80, 20, 100, false],
    [1, 75, 25, 100, true],
    [0.9, 95, -5.56, 36.11, false],
  ])("PMK: achieved %p, spent %p", (achieved, spent, percent, score, isCut) => {
    const result = pmkEfficiency([{ budget: 100, achieved, spent }])!;
    expect(result.percent).toBeCloseTo(percent, 2);
    expect(result.score).toBeCloseTo(score, 2);
    expect(result.isCut).toBe(isCut);
  });

  test("absorption put into E gives what cannot be", () => {
    expect(isPmkPossible({ percent: 74.03 })).toBe(false);
    expect(isPmkPossible({ score: 50 + (74.03 / 20) * 50 })).toBe(false);
    expect(isPmkPossible({ percent: -20, score: 0 })).toBe(true);
    expect(pmkEfficiency([{ budget: 100, achieved: 0, spent: 10 }])).toBeUndefined();
  });

  test("what PMK gives is always possible after the cut", () => {
    const line = fc.record({ budget: fc.integer({ min: 1, max: 1e9 }), achieved: fc.double({ min: 0.01, max: 2, noNaN: true }), spent: fc.integer({ min: 0, max: 1e9 }) });
    fc.assert(fc.property(fc.array(line, { minLength: 1 }), (lines) => expect(isPmkPossible({ score: pmkEfficiency(lines)!.score })).toBe(true)));
  });
});

describe("performance still needed", () => {
  test("the worked example", () => {
    const needed = neededPerformance({ baseline: 72.5, actual: 74.1, endTarget: 78, yearsLeft: 3, direction: "higher" });
    expect(needed).toMatchObject({ gap: 3.9, perYear: 1.3, levelRatio: 95 });
    expect(needed.growthPerYear).toBeCloseTo(1.72, 2);
    expect(needed.progress).toBeCloseTo(29.1, 1);
  });

  test("where lower is better the signs turn", () => {
    const needed = neededPerformance({ baseline: 12, actual: 10, endTarget: 8, yearsLeft: 2, direction: "lower" });
    expect(needed).toMatchObject({ gap: 2, perYear: 1, progress: 50, levelRatio: 125 });
    expect(needed.growthPerYear).toBeLessThan(0);
  });

  test("what cannot be computed is left out", () => {
    expect(neededPerformance({ actual: 0, endTarget: 0, yearsLeft: 1, direction: "higher" })).toEqual({ gap: 0, perYear: 0 });
    expect(neededPerformance({ baseline: 5, actual: 6, endTarget: 5, yearsLeft: 1, direction: "higher" })).not.toHaveProperty("progress");
  });

  test("too steep is more than twice the best year", () => {
    expect(bestYearlyChange([72.5, 73, 74.1], "higher")).toBe(1.1);
    expect(bestYearlyChange([12, 11, 11.5], "lower")).toBe(1);
    expect(bestYearlyChange([12], "lower")).toBeUndefined();
    expect([isSteep(1.3, 1.1), isSteep(2.3, 1.1), isSteep(2.3, undefined), isSteep(-1, -5)]).toEqual([false, true, false, false]);
  });
});
