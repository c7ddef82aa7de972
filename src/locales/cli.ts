// Texts of the command line: its own and the shared ones. A face of its own, since the pane must not load what only a terminal says.
import { commandEn } from "./cli-en";
import { commandId } from "./cli-id";
import { en } from "./en";
import { fill, type Language, type TextArgs } from "./fill";
import { id, type TextKey as SharedKey } from "./id";

export { LANGUAGES, type Language } from "./index";
export type TextKey = SharedKey | keyof typeof commandId;

const CATALOGS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { id: { ...id, ...commandId }, en: { ...en, ...commandEn } };

/** The text of a key, filled with its values. */
export const text = (language: Language, key: TextKey, args: TextArgs = {}): string => fill(CATALOGS[language][key], args, language);
