// What the buttons of the ribbon do: hand the work to the pane, or do it here where no pane listens. Knows no Office.js.
import { dateText, localDate } from "../app/dates";
import { askPane, type PaneRequest } from "../app/pane-request";
import type { Host } from "../hosts/port";
import type { Language } from "../locales";

/** What the buttons work with; tests bring their own. */
export interface RibbonOptions {
  readonly host: Host;
  readonly language: Language;
  /** Where the pane listens. */
  readonly page: EventTarget;
  /** Opens the pane, where Excel can do that from a button. */
  readonly showPane: () => Promise<void>;
  readonly now: () => Date;
}

/** The buttons by the name that the manifest gives their function. @throws what the host throws, where not even the sheet Temuan can be written */
export const ribbonCommands = (options: RibbonOptions): Readonly<Record<PaneRequest, () => Promise<void>>> => {
  const { host, page, showPane } = options;
  const handOver = async (request: PaneRequest, alone: () => Promise<void>, isShown: boolean): Promise<void> => {
    if (isShown) await showPane();
    if (await askPane(page, request)) return;
    try {
      await alone();
    } catch (error) {
      await tellAlone(options, error);
    }
  };
  return {
    check: () => handOver("check", () => checkAlone(options), true),
    clearMarks: () => handOver("clearMarks", async () => void (await host.clearMarks()), false),
    lakip: () => handOver("lakip", () => writeAlone(options), true),
    open: showPane,
  };
};

/** Marks and the sheet Temuan: what a person sees without a pane. */
const checkAlone = async ({ host, language, now }: RibbonOptions): Promise<void> => {
  const { checkWorkbook, loadReasons, loadTexts, markFindings } = await import("./alone");
  await Promise.all([loadTexts(language), loadReasons(language)]);
  const result = await checkWorkbook(host, { today: localDate(now()) });
  await markFindings(host, result.findings, { language, file: result.workbook.file, date: dateText(now(), language) });
};

const writeAlone = async ({ host, now }: RibbonOptions): Promise<void> => {
  const { writeLakip } = await import("./alone");
  await writeLakip(host, { today: localDate(now()) });
};

/** Without a pane there is one place where a person sees what went wrong: the sheet Temuan, which the next check writes anew. */
const tellAlone = async ({ host, language, now }: RibbonOptions, error: unknown): Promise<void> => {
  const { failurePlan, loadTexts } = await import("./alone");
  await loadTexts(language);
  await host.writeSheets([failurePlan(error, { language, date: dateText(now(), language) })]);
};
