// Which kind of document a table is, from the clues of standards/layouts.ts, and whether it is a performance table at all.
import { CLUES, type Feature } from "../standards/layouts";
import type { TableKind } from "../standards/vocabulary";
import type { Identity } from "./identity";
import type { Draft } from "./roles";
import type { Equation, Reason } from "./table";

/** The kind with its confidence (0 to 1) and the clues that spoke for it; `null` where the table is none of ours. */
export interface KindVerdict {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Subjects that name a place in the cascade. */
const LEVEL_SUBJECTS = ["goal", "objective", "affair", "program", "activity", "subActivity", "outline"] as const;
const isLevel = (draft: Draft): boolean => (LEVEL_SUBJECTS as readonly string[]).includes(draft.subject);

/** Decides the kind; `sheetName` counts as one more title line. */
export const decideKind = (columns: readonly Draft[], equations: readonly Equation[], identity: Identity, sheetName: string): KindVerdict | null => {
  const title = `${identity.lines.join("\n")}\n${sheetName}`.toLowerCase();
  const features = featuresOf(columns, equations);
  if (!isPerformanceTable(columns, features, CASCADE.test(title))) return null;
  const scores = new Map<TableKind, { score: number; reasons: Reason[] }>();
  for (const clue of CLUES) {
    if (clue.title && !clue.title.test(title)) continue;
    if (clue.has?.some((feature) => !features.has(feature)) || clue.lacks?.some((feature) => features.has(feature))) continue;
    const entry = scores.get(clue.kind) ?? { score: 0, reasons: [] };
    entry.score += clue.weight;
    entry.reasons.push({ key: clue.title ? "title-says-kind" : "columns-say-kind", args: { kind: clue.kind, clue: clue.title?.exec(title)?.[0] ?? clue.has!.join(" ") }, weight: Math.min(1, clue.weight / 4) });
    scores.set(clue.kind, entry);
  }
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score);
  const best = ranked[0];
  if (!best) return kindByFigures(features, columns);
  const margin = best[1].score - (ranked[1]?.[1].score ?? 0);
  return { kind: best[0], confidence: Math.min(0.98, 0.45 + best[1].score * 0.06 + margin * 0.08), reasons: best[1].reasons };
};

/**
 * No clue speaks: a table that reports is a measurement, one that plans from where things stand to the end of a plan is that plan, the region's where it
 * names vision or mission; any other plan is one of the year, and amounts are a budget.
 */
const kindByFigures = (features: ReadonlySet<Feature>, columns: readonly Draft[]): KindVerdict | null => {
  const isMoney = features.has("targetRupiah") || features.has("actualRupiah");
  // "Capaian 2025" left of "Target 2026" is where a plan starts from.
  const firstTarget = columns.findIndex(({ subject, measure }) => subject === "target" && measure === "performance");
  const isReported = features.has("actualPerformance") || columns.slice(firstTarget + 1).some(({ subject, measure }) => subject === "achievement" && measure === "performance");
  const plan = !features.has("baseline") || !features.has("targetPlanEnd") ? "renja" : columns.some(({ subject }) => subject === "vision" || subject === "mission") ? "rpjmd" : "renstra";
  const kind = isReported ? "pengukuran" : features.has("targetPerformance") ? plan : isMoney ? "anggaran" : null;
  return kind && { kind, confidence: 0.3, reasons: [{ key: "kind-by-default", weight: 0.1 }] };
};

