// Directions against other documents, the targets of all years, and bounds.
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import { runRules } from "../../src/check/engine";
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { RULES } from "../../src/rules";
import { gridWorkbook, type GridOptions } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

type Sheet = { readonly text: string; readonly options: GridOptions };

const MORTALITY = "Angka kematian ibu";
const plan = (kind: string, targets = "90 | 85 | 80 | 75", name = "IKU"): Sheet => ({
  text: `INDIKATOR KINERJA UTAMA TAHUN 2025-2029\nNo | Sasaran | Indikator Kinerja | Satuan | Polaritas | 2025 | 2026 | 2027 | 2028\n1 | Meningkatnya derajat kesehatan | ${MORTALITY} | Kasus | ${kind} | ${targets}\n2 | Meningkatnya mutu | Indeks kepuasan | Indeks | Positif | 80 | 81 | 82 | 83`, options: { name },
});
const report = (kind: string, target = "90", name = "UKUR"): Sheet => ({
  text: `PENGUKURAN KINERJA TAHUN 2025\nNo | Sasaran | Indikator Kinerja | Satuan | Jenis Indikator | Target | Realisasi\n1 | Meningkatnya derajat kesehatan | ${MORTALITY} | Kasus | ${kind} | ${target} | 88\n2 | Meningkatnya mutu | Indeks kepuasan | Indeks | Positif | 80 | 81`, options: { name },
});

test.each<[string, Sheet[], string[]]>([
  ["all the same", [plan("Negatif"), report("Minimize")], []],
  ["two documents; the targets tell which one is wrong", [plan("Positif"), report("Negatif")], ["IKU!E3"]],
  ["two documents; the later one where nothing tells", [plan("Negatif", "90 | 85 | 86 | 75"), report("Positif")], ["UKUR!E3"]],
  ["the one against the most", [report("Positif"), report("Negatif", "90", "TW I"), report("Negatif", "90", "TW II")], ["UKUR!E3"]],
  ["one document, against its own targets", [plan("Positif")], ["IKU!E3"]],
  ["one year that moves the other way", [plan("Positif", "90 | 85 | 86 | 75")], []],
  ["three years are too few", [plan("Positif", "90 | 85 | 80 | ")], []],
  ["the targets of another document", [plan(""), report("Positif")], ["UKUR!E3"]],
  ["at most, where more is better", [report("Positif", "maks 90")], ["UKUR!E3"]],
  ["at most, where less is better", [report("Negatif", "≤ 90")], []],
  ["a word that states no direction", [plan("Absolut"), report("Positif")], ["UKUR!E3"]],
])("%s", (_, sheets, expected) => expect(places(findingsOf("direction-differs", gridWorkbook(...sheets)))).toEqual(expected));

test("targets that contradict need a person, another document is a warning", () => {
  expect(findingsOf("direction-differs", gridWorkbook(plan("Positif")))).toMatchObject([{ kind: "review", found: "Positif", message: { key: "targets" } }]);
  const [draft] = findingsOf("direction-differs", gridWorkbook(plan("Positif"), report("Negatif")));
  expect(draft).toMatchObject({ message: { key: "between", args: { found: "Positif", expected: "Negatif", sheets: "UKUR" } }, related: [{ sheet: "UKUR", range: "E3", role: "compared" }, { role: "consequence" }, { role: "consequence" }] });
  expect(draft?.kind).toBeUndefined();
});

test("what the wrong direction makes of targets is told once", () => {
  const workbook = gridWorkbook(plan("Positif"), report("Positif"));
  const { findings } = runRules(RULES, buildModel(workbook, recognise(workbook)), { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31" });
  expect(findings.filter(({ code }) => code === "TGT-05" || code === "IND-24").map(({ code }) => code)).toEqual(["IND-24"]);
});
