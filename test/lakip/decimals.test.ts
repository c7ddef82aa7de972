import { decimals, placesBetween, placesOf, placesOfQuotient } from "../../src/lakip/decimals";
import type { Reading } from "../../src/sheets/reading";
import type { PlanCell } from "../../src/sheets/plan";
import { MEASURED_2024, MEASURED_2025, OTHERS, sheetFrom } from "./sheets/years";

const number = (places: number): Reading => ({ kind: "number", value: 1, raw: 1, places, isText: false, isPercent: false });

it.each([[0, "#,##0"], [1, "#,##0.0"], [2, "#,##0.00"], [9, "#,##0.0000"]])("%p decimals are %p", (places, format) => expect(decimals(places)).toBe(format));

it.each<[string, number, number, number]>([
  ["as printed", 98.44, 2, 2], ["whole as printed", 92.857, 0, 0], ["printed as another figure", 0.9, 0, 1], ["printed as zero", 0.004, 0, 2], ["two at most", 0.9999 / 3, 0, 2], ["nothing", 0, 0, 0],
])("the decimals of a figure are those of its source, unless they tell another one: %s", (_, value, places, shown) => expect(placesOf({ ...number(places), value, raw: value } as Reading)).toBe(shown));

it.each<[string, readonly (Reading | undefined)[], number]>([
  ["whole numbers", [number(0), number(0)], 0],
  ["the finer of the two", [number(0), number(3)], 3],
  ["one that is not known", [undefined, number(0)], 2],
])("a difference has the decimals of its figures: %s", (_, readings, places) => expect(placesBetween(...readings)).toBe(places));

it.each([[29, 0, 0], [28.5, 0, 2], [1.25, 1, 2], [1.3, 3, 3], [undefined, 0, 2]])("%p from figures with %p decimals shows %p", (value, places, shown) => expect(placesOfQuotient(value, places)).toBe(shown));

/** Formats of the row of an indicator, by column. */
const formatsOf = (id: string, indicator: string, books: Parameters<typeof sheetFrom>[1] = {}): (string | undefined)[] => {
  const line: readonly (PlanCell | undefined)[] = sheetFrom(id, books).cells.find((cells) => cells.some((cell) => cell?.value === indicator))!;
  return line.map((cell) => cell?.format);
};

it("differences in the sheets show the decimals of their sources", () => {
  expect(formatsOf("lakip-3.2", "Jumlah Dokumen Data")[11]).toBe("+#,##0;-#,##0;#,##0");
  expect(formatsOf("lakip-3.2", "Indeks Layanan")[11]).toBe("+#,##0.0;-#,##0.0;#,##0.0");
  // Gap, a year, best step.
  expect([9, 11, 13].map((column) => formatsOf("lakip-3.3", "Jumlah Dokumen Data")[column])).toEqual(["#,##0", "#,##0.00", "#,##0"]);
  const even = { now: { ...MEASURED_2025, total: "12 | 12" }, earlier: { ...MEASURED_2024, total: "10 | 9" } };
  expect(formatsOf("lakip-3.3", "Jumlah Dokumen Data", even)[11]).toBe("#,##0");
  // What people type in as the figure of others may have any decimals.
  expect(formatsOf("lakip-3.4", "Jumlah Dokumen Data", { more: OTHERS })[8]).toBe("+General;-General;General");
});
