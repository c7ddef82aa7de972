// Binary arithmetic leaves dust behind the decimals: 90.00000000000001 is 90. Formulas and our own values cut it in the same place.

/** Decimals that count where two figures are compared. */
const PLACES = 6;

/** A figure as it is compared. */
export const withoutDust = (value: number): number => Math.round(value * 10 ** PLACES) / 10 ** PLACES;

/** The same in a formula. */
export const dustFree = (expression: string): string => `ROUND(${expression},${PLACES})`;
