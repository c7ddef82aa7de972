// SMART of one indicator as KKE 1 asks for it, and whether its target is a challenge. Proposals from what stands in the workbook; what
// the cells cannot tell is left to a person. Criteria: PermenPANRB 88/2021 1.b.6 and 1.b.7; how they are tested: docs/arithmetic.md.
import { wordingKey } from "../../performance/wording";
import { numberText } from "../../locales/fill";
import type { Reading } from "../../sheets/reading";
import { ORDERED_SCALES, stepOf } from "../../standards/ordered-scales";
import { unitOf } from "../../standards/units";
import { isMeasured } from "../history";
import { judge, type Judgement } from "../judgement";
import type { ReportContext } from "../sheet-maker";
import type { SourceValue } from "../year-value";
import { no, unsure, yes, type Proposal } from "./answer";
import type { Assessed } from "./assessed";

export interface Smart {
  readonly specific: Proposal;
  readonly measurable: Proposal;
  readonly achievable: Proposal;
  readonly relevant: Proposal;
  readonly timebound: Proposal;
  readonly challenging: Proposal;
}

/** The proposals for one indicator. */
export const smartOf = (context: ReportContext, assessed: Assessed): Smart => {
  const judgement = judge(assessed.row, context.scope, context.policy);
  const before = lastActual(context, assessed);
  return {
    specific: specific(assessed),
    measurable: measurable(assessed),
    achievable: achievable(judgement),
    relevant: relevant(assessed),
    timebound: timebound(context, assessed),
    challenging: challenging(assessed, judgement, before),
  };
};

/** A target of the year; where nobody said which year is meant, targets of any years. */
const timebound = ({ scope }: ReportContext, { row, places }: Assessed): Proposal => {
  if (row.target && !isBlank(row.target.reading)) return yes();
  if (scope.year !== undefined) return no("target tahun ini tidak ada");
  const hasYears = places.some(({ document, node }) => document.columns({ subject: "target" }).some((column) => column.year !== undefined && !isBlank(document.reading(node.row, column))));
  return hasYears ? yes() : no("target tahunan tidak ada");
};

const isBlank = ({ kind }: Reading): boolean => kind === "blank" || kind === "missing";

/** Words that promise quality without a scale. */
const VAGUE = /\b(optimal|memadai|berkualitas|efektif|efisien|baik|layak|handal|andal|prima|terpadu)\b/i;
/** Words of work, not of a measure. */
const WORK = /^\s*(?:ter(?:laksana|susun|selenggara|sedia|wujud)\w*|pelaksanaan|penyusunan|penyelenggaraan|melaksanakan|menyusun)\b/i;
/** Words that make a measure of what follows. */
const MEASURE = /\b(?:persentase|presentase|prosentase|indeks|nilai|jumlah|rasio|tingkat|angka|cakupan|skor|predikat|rata-rata|laju|proporsi|opini|level)\b/i;

const specific = ({ row, rules }: Assessed): Proposal => {
  if (rules.has("two-indicators-in-one")) return no("memuat dua ukuran sekaligus");
  if (WORK.test(row.label) && !MEASURE.test(row.label)) return no("menyebut pekerjaan, bukan ukuran");
  const vague = MEASURE.test(row.label) ? undefined : VAGUE.exec(row.label)?.[0];
  return vague ? unsure(`"${vague}" tanpa ukuran`) : yes();
};

const measurable = ({ row, rules }: Assessed): Proposal => {
  const reading = row.target?.reading;
  if (reading?.kind === "text" && !ORDERED_SCALES.some((scale) => stepOf(scale, reading.text))) return no("target berupa teks di luar skala yang dikenal");
  if (rules.has("unit-against-name")) return no("satuan tidak sesuai dengan nama indikator");
  if (row.unit !== "" || reading?.kind === "text") return yes();
  // "Persentase ..." says its unit itself, as long as somebody agrees.
  return MEASURE.test(row.label) ? unsure("satuan tidak tertulis") : no("satuan tidak tertulis");
};

