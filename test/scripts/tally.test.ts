import { add, closingLine, NOTHING, skippedLine, tallyOfJest, type JestReport } from "../../scripts/lib/tally";

const report = (over: Partial<JestReport>): JestReport => ({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [], ...over });

describe("the closing line", () => {
  test.each([
    ["all passed", report({ numPassedTests: 5 }), 0, "tests: 5 passed, 0 failed"],
    ["some failed", report({ numPassedTests: 5, numFailedTests: 2 }), 1, "tests: 5 passed, 2 failed"],
    ["a file that could not run", report({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }), 1, "tests: 5 passed, 1 failed"],
    ["all passed, but jest ended badly", report({ numPassedTests: 5 }), 1, "tests: 5 passed, 1 failed"],
    ["no test at all", report({}), 0, "tests: 0 passed, 1 failed"],
    ["no report", null, 1, "tests: 0 passed, 1 failed"],
  ])("%s", (_name, jest, exitCode, line) => expect(closingLine(tallyOfJest(jest, exitCode))).toBe(line));

  test("sums static checks and jest", () => {
    const tally = add({ ...NOTHING, passed: 3, failed: 1 }, tallyOfJest(report({ numPassedTests: 4 }), 0));
    expect(closingLine(tally)).toBe("tests: 7 passed, 1 failed");
  });
});

describe("what was skipped", () => {
  test("is named in one line, never counted as passed", () => {
    const testResults = [
      { name: "/project/test/office.test.ts", assertionResults: [{ status: "passed" }, { status: "pending" }, { status: "todo" }] },
      { name: "/project/test/plain.test.ts", assertionResults: [{ status: "passed" }] },
    ];
    const tally = add({ ...NOTHING, skipped: ["score"] }, tallyOfJest(report({ numPassedTests: 2, testResults }), 0));
    expect(tally.passed).toBe(2);
    expect(skippedLine(tally)).toBe("skipped: score; 2 in office.test.ts");
  });

  test("is not mentioned where nothing was", () => expect(skippedLine(NOTHING)).toBeUndefined());
});
