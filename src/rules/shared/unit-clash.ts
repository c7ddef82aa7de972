// Units that cannot measure what an indicator's first word says is measured. It words nothing.
import { unitOf } from "../../standards/units";

/** What the name says: a percentage, an index, a count, or a size in metres or hectares. */
export type UnitClash = "percent" | "index" | "count" | "size";

/** A list of indicators in one cell has no first word that speaks for all. */
const IS_LIST = /\s\(?[2b][.)]\s|\n|\//;

/** Indices that are shares by their own definition, such as the index of minimum service standards. */
const IS_SHARE = /capaian|cakupan|kepatuhan|standar pelayanan minimal|\bspm\b/i;

/** Counted things that have neither length nor area. */
const NOT_SIZES = new Set(["Unit", "Dokumen", "Laporan", "Orang", "Paket", "Kegiatan"]);

/** How a name and its unit contradict each other; `undefined` where the first word leaves a doubt. */
export const unitClashOf = (name: string, unit: string): UnitClash | undefined => {
  const text = name.trim().replace(/^\(?[a-z\d]{1,2}[.)]\s*/i, "");
  if (IS_LIST.test(text)) return undefined;
  const { kind, canonical } = unitOf(unit);
  const first = /^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase();
  if (first && /^(pr[eo]sentase|persentase)$/.test(first)) return kind === "count" || (kind === "index" && canonical !== "Poin") ? "percent" : undefined;
  if (first === "indeks") return IS_SHARE.test(name) ? undefined : kind === "percent" || kind === "count" ? "index" : undefined;
  if (first === "panjang" || first === "luas") return NOT_SIZES.has(canonical) ? "size" : undefined;
  return first === "jumlah" && kind === "percent" ? "count" : undefined;
};
