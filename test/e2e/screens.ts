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
const BUTTONS = { id: { check: "Periksa buku kerja", look: "Lihat", ignore: "Abaikan…" }, en: { check: "Check workbook", look: "Look", ignore: "Ignore…" } } as const;

const shoot = async (browser: Browser, options: PageOptions): Promise<string[]> => {
  const { language, theme } = options;
  const { page, faults } = await openPane(browser, options);
  const save = (name: string): Promise<unknown> => page.waitForTimeout(400).then(() => page.screenshot({ path: join(FOLDER, `${name}-${language}-${theme}.png`) }));
  const words = BUTTONS[language];
  await save("0-awal");
  await page.getByRole("button", { name: words.check }).click();
  await page.locator("[data-row]").first().waitFor();
  await save("1-periksa");
  await page.locator("li [data-row]").first().click();
  await save("2-temuan");
  await page.getByRole("button", { name: words.ignore }).click();
  await page.getByRole("textbox").last().scrollIntoViewIfNeeded();
  await save("3-abaikan");
  await page.getByRole("button", { name: words.look, exact: true }).click();
  await page.getByRole("button", { name: words.look === "Lihat" ? "Tutup" : "Close" }).first().scrollIntoViewIfNeeded();
  await save("4-sekaligus");
  for (const [at, name] of TABS[language].entries()) {
    await page.getByRole("tab", { name }).click();
    await save(`${at + 5}-${name.toLowerCase()}`);
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
