// The pane on a workbook in memory, for pictures and tests in a browser: the page's opener gives workbook, language and theme.
import { createRoot } from "react-dom/client";
import { loadTexts } from "../../src/app/load-texts";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { Session } from "../../src/taskpane/session/session";
import { Pane } from "../../src/taskpane/shell/pane";
import { fromText } from "../helpers/plain";
import { ShownHost } from "../helpers/shown-host";

/** What `open` is given. */
export interface PageOptions {
  readonly workbook: string;
  readonly language: "id" | "en";
  readonly theme: "light" | "dark";
}

declare global {
  interface Window {
    open_pane: (options: PageOptions) => Promise<void>;
  }
}

window.open_pane = async ({ workbook, language, theme }) => {
  await loadTexts(language);
  const session = new Session(new ShownHost(fromText(workbook) as WorkbookSnapshot), { language, now: () => new Date("2026-01-31T03:42:00Z"), around: { openSample: () => Promise.resolve() } });
  createRoot(document.getElementById("root")!).render(<Pane session={session} theme={theme} />);
};
