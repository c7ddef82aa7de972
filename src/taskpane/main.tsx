// Starts the pane inside Excel: waits for Office, makes the host, draws. The only file here that names Office.
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { loadTexts } from "../app/load-texts";
import { onPaneRequest } from "../app/pane-request";
import { createExcelHost } from "../hosts/excel/excel-host";
import { text, type Language, type TextKey } from "../locales";
import { Session, type Surroundings } from "./session/session";
import { Pane } from "./shell/pane";

/** The oldest Excel API that Selaras works with: Office 2021. */
const FLOOR = "1.14";

const draw = (content: ReactNode): void => createRoot(document.getElementById("root")!).render(content);

/** Why there is no pane, in plain words. */
const refuse = (key: TextKey, language: Language): void => draw(<p role="alert" style={{ padding: "12px" }}>{text(language, key)}</p>);

const officeTheme = (): "light" | "dark" | undefined => {
  const { officeTheme: theme } = Office.context;
  return theme?.isDarkTheme === undefined ? undefined : theme.isDarkTheme ? "dark" : "light";
};

/** Where this machine remembers that the introduction was seen. Office tells a key where several tenants share one browser. */
const introduction = (): Surroundings["introduction"] => {
  const key = `${Office.context.partitionKey ?? ""}selaras.introduced`;
  return {
    wasSeen: () => stored(() => localStorage.getItem(key) !== null, false),
    remember: () => stored(() => localStorage.setItem(key, "1"), undefined),
  };
};

/** A browser that keeps nothing is no reason to stop: then the introduction is shown again. */
const stored = <Value,>(use: () => Value, otherwise: Value): Value => {
  try {
    return use();
  } catch {
    return otherwise;
  }
};

/** The sample as a new workbook: the one that is open stays as it is. */
const openSample = async (): Promise<void> => Excel.createWorkbook((await import("./sample/sample")).sample);

const readFiles: Surroundings["readFiles"] = async (...asked) => (await import("./recap/read-files")).readFiles(...asked);

const start = async (): Promise<void> => {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return refuse("pane.noExcel", "id");
  const language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "id";
  const { requirements } = Office.context;
  await loadTexts(language);
  if (!requirements.isSetSupported("ExcelApi", FLOOR)) return refuse("pane.tooOld", language);
  const session = new Session(createExcelHost(), { language, around: { openSample, readFiles, introduction: introduction() } });
  if (requirements.isSetSupported("SharedRuntime", "1.1")) onPaneRequest(window, (request) => session.answer(request));
  draw(<Pane session={session} theme={officeTheme()} />);
};

void start();
