// `npm run bench`: what checking costs against reading the same data by other means, all in one run. Ratios count, times do not.
import { isMainThread } from "node:worker_threads";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { RULES } from "../../src/rules";
import { runRules } from "../../src/check/engine";
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { serveTasks } from "../../src/cli/recap/pool";
import { evaluationWorkbook } from "./evaluation-sheet";
import { benchRecap } from "./recap";

const SIZES = [6_000, 60_000];
/**
 * Runs of each step; the fastest counts, as the rest is the machine's other work. So many, because the engine compiles our rules over some twenty
 * runs, while the parsers are warm at once; the first run is printed beside it.
 */
const RUNS = 30;

interface Timing {
  readonly recognise: number;
  readonly model: number;
  readonly check: number;
  readonly total: number;
}

const milliseconds = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

const fastest = (runs: number, work: () => number): number => Math.min(...Array.from({ length: runs }, work));

/** A fresh copy without what earlier runs remembered about its sheets. */
const fresh = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) });

const timeCheck = (workbook: WorkbookSnapshot): Timing => {
  const copy = fresh(workbook);
  const begun = performance.now();
  const recognition = recognise(copy);
  const recognised = performance.now();
  const model = buildModel(copy, recognition);
  const modelled = performance.now();
  const { findings } = runRules(RULES, model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31" });
  const checked = performance.now();
  if (recognition.tables.length !== 1 || findings.length > 50) throw new Error(`bench: ${recognition.tables.length} tables, ${findings.length} findings: ${findings.slice(0, 3).map((finding) => `${finding.rule} ${finding.range}`).join("; ")}`);
  return { recognise: recognised - begun, model: modelled - recognised, check: checked - modelled, total: checked - begun };
};

const asXlsx = (workbook: WorkbookSnapshot): Uint8Array => {
  const sheet = workbook.sheets[0]!;
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => {
      const value = sheet.values[row]?.[column] ?? null;
      const formula = sheet.formulas[row]?.[column];
      return formula === undefined ? value : { t: "n", v: value, f: formula };
    }),
  );
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { dense: true }), "E.81");
  return write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
};

const describe = (rows: number): { cells: number; total: number } => {
  const workbook = evaluationWorkbook(rows);
  const sheet = workbook.sheets[0]!;
  const cells = sheet.rowCount * sheet.columnCount;
  const json = JSON.stringify({ values: sheet.values, formulas: sheet.formulas });
  const xlsx = asXlsx(workbook);
  const runs = rows > 20_000 ? RUNS / 5 : RUNS;
  const parse = fastest(runs, () => milliseconds(() => void JSON.parse(json)));
  const sheetJs = fastest(runs, () => milliseconds(() => void read(xlsx, { dense: true, cellFormula: true, cellNF: true })));
  const timings = Array.from({ length: runs }, () => timeCheck(workbook));
  const best = timings.reduce((fastest, timing) => (timing.total < fastest.total ? timing : fastest));
  const { recognise: recognition, model, check, total } = best;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(`${cells.toLocaleString("en")} cells: recognise ${recognition.toFixed(0)} + model ${model.toFixed(0)} + check ${check.toFixed(0)} = ${total.toFixed(0)} ms (first run ${timings[0]!.total.toFixed(0)}); JSON.parse ${parse.toFixed(0)} ms; SheetJS ${sheetJs.toFixed(0)} ms; RSS ${memory} MB`);
  console.log(`  check / JSON.parse = ${(total / parse).toFixed(2)} (aim <= 10)   check / SheetJS parse = ${(total / sheetJs).toFixed(2)} (aim <= 0.25)`);
  return { cells, total };
};

const run = async (): Promise<void> => {
  const [small, large] = SIZES.map(describe);
  const slope = Math.log(large!.total / small!.total) / Math.log(large!.cells / small!.cells);
  console.log(`growth from ${small!.cells.toLocaleString("en")} to ${large!.cells.toLocaleString("en")} cells: slope ${slope.toFixed(2)} (aim <= 1.05)`);
  await benchRecap("assets/sample/selaras-contoh.xlsx", __filename);
};

// The workers of the recapitulation run this same file.
if (isMainThread) void run();
else serveTasks();
