// What a reader of table 3.1 should know about one row: why it has no figure, which formula it took, where sources differ.
import { orderedScaleOf } from "../standards/ordered-scales";
import { FORMULA_EXPRESSIONS, isFalling } from "../performance/arithmetic/formula";
import { fill } from "../locales/fill";
import type { ReportedIndicator } from "./indicators";
import type { Judgement } from "./judgement";
import { ACHIEVEMENT_NOTES, KINDS, REMARKS, REVIEWS, WORDS } from "./texts";
import type { SourceValue } from "./year-value";

const remark = (key: keyof typeof REMARKS, args: Readonly<Record<string, string>> = {}): string => fill(REMARKS[key], args, "id");

/** The sentences of the column Keterangan, most important first. */
export const remarksOf = (row: ReportedIndicator, judgement: Judgement): string[] => [
  ...missingRemarks(row, judgement),
  ...formulaRemarks(row, judgement),
  ...sourceRemarks(row),
];

const missingRemarks = ({ target, actual }: ReportedIndicator, { result }: Judgement): string[] => {
  const remarks: string[] = [];
  if (result.kind === "review") remarks.push(actual?.formula === "" || target?.formula === "" ? REMARKS.noMethod : REVIEWS[result.reason]);
  if (!actual) remarks.push(REMARKS.noActualFound);
  else if (actual.reading.kind === "missing") remarks.push(remark("word", { word: actual.reading.word }));
  return remarks;
};

const formulaRemarks = ({ target }: ReportedIndicator, { evidence, formula, direction, result }: Judgement): string[] => {
  if (result.kind === "review" || result.kind === "notComputable") return [];
  const remarks: string[] = [];
  const used = result.kind === "value" ? result.formula : formula;
  const scale = target?.reading.kind === "text" ? orderedScaleOf(target.reading.text) : undefined;
  if (scale) return [remark("scale", { scale: scale.name })];
  if (direction === "lower" && isFalling(used)) remarks.push(remark("lower", { expression: FORMULA_EXPRESSIONS[used].replace(" × 100", "") }));
  if (direction === "lower" && evidence === "hint") remarks.push(REMARKS.hint);
  if (direction === "stable") remarks.push(REMARKS.stable);
  if (target?.reading.kind === "range") remarks.push(REMARKS.range);
  if (result.kind === "value") remarks.push(...result.notes.map((note) => ACHIEVEMENT_NOTES[note]));
  return remarks;
};

const sourceRemarks = ({ target, actual, isOutsideAgreement, conflicts, node }: ReportedIndicator): string[] => {
  const remarks: string[] = [];
  if (actual?.quarters) remarks.push(quartersRemark(actual.quarters));
  if (isOutsideAgreement) remarks.push(remark("outsideAgreement", { kind: target ? KINDS[target.document.table.kind] : WORDS.none }));
  if (conflicts.length > 0) remarks.push(REMARKS.conflict);
  if (node.isHidden) remarks.push(REMARKS.hidden);
  return remarks;
};

const ROMAN = ["I", "II", "III", "IV"];
const QUARTER_REMARKS = { sum: "quartersSum", last: "quartersLast", flat: "quartersLast", average: "quartersAverage" } as const;

const quartersRemark = ({ method, filled }: NonNullable<SourceValue["quarters"]>): string => {
  const [first, last] = [filled[0]!, filled.at(-1)!].map((quarter) => ROMAN[quarter - 1]!);
  return remark(QUARTER_REMARKS[method], { quarters: method === "last" || first === last ? `TW ${last}` : `TW ${first} s.d. TW ${last}` });
};
