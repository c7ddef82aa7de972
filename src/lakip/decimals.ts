// Number formats of figures: as many decimals as the source prints, also where figures are taken from each other or divided. No cell is read here.
import type { Reading } from "../sheets/reading";

/** More decimals than these are a computed value that nobody rounded. */
const MOST_PLACES = 4;
/** Decimals of a quotient that is not whole, such as a mean or a step a year. */
const OF_QUOTIENT = 2;

/** "#,##0.00" for two decimals. */
export const decimals = (places: number): string => `#,##0${places > 0 ? `.${"0".repeat(Math.min(places, MOST_PLACES))}` : ""}`;

/** What is printed off by more than this share of itself is read as another figure: 0.9 as "1" beside an achievement of 90. */
const MISLEADING = 0.005;

/** The decimals that a cell of the source shows, more where those would tell another figure; `undefined` where it holds no number. */
export const placesOf = (reading: Reading | undefined): number | undefined => {
  if (reading?.kind !== "number") return undefined;
  let { places } = reading;
  while (places < OF_QUOTIENT && Math.abs(Number(reading.value.toFixed(places)) - reading.value) > MISLEADING * Math.abs(reading.value)) places++;
  return places;
};

/** The decimals of what is left when figures are taken from each other; the two of a percentage where one of them is not known. */
export const placesBetween = (...readings: readonly (Reading | undefined)[]): number => Math.max(...readings.map((reading) => placesOf(reading) ?? OF_QUOTIENT));

/** The decimals of figures with `places` after a division: those of the figures where it comes out even, else two at least. */
export const placesOfQuotient = (value: number | undefined, places: number): number => (value !== undefined && Number.isInteger(value) ? places : Math.max(places, OF_QUOTIENT));
