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

test.each<[string, readonly string[], readonly string[]]>([
  ["one formula with a cap that holds a result", ["D3/C3*100", "D4/C4*100", "MIN(100,D5/C5*100)", "D6/C6*100", "D7/C7*100"], ["C!E5"]],
  ["a cap that changes nothing", ["MIN(100,D3/C3*100)", "D4/C4*100", "D5/C5*100", "D6/C6*100", "D7/C7*100"], []],
  ["caps in most rows", ["MIN(100,D3/C3*100)", "MIN(100,D4/C4*100)", "MIN(100,D5/C5*100)", "D6/C6*100", "D7/C7*100"], []],
])("formulas: %s", (_name, formulas, expected) => {
  const actuals = [70, 76, 88, 79, 82];
  const shown = formulas.map((formula, at) => `=${formula} => ${formula.startsWith("MIN") ? Math.min(100, actuals[at]! / 0.8) : actuals[at]! / 0.8}`);
  const text = ["PENGUKURAN KINERJA TAHUN 2024", "Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)", ...shown.map((cell, at) => `Persentase layanan ${"abcde"[at]!} | % | 80 | ${actuals[at]!} | ${cell}`)].join("\n");
  expect(places(findingsOf("achievement-cap-mixed", gridWorkbook({ text, options: { name: "C" } })))).toEqual(expected);
});
