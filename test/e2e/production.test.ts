// The pane as it is built and handed out, in a real browser under its own strict rules: nothing is evaluated, nothing is asked from anywhere.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { CHROMIUM, launchChromium } from "../../scripts/lib/chromium";
import { findProgram } from "../../scripts/lib/process";

const FOLDER = join(__dirname, "../../dist/pane");
const ORIGIN = "https://localhost:3000";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = { html: "text/html; charset=utf-8", js: "text/javascript" };

/** As much of office.js as a page outside Excel sees. */
const OUTSIDE_EXCEL = "window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) };";

const page = readFileSync(join(FOLDER, "taskpane.html"), "utf8");
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));

test("office.js comes from Microsoft, everything else from where the page is, under hashed names", () => {
  expect([...page.matchAll(/src="?([^" >]+)/g)].map((match) => match[1])).toEqual([OFFICE, expect.stringMatching(/^pane\.[0-9a-f]{8}\.js$/)]);
  expect(scripts.filter((name) => !/^(pane\.[0-9a-f]{8}|[0-9a-f]{12})\.js$/.test(name))).toEqual([]);
});

test("the page forbids eval and foreign connections, and no script needs them", () => {
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("style-src 'unsafe-inline';");
  expect(policy).not.toContain("unsafe-eval");
  expect(/script-src ([^;]+)/.exec(policy)![1]).toBe("'self' https://appsforoffice.microsoft.com");
  for (const name of scripts) expect(readFileSync(join(FOLDER, name), "utf8")).not.toMatch(/\beval\(|new Function\(|XMLHttpRequest|navigator\.sendBeacon|new WebSocket/);
});

test("nothing of the workbench is in it", () => {
  const names = readdirSync(FOLDER, { recursive: true }).map(String);
  expect(names.filter((name) => name.endsWith(".wasm"))).toEqual([]);
  for (const name of scripts) expect(readFileSync(join(FOLDER, name), "utf8")).not.toMatch(/ironcalc|Excel tiruan|Meja kerja Selaras|ContextActivationManager/i);
});

test("the manifest and every icon that it names are beside it", () => {
  const manifest = readFileSync(join(FOLDER, "manifest.xml"), "utf8");
  const files = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map((match) => match[1]!);
  expect(files.filter((file) => !existsSync(join(FOLDER, file)))).toEqual([]);
});

(findProgram(CHROMIUM) ? describe : describe.skip)("in Chromium (skipped where it is not installed)", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  test("it starts without a violation of its rules, and outside Excel it says so", async () => {
    const view = await browser.newPage({ viewport: { width: 350, height: 600 } });
    const faults: string[] = [];
    const foreign: string[] = [];
    view.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    view.on("pageerror", (error) => faults.push(error.message));
    await view.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      if (url.href === OFFICE) return route.fulfill({ body: OUTSIDE_EXCEL, contentType: TYPES.js });
      if (url.origin !== ORIGIN) foreign.push(url.href);
      const name = url.pathname.slice(1);
      return existsSync(join(FOLDER, name)) ? route.fulfill({ body: readFileSync(join(FOLDER, name)), contentType: TYPES[name.split(".").at(-1)!] }) : route.abort();
    });
    await view.goto(`${ORIGIN}/taskpane.html`);
    await view.getByRole("alert").waitFor();
    expect(await view.getByRole("alert").textContent()).toContain("hanya berjalan di dalam Excel");
    expect([faults, foreign]).toEqual([[], []]);
  });
});
