// Use cases that change what a person decided about a workbook: accepted findings, settings, corrections, answers; and the emptying of the journal.
import type { Settings, Suppression } from "../check/settings";
import type { Host } from "../hosts/port";
import type { Finding } from "../rules/finding";
import type { HeaderCorrection } from "../recognise/corrections";
import type { CheckResult, InspectResult } from "./check-workbook";
import { keep } from "./keep-entry";
import { asideKey } from "./stored-state";

/** What a person says when accepting a finding. */
export type Acceptance = Omit<Suppression, "fingerprint">;

/** Accepts a finding, or takes that back where `acceptance` is left out. Gives the check as it reads then. @throws what the host throws */
export const acceptFinding = async (host: Host, check: CheckResult, fingerprint: string, acceptance?: Acceptance): Promise<CheckResult> => {
  const others = check.state.suppressions.filter((one) => one.fingerprint !== fingerprint);
  const kept = await keep(host, check, "suppressions", acceptance ? [...others, { fingerprint, ...acceptance }] : others);
  const findings = check.findings.map((finding) => {
    if (finding.fingerprint !== fingerprint) return finding;
    const { suppression: _, ...open } = finding;
    return acceptance ? { ...open, suppression: acceptance } : open;
  });
  return { ...kept, findings };
};

/** Keeps settings; they count from the next check on. @throws what the host throws */
export const keepSettings = <Result extends InspectResult>(host: Host, read: Result, settings: Settings): Promise<Result> => keep(host, read, "settings", settings);

/**
 * Keeps what a person says of all tables with a header, in place of what was said before; without `correction` that is taken back.
 * It counts from the next check on. @throws what the host throws
 */
export const keepCorrection = <Result extends InspectResult>(host: Host, read: Result, header: string, correction?: Omit<HeaderCorrection, "header">): Promise<Result> => {
  const others = read.state.corrections.filter((one) => one.header !== header);
  return keep(host, read, "corrections", correction ? [...others, { header, ...correction }] : others);
};

/**
 * Keeps what a person says of the two wordings that a finding asks about: one indicator, or two; without `isSame` that is taken back.
 * It counts from the next check on. @throws what the host throws
 */
export const decidePair = (host: Host, check: CheckResult, { agency, wordings }: NonNullable<Finding["question"]>, isSame?: boolean): Promise<CheckResult> => {
  const others = check.state.pairs.filter((pair) => pair.agency !== agency || !wordings.every((wording) => pair.wordings.includes(wording)));
  return keep(host, check, "pairs", isSame === undefined ? others : [...others, { agency, wordings, isSame }]);
};

/**
 * Empties the journal, also one that was kept aside, so that a file that is handed on does not tell what stood in its cells before.
 * Nothing can be taken back afterwards. Gives what was read with an empty journal. @throws what the host throws
 */
export const clearJournal = async <Result extends InspectResult>(host: Host, read: Result): Promise<Result> => {
  await host.setState(asideKey("journal"), null);
  await host.setState("journal", null);
  return { ...read, state: { ...read.state, journal: [] }, stateProblems: read.stateProblems.filter(({ key }) => key !== "journal") };
};
