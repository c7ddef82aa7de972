// The sample workbook as plans: all sheets in their order, with every formula's value.
import type { SheetPlan } from "../../src/sheets/plan";
import { calculate } from "./layout/calculate";
import type { Draft } from "./layout/draft";
import { actionPlan } from "./sheets/action-plan";
import { agreementEducation } from "./sheets/agreement-education";
import { agreementHealth } from "./sheets/agreement-health";
import { annual } from "./sheets/annual";
import { budgetEducation } from "./sheets/budget-education";
import { budgetHealth } from "./sheets/budget-health";
import { cascading } from "./sheets/cascading";
import { cover } from "./sheets/cover";
import { evaluationEducation } from "./sheets/evaluation-education";
import { evaluationHealth } from "./sheets/evaluation-health";
import { keyIndicators } from "./sheets/key-indicators";
import { performanceHealth } from "./sheets/performance-health";
import { quarterly } from "./sheets/quarterly";
import { regionPerformance } from "./sheets/region-performance";
import { renstraEducation } from "./sheets/renstra-education";
import { renstraHealth } from "./sheets/renstra-health";
import { rpjmd } from "./sheets/rpjmd";

/** The sheets with what the cover says about them, in the order of the workbook. */
const SHEETS: readonly (readonly [() => Draft, string])[] = [
  [rpjmd, "Misi, tujuan, sasaran dan program daerah dengan target dan pagu 2025-2029"],
  [regionPerformance, "Capaian indikator daerah tahun 2025"],
  [renstraEducation, "Program, kegiatan, sub kegiatan Dinas Pendidikan 2025-2029"],
  [cascading, "Tujuan, sasaran dan program Dinas Pendidikan"],
  [keyIndicators, "Indikator kinerja utama Dinas Pendidikan"],
  [() => agreementEducation(false), "Perjanjian kinerja Dinas Pendidikan"],
  [() => agreementEducation(true), "Perjanjian kinerja perubahan Dinas Pendidikan"],
  [actionPlan, "Rencana aksi Dinas Pendidikan"],
  [quarterly, "Pengukuran kinerja triwulanan Dinas Pendidikan"],
  [annual, "Pengukuran kinerja tahunan Dinas Pendidikan"],
  [evaluationEducation, "Evaluasi hasil Renja Dinas Pendidikan"],
  [budgetEducation, "Realisasi anggaran Dinas Pendidikan"],
  [renstraHealth, "Program, kegiatan, sub kegiatan Dinas Kesehatan 2025-2030"],
  [agreementHealth, "Perjanjian kinerja Dinas Kesehatan"],
  [performanceHealth, "Pengukuran kinerja Dinas Kesehatan"],
  [evaluationHealth, "Evaluasi hasil Renja Dinas Kesehatan"],
  [budgetHealth, "Realisasi anggaran Dinas Kesehatan"],
];

/** Freshly laid out sheets by key, without defects. */
export const draftSheets = (): Map<string, Draft> => {
  const drafts = SHEETS.map(([lay]) => lay());
  const all = [cover(drafts.map((draft, index) => [draft.name, SHEETS[index]![1]])), ...drafts];
  return new Map(all.map((draft) => [draft.key, draft]));
};

/** The plans of laid out sheets, calculated. */
export const planSheets = (drafts: ReadonlyMap<string, Draft>): SheetPlan[] => calculate([...drafts.values()].map((draft) => draft.plan(drafts)));
