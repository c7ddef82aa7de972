// Compares the score on real workbooks with the thresholds that are committed. Runs nothing.

/** The exit code of `npm run score` where there is no corpus: neither passed nor failed. */
export const SCORE_SKIPPED = 3;

/** Shares from 0 to 1, and `extra`, the number of false tables; `null` where nothing could be counted. */
export type Means = Readonly<Record<string, number | null>>;

/** A limit on one of the means: at least, or at most. */
export interface Threshold {
  readonly mean: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const shown = (mean: string, value: number | null): string => (value === null ? "nothing counted" : mean === "extra" ? String(value) : `${(100 * value).toFixed(1)} %`);

/** What falls short, a sentence each; an empty list is a pass. A mean that is missing falls short. */
export const shortfalls = (means: Means, thresholds: readonly Threshold[]): string[] =>
  thresholds.flatMap(({ mean, atLeast, atMost }) => {
    const value = means[mean] ?? null;
    const isShort = value === null || (atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost);
    if (!isShort) return [];
    const limit = atLeast !== undefined ? `at least ${shown(mean, atLeast)}` : `at most ${shown(mean, atMost ?? null)}`;
    return [`${mean}: ${shown(mean, value)}, must be ${limit}`];
  });
