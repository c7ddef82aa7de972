// Use case: the LAKIP sheets of one agency and one year, written into the workbook with formulas to its own cells.
import type { Host, WrittenSheet } from "../hosts/port";
import { briefNotes, planLakip, type LakipNote } from "../lakip";
import type { PrintSetup } from "../sheets/plan";
import { checkWorkbook, type CheckOptions, type CheckResult } from "./check-workbook";

/** Whose report of which year is to be written. */
export interface LakipRequest extends CheckOptions {
  /** The year of the report; the one that most documents are about where it is left out. */
  readonly year?: number;
  /** The agency's name; the one with most measured indicators where it is left out. */
  readonly agency?: string;
  /** Plans that are wanted, by the name in their marker; all where it is left out. */
  readonly plans?: readonly string[];
  /** A4 where it is left out. */
  readonly paper?: PrintSetup["paper"];
}

/** What was written, and what a reader must know about it. */
export interface LakipResult {
  readonly check: CheckResult;
  /** None where the workbook holds nothing to report; then nothing was written. */
  readonly written: readonly WrittenSheet[];
  /** What could not be written or was decided for the reader. */
  readonly notes: readonly LakipNote[];
}

/** Checks the workbook and writes its LAKIP sheets; open findings are counted on the sheet Metode. @throws what the host throws */
export const writeLakip = async (host: Host, request: LakipRequest): Promise<LakipResult> => {
  const check = await checkWorkbook(host, request);
  const { year, agency, today, paper } = request;
  const { plans, notes } = planLakip(check.model, check.findings, { year, agency, paper, only: request.plans, writtenOn: today, language: "id" });
  return { check, notes: briefNotes(notes), written: plans.length === 0 ? [] : await host.writeSheets(plans) };
};
