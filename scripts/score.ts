// `npm run score`: checks every workbook of the corpus of real workbooks, which cannot be redistributed, against hand-made truth.
// Prints a line a workbook, fails below test/corpus/thresholds.json and where a workbook is read worse than test/corpus/score.json says,
// and shows what is newly flagged and no longer flagged. With --write that table is written anew. Needs dist/cli.js (npm run build).
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkWorkbook } from "../src/app/check-workbook";
import { readWorkbook } from "../src/hosts/file/read";
import { ROOT, runNode } from "./lib/process";
import { SCORE_SKIPPED, shortfalls, type Means, type Threshold } from "./lib/score";
import { changesOf, countsOf, lossesOf, textOfScore, type ScoreLine, type ScoreTable } from "./lib/score-table";

/** Counts of one workbook as the scorer reports them. */
interface Detail {
  readonly tables: number;
  readonly hit: number;
  readonly defects: number;
  readonly defectHit: number;
  readonly clean: number;
  readonly cleanHit: number;
}

interface ScoreReport {
  readonly mean: Means;
  /** By file. */
  readonly detail: Readonly<Record<string, Detail>>;
}

const TABLE = join(ROOT, "test/corpus/score.json");
const cli = join(ROOT, "dist/cli.js");

const tableOf = async (files: string, detail: ScoreReport["detail"]): Promise<ScoreTable> => {
  const table: Record<string, ScoreLine> = {};
  for (const file of readdirSync(files).filter((name) => name in detail).sort()) {
    const { findings, recognition } = await checkWorkbook(await readWorkbook(new Uint8Array(readFileSync(join(files, file))), file), { today: "2026-01-31" });
    const { tables, hit, defects, defectHit, clean, cleanHit } = detail[file]!;
    table[file] = {
      tables: [hit, tables], kinds: countsOf(recognition.tables.map(({ kind }) => kind)), defects: [defectHit, defects], alarms: [cleanHit, clean],
      levels: countsOf(findings.map(({ level }) => level)), rules: countsOf(findings.map(({ rule }) => rule)),
    };
  }
  return table;
};

/** Holds a report against what is committed; gives what is worse. */
const judge = async (files: string, { mean, detail }: ScoreReport): Promise<string[]> => {
  const table = await tableOf(files, detail);
  const committed = existsSync(TABLE) ? (JSON.parse(readFileSync(TABLE, "utf8")) as ScoreTable) : {};
  const changes = changesOf(table, committed);
  for (const change of changes) console.log(`score: ${change}`);
  const isWriting = process.argv.includes("--write");
  if (isWriting) writeFileSync(TABLE, textOfScore(table));
  else if (textOfScore(table) !== textOfScore(committed)) console.log("score: the committed table differs, `npm run score -- --write` writes it anew");
  const thresholds = JSON.parse(readFileSync(join(ROOT, "test/corpus/thresholds.json"), "utf8")) as Threshold[];
  const short = [...shortfalls(mean, thresholds), ...(isWriting ? [] : lossesOf(table, committed))];
  if (!short.length) console.log(`score: all ${thresholds.length} thresholds are kept, no workbook is read worse`);
  return short;
};

const main = async (): Promise<number> => {
  const corpus = resolve(ROOT, process.env.SELARAS_CORPUS ?? "../shared/corpus");
  const files = join(corpus, "files");
  const scorer = resolve(corpus, "../tools/score.mjs");
  if (![files, join(corpus, "truth"), scorer].every(existsSync)) {
    console.log("score: skipped, the corpus of real workbooks is not here (SELARAS_CORPUS names its folder)");
    return SCORE_SKIPPED;
  }
  if (!existsSync(cli)) {
    console.error("score: dist/cli.js is missing, run `npm run build` first");
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "selaras-score-"));
  const json = join(folder, "score.json");
  try {
    await runNode([scorer, "--cli", "node dist/cli.js", "--files", files, "--truth", join(corpus, "truth"), "--json", json, ...process.argv.slice(2)], true);
    if (!existsSync(json)) throw new Error("the scorer wrote no report");
    if (process.argv.includes("--only")) return 0;
    const worse = await judge(files, JSON.parse(readFileSync(json, "utf8")) as ScoreReport);
    for (const line of worse) console.log(`score: ${line}`);
    return worse.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

void main().then((code) => (process.exitCode = code));
