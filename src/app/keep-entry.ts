// Stores one entry of what Selaras keeps inside a workbook, and after each check what was found.
import { baselineOf } from "../check/engine";
import type { Host } from "../hosts/port";
import type { CheckResult, InspectResult } from "./check-workbook";
import { asideKey, stateText, type StateKey, type StateProblem, type StoredState } from "./stored-state";

/** Longer lists of findings are not kept: the next check then says of none that it is new. */
const MOST_BASELINE = 200_000;

/** Keeps what was found, so that the next check can tell what is new. @throws what the host throws */
export const keepBaseline = async (host: Host, check: CheckResult, at: string): Promise<void> => {
  const baseline = baselineOf(check.findings, at);
  const isUsable = !check.stateProblems.some(({ key }) => key === "baseline");
  if (isUsable && stateText<"baseline">(baseline).length <= MOST_BASELINE) await keep(host, check, "baseline", baseline);
};

/** Stores an entry; what could not be read in its place, or names no entry, is kept aside first. Gives what was read with the entry in it. @throws what the host throws */
export const keep = async <Key extends StateKey, Result extends InspectResult>(host: Host, read: Result, key: Key, value: NonNullable<StoredState[Key]>): Promise<Result> => {
  const unusable = (wanted: StateProblem["key"]): string | undefined => (read.stateProblems.some((problem) => problem.key === wanted) ? read.workbook.state.get(wanted) : undefined);
  const [own, nameless] = [unusable(key), unusable("other")];
  if (own !== undefined) await host.setState(asideKey(key), own);
  if (nameless !== undefined) await host.setState(asideKey("other"), nameless);
  if (nameless !== undefined) await host.setState("other", null);
  await host.setState(key, stateText<Key>(value));
  return { ...read, state: { ...read.state, [key]: value }, stateProblems: read.stateProblems.filter((problem) => problem.key !== key && problem.key !== "other") };
};
