// Words of headers and footers with their right spelling, for finding slips of the finger. Data and one look-up; no sheet.
import { distance } from "fastest-levenshtein";

/** Words that headers, totals and footers of the forms are made of. */
const RIGHT: readonly string[] = [
  "realisasi", "capaian", "pencapaian", "indikator", "sasaran", "strategis", "triwulan", "persentase", "anggaran", "penanggung", "penanggungjawab", "keterangan",
  "kegiatan", "kinerja", "predikat", "formulasi", "penghambat", "pendorong", "perangkat", "pengukuran", "perhitungan", "penyerapan", "pendanaan", "perencanaan",
  "berikutnya", "diperlukan", "keberhasilan", "perkiraan", "indikatif", "sebelumnya", "pembangunan", "pelaksanaan", "evaluasi", "organisasi",
];

/** Forms that stand one letter from a right word and are right themselves. */
const ALSO_RIGHT = new Set(["indicator", "indikatif", "strategi", "organisasi", "evaluasi", "pengukuran", "kegiatan", "perkiraan", "perhitungan", "realisas", "anggaran", "sasarannya", "keterangan", "diperlukannya", "capaiannya", "perencana", "pelaksana", "formulasi", "persentasi", "strategik"]);

/** Slips of more than one letter that are common. */
const KNOWN = new Map([["presentase", "persentase"], ["relaisasi", "realisasi"], ["inidkator", "indikator"], ["keigatan", "kegiatan"]]);

/** The word that a misspelt header word means; `undefined` for right and for unknown words. Two swapped letters count as one slip. */
export const meantHeaderWord = (typed: string): string | undefined => {
  const word = typed.toLowerCase();
  const known = KNOWN.get(word);
  if (known) return known;
  if (word.length < 6 || RIGHT.includes(word) || ALSO_RIGHT.has(word)) return undefined;
  const near = RIGHT.filter((right) => right.length >= 7 && right[0] === word[0] && isOneSlip(word, right));
  return near.length === 1 ? near[0] : undefined;
};

/** One letter more, less or other, or two neighbours swapped; a last letter more is rather an ending. */
export const isOneSlip = (word: string, right: string): boolean => {
  if (word === right || Math.abs(word.length - right.length) > 1) return false;
  if (word.startsWith(right) || right.startsWith(word)) return false;
  const slips = distance(word, right);
  return slips === 1 || (slips === 2 && word.length === right.length && isSwap(word, right));
};

const isSwap = (word: string, right: string): boolean => {
  const at = [...word].findIndex((letter, index) => letter !== right[index]);
  return word[at] === right[at + 1] && word[at + 1] === right[at];
};

/** A word in the case in which another one was typed: all capitals, a capital first, or small. */
export const inCaseOf = (typed: string, word: string): string =>
  typed === typed.toUpperCase() ? word.toUpperCase() : typed[0] === typed[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
