// The achievement formulas in use, as pure arithmetic on a target and an actual. When one applies is decided in achievement.ts.

/** Formulas that depend on R/T alone. */
export const QUOTIENT_FORMULAS = ["ratio", "reverse-difference", "reverse-ratio", "reverse-ratio-capped", "stable"] as const;
export type QuotientFormula = (typeof QUOTIENT_FORMULAS)[number];

/** Every way to compute an achievement. `scale` compares steps of an ordered scale, `pass` is met (100) or not (0). */
export type FormulaId = QuotientFormula | "range" | "range-lower" | "scale" | "pass";

/** What is better: more, less, between two values, or exactly the target. */
export type Direction = "higher" | "lower" | "range" | "stable";

/** The house formula of a direction; `falling` is the workbook's choice where less is better. */
export const formulaFor = (direction: Direction, falling: "reverse-difference" | "reverse-ratio" | "reverse-ratio-capped" = "reverse-difference"): FormulaId =>
  direction === "higher" ? "ratio" : direction === "lower" ? falling : direction;

/** As Metode and messages print it: T target, R actual, a and b the ends of a range. */
export const FORMULA_EXPRESSIONS: Readonly<Record<FormulaId, string>> = {
  ratio: "R / T × 100",
  "reverse-difference": "(2T − R) / T × 100",
  "reverse-ratio": "T / R × 100",
  "reverse-ratio-capped": "R ≤ T: 100; R > T: T / R × 100",
  stable: "100 − |R − T| / T × 100",
  range: "R < a: R / a × 100; a ≤ R ≤ b: 100; R > b: R / b × 100",
  "range-lower": "R < a: (2a − R) / a × 100; a ≤ R ≤ b: 100; R > b: (2b − R) / b × 100",
  scale: "nilai predikat R / nilai predikat T × 100",
  pass: "terpenuhi: 100; tidak: 0",
};

/** True for the formulas that fall when the actual rises. */
export const isFalling = (formula: FormulaId): boolean => formula.startsWith("reverse") || formula === "range-lower";

/** Achievement in percent in doubles, from the quotient q = R/T of a positive target: for loops over many cells. Infinity where T/R has no value. */
export const quotientPercentFast = (formula: QuotientFormula, quotient: number): number => {
  switch (formula) {
    case "ratio":
      return 100 * quotient;
    case "reverse-difference":
      return 100 * (2 - quotient);
    case "reverse-ratio":
      return 100 / quotient;
    case "reverse-ratio-capped":
      return quotient <= 1 ? 100 : 100 / quotient;
    case "stable":
      return 100 - 100 * Math.abs(quotient - 1);
  }
};
