// Counts what passed and what failed, so that the closing line of `npm test` is true. Runs nothing.
import { basename } from "node:path";

/** The part of jest's JSON report that is counted. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not run at all. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What did not run, in words for people. */
  readonly skipped: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: [] };

/** The sum of two tallies. */
export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] });

/** What jest did. A file that could not run is one failed test; so is a run that ended badly or without any test, since it proves nothing. */
export const tallyOfJest = (report: JestReport | null, exitCode: number): Tally => {
  if (!report) return { ...NOTHING, failed: 1 };
  const skipped = report.testResults.flatMap(({ name, assertionResults }) => {
    const idle = assertionResults.filter(({ status }) => status === "pending" || status === "todo").length;
    return idle ? [`${idle} in ${basename(name)}`] : [];
  });
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const isBadEnd = failed === 0 && (exitCode !== 0 || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: isBadEnd ? 1 : failed, skipped };
};

/** One line that names what was skipped, or none where nothing was. */
export const skippedLine = ({ skipped }: Tally): string | undefined => (skipped.length ? `skipped: ${skipped.join("; ")}` : undefined);

/** The closing line. */
export const closingLine = ({ passed, failed }: Tally): string => `tests: ${passed} passed, ${failed} failed`;
