// Rating scales: which word a percentage earns. Bands are half-open, so that every decimal has one place; printed holes stay holes.
import type { RegulationId } from "./regulations";

/** One band of a scale. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
  /** The word of the band first, then other ways to write it. */
  readonly words: readonly [string, ...string[]];
}

/** A scale, from the highest band to the lowest. */
export interface RatingScale {
  readonly id: string;
  /** For people, in Indonesian. */
  readonly name: string;
  /** The id of a legal basis in regulations.ts. */
  readonly basis: RegulationId;
  readonly bands: readonly Band[];
}

/** What a scale says of a value: a band, or that it cannot be decided, with the bands that come nearest. */
export type Rating =
  | { readonly kind: "rated"; readonly band: Band; readonly word: string }
  | { readonly kind: "undecided"; readonly reason: "gap" | "overlap" | "outside"; readonly nearest: readonly Band[] };

type Words = readonly [string, ...string[]];

/** Bands that meet without holes: each reaches from just above its floor to the floor of the band above; the last has no floor. */
const stacked = (...steps: readonly (readonly [floor: number, ...words: Words])[]): Band[] =>
  steps.map(([floor, ...words], index) => ({ low: floor, high: steps[index - 1]?.[0] ?? Infinity, includesLow: false, includesHigh: index > 0, words }));

const FIVE_FLOORS = [90, 75, 65, 50, -Infinity] as const;
const fiveWords = (...words: readonly [Words, Words, Words, Words, Words]): Band[] => stacked(...FIVE_FLOORS.map((floor, index) => [floor, ...words[index]!] as const));

/** The scales that a workbook can choose from; the first is the house default. Values above 100 stay in the highest band. */
export const RATING_SCALES = [
  {
    id: "permendagri-86",
    name: "Permendagri 86/2017",
    basis: "permendagri-86-2017-e81",
    bands: fiveWords(["Sangat Tinggi", "ST"], ["Tinggi"], ["Sedang"], ["Rendah"], ["Sangat Rendah", "SR"]),
  },
  {
    id: "permendagri-86-baik",
    name: "Permendagri 86/2017 dengan kata Sangat Baik sampai Sangat Kurang",
    basis: "praktik",
    bands: fiveWords(["Sangat Baik", "SB"], ["Baik"], ["Cukup", "Cukup Baik"], ["Kurang", "Kurang Baik"], ["Sangat Kurang", "Sangat Kurang Baik"]),
  },
  {
    id: "lan",
    name: "Enam kategori gaya LAN",
    basis: "praktik",
    bands: stacked([85, "Memuaskan"], [75, "Sangat Baik"], [65, "Baik"], [50, "Cukup Baik", "Cukup"], [30, "Agak Kurang"], [-Infinity, "Kurang"]),
  },
  {
    id: "traffic-light",
    name: "Lampu lalu lintas",
    basis: "praktik",
    bands: [
      { low: 90, high: Infinity, includesLow: false, includesHigh: false, words: ["Hijau"] },
      { low: 70, high: 90, includesLow: true, includesHigh: true, words: ["Kuning"] },
      { low: -Infinity, high: 70, includesLow: false, includesHigh: false, words: ["Merah"] },
    ],
  },
  {
    id: "pmk",
    name: "PMK 107/2024 (kementerian/lembaga)",
    basis: "pmk-107-2024-251",
    bands: stacked([90, "Sangat Baik"], [80, "Baik"], [60, "Cukup"], [50, "Kurang"], [-Infinity, "Sangat Kurang"]),
  },
  {
    id: "akip",
    name: "Predikat AKIP",
    basis: "permenpanrb-88-2021",
    bands: stacked([90, "AA", "Sangat Memuaskan"], [80, "A", "Memuaskan"], [70, "BB", "Sangat Baik"], [60, "B", "Baik"], [50, "CC", "Cukup"], [30, "C", "Kurang"], [-Infinity, "D", "Sangat Kurang"]),
  },
] as const satisfies readonly RatingScale[];

export type RatingScaleId = (typeof RATING_SCALES)[number]["id"];

/** A scale by its id. */
export const ratingScale = (id: RatingScaleId): RatingScale => RATING_SCALES.find((scale) => scale.id === id)!;

/** True where the value lies in the band. */
const bandHas = (band: Band, value: number): boolean =>
  (band.includesLow ? value >= band.low : value > band.low) && (band.includesHigh ? value <= band.high : value < band.high);

/**
 * The rating of a percentage (98.5 for 98,5 %). A value in a hole of a printed scale, in two of its bands or outside all of them is
 * undecided. Pass the value as decimal arithmetic gives it: 90.00000000000001 is above 90.
 */
export const ratingOf = (scale: RatingScale, value: number): Rating => {
  const bands = scale.bands.filter((band) => bandHas(band, value));
  if (bands.length === 1) return { kind: "rated", band: bands[0]!, word: bands[0]!.words[0] };
  if (bands.length > 1) return { kind: "undecided", reason: "overlap", nearest: bands };
  const above = scale.bands.findLast((band) => band.low >= value);
  const below = scale.bands.find((band) => band.high <= value);
  const nearest = [above, below].filter((band) => band !== undefined);
  return { kind: "undecided", reason: above && below ? "gap" : "outside", nearest };
};

const tidyWord = (word: string): string => word.toLowerCase().replace(/[^\p{L}]+/gu, " ").trim();

/** The bands of a scale by their tidied words, made once: columns of ratings ask for every row. */
const bandsByWord = new WeakMap<RatingScale, ReadonlyMap<string, Band>>();

const bandsOf = (scale: RatingScale): ReadonlyMap<string, Band> => {
  let bands = bandsByWord.get(scale);
  if (!bands) {
    // Of two bands with one word the higher one counts: a map keeps what is set last.
    bands = new Map([...scale.bands].reverse().flatMap((band) => band.words.map((word) => [tidyWord(word), band] as const)));
    bandsByWord.set(scale, bands);
  }
  return bands;
};

/** The band that a word names, in any spelling that the scale knows; `undefined` for a word of another scale. */
export const bandOf = (scale: RatingScale, word: string): Band | undefined => bandsOf(scale).get(tidyWord(word));

/** True for a word of any of the scales that a workbook can choose from. */
export const isRatingWord = (word: string): boolean => {
  const tidied = tidyWord(word);
  return RATING_SCALES.some((scale) => bandsOf(scale).has(tidied));
};

/** The scales whose words include all the given ones: which scale a column of ratings may use. */
export const scalesWithWords = (words: readonly string[]): RatingScale[] => RATING_SCALES.filter((scale) => words.every((word) => bandOf(scale, word)));
