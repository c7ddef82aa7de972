import { checkReport, checkReportSchema, inspectReport, inspectReportSchema } from "../../src/app/check-report";
import { checkWorkbook, inspectWorkbook, type Progress } from "../../src/app/check-workbook";
import { stateText } from "../../src/app/stored-state";
import { headerShapeKey } from "../../src/recognise/corrections";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { fakeDraft, fakeRule } from "../helpers/fake-rule";
import { gridWorkbook } from "../helpers/grid";
import { MemoryHost } from "../helpers/memory-host";

const PK = `Perjanjian Kinerja Tahun 2025
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | Meningkatnya derajat kesehatan | Angka kematian ibu | per 100.000 KH | 100
2 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 85`;

const workbook: WorkbookSnapshot = gridWorkbook({ text: PK, options: { name: "PK" } }, { text: "catatan rapat", options: { name: "Lain" } });
const withState = (entries: readonly (readonly [string, string])[]): WorkbookSnapshot => ({ ...workbook, state: new Map(entries) });

const rules = [
  fakeRule("first", [fakeDraft("PK!E3", { found: "100", expected: "90", repairs: [{ id: "text-to-number", safe: true, cells: [] }] })]),
  fakeRule("second", [fakeDraft("PK!E4", { kind: "review" })], { level: "warning", code: "UJI-02" }),
];
const options = { today: "2026-01-31", rules };

describe("checking a workbook", () => {
  test("gives tables, findings and timings, from a host as from a snapshot", async () => {
    const fromHost = await checkWorkbook(new MemoryHost(workbook), options);
    const fromSnapshot = await checkWorkbook(workbook, options);
    expect(fromHost.findings).toEqual(fromSnapshot.findings);
    expect(fromHost.findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(["first error", "second warning"]);
    expect(Object.keys(fromHost.timings).sort()).toEqual(["check", "model", "read", "recognise", "total"]);
    expect(fromHost.recognition.tables.map(({ kind }) => kind)).toEqual(["pk"]);
  });

  test("honours what is stored: settings, suppressions, corrections and baseline", async () => {
    const { findings, recognition } = await checkWorkbook(workbook, options);
    const result = await checkWorkbook(withState([
      ["settings", stateText<"settings">({ policy: { cap: 100 }, rules: { second: { isOn: false } }, thresholds: {} })],
      ["suppressions", stateText<"suppressions">([{ fingerprint: findings[0]!.fingerprint, reason: "benar menurut BPS" }])],
      ["corrections", stateText<"corrections">([{ header: headerShapeKey(recognition.tables[0]!), kind: "iku" }])],
      ["baseline", stateText<"baseline">({ at: "2026-01-01", findings: [{ fingerprint: "0", rule: "first", sheet: "PK", range: "A1" }] })],
    ]), options);
    expect(result.findings).toEqual([expect.objectContaining({ rule: "first", baseline: "new", suppression: { reason: "benar menurut BPS" } })]);
    expect(result.gone.map(({ range }) => range)).toEqual(["A1"]);
    expect(result.recognition.tables.map(({ kind }) => kind)).toEqual(["iku"]);
    expect(result.model.policy.cap).toEqual({ percent: 100, source: "person" });
  });

  test("goes on with damaged state, and says so", async () => {
    const result = await checkWorkbook(withState([["settings", "{"]]), options);
    expect(result.stateProblems).toEqual([{ key: "settings", problem: "damaged" }]);
    expect(result.findings).toHaveLength(2);
  });

  test("tells its progress and can be stopped", async () => {
    const seen: Progress["stage"][] = [];
    await checkWorkbook(workbook, { ...options, onProgress: ({ stage }) => seen.push(stage) });
    expect(seen).toEqual(["recognise", "check", "check", "check"]);
    const stop = new AbortController();
    await expect(checkWorkbook(workbook, { ...options, signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow();
  });
});

describe("the report", () => {
  test("of a check keeps its contract", async () => {
    const report = checkReport(await checkWorkbook(workbook, options), "id", undefined, rules);
    expect(checkReportSchema.strict().parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(report.tables[0]).toMatchObject({ sheet: "PK", kind: "pk", header: "A2:E2", data: "A3:E4", year: 2025 });
    expect(report.findings[0]).toMatchObject({
      rule: "first", code: "UJI-01", range: "E3", title: "Judul", message: "Tertulis 1, seharusnya 2.", why: "Sebab", advice: "Saran", found: "100", expected: "90",
      repairs: [{ id: "text-to-number", title: "Ubah teks menjadi angka", safe: true }],
    });
    expect(report.leftAlone).toEqual([{ sheet: "Lain", reason: expect.stringContaining("tidak ada kepala tabel") as string }]);
  });

  test("of recognition says why, the strongest reason first, in the language asked for", async () => {
    const result = await inspectWorkbook(workbook);
    const report = inspectReport(result, "en");
    expect(inspectReportSchema.strict().safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
    expect(report.tables[0]!.reasons.join("\n")).toContain("the title or sheet name says");
    expect(report.tables[0]!.columns[4]!.reasons[0]).toContain("target");
  });
});
