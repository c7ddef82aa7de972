// Units that cannot measure what an indicator's first word says is measured. It words nothing.
import { unitOf } from "../../standards/units";

/** What the name says: a percentage, an index, a count, a size in metres or hectares, a number of people, or a number of years. */
export type UnitClash = "percent" | "index" | "count" | "size" | "people" | "years";

/** A list of indicators in one cell has no first word that speaks for all. */
const IS_LIST = /\s\(?[2b][.)]\s|\n|\//;

/** Indices that are shares by their own definition, such as the index of minimum service standards. */
const IS_SHARE = /capaian|cakupan|kepatuhan|standar pelayanan minimal|\bspm\b/i;

/** Counted things that have neither length nor area. */
const NOT_SIZES = new Set(["Unit", "Dokumen", "Laporan", "Orang", "Paket", "Kegiatan"]);

/** "Jumlah orang yang ..." counts people; these count things. */
const OF_PEOPLE = /^jumlah (orang|keluarga|peserta|siswa|pegawai|aparatur)\b(?! dan\b)/i;
const NOT_PEOPLE = new Set(["Unit", "Dokumen", "Laporan", "Paket", "Kegiatan", "Buah"]);

/** Components of the human development index that are years by definition (BPS). */
const IN_YEARS = /^(?:(?:angka )?(?:harapan|rata ?-? ?rata) lama sekolah|(?:usia|umur) harapan hidup)\b/i;

/** How a name and its unit contradict each other; `undefined` where the first word leaves a doubt. */
export const unitClashOf = (name: string, unit: string): UnitClash | undefined => {
  const text = name.trim().replace(/^\(?[a-z\d]{1,2}[.)]\s*/i, "");
  const clash = clashOf(text, name, unit);
  return clash && !IS_LIST.test(text) ? clash : undefined;
};

const clashOf = (text: string, name: string, unit: string): UnitClash | undefined => {
  const { kind, canonical } = unitOf(unit);
  const first = /^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase();
  if (first && /^(pr[eo]sentase|persentase)$/.test(first)) return kind === "count" || kind === "physical" || (kind === "index" && canonical !== "Poin") ? "percent" : undefined;
  if (first === "indeks") return (kind === "percent" || kind === "count") && !IS_SHARE.test(name) ? "index" : undefined;
  if (first === "panjang" || first === "luas") return NOT_SIZES.has(canonical) ? "size" : undefined;
  if (NOT_PEOPLE.has(canonical) && OF_PEOPLE.test(text)) return "people";
  if ((kind === "percent" || kind === "count") && IN_YEARS.test(text)) return "years";
  return first === "jumlah" && kind === "percent" ? "count" : undefined;
};
