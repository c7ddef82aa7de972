import fc from "fast-check";
import { QUOTIENT_FORMULAS, quotientPercentFast } from "../../../src/performance/arithmetic/formula";
import { couldPrint, formulasFarFrom100, nearlyEqual, whichFormulas, type Printed } from "../../../src/performance/arithmetic/tolerance";
import { roundAsShown } from "../../../src/sheets/rounding";

const typed = (text: string): Printed => ({ value: Number(text), places: text.split(".")[1]?.length ?? 0 });
const exact = (text: string): Printed => ({ ...typed(text), isExact: true });

test("less than one unit of the last place is equal", () => {
  expect(nearlyEqual(94.68, 94.6818, 2)).toBe(true);
  expect(nearlyEqual(94.69, 94.6818, 2)).toBe(true);
  expect(nearlyEqual(94.68, 94.67, 2)).toBe(false);
  expect(nearlyEqual(57, 0.57 * 100, 0)).toBe(true);
  expect(nearlyEqual(58, 0.57 * 100, 0)).toBe(false);
  expect(nearlyEqual(56, 0.57 * 100, 0)).toBe(false);
});

describe("could the percentage have been printed", () => {
  test.each([
    ["94.68", "22", "20.83", true],
    ["94.69", "22", "20.83", true],
    ["94.7", "22", "20.83", true],
    ["95.45", "22.00", "20.83", false],
    ["96", "22.0", "20.8", false],
    // 7.4 of 9.1 is 81.32, but 7.44 of 9.05 would print the same 7.4, 9.1 and give 82.2.
    ["82.2", "9.1", "7.4", true],
    ["82.9", "9.1", "7.4", false],
    ["0.95", "100.0", "95.0", false],
    ["3750", "1", "37.5", true],
  ])("%s of T %s and R %s: %p", (printed, target, actual, expected) => {
    expect(couldPrint(typed(printed), typed(target), typed(actual), "ratio")).toBe(expected);
  });

  test("what is counted has no rounding to hide in", () => {
    expect(couldPrint(typed("94"), typed("100"), typed("95"), "ratio")).toBe(true);
    expect(couldPrint(typed("94"), exact("100"), exact("95"), "ratio")).toBe(false);
    expect(couldPrint(typed("33"), exact("3"), exact("1"), "ratio")).toBe(true);
  });

  test("a typed number is as exact as its own decimals, whatever its format shows", () => {
    expect(couldPrint(typed("83.00"), { value: 1, places: 0, isExact: true }, { value: 0.83, places: 0 }, "ratio")).toBe(true);
    expect(couldPrint(typed("90.00"), { value: 1, places: 0, isExact: true }, { value: 0.83, places: 0 }, "ratio")).toBe(false);
  });

  test("a target that may be zero decides nothing", () => {
    expect(couldPrint(typed("500"), typed("0"), typed("5"), "ratio")).toBe(true);
    expect(couldPrint(typed("500"), exact("0"), exact("5"), "reverse-ratio")).toBe(true);
  });

  test("T/R of an actual that may be zero has no upper end", () => {
    expect(couldPrint(typed("9999"), typed("10"), typed("0"), "reverse-ratio")).toBe(true);
    expect(couldPrint(typed("500"), typed("10.00"), typed("0.00"), "reverse-ratio")).toBe(false);
  });
});

describe("which formulas", () => {
  test("far from the target they can be told apart", () => {
    expect(whichFormulas(typed("-50"), exact("10"), exact("25"))).toEqual(["reverse-difference", "stable"]);
    expect(whichFormulas(typed("40"), exact("10"), exact("25"))).toEqual(["reverse-ratio", "reverse-ratio-capped"]);
    expect(whichFormulas(typed("250"), exact("10"), exact("25"))).toEqual(["ratio"]);
    expect(whichFormulas(typed("77"), exact("10"), exact("25"))).toEqual([]);
  });

  test("near the target whole percentages fit both ways down", () => {
    expect(whichFormulas(typed("98"), exact("100"), exact("102"))).toEqual(["reverse-difference", "reverse-ratio", "reverse-ratio-capped", "stable"]);
  });
});

test.each([
  [25, 8, 2, ["ratio", "stable"]],
  [150, 80, 120, ["ratio"]],
  [0, 4, 0, undefined],
  [99.5, 200, 199, undefined],
  [50, 2, 1, undefined],
  [26, 8, 2, undefined],
])("%d of T %d and R %d, far from 100: %p", (percent, target, actual, expected) => expect(formulasFarFrom100(percent, target, actual)).toEqual(expected));

describe("properties", () => {
  const positive = fc.integer({ min: 1, max: 1_000_000 });
  const places = fc.integer({ min: 0, max: 3 });
  const truncate = (value: number, to: number): number => Math.trunc(Number((value * 10 ** to).toPrecision(12))) / 10 ** to;

  test("its own rounding and truncation are accepted", () => {
    fc.assert(
      fc.property(positive, positive, places, fc.constantFrom(...QUOTIENT_FORMULAS), fc.boolean(), (t, r, to, formula, isExact) => {
        const [target, actual] = [{ value: t / 100, places: 2, isExact }, { value: r / 100, places: 2, isExact }];
        const percent = quotientPercentFast(formula, actual.value / target.value);
        fc.pre(Math.abs(percent) < 1e7);
        expect(couldPrint({ value: roundAsShown(percent, to), places: to }, target, actual, formula)).toBe(true);
        expect(couldPrint({ value: truncate(percent, to), places: to }, target, actual, formula)).toBe(true);
      }),
    );
  });

  test("a percentage from unrounded inputs is accepted beside rounded ones", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: 1, max: 1000, noNaN: true }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...QUOTIENT_FORMULAS), (target, actual, to, formula) => {
        const printed = (value: number): Printed => ({ value: roundAsShown(value, to), places: to });
        const percent = roundAsShown(quotientPercentFast(formula, actual / target), 2);
        expect(couldPrint({ value: percent, places: 2 }, printed(target), printed(actual), formula)).toBe(true);
      }),
    );
  });

  test("far from 100 % the search finds the same, whatever the places", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2 }), fc.tuple(places, places, places), fc.boolean(), (t, r, to, [a, b, c], isExact) => {
        const [target, actual] = [t / 10 ** to, r / 10 ** to];
        const percent = 100 * (actual / target);
        const quick = formulasFarFrom100(percent, target, actual);
        fc.pre(quick !== undefined);
        expect(whichFormulas({ value: percent, places: a }, { value: target, places: b, isExact }, { value: actual, places: c, isExact })).toEqual(quick);
      }),
    );
  });

  test("two units off an exact pair is refused", () => {
    fc.assert(
      fc.property(positive, positive, places, fc.constantFrom(...QUOTIENT_FORMULAS), (t, r, to, formula) => {
        const percent = quotientPercentFast(formula, r / t);
        fc.pre(Math.abs(percent) < 1e7);
        const wrong = roundAsShown(percent + 2 / 10 ** to, to);
        expect(couldPrint({ value: wrong, places: to }, { value: t, places: 0, isExact: true }, { value: r, places: 0, isExact: true }, formula)).toBe(false);
      }),
    );
  });
});
