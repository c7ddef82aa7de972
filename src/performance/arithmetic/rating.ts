// Which ratings a printed percentage can have earned: a rounded figure at the edge of a band may belong to either side.
import { fifteenDigits } from "../../sheets/rounding";
import type { Band, RatingScale } from "../../standards/scales";
import { unitOfPlace, type Printed } from "./tolerance";

/**
 * The bands that a printed percentage can lie in, from half a unit below (rounded up) to one above (cut off); an exact figure lies in one
 * at most, in none inside a hole of a printed scale. A rating outside the list is wrong; with more than one nobody can tell.
 */
export const ratingsThatFit = (scale: RatingScale, { value: stored, places, isExact }: Printed): Band[] => {
  const value = fifteenDigits(stored);
  const unit = isExact ? 0 : unitOfPlace(places);
  const [low, high] = [value - unit / 2, value + unit];
  return scale.bands.filter((band) => {
    const startsInTime = band.low < high || (band.low === value && band.includesLow);
    const endsLate = band.high > low || (band.high === low && band.includesHigh);
    return startsInTime && endsLate;
  });
};
