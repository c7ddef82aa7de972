// Use case: what one workbook adds to the recapitulation of many agencies.
import type { Host } from "../hosts/port";
import { summariseAgencies, type AgencySummary } from "../lakip/recap/summary";
import { checkWorkbook, type CheckOptions } from "./check-workbook";

export interface SummaryRequest extends CheckOptions {
  /** The year of the recapitulation; each agency's most measured one where it is left out. */
  readonly year?: number;
}

/** Checks a workbook and sums it up by agency; empty where nothing that can be reported was recognised. @throws what the host throws */
export const summariseWorkbook = async (host: Host, request: SummaryRequest): Promise<readonly AgencySummary[]> => {
  const { model, findings } = await checkWorkbook(host, request);
  return summariseAgencies(model, findings, request.year);
};
