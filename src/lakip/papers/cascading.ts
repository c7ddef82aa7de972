// Whether an indicator stands at the right place of the cascade, as KKE 2 asks: agreed between Renstra, Renja and PK, and derived from what
// stands above it. A program without objective or a copied indicator is what the checks have found, not judged a second time here.
import type { TableKind } from "../../standards/vocabulary";
import type { CascadeLevel, IndicatorPlace } from "../cascade";
import type { ReportContext } from "../sheet-maker";
import { no, unsure, yes, type Proposal } from "./answer";
import type { Assessed } from "./assessed";

/** The documents that KKE 2 compares. */
export const COMPARED = ["renstra", "renja", "pk"] as const satisfies readonly TableKind[];
const NAMES: Readonly<Record<(typeof COMPARED)[number], string>> = { renstra: "Renstra", renja: "Renja", pk: "PK" };

/** Who answers for a level in most agencies; a practice, no rule. */
const POSITIONS: Readonly<Record<CascadeLevel, string>> = {
  goal: "Kepala perangkat daerah (JPT)", objective: "Kepala perangkat daerah (JPT)", program: "Administrator", activity: "Pengawas / fungsional", subActivity: "Pelaksana",
};

/** Who answers for an indicator where no document says so: aims of the region are its head's, those of an agency the agency head's. */
export const positionOf = ({ level, row }: Assessed): string => ((level === "goal" || level === "objective") && row.home.table.kind === "rpjmd" ? "Kepala daerah" : POSITIONS[level]);

/** Where a document of a kind names the indicator. */
export const placeIn = ({ places }: Assessed, kind: TableKind): IndicatorPlace | undefined => places.find(({ document }) => document.table.kind === kind);

/** Kinds that the workbook holds at all: an indicator cannot be missed in a document that is not there. */
const heldKinds = ({ scope }: ReportContext): readonly (typeof COMPARED)[number][] => COMPARED.filter((kind) => scope.documents.some(({ table }) => table.kind === kind));

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
  const absent = heldKinds(context).filter((kind) => !placeIn(assessed, kind) && (kind !== "pk" || assessed.level === "objective")).map((kind) => NAMES[kind]);
  if (absent.length > 0) return isAim ? no(`tidak ditemukan pada ${absent.join(" dan ")}`) : unsure(`tidak ditemukan dengan bunyi yang sama pada ${absent.join(" dan ")}`);
  if (!assessed.branch) return unsure("buku kerja ini tidak memuat penjenjangannya");
  if (!assessed.parent && !isAim) return no("tidak ada sasaran di atasnya");
  return yes();
};
