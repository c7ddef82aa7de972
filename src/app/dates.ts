// Dates and times for people and for what is stored. The clock is given, never read here.
import { LOCALES, type Language } from "../locales/fill";

/** The date where the person is, as ISO: a suppression ends at the end of their day. */
export const localDate = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** "22 November 2026". */
export const dateText = (now: Date, language: Language): string => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long" }).format(now);

/** "22 Nov, 10.42" of an ISO date and time. */
export const timeText = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
