// Use cases that change what Selaras keeps inside a workbook: accepted findings, settings, what was found last.
import { baselineOf } from "../check/engine";
import type { Settings, Suppression } from "../check/settings";
import type { Host } from "../hosts/port";
import type { Finding } from "../rules/finding";
import type { HeaderCorrection } from "../recognise/corrections";
import type { CheckResult, InspectResult } from "./check-workbook";
import { asideKey, stateText, type StateKey, type StateProblem, type StoredState } from "./state";

/** Longer lists of findings are not kept: the next check then says of none that it is new. */
const MOST_BASELINE = 200_000;

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

/** Keeps what was found, so that the next check can tell what is new. @throws what the host throws */
export const keepBaseline = async (host: Host, check: CheckResult, at: string): Promise<void> => {
  const baseline = baselineOf(check.findings, at);
  const isUsable = !check.stateProblems.some(({ key }) => key === "baseline");
  if (isUsable && stateText<"baseline">(baseline).length <= MOST_BASELINE) await keep(host, check, "baseline", baseline);
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

/** Stores an entry; what could not be read in its place, or names no entry, is kept aside first. Gives what was read with the entry in it. */
const keep = async <Key extends StateKey, Result extends InspectResult>(host: Host, read: Result, key: Key, value: NonNullable<StoredState[Key]>): Promise<Result> => {
  const unusable = (wanted: StateProblem["key"]): string | undefined => (read.stateProblems.some((problem) => problem.key === wanted) ? read.workbook.state.get(wanted) : undefined);
  const [own, nameless] = [unusable(key), unusable("other")];
  if (own !== undefined) await host.setState(asideKey(key), own);
  if (nameless !== undefined) await host.setState(asideKey("other"), nameless);
  if (nameless !== undefined) await host.setState("other", null);
  await host.setState(key, stateText<Key>(value));
  return { ...read, state: { ...read.state, [key]: value }, stateProblems: read.stateProblems.filter((problem) => problem.key !== key && problem.key !== "other") };
};
