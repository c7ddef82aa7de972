// `selaras check`: what is wrong, in words or as JSON, and on demand as marks in a copy and as a page for printing.
import { checkReport } from "../../app/check-report";
import { checkWorkbook, type CheckResult } from "../../app/check-workbook";
import { dateText, localDate } from "../../app/dates";
import { countFindings } from "../../app/describe";
import { findingsPage } from "../../app/findings-html";
import { keepBaseline } from "../../app/keep-entry";
import { markFindings } from "../../app/mark-findings";
import type { FileHost } from "../../hosts/file/file-host";
import { text, type Language } from "../../locales/cli";
import { RULES } from "../../rules";
import type { Finding } from "../../rules/finding";
import { LEVELS } from "../../sheets/edit";
import { openFile, refuseEarly, refusePageEarly, writableHost, writeOutput, writeText, type OutputRequest } from "../files";
import { readGiven, sayUnmatched } from "../given";
import type { Io } from "../io";
import { layoutFor } from "../layout";
import { checkText } from "../print/check-text";
import { progressLine } from "../progress";
import type { CheckArguments, ExitCode } from "../arguments";
import { UsageError } from "../usage";

/** Checks a workbook and prints its findings. The exit code tells errors also where only some levels are shown. @throws HostError, UsageError */
export const check = async (path: string, options: CheckArguments, io: Io): Promise<ExitCode> => {
  const asked = options.lang ?? "id";
  refuseUnknownRules(options.only ?? [], asked);
  const request = (name: string | undefined): OutputRequest | undefined => (name === undefined ? undefined : { output: name, input: path, force: options.force ?? false });
  const [output, page] = [request(options.output), request(options.html)];
  if (output) await refuseEarly(output, asked);
  if (page) await refusePageEarly(page, asked);
  const given = await readGiven(options, asked);
  const progress = progressLine(io, asked);
  try {
    const { host, timings } = await openFile(path, progress.show);
    const today = localDate(io.now());
    const result = await checkWorkbook(host, { ...given, today, only: options.only, timings, onProgress: progress.show });
    const language = options.lang ?? result.state.settings.language ?? "id";
    const shown = result.findings.filter(({ level }) => LEVELS.indexOf(level) <= LEVELS.indexOf(options.level ?? "info"));
    const notice = output && (await writeMarked(host, { result, shown, output, language, options, io }));
    if (page) await writeText(page, findingsPage(result, shown, { language, date: dateText(io.now(), language) }));
    progress.clear();
    sayUnmatched(result, language, io);
    if (options.json) await io.out(`${JSON.stringify(checkReport(result, language, shown))}\n`);
    else await io.out(checkText({ result, shown, language, layout: layoutFor(io), path, output: output?.output }));
    if (notice) io.err(`${layoutFor({ ...io, isOutTerminal: io.isErrTerminal }).wrap(notice)}\n`);
    return countFindings(result.findings).error > 0 ? 1 : 0;
  } finally {
    progress.clear();
  }
};

const refuseUnknownRules = (only: readonly string[], language: Language): void => {
  const unknown = only.find((name) => !RULES.some(({ id, code }) => id === name || code === name));
  if (unknown !== undefined) throw new UsageError(text(language, "usage.unknownRule", { name: unknown }));
};

interface MarkedRequest {
  readonly result: CheckResult;
  readonly shown: readonly Finding[];
  readonly output: OutputRequest;
  readonly language: Language;
  readonly options: CheckArguments;
  readonly io: Io;
}

/** Writes the copy with marks; what a full check found is kept in it, so that the next check can tell what is new. */
const writeMarked = async (host: FileHost, { result, shown, output, language, options, io }: MarkedRequest): Promise<string> => {
  const { host: writable, notice } = await writableHost(host, output.output, language);
  const now = io.now();
  await markFindings(writable, shown, { language, file: result.workbook.file, date: dateText(now, language) });
  if (!options.only) await keepBaseline(writable, result, now.toISOString());
  await writeOutput(writable, output);
  return notice;
};
