// `selaras inspect`: what was recognised, and why.
import { inspectReport } from "../../app/check-report";
import { inspectWorkbook } from "../../app/check-workbook";
import { openFile } from "../files";
import type { Io } from "../io";
import { layoutFor } from "../layout";
import { inspectText } from "../print/inspect-text";
import { progressLine } from "../progress";
import type { CommonOptions, ExitCode } from "../program";

/** Prints the tables of a workbook with the reasons. @throws HostError */
export const inspect = async (path: string, options: CommonOptions, io: Io): Promise<ExitCode> => {
  const progress = progressLine(io, options.lang ?? "id");
  try {
    const { host, timings } = await openFile(path, progress.show);
    const result = await inspectWorkbook(host, { timings, onProgress: progress.show });
    const language = options.lang ?? result.state.settings.language ?? "id";
    progress.clear();
    await io.out(options.json ? `${JSON.stringify(inspectReport(result, language))}\n` : inspectText(result, language, layoutFor(io), path));
    return 0;
  } finally {
    progress.clear();
  }
};
