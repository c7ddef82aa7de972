// All kinds of mistakes that are injected.
import type { DefectKind } from "../scene";
import { MEASUREMENT } from "./measurement";
import { MONEY } from "./money";
import { PLANNING } from "./planning";

export const DEFECT_KINDS: readonly DefectKind[] = [...PLANNING, ...MEASUREMENT, ...MONEY];
