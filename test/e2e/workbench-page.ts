// The workbench in Chromium for tests: built by `npm run build -- --env workbench`, served on this machine, driven as a person drives it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { localCertificate } from "../../scripts/lib/certificate";
import { CHROMIUM, launchChromium } from "../../scripts/lib/chromium";
import { findProgram, ROOT } from "../../scripts/lib/process";
import type { Served } from "../../scripts/lib/static-server";
import { serveWorkbench } from "../../scripts/lib/workbench-server";
import { text, type Language, type TextKey } from "../../src/locales";
import type { Fault } from "../../src/workbench/host/emulated-excel";

/** Why these tests cannot run here, in one line; `undefined` where they can. */
export const cannotRun = (): string | undefined => {
  if (!findProgram(CHROMIUM)) return "end-to-end tests need Chromium, which is not installed";
  return existsSync(join(ROOT, "out/workbench/index.html")) ? undefined : "end-to-end tests need the workbench: npm run build -- --env workbench";
};

/** Browser and server of a test file, and a folder for what is saved. */
export interface Stage {
  readonly browser: Browser;
  readonly served: Served;
  readonly folder: string;
}

export const openStage = async (files: readonly string[] = []): Promise<Stage> => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-e2e-"));
  const served = await serveWorkbench({ certificate: localCertificate(folder), files, port: 0 });
  return { browser: await launchChromium(), served, folder };
};

export const closeStage = async ({ browser, served, folder }: Stage): Promise<void> => {
  await browser.close();
  served.server.closeAllConnections();
  await new Promise((done) => served.server.close(done));
  rmSync(folder, { recursive: true, force: true });
};

export interface BenchOptions {
  /** Address of the workbook below the page's: "sample/…" or "berkas/…". */
  readonly workbook?: string;
  readonly api?: string;
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly size?: { readonly width: number; readonly height: number };
  /** Where the clock stands still, for pictures. */
  readonly now?: Date;
}

/** Has the page's clock show one moment; timers go on, and so does what measures durations. */
const standStill = (now: number): void => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: readonly []) {
      super(...(given.length === 0 ? [now] as unknown as readonly [] : given));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
};

/** One page of the workbench with a workbook open and the pane ready. */
export class Bench {
  readonly faults: string[] = [];

  private constructor(readonly page: Page, private readonly context: BrowserContext, readonly pane: FrameLocator, private readonly language: Language, private readonly folder: string) {}

