// What a person decides is kept in the workbook, and what could not be read before is not lost.
import { checkWorkbook, type CheckResult } from "../../src/app/check-workbook";
import { acceptFinding, clearJournal, keepSettings } from "../../src/app/keep-state";
import { keepBaseline } from "../../src/app/keep-entry";
import { lakipChoices, previewLakip } from "../../src/app/lakip-preview";
import { readState } from "../../src/app/state";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import { MemoryHost } from "../helpers/memory-host";

const NAME = "selaras-contoh.xlsx";
const TODAY = { today: "2026-01-31" };
let host: MemoryHost;
let check: CheckResult;
beforeEach(async () => {
  host = new MemoryHost(await readWorkbook(new Uint8Array(readFileSync(join(__dirname, "../../assets/sample", NAME))), NAME));
  check = await checkWorkbook(host, TODAY);
});
const stored = (): ReturnType<typeof readState> => readState(host.state);

test("an accepted finding is accepted at the next check too, until that is taken back", async () => {
  const { fingerprint } = check.findings[0]!;
  const accepted = await acceptFinding(host, check, fingerprint, { reason: "disepakati" });
  expect(accepted.findings[0]!.suppression).toEqual({ reason: "disepakati" });
  const again = await checkWorkbook(host, TODAY);
  expect(again.findings).toEqual(accepted.findings);
  const open = await acceptFinding(host, again, fingerprint);
  expect(open.findings).toEqual(check.findings);
  expect(stored().state.suppressions).toEqual([]);
});

test("settings that could not be read are kept aside once", async () => {
  await host.setState("settings", "{broken");
  check = await checkWorkbook(host, TODAY);
  expect(check.stateProblems).toEqual([{ key: "settings", problem: "damaged" }]);
  const kept = await keepSettings(host, check, { policy: { cap: 100 }, rules: {}, thresholds: {} });
  expect(kept.stateProblems).toEqual([]);
  expect(host.state.get("settings.aside")).toBe("{broken");
  expect(stored().state.settings.policy).toEqual({ cap: 100 });
});

test("a damaged part that names no entry is told, and set aside with the next thing that is kept", async () => {
  await host.setState("other", "<state>?");
  check = await checkWorkbook(host, TODAY);
  expect(check.stateProblems).toEqual([{ key: "other", problem: "damaged" }]);
  const kept = await keepSettings(host, check, { policy: {}, rules: {}, thresholds: {} });
  expect([kept.stateProblems, host.state.get("other.aside"), host.state.has("other")]).toEqual([[], "<state>?", false]);
});

test("what was found is kept, so that the next check tells what is new; a baseline of a newer Selaras is not touched", async () => {
  await keepBaseline(host, check, "2026-01-31T03:42:00Z");
  const again = await checkWorkbook(host, TODAY);
  expect(new Set(again.findings.map(({ baseline }) => baseline))).toEqual(new Set(["same"]));
  await host.setState("baseline", JSON.stringify({ version: 99, value: {} }));
  await keepBaseline(host, await checkWorkbook(host, TODAY), "2026-01-31T03:42:00Z");
  expect(host.state.get("baseline")).toBe(JSON.stringify({ version: 99, value: {} }));
});

test("the history is emptied, also one that could not be read and one that was kept aside", async () => {
  await host.setState("journal", "[broken");
  await host.setState("journal.aside", "old");
  const cleared = await clearJournal(host, await checkWorkbook(host, TODAY));
  expect([cleared.state.journal, cleared.stateProblems, [...host.state.keys()].filter((key) => key.startsWith("journal"))]).toEqual([[], [], []]);
});

test("LAKIP: the choices are what the workbook names, the preview is what would be written, by the day that is given", () => {
  const { agencies, years } = lakipChoices(check.model);
  expect(agencies.length).toBeGreaterThan(1);
  expect(years).toEqual([...years].sort((a, b) => b - a));
  const { sheets, notes } = previewLakip(check, { ...TODAY, agency: agencies[0] });
  expect(sheets.map(({ replaces }) => replaces)).toEqual(sheets.map(() => undefined));
  expect(sheets.length).toBeGreaterThan(1);
  expect(notes.map(({ key }) => key)).not.toContain("agencyNotFound");
  expect(previewLakip(check, { ...TODAY, agency: "Dinas yang tidak ada" })).toMatchObject({ sheets: [], notes: [{ key: "agencyNotFound" }] });
});
