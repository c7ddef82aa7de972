// What could not be written, or was decided for the reader, as a key with values. The sentences are in texts.ts.
import type { TextArgs } from "../locales/fill";

/** The kinds of notes. */
export const NOTE_KEYS = [
  "nothingRecognised", "agencyNotFound", "yearNotFound", "otherAgencies", "yearUnknown", "noIndicators", "noActuals", "lowerLevelsLeftOut",
  "noMoney", "noSpending", "moneyDocumentsLeftOut", "hiddenRows", "noEfficiency", "noSupport", "noKeyIndicators",
  "noAgreement", "noCascade", "noComposite", "noThemes", "noEarlierYears", "noPlanEnd", "noBenchmarks", "overwritten", "textsKept",
] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];

export interface LakipNote {
  readonly key: NoteKey;
  readonly args: TextArgs;
}