  static async open({ browser, served, folder }: Stage, options: BenchOptions = {}): Promise<Bench> {
    const { language = "id", theme = "light", size = { width: 1280, height: 860 } } = options;
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: size, locale: language === "id" ? "id-ID" : "en-US", timezoneId: "Asia/Jakarta", colorScheme: theme, acceptDownloads: true });
    const page = await context.newPage();
    if (options.now) await page.addInitScript(standStill, options.now.getTime());
    const bench = new Bench(page, context, page.frameLocator("#pane iframe"), language, folder);
    page.on("pageerror", (error) => bench.faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && bench.faults.push(message.text()));
    page.on("request", (request) => !request.url().startsWith(`https://localhost:${served.port}/`) && !/^(data|blob):/.test(request.url()) && bench.faults.push(`asked for ${request.url()}`));
    const query = new URLSearchParams({ ...(options.workbook ? { workbook: options.workbook } : {}), ...(options.api ? { api: options.api } : {}), language: language === "id" ? "id-ID" : "en-US" });
    await page.goto(`https://localhost:${served.port}/?${query.toString()}`);
    await bench.button("pane.check.start").waitFor();
    return bench;
  }

  /** Closes the page; members of office.js that were asked for and are not there count as faults. */
  async close(): Promise<readonly string[]> {
    const unknown = await this.page.locator("#unknown-members").getAttribute("title");
    const count = await this.page.locator("#unknown-members").getAttribute("data-count");
    if (count !== "0") this.faults.push(`unknown to the emulated Excel: ${unknown}`);
    await this.context.close();
    return this.faults;
  }

  say(key: TextKey, args: Parameters<typeof text>[2] = {}): string {
    return text(this.language, key, args);
  }

  /** A button of the pane by the key of its text. */
  button(key: TextKey, args: Parameters<typeof text>[2] = {}): ReturnType<FrameLocator["getByRole"]> {
    return this.pane.getByRole("button", { name: this.say(key, args), exact: true });
  }

  async tab(key: Extract<TextKey, `pane.tab.${string}`>): Promise<void> {
    await this.pane.getByRole("tab", { name: this.say(key), exact: true }).click();
  }

  /** Checks the workbook and waits for the findings. */
  async check(): Promise<void> {
    await this.button("pane.check.start").or(this.button("pane.check.again")).first().click();
    await this.checked();
  }

  /** Waits until a check has come to its end. */
  async checked(): Promise<void> {
    await this.button("pane.check.again").and(this.pane.locator(":enabled")).waitFor();
    await this.pane.getByRole("progressbar").waitFor({ state: "detached" });
  }

  /** The number of findings of a kind, as the pane shows it. */
  async count(kind: "error" | "warning" | "info"): Promise<number> {
    const label = this.say("pane.count.name", { count: 0, label: this.say(`pane.count.${kind}`) }).replace(/^0/, "");
    return Number.parseInt((await this.pane.getByRole("button", { name: label }).innerText()).trim(), 10);
  }

  async search(words: string): Promise<void> {
    await this.pane.getByRole("searchbox", { name: this.say("pane.search") }).fill(words);
  }

  /** The rows of findings that are drawn. */
  get rows(): ReturnType<FrameLocator["locator"]> {
    return this.pane.locator("[role=listitem] [data-row]");
  }

  /** The sentence in the bar of notices, as soon as it says this. */
  async told(words: string | RegExp): Promise<void> {
    await this.pane.getByText(words).first().waitFor();
  }

  /** Turns to a sheet and a cell of it, as a person does; gives what the formula bar shows. */
  async cell(sheet: string, cell: string): Promise<string> {
    await this.sheetTab(sheet).click();
    await this.page.locator("#name-box").fill(cell);
    await this.page.locator("#name-box").press("Enter");
    return this.page.locator("#formula").inputValue();
  }

  sheetTab(sheet: string): ReturnType<Page["locator"]> {
    return this.page.locator("#sheet-tabs").getByRole("tab", { name: sheet, exact: true });
  }

  /** The sheet and the cell that are in front. */
  async front(): Promise<string> {
    return `${await this.page.locator('#sheet-tabs [aria-selected="true"]').innerText()}!${await this.page.locator("#name-box").inputValue()}`;
  }

  sheets(): Promise<string[]> {
    return this.page.locator("#sheet-tabs [role=tab]").allInnerTexts();
  }

  /** Types into a cell in the formula bar. */
  async type(sheet: string, cell: string, typed: string): Promise<void> {
    await this.cell(sheet, cell);
    await this.page.locator("#formula").fill(typed);
    await this.page.locator("#formula").press("Enter");
  }

  /** Makes the emulated Excel fail at a request, the next one being 1; `undefined` makes it whole again. */
  fail(fault: Fault | undefined): Promise<void> {
    return this.page.evaluate((given) => {
      const excel = window.workbench.excel!;
      excel.options = { ...excel.options, fault: given && { ...given, at: excel.exchanges.length + given.at } };
    }, fault);
  }

  /** Saves the workbook; gives the file's path. */
  async save(name: string): Promise<string> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Simpan sebagai .xlsx" }).click();
    const path = join(this.folder, name);
    await (await download).saveAs(path);
    return path;
  }

  /** Opens a file of this machine in place of the present one. */
  async openFile(path: string): Promise<void> {
    await this.page.locator("#file").setInputFiles({ name: basename(path), mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: readFileSync(path) });
    await this.page.locator("#title").getByText(basename(path)).waitFor();
    await this.button("pane.check.start").waitFor();
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Walks with Tab until the element with this name has the focus. @throws where it is not reached */
  async tabTo(name: string, key = "Tab", most = 60): Promise<void> {
    for (let step = 0; step < most; step++) {
      if ((await this.focused()) === name) return;
      await this.press(key);
    }
    throw new Error(`${most} times ${key} did not reach "${name}"; the focus is on "${await this.focused()}"`);
  }

  /** The name of what has the focus, in the pane or on the page. */
  async focused(): Promise<string> {
    const name = (): string => {
      const element = document.activeElement;
      if (!element || element.tagName === "IFRAME") return "";
      const label = element.id === "" ? null : document.querySelector(`label[for="${element.id}"]`);
      return (element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "").trim();
    };
    const frame = this.page.frames().find((one) => one !== this.page.mainFrame() && one.parentFrame() === this.page.mainFrame());
    return (await this.page.evaluate(name)) || (frame ? await frame.evaluate(name) : "");
  }
}
