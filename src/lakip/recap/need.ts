// In which order agencies need coaching: the mean of an agency's places by low achievement, many errors and low absorption.
// A measure that an agency has no figure for is left out of its mean; nothing is weighted, so that anybody can check the order.

/** The three measures; achievement and absorption in per cent, errors a count. */
export interface Measures {
  readonly achievement?: number;
  readonly errors: number;
  readonly absorption?: number;
}

/** How many agencies are put first as those that need coaching most. */
export const COACHED = 5;

/** The mean place of each agency, from 1 (needs it most); equal figures share the better place, as RANK in a sheet does. */
export const meanPlaces = (agencies: readonly Measures[]): readonly number[] => {
  const achievements = agencies.map(({ achievement }) => achievement);
  const errors = agencies.map(({ errors: count }) => -count);
  const absorptions = agencies.map(({ absorption }) => absorption);
  return agencies.map((_, at) => {
    const places = [achievements, errors, absorptions].flatMap((values) => placeOf(values, at) ?? []);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  });
};

/** The place of a value counted from the lowest; `undefined` where there is no value. */
const placeOf = (values: readonly (number | undefined)[], at: number): number | undefined => {
  const own = values[at];
  return own === undefined ? undefined : 1 + values.filter((value) => value !== undefined && value < own).length;
};