const featuresOf = (columns: readonly Draft[], equations: readonly Equation[]): ReadonlySet<Feature> => {
  const features = new Set<Feature>();
  const add = (feature: Feature, holds: boolean): void => void (holds && features.add(feature));
  const some = (test: (column: Draft) => boolean): boolean => columns.some(test);
  const targets = columns.filter((column) => column.subject === "target");
  const performance = targets.filter((column) => column.measure === "performance");
  const actuals = columns.filter((column) => column.subject === "actual");
  const figures = [...targets, ...actuals, ...columns.filter((column) => column.subject === "achievement")];
  const text = columns.map((column) => column.path.join(" ").toLowerCase()).join("\n");
  add("indicator", some((column) => column.subject === "indicator"));
  add("outline", some((column) => column.subject === "outline"));
  add("levels3", columns.filter((column) => isLevel(column) && column.subject !== "outline").length + (some((column) => column.subject === "outline") ? 1 : 0) >= 3);
  add("formulation", some((column) => column.subject === "formulation"));
  add("dataSource", some((column) => column.subject === "dataSource"));
  add("weight", some((column) => column.subject === "weight"));
  add("owner", some((column) => column.subject === "owner"));
  add("baseline", some((column) => column.subject === "baseline"));
  add("targetPerformance", performance.length > 0);
  add("targetYears3", new Set(performance.map((column) => column.year ?? (column.planYear && `+${column.planYear}`)).filter(Boolean)).size >= 3);
  add("targetQuarters", performance.filter((column) => column.quarter && column.span !== "toDate").length >= 3);
  add("targetMonths", performance.filter((column) => column.month).length >= 6);
  add("targetPlanEnd", some((column) => column.subject === "target" && (column.span === "planEnd" || /renstra|rpjmd/.test(column.path.join(" ").toLowerCase()) && !column.quarter)));
  add("targetRupiah", targets.some((column) => column.measure === "rupiah"));
  add("actualPerformance", actuals.some((column) => column.measure === "performance"));
  add("actualQuarters", actuals.filter((column) => column.quarter).length >= 3);
  add("actualPrior", actuals.some((column) => column.span === "prior" || column.span === "planToDate"));
  add("actualRupiah", actuals.some((column) => column.measure === "rupiah"));
  add("achievement", some((column) => column.subject === "achievement"));
  add("achievementPerformance", some((column) => column.subject === "achievement" && column.measure === "performance"));
  add("onlyMoney", figures.length > 0 && figures.every((column) => column.measure === "rupiah" || column.measure === "physical") && figures.some((column) => column.measure === "rupiah") && !features.has("indicator"));
  add("noFigures", figures.length === 0);
  add("equations2", equations.length >= 2);
  add("programsOnly", /\burusan\b/.test(text) && /\bprogram\b/.test(text) && !/kegiatan/.test(text));
  add("saysIku", /indikator kinerja utama|\biku\b|\bi k u\b/.test(text));
  add("saysIkk", /indikator kinerja kunci|\bikk\b/.test(text));
  add("saysRpjmd", /rpjmd/.test(text));
  add("saysRenja", /renja|rkpd/.test(text));
  add("saysActionPlan", /rencana aksi/.test(text));
  add("saysAgreement", /\btarget (pk|perjanjian kinerja)\b/.test(text));
  add("saysPersonnel", /kuant(itas)?\.? ?\/ ?output|kual(itas)?\.? ?\/ ?mutu|tugas jabatan|rencana hasil kerja pimpinan/.test(text));
  add("saysComponents", /\bkomponen\b.*\b(kriteria|sub ?-?komponen)/.test(text));
  add("saysRisk", /\bri[sz]iko\b/.test(text));
  add("saysNeed", /analisis kebutuhan|pagu indikatif|prakiraan maju/.test(text));
  return features;
};

/** A title that promises a cascade: who serves which objective with which program. */
const CASCADE = /cascading|cross-? ?cutting|pohon kinerja|penjenjangan/;

/** Money received or spent in two years or more, and nothing planned: the finances of a region, beside what is projected for the years to come. */
const isFinanceOfYears = (columns: readonly Draft[]): boolean =>
  columns.every(({ subject }) => subject !== "code" && subject !== "program") && new Set(columns.flatMap(({ subject, year }) => (subject === "actual" && year !== undefined ? [year] : []))).size >= 2;

/** Indicators with how they are measured, or linked to levels of the cascade: three of them, or two where the title promises one. */
const isListOrCascade = (columns: readonly Draft[], features: ReadonlySet<Feature>, isCascade: boolean): boolean => {
  const isStatistics = columns.filter((column) => column.subject === "other" && column.year !== undefined && column.profile.numbers > 0.5).length >= 2;
  const isCatalogue = !isStatistics && (features.has("formulation") || features.has("dataSource")) && columns.some((column) => column.subject === "unit" || isLevel(column));
  return isCatalogue || features.has("levels3") || (isCascade && columns.filter(isLevel).length >= 2);
};

/** Percentages alone: of the performance of indicators, or of performance and money side by side. */
const isAchieved = (columns: readonly Draft[], features: ReadonlySet<Feature>): boolean =>
  features.has("achievementPerformance") && (features.has("indicator") || columns.some((column) => column.subject === "achievement" && column.measure === "rupiah"));

/** Scores of an evaluation: components and criteria with their weights. */
const isScored = (columns: readonly Draft[], features: ReadonlySet<Feature>): boolean =>
  features.has("saysComponents") && features.has("weight") && (features.has("achievement") || columns.some((column) => column.subject === "rating"));

/**
 * A false table is worse than a missed one: something is measured (an indicator or a level of the cascade) and a figure is planned or reached,
 * or it is a catalogue of indicators or a cascade without figures.
 */
const isPerformanceTable = (columns: readonly Draft[], features: ReadonlySet<Feature>, isCascade: boolean): boolean => {
  const hasLevel = columns.some((column) => isLevel(column) && column.subject !== "affair");
  const measured = features.has("indicator") || hasLevel;
  if (!measured) return false;
  if (features.has("noFigures")) return !features.has("saysRisk") && features.has("indicator") && isListOrCascade(columns, features, isCascade);
  if (features.has("onlyMoney")) return hasLevel && (features.has("targetRupiah") || (features.has("actualRupiah") && !isFinanceOfYears(columns)));
  const isReported = (hasLevel && isAchieved(columns, features)) || isScored(columns, features) || (features.has("indicator") && features.has("formulation") && features.has("achievement"));
  return isReported || features.has("targetPerformance") || features.has("actualPerformance") || features.has("targetRupiah");
};
