// Columns of tables that plan nothing: what was reached, year by year, and the scores of an evaluation.
// May not: touch a table that holds a target.
import type { Subject } from "../standards/vocabulary";
import type { Reason } from "./table";

/** As much of a column as is needed here. */
interface Draft {
  subject: Subject;
  readonly path: readonly string[];
  readonly year?: number | undefined;
  readonly isPercent: boolean;
  reasons: readonly Reason[];
}

/** Settles what only the lack of targets tells. */
export const settleWithoutTargets = (drafts: readonly Draft[]): void => {
  if (drafts.some(({ subject }) => subject === "target" || subject === "actual")) return;
  settleScores(drafts);
  settleReachedYears(drafts);
};

const become = (draft: Draft, subject: Subject, key: string): void => {
  draft.subject = subject;
  draft.reasons = [...draft.reasons, { key, weight: 0.7 }];
};

/** "Bobot | Jawaban | Nilai" over components and criteria: the score that was reached. */
const settleScores = (drafts: readonly Draft[]): void => {
  if (!drafts.some(({ subject }) => subject === "weight") || !drafts.some(({ path }) => /\bkomponen\b/i.test(path.join(" ")))) return;
  for (const draft of drafts) if (draft.subject === "other" && /^(?:nilai|skor)(?: akhir| capaian)?$/i.test(draft.path.at(-1)?.trim() ?? "")) become(draft, "achievement", "score-beside-weight");
};

/** "Capaian 2023 | Capaian 2024" beside a unit and without any target is what was reached, in that unit. */
const settleReachedYears = (drafts: readonly Draft[]): void => {
  const years = drafts.filter(({ subject, year, isPercent, path }) => subject === "achievement" && year !== undefined && !isPercent && /^(?:pen)?capaian\b/i.test(path.at(-1)!.trim().replace(/^(?:tahun )?20\d\d$/i, path.at(-2)?.trim() ?? "")));
  if (new Set(years.map(({ year }) => year)).size < 2 || !drafts.some(({ subject }) => subject === "unit")) return;
  for (const draft of years) become(draft, "actual", "reached-without-target");
};
