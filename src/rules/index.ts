// The registry: every rule, by explicit import, in the order of the catalogue. Nothing else belongs here.
import { rule as budgetChildrenSum } from "./budget-children-sum/rule";
import { rule as totalDoubleCount } from "./total-double-count/rule";
import { rule as totalRangeShort } from "./total-range-short/rule";
import type { Rule } from "./rule";

/** All rules that ship; the engine runs those that the settings leave on. */
export const RULES: readonly Rule[] = [
  budgetChildrenSum,
  totalDoubleCount,
  totalRangeShort,
];
