// `selaras lakip`: the LAKIP sheets, written into a copy of the workbook.
import { localDate } from "../../app/dates";
import { countFindings, countsText } from "../../app/describe";
import { writeLakip } from "../../app/write-lakip";
import { LAKIP_SHEETS, noteText } from "../../lakip";
import { text, type Language } from "../../locales/cli";
import { openFile, refuseEarly, writableHost, writeOutput } from "../files";
import { readGiven, sayUnmatched } from "../given";
import type { Io } from "../io";
import { layoutFor } from "../layout";
import { progressLine } from "../progress";
import type { ExitCode, LakipArguments } from "../arguments";
import { UsageError } from "../usage";

/** Writes the LAKIP sheets and says what was decided. @throws HostError, UsageError */
export const lakip = async (path: string, options: LakipArguments, io: Io): Promise<ExitCode> => {
  const asked = options.lang ?? "id";
  const output = { output: options.output, input: path, force: options.force ?? false };
  await refuseEarly(output, asked);
  const plans = options.only?.map((name) => planNamed(name, asked));
  const given = await readGiven(options, asked);
  const progress = progressLine(io, asked);
  try {
    const opened = await openFile(path, progress.show);
    const { host, notice } = await writableHost(opened.host, options.output, asked);
    const { check, written, notes } = await writeLakip(host, { ...given, today: localDate(io.now()), year: options.year, agency: options.agency, plans, paper: options.paper, onProgress: progress.show });
    const language = options.lang ?? check.state.settings.language ?? "id";
    if (written.length > 0) await writeOutput(host, output);
    progress.clear();
    sayUnmatched(check, language, io);
    const counts = countFindings(check.findings);
    const layout = layoutFor(io);
    const lines = [
      ...(written.length > 0
        ? [text(language, "cli.written", { output: options.output }), text(language, "cli.writtenSheets", { sheets: written.map(({ sheet }) => sheet).join(", ") }), notice]
        : [text(language, "cli.nothingWritten", { output: options.output })]),
      ...notes.map((note) => noteText(note, language)),
      ...(written.length > 0 && counts.error > 0 ? [text(language, "cli.openErrors", { counts: countsText(counts, language) })] : []),
    ];
    await io.out(`${lines.filter(Boolean).map((line) => layout.wrap(line, "", "  ")).join("\n")}\n`);
    return written.length > 0 ? 0 : 2;
  } finally {
    progress.clear();
  }
};

/** The id of a sheet that was named with or without "lakip-". @throws UsageError */
const planNamed = (name: string, language: Language): string => {
  const known = LAKIP_SHEETS.find(({ plan }) => plan === name || plan === `lakip-${name}`);
  if (!known) throw new UsageError(text(language, "usage.unknownSheet", { name, known: LAKIP_SHEETS.map(({ plan }) => plan.replace(/^lakip-/, "")).join(", ") }));
  return known.plan;
};
