// The policy of a workbook: what a person set, else what the sheets state in words, else what most formulas do, else our default.
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { parseScale } from "../standards/printed-scale";
import { meaningOf } from "./formula-meaning";
import type { Document } from "./model";
import { DEFAULT_POLICY, type Policy } from "./policy";

/** What a person chose; every choice is optional. */
export interface PolicyChoices {
  readonly falling?: Policy["falling"]["formula"];
  readonly cap?: number | null;
  readonly zero?: Policy["zero"]["rule"];
  readonly scale?: string;
  readonly efficiency?: Policy["efficiency"]["rule"];
  readonly tolerance?: number;
}

/** "(2 x target - realisasi) / target": a note that states the formula of falling indicators. */
const STATES_DIFFERENCE = /\(?\s*2\s*[x×*]?\s*\(?(target|rencana|t)\)?\s*[-–]\s*\(?(realisasi|r)\)?|(target|rencana)\s*[-–]\s*\(\s*realisasi\s*[-–]\s*(target|rencana)|1\s*\+\s*\(\s*1\s*[-–]\s*realisasi/i;
const STATES_RATIO = /(negatif|menurun|minimal|turun)[^.\n]{0,60}target\s*[/:]\s*realisasi/i;

/** The policy of a workbook, each choice with its source; what nobody chose and no sheet tells is `DEFAULT_POLICY`. */
export const derivePolicy = (workbook: WorkbookSnapshot, documents: readonly Document[], choices: PolicyChoices): Policy => ({
  falling: fallingFormula(workbook, documents, choices),
  cap: choices.cap === undefined ? capOf(documents) : { percent: choices.cap, source: "person" },
  zero: choices.zero ? { rule: choices.zero, source: "person" } : DEFAULT_POLICY.zero,
  scale: choices.scale ? { id: choices.scale, source: "person" } : printsScale(workbook) ? { id: "printed", source: "sheet" } : DEFAULT_POLICY.scale,
  efficiency: choices.efficiency ? { rule: choices.efficiency, source: "person" } : DEFAULT_POLICY.efficiency,
  tolerance: choices.tolerance ?? DEFAULT_POLICY.tolerance,
});

const fallingFormula = (workbook: WorkbookSnapshot, documents: readonly Document[], choices: PolicyChoices): Policy["falling"] => {
  if (choices.falling) return { formula: choices.falling, source: "person" };
  const stated = statedFormula(workbook);
  if (stated) return { formula: stated, source: "sheet" };
  const counts = { "reverse-difference": 0, "reverse-ratio": 0 };
  eachMeaning(documents, (meaning) => {
    if (meaning === "reverse-difference") counts["reverse-difference"]++;
    if (meaning === "reverse-ratio") counts["reverse-ratio"]++;
  });
  const [difference, ratio] = [counts["reverse-difference"], counts["reverse-ratio"]];
  if (difference + ratio === 0 || difference === ratio) return DEFAULT_POLICY.falling;
  return { formula: difference > ratio ? "reverse-difference" : "reverse-ratio", source: "formulas" };
};

const statedFormula = (workbook: WorkbookSnapshot): Policy["falling"]["formula"] | undefined => {
  for (const note of notesOf(workbook)) {
    if (STATES_DIFFERENCE.test(note)) return "reverse-difference";
    if (STATES_RATIO.test(note)) return "reverse-ratio";
  }
  return undefined;
};

/** A rating scale of at least four bands printed in one cell. */
const printsScale = (workbook: WorkbookSnapshot): boolean => {
  for (const note of notesOf(workbook)) if (/\d.*\d.*\d/s.test(note) && /tinggi|baik|memuaskan/i.test(note) && (parseScale(note)?.bands.length ?? 0) >= 4) return true;
  return false;
};

/** Texts long enough for a note, up to 400 characters; of a long sheet only its first and last rows are read. */
function* notesOf(workbook: WorkbookSnapshot): Generator<string> {
  for (const sheet of workbook.sheets) {
    if (sheet.generated) continue;
    const rows = sheet.rowCount > 2000 ? [...sheet.values.slice(0, 60), ...sheet.values.slice(-120)] : sheet.values;
    for (const row of rows) for (const value of row ?? []) if (typeof value === "string" && value.length <= 400 && value.length >= 12) yield value;
  }
}

/** A cap that the workbook's own formulas set in most rows. */
const capOf = (documents: readonly Document[]): Policy["cap"] => {
  const caps = new Map<number | undefined, number>();
  eachMeaning(documents, (_, cap) => void caps.set(cap, (caps.get(cap) ?? 0) + 1));
  const best = [...caps].sort((a, b) => b[1] - a[1])[0];
  return best && best[0] !== undefined ? { percent: Math.round(best[0] * 100) / 100, source: "formulas" } : DEFAULT_POLICY.cap;
};

/** Rows read per table: the policy is a matter of most formulas, not of all. */
const SAMPLE_ROWS = 200;

const eachMeaning = (documents: readonly Document[], visit: (meaning: string, cap: number | undefined) => void): void => {
  for (const document of documents) {
    const step = Math.max(1, Math.floor(document.measured.length / SAMPLE_ROWS));
    for (const relation of document.achievements) {
      if (relation.measure === "rupiah") continue;
      for (let at = 0; at < document.measured.length; at += step) {
        const shape = document.shape(document.measured[at]!.row, relation.achievement);
        if (!shape) continue;
        const { meaning, cap } = meaningOf(shape, relation.achievement.first, relation);
        if (meaning !== "other") visit(meaning, cap);
      }
    }
  }
};
