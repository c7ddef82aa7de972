import fc from "fast-check";
import { achievement, type AchievementInput, type AchievementResult } from "../../../src/performance/arithmetic/achievement";
import { Decimal } from "../../../src/performance/arithmetic/decimal";
import { quotientPercent } from "../../../src/performance/arithmetic/exact-formula";
import { FORMULA_EXPRESSIONS, formulaFor, isFalling, QUOTIENT_FORMULAS, quotientPercentFast, type Direction, type FormulaId, type QuotientFormula } from "../../../src/performance/arithmetic/formula";
import { cellError, type CellValue } from "../../../src/sheets/cell";
import { readQuantity } from "../../../src/sheets/number";
import { ORDERED_SCALES } from "../../../src/standards/ordered-scales";

const compute = (target: CellValue, actual: CellValue, formula: FormulaId, rest: Partial<AchievementInput> = {}): AchievementResult =>
  achievement({ target: readQuantity(target), actual: readQuantity(actual), formula, direction: isFalling(formula) ? "lower" : "higher", ...rest });

/** The percentage to two decimals, or the outcome's own word. */
const outcome = (result: AchievementResult): number | string => {
  if (result.kind === "value") return Math.round(result.percent * 100) / 100;
  return result.kind === "notMeasured" ? "notMeasured" : result.reason;
};

describe("the catalogue: T = 10", () => {
  test.each<[FormulaId, (number | string)[]]>([
    ["ratio", [80, 120, 200, 250, 0]],
    ["reverse-difference", [120, 80, 0, -50, 200]],
    ["reverse-ratio", [125, 83.33, 50, 40, 100]],
    ["reverse-ratio-capped", [100, 83.33, 50, 40, 100]],
    ["stable", [80, 80, 0, -50, 0]],
  ])("%s", (formula, expected) => {
    expect([8, 12, 20, 25, 0].map((actual) => outcome(compute(10, actual, formula)))).toEqual(expected);
  });

  test("R = 8 against 7-8 months, the worked example", () => {
    expect(["6,5", "7", "7,5", "9"].map((actual) => outcome(compute("7 - 8 bulan", actual, "range", { direction: "range" })))).toEqual([92.86, 100, 100, 112.5]);
    expect(["6,5", "8", "9"].map((actual) => outcome(compute("7 - 8 bulan", actual, "range-lower")))).toEqual([107.14, 100, 87.5]);
    expect(outcome(compute("90-91", 92, "range", { direction: "range" }))).toBe(101.1);
  });

  test("a range target is a range whatever formula was asked for", () => {
    expect(compute("69,1-69,5", 69.3, "ratio")).toMatchObject({ percent: 100, formula: "range" });
    expect(compute("7-8", 9, "reverse-difference")).toMatchObject({ percent: 87.5, formula: "range-lower" });
  });

  test("decimals, not doubles", () => {
    expect(compute(0.7, 0.49, "ratio")).toMatchObject({ percent: 70 });
    expect(compute(22, 20.83, "ratio")).toMatchObject({ percent: expect.closeTo(94.68, 2) as number });
  });
});

