// Fills the placeholders of a text. Knows two languages' way of writing numbers, and no text itself.

/** The languages that people can choose; Indonesian is the default. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** An amount: its thousands are always parted, also those of 1.250, and it has at most so many decimals. */
interface Amount {
  readonly value: number;
  readonly places: number;
}

/** What can stand in a text: texts as they are, numbers and amounts in the language's own way, and several of these in a row. */
export type Shown = string | number | Amount | readonly Shown[];

/** Values for placeholders. */
export type TextArgs = Readonly<Record<string, Shown>>;

/** How Intl calls them. */
export const LOCALES = { id: "id-ID", en: "en-GB" } as const;

// "min2" groups thousands from 10.000 on, so that a year stays a year.
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat(LOCALES.id, { maximumFractionDigits: 4, useGrouping: "min2" }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 4, useGrouping: "min2" }),
};

/** A number as the language writes it: 12345.5 -> "12.345,5" in Indonesian; years are not grouped; at most four decimals. */
export const numberText = (value: number, language: Language): string => numbers[language].format(value);

/** Making a format costs far more than using it. */
const amounts = new Map<string, Intl.NumberFormat>();

const amountText = ({ value, places }: Amount, language: Language): string => {
  const key = `${language}${places}`;
  const format = amounts.get(key) ?? new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: places });
  amounts.set(key, format);
  return format.format(value);
};

/** The text of what is to be shown. */
export const shownText = (shown: Shown, language: Language): string => {
  if (typeof shown === "string") return shown;
  if (typeof shown === "number") return numberText(shown, language);
  return "places" in shown ? amountText(shown, language) : shown.map((part) => shownText(part, language)).join("");
};

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
    return shownText(value, language);
  });

/** The placeholder names of a text, each once, sorted. */
export const placeholders = (text: string): readonly string[] => [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1]!))].sort();
