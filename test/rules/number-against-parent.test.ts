// Numbers in two levels against the number of their parent.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

const check = (...numbers: readonly (readonly [string, string])[]) => findingsOf("number-against-parent", gridWorkbook({ text: ["INDIKATOR KINERJA UTAMA TAHUN 2024",
  "No | Sasaran Strategis | No. | Indikator Kinerja | Satuan | Formulasi",
  ...numbers.map(([parent, own], at) => `${parent} | ${parent === "" ? "" : `Meningkatnya mutu layanan ${parent}`} | ${own} | Persentase layanan ${at} | % | Jumlah selaras dibagi jumlah`)].join("\n"), options: { name: "I" } }))
  .map(({ range, found, expected }) => [range, found, expected]);

test("the first indicator of the second objective goes on with the first", () =>
  expect(check(["1", "1.1"], ["", "1.2"], ["2", "1.3"], ["", "2.2"])).toEqual([["C5", "1.3", "2.1"]]));
test.each<[string, readonly (readonly [string, string])[]]>([
  ["numbers that follow", [["1", "1.1"], ["", "1.2"], ["2", "2.1"], ["3", "3.1"]]],
  ["numbers that never follow are another custom", [["1", "1.1"], ["2", "1.2"], ["3", "1.3"], ["4", "1.4"]]],
  ["numbers in one level", [["1", "1"], ["", "2"], ["2", "3"]]],
])("%s", (_name, numbers) => expect(check(...numbers)).toEqual([]));
