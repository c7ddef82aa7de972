// Many names in one sentence. Small, since the pane needs it before the first check.
import { text, type Language } from "../locales";

/** More names than these are counted. */
const MOST_NAMES = 3;

/** "PK, IKU, Renstra dan 13 lagi". */
export const namesText = (names: readonly string[], language: Language): string =>
  [names.slice(0, MOST_NAMES).join(", "), ...(names.length > MOST_NAMES ? [text(language, "cli.more", { count: names.length - MOST_NAMES })] : [])].join(" ");
