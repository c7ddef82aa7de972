// Runs programs without a shell, so that the scripts behave alike on Linux, Windows and macOS.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** The project's folder. */
export const ROOT = resolve(__dirname, "../..");

export interface Ended {
  /** Exit code; 1 where the program could not be started or was killed. */
  readonly code: number;
  /** What it printed, both streams in order; empty where it printed to our own streams. */
  readonly output: string;
}

/** Runs `node` with arguments in the project's folder. `shown` passes its output through instead of keeping it. */
export const runNode = (args: readonly string[], shown = false): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: shown ? "inherit" : ["ignore", "pipe", "pipe"] });
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => parts.push(part));
    child.stderr?.on("data", (part: Buffer) => parts.push(part));
    child.on("error", (error) => done({ code: 1, output: error.message }));
    child.on("close", (code) => done({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });

/** Runs a script of package.json through the npm that runs us. Throws where npm does not. */
export const runNpm = (script: string, args: readonly string[] = [], shown = false): Promise<Ended> => {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error("start this through npm, for example: npm test");
  return runNode([npm, "run", "--silent", script, ...(args.length ? ["--", ...args] : [])], shown);
};

const USUAL_PLACES = [
  "C:\\Program Files\\LibreOffice\\program",
  "C:\\Program Files\\Google\\Chrome\\Application",
  "/Applications/LibreOffice.app/Contents/MacOS",
  "/Applications/Google Chrome.app/Contents/MacOS",
  "/Applications/Chromium.app/Contents/MacOS",
];

/** The path of the first of these programs that is installed, or `undefined`. */
export const findProgram = (names: readonly string[]): string | undefined => {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const name of names)
    for (const folder of [...(process.env.PATH ?? "").split(delimiter), ...USUAL_PLACES])
      for (const ending of endings) if (folder && existsSync(join(folder, name + ending))) return join(folder, name + ending);
  return undefined;
};
