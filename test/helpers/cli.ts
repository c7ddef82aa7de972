// Runs the command line inside the test: what it prints, and its exit code.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertToXlsx } from "../../src/hosts/file/convert";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/program";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `selaras` with these arguments; the clock stands at noon of 31 January 2026 and moves a second at each look. */
export const runCli = async (args: readonly string[], io: Partial<Io> = {}): Promise<CliRun> => {
  let out = "";
  let err = "";
  let clock = new Date(2026, 0, 31, 12).getTime();
  const code = await run(args, {
    out: (text) => Promise.resolve(void (out += text)),
    err: (text) => void (err += text),
    isOutTerminal: false, isErrTerminal: false, columns: undefined, env: {},
    now: () => new Date((clock += 1000)),
    ...io,
  });
  return { code, out, err };
};

/** A folder for the files of a test file, gone after its tests; gives the path of a name in it. */
export const testFolder = (): ((name: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-uji-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
};

/** Writes a workbook as .xlsx. */
export const writeWorkbook = (path: string, workbook: WorkbookSnapshot): string => {
  writeFileSync(path, convertToXlsx(workbook));
  return path;
};
