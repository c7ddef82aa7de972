import { runRules } from "../../src/check/engine";
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { RULES } from "../../src/rules";
import { evaluationWorkbook } from "./evaluation-sheet";

test("the sheet of the bench is one correct table: what takes time there is no list of findings", () => {
  const workbook = evaluationWorkbook(300);
  const recognition = recognise(workbook);
  const { findings, couldNotRun } = runRules(RULES, buildModel(workbook, recognition), { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31" });
  expect(recognition.tables.map(({ kind }) => kind)).toEqual(["evaluasi"]);
  expect(findings.map(({ rule, range }) => `${rule} ${range}`)).toEqual([]);
  expect(couldNotRun).toEqual([]);
});
