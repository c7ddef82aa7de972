// A number as people type it into a setting, with a comma or a point before the decimals.

/** The number, zero or more; `undefined` where it is none. */
export const numberOf = (typed: string): number | undefined => {
  const text = typed.trim();
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
};
