// Opens the test page of the pane in Chromium: built by `webpack --env e2e`, with the strict rules of the real page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { ROOT } from "../../scripts/lib/process";
import { readWorkbook } from "../../src/hosts/file/read";
import { gridWorkbook } from "../helpers/grid";
import { toText } from "../helpers/plain";
import type { PageOptions } from "./page";

const FOLDER = join(ROOT, "out/e2e");
const ORIGIN = "https://pane.test";
const TYPES: Readonly<Record<string, string>> = { html: "text/html; charset=utf-8", js: "text/javascript" };

/** The sample workbook, as the page reads it. */
export const sampleText = async (file = "selaras-contoh.xlsx"): Promise<string> => toText(await readWorkbook(new Uint8Array(readFileSync(join(ROOT, "assets/sample", file))), file));

/** A workbook in which a check finds so many things: every third of its indicators has no actual. */
export const manyFindings = (count: number): string => {
  const row = (at: number): string => `${at} | Meningkatnya layanan ke-${at} | Persentase layanan ke-${at} | Persen | 80 | ${at % 3 ? 40 + (at % 40) : ""}`;
  const head = ["PENGUKURAN KINERJA TAHUN 2025", "No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi"];
  return toText(gridWorkbook({ text: [...head, ...Array.from({ length: 3 * count }, (_, at) => row(at + 1))].join("\n"), options: { name: "Tahunan" } }));
};

/** A page of 350 px with the pane on it; errors and refused requests of the page are collected. */
export const openPane = async (browser: Browser, options: PageOptions, height = 760): Promise<{ readonly page: Page; readonly faults: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 350, height }, deviceScaleFactor: 2, locale: "id-ID", timezoneId: "Asia/Jakarta" });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const name = url.pathname.slice(1);
    if (url.origin !== ORIGIN) return route.abort();
    await route.fulfill({ body: readFileSync(join(FOLDER, name)), contentType: TYPES[name.split(".").at(-1)!] ?? "application/octet-stream" });
  });
  await page.goto(`${ORIGIN}/taskpane.html`);
  await page.evaluate((given) => window.open_pane(given), options);
  return { page, faults };
};
