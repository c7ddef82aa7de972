import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { runCli, testFolder, writeWorkbook } from "../helpers/cli";
import { gridWorkbook } from "../helpers/grid";

const at = testFolder();

const measured = (agency: string, actual: number, printed = `=F5/E5*100 => ${(actual / 80) * 100}`): string => `
PENGUKURAN KINERJA TAHUN 2025
${agency}

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya mutu layanan | Indeks kepuasan layanan | Indeks | 80 | ${actual} | ${printed}
2 | Meningkatnya tertib arsip | Nilai pengawasan kearsipan | Nilai | 70 | 70 | =F6/E6*100 => 100`;

const write = (path: string, agency: string, actual: number): string => writeWorkbook(path, gridWorkbook({ text: measured(agency, actual), options: { name: "Pengukuran" } }));

const resultOf = async (path: string): Promise<readonly SheetSnapshot[]> => (await readWorkbook(new Uint8Array(readFileSync(path)), path)).sheets;

const column = (sheet: SheetSnapshot, index: number): unknown[] => sheet.values.map((line) => line?.[index] ?? null);

describe("selaras rekap", () => {
  test("sums up a folder, the agency that needs coaching most first; one bad file does not stop the rest", async () => {
    const folder = at("semua");
    mkdirSync(folder);
    write(join(folder, "a.xlsx"), "DINAS ALFA KABUPATEN SELAKSA", 80);
    write(join(folder, "b.xlsx"), "DINAS BETA KABUPATEN SELAKSA", 40);
    writeFileSync(join(folder, "c.xlsx"), "PK\u0003\u0004 bukan zip");
    writeFileSync(join(folder, "~$a.xlsx"), "kunci");
    writeFileSync(join(folder, "catatan.txt"), "bukan buku kerja");
    const output = join(folder, "rekap.xlsx");
    const { code, out, err } = await runCli(["rekap", folder, "-o", output]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("2 perangkat daerah dari 2 berkas");
    expect(out).toContain("Tidak ikut: c.xlsx.");
    expect(out).not.toContain("catatan");
    const [table, sources] = await resultOf(output);
    expect(column(table!, 1).filter((value) => String(value).startsWith("DINAS"))).toEqual(["DINAS BETA KABUPATEN SELAKSA", "DINAS ALFA KABUPATEN SELAKSA"]);
    expect(column(table!, 4).filter((value) => typeof value === "number")).toEqual([75, 100, 87.5]);
    expect(column(sources!, 2)).toEqual(expect.arrayContaining(["a.xlsx", "b.xlsx"]));
    // A second run does not take its own result for an input.
    expect((await runCli(["rekap", folder, "-o", output, "--force"])).out).toContain("2 perangkat daerah dari 2 berkas");
  });

  test("takes several agencies of one workbook apart, and one file named twice once", async () => {
    const path = writeWorkbook(at("dua.xlsx"), gridWorkbook({ text: measured("DINAS ALFA KABUPATEN SELAKSA", 80), options: { name: "Alfa" } }, { text: measured("DINAS BETA KABUPATEN SELAKSA", 60), options: { name: "Beta" } }));
    const { code, out } = await runCli(["rekap", path, path, "-o", at("rekap-dua.xlsx")]);
    expect([code, out]).toEqual([0, expect.stringContaining("2 perangkat daerah dari 1 berkas")]);
  });

  test("writes nothing where there is nothing to sum up", async () => {
    const path = writeWorkbook(at("resep.xlsx"), gridWorkbook({ text: "Bahan | Jumlah\nGula | 2\nGaram | 3", options: { name: "Resep" } }));
    const output = at("rekap-kosong.xlsx");
    const { code, out } = await runCli(["rekap", path, "-o", output]);
    expect(code).toBe(2);
    expect(out).toContain("tidak dibuat");
    expect(() => readFileSync(output)).toThrow();
  });

  test("says what is wrong with its arguments before it reads anything", async () => {
    const path = write(at("satu.xlsx"), "DINAS ALFA KABUPATEN SELAKSA", 80);
    const folder = at("kosong");
    mkdirSync(folder);
    expect((await runCli(["rekap", path, "-o", at("rekap.xls")])).err).toContain("harus berakhiran .xlsx");
    expect((await runCli(["rekap", folder, "-o", at("rekap.xlsx")])).err).toContain("Tidak ada buku kerja");
    expect((await runCli(["rekap", path, "-o", path])).code).toBe(2);
    expect((await runCli(["rekap", at("tidak-ada.xlsx"), "-o", at("x.xlsx")])).out).toContain("Tidak ikut: tidak-ada.xlsx.");
  });

  describe("--config and --mapping", () => {
    const given = (name: string, content: unknown): string => {
      writeFileSync(at(name), JSON.stringify(content));
      return at(name);
    };
    const meansOf = async (...args: readonly string[]): Promise<unknown[]> => {
      const [a, b] = [write(at("alfa.xlsx"), "DINAS ALFA KABUPATEN SELAKSA", 100), write(at("beta.xlsx"), "DINAS BETA KABUPATEN SELAKSA", 60)];
      const result = await runCli(["rekap", a, b, "-o", at("hasil.xlsx"), "--force", ...args]);
      expect([result.code, result.err]).toEqual([0, ""]);
      return column((await resultOf(at("hasil.xlsx")))[0]!, 4).filter((value) => typeof value === "number");
    };

    test("settings hold for every file", async () => {
      expect(await meansOf()).toEqual([87.5, 112.5, 100]);
      expect(await meansOf("--config", given("batas.json", { policy: { cap: 100 } }))).toEqual([87.5, 100, 93.75]);
    });

    test("a correction of a header that no file has is named once", async () => {
      const path = write(at("satu-lagi.xlsx"), "DINAS ALFA KABUPATEN SELAKSA", 80);
      const mapping = at("peta.json");
      await runCli(["inspect", path, "--mapping-out", mapping]);
      const { corrections } = JSON.parse(readFileSync(mapping, "utf8")) as { corrections: readonly Record<string, unknown>[] };
      expect(corrections).toHaveLength(1);
      const other = write(at("lain-lagi.xlsx"), "DINAS BETA KABUPATEN SELAKSA", 60);
      const ask = async (more: Record<string, unknown>): Promise<string> =>
        (await runCli(["rekap", path, other, "-o", at("peta.xlsx"), "--force", "--mapping", given("peta-baru.json", { corrections: [{ ...corrections[0], ...more }] })])).err;
      expect(await ask({})).toBe("");
      expect((await ask({ header: "kepala yang tidak ada", sheet: "Tidak Ada" })).match(/Tidak Ada/g)).toHaveLength(1);
    });

    test("a file that cannot be used is wrong usage", async () => {
      const path = write(at("dua-lagi.xlsx"), "DINAS ALFA KABUPATEN SELAKSA", 80);
      expect((await runCli(["rekap", path, "-o", at("salah.xlsx"), "--config", given("salah.json", { policy: { cap: "banyak" } })])).code).toBe(2);
    });
  });
});
