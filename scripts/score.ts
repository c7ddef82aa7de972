// `npm run score`: checks every workbook of the corpus of real workbooks, which cannot be redistributed, against hand-made truth.
// Prints a line a workbook and fails below test/corpus/thresholds.json. Needs dist/cli.js (npm run build).
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ROOT, runNode } from "./lib/process";
import { SCORE_SKIPPED, shortfalls, type Means, type Threshold } from "./lib/score";

interface ScoreReport {
  readonly mean: Means;
  /** By file; `tables` and so on, and what went wrong in words. */
  readonly detail: Readonly<Record<string, unknown>>;
}

const main = async (): Promise<number> => {
  const corpus = resolve(ROOT, process.env.SELARAS_CORPUS ?? "../shared/corpus");
  const scorer = resolve(corpus, "../tools/score.mjs");
  if (![join(corpus, "files"), join(corpus, "truth"), scorer].every(existsSync)) {
    console.log("score: skipped, the corpus of real workbooks is not here (SELARAS_CORPUS names its folder)");
    return SCORE_SKIPPED;
  }
  const cli = join(ROOT, "dist/cli.js");
  if (!existsSync(cli)) {
    console.error("score: dist/cli.js is missing, run `npm run build` first");
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "selaras-score-"));
  const json = join(folder, "score.json");
  try {
    await runNode([scorer, "--cli", "node dist/cli.js", "--files", join(corpus, "files"), "--truth", join(corpus, "truth"), "--json", json, ...process.argv.slice(2)], true);
    if (!existsSync(json)) throw new Error("the scorer wrote no report");
    if (process.argv.includes("--only")) return 0;
    const { mean } = JSON.parse(readFileSync(json, "utf8")) as ScoreReport;
    const thresholds = JSON.parse(readFileSync(join(ROOT, "test/corpus/thresholds.json"), "utf8")) as Threshold[];
    const short = shortfalls(mean, thresholds);
    for (const line of short) console.log(`score: ${line}`);
    if (!short.length) console.log(`score: all ${thresholds.length} thresholds are kept`);
    return short.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

void main().then((code) => (process.exitCode = code));
