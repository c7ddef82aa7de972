// What an administrator gets: manifest and pages for an address of their own, and a clear word where the address cannot be used.
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { originFault } from "../../scripts/lib/origin";
import { ROOT, runNode } from "../../scripts/lib/process";
import { fileOf } from "../../scripts/lib/static-server";

const folder = mkdtempSync(join(tmpdir(), "selaras-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the address of an administrator", () => {
  test.each(["https://selaras.kabupaten.go.id", "https://addin.dinas-contoh.go.id", "https://selaras.xn--p1b6ci4b4b3a.id"])("%s can be used", (origin) => expect(originFault(origin)).toBeUndefined());

  test.each<[string, RegExp]>([
    ["http://selaras.go.id", /is not https/],
    ["ftp://selaras.go.id", /is not https/],
    ["selaras.go.id", /is no address/],
    ["", /is no address/],
    ["javascript:alert(1)", /is no address/],
    ["https://selaras.go.id/", /ends in a slash: leave it out, https:\/\/selaras\.go\.id$/],
    ["https://selaras.go.id/addin", /more than the address/],
    ["https://selaras.go.id?x=1", /more than the address/],
    ["https://selaras.go.id:8443", /names a port/],
    ["https://selaras.go.id:443", /names a port/],
    ["https://localhost", /one machine only/],
    ["https://127.0.0.1", /one machine only/],
    ["https://server", /one machine only/],
    ["https://nama:sandi@selaras.go.id", /name or password/],
    ["https://Selaras.go.id", /written unusually: write it as https:\/\/selaras\.go\.id$/],
    ['https://a.go.id"/><x', /more than the address|is no address/],
  ])("%s cannot: a sentence says why", (origin, sentence) => expect(originFault(origin)).toMatch(sentence));

  test("the build refuses it before it writes anything", async () => {
    for (const args of [["--origin", "http://selaras.go.id"], ["--origin=https://selaras.go.id/"], ["--origin"]]) {
      const { code, output } = await runNode([join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/build.ts"), ...args]);
      expect([code, output]).toEqual([2, expect.stringMatching(/^build: .*Nothing was written\.\n$/)]);
    }
  });
});

/** What lies beside the pane's pages in a build for this address. */
const build = (origin?: string): Promise<string> => {
  const path = join(folder, origin ? "own" : "local");
  const entry = join(folder, "entry.js");
  writeFileSync(entry, "");
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a plugin as webpack.config.js loads it
  const Manifest = require("../../scripts/manifest.cjs") as new (origin?: string) => webpack.WebpackPluginInstance;
  return new Promise((done, fail) => void webpack({ mode: "production", entry, output: { path }, plugins: [new Manifest(origin)] }, (error) => (error ? fail(error) : done(path))));
};

test("manifest and pages name that address alone: no localhost, no placeholder", async () => {
  const origin = "https://selaras.kabupaten.go.id";
  const path = await build(origin);
  const manifest = readFileSync(join(path, "manifest.xml"), "utf8");
  const addresses = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)].map((match) => match[1]!).filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
  expect(addresses.length).toBeGreaterThan(18);
  for (const address of addresses) expect(new URL(address).origin).toBe(origin);
  for (const name of addresses.map((address) => new URL(address).pathname.slice(1)).filter((name) => name !== "taskpane.html")) expect(readFileSync(join(path, name)).length).toBeGreaterThan(100);
  for (const name of ["manifest.xml", "bantuan.html"]) expect(readFileSync(join(path, name), "utf8")).not.toMatch(/localhost|127\.0\.0\.1|example|contoso|\$\{|\{\{|<%|__\w+__/i);
});

test("without an address it is for trying on this machine", async () =>
  expect(readFileSync(join(await build(), "manifest.xml"), "utf8")).toBe(readFileSync(join(ROOT, "manifest.xml"), "utf8")));

test("no page and no script of the built pane knows its address: the manifest alone does", () => {
  const pane = join(ROOT, "dist/pane");
  const files = readdirSync(pane).filter((name) => /\.(js|html)$/.test(name));
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) expect(readFileSync(join(pane, name), "utf8")).not.toMatch(/localhost|127\.0\.0\.1|contoso/i);
});

test("the server for trying gives the files of its folder and nothing above it", () => {
  const root = join(folder, "served");
  mkdirSync(join(root, "icons"), { recursive: true });
  writeFileSync(join(root, "icons/a b.png"), "x");
  writeFileSync(join(folder, "served-not.txt"), "x");
  expect(fileOf(root, "/icons/a%20b.png?v=1")).toBe(join(root, "icons/a b.png"));
  for (const address of ["/", "/icons", "/none.js", "/../served-not.txt", "/%2e%2e/served-not.txt", "/..%2fserved-not.txt", "/%00", "/%", "//x/icons"]) expect(fileOf(root, address)).toBeUndefined();
});

(process.platform === "linux" ? test : test.skip)("where there is no desktop Excel, start:excel says what to do instead", async () => {
  const { code, output } = await runNode([join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/start-excel.ts")]);
  expect([code, output]).toEqual([1, expect.stringMatching(/tidak ada untuk sistem ini[\s\S]*npm start[\s\S]*no desktop Excel[\s\S]*npm start/)]);
});
