// All kinds of mistakes that are injected.
import type { DefectKind } from "../scene";
import { FORMULAS } from "./formulas";
import { LINKS } from "./links";
import { MEASUREMENT } from "./measurement";
import { MONEY } from "./money";
import { PLANNING } from "./planning";
import { SLIPS } from "./slips";

export const DEFECT_KINDS: readonly DefectKind[] = [...PLANNING, ...MEASUREMENT, ...MONEY, ...SLIPS, ...FORMULAS, ...LINKS];
