// Sums up picked files and the open workbook, and writes that into the workbook. Loaded when somebody asks for it.
import type { CheckResult } from "../../app/check-workbook";
import { recapFile, writeRecap } from "../../app/recap";
import type { Host } from "../../hosts/port";
import type { RecapFile } from "../../lakip/recap/plan";
import { text } from "../../locales";
import type { RecapOutcome } from "../session/state";
import type { RecapTask } from "./read-files";

export interface SummedUp extends RecapOutcome {
  readonly agencies: number;
  /** Workbooks that are in it. */
  readonly files: number;
}

/** Writes the sheets; files that cannot be read are named in `left`. @throws what the host throws */
export const sumUp = async (host: Host, own: CheckResult, about: Omit<RecapTask, "file">, read: () => Promise<readonly RecapFile[]>): Promise<SummedUp> => {
  const { today, language } = about;
  const open = await recapFile({ file: text(language, "pane.recap.own"), date: today, read: () => Promise.resolve(own.workbook) }, { today }, language);
  const all = [...(open.problem === undefined ? [open] : []), ...(await read())];
  const written = await writeRecap(host, all, today);
  const left = all.flatMap(({ file, problem }) => (problem === undefined ? [] : [{ file, problem }]));
  return { written: written.map(({ sheet }) => sheet), left, agencies: all.reduce((sum, file) => sum + file.agencies.length, 0), files: all.length - left.length };
};
