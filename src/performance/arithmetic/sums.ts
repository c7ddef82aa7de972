// Sums and means without binary error, in whole numbers where they fit into a double without loss. No rounding for print.
import { decimalsOf, POWERS } from "../../sheets/rounding";

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

/** The sum without binary error: 0.1 + 0.2 is 0.3. Numbers of many decimals are added with what each addition loses (Neumaier). */
export const sumOf = (values: readonly number[]): number => {
  const factor = wholeFactor(values);
  if (factor !== undefined) return values.reduce((sum, value) => sum + Math.round(value * factor), 0) / factor;
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
};

/** The mean without binary error; `undefined` of nothing. */
export const mean = (values: readonly number[]): number | undefined => {
  if (values.length === 0) return undefined;
  const factor = wholeFactor(values);
  if (factor === undefined) return sumOf(values) / values.length;
  return values.reduce((sum, value) => sum + Math.round(value * factor), 0) / (factor * values.length);
};
