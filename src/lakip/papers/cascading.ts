// Whether an indicator stands at the right place of the cascade, as KKE 2 asks: agreed between Renstra, Renja and PK, and derived from what
// stands above it. A program without objective or a copied indicator is what the checks have found, not judged a second time here.
import type { CascadeLevel, IndicatorPlace } from "../cascade";
import type { ReportContext } from "../sheet-maker";
import { no, unsure, yes, type Proposal } from "./answer";
import type { Assessed } from "./assessed";
import { RENJA, RENSTRA, type ComparedPlan } from "./plan-agreement";

/** The documents that KKE 2 compares; a later kind stands in where the first is not there. */
export const COMPARED: readonly ComparedPlan[] = [RENSTRA, RENJA, { name: "PK", kinds: ["pk"] }];

/** Who answers for a level in most agencies; a practice, no rule. */
const POSITIONS: Readonly<Record<CascadeLevel, string>> = {
  goal: "Kepala perangkat daerah (JPT)", objective: "Kepala perangkat daerah (JPT)", program: "Administrator", activity: "Pengawas / fungsional", subActivity: "Pelaksana",
};

/** Who answers for an indicator where no document says so: aims of the region are its head's, those of an agency the agency head's. */
export const positionOf = ({ level, row }: Assessed): string => ((level === "goal" || level === "objective") && row.home.table.kind === "rpjmd" ? "Kepala daerah" : POSITIONS[level]);

/** Where a document names the indicator: the agreement as it was changed before the first one, a plan before its evaluation. */
export const placeIn = ({ places }: Assessed, { kinds }: ComparedPlan): IndicatorPlace | undefined => {
  const rank = ({ document: { table } }: IndicatorPlace): number => kinds.indexOf(table.kind) * 2 - (table.isRevised ? 1 : 0);
  return places.filter(({ document }) => kinds.includes(document.table.kind)).sort((a, b) => rank(a) - rank(b))[0];
};

/** Documents that the workbook holds at all: an indicator cannot be missed in one that is not there, nor an aim in an evaluation, which few list. */
const held = ({ scope }: ReportContext, isAim: boolean): readonly ComparedPlan[] =>
  COMPARED.filter(({ kinds }) => scope.documents.some(({ table }) => kinds.includes(table.kind) && !(isAim && table.kind === "evaluasi")));

const FAULTS: Readonly<Record<string, string>> = {
  "indicator-copied-down": "sama dengan indikator di atasnya",
  "program-without-objective": "programnya tidak terhubung ke sasaran",
  "level-skipped": "ada tingkat yang terlewati",
  "indicator-wording-drift": "bunyinya berbeda antardokumen",
};

/** The proposal for one indicator. */
export const cascadingOf = (context: ReportContext, assessed: Assessed): Proposal => {
  const fault = Object.entries(FAULTS).find(([rule]) => assessed.rules.has(rule));
  if (fault) return no(fault[1]);
  const isAim = assessed.level === "goal" || assessed.level === "objective";
  const absent = held(context, isAim).filter((plan) => !placeIn(assessed, plan) && (!plan.kinds.includes("pk") || assessed.level === "objective")).map(({ name }) => name);
  if (absent.length > 0) return isAim ? no(`tidak ditemukan pada ${absent.join(" dan ")}`) : unsure(`tidak ditemukan dengan bunyi yang sama pada ${absent.join(" dan ")}`);
  if (COMPARED.every((plan) => !placeIn(assessed, plan))) return unsure("tidak tercantum pada Renstra, Renja, atau PK di buku kerja ini");
  if (!assessed.branch) return unsure("buku kerja ini tidak memuat penjenjangannya");
  if (!assessed.parent && !isAim) return no("tidak ada sasaran di atasnya");
  return yes();
};
