import { DEFAULT_SETTINGS } from "../../src/check/settings";
import { readState } from "../../src/app/state";
import { stateText, type StoredState } from "../../src/app/stored-state";

const stored = (entries: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify({ version: 1, value })]));

const full: StoredState = {
  settings: { policy: { falling: "reverse-ratio", cap: 120, tolerance: 0.5 }, rules: { "achievement-arithmetic": { isOn: false, level: "info" } }, thresholds: { "overspent-percent": 5 }, language: "en" },
  corrections: [{ header: "ab", kind: null }, { header: "cd", kind: "pk", headerRows: 2, columns: [{ at: 3, subject: "target", measure: "performance", year: 2025 }] }],
  suppressions: [{ fingerprint: "f", reason: "angka BPS", by: "Perencana", until: "2026-12-31" }],
  pairs: [{ agency: "dinas", wordings: ["indeks a", "indeks b"], isSame: false }],
  baseline: { at: "2026-01-01T00:00:00Z", findings: [{ fingerprint: "f", rule: "r", sheet: "PK", range: "A1" }] },
  journal: [{ id: "1", label: "uji", at: "2026-01-01", edits: [{ sheet: "PK", cell: "A1", before: null, after: "=B1", computed: 2, format: { before: "@", after: "General" } }] }],
};

test("what is written is read again", () => {
  const entries = new Map<string, string>([
    ["settings", stateText<"settings">(full.settings)], ["corrections", stateText<"corrections">(full.corrections)], ["suppressions", stateText<"suppressions">(full.suppressions)],
    ["pairs", stateText<"pairs">(full.pairs)], ["baseline", stateText<"baseline">(full.baseline!)], ["journal", stateText<"journal">(full.journal)],
  ]);
  expect(readState(entries)).toEqual({ state: full, problems: [] });
});

test("an empty workbook has what Selaras ships, and parts of settings may be missing", () => {
  expect(readState(new Map())).toEqual({ state: { settings: DEFAULT_SETTINGS, corrections: [], suppressions: [], pairs: [], baseline: undefined, journal: [] }, problems: [] });
  expect(readState(stored({ settings: { language: "en" } })).state.settings).toEqual({ ...DEFAULT_SETTINGS, language: "en" });
});

test.each([
  ["no JSON", { settings: "{" }, "damaged"],
  ["JSON without a version", { settings: "[]" }, "damaged"],
  ["a value of another shape", { settings: { policy: { falling: "up" } } }, "damaged"],
  ["a newer version", { settings: JSON.stringify({ version: 2, value: { policy: {} } }) }, "newer"],
])("%s is reported and set aside, and the other entries still count", (_, entry, problem) => {
  const { state, problems } = readState(stored({ ...entry, suppressions: full.suppressions }));
  expect(problems).toEqual([{ key: "settings", problem }]);
  expect(state.settings).toEqual(DEFAULT_SETTINGS);
  expect(state.suppressions).toEqual(full.suppressions);
});

test("a suppression needs a reason", () => expect(readState(stored({ suppressions: [{ fingerprint: "f", reason: "" }] })).problems).toEqual([{ key: "suppressions", problem: "damaged" }]));
