// Fills the placeholders of a text. Knows two languages' way of writing numbers, and no text itself.

/** The languages that people can choose; Indonesian is the default. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Values for placeholders. Numbers are written in the language's own way, texts as they stand. */
export type TextArgs = Readonly<Record<string, string | number>>;

// "min2" groups thousands from 10.000 on, so that a year stays a year.
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat("id-ID", { maximumFractionDigits: 4, useGrouping: "min2" }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4, useGrouping: "min2" }),
};

/** A number as the language writes it: 12345.5 -> "12.345,5" in Indonesian; years are not grouped; at most four decimals. */
export const numberText = (value: number, language: Language): string => numbers[language].format(value);

const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * Replaces "{name}" by the value of that name, and "{name|one|many}" by the word that goes with that number.
 * A name without a value stays as it stands, so that it is seen.
 */
export const fill = (text: string, args: TextArgs, language: Language): string =>
  text.replace(PLACEHOLDER, (whole, name: string, one?: string, many?: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === "number" ? numberText(value, language) : value;
  });

/** The placeholder names of a text, each once, sorted. */
export const placeholders = (text: string): readonly string[] => [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]!))].sort();
