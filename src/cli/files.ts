// Inputs and outputs of commands: reads a workbook with progress, refuses an output early, writes it safely, says what a conversion lost.
import { basename, extname } from "node:path";
import type { Progress, Timings } from "../app/check-workbook";
import { FileHost } from "../hosts/file/file-host";
import { checkOutput, readInput, writeSafely } from "../hosts/file/safe-write";
import { text, type Language } from "../locales/cli";
import { UsageError } from "./usage";

/** A file to be written: where, from which input, and whether it may replace one. */
export interface OutputRequest {
  readonly output: string;
  readonly input: string;
  readonly force: boolean;
}

/** Refuses an output that could not be written or opened, before long work is done for it. @throws UsageError, HostError */
export const refuseEarly = async ({ output, input, force }: OutputRequest, language: Language): Promise<void> => {
  const ending = extname(output).toLowerCase();
  if (ending !== ".xlsx" && !(ending === ".xlsm" && extname(input).toLowerCase() === ".xlsm")) throw new UsageError(text(language, "usage.outputEnding", { file: output }));
  await checkOutput(output, { input, force });
};

/** Refuses the name of a page as `refuseEarly` does that of a workbook. @throws UsageError, HostError */
export const refusePageEarly = async ({ output, input, force }: OutputRequest, language: Language): Promise<void> => {
  if (!/\.html?$/i.test(output)) throw new UsageError(text(language, "usage.pageEnding", { file: output }));
  await checkOutput(output, { input, force });
};

/** Opens a workbook, and says how long that took. @throws HostError */
export const openFile = async (path: string, onProgress: (progress: Progress) => void): Promise<{ readonly host: FileHost; readonly timings: Timings }> => {
  const begun = performance.now();
  const host = await FileHost.open(await readInput(path), basename(path), { onProgress: (progress) => onProgress({ stage: "read", ...progress }) });
  return { host, timings: { read: performance.now() - begun } };
};

/** A host that can be written to, and what that costs, in words; `notice` is "" for an .xlsx. @throws HostError macros-would-be-lost */
export const writableHost = async (host: FileHost, output: string, language: Language): Promise<{ readonly host: FileHost; readonly notice: string }> => {
  host.checkOutputName(output);
  if (host.format === "xlsx") return { host, notice: "" };
  const { host: made, lost } = await host.converted();
  const notice = lost.length === 0 ? text(language, "cli.converted") : text(language, "cli.lost", { what: lost.map((feature) => text(language, `lost.${feature}`)).join(", ") });
  return { host: made, notice };
};

/** Writes the host's file. @throws HostError; then nothing was changed */
export const writeOutput = (host: FileHost, { output, input, force }: OutputRequest): Promise<void> => writeSafely(output, host.toBytes(), { input, force });

/** Writes a text. @throws HostError; then nothing was changed */
export const writeText = ({ output, input, force }: OutputRequest, content: string): Promise<void> => writeSafely(output, new TextEncoder().encode(content), { input, force });

/** "laporan-diperiksa.xlsx" for "laporan.xls": the name that a next step suggests. */
export const suggestedOutput = (input: string, ending: string): string => `${input.replace(/\.\w+$/, "")}-${ending}${extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx"}`;
