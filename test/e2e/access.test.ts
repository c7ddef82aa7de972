// The pane for everybody: axe-core finds nothing in any view in both themes, the keyboard alone goes everywhere, high contrast keeps what matters,
// and a list of thousands scrolls without holding up the browser.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { CHROMIUM, launchChromium } from "../../scripts/lib/chromium";
import { findProgram, ROOT } from "../../scripts/lib/process";
import type { PageOptions } from "./page";
import { manyFindings, openPane, sampleText } from "./pane-page";

jest.setTimeout(300_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds wrong now: rule and places. */
const violations = async (page: Page): Promise<string[]> => {
  // Colours that are still on their way to their end are no colours yet.
  await page.waitForTimeout(400);
  const { violations: found } = await page.evaluate((tags) => (window as unknown as { axe: { run: (node: Document, options: object) => Promise<AxeResults> } }).axe.run(document, { runOnly: tags }), TAGS);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary?.split("\n")[1] ?? ""}`).slice(0, 3).join(" | ")}`);
};

const reason = !findProgram(CHROMIUM) ? "Chromium is not installed" : existsSync(join(ROOT, "out/e2e/taskpane.html")) ? undefined : "the page is not built: npm run build -- --env e2e";
if (reason) console.log(`skipped: ${reason}`);

(reason ? describe.skip : describe)("the pane in Chromium", () => {
  let browser: Browser;
  let workbook: string;
  beforeAll(async () => {
    browser = await launchChromium();
    workbook = await sampleText();
  });
  afterAll(() => browser.close());

  /** The pane with axe-core beside it: its script is not let in by the rules of the page, so the browser's own tools bring it. */
  const open = async (options: Partial<PageOptions> = {}): Promise<{ page: Page; faults: string[] }> => {
    const opened = await openPane(browser, { workbook, language: "id", theme: "light", ...options });
    await opened.page.evaluate(AXE);
    return opened;
  };
  const checked = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: "Periksa buku kerja" }).click();
    await page.locator("[data-row]").first().waitFor();
  };
  const show = (page: Page, tab: string): Promise<void> => page.getByRole("tab", { name: tab }).click();

  test.each(["light", "dark"] as const)("axe-core finds nothing in any view, %s", async (theme) => {
    const { page, faults } = await open({ theme });
    const found: Record<string, string[]> = { first: await violations(page) };
    await checked(page);
    await page.locator("[role=listitem] [data-row]").first().click();
    await page.getByRole("button", { name: "Abaikan…" }).click();
    await page.getByRole("button", { name: "Saring", exact: true }).click();
    await page.getByRole("button", { name: "Lihat", exact: true }).click();
    await page.getByRole("textbox").first().waitFor();
    found.check = await violations(page);
    await show(page, "Lembar");
    await page.getByRole("button", { name: /^\d+ kolom / }).first().click();
    await page.getByRole("button", { name: /^Betulkan / }).nth(1).click();
    await page.getByRole("button", { name: "Betulkan kolom D" }).click();
    found.sheets = await violations(page);
    await show(page, "Pohon");
    await page.getByRole("combobox", { name: "Tabel" }).waitFor();
    found.tree = await violations(page);
    await show(page, "LAKIP");
    await page.getByRole("checkbox").first().waitFor();
    found.lakip = await violations(page);
    await show(page, "Pengaturan");
    await page.getByRole("button", { name: /^Struktur/ }).click();
    await page.getByRole("combobox", { name: "Batas atas capaian" }).selectOption("100");
    found.settings = await violations(page);
    await page.getByRole("button", { name: "Simpan dan periksa lagi" }).click();
    await page.getByText("Pengaturan disimpan").waitFor();
    found.notice = await violations(page);
    expect(found).toEqual({ first: [], check: [], sheets: [], tree: [], lakip: [], settings: [], notice: [] });
    expect(faults).toEqual([]);
    await page.close();
  });

  test("the keyboard alone checks, reads a finding, corrects a header, and reaches every view", async () => {
    const { page } = await open();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press("Tab");
        if (name.test(await focused())) return;
      }
      throw new Error(`the Tab key does not reach ${name}`);
    };
    await tabTo(/^Periksa buku kerja$/);
    await page.keyboard.press("Enter");
    await page.locator("[data-row]").first().waitFor();
    await tabTo(/^Kesalahan: .*temuan$/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText(/^Temuan 1 dari/).waitFor();
    await tabTo(/^Temuan berikutnya$/);
    await page.keyboard.press("Enter");
    await page.getByText(/^Temuan 2 dari/).waitFor();
    await page.getByRole("tab", { name: "Periksa" }).focus();
    for (const [at, name] of ["Lembar", "Pohon", "LAKIP", "Pengaturan"].entries()) {
      await page.keyboard.press("ArrowRight");
      expect(await focused()).toBe(name);
      await page.getByRole("tabpanel", { name }).locator("section").first().waitFor();
      if (at > 0) continue;
      await tabTo(/^Betulkan RPJMD/);
      await page.keyboard.press("Enter");
      await page.getByRole("combobox", { name: "Jenis dokumen" }).waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
      await page.keyboard.press("ArrowDown");
      await tabTo(/^Simpan dan periksa lagi$/);
      await page.keyboard.press("Enter");
      await page.getByText("ditetapkan pengguna").waitFor();
      await page.getByRole("tab", { name: "Lembar" }).focus();
    }
    await page.close();
  });

  test("in high contrast, what is pressed, chosen or focused is seen without our colours", async () => {
    const { page } = await open();
    await page.emulateMedia({ forcedColors: "active" });
    await checked(page);
    const look = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element).backgroundColor + getComputedStyle(element, "::before").borderBottomStyle);
    const pressed = page.locator("button[aria-pressed=false]").first();
    const before = await pressed.evaluate((element) => getComputedStyle(element).backgroundColor);
    await pressed.click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    expect(await look("button[aria-pressed=true]")).not.toContain(before);
    expect(await look("[role=tab][aria-selected=true]")).toContain("solid");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).not.toBe("none");
    await page.close();
  });

  test("5,000 findings scroll without a block of 50 ms, and few of them are drawn", async () => {
    const { page } = await open({ workbook: manyFindings(5000) });
    await checked(page);
    const count = await page.getByRole("region", { name: /^[\d.]+ temuan$/ }).first().getAttribute("aria-label");
    const list = await page.evaluate(async () => {
      const main = document.querySelector("main")!;
      const blocks: number[] = [];
      new PerformanceObserver((entries) => blocks.push(...entries.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
      let drawn = 0;
      for (let at = 0; at < 120; at++) {
        main.scrollBy(0, 600);
        await new Promise((resume) => requestAnimationFrame(resume));
        drawn = Math.max(drawn, document.querySelectorAll("[role=listitem]").length);
      }
      main.scrollTo(0, main.scrollHeight);
      await new Promise((resume) => setTimeout(resume, 300));
      return { blocks, drawn, height: main.scrollHeight };
    });
    console.log(`${count}: ${list.drawn} rows drawn at most, longest block ${Math.max(0, ...list.blocks).toFixed(0)} ms`);
    expect(Number(/^[\d.]+/.exec(count!)![0].replace(".", ""))).toBeGreaterThanOrEqual(5000);
    expect(list.height).toBeGreaterThan(100_000);
    expect(list.drawn).toBeLessThan(200);
    expect(list.blocks.filter((duration) => duration > 50)).toEqual([]);
    await page.close();
  });
});
