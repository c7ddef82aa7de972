// Loads what a language needs before it is spoken. The texts of the first list of findings in Indonesian are always there.
import type { Language } from "../locales";

/** The texts of the faces. */
export const loadTexts = async (language: Language): Promise<void> => {
  if (language === "en") await import("./late/english");
};

/** The texts of the views behind the first one, and of files that are opened; English brings all of its own at once. */
export const loadViewTexts = async (): Promise<void> => {
  await import("./late/views");
};

/** Titles and messages of the rules, which the engine brings along in Indonesian. */
export const loadRuleTexts = async (language: Language): Promise<void> => {
  if (language === "en") await import("./late/english-rules");
};

/** Everything that rules say, with why it matters and what to do. */
export const loadReasons = async (language: Language): Promise<void> => {
  await (language === "en" ? loadRuleTexts(language) : import("./late/reasons"));
};
