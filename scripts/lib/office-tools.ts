// Microsoft's tools that put an add-in into desktop Excel, fetched when they are first needed. They are no dependency of this project:
// office-addin-debugging asks for a toolkit of several hundred packages with native parts as its peer, for manifests that we do not have.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode } from "./process";

/** Exact versions; semver is what office-addin-dev-settings needs and does not name. All of it is MIT, ISC, BSD, Apache-2.0 or BlueOak-1.0.0. */
const TOOLS: Readonly<Record<string, string>> = { "office-addin-debugging": "7.0.0", "office-addin-dev-certs": "3.0.0", semver: "7.8.6" };
const FOLDER = join(ROOT, "out/office-tools");

/** Runs one of the tools; gives its exit code. */
export const runTool = async (name: "office-addin-debugging" | "office-addin-dev-certs", ...args: readonly string[]): Promise<number> =>
  (await runNode([join(FOLDER, "node_modules", name, "cli.js"), ...args], true)).code;

/** Puts the tools into out/office-tools, where they are not there yet. @throws where npm cannot fetch them */
export const fetchTools = async (): Promise<void> => {
  const list = `${JSON.stringify({ private: true, dependencies: TOOLS }, null, 2)}\n`;
  const file = join(FOLDER, "package.json");
  if (existsSync(join(FOLDER, "node_modules")) && existsSync(file) && readFileSync(file, "utf8") === list) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, list);
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error("start this through npm: npm run start:excel");
  const { code } = await runNode([npm, "install", "--prefix", FOLDER, "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"], true);
  if (code !== 0) throw new Error("npm could not fetch Microsoft's tools (npmjs.com must be reachable once)");
};
