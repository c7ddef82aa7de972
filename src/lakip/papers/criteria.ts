// The criteria of the LKE that a workbook can show, each as a proposal for one indicator of the report. Source: PermenPANRB 88/2021,
// docs/arithmetic.md, Working papers. What asks for an opinion, such as the use of results in decisions, is no criterion here.
import { citation, REGULATIONS, type RegulationId } from "../../standards/regulations";
import { explanationsOf } from "../explanations";
import { historyIn, isMeasured } from "../history";
import { judge } from "../judgement";
import { planEndOf } from "../plan-end";
import type { ReportContext } from "../sheet-maker";
import { no, unsure, yes, type Proposal } from "./answer";
import type { Assessed } from "./assessed";
import { cascadingOf } from "./cascading";
import { definitionOf, holdsDefinitions, sourced } from "./definition";
import { smartOf } from "./smart";

export interface Criterion {
  readonly basis: RegulationId;
  /** One word or two for the head of a column. */
  readonly word: string;
  readonly propose: (context: ReportContext, assessed: Assessed) => Proposal;
}

/** All of them: one T is T, else one "?" is "?". */
const allOf = (proposals: readonly (readonly [string, Proposal])[]): Proposal => {
  const named = (answer: "T" | "?"): string => proposals.filter(([, proposal]) => proposal.answer === answer).map(([name]) => name).join(", ");
  if (named("T") !== "") return no(`belum ${named("T")}`);
  return named("?") === "" ? yes() : unsure(`perlu ditinjau: ${named("?")}`);
};

const smart: Criterion["propose"] = (context, assessed) => {
  const { specific, measurable, achievable, relevant, timebound } = smartOf(context, assessed);
  return allOf([["spesifik", specific], ["dapat diukur", measurable], ["dapat dicapai", achievable], ["relevan", relevant], ["berbatas waktu", timebound]]);
};

const target: Criterion["propose"] = (context, assessed) => {
  const { achievable, challenging } = smartOf(context, assessed);
  return allOf([["dapat dicapai", achievable], ["menantang", challenging]]);
};

const NO_DEFINITIONS = unsure("buku kerja ini tidak memuat definisi dan sumber data");

const defined: Criterion["propose"] = (context, assessed) => {
  if (!holdsDefinitions(context)) return NO_DEFINITIONS;
  return definitionOf(assessed).formulation === "" ? no("definisi operasional tidak ditemukan") : yes();
};

const withSource: Criterion["propose"] = (context, assessed) => (holdsDefinitions(context) ? sourced(definitionOf(assessed)) : NO_DEFINITIONS);

const periodic: Criterion["propose"] = (_, { places }) => {
  const quarters = Math.max(0, ...places.map(({ document, node }) => document.columns({ subject: "actual", span: "quarter" }).filter((column) => !["blank", "missing"].includes(document.reading(node.row, column).kind)).length));
  if (quarters >= 2) return yes();
  return places.some(({ document }) => document.columns({ subject: "actual", span: "quarter" }).length > 0) ? no("realisasi triwulan belum diisi") : unsure("buku kerja ini tidak memuat realisasi triwulan");
};

const yearTarget: Criterion["propose"] = ({ indicators }, { row }) => {
  if (!row.target || row.target.reading.kind === "blank") return no("target tahun ini tidak ada");
  if (isMeasured(row.actual)) return yes();
  // Nothing of the year is measured yet: no report could compare it.
  return indicators?.rows.some(({ actual }) => isMeasured(actual)) ? no("realisasi tahun ini tidak ada") : unsure("buku kerja ini belum memuat realisasi tahun ini");
};

const planEnd: Criterion["propose"] = ({ scope }, { row, years }) => {
  if (planEndOf(scope, row, years)) return yes();
  const holdsPlan = scope.ofAnyYear.some(({ table }) => table.kind === "renstra" || table.kind === "rpjmd");
  return holdsPlan ? no("target akhir Renstra/RPJMD tidak ditemukan") : unsure("buku kerja ini tidak memuat Renstra atau RPJMD");
};

const earlierYears: Criterion["propose"] = (context, { years }) => {
  const measured = years.filter((each) => each.year !== context.scope.year && isMeasured(each.row.actual)).length;
  if (measured > 0) return yes();
  return (historyIn(context)?.years.length ?? 0) > 1 ? no("realisasi tahun sebelumnya tidak ditemukan") : unsure("buku kerja ini tidak memuat realisasi tahun sebelumnya");
};

const explained: Criterion["propose"] = (context, { row }) => {
  const isSaid = Object.values(explanationsOf(context.scope, row)).some((text) => text !== "");
  if (isSaid) return yes();
  const { result } = judge(row, context.scope, context.policy);
  return result.kind === "value" && result.percent < 100 ? no("capaian di bawah 100% tanpa penjelasan") : unsure("penjelasan tidak ditemukan; lihat Tabel 3.5");
};

/** In the order of the LKE. */
export const CRITERIA: readonly Criterion[] = [
  { basis: "permenpanrb-88-2021-1b6", word: "SMART", propose: smart },
  { basis: "permenpanrb-88-2021-1b7", word: "Target", propose: target },
  { basis: "permenpanrb-88-2021-1b8", word: "Cascading", propose: cascadingOf },
  { basis: "permenpanrb-88-2021-2a2", word: "Definisi", propose: defined },
  { basis: "permenpanrb-88-2021-2a3", word: "Sumber data", propose: withSource },
  { basis: "permenpanrb-88-2021-2b4", word: "Berkala", propose: periodic },
  { basis: "permenpanrb-88-2021-3b3", word: "Target tahunan", propose: yearTarget },
  { basis: "permenpanrb-88-2021-3b4", word: "Jangka menengah", propose: planEnd },
  { basis: "permenpanrb-88-2021-3b5", word: "Tahun lalu", propose: earlierYears },
  { basis: "permenpanrb-88-2021-3b7", word: "Hambatan dan upaya", propose: explained },
];

/** "1.b.6" of a criterion, and what it asks for. */
export const criterionCode = ({ basis }: Criterion): string => citation(basis).replace(/^.*\s/, "");
export const criterionText = ({ basis }: Criterion): string => REGULATIONS[basis].note;
