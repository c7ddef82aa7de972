// One file of a recapitulation, from its path to its line or the sentence that says why it has none. Runs in the process of the
// command or in a worker; what comes in and goes out is plain data.
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { localDate } from "../../app/dates";
import { summariseWorkbook } from "../../app/recap";
import { HostError } from "../../hosts/host-error";
import type { RecapFile } from "../../lakip/recap/plan";
import { text, type Language } from "../../locales/cli";
import { openFile } from "../files";

export interface RecapTask {
  readonly path: string;
  readonly year?: number;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** Never throws: a file that cannot be read is a sentence, so that the other files go on. */
export const recapFile = async ({ path, year, today, language }: RecapTask): Promise<RecapFile> => {
  const file = basename(path);
  try {
    const { host } = await openFile(path, () => undefined);
    const agencies = await summariseWorkbook(host, { today, year });
    const date = localDate((await stat(path)).mtime);
    return agencies.length > 0 ? { file, date, agencies } : { file, date, agencies, problem: text(language, year === undefined ? "recap.nothing" : "recap.nothingOfYear", { year: String(year) }) };
  } catch (error) {
    return { file, agencies: [], problem: error instanceof HostError ? text(language, `host.${error.code}`, error.details) : crashed(language) };
  }
};

/** What is said of a file whose reading broke off through a mistake of our own. */
export const crashed = (language: Language): string => text(language, "recap.crashed");