describe("the decision table", () => {
  const error = cellError("#REF!")!;
  test.each<[CellValue, CellValue, FormulaId, number | string]>([
    [100, null, "ratio", "notMeasured"],
    [100, " ", "ratio", "notMeasured"],
    [100, "n/a", "ratio", "notMeasured"],
    [100, 0, "ratio", 0],
    [10, 0, "reverse-difference", 200],
    [0, 0, "ratio", "zeroTarget"],
    [0, 0, "reverse-difference", 100],
    [0, 0, "reverse-ratio", 100],
    [0, 0, "stable", 100],
    [0, 5, "ratio", "outsideTarget"],
    [0, 5, "reverse-difference", 0],
    [0, 5, "stable", "outsideTarget"],
    [null, 5, "ratio", "noTarget"],
    ["-", 5, "ratio", "noTarget"],
    [error, 5, "ratio", "errorValue"],
    [5, error, "ratio", "errorValue"],
    [-2, -3, "ratio", 50],
    [-2, -1, "ratio", 150],
    [-2, -3, "reverse-difference", 150],
    [4, -1, "ratio", -25],
    [4, -1, "reverse-ratio", 225],
    [-2, -3, "stable", 50],
    ["≤ 14", 7, "reverse-difference", 150],
    ["≤ 14", 7, "ratio", "directionConflict"],
    [">75", 90, "ratio", 120],
    [">75", 90, "reverse-difference", "directionConflict"],
    ["98,5%", "98,5%", "ratio", 100],
    ["100%", 0.95, "ratio", "percentScale"],
    [1, "100%", "ratio", "percentScale"],
    [100, "95%", "ratio", 95],
    ["1,5 juta ton", "750.000,0 ton", "ratio", 50],
    ["45 Kasus", "5 dokumen", "ratio", "unitDiffers"],
    ["45 Kasus", 45, "ratio", 100],
    ["413.064", 5, "ratio", "ambiguousNumber"],
    [90, "80 - 90", "ratio", "rangeActual"],
    [90, "<49", "ratio", "boundActual"],
    ["78,7-70,8", 75, "range", "reversedRange"],
    ["-2 - 3", 1, "range", "negativeRange"],
    ["1.000 - 2.000", 1, "range", "ambiguousNumber"],
    ["terlaksana", 1, "ratio", "textTarget"],
    ["terlaksana", "terlaksana", "ratio", "textTarget"],
    [1, "terlaksana", "ratio", "textActual"],
    ["6 jam 37 menit", "6 jam", "ratio", "timeText"],
    ["6 jam 37 menit", "1:32", "ratio", "timeText"],
    [true, 1, "ratio", "notANumber"],
  ].map((row) => row as [CellValue, CellValue, FormulaId, number | string]))("T %p, R %p, %s gives %p", (target, actual, formula, expected) => {
    expect(outcome(compute(target, actual, formula))).toBe(expected);
  });

  test("a percent format and a percent text speak the same scale", () => {
    const percent = achievement({ target: readQuantity(100), actual: readQuantity(0.25, "0%"), direction: "higher", formula: "ratio" });
    expect(percent).toMatchObject({ kind: "value", percent: 25 });
  });

  test("zero rules", () => {
    expect(outcome(compute(0, 0, "ratio", { zeroRule: "hundred" }))).toBe(100);
    expect(outcome(compute(0, 0, "reverse-difference", { zeroRule: "as-computed" }))).toBe("zeroTarget");
    expect(outcome(compute(10, 0, "reverse-ratio", { zeroRule: "as-computed" }))).toBe("zeroActual");
    expect(outcome(compute(10, 0, "reverse-ratio", { zeroRule: "lower-cap", cap: 150 }))).toBe(150);
    expect(outcome(compute(10, 0, "reverse-ratio", { zeroRule: "lower-cap" }))).toBe("zeroActual");
  });

  test("cap and floor stand beside the raw value", () => {
    expect(compute(10, 25, "ratio", { cap: 120 })).toEqual({ kind: "value", percent: 250, capped: 120, formula: "ratio", notes: [] });
    expect(compute(10, 25, "reverse-difference", { floor: 0 })).toEqual({ kind: "value", percent: -50, capped: 0, formula: "reverse-difference", notes: ["negativeResult"] });
    expect(compute(10, 8, "ratio")).not.toHaveProperty("capped");
  });

  test("under a negative target the linear formulas change places, and say so", () => {
    expect(compute(-2, -3, "ratio")).toMatchObject({ formula: "reverse-difference", notes: ["negativeValues"] });
    expect(compute(-2, -3, "reverse-ratio")).toMatchObject({ formula: "ratio", notes: ["negativeValues"] });
  });
});

describe("predicates and states", () => {
  test("BB target, B real: ranks and midpoints", () => {
    expect(compute("BB", "B", "ratio")).toMatchObject({ percent: 80, formula: "scale" });
    expect(outcome(compute("BB", "B", "scale", { scoring: "midpoint" }))).toBe(86.67);
    expect(outcome(compute("Predikat BB", "A Predikat", "scale"))).toBe(120);
    expect(outcome(compute("WTP", "WDP", "scale"))).toBe(75);
    expect(outcome(compute("Level 3", "Level 4", "ratio"))).toBe(133.33);
  });

  test("a word of no scale or of another scale needs a person", () => {
    expect(outcome(compute("BB", "BBB", "scale"))).toBe("textTarget");
    expect(outcome(compute("BB", "WTP", "scale", { scale: ORDERED_SCALES[0]! }))).toBe("textTarget");
  });

  test.each<[CellValue, CellValue, Direction, number | string]>([
    ["Tepat waktu", "ya", "higher", 100],
    ["Tepat waktu", "terlambat", "higher", 0],
    [1, true, "higher", 100],
    ["BB", "A", "higher", 100],
    ["BB", "B", "higher", 0],
    [90, 89.9, "higher", 0],
    ["≤ 14", 14, "higher", 100],
    [14, 15, "lower", 0],
    ["7-8", 8, "range", 100],
    ["7-8", 9, "range", 0],
    ["Tepat waktu", "cukup", "higher", "textActual"],
    [1, "1.234", "higher", "notANumber"],
  ])("pass: %p against %p (%s) gives %p", (target, actual, direction, expected) => {
    expect(outcome(compute(target, actual, "pass", { direction }))).toBe(expected);
  });
});

