// Met or not met: targets that are a state, a date or a step, without degrees. The only percentages are 100 and 0.
import type { Reading } from "../../sheets/reading";
import { orderedScaleOf, stepOf } from "../../standards/ordered-scales";
import type { AchievementInput, Outcome } from "./achievement";

const YES = new Set(["ya", "y", "iya", "ada", "tercapai", "terpenuhi", "terlaksana", "selesai", "sudah", "sesuai", "tepat waktu"]);
const NO = new Set(["tidak", "t", "belum", "tidak tercapai", "tidak terpenuhi", "tidak terlaksana", "tidak selesai", "belum selesai", "tidak sesuai", "tidak tepat waktu", "terlambat"]);

/** 100 where the actual meets the target, 0 where it does not, "review" where that cannot be read from the cells. */
export const passResult = (target: Reading, actual: Reading, { direction, scale }: AchievementInput): Outcome => {
  const isMet = meets(target, actual, direction, scale);
  return isMet === undefined ? { kind: "review", reason: actual.kind === "text" ? "textActual" : "notANumber" } : { percent: isMet ? 100 : 0, formula: "pass" };
};

const meets = (target: Reading, actual: Reading, direction: AchievementInput["direction"], asked: AchievementInput["scale"]): boolean | undefined => {
  if (actual.kind === "boolean") return actual.value;
  if (actual.kind === "text") {
    const word = actual.text.trim().toLowerCase();
    if (YES.has(word) || NO.has(word)) return YES.has(word);
    if (target.kind !== "text") return undefined;
    const scale = asked ?? orderedScaleOf(target.text, actual.text);
    const [wanted, reached] = [scale && stepOf(scale, target.text), scale && stepOf(scale, actual.text)];
    return wanted && reached && reached.rank >= wanted.rank;
  }
  if (actual.kind === "date") return target.kind === "date" ? actual.serial <= target.serial : undefined;
  if (actual.kind !== "number" || actual.ambiguous) return undefined;
  if (target.kind === "range") return target.isAmbiguous || target.isReversed ? undefined : actual.value >= target.low && actual.value <= target.high;
  if (target.kind !== "number" || target.ambiguous) return undefined;
  const isLower = target.bound === "max" || (target.bound === undefined && direction === "lower");
  return isLower ? actual.value <= target.value : actual.value >= target.value;
};
