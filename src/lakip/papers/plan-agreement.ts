// Whether the target of a program or activity is the one of Renstra and of Renja, as KKE 3 asks.
import { nearlyEqual } from "../../performance/arithmetic/tolerance";
import type { Document } from "../../performance/model";
import type { TableKind } from "../../standards/vocabulary";
import type { ReportContext } from "../sheet-maker";
import { figureOf, targetDocuments } from "../sources";
import type { SourceValue } from "../year-value";
import { no, unsure, yes, type Proposal } from "./answer";
import type { Assessed } from "./assessed";

/** A plan that the target is held against. The evaluation forms print the targets of the Renja that they evaluate. */
export interface ComparedPlan {
  readonly name: string;
  readonly kinds: readonly TableKind[];
}

export const RENSTRA: ComparedPlan = { name: "Renstra", kinds: ["renstra"] };
export const RENJA: ComparedPlan = { name: "Renja", kinds: ["renja", "evaluasi"] };
/** Below a table that took the evaluation for the Renja. */
export const RENJA_FROM_EVALUATION = "Target Renja dibaca dari lembar evaluasi (Formulir E.81), yang memuat target Renja yang dievaluasi.";

export interface Agreement {
  readonly planned: SourceValue | undefined;
  readonly proposal: Proposal;
}

/** What a plan says for the report's year, and whether that agrees with the target that speaks in the other documents. */
export const agreementWith = (plan: ComparedPlan, { scope }: ReportContext, { row }: Assessed): Agreement => {
  const isOf = ({ table }: Document): boolean => plan.kinds.includes(table.kind);
  const documents = scope.documents.filter(isOf).sort((a, b) => plan.kinds.indexOf(a.table.kind) - plan.kinds.indexOf(b.table.kind));
  if (documents.length === 0) return { planned: undefined, proposal: unsure(`${plan.name} tidak ada di buku kerja`) };
  const { value: planned } = figureOf(scope, documents, row.home, row.node, "target");
  const { value: own } = figureOf(scope, targetDocuments(scope).filter((document) => !isOf(document)), row.home, row.node, "target");
  if (!isThere(own)) return { planned, proposal: unsure(isThere(planned) ? `hanya ${plan.name} yang memuat target ini` : "targetnya tidak ditemukan pada dokumen mana pun") };
  return { planned, proposal: isThere(planned) ? compare(own, planned) : no(`target tidak ditemukan pada ${plan.name}`) };
};

const isThere = (value: SourceValue | undefined): value is SourceValue => value !== undefined && value.reading.kind !== "blank";

const compare = ({ reading: own }: SourceValue, { reading: planned }: SourceValue): Proposal => {
  if (own.kind === "number" && planned.kind === "number") {
    if (own.ambiguous || planned.ambiguous || own.isPercent !== planned.isPercent) return unsure("angka dapat dibaca dengan dua cara");
    return nearlyEqual(own.value, planned.value, Math.min(own.places, planned.places)) ? yes() : no("targetnya berbeda");
  }
  if (own.kind === "range" && planned.kind === "range") return own.low === planned.low && own.high === planned.high ? yes() : no("targetnya berbeda");
  return own.kind === planned.kind && own.kind === "text" && planned.kind === "text" && own.text.trim().toLowerCase() === planned.text.trim().toLowerCase() ? yes() : unsure("bentuk targetnya berbeda");
};