describe("properties", () => {
  const positive = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);

  test("R = T gives 100 under every formula", () => {
    fc.assert(fc.property(positive, fc.constantFrom(...QUOTIENT_FORMULAS), (value, formula) => expect(compute(value, value, formula)).toMatchObject({ percent: 100 })));
  });

  test("rising formulas rise with R, falling ones fall", () => {
    fc.assert(
      fc.property(positive, positive, positive, fc.constantFrom(...QUOTIENT_FORMULAS, "range" as const, "range-lower" as const), (target, a, b, formula) => {
        if (formula === "stable") return;
        const aim = formula.startsWith("range") ? { kind: "range" as const, low: target, high: target * 2, places: 2, isReversed: false, isPercent: false, isAmbiguous: false } : readQuantity(target);
        const percent = (actual: number): number => {
          const result = achievement({ target: aim, actual: readQuantity(actual), formula, direction: isFalling(formula) ? "lower" : "higher" });
          if (result.kind !== "value") throw new Error(result.kind);
          return result.percent;
        };
        const [less, more] = [percent(Math.min(a, b)), percent(Math.max(a, b))];
        if (isFalling(formula)) expect(less).toBeGreaterThanOrEqual(more);
        else expect(less).toBeLessThanOrEqual(more);
      }),
    );
  });

  test("whole numbers, decimals and doubles agree", () => {
    const [hundred, two] = [new Decimal(100), new Decimal(2)];
    const exact = (formula: QuotientFormula, target: Decimal, actual: Decimal): Decimal => {
      const quotient = actual.div(target);
      return {
        ratio: () => hundred.times(quotient),
        "reverse-difference": () => hundred.times(two.minus(quotient)),
        "reverse-ratio": () => hundred.div(quotient),
        "reverse-ratio-capped": () => (quotient.lt(1) ? hundred : hundred.div(quotient)),
        stable: () => hundred.minus(hundred.times(quotient.minus(1).abs())),
      }[formula]();
    };
    const fine = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(positive, fine), fc.oneof(positive, fine), fc.constantFrom(...QUOTIENT_FORMULAS), (target, actual, formula) => {
        const expected = exact(formula, new Decimal(target), new Decimal(actual)).toNumber();
        const slack = 1e-9 * Math.max(1, Math.abs(expected));
        expect(Math.abs(quotientPercent(formula, target, actual) - expected)).toBeLessThanOrEqual(slack / 1e5);
        expect(Math.abs(quotientPercentFast(formula, actual / target) - expected)).toBeLessThanOrEqual(slack);
      }),
    );
  });

  test("no pair of cells throws", () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(null, true, "BB", "≤ 14", "7-8", "n/a", "98,5%", 0, -1));
    fc.assert(
      fc.property(cell, cell, fc.constantFrom<FormulaId>(...QUOTIENT_FORMULAS, "range", "range-lower", "scale", "pass"), fc.constantFrom<Direction>("higher", "lower", "range", "stable"), (target, actual, formula, direction) => {
        const result = compute(target, actual, formula, { direction });
        if (result.kind === "value") expect(Number.isNaN(result.percent)).toBe(false);
      }),
    );
  });
});

test("the house formula of a direction", () => {
  expect((["higher", "lower", "range", "stable"] as const).map((direction) => formulaFor(direction))).toEqual(["ratio", "reverse-difference", "range", "stable"]);
  expect(formulaFor("lower", "reverse-ratio")).toBe("reverse-ratio");
  expect(FORMULA_EXPRESSIONS["reverse-difference"]).toBe("(2T − R) / T × 100");
});
