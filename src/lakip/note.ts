// What could not be written, or was decided for the reader, as a key with values. The sentences are in texts.ts.
import type { TextArgs } from "../locales/fill";

/** The kinds of notes. */
export const NOTE_KEYS = [
  "nothingRecognised", "agencyNotFound", "yearNotFound", "otherAgencies", "yearUnknown", "noIndicators", "noActuals", "lowerLevelsLeftOut",
  "noMoney", "noSpending", "moneyDocumentsLeftOut", "hiddenRows", "noEfficiency", "noSupport", "noKeyIndicators", "noDefinitions",
  "noAgreement", "noneBesideAgreement", "noComparedTargets", "noCascade", "noComposite", "noThemes", "noEarlierYears", "noPlanEnd", "noBenchmarks", "notWritten", "overwritten", "textsKept",
] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];

export interface LakipNote {
  readonly key: NoteKey;
  readonly args: TextArgs;
}

/** What is not written where its note is given. Reasons of the main tables are worth a sentence of their own. */
const NOT_WRITTEN: Readonly<Partial<Record<NoteKey, string>>> = {
  noEarlierYears: "Tabel 3.2", noPlanEnd: "Tabel 3.3", noEfficiency: "Tabel 3.6", noSupport: "Tabel 3.7", noKeyIndicators: "Reviu IKU", noAgreement: "Pemeriksaan PK", noneBesideAgreement: "Pemeriksaan PK",
  noCascade: "Cascading", noComposite: "Indikator komposit", noThemes: "Tematik dan crosscutting", noDefinitions: "KKE 5", noComparedTargets: "KKE 3",
};

/** More reasons than these are one sentence; Metode still gives each. */
const MOST_REASONS = 2;

/** The notes as faces show them: a list of what is missing instead of a sentence for each. */
export const briefNotes = (notes: readonly LakipNote[]): readonly LakipNote[] => {
  const missing = notes.flatMap(({ key }) => NOT_WRITTEN[key] ?? []);
  if (missing.length <= MOST_REASONS) return notes;
  const first = notes.findIndex(({ key }) => key in NOT_WRITTEN);
  return notes.flatMap((note, place) => (place === first ? [{ key: "notWritten" as const, args: { sheets: missing.join(", ") } }] : note.key in NOT_WRITTEN ? [] : [note]));
};
