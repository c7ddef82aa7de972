// One file of a recapitulation, from its path to its line. Runs in the process of the command or in a worker; what comes in and goes out
// is plain data.
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { localDate } from "../../app/dates";
import { recapFile } from "../../app/recap";
import type { RecapFile } from "../../lakip/recap/plan";
import type { Language } from "../../locales";
import { openFile } from "../files";

export interface RecapTask {
  readonly path: string;
  readonly year?: number;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** Never throws, see `recapFile`. */
export const doTask = async ({ path, year, today, language }: RecapTask): Promise<RecapFile> => {
  const date = await stat(path).then(({ mtime }) => localDate(mtime), () => undefined);
  return recapFile({ file: basename(path), date, read: async () => (await openFile(path, () => undefined)).host }, { today, year }, language);
};
