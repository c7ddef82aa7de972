// How figures are told in findings, and when two of them count as the same. It reads no sheet.
import type { NumberReading, Reading } from "../../sheets/reading";
import type { Shown } from "../finding";

/** A figure, which every face writes in the reader's language; "–" where there is none. */
export const figure = (value: number | undefined): Shown => value ?? "–";

/** Several figures with a sign between them: "40 + 30 + –". */
export const figures = (values: readonly (number | undefined)[], sign: string): Shown => values.flatMap((value, at) => (at === 0 ? [figure(value)] : [sign, figure(value)]));

/** One number that reads in one way and is no bound such as "≤ 14". */
export const isPlainNumber = (reading: Reading): reading is NumberReading => reading.kind === "number" && !reading.ambiguous && !reading.bound;

/** The same figure but for what binary arithmetic loses. */
export const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
