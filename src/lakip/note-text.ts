// A note as a sentence in the reader's language. Notes name tables and levels as the sheets do, in Indonesian: English sentences say them in English.
import { fill, type Language, type TextArgs } from "../locales/fill";
import type { LakipNote } from "./note";
import { NOTE_TEXTS } from "./texts";

const IN_ENGLISH: Readonly<Record<string, string>> = {
  "Reviu IKU": "review of key indicators", "Pemeriksaan PK": "check of the agreement", Cascading: "cascading", "Indikator komposit": "composite indicators", "Tematik dan crosscutting": "themes and crosscutting",
  "tujuan dan sasaran": "goals and objectives", sasaran: "objectives", program: "programmes", kegiatan: "activities", "sub kegiatan": "sub-activities",
};

/** Values that are names of ours; all others are words of the workbook. */
const NAMES: ReadonlySet<string> = new Set(["level", "table", "sheets"]);

/** The sentence of a note. */
export const noteText = ({ key, args }: LakipNote, language: Language): string => fill(NOTE_TEXTS[key][language], language === "id" ? args : inEnglish(args), language);

const inEnglish = (args: TextArgs): TextArgs =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, NAMES.has(name) && typeof value === "string" ? value.split(", ").map(nameInEnglish).join(", ") : value]));

const nameInEnglish = (name: string): string => IN_ENGLISH[name] ?? name.replace(/^Tabel (?=\d)/, "table ");
