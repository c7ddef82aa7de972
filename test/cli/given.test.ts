// Settings and corrections from files: what they change, and every fault named by its key.
import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import type { CheckReport, InspectReport } from "../../src/app/check-report";
import { overlaySettings } from "../../src/app/given";
import { parseGiven } from "../../src/app/given-file";
import { readMappingFile } from "../../src/app/mapping-file";
import { readSettingsFile, SETTING_NAMES } from "../../src/app/settings-file";
import { settingsSchema } from "../../src/app/state";
import type { Settings } from "../../src/check/settings";
import { runCli, testFolder, writeWorkbook } from "../helpers/cli";
import { gridWorkbook } from "../helpers/grid";

const at = testFolder();

// G8 is typed as 95; 72 of 80 is 90. G5 is 140 of 100.
const TEXT = `PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 50 | 70 | =F5/E5*100 => 140
2 | Meningkatnya akuntabilitas | Nilai SAKIP | Nilai | 70 | 70 | =F6/E6*100 => 100
3 | Meningkatnya cakupan | Persentase desa terlayani | Persen | 90 | 81 | =F7/E7*100 => 90
4 | Meningkatnya kepatuhan | Persentase laporan tepat waktu | Persen | 80 | 72 | 95`;
const sheets = [{ text: TEXT, options: { name: "Pengukuran" } }, { text: "catatan rapat", options: { name: "Lain" } }] as const;
const book = writeWorkbook(at("buku.xlsx"), gridWorkbook(...sheets));

const write = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
};
const json = async <Report = CheckReport>(...args: readonly string[]): Promise<Report> => JSON.parse((await runCli([...args, "--json"])).out) as Report;
const rules = async (...args: readonly string[]): Promise<string[]> => (await json("check", book, ...args)).findings.map(({ rule }) => rule);
const error = async (file: string, content: unknown, option = "--config", ...more: readonly string[]): Promise<string> => {
  const { code, out, err } = await runCli(["check", book, option, write(file, content), ...more]);
  expect([code, out]).toEqual([2, ""]);
  return err.replace(/\s+/g, " ");
};

