// `selaras inspect`: what was recognised, and why; on demand as a file of corrections to edit.
import { inspectReport } from "../../app/check-report";
import { inspectWorkbook } from "../../app/check-workbook";
import { mappingFile } from "../../app/mapping-file";
import { checkOutput } from "../../hosts/file/safe-write";
import { text, type Language } from "../../locales/cli";
import { openFile, writeText, type OutputRequest } from "../files";
import { readGiven, sayUnmatched } from "../given";
import type { Io } from "../io";
import { layoutFor } from "../layout";
import { inspectText } from "../print/inspect-text";
import { nextStep } from "../print/overview";
import { progressLine } from "../progress";
import type { ExitCode, InspectArguments } from "../arguments";
import { UsageError } from "../usage";

/** Prints the tables of a workbook with the reasons. @throws HostError, UsageError */
export const inspect = async (path: string, options: InspectArguments, io: Io): Promise<ExitCode> => {
  const asked = options.lang ?? "id";
  const output = options.mappingOut === undefined ? undefined : { output: options.mappingOut, input: path, force: options.force ?? false };
  if (output) await refuseMappingEarly(output, asked);
  const given = await readGiven(options, asked);
  const progress = progressLine(io, asked);
  try {
    const { host, timings } = await openFile(path, progress.show);
    const result = await inspectWorkbook(host, { ...given, timings, onProgress: progress.show });
    const language = options.lang ?? result.state.settings.language ?? "id";
    progress.clear();
    sayUnmatched(result, language, io);
    await io.out(options.json ? `${JSON.stringify(inspectReport(result, language))}\n` : inspectText(result, language, layoutFor(io), path));
    if (output) {
      await writeText(output, mappingFile(result.recognition));
      io.err(`${nextStep(layoutFor(io), language, text(language, "cli.mappingWritten", { output: output.output }), ["check", path, "--mapping", output.output]).join("\n")}\n`);
    }
    return 0;
  } finally {
    progress.clear();
  }
};

const refuseMappingEarly = async ({ output, input, force }: OutputRequest, language: Language): Promise<void> => {
  if (!/\.json$/i.test(output)) throw new UsageError(text(language, "usage.mappingEnding", { file: output }));
  await checkOutput(output, { input, force });
};
