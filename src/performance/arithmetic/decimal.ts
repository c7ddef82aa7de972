// Decimal arithmetic on typed numbers: whole numbers where they fit into a double without loss, decimal.js-light where not. No rounding for print.
import Base from "decimal.js-light";
import { decimalsOf, POWERS } from "../../sheets/rounding";

/** Decimals with more digits than any sheet holds, so that sums and quotients carry no binary error. */
export const Decimal = Base.clone({ precision: 34 });
export type Decimal = Base;

/** Most decimals that the fast way takes, and the largest whole number that leaves room for a factor of 200. */
const MOST_PLACES = 6;
const LARGEST = Number.MAX_SAFE_INTEGER / 200;

/** The smallest power of ten that makes every number whole; `undefined` where they need more than six decimals or grow too large. */
export const wholeFactor = (values: readonly number[]): number | undefined => {
  let places = 0;
  let size = 0;
  for (const value of values) {
    places = Math.max(places, decimalsOf(value, MOST_PLACES + 1));
    size += Math.abs(value);
  }
  const factor = POWERS[places]!;
  return places > MOST_PLACES || size * factor > LARGEST ? undefined : factor;
};

/** The sum without binary error: 0.1 + 0.2 is 0.3. */
export const sumOf = (values: readonly number[]): number => {
  const factor = wholeFactor(values);
  if (factor === undefined) return values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toNumber();
  return values.reduce((sum, value) => sum + Math.round(value * factor), 0) / factor;
};

/** The product of two numbers without binary error. */
export const product = (a: number, b: number): number => (b === 1 ? a : new Decimal(a).times(b).toNumber());
