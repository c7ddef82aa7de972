// `selaras rekap`: many workbooks summed up in one new workbook. A file that cannot be read is named there and does not stop the others.
import type { InspectResult } from "../../app/check-workbook";
import { localDate } from "../../app/dates";
import type { RecapAnswer } from "../../app/recap";
import { createWorkbook } from "../../hosts/file/write-plans";
import { checkOutput, writeSafely } from "../../hosts/file/safe-write";
import { planRecap } from "../../lakip/recap/plan";
import { text } from "../../locales/cli";
import { readGiven, sayUnmatched } from "../given";
import type { Io } from "../io";
import { layoutFor } from "../layout";
import type { ExitCode, RecapArguments } from "../arguments";
import { progressLine } from "../progress";
import { inputFiles } from "../recap/inputs";
import { runTasks } from "../recap/pool";
import { UsageError } from "../usage";

/** Given corrections whose header none of the files has that could be read. */
const nowhere = (files: readonly RecapAnswer[]): InspectResult["unmatched"] => {
  const [first = [], ...others] = files.flatMap(({ unmatched }) => (unmatched ? [unmatched] : []));
  const sets = others.map((unmatched) => new Set(unmatched.map((each) => JSON.stringify(each))));
  return first.filter((each) => sets.every((set) => set.has(JSON.stringify(each))));
};

/** Writes the recapitulation and says how many files are in it. @throws HostError, UsageError */
export const recap = async (named: readonly string[], options: RecapArguments, io: Io): Promise<ExitCode> => {
  const language = options.lang ?? "id";
  const { output, force = false, year } = options;
  if (!/\.xlsx$/i.test(output)) throw new UsageError(text(language, "usage.recapEnding", { file: output }));
  await checkOutput(output, { force });
  const paths = await inputFiles(named, output);
  if (paths.length === 0) throw new UsageError(text(language, "usage.noWorkbooks"));
  const given = await readGiven(options, language);
  const progress = progressLine(io, language);
  try {
    const today = localDate(io.now());
    const files = await runTasks(paths.map((path) => ({ path, given, year, today, language })), io.workerScript, (done) => progress.show({ stage: "recap", done: done / paths.length }));
    const plans = planRecap(files, today);
    if (plans.length > 0) await writeSafely(output, createWorkbook(plans), { force });
    progress.clear();
    sayUnmatched({ unmatched: nowhere(files) }, language, io);
    const left = files.filter(({ problem }) => problem !== undefined);
    const agencies = files.reduce((sum, file) => sum + file.agencies.length, 0);
    const layout = layoutFor(io);
    const lines = [
      plans.length > 0 ? text(language, "cli.written", { output }) : text(language, "cli.nothingWritten", { output }),
      ...(plans.length > 0 ? [text(language, "recap.done", { agencies, files: files.length - left.length })] : []),
      ...left.map(({ file, problem }) => text(language, "recap.left", { file, problem: problem ?? "" })),
    ];
    await io.out(`${lines.map((line) => layout.wrap(line, "", "  ")).join("\n")}\n`);
    return plans.length === 0 ? 2 : left.length > 0 ? 1 : 0;
  } finally {
    progress.clear();
  }
};
