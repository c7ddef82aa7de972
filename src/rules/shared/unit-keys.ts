// Units that planners use for one another, as one key. It judges nothing.
import { unitOf } from "../../standards/units";

/** Words for a figure on a scale; a people's head by two names. */
const SAME = new Map([["Poin", "Nilai"], ["Indeks", "Nilai"], ["Skor", "Nilai"], ["Angka", "Nilai"], ["Jiwa", "Orang"]]);

/** Words that also name the kind of a row. */
const ROW_TYPES = new Set(["Program", "Kegiatan", "Sub Kegiatan"]);

/** What a unit is compared by where it is a known one; a step of a scale ("Predikat") and unknown units are left alone. */
export const unitKeyOf = (text: string): string | undefined => {
  const reading = unitOf(text);
  return reading.isKnown && reading.kind !== "scale" && !ROW_TYPES.has(reading.canonical) ? (SAME.get(reading.canonical) ?? reading.canonical) : undefined;
};
