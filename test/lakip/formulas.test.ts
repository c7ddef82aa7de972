// What every formula of the report must be, whatever the workbook: known to Excel 2016, without macros, volatile functions or links to other files.
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import { planned } from "./plans";
import { OTHERS, yearsWorkbook } from "./sheets/years";

const KNOWN = new Set("ABS AND AVERAGE CHAR CHOOSE COUNT COUNTA COUNTIF FIND IF IFERROR INDEX ISNUMBER ISTEXT LEFT MATCH MAX MID MIN N NOT NUMBERVALUE OR RANK ROUND SIGN SUBSTITUTE SUM SUMPRODUCT TRIM UPPER".split(" "));
const corpus = process.env.SELARAS_CORPUS ?? resolve(__dirname, "../../../shared/corpus");

const formulaCells = (plans: readonly SheetPlan[]): PlanCell[] => plans.flatMap(({ cells }) => cells.flat().filter((cell): cell is PlanCell => cell?.formula !== undefined));

const expectSound = (plans: readonly SheetPlan[]): void => {
  const cells = formulaCells(plans);
  expect(cells.length).toBeGreaterThan(0);
  const functions = new Set(cells.flatMap(({ formula }) => [...formula!.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name!)));
  expect([...functions].filter((name) => !KNOWN.has(name))).toEqual([]);
  for (const { formula } of cells) {
    expect(formula!.length).toBeLessThan(8192);
    expect(formula).not.toMatch(/\[[^\]]*\.xls/i);
    // Excel takes 64 levels of nesting.
    let depth = 0;
    let deepest = 0;
    for (const letter of formula!) deepest = Math.max(deepest, (depth += letter === "(" ? 1 : letter === ")" ? -1 : 0));
    expect([depth, deepest < 60]).toEqual([0, true]);
  }
  for (const plan of plans) {
    expect(plan.name.length).toBeLessThanOrEqual(31);
    for (const chart of plan.charts ?? []) expect(chart.series.length).toBeGreaterThan(0);
  }
};

it("the years of an agency", () => expectSound(planned(yearsWorkbook({ more: OTHERS }), { year: 2025 }).plans));

it.each(["Dinas Pendidikan", "Dinas Kesehatan"])("the sample workbook, %s", async (agency) => {
  const path = resolve(__dirname, "../../assets/sample/selaras-contoh.xlsx");
  expectSound(planned(await readWorkbook(new Uint8Array(readFileSync(path)), basename(path)), { agency }).plans);
});

for (const file of ["agency-dishub-banyuwangi-2024.xlsx", "evalrenja-bappedalitbang-2025.xlsx"]) {
  const path = join(corpus, "files", file);
  (existsSync(path) ? it : it.skip)(`a real workbook: ${file}`, async () => expectSound(planned(await readWorkbook(new Uint8Array(readFileSync(path)), file)).plans));
}
