// Texts for people, in the language that they chose.
import { en } from "./en";
import { fill, type Language, type TextArgs } from "./fill";
import { id, type TextKey } from "./id";

export { LANGUAGES, type Language } from "./fill";
export type { TextKey } from "./id";

const CATALOGS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { id, en };

/** The text of a key, filled with its values. */
export const text = (language: Language, key: TextKey, args: TextArgs = {}): string => fill(CATALOGS[language][key], args, language);

/** True where there is a text for this key; for keys that come from data. */
export const isTextKey = (key: string): key is TextKey => key in id;