describe("--config", () => {
  test("switches rules, sets levels, limits and policy; what it leaves out stays", async () => {
    const shipped = await json("check", book);
    const wrong = shipped.findings.find(({ range }) => range === "G8")!;
    expect(await rules()).toContain("achievement-limits");
    expect(await rules("--config", write("mati.json", { rules: { [wrong.rule]: { isOn: false } } }))).not.toContain(wrong.rule);
    expect(await rules("--config", write("batas.json", { thresholds: { "achievement-high": 150 } }))).not.toContain("achievement-limits");
    const quiet = await json("check", book, "--config", write("tingkat.json", { rules: { [wrong.rule]: { level: "info" } } }));
    expect(quiet.findings.find(({ range }) => range === "G8")).toMatchObject({ rule: wrong.rule, level: "info" });
    expect((await runCli(["check", book, "--config", write("en.json", { language: "en" })])).out).toContain("Summary");
  });

  test("goes before what the workbook keeps, choice by choice", () => {
    const stored: Settings = { policy: { cap: 100, tolerance: 1 }, rules: { a: { isOn: false, level: "info" }, b: { isOn: false } }, thresholds: { x: 1, y: 2 }, language: "en" };
    const given: Settings = { policy: { cap: null }, rules: { a: { isOn: true } }, thresholds: { y: 3 } };
    expect(overlaySettings(stored, given)).toEqual({
      policy: { cap: null, tolerance: 1 }, rules: { a: { isOn: true, level: "info" }, b: { isOn: false } }, thresholds: { x: 1, y: 3 }, language: "en",
    });
    expect(overlaySettings(stored, undefined)).toBe(stored);
  });

  test.each<[string, unknown, string]>([
    ["no JSON", "{\n \"policy\": {,}\n}", "bukan JSON yang sah (lihat baris 2)"],
    ["cut off", "{\n \"policy\":\n", "bukan JSON yang sah (lihat baris 3)"],
    ["a list", [], "harus satu objek JSON"],
    ["an unknown key", { polcy: {} }, "polcy tidak dikenal"],
    ["an unknown key inside", { policy: { tolerence: 1 } }, "policy.tolerence tidak dikenal"],
    ["a key of objects", { __proto__x: 1, rules: { "achievement-limits": { on: true } } }, "rules.achievement-limits.on tidak dikenal"],
    ["an unknown rule", { rules: { "tidak-ada": { isOn: false } } }, "rules.tidak-ada tidak dikenal (daftar aturan: selaras rules)"],
    ["an unknown limit", { thresholds: { tinggi: 1 } }, "thresholds.tinggi tidak dikenal"],
    ["a text for a number", { policy: { tolerance: "0,5" } }, "policy.tolerance harus angka"],
    ["a number for a text", { policy: { scale: 5 } }, "policy.scale harus teks"],
    ["a text for a switch", { rules: { "achievement-limits": { isOn: "tidak" } } }, "rules.achievement-limits.isOn harus true atau false"],
    ["a number for an object", { policy: 3 }, "policy harus objek"],
    ["a word that there is not", { policy: { falling: "x" } }, "policy.falling harus salah satu dari: reverse-difference, reverse-ratio, reverse-ratio-capped"],
    ["a level that there is not", { rules: { "achievement-limits": { level: "fatal" } } }, "rules.achievement-limits.level harus salah satu dari: error, warning, info"],
    ["a scale that there is not", { policy: { scale: "x" } }, `policy.scale harus salah satu dari: ${SETTING_NAMES.scales.join(", ")}`],
    ["a negative tolerance", { policy: { tolerance: -1 } }, "policy.tolerance paling sedikit 0"],
    ["a cap of nothing", { policy: { cap: 0 } }, "policy.cap harus lebih dari 0"],
    ["several at once", { a: 1, b: 2 }, "a tidak dikenal; b tidak dikenal"],
    ["a wrong form and an unknown name", { policy: { tolerance: "x", cup: 1 }, polcy: 1 }, "policy.tolerance harus angka; policy.cup tidak dikenal; polcy tidak dikenal"],
  ])("%s is named", async (_, content, sentence) => {
    const said = await error("salah.json", content);
    expect(said).toContain(`Berkas salah.json tidak dapat dipakai: `);
    expect(said).toContain(sentence);
    expect(await error("salah.json", content, "--config", "--lang", "en")).toMatch(/^salah\.json cannot be used: /);
  });

  test("a file that is not there is said", async () => expect((await runCli(["check", book, "--config", at("tidak-ada.json")])).err).toMatch(/tidak ditemukan/));

  test("its own description may be named, and a mark of UTF-8 may stand in front", () =>
    expect(readSettingsFile('\ufeff{"$schema": "config.schema.json", "policy": {"cap": null}}')).toMatchObject({ policy: { cap: null } }));

  test("any text gives settings or faults, and keys that nobody knows never pass", () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
      try {
        expect(Object.keys(readSettingsFile(content)).every((key) => ["policy", "rules", "thresholds", "language"].includes(key))).toBe(true);
      } catch (fault) {
        expect(fault).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ text: expect.stringMatching(/^given\./) as string })]) as unknown });
      }
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.string({ minLength: 1 }).filter((key) => !["policy", "rules", "thresholds", "language", "$schema", "__proto__"].includes(key)), (key) =>
      expect(() => parseGiven(settingsSchema, JSON.stringify({ [key]: 1 }))).toThrow()));
  });
});

