// Use case: what one workbook adds to the recapitulation of many agencies.
import { HostError } from "../hosts/host-error";
import type { Host, WrittenSheet } from "../hosts/port";
import { planRecap, type RecapFile } from "../lakip/recap/plan";
import { summariseAgencies, type AgencySummary } from "../lakip/recap/summary";
import { text, type Language } from "../locales";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { checkWorkbook, type CheckOptions, type InspectResult } from "./check-workbook";

/** How each workbook of a recapitulation is checked. */
export interface SummaryRequest extends CheckOptions {
  /** The year of the recapitulation; each agency's most measured one where it is left out. */
  readonly year?: number;
}

/** Checks a workbook and sums it up by agency; empty where nothing that can be reported was recognised. @throws what the host throws */
const summariseWorkbook = async (source: Host | WorkbookSnapshot, request: SummaryRequest): Promise<{ readonly agencies: readonly AgencySummary[] } & Pick<InspectResult, "unmatched">> => {
  const { model, findings, unmatched } = await checkWorkbook(source, request);
  return { agencies: summariseAgencies(model, findings, request.year), unmatched };
};

/** What a file adds, and the given corrections that none of its tables has a header for. */
export interface RecapAnswer extends RecapFile, Partial<Pick<InspectResult, "unmatched">> {}

/** A file of the recapitulation: its name, its date where that is known, and how it is read. */
export interface RecapSource {
  readonly file: string;
  /** ISO date. */
  readonly date?: string;
  readonly read: () => Promise<Host | WorkbookSnapshot>;
}

/** What a file adds. Never throws: one that cannot be read is a sentence, so that the other files go on. */
export const recapFile = async ({ file, date, read }: RecapSource, request: SummaryRequest, language: Language): Promise<RecapAnswer> => {
  const about = { file, ...(date === undefined ? {} : { date }) };
  try {
    const { agencies, unmatched } = await summariseWorkbook(await read(), request);
    return agencies.length > 0 ? { ...about, agencies, unmatched } : { ...about, agencies, unmatched, problem: text(language, request.year === undefined ? "recap.nothing" : "recap.nothingOfYear", { year: String(request.year) }) };
  } catch (error) {
    return { ...about, agencies: [], problem: error instanceof HostError ? text(language, `host.${error.code}`, error.details) : crashed(language) };
  }
};

/** What is said of a file whose reading broke off through a mistake of our own. */
export const crashed = (language: Language): string => text(language, "recap.crashed");

/** Writes the recapitulation into a workbook; nothing where no file gave an agency. @throws what the host throws */
export const writeRecap = async (host: Host, files: readonly RecapFile[], today: string): Promise<readonly WrittenSheet[]> => {
  const plans = planRecap(files, today);
  return plans.length === 0 ? [] : host.writeSheets(plans);
};
