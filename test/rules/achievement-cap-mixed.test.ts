// Caps of achievements that hold for some rows only.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (...rows: readonly (readonly [string, number, number, number])[]) => places(findingsOf("achievement-cap-mixed", gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2024", "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
  ...rows.map(([name, target, actual, achievement], at) => `${at + 1} | ${name} | % | ${target} | ${actual} | ${achievement}`)].join("\n"), options: { name: "C" } })));

test("two at the cap, one beyond", () => expect(check(["Persentase data", 80, 100, 100], ["Persentase arsip", 80, 90, 100], ["Persentase aset", 80, 95, 118.75])).toEqual(["C!F5"]));
test("a cap of 120", () => expect(check(["Persentase data", 50, 100, 120], ["Persentase arsip", 50, 90, 120], ["Persentase aset", 50, 95, 190], ["Persentase mutu", 80, 88, 110])).toEqual(["C!F5"]));
test.each<[string, readonly (readonly [string, number, number, number])[]]>([
  ["no cap", [["Persentase data", 80, 100, 125], ["Persentase arsip", 80, 90, 112.5], ["Persentase aset", 80, 80, 100]]],
  ["a cap for all", [["Persentase data", 80, 100, 100], ["Persentase arsip", 80, 90, 100], ["Persentase aset", 80, 95, 100]]],
  ["one row alone is another mistake", [["Persentase data", 80, 100, 100], ["Persentase arsip", 80, 90, 112.5], ["Persentase aset", 80, 95, 118.75]]],
])("%s", (_name, rows) => expect(check(...rows)).toEqual([]));
