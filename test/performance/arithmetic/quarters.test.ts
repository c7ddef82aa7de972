import fc from "fast-check";
import { quarterMethodsThatFit, toDate, yearFromQuarters, type QuarterMethod } from "../../../src/performance/arithmetic/quarters";
import type { CellValue } from "../../../src/sheets/cell";
import { readQuantity } from "../../../src/sheets/number";

const read = (cells: readonly CellValue[]) => cells.map((cell) => readQuantity(cell));
const value = (method: QuarterMethod, cells: readonly CellValue[], isCumulative = false) => {
  const year = yearFromQuarters(method, read(cells), isCumulative);
  return year.kind === "value" ? year.value : year.kind;
};
const fits = (cells: readonly CellValue[], year: CellValue) => quarterMethodsThatFit(read(cells), readQuantity(year)).map(({ method, isCumulative }) => (isCumulative ? `${method}, running` : method));

test.each<[QuarterMethod, CellValue[], number | string]>([
  ["sum", [10, 20, 30, 40], 100],
  ["sum", [10, 20, null, "-"], 30],
  ["sum", [0.1, 0.2, 0, 0], 0.3],
  ["last", [70, 71, null, null], 71],
  ["last", [70, 0, null, null], 0],
  ["average", [80, 90, null, null], 85],
  ["flat", [100, 100, 100, null], 100],
  ["sum", [null, null, " ", "n/a"], "notMeasured"],
  ["sum", [1, "terlaksana", 1, 1], "review"],
  ["sum", [1, "2.387", 1, 1], "review"],
])("%s of %p is %p", (method, cells, expected) => expect(value(method, cells)).toBe(expected));

test("running totals end where the year ends", () => {
  expect(value("sum", [10, 30, 60, 100], true)).toBe(100);
  expect(yearFromQuarters("sum", read([10, 30, null, null]), true)).toEqual({ kind: "value", value: 30, quarters: [1, 2] });
});

test("target and actual of the same quarters", () => {
  const [targets, actuals] = [read([10, 10, 10, 10]), read([8, null, 12, null])];
  expect(toDate("sum", targets, actuals)).toEqual({ target: { kind: "value", value: 20, quarters: [1, 3] }, actual: { kind: "value", value: 20, quarters: [1, 3] } });
  expect(toDate("last", read([70, 71, 72, 73]), actuals)).toMatchObject({ target: { value: 72 }, actual: { value: 12 } });
  expect(toDate("sum", targets, read([null, null, null, null]))).toEqual({ target: { kind: "notMeasured" }, actual: { kind: "notMeasured" } });
});

test.each<[string, CellValue[], CellValue, string[]]>([
  ["increments", [10, 20, 30, 40], 100, ["sum"]],
  ["running totals, or last values of an index", [10, 30, 60, 100], 100, ["sum, running", "last"]],
  ["last values that fall between", [70, 72, 71, 73], 73, ["last"]],
  ["means", [80, 90, 70, 60], 75, ["average"]],
  ["a printed mean", [80.3, 90.1, 70.2, 60.9], 75.4, ["average"]],
  ["the same all year", [100, 100, 100, 100], 100, ["flat"]],
  ["zeros prove nothing", [0, 0, 0, 0], 0, ["sum", "flat"]],
  ["only the last quarter has a target", [0, 0, 0, 1], 1, ["sum", "sum, running", "last"]],
  ["quarters that do not add up", [10, 10, 10, 10], 50, []],
  ["one too few", [10, 10, 10, 10], 41, []],
  ["rounded parts", [33.3, 33.3, 33.3, 0], 100, ["sum"]],
  ["text", [10, "ya", 10, 10], 30, []],
  ["no year", [10, 10, 10, 10], null, []],
  ["equal quarters beside another year of the same places", ["0,71", "0,71", "0,71", "0,71"], "0,70", []],
])("%s", (_, cells, year, expected) => expect(fits(cells, year)).toEqual(expected));

test("every method fits the year that it gives", () => {
  const quarter = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.tuple(quarter, quarter, quarter, quarter), fc.constantFrom<QuarterMethod>("sum", "last", "average"), (cells, method) => {
      const year = value(method, cells) as number;
      fc.pre(!cells.every((cell) => cell === cells[0]));
      expect(fits(cells, Math.round(year * 100) / 100)).toContain(method);
    }),
  );
});
