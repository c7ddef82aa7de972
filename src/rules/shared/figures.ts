// How figures are written in findings, and when two of them count as the same. It reads no sheet.

const numbers = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 4, useGrouping: "min2" });

/** A figure as people in Indonesia write it, at most four decimals; "–" where there is none. */
export const figure = (value: number | undefined): string => (value === undefined ? "–" : numbers.format(value));

/** A figure as the argument of a message, which writes it in the reader's language. */
export const figureArg = (value: number | undefined): number | string => value ?? "–";

/** The same figure but for what binary arithmetic loses. */
export const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
