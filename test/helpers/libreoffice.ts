// LibreOffice as a second opinion: converts a file headless, in a profile of its own so that tests do not meet.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findProgram } from "../../scripts/lib/process";

const program = findProgram(["soffice", "libreoffice"]);

/** `it`, or `it.skip` where LibreOffice is not installed (the test command names what it skipped). */
export const itWithLibreOffice = program === undefined ? it.skip : it;

/** Converts a workbook to another format by its ending, such as "xlsx" or "ods"; formulas without a value get one. */
export const convertByLibreOffice = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-office-"));
  try {
    writeFileSync(join(folder, `masuk.${from}`), bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(program!, [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", join(folder, "keluar"), join(folder, `masuk.${from}`)], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "keluar", `masuk.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
