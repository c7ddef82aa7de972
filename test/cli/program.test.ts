import { readFileSync, writeFileSync } from "node:fs";
import { version } from "../../package.json";
import { runCli, testFolder, writeWorkbook } from "../helpers/cli";
import { gridWorkbook } from "../helpers/grid";

const at = testFolder();
const good = writeWorkbook(at("pk.xlsx"), gridWorkbook({ text: "Perjanjian Kinerja Tahun 2025\nSasaran | Indikator Kinerja | Satuan | Target\nMutu layanan | Indeks kepuasan | Indeks | 85", options: { name: "PK" } }));

describe("wrong usage is one sentence and exit code 2", () => {
  test.each<[string, readonly string[], string, string]>([
    ["no input", ["check"], "Berkas masukan belum disebutkan.", "The input file is missing."],
    ["an unknown command", ["periksa", good], "Perintah periksa tidak dikenal.", "The command periksa is not known."],
    ["an unknown option", ["check", good, "--cepat"], "Pilihan --cepat tidak dikenal.", "The option --cepat is not known."],
    ["an option without its value", ["check", good, "-o"], "Pilihan -o, --output <hasil> memerlukan isi.", "The option -o, --output <output> needs a value."],
    ["a required option that is missing", ["lakip", good], "Pilihan -o, --output <hasil> harus disebutkan.", "The option -o, --output <output> is required."],
    ["a level that there is not", ["check", good, "--level", "gawat"], "Isi pilihan --level <tingkat> tidak dapat dipakai: gawat. Yang dapat: error, warning, info.", "The value of the option --level <level> cannot be used: gawat. What can: error, warning, info."],
    ["a year that is none", ["lakip", good, "-o", "x.xlsx", "--year", "dua"], "Isi pilihan --year <tahun> tidak dapat dipakai: dua. Yang dapat: 1900-2099.", "The value of the option --year <year> cannot be used: dua. What can: 1900-2099."],
    ["two inputs", ["inspect", good, good], "Terlalu banyak masukan: satu perintah untuk satu berkas.", "Too many inputs: one command is for one file."],
    ["a rule that there is not", ["check", good, "--only", "CAP-99"], "Aturan CAP-99 tidak ada. Daftarnya: selaras rules.", "There is no rule CAP-99. The list: selaras rules."],
    ["an output that is no workbook", ["check", good, "-o", "hasil.pdf"], "Nama hasil harus berakhiran .xlsx (atau .xlsm untuk masukan .xlsm): hasil.pdf.", "The name of the result must end in .xlsx (or .xlsm for an .xlsm input): hasil.pdf."],
  ])("%s", async (_, args, indonesian, english) => {
    const id = await runCli(args);
    expect([id.code, id.out, id.err.split("\n")[0]]).toEqual([2, "", indonesian]);
    expect((await runCli([...args.slice(0, 1), "--lang", "en", ...args.slice(1)])).err.split("\n")[0]).toBe(english);
  });
});

describe("help and version", () => {
  test("are results, with exit code 0, in both languages, and fit the width", async () => {
    const id = await runCli(["check", "--help"]);
    expect([id.code, id.err]).toEqual([0, ""]);
    expect(id.out).toContain("Pemakaian: selaras check <berkas> [pilihan]");
    expect(id.out).not.toMatch(/Usage|Options|Arguments|display|default/);
    const en = await runCli(["--lang=en", "--help"]);
    expect(en.out).toContain("Commands:");
    for (const line of [...id.out.split("\n"), ...en.out.split("\n")]) expect(line.length).toBeLessThanOrEqual(100);
    expect((await runCli(["--version"])).out).toBe(`${version}\n`);
  });

  test("without a command the help goes to the error stream", async () => {
    const { code, out, err } = await runCli([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Perintah:");
  });
});

describe("an input that cannot be used", () => {
  const zip = readFileSync(good);
  test.each<[string, string, Buffer | string | undefined, RegExp]>([
    ["a missing file", "tidak-ada.xlsx", undefined, /tidak ditemukan/],
    ["a text", "catatan.xlsx", "hanya teks", /bukan buku kerja/],
    ["an empty file", "kosong.xlsx", "", /kosong \(0 byte\)/],
    ["a damaged zip", "rusak.xlsx", zip.subarray(0, zip.length / 2), /rusak/],
    ["a folder", ".", undefined, /adalah folder, bukan berkas/],
  ])("%s gives one sentence and no stack", async (_, name, content, sentence) => {
    if (content !== undefined) writeFileSync(at(name), content);
    for (const args of [["check", at(name)], ["inspect", at(name), "--json"], ["lakip", at(name), "-o", at("hasil.xlsx")]]) {
      const { code, out, err } = await runCli(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err.replace(/\s+/g, " ")).toMatch(sentence);
      expect(err).not.toMatch(/\bat .*:\d+|Error/);
    }
  });
});

test("a fault of our own is one sentence and where to report it; the stack only on demand", async () => {
  const broken = { out: () => Promise.reject(new Error("patah")) };
  const quiet = await runCli(["rules"], broken);
  expect([quiet.code, quiet.err.replace(/\s+/g, " ")]).toEqual([2, expect.stringMatching(/kekeliruannya sendiri \(patah\).*laporkan/)]);
  expect(quiet.err).not.toContain("    at ");
  expect((await runCli(["rules"], { ...broken, env: { SELARAS_DEBUG: "1" } })).err).toContain("    at ");
});
