// Decimal arithmetic on typed numbers, by decimal.js-light. Rules do without it: it is loaded with the reports. No rounding for print.
import Base from "decimal.js-light";

/** Decimals with more digits than any sheet holds, so that sums and quotients carry no binary error. */
export const Decimal = Base.clone({ precision: 34 });
export type Decimal = Base;

/** The product of two numbers without binary error. */
export const product = (a: number, b: number): number => (b === 1 ? a : new Decimal(a).times(b).toNumber());
