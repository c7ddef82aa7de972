// `npm start`: the main job on the sample workbook, from the command line, and where its results are.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode } from "./lib/process";

const SAMPLE = "assets/sample/selaras-contoh.xlsx";
const MARKED = join("out", "selaras-contoh-diperiksa.xlsx");
const LAKIP = join("out", "selaras-contoh-lakip.xlsx");

/** Runs the built command line and shows what it prints; gives its exit code. */
const selaras = async (...args: readonly string[]): Promise<number> => {
  console.log(`\n> selaras ${args.join(" ")}\n`);
  return (await runNode([join("dist", "cli.js"), ...args], true)).code;
};

const main = async (): Promise<number> => {
  if (!existsSync(join(ROOT, SAMPLE))) {
    console.error(`${SAMPLE} is missing: make it with \`npm run sample\``);
    return 1;
  }
  mkdirSync(join(ROOT, "out"), { recursive: true });
  // 0 is no error, 1 is findings: the sample has seeded ones. Anything else means that the job could not be done.
  if ((await selaras("check", SAMPLE, "-o", MARKED, "--force")) > 1) return 1;
  if ((await selaras("lakip", SAMPLE, "-o", LAKIP, "--force")) > 1) return 1;
  console.log(`\nResults, to open in Excel or LibreOffice, in ${ROOT}:`);
  console.log(`  ${MARKED}   the sample with marks and a sheet Temuan\n  ${LAKIP}       the sample with the LAKIP sheets`);
  return 0;
};

void main().then((code) => (process.exitCode = code));
