// One file of a recapitulation, from its path to its line. Runs in the process of the command or in a worker; what comes in and goes out
// is plain data.
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { localDate } from "../../app/dates";
import type { InspectOptions } from "../../app/check-workbook";
import { recapFile, type RecapAnswer } from "../../app/recap";
import type { Language } from "../../locales";
import { openFile } from "../files";

/** One workbook of a recapitulation, as a worker is given it: plain data. */
export interface RecapTask {
  readonly path: string;
  /** What `--config` and `--mapping` give, the same for every file. */
  readonly given?: Pick<InspectOptions, "settings" | "corrections">;
  readonly year?: number;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** Never throws, see `recapFile`. */
export const doTask = async ({ path, given, year, today, language }: RecapTask): Promise<RecapAnswer> => {
  const date = await stat(path).then(({ mtime }) => localDate(mtime), () => undefined);
  return recapFile({ file: basename(path), date, read: async () => (await openFile(path, () => undefined)).host }, { ...given, today, year }, language);
};
