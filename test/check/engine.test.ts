import { baselineOf, runInSteps, runRules, type RunOptions } from "../../src/check/engine";
import { DEFAULT_SETTINGS, type Settings } from "../../src/check/settings";
import { buildModel } from "../../src/performance/build";
import type { FindingDraft, Level } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { fakeDraft, fakeRule } from "../helpers/fake-rule";
import { gridWorkbook } from "../helpers/grid";

const workbook = gridWorkbook({ text: "x", options: { name: "B" } }, { text: "x", options: { name: "A" } });
const model = buildModel(workbook, { tables: [], leftAlone: [] });

const run = (rules: readonly Rule[], more: Partial<RunOptions> = {}): ReturnType<typeof runRules> =>
  runRules(rules, model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31", ...more });
const settings = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });

describe("what runs", () => {
  const loud = fakeRule("loud", [fakeDraft("A!A1")]);
  const quiet = fakeRule("quiet", [fakeDraft("A!A2")], { isOffByDefault: true, code: "UJI-02" });
  const ids = (result: ReturnType<typeof runRules>): string[] => result.findings.map((finding) => finding.rule);

  test("a rule that ships switched off does not, unless somebody switches it on or asks for it", () => {
    expect(ids(run([loud, quiet]))).toEqual(["loud"]);
    expect(ids(run([loud, quiet], { settings: settings({ rules: { quiet: { isOn: true } } }) }))).toEqual(["loud", "quiet"]);
    expect(ids(run([loud, quiet], { only: ["quiet"] }))).toEqual(["quiet"]);
    expect(ids(run([loud, quiet], { only: ["UJI-02"] }))).toEqual(["quiet"]);
  });

  test("a rule that somebody switched off does not", () => expect(ids(run([loud], { settings: settings({ rules: { loud: { isOn: false } } }) }))).toEqual([]));

  test("a rule that throws is a row of its own, also when it throws in the middle", () => {
    const broken = fakeRule("broken", function* () {
      yield fakeDraft("A!A3");
      throw new Error("out of luck");
    });
    const result = run([broken, loud]);
    expect(result.couldNotRun).toEqual([{ rule: "broken", reason: "out of luck" }]);
    expect(ids(result)).toEqual(["loud"]);
  });

  test("rules read the thresholds of the settings", () => {
    const reader = fakeRule("reader", ({ settings: { thresholds } }) => [fakeDraft("A!A1", { found: String(thresholds.limit) })]);
    expect(run([reader], { settings: settings({ thresholds: { limit: 7 } }) }).findings[0]!.found).toBe("7");
  });

  test("each step tells how far it is", () => {
    const steps = runInSteps([loud, quiet], model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31", only: ["loud", "quiet"] });
    expect([steps.next().value, steps.next().value]).toEqual([{ done: 1, total: 2 }, { done: 2, total: 2 }]);
    expect(steps.next().done).toBe(true);
  });
});

describe("the level of a finding", () => {
  test.each<[string, Level, Partial<FindingDraft>, Level | undefined, Level]>([
    ["is the rule's", "error", {}, undefined, "error"],
    ["is lowered by the draft", "error", { level: "info" }, undefined, "info"],
    ["is never raised by the draft", "warning", { level: "error" }, undefined, "warning"],
    ["is the setting's", "warning", {}, "error", "error"],
    ["is lowered from the setting by the draft", "info", { level: "warning" }, "error", "warning"],
    ["is never an error where a person must look", "error", { kind: "review" }, undefined, "warning"],
    ["is never an error where a person must look, whatever is set", "info", { kind: "review" }, "error", "warning"],
    ["stays info where a person must look", "info", { kind: "review" }, undefined, "info"],
  ])("%s", (_, level, draft, setting, expected) => {
    const rules: Settings["rules"] = setting ? { rule: { level: setting } } : {};
    expect(run([fakeRule("rule", [fakeDraft("A!A1", draft)], { level })], { settings: settings({ rules }) }).findings[0]!.level).toBe(expected);
  });
});

describe("order", () => {
  test("is that of sheets, rows, columns and levels", () => {
    const one = fakeRule("one", ["A!A1", "B!B10,A20", "B!C2", "B!B2:B9"].map((place) => fakeDraft(place)), { level: "info" });
    const two = fakeRule("two", [fakeDraft("B!B2"), fakeDraft("gone!A1")]);
    expect(run([one, two]).findings.map(({ sheet, range, rule }) => `${rule} ${sheet}!${range}`)).toEqual([
      "two B!B2", "one B!B2:B9", "one B!C2", "one B!B10,A20", "one A!A1", "two gone!A1",
    ]);
  });
});

describe("suppression", () => {
  const rule = fakeRule("rule", [fakeDraft("A!A1")]);
  const { fingerprint } = run([rule]).findings[0]!;

  test("goes with its reason, and ends after its last day", () => {
    const suppression = { fingerprint, reason: "angka BPS", by: "Perencana", until: "2026-01-31" };
    const on = (today: string): unknown => run([rule], { suppressions: [suppression], today }).findings[0]!.suppression;
    expect(on("2026-01-31")).toEqual({ reason: "angka BPS", by: "Perencana", until: "2026-01-31" });
    expect(on("2026-02-01")).toBeUndefined();
  });

  test("is for one finding alone", () => expect(run([rule], { suppressions: [{ fingerprint: "0", reason: "x" }] }).findings[0]!.suppression).toBeUndefined());
});

describe("comparison with an earlier check", () => {
  test("tells what is new, the same and gone, and says nothing of rules that did not run", () => {
    const before = run([fakeRule("rule", [fakeDraft("A!A1"), fakeDraft("A!A2")]), fakeRule("other", [fakeDraft("A!A9")])]);
    const baseline = baselineOf(before.findings, "2026-01-01T00:00:00Z");
    const after = run([fakeRule("rule", [fakeDraft("A!A2"), fakeDraft("A!A3")])], { baseline });
    expect(after.findings.map(({ range, baseline: is }) => `${range} ${is}`)).toEqual(["A2 same", "A3 new"]);
    expect(after.gone.map(({ range }) => range)).toEqual(["A1"]);
  });

  test("without one, findings are neither new nor the same", () => expect(run([fakeRule("rule", [fakeDraft("A!A1")])]).findings[0]).not.toHaveProperty("baseline"));
});
