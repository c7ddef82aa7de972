// What `--config` and `--mapping` give to a check. A file that cannot be used is wrong usage, with every fault named.
import { basename } from "node:path";
import type { InspectOptions, InspectResult } from "../app/check-workbook";
import { GivenFileError } from "../app/given-file";
import { readMappingFile } from "../app/mapping-file";
import { readSettingsFile } from "../app/settings-file";
import { readInput } from "../hosts/file/safe-write";
import { text, type Language } from "../locales/cli";
import type { Io } from "./io";
import { layoutFor } from "./layout";
import type { GivenOptions } from "./arguments";
import { UsageError } from "./usage";

/** Reads the files that were named. @throws HostError where one is not there, UsageError where it cannot be used */
export const readGiven = async ({ config, mapping }: GivenOptions, language: Language): Promise<Pick<InspectOptions, "settings" | "corrections">> => ({
  settings: config === undefined ? undefined : await readFile(config, readSettingsFile, language),
  corrections: mapping === undefined ? undefined : await readFile(mapping, readMappingFile, language),
});

const readFile = async <Value>(path: string, read: (content: string) => Value, language: Language): Promise<Value> => {
  const content = new TextDecoder().decode(await readInput(path));
  try {
    return read(content);
  } catch (error) {
    if (!(error instanceof GivenFileError)) throw error;
    const problems = error.problems.map((problem) => text(language, problem.text, problem.args)).join("; ");
    throw new UsageError(text(language, "given.cannot", { file: basename(path), problems }));
  }
};

/** Says which given corrections changed nothing, since no table has their header. */
export const sayUnmatched = ({ unmatched }: Pick<InspectResult, "unmatched">, language: Language, io: Io): void => {
  if (unmatched.length === 0) return;
  const sheets = [...new Set(unmatched.map(({ sheet, header }) => sheet ?? header))].join(", ");
  io.err(`${layoutFor({ ...io, isOutTerminal: io.isErrTerminal }).wrap(text(language, "given.unmatched", { count: unmatched.length, sheets }))}\n`);
};