describe("--mapping and --mapping-out", () => {
  const start = async (): Promise<{ corrections: { header: string; kind?: string | null; columns: { at: number; text: string; subject: string }[] }[] }> => {
    expect(await runCli(["inspect", book, "--mapping-out", at("koreksi.json"), "--force"])).toMatchObject({ code: 0, err: expect.stringContaining("--mapping") as string });
    return JSON.parse(readFileSync(at("koreksi.json"), "utf8")) as Awaited<ReturnType<typeof start>>;
  };

  test("a file as it was written changes nothing", async () => {
    await start();
    const strip = ({ timings: _, ...report }: CheckReport): Omit<CheckReport, "timings"> => report;
    expect(strip(await json("check", book, "--mapping", at("koreksi.json")))).toEqual(strip(await json("check", book)));
  });

  test("what is edited counts, and says that a person said it", async () => {
    const { corrections } = await start();
    const target = corrections[0]!.columns.find(({ text }) => text === "Target")!;
    target.subject = "notes";
    const edited = write("sunting.json", { corrections });
    const report = await json<InspectReport>("inspect", book, "--mapping", edited);
    expect(report.tables[0]!.columns.find(({ header }) => header === "Target")).toMatchObject({ subject: "notes", confidence: 1, reasons: expect.arrayContaining(["ditetapkan oleh pengguna"]) as unknown });
    expect(report.tables[0]!.columns.find(({ header }) => header === "Realisasi")!.reasons).not.toContain("ditetapkan oleh pengguna");
    corrections[0]!.kind = null;
    expect((await json("check", book, "--mapping", write("bukan.json", { corrections }))).tables).toEqual([]);
  });

  test("a correction for a header that is not there is said, and the rest is done", async () => {
    const file = write("asing.json", { corrections: [{ header: "0000000000000000", sheet: "Lama", kind: "pk" }] });
    const { code, err } = await runCli(["check", book, "--mapping", file]);
    expect([code, err.replace(/\s+/g, " ")]).toEqual([1, expect.stringMatching(/^1 koreksi tidak terpakai .*\(Lama\)/)]);
  });

  test.each<[string, unknown, string]>([
    ["no list", {}, "corrections belum ada"],
    ["no header", { corrections: [{}] }, "corrections[0].header belum ada"],
    ["an unknown subject", { corrections: [{ header: "x", columns: [{ at: 0, subject: "sasaran" }] }] }, "corrections[0].columns[0].subject harus salah satu dari: sequence,"],
    ["a fifth quarter", { corrections: [{ header: "x", columns: [{ at: 0, subject: "target", quarter: 5 }] }] }, "corrections[0].columns[0].quarter paling banyak 4"],
    ["half a row", { corrections: [{ header: "x", headerRows: 1.5 }] }, "corrections[0].headerRows harus bilangan bulat"],
    ["a word too much", { corrections: [{ header: "x", catatan: "a" }] }, "corrections[0].catatan tidak dikenal"],
  ])("%s is named", async (_, content, sentence) => expect(await error("salah.json", content, "--mapping")).toContain(sentence));

  test("is JSON, never the input, and replaces nothing unasked", async () => {
    expect((await runCli(["inspect", book, "--mapping-out", at("x.txt")])).err).toMatch(/harus berakhiran \.json/);
    await start();
    expect((await runCli(["inspect", book, "--mapping-out", at("koreksi.json")])).err).toMatch(/sudah ada/);
  });

  test("tables with one header and different years share what they share", async () => {
    const twin = writeWorkbook(at("kembar.xlsx"), gridWorkbook(sheets[0], { text: TEXT.replaceAll("2025", "2024"), options: { name: "Tahun lalu" } }));
    await runCli(["inspect", twin, "--mapping-out", at("kembar.json"), "--force"]);
    expect(readMappingFile(readFileSync(at("kembar.json"), "utf8"))).toHaveLength(1);
    const columns = async (...more: readonly string[]): Promise<unknown> => (await json<InspectReport>("inspect", twin, ...more)).tables.map((table) => table.columns);
    expect(await columns("--mapping", at("kembar.json"))).toEqual(await columns());
  });
});

test("lakip reads both too", async () => {
  expect((await runCli(["lakip", book, "-o", at("l.xlsx"), "--config", write("salah.json", { x: 1 })])).err).toContain("x tidak dikenal");
  expect((await runCli(["lakip", book, "-o", at("l.xlsx"), "--mapping", write("salah.json", { x: 1 })])).err).toContain("corrections belum ada");
});
