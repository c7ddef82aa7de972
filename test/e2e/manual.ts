// `npm run manual`: the pictures of docs/panduan.md and of every view, taken from the sample workbook on the workbench, into docs/gambar.
// The clock stands still, so that a picture changes only where the program did.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPalette } from "../../scripts/lib/palette-png";
import { ROOT } from "../../scripts/lib/process";
import type { Language } from "../../src/locales";
import { Bench, cannotRun, closeStage, openStage, type BenchOptions, type Stage } from "./workbench-page";

const FOLDER = join(ROOT, "docs/gambar");
/** The moment at which all pictures are taken. */
const NOW = new Date("2026-01-31T03:42:00Z");

const VIEWS = ["check", "sheets", "tree", "lakip", "settings"] as const;
const NAMES: Readonly<Record<(typeof VIEWS)[number], string>> = { check: "periksa", sheets: "lembar", tree: "pohon", lakip: "lakip", settings: "pengaturan" };

/** The finding that the manual explains: a total that misses a row, on a small sheet. */
const SHOWN = "PK Disdik!C20";

const keep = (name: string, picture: Buffer): void => {
  const small = withPalette(picture);
  writeFileSync(join(FOLDER, `${name}.png`), small);
  console.log(`${name}.png  ${Math.round(small.length / 1024)} KB`);
};

const settled = (bench: Bench): Promise<void> => bench.page.waitForTimeout(500);

/** The whole window. */
const window = async (bench: Bench, name: string): Promise<void> => {
  await settled(bench);
  keep(name, await bench.page.screenshot());
};

/** The pane alone. */
const pane = async (bench: Bench, name: string): Promise<void> => {
  await settled(bench);
  keep(name, await bench.page.locator("#pane").screenshot());
};

const open = async (stage: Stage, options: BenchOptions): Promise<Bench> => Bench.open(stage, { now: NOW, ...options });

/** The steps of the manual, in its order. */
const manual = async (stage: Stage): Promise<readonly string[]> => {
  const bench = await open(stage, { size: { width: 1180, height: 900 } });
  await window(bench, "01-mulai");
  await bench.check();
  await bench.search(SHOWN);
  await bench.rows.first().click();
  await bench.told(bench.say("finding.why"));
  await window(bench, "02-temuan");
  await bench.button("pane.repair").scrollIntoViewIfNeeded();
  await pane(bench, "03-perbaikan");
  await bench.button("pane.repair").click();
  await bench.told(bench.say("pane.repair.done", { count: 1 }));
  await window(bench, "04-urungkan");
  await bench.button("pane.close").click();
  await bench.search("");
  await bench.pane.getByRole("button", { name: /^Peringatan: / }).first().click();
  await bench.pane.getByRole("button", { name: /^Peringatan: / }).first().locator("xpath=../..").locator("[role=listitem] [data-row]").first().click();
  await bench.button("pane.accept").click();
  await bench.pane.getByLabel(bench.say("pane.accept.reason")).fill("Sudah disepakati dengan Inspektorat, lihat berita acara.");
  await bench.button("pane.accept.save").scrollIntoViewIfNeeded();
  await pane(bench, "05-abaikan");
  await bench.button("pane.cancel").click();
  await bench.tab("pane.tab.sheets");
  const card = bench.pane.getByRole("region", { name: /^IKU Disdik\b/ });
  await card.scrollIntoViewIfNeeded();
  await bench.sheetTab("IKU Disdik").click();
  await card.getByRole("button", { name: bench.say("pane.correct.title", { sheet: "IKU Disdik" }) }).click();
  await card.getByRole("button", { name: bench.say("pane.correct.column", { column: "D" }) }).click();
  await card.getByLabel(bench.say("pane.role.subject")).scrollIntoViewIfNeeded();
  await window(bench, "06-betulkan");
  await card.getByRole("button", { name: bench.say("pane.cancel") }).click();
  await bench.tab("pane.tab.lakip");
  await pane(bench, "07-lakip");
  await bench.pane.getByRole("tabpanel", { name: "LAKIP" }).getByRole("button", { name: /^Tulis \d+ lembar LAKIP$/ }).click();
  await bench.told(/lembar LAKIP ditulis\./);
  const sheets = await bench.sheets();
  await bench.pane.getByRole("region", { name: bench.say("pane.lakip.written") }).scrollIntoViewIfNeeded();
  await bench.sheetTab(sheets.find((name) => /^(LAKIP )?3\.1/.test(name)) ?? sheets.at(-1)!).click();
  await window(bench, "08-lembar-lakip");
  return bench.close();
};

/** The page that shows all views beside each other. */
const gallery = (): string => {
  const line = (view: (typeof VIEWS)[number]): string => `| ${(["id", "en"] as const).flatMap((language) => (["light", "dark"] as const).map((theme) => `![${NAMES[view]}, ${language}, ${theme}](${NAMES[view]}-${language}-${theme}.png)`)).join(" | ")} |`;
  return `# Semua bagian panel\n\nDiambil dari buku kerja contoh dengan \`npm run manual\`: Indonesia dan Inggris, terang dan gelap. Halaman ini dibuat oleh perintah itu.\n\n| id, terang | id, gelap | en, light | en, dark |\n|---|---|---|---|\n${VIEWS.map(line).join("\n")}\n`;
};

/** Every view in one language and theme. */
const views = async (stage: Stage, language: Language, theme: "light" | "dark"): Promise<readonly string[]> => {
  const bench = await open(stage, { language, theme, size: { width: 900, height: 900 } });
  await bench.check();
  for (const view of VIEWS) {
    await bench.tab(`pane.tab.${view}`);
    await pane(bench, `${NAMES[view]}-${language}-${theme}`);
  }
  return bench.close();
};

const main = async (): Promise<number> => {
  const reason = cannotRun();
  if (reason) {
    console.error(reason);
    return 1;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith(".png"))) rmSync(join(FOLDER, name));
  const stage = await openStage();
  const faults = [...(await manual(stage))];
  for (const language of ["id", "en"] as const) for (const theme of ["light", "dark"] as const) faults.push(...(await views(stage, language, theme)));
  await closeStage(stage);
  writeFileSync(join(FOLDER, "README.md"), gallery());
  for (const fault of new Set(faults)) console.error(fault);
  return faults.length > 0 ? 1 : 0;
};

void main().then((code) => (process.exitCode = code));
