// Runs what people install, dist/cli.js, as a program of its own: exit codes, streams, bad inputs.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CFB } from "@e965/xlsx";
import type { CheckReport } from "../../src/app/check-report";
import { testFolder, writeWorkbook } from "../helpers/cli";
import { gridWorkbook } from "../helpers/grid";

const CLI = resolve(__dirname, "../../dist/cli.js");
const at = testFolder();

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundle; `goAway` closes its output at once, `slow` reads it only after a while. */
const selaras = (args: readonly string[], reader: "ready" | "slow" | "goAway" = "ready"): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, NO_COLOR: undefined }, stdio: ["ignore", "pipe", "pipe"] });
    const parts: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
    if (reader === "goAway") child.stdout.destroy();
    else child.stdout.on("data", (part: Buffer) => parts.out.push(part));
    if (reader === "slow") {
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 1500);
    }
    child.stderr.on("data", (part: Buffer) => parts.err.push(part));
    child.on("close", (code) => done({ code, out: Buffer.concat(parts.out).toString("utf8"), err: Buffer.concat(parts.err).toString("utf8") }));
  });

// Enough for several buffers of a pipe.
const ROWS = 3000;
const row = (number: number): string => `${number} | Meningkatnya layanan ${number} | Indeks kepuasan layanan nomor ${number} | Indeks | 80 | 72 | ${number === ROWS ? "95" : `=F${number + 3}/E${number + 3}*100 => 90`}`;
const large = (): string => `PENGUKURAN KINERJA TAHUN 2025\n\nNo | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n${Array.from({ length: ROWS }, (_, at) => row(at + 1)).join("\n")}`;

const encrypted = (): Buffer => {
  const cfb = CFB as unknown as { utils: { cfb_new(): unknown; cfb_add(file: unknown, name: string, content: Buffer): void }; write(file: unknown, options: { type: "buffer" }): Buffer };
  const file = cfb.utils.cfb_new();
  cfb.utils.cfb_add(file, "EncryptedPackage", Buffer.alloc(4096, 7));
  cfb.utils.cfb_add(file, "EncryptionInfo", Buffer.alloc(256, 1));
  return cfb.write(file, { type: "buffer" });
};

const built = existsSync(CLI);
if (!built) console.log("skipped: tests of dist/cli.js, which npm run build makes");

(built ? describe : describe.skip)("dist/cli.js", () => {
  test("sums up many workbooks by workers", async () => {
    const paths = Array.from({ length: 5 }, (_, file) => writeWorkbook(at(`opd-${file}.xlsx`), gridWorkbook({ text: large().replace("PENGUKURAN KINERJA TAHUN 2025", `PENGUKURAN KINERJA TAHUN 2025\nDINAS NOMOR ${file}`), options: { name: "Pengukuran" } })));
    writeFileSync(at("rusak.xlsx"), "PK bukan zip");
    const { code, out, err } = await selaras(["rekap", ...paths, at("rusak.xlsx"), "-o", at("rekap.xlsx")]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("5 perangkat daerah dari 5 berkas");
    expect(out).toContain("Tidak ikut: rusak.xlsx.");
  });

  test("prints all of a large JSON through a pipe, also to a slow reader", async () => {
    const path = writeWorkbook(at("besar.xlsx"), gridWorkbook({ text: large(), options: { name: "Pengukuran" } }));
    for (const reader of ["ready", "slow"] as const) {
      const { code, out, err } = await selaras(["check", path, "--json"], reader);
      expect([code, err]).toEqual([1, ""]);
      expect(out.length).toBeGreaterThan(130_000);
      expect((JSON.parse(out) as CheckReport).tables[0]!.rows.length).toBe(ROWS);
    }
  });

  test("ends quietly where the reader goes away", async () => {
    const { err } = await selaras(["rules"], "goAway");
    expect(err).toBe("");
  });

  test("exits 0 without errors", async () => {
    const path = writeWorkbook(at("benar.xlsx"), gridWorkbook({ text: "hanya catatan" }));
    expect(await selaras(["check", path])).toMatchObject({ code: 0, err: "" });
    expect(await selaras(["inspect", path])).toMatchObject({ code: 0, err: "" });
  });

  test.each<[string, string, () => Buffer | string, RegExp]>([
    ["no workbook", "teks.xlsx", () => "hanya teks", /bukan buku kerja/],
    ["an empty file", "kosong.xlsx", () => "", /kosong/],
    ["a damaged zip", "rusak.xlsx", () => readFileSync(at("benar.xlsx")).subarray(0, 700), /rusak/],
    ["a password", "terkunci.xlsx", encrypted, /kata sandi/],
  ])("says what is wrong with %s in one sentence, exits 2 and writes nothing", async (_, name, content, sentence) => {
    writeFileSync(at(name), content());
    const { code, out, err } = await selaras(["check", at(name), "-o", at("hasil.xlsx")]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.replace(/\s+/g, " ")).toMatch(sentence);
    expect(err).not.toMatch(/ at .*:\d+/);
    expect(readdirSync(dirname(at(name))).filter((file) => /hasil|\.tmp$/.test(file))).toEqual([]);
  });

  test("exits 2 for wrong usage and for a missing file", async () => {
    expect(await selaras(["check"])).toMatchObject({ code: 2, out: "" });
    expect(await selaras(["check", at("tidak-ada.xlsx")])).toMatchObject({ code: 2, out: "" });
  });
});
