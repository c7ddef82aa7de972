// Decimal places of doubles: counting them, and rounding as Excel shows it. No reading of text here.

/** 1 to 1e15, by decimal places. */
export const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * How many decimals a number needs, at most `most`: 69.38 -> 2, 1/3 -> `most`.
 * Exact for numbers of up to 15 digits, which is all that Excel keeps.
 */
export const decimalsOf = (value: number, most = 10): number => {
  for (let places = 0; places < most; places++) {
    const power = POWERS[places]!;
    if (Math.round(value * power) / power === value) return places;
  }
  return most;
};

/** The number as Excel keeps it: 15 significant digits, so that 0.07 * 100 is 7. */
export const fifteenDigits = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** Rounds half away from zero at a decimal place, as Excel shows numbers: 1.005 -> 1.01, -2.5 -> -3. `places` from 0 to 15. */
export const roundAsShown = (value: number, places: number): number => {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return value;
  const shifted = shift(fifteenDigits(Math.abs(value)), places);
  return Math.sign(value) * shift(Math.round(shifted), -places) || 0;
};

/** Moves the decimal point through the decimal text, which brings no binary error in. */
const shift = (value: number, places: number): number => {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
};
