// What summing up many workbooks costs a file: the first ten against the last ten, by the same worker threads as `selaras rekap`.
// One file among them is cut off in the middle: it must cost its own line alone.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTasks } from "../../src/cli/recap/pool";

const FILES = 60;
const BAD = 30;
const SHARE = 10;

/** Sums up copies of one workbook; `script` is the file that the workers run. Prints the figures. */
export const benchRecap = async (workbook: string, script: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "selaras-bench-"));
  try {
    const content = await readFile(workbook);
    const paths = Array.from({ length: FILES }, (_, at) => join(folder, `${String(at + 1).padStart(2, "0")}.xlsx`));
    await Promise.all(paths.map((path, at) => writeFile(path, at === BAD ? content.subarray(0, content.length / 2) : content)));
    const begun = performance.now();
    const times = [0];
    const files = await runTasks(paths.map((path) => ({ path, today: "2026-01-31", language: "id" })), script, () => times.push(performance.now() - begun));
    const bad = files.filter(({ problem }) => problem !== undefined);
    if (bad.length !== 1 || bad[0] !== files[BAD] || files.some(({ agencies }, at) => at !== BAD && agencies.length === 0)) throw new Error(`bench: ${bad.length} of ${files.length} files left out: ${bad[0]?.problem ?? ""}`);
    const [first, last] = [times[SHARE]! / SHARE, (times[FILES]! - times[FILES - SHARE]!) / SHARE];
    console.log(`rekap of ${FILES} workbooks, one of them broken: ${times[FILES]!.toFixed(0)} ms; a file costs ${first.toFixed(0)} ms among the first ${SHARE} (workers start), ${last.toFixed(0)} ms among the last; last / first = ${(last / first).toFixed(2)} (aim <= 1)`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
