// What an achievement formula computes, found by trying it out: the same arithmetic is known in any spelling.
import { evaluate, type Lookup } from "../sheets/evaluate";
import type { Reference, Shape } from "../sheets/formula";
import type { AchievementRelation } from "./model";

/** A formula known by what it gives. `precedence`: 1+(1-R/T)*100, which forgot its brackets. */
export type FormulaMeaning = "ratio" | "reverse-difference" | "reverse-ratio" | "reverse-ratio-capped" | "precedence" | "other";

export interface MeaningVerdict {
  readonly meaning: FormulaMeaning;
  /** 100 for per cent, 1 for a fraction. */
  readonly scale: 1 | 100;
  /** The limit that the formula itself sets, in per cent. */
  readonly cap?: number;
}

const KNOWN: readonly { readonly meaning: Exclude<FormulaMeaning, "other">; readonly of: (target: number, actual: number) => number }[] = [
  { meaning: "ratio", of: (target, actual) => actual / target },
  { meaning: "reverse-difference", of: (target, actual) => (2 * target - actual) / target },
  { meaning: "reverse-ratio", of: (target, actual) => target / actual },
  { meaning: "reverse-ratio-capped", of: (target, actual) => Math.min(1, target / actual) },
];

/** Points that tell all known formulas apart, and caps of 100 to 150 % from no cap. */
const POINTS: readonly (readonly [number, number])[] = [[10, 8], [10, 10], [10, 10.7], [10, 13.1], [8, 2], [40, 10], [10, 17]];

const cache = new WeakMap<Shape, Map<AchievementRelation, MeaningVerdict>>();

/** What the shape gives for the relation's target and actual; `other` where it reads other cells or computes something else. */
export const meaningOf = (shape: Shape, column: number, relation: AchievementRelation): MeaningVerdict => {
  let byRelation = cache.get(shape);
  if (!byRelation) cache.set(shape, (byRelation = new Map<AchievementRelation, MeaningVerdict>()));
  let verdict = byRelation.get(relation);
  if (!verdict) byRelation.set(relation, (verdict = tryOut(shape, column, relation)));
  return verdict;
};

const OTHER: MeaningVerdict = { meaning: "other", scale: 100 };

const tryOut = (shape: Shape, column: number, relation: AchievementRelation): MeaningVerdict => {
  const results = POINTS.map(([target, actual]) => evaluate(shape.expression, lookupFor(column, relation, target, actual)));
  if (results.some((result) => result === undefined || !Number.isFinite(result))) return OTHER;
  const values = results as number[];
  for (const scale of [100, 1] as const) {
    for (const { meaning, of } of KNOWN) {
      const exact = POINTS.map(([target, actual]) => of(target, actual) * scale);
      if (exact.every((value, at) => close(value, values[at]!))) return { meaning, scale };
      const cap = Math.max(...values);
      if (cap < Math.max(...exact) && exact.every((value, at) => close(Math.min(value, cap), values[at]!)) && values.some((value) => value < cap)) return { meaning, scale, cap: (cap / scale) * 100 };
    }
  }
  if (POINTS.every(([target, actual], at) => close(1 + (1 - actual / target) * 100, values[at]!))) return { meaning: "precedence", scale: 100 };
  return OTHER;
};

/** Rounding inside the formula may move the result by half of the last of two decimals. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.006 + Math.abs(a) * 1e-9;

const lookupFor = (column: number, relation: AchievementRelation, target: number, actual: number): Lookup => (reference: Reference) => {
  if (reference.sheet !== undefined || reference.from.isRowFixed || reference.from.row !== 0 || reference.to.row !== 0) return [undefined, undefined];
  const at = reference.from.isColumnFixed ? reference.from.column : reference.from.column + column;
  const to = reference.to.isColumnFixed ? reference.to.column : reference.to.column + column;
  if (at !== to) return [undefined, undefined];
  if (at >= relation.target.first && at <= relation.target.last) return [target];
  if (at >= relation.actual.first && at <= relation.actual.last) return [actual];
  return [undefined, undefined];
};