const achievable = ({ result }: Judgement): Proposal => {
  if (result.kind !== "value") return unsure("belum ada capaian sebagai bukti");
  // Rounded as tables show it, but never up to a target that was missed.
  const shown = Math.min(99.99, Math.round(result.percent * 100) / 100);
  return result.percent >= 100 ? yes() : unsure(`capaian ${numberText(shown, "id")}%, di bawah target`);
};

/** Words that say nothing about what an indicator is about. */
const EMPTY_WORDS = new Set(["persentase", "jumlah", "tingkat", "nilai", "indeks", "angka", "cakupan", "rasio", "yang", "dengan", "dalam", "untuk", "terhadap", "pada", "oleh", "meningkatnya", "meningkat", "terwujudnya", "menurunnya", "terlaksananya", "program", "kegiatan", "daerah", "kabupaten", "kota", "provinsi"]);

/** Content words without the commonest prefixes and suffixes, so that "layanan" meets "pelayanan". */
const stems = (text: string): Set<string> =>
  new Set(wordingKey(text).split(" ").filter((word) => word.length > 3 && !EMPTY_WORDS.has(word)).map((word) => word.replace(/^(?:pe[mn]?|me[mn]?|ke|ter|ber)(?=\w{4})/, "").replace(/(?:nya|kan|an)$/, "")));

const relevant = ({ row, group, level, rules }: Assessed): Proposal => {
  if (rules.has("output-at-outcome-level")) return no("menghitung keluaran pada tingkat hasil");
  if (/\b(?:serapan|penyerapan|realisasi) anggaran\b/i.test(row.label) && (level === "goal" || level === "objective")) return no("mengukur anggaran, bukan hasil");
  const own = stems(row.label);
  return [...stems(group)].some((stem) => own.has(stem)) ? yes() : unsure("tidak memuat kata dari kinerjanya");
};

/** The actual of the year before, where the workbook holds it. */
const lastActual = ({ scope }: ReportContext, { years }: Assessed): SourceValue | undefined => {
  const found = years.find(({ year }) => year === (scope.year ?? 0) - 1)?.row.actual;
  return isMeasured(found) ? found : undefined;
};

/** What the target asks for beyond the actual of the year before, in the unit of the indicator or in steps of its scale. */
const stepBetween = (target: Reading | undefined, last: Reading | undefined): number | undefined => {
  if (target?.kind === "number" && last?.kind === "number") return target.isPercent === last.isPercent ? target.value - last.value : undefined;
  if (target?.kind !== "text" || last?.kind !== "text") return undefined;
  for (const scale of ORDERED_SCALES) {
    const [to, from] = [stepOf(scale, target.text), stepOf(scale, last.text)];
    if (to && from) return to.rank - from.rank;
  }
  return undefined;
};

const challenging = ({ row, rules }: Assessed, { direction }: Judgement, before: SourceValue | undefined): Proposal => {
  const reading = row.target?.reading;
  const change = stepBetween(reading, before?.reading);
  // Findings speak of any document, figures of the one that is reported: they come first.
  if (change === undefined) return rules.has("target-below-last-actual") ? no("target lebih mudah daripada realisasi tahun lalu") : unsure("realisasi tahun lalu tidak ada");
  const isStep = reading?.kind === "text";
  if (!isStep && direction !== "higher" && direction !== "lower") return unsure("arah indikator bukan naik atau turun");
  const step = direction === "lower" && !isStep ? -change : change;
  if (step > 0) return yes();
  if (reading?.kind === "number" && (direction === "higher" ? unitOf(row.unit).kind === "percent" && reading.value >= 100 : reading.value === 0)) return yes("sudah pada nilai tertinggi");
  return step === 0 ? unsure("target sama dengan realisasi tahun lalu") : no("target lebih mudah daripada realisasi tahun lalu");
};
