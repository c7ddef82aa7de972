// What a workbook counts as right: formula, cap, zero rule, quarter method, rating scale, efficiency, tolerance.
// There is no single legal formula (PermenPANRB 53/2014 asks for comparisons only), so all of it is a setting that outputs print.

import type { ZeroRule } from "./arithmetic/achievement";

/** Where a choice comes from, in order of precedence. */
export type PolicySource = "person" | "sheet" | "formulas" | "default";

/** Every choice with where it comes from, so that outputs can print both. */
export interface Policy {
  /** Formula of falling indicators: (2T-R)/T or T/R; rising ones are R/T everywhere. */
  readonly falling: { readonly formula: "reverse-difference" | "reverse-ratio" | "reverse-ratio-capped"; readonly source: PolicySource };
  /** Upper limit of an achievement in per cent, or `null`. */
  readonly cap: { readonly percent: number | null; readonly source: PolicySource };
  /** What counts where target or actual is zero: the table in docs/arithmetic.md, Zero, blank and negative. */
  readonly zero: { readonly rule: ZeroRule; readonly source: PolicySource };
  /** Id of the rating scale in standards/scales.ts, or "printed" for the one that the sheet prints. */
  readonly scale: { readonly id: string; readonly source: PolicySource };
  readonly efficiency: { readonly rule: "difference" | "saving" | "ratio" | "pmk"; readonly source: PolicySource };
  /** Percentage points that two percentages may differ beyond rounding. */
  readonly tolerance: number;
}

/** "Kebijakan bawaan Selaras". */
export const DEFAULT_POLICY: Policy = {
  falling: { formula: "reverse-difference", source: "default" },
  cap: { percent: null, source: "default" },
  zero: { rule: "lower-hundred", source: "default" },
  scale: { id: "permendagri-86", source: "default" },
  efficiency: { rule: "difference", source: "default" },
  tolerance: 0.01,
};
