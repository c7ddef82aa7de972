// The rating scale of the report and the formula that gives the word: half-open bands from the highest down.
import { parseScale } from "../standards/printed-scale";
import { citation } from "../standards/regulations";
import { RATING_SCALES, type RatingScale } from "../standards/scales";
import type { Document } from "../performance/model";
import type { Policy } from "../performance/policy";
import { dustFree, withoutDust } from "./dust";
import { quoted } from "./source-formula";
import { PRACTICE, WORDS } from "./texts";

/** Longer texts are prose. */
const LONGEST_SCALE = 600;

/** The scale that the policy names: one of the house, or the one that a sheet prints; the house default where that cannot be found. */
export const scaleOf = ({ scale }: Policy, documents: readonly Document[]): RatingScale => {
  const known = RATING_SCALES.find(({ id }) => id === scale.id);
  if (known || scale.id !== "printed") return known ?? RATING_SCALES[0];
  for (const { sheet } of documents) {
    for (const line of sheet.values) {
      for (const value of line ?? []) {
        const printed = typeof value === "string" && value.length <= LONGEST_SCALE ? parseScale(value) : null;
        if (printed) return printed;
      }
    }
  }
  return RATING_SCALES[0];
};

/** `IF(ROUND(H7,6)>90,"Sangat Tinggi",...)`; a cell without a number gives "-". Overlaps and gaps of a printed scale go to the band below. */
export const ratingFormula = ({ bands }: RatingScale, cell: string): string => {
  const nested = bands.reduceRight((rest, band, index) => {
    const word = quoted(band.words[0]);
    return index === bands.length - 1 ? word : `IF(${dustFree(cell)}>${band.includesLow ? "=" : ""}${band.low},${word},${rest})`;
  }, "");
  return `=IF(ISNUMBER(${cell}),${nested},${quoted(WORDS.none)})`;
};

/** What the formula gives for a percentage. */
export const ratingWord = ({ bands }: RatingScale, percent: number): string => {
  const value = withoutDust(percent);
  const band = bands.find(({ low, includesLow }, index) => index === bands.length - 1 || (includesLow ? value >= low : value > low));
  return band?.words[0] ?? WORDS.none;
};

const isPrinted = ({ id }: RatingScale): boolean => id === "printed";

/** The name of a scale for readers: one that the workbook prints has none but that. */
export const scaleName = (scale: RatingScale): string => (isPrinted(scale) ? "skala yang tercetak pada buku kerja ini" : scale.name);

/** What the scale rests on, in words for readers. */
export const scaleBasis = (scale: RatingScale): string => (isPrinted(scale) ? "Keterangan predikat pada lembar sumber." : scale.basis === "praktik" ? PRACTICE : citation(scale.basis));

/** "> 90 Sangat Tinggi; > 75 Tinggi; ...", as Metode prints it. */
export const scaleText = ({ bands }: RatingScale): string =>
  bands.map((band, index) => (index === bands.length - 1 ? `selebihnya ${band.words[0]}` : `${band.includesLow ? "≥" : ">"} ${String(band.low).replace(".", ",")} ${band.words[0]}`)).join("; ");
