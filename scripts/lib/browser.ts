// Opens an address in a browser: in a Chromium with a profile of its own, which is told to accept our certificate, else in
// whatever the system opens addresses with.
import { spawn } from "node:child_process";
import { CHROMIUM } from "./chromium";
import { findProgram } from "./process";

const BROWSERS = [...CHROMIUM, "google-chrome-stable", "microsoft-edge", "msedge", "Microsoft Edge", "brave-browser"];

export interface Opening {
  /** The page's address. */
  readonly url: string;
  /** The hash of the certificate's public key. */
  readonly fingerprint: string;
  /** A folder for the browser's profile. */
  readonly profile: string;
}

/** "accepted": opened in a browser that takes the certificate; "plain": in another; "none": there is no screen or no browser. */
export const openInBrowser = ({ url, fingerprint, profile }: Opening): "accepted" | "plain" | "none" => {
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  if (!hasScreen) return "none";
  const chromium = findProgram(BROWSERS);
  if (chromium) {
    start(chromium, [`--user-data-dir=${profile}`, `--ignore-certificate-errors-spki-list=${fingerprint}`, "--no-first-run", "--no-default-browser-check", url]);
    return "accepted";
  }
  const command = process.platform === "win32" ? "explorer.exe" : process.platform === "darwin" ? "open" : "xdg-open";
  const program = process.platform === "linux" ? findProgram([command]) : command;
  if (!program) return "none";
  start(program, [url]);
  return "plain";
};

const start = (program: string, args: readonly string[]): void => {
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
};
