// `npm run pictures`: the LAKIP sheets of the clean sample and a recapitulation, printed by LibreOffice, as pictures into docs/contoh. The clock
// stands still and numbers are Indonesian, so that a picture changes only where the program did. Skips where a printing program is missing.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { localDate } from "../src/app/dates";
import { writeLakip } from "../src/app/write-lakip";
import { run } from "../src/cli/program";
import { FileHost } from "../src/hosts/file/file-host";
import { examplesPage, RECAP, type Picture } from "./lib/examples-page";
import { pagesOf } from "./lib/pages";
import { withPalette } from "./lib/palette-png";
import { findProgram, ROOT } from "./lib/process";
import { withoutSheets } from "./lib/without-sheets";

const FOLDER = join(ROOT, "docs/contoh");
/** The moment of writing. */
const NOW = new Date(2026, 0, 31, 12);
const DOTS_PER_INCH = 96;
/** Sheets whose second page shows what the first does not, such as a chart. */
const TWO_PAGES: ReadonlySet<string> = new Set(["lakip-3.1"]);

/** Indonesian numbers, whatever the machine speaks. */
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item></oor:items>`;

/** Writes the recapitulation of a workbook. @throws where the command line refuses */
const writeRecap = async (input: string, output: string): Promise<void> => {
  let said = "";
  const code = await run(["rekap", input, "-o", output], { out: (text) => Promise.resolve(void (said += text)), err: (text) => void (said += text), isOutTerminal: false, isErrTerminal: false, columns: undefined, env: {}, now: () => NOW });
  if (code === 2) throw new Error(said);
};

interface Tools {
  readonly office: string;
  readonly pages: string;
  readonly words: string;
}

/** Prints the sheets of a workbook that `isShown` keeps; gives one picture a sheet, or two. */
const picturesOf = (tools: Tools, folder: string, name: string, planOf: (sheet: string) => string | undefined): Picture[] => {
  const book = join(folder, `${name}.xlsx`);
  writeFileSync(book, withoutSheets(readFileSync(book), (sheet) => planOf(sheet) === undefined));
  execFileSync(tools.office, [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, book], { stdio: "ignore" });
  const pdf = join(folder, `${name}.pdf`);
  const pages = pagesOf(execFileSync(tools.words, ["-layout", "-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }));
  const seen = new Map<string, number>();
  return pages.flatMap((sheet, index) => {
    const plan = planOf(sheet);
    if (plan === undefined) throw new Error(`page ${index + 1} of ${name}.pdf is of no written sheet: ${sheet}`);
    const count = (seen.get(sheet) ?? 0) + 1;
    seen.set(sheet, count);
    if (count > (TWO_PAGES.has(plan) ? 2 : 1)) return [];
    const [file, page] = [`${plan}${count > 1 ? `-${count}` : ""}.png`, String(index + 1)];
    execFileSync(tools.pages, ["-r", String(DOTS_PER_INCH), "-f", page, "-l", page, "-singlefile", "-png", pdf, join(folder, "page")]);
    const png = withPalette(readFileSync(join(folder, "page.png")));
    writeFileSync(join(FOLDER, file), png);
    console.log(`${file}  ${Math.round(png.length / 1024)} KB`);
    return [{ plan, file }];
  });
};

const take = async (tools: Tools): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-contoh-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), LOCALE);
    mkdirSync(FOLDER, { recursive: true });
    for (const old of readdirSync(FOLDER)) if (old.endsWith(".png")) rmSync(join(FOLDER, old));
    const host = await FileHost.open(readFileSync(join(ROOT, "assets/sample/selaras-contoh-bersih.xlsx")), "selaras-contoh-bersih.xlsx");
    const { written } = await writeLakip(host, { today: localDate(NOW) });
    writeFileSync(join(folder, "lakip.xlsx"), host.toBytes());
    const input = join(folder, "selaras-contoh.xlsx");
    copyFileSync(join(ROOT, "assets/sample/selaras-contoh.xlsx"), input);
    utimesSync(input, NOW, NOW);
    await writeRecap(input, join(folder, "rekap.xlsx"));
    const names = new Map(written.map(({ plan, sheet }) => [sheet, plan]));
    const pictures = [...picturesOf(tools, folder, "lakip", (sheet) => names.get(sheet)), ...picturesOf(tools, folder, "rekap", (sheet) => RECAP[sheet])];
    writeFileSync(join(FOLDER, "README.md"), examplesPage(pictures));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const [office, pages, words] = [findProgram(["soffice", "libreoffice"]), findProgram(["pdftoppm"]), findProgram(["pdftotext"])];
if (office && pages && words) void take({ office, pages, words }).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
else console.log(`pictures: skipped, ${office ? "pdftoppm and pdftotext (poppler)" : "LibreOffice (soffice)"} not found on this machine`);
