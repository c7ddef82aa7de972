// Missing units.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...rows: readonly (readonly [string, string])[]) => places(findingsOf("unit-missing", gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target",
  ...rows.map(([unit, target], at) => `${at + 1} | Sasaran ${at} | Keluaran layanan ${at} | ${unit} | ${target}`)].join("\n"), options: { name: "PK" } })));

test.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
  ["one blank", [["Unit", "4"], ["", "5"], ["Unit", "6"]], ["PK!D4"]],
  ["many blanks are one finding", [...Array.from({ length: 14 }, () => ["Unit", "4"] as const), ...Array.from({ length: 7 }, () => ["", "5"] as const)], ["PK!D17:D23"]],
  ["the target brings its unit", [["Unit", "4"], ["", "5 dokumen"], ["Unit", "6"]], []],
  ["a predicate needs none", [["Unit", "4"], ["", "BB"], ["Unit", "6"]], []],
  ["no target, nothing to measure", [["Unit", "4"], ["", ""], ["Unit", "6"]], []],
  ["a number among words", [["Unit", "4"], ["5", "Unit"], ["Unit", "6"], ["Unit", "7"]], ["PK!D4"]],
  ["numbers among few words", [["Unit", "4"], ["5", "6"], ["7", "6"], ["Unit", "7"]], []],
  ["mostly blank is a way of writing", [["Unit", "4"], ["", "5"], ["", "6"]], []],
])("%s", (_name, rows, expected) => expect(check(...rows)).toEqual(expected));

test("a report without targets: what was reached needs a unit too", () => {
  const text = ["CAPAIAN INDIKATOR KINERJA KUNCI LPPD TAHUN 2024", "No | IKK Outcome | Rumus | Satuan | Capaian 2023 | Capaian 2024",
    ...["%", "%", "", "%", "Rasio", "%"].map((unit, at) => `${at + 1} | Cakupan layanan ${"abcdef"[at]} | a / b | ${unit} | 7${at} | 8${at}`)].join("\n");
  expect(places(findingsOf("unit-missing", gridWorkbook({ text, options: { name: "IKK" } })))).toEqual(["IKK!D5"]);
});
