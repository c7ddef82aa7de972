// `npm test`: every check of the project, then one closing line that is true. Each static check counts as one test.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SCORE_SKIPPED } from "./lib/score";
import { CHROMIUM } from "./lib/chromium";
import { findProgram, ROOT, runNode, runNpm } from "./lib/process";
import { add, closingLine, NOTHING, skippedLine, tallyOfJest, type JestReport, type Tally } from "./lib/tally";

/** Static checks, each a script of package.json. The build comes first: tests start what it made. */
const CHECKS: readonly { readonly name: string; readonly script: string; readonly args?: readonly string[] }[] = [
  { name: "build", script: "build" },
  { name: "build of the pane alone", script: "build", args: ["--env", "e2e"] },
  { name: "build of the workbench", script: "build", args: ["--env", "workbench"] },
  { name: "types", script: "typecheck" },
  { name: "lint", script: "lint" },
  { name: "layers", script: "layers" },
  { name: "dead code", script: "deadcode" },
  { name: "generated docs", script: "docs", args: ["--check"] },
  { name: "lock file and licences", script: "supply" },
  { name: "injected mistakes", script: "mutate" },
];

/** Programs that some tests use. With SELARAS_NO_SKIP=1 a missing one is a failure, since the tests must not be skipped there. */
const PROGRAMS = [
  { name: "LibreOffice", commands: ["soffice", "libreoffice"] },
  { name: "Chromium", commands: CHROMIUM },
];

const indented = (text: string): string => text.trimEnd().replace(/^/gm, "      ");

const runCheck = async (name: string, script: string, args?: readonly string[]): Promise<Tally> => {
  const begun = Date.now();
  const { code, output } = await runNpm(script, args);
  console.log(`${code === 0 ? "ok  " : "FAIL"}  ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(indented(output));
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
};

const runJest = async (): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-test-"));
  const file = join(folder, "jest.json");
  const { code } = await runNode([join(ROOT, "node_modules/jest/bin/jest.js"), "--ci", "--json", "--outputFile", file], true);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as JestReport) : null;
  rmSync(folder, { recursive: true, force: true });
  return tallyOfJest(report, code);
};

const runScore = async (): Promise<Tally> => {
  const { code, output } = await runNpm("score");
  console.log(output.trimEnd());
  if (code === SCORE_SKIPPED) return { ...NOTHING, skipped: ["score on the corpus of real workbooks"] };
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
};

const lookForPrograms = (): Tally => {
  const missing = PROGRAMS.filter(({ commands }) => !findProgram(commands)).map(({ name }) => `what needs ${name}, which is not installed`);
  if (process.env.SELARAS_NO_SKIP !== "1") return { ...NOTHING, skipped: missing };
  for (const one of missing) console.log(`FAIL  ${one}`);
  return { ...NOTHING, passed: PROGRAMS.length - missing.length, failed: missing.length };
};

const main = async (): Promise<void> => {
  let tally = lookForPrograms();
  for (const { name, script, args } of CHECKS) tally = add(tally, await runCheck(name, script, args));
  tally = add(tally, await runJest());
  tally = add(tally, await runScore());
  const skipped = skippedLine(tally);
  if (skipped) console.log(skipped);
  console.log(closingLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
};

void main();
