// An installed Chromium, driven without a window. Nothing is downloaded.
import { chromium, type Browser } from "playwright-core";
import { findProgram } from "./process";

/** What Chromium is called on the systems that we know. */
export const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "Google Chrome", "Chromium", "chrome"];

/** Starts Chromium. @throws where none is installed */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findProgram(CHROMIUM);
  if (!executablePath) throw new Error("Chromium is not installed");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
};
