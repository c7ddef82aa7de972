// `npm run screens`: pictures of every view on the sample workbook, in both languages and both themes, into out/screens.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../../scripts/lib/chromium";
import { ROOT } from "../../scripts/lib/process";
import type { PageOptions } from "./page";
import { openPane, sampleText } from "./pane-page";
import type { Browser, Page } from "playwright-core";

const FOLDER = join(ROOT, "out/screens");
const TABS = { id: ["Lembar", "Pohon", "LAKIP", "Pengaturan"], en: ["Sheets", "Tree", "LAKIP", "Settings"] } as const;
const BUTTONS = {
  id: { check: "Periksa buku kerja", look: "Lihat", ignore: "Abaikan…", close: "Tutup", filter: "Saring", columns: / kolom /, correct: "Betulkan…", pen: "Betulkan kolom D", limits: "Batas", privacy: "Yang tidak pernah keluar" },
  en: { check: "Check workbook", look: "Look", ignore: "Ignore…", close: "Close", filter: "Filter", columns: / columns /, correct: "Correct…", pen: "Correct column D", limits: "Limits", privacy: "What never leaves" },
} as const;

const shoot = async (browser: Browser, options: PageOptions): Promise<string[]> => {
  const { language, theme } = options;
  const { page, faults } = await openPane(browser, options);
  const save = (name: string): Promise<unknown> => page.waitForTimeout(400).then(() => page.screenshot({ path: join(FOLDER, `${name}-${language}-${theme}.png`) }));
  const words = BUTTONS[language];
  await save("0-awal");
  await page.getByRole("button", { name: words.check }).click();
  await page.locator("[data-row]").first().waitFor();
  await save("1-periksa");
  await page.locator("[role=listitem] [data-row]").first().click();
  await save("2-temuan");
  await page.getByRole("button", { name: words.ignore }).click();
  await page.getByRole("textbox").last().scrollIntoViewIfNeeded();
  await save("3-abaikan");
  await page.getByRole("button", { name: words.filter, exact: true }).click();
  await page.getByRole("button", { name: words.look, exact: true }).click();
  await page.getByRole("button", { name: words.close }).first().scrollIntoViewIfNeeded();
  await save("4-sekaligus");
  const [sheets, tree, lakip, settings] = TABS[language];
  await page.getByRole("tab", { name: sheets }).click();
  await save("5-lembar");
  await page.getByRole("button", { name: words.columns }).first().click();
  await save("5-lembar-kolom");
  await page.getByText(words.correct).first().click();
  await page.getByRole("button", { name: words.pen }).click();
  await save("5-lembar-betulkan");
  await page.getByRole("tab", { name: tree }).click();
  await save("6-pohon");
  await page.getByRole("tab", { name: lakip }).click();
  await save("7-lakip");
  await page.getByRole("checkbox").last().scrollIntoViewIfNeeded();
  await save("7-lakip-bawah");
  await page.getByRole("tab", { name: settings }).click();
  await save("8-pengaturan");
  for (const [at, name] of [words.limits, words.privacy].entries()) {
    await page.getByRole("heading", { name, exact: true }).evaluate((heading) => heading.scrollIntoView());
    await save(`8-pengaturan-${at + 2}`);
  }
  faults.push(...(await sideways(page)));
  await page.close();
  return faults;
};

/** Views that are wider than the pane. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll("main *")].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1).map((one) => `too wide: ${one.tagName} ${one.textContent?.slice(0, 40)}`));

const main = async (): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  const workbook = await sampleText();
  const browser = await launchChromium();
  const faults: string[] = [];
  for (const [language, theme] of [["id", "light"], ["id", "dark"], ["en", "light"]] as const) faults.push(...(await shoot(browser, { workbook, language, theme })));
  await browser.close();
  for (const fault of new Set(faults)) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
};

void main();
