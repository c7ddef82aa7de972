// The registry: every rule, by explicit import, in the order of the catalogue. Nothing else belongs here.
import type { Rule } from "./rule";

/** All rules that ship; the engine runs those that the settings leave on. */
export const RULES: readonly Rule[] = [];
