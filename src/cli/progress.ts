// Progress on a terminal: one line on the error stream that is drawn over, and gone when the work is done.
import type { Progress } from "../app/check-workbook";
import { text, type Language } from "../locales/cli";
import type { Io } from "./io";

/** Work that ends sooner than this shows none, in milliseconds; and it is not drawn more often. */
const PATIENCE = 400;
const PACE = 100;

/** A stage of one workbook, or the share of many that is ready. */
type Shown = Progress | { readonly stage: "recap"; readonly done: number; readonly sheet?: undefined };

/** The line while it is drawn over. */
export interface ProgressLine {
  readonly show: (progress: Shown) => void;
  /** Clears the line; to be called before anything else is written. */
  readonly clear: () => void;
}

/** A progress line; nothing at all where the error stream is no terminal. */
export const progressLine = (io: Io, language: Language): ProgressLine => {
  if (!io.isErrTerminal) return { show: () => undefined, clear: () => undefined };
  let next = io.now().getTime() + PATIENCE;
  let isShown = false;
  return {
    show: ({ stage, done, sheet }) => {
      const now = io.now().getTime();
      if (now < next) return;
      next = now + PACE;
      isShown = true;
      const percent = Math.round(done * 100);
      const line = `${text(language, `progress.${stage}`)} ${percent} %${sheet === undefined ? "" : ` ${sheet}`}`;
      io.err(`\r\u001b[2K${line.slice(0, (io.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (isShown) io.err("\r\u001b[2K");
      isShown = false;
    },
  };
};
