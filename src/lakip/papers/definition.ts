// How an indicator is measured, as its documents define it, and whether that definition holds: what KKE 5 asks.
import { wordingKey } from "../../performance/wording";
import { unitOf } from "../../standards/units";
import type { ReportContext } from "../sheet-maker";
import { sourceText } from "../source-text";
import { no, unsure, yes, type Proposal } from "./answer";
import type { Assessed } from "./assessed";

const DEFINING = ["formulation", "dataSource"] as const;

export interface Definition {
  /** Texts as the documents have them; "" where none has one. */
  readonly formulation: string;
  readonly source: string;
  /** The quantities that the formulation puts together, at most a handful; none where it names only itself. */
  readonly components: readonly string[];
}

/** True where a document of the report has a place for formulations or sources of data: without one, nothing can be missed there. */
export const holdsDefinitions = ({ scope }: ReportContext): boolean => scope.documents.some((document) => DEFINING.some((subject) => document.column({ subject })));

/** The definition of an indicator: the first text of the documents that have one. */
export const definitionOf = ({ places }: Assessed): Definition => {
  const first = (subject: (typeof DEFINING)[number]): string => places.map(({ document, node }) => sourceText(document, node, subject)).find((text) => text !== "") ?? "";
  const formulation = first("formulation");
  return { formulation, source: first("dataSource"), components: componentsOf(formulation) };
};

/** Between the quantities of a formula as people write them. */
const BETWEEN = /\s*(?:[/÷:×+]|\bx\b(?=\s*100)|\bdibagi\b(?: dengan)?|\bdibanding(?:kan)?\b(?: dengan)?|\bdikali(?:kan)?\b|\bditambah\b|\bdikurangi\b|\bper\b(?=\s+jumlah))\s*/i;
const NO_QUANTITY = /^(?:100\s*%?|\d[\d.,]*\s*%?|persen|%)$/i;
const LONGEST_COMPONENT = 160;

const componentsOf = (formulation: string): string[] => {
  const right = formulation.includes("=") ? formulation.slice(formulation.indexOf("=") + 1) : formulation;
  const parts = right.split(BETWEEN).map((part) => bare(part)).filter((part) => /\p{L}{3}/u.test(part) && !NO_QUANTITY.test(part));
  return parts.length > 1 && parts.every((part) => part.length <= LONGEST_COMPONENT) ? parts : [];
};

/** Without the brackets and stops around it; a bracket that was opened inside stays closed. */
const bare = (part: string): string => {
  const inner = part.replace(/^[\s()[\]]+|[\s()[\].;,]+$/g, "");
  return inner.lastIndexOf("(") > inner.lastIndexOf(")") ? `${inner})` : inner;
};

const PERCENT_NAME = /\b(?:persentase|presentase|prosentase|proporsi|cakupan)\b/i;
const AS_SHARE = /[/÷]|\bdibagi|\bdibanding|\bper\b|%|\b100\b|\bproporsi\b|\bpersen/i;

/** Akurat: the formula gives what the name and the unit promise. */
export const accurate = ({ row }: Assessed, { formulation, components }: Definition): Proposal => {
  if (formulation === "") return no("formula pengukuran tidak ditemukan");
  if (wordingKey(formulation) === wordingKey(row.label)) return no("formula hanya mengulang nama indikator");
  const isShare = PERCENT_NAME.test(row.label) || unitOf(row.unit).kind === "percent";
  if (isShare) return AS_SHARE.test(formulation) || components.length > 1 ? yes() : unsure("satuannya persen, pembilang dan penyebutnya belum terbaca");
  return components.length > 0 ? yes() : unsure("cara menghitung perlu ditelaah");
};

/** Tepat: the formula is about what the indicator is named after. */
export const fitting = ({ row }: Assessed, { formulation }: Definition): Proposal => {
  if (formulation === "") return no("formula pengukuran tidak ditemukan");
  const words = new Set(wordingKey(formulation).split(" "));
  const own = wordingKey(row.label).split(" ").filter((word) => word.length > 4 && !PERCENT_NAME.test(word));
  return own.some((word) => words.has(word)) ? yes() : unsure("formula tidak menyebut kata dari nama indikator");
};

/** Sumber data: somebody is named who holds the figures. */
export const sourced = ({ source }: Definition): Proposal => (source === "" ? no("sumber data tidak ditemukan") : yes());
