import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkReportSchema, inspectReportSchema, type CheckReport } from "../../src/app/check-report";
import { stateText } from "../../src/app/stored-state";
import { FileHost } from "../../src/hosts/file/file-host";
import { readWorkbook } from "../../src/hosts/file/read";
import { runCli, testFolder, writeWorkbook } from "../helpers/cli";
import { gridWorkbook } from "../helpers/grid";

const at = testFolder();

// G9 is typed as 95; 72 of 80 is 90.
const WRONG = `PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(5)x100
1 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 80 | 76 | =F6/E6*100 => 95
2 | Meningkatnya akuntabilitas | Nilai SAKIP | Nilai | 70 | 70 | =F7/E7*100 => 100
3 | Meningkatnya cakupan | Persentase desa terlayani | Persen | 90 | 81 | =F8/E8*100 => 90
4 | Meningkatnya kepatuhan | Persentase laporan tepat waktu | Persen | 80 | 72 | 95`;

const wrong = writeWorkbook(at("salah.xlsx"), gridWorkbook({ text: WRONG, options: { name: "Pengukuran" } }, { text: "catatan rapat", options: { name: "Lain" } }));
const clean = writeWorkbook(at("benar.xlsx"), gridWorkbook({ text: WRONG.replace(/95$/, "=F9/E9*100 => 90"), options: { name: "Pengukuran" } }));
const none = writeWorkbook(at("bukan.xlsx"), gridWorkbook({ text: "catatan rapat", options: { name: "Lain" } }));

const json = async (...args: readonly string[]): Promise<CheckReport> => JSON.parse((await runCli(["check", ...args, "--json"])).out) as CheckReport;

describe("selaras check", () => {
  test("exits 1 where something is surely wrong, 0 where nothing is", async () => {
    const first = await runCli(["check", wrong]);
    expect([first.code, first.err]).toEqual([1, ""]);
    expect(first.out).toContain("G9");
    expect((await runCli(["check", clean])).code).toBe(0);
    expect((await runCli(["check", none])).code).toBe(0);
  });

  test("prints what the README shows", async () => {
    const [, args, shown] = /\$ node dist\/cli\.js (check .*)\n([\s\S]*?)\n\n\S/.exec(readFileSync("README.md", "utf8"))!;
    const lines = shown!.split("\n").map((line) => line.replace(/^ {4}/, ""));
    expect((await runCli(args!.split(" "))).out.split("\n").slice(0, lines.length)).toEqual(lines);
  });

  test("prints JSON alone, which keeps its contract", async () => {
    const report = await json(wrong);
    expect(checkReportSchema.parse(report)).toEqual(report);
    expect(report.findings.some(({ sheet, range, level }) => sheet === "Pengukuran" && range === "G9" && level === "error")).toBe(true);
    expect(report.timings.total).toBeGreaterThan(0);
  });

  test("shows rules and levels that were asked for, and still exits by the errors", async () => {
    const [first] = (await json(wrong)).findings.filter(({ level }) => level === "error");
    const only = await json(wrong, "--only", first!.code);
    expect(new Set(only.findings.map(({ rule }) => rule))).toEqual(new Set([first!.rule]));
    const errors = await json(wrong, "--level", "error");
    expect(errors.findings.every(({ level }) => level === "error")).toBe(true);
    expect((await runCli(["check", clean, "--level", "error"])).out).toMatch(/Tidak ada temuan/);
  });

  test("is grouped by sheet, fits 100 columns, says why and what to do, and names the next step", async () => {
    const { out } = await runCli(["check", wrong]);
    expect(out).toMatch(/1 tabel dikenali pada 1 dari 2 lembar/);
    expect(out).toMatch(/^Pengukuran {2}\d+ kesalahan/m);
    for (const label of ["Mengapa", "Saran", "Dasar", "Ringkasan: ", "Langkah berikut: "]) expect(out).toContain(label);
    expect(Math.max(...out.split("\n").filter((line) => !line.startsWith("  selaras ")).map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out).toContain("salah-diperiksa.xlsx");
    expect((await runCli(["check", wrong, "--lang", "en"])).out).toMatch(/Summary: \d+ error/);
    expect((await runCli(["check", none])).out).toMatch(/tidak ada tabel kinerja[\s\S]*selaras inspect/);
  });

  test("colours a terminal, and only a terminal", async () => {
    expect((await runCli(["check", wrong])).out).not.toContain("\u001b[");
    expect((await runCli(["check", wrong], { isOutTerminal: true, columns: 80 })).out).toContain("\u001b[");
    expect((await runCli(["check", wrong], { isOutTerminal: true, columns: 80, env: { NO_COLOR: "1" } })).out).not.toContain("\u001b[");
  });

  test("shows progress on a terminal, on the error stream, and wipes it away", async () => {
    const { err, out } = await runCli(["check", wrong, "--json"], { isErrTerminal: true, columns: 80 });
    expect(err).toContain("Mengenali tabel");
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });
});

describe("selaras check -o", () => {
  test("writes a copy with marks and the sheet Temuan, and a check of it finds the same and nothing new", async () => {
    const output = at("tandai.xlsx");
    const { code, out } = await runCli(["check", wrong, "-o", output]);
    expect(code).toBe(1);
    expect(out).toContain("lembar Temuan");
    const snapshot = await readWorkbook(new Uint8Array(readFileSync(output)), "tandai.xlsx");
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Pengukuran", "Lain", "Temuan"]);
    expect(snapshot.sheets[2]!.generated?.plan).toBe("temuan");
    const [before, after] = [await json(wrong), await json(output)];
    expect(after.findings.map(({ baseline, ...finding }) => ({ ...finding, baseline }))).toEqual(before.findings.map((finding) => ({ ...finding, baseline: "same" })));
    expect(after.gone).toEqual([]);
    expect((await runCli(["check", output])).out).toMatch(/0 baru sejak 2026-01-31, 0 sudah tidak ada/);
  });

  test("writes nothing onto the input, and over an existing file only with --force", async () => {
    const input = readFileSync(wrong);
    expect(await runCli(["check", wrong, "-o", wrong, "--force"])).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(wrong).equals(input)).toBe(true);
    writeFileSync(at("ada.xlsx"), "milik orang");
    expect((await runCli(["check", wrong, "-o", at("ada.xlsx")])).err).toMatch(/sudah ada dan tidak ditimpa/);
    expect(readFileSync(at("ada.xlsx"), "utf8")).toBe("milik orang");
    expect((await runCli(["check", wrong, "-o", at("ada.xlsx"), "--force"])).code).toBe(1);
    expect(readFileSync(at("ada.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect((await runCli(["check", wrong, "-o", at("tidak-ada/hasil.xlsx")])).err).toMatch(/tidak dapat ditulis/);
  });

  test("of a web page saved as .xls makes a new workbook and says what was lost", async () => {
    const rows = WRONG.split("\n").map((line) => `<tr>${line.split("|").map((cell) => `<td>${cell.replace(/=.*=> /, "").trim()}</td>`).join("")}</tr>`).join("");
    writeFileSync(at("lama.xls"), `<html><body><img src="x.png"><table>${rows}</table></body></html>`);
    const { err } = await runCli(["check", at("lama.xls"), "-o", at("baru.xlsx")]);
    expect(err.replace(/\s+/g, " ")).toMatch(/buku kerja .xlsx baru. Yang tidak ikut terbawa: tampilan .*, gambar\./);
    expect(existsSync(at("baru.xlsx"))).toBe(true);
  });
});

describe("what is stored in the workbook", () => {
  const withState = async (key: string, value: string): Promise<string> => {
    const host = await FileHost.open(new Uint8Array(readFileSync(wrong)), "salah.xlsx");
    await host.setState(key, value);
    writeFileSync(at(`${key}.xlsx`), host.toBytes());
    return at(`${key}.xlsx`);
  };

  test("an accepted finding is not counted, and is told", async () => {
    const fingerprints = (await json(wrong)).findings.map(({ fingerprint }) => fingerprint);
    const path = await withState("suppressions", stateText<"suppressions">(fingerprints.map((fingerprint) => ({ fingerprint, reason: "sudah dikonfirmasi" }))));
    const { code, out } = await runCli(["check", path]);
    expect(code).toBe(0);
    expect(out).toMatch(/temuan sudah diterima/);
  });

  test("its language is spoken unless another is asked for", async () => {
    const path = await withState("settings", stateText<"settings">({ policy: {}, rules: {}, thresholds: {}, language: "en" }));
    expect((await runCli(["check", path])).out).toContain("Summary");
    expect((await runCli(["check", path, "--lang", "id"])).out).toContain("Ringkasan");
  });

  test("damaged state is told, and the check goes on", async () => {
    const { code, out } = await runCli(["check", await withState("corrections", "{")]);
    expect(code).toBe(1);
    expect(out).toMatch(/koreksi kepala tabel\) rusak/);
  });
});

describe("selaras inspect", () => {
  test("tells tables, columns, rows and reasons, and exits 0", async () => {
    const { code, out } = await runCli(["inspect", wrong]);
    expect(code).toBe(0);
    for (const part of ["Pengukuran Kinerja (pengukuran), yakin", "A4:G5, baris nomor kolom 5", "capaian, kinerja, tahun 2025", "Lembar yang dibiarkan", "tidak ada kepala tabel"]) expect(out.replace(/\s+/g, " ")).toContain(part);
  });

  test("prints JSON that keeps its contract", async () => {
    const report: unknown = JSON.parse((await runCli(["inspect", wrong, "--json"])).out);
    expect(inspectReportSchema.parse(report)).toEqual(report);
  });
});

describe("selaras lakip", () => {
  test("writes the sheets that are asked for, on the paper that is asked for", async () => {
    const output = at("lakip-f4.xlsx");
    const { code, out } = await runCli(["lakip", wrong, "-o", output, "--only", "3.1,lakip-metode", "--paper", "F4"]);
    expect([code, out.includes("Metode, 3.1 Capaian")]).toEqual([0, true]);
    expect((await readWorkbook(new Uint8Array(readFileSync(output)), "lakip.xlsx")).sheets.flatMap(({ generated }) => generated?.plan ?? [])).toEqual(["lakip-metode", "lakip-3.1"]);
    const other = await runCli(["lakip", wrong, "-o", at("tidak-ada.xlsx"), "--only", "9.9"]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("Lembar 9.9 tidak ada. Yang ada: metode, 3.1,")]);
  });

  test("writes the sheets into a copy, which is checked as before", async () => {
    const output = at("lakip.xlsx");
    const { code, out } = await runCli(["lakip", wrong, "-o", output, "--year", "2025"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Ditulis: .*lakip\.xlsx/);
    expect(out).toMatch(/Masih ada \d+ kesalahan/);
    const names = (await readWorkbook(new Uint8Array(readFileSync(output)), "lakip.xlsx")).sheets.map(({ name }) => name);
    expect(names).toContain("Metode");
    const keys = async (path: string): Promise<string[]> => (await json(path)).findings.map(({ fingerprint }) => fingerprint);
    expect(await keys(output)).toEqual(await keys(wrong));
  });

  test("writes nothing where there is nothing to report, and says so", async () => {
    const { code, out } = await runCli(["lakip", none, "-o", at("tidak.xlsx")]);
    expect(code).toBe(2);
    expect(out).toMatch(/tidak.xlsx tidak dibuat/);
    expect(existsSync(at("tidak.xlsx"))).toBe(false);
  });
});

describe("selaras rules", () => {
  test("lists every rule, as text and as JSON", async () => {
    const rows = JSON.parse((await runCli(["rules", "--json", "--lang", "en"])).out) as { id: string; code: string; title: string; basis: string }[];
    const { out } = await runCli(["rules"]);
    expect(rows.length).toBeGreaterThan(5);
    for (const { id, code } of rows) {
      expect(out.replace(/\s+/g, " ")).toContain(`(${id};`);
      expect(out).toContain(code);
    }
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe("selaras check --html", () => {
  test("writes the findings that are shown as one page, in the language asked for, beside what it prints", async () => {
    const file = at("laporan.html");
    const { code, out } = await runCli(["check", wrong, "--html", file, "--level", "error", "--lang", "en"]);
    expect([code, out]).toEqual([1, expect.stringContaining("Summary")]);
    const html = readFileSync(file, "utf8");
    expect(html).toMatch(/<html lang="en">[\s\S]*<td>G9<\/td>/);
    expect(html).toContain("salah.xlsx");
    expect(html).not.toContain('<section class="warning">');
  });

  test("is no workbook, never the input, and replaces nothing unasked", async () => {
    expect((await runCli(["check", wrong, "--html", at("laporan.xlsx")])).err).toMatch(/harus berakhiran \.html/);
    writeFileSync(at("ada.html"), "milik orang");
    expect((await runCli(["check", wrong, "--html", at("ada.html")])).err).toMatch(/sudah ada/);
    expect(readFileSync(at("ada.html"), "utf8")).toBe("milik orang");
    expect(await runCli(["check", wrong, "--html", at("ada.html"), "--force"])).toMatchObject({ code: 1, err: "" });
  });
});
