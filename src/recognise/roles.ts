// Gives each header column its role: subject, measure and period, from the texts over it and from what it holds.
// Looks at one table alone; what needs the kind of document or its year is settled in periods.ts.
import { formulaAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { PLANNED } from "../standards/header-words";
import type { Measure, RowLevel, Span, Subject } from "../standards/vocabulary";
import type { HeaderColumn } from "./header-columns";
import { measureLeafOf, readHeaderText, type HeaderText } from "./header-text";
import { profileColumn, type Profile } from "./profile";
import type { Column, Reason } from "./table";
import { settleWithoutTargets } from "./without-targets";

/** A column while its role is being settled. */
export type Draft = { -readonly [Key in keyof Column]: Column[Key] } & { readonly profile: Profile; readonly planYear?: number; readonly isPercent: boolean };

/** Subjects that hold figures. */
export const FIGURES: ReadonlySet<Subject> = new Set<Subject>(["target", "actual", "achievement", "baseline"]);
/** Subjects that hold texts. */
const TEXTS: ReadonlySet<Subject> = new Set<Subject>([
  "vision", "mission", "goal", "objective", "program", "activity", "subActivity", "outline", "indicator", "formulation", "dataSource", "owner", "agency",
]);
/** Below this median a column without a word about money is not taken for money. */
export const MONEY_MEDIAN = 50_000;

/** Roles of all columns of a table; `top` and `bottom` are rows below the header to read contents from. */
export const assignRoles = (sheet: SheetSnapshot, columns: readonly HeaderColumn[], top: number, bottom: number): Draft[] => {
  const drafts = joinCodes(columns.flatMap((column) => splitByContent(sheet, column, top, bottom)).map(({ column, profile }) => draftOf(column, profile)));
  drafts.forEach((draft, at) => followSister(draft, drafts[at - 1]));
  drafts.forEach((draft, at) => settleByContent(draft, drafts, at));
  settleStandards(drafts);
  settlePlans(drafts);
  settlePercentPair(drafts);
  settleReached(drafts);
  settleReachedInGroup(drafts);
  settleIdentifiers(drafts);
  settleReported(drafts);
  settleVolumes(drafts);
  settlePastLevels(sheet, drafts, top, bottom);
  drafts.forEach((draft, at) => settlePercent(draft, drafts, at));
  settleWithoutTargets(drafts);
  settleMeasures(drafts);
  return drafts;
};

/** Codes go on in nameless columns to the right of "Kode", or stand without any name left of the first one. */
const joinCodes = (drafts: Draft[]): Draft[] => {
  const joined = nameEdge(drafts);
  for (const draft of drafts.slice(joined.length === 0 ? 0 : drafts.findIndex(({ path }) => path.length > 0))) {
    const left = joined.at(-1);
    if (left?.subject === "code" && draft.path.length === 0 && draft.first === left.last + 1 && draft.profile.codes > 0.6) left.last = draft.last;
    else joined.push(draft);
  }
  return joined;
};

/** Shorter codes are rather parts of one that is split over cells. */
const WHOLE_CODE = 6;

/** The nameless columns left of the first name: a whole code in one of them, a code split over all, or running numbers. */
const nameEdge = (drafts: readonly Draft[]): Draft[] => {
  const edge = drafts.slice(0, Math.max(0, drafts.findIndex(({ path }) => path.length > 0)));
  const whole = edge.filter(({ profile }) => profile.codes > 0.6 && profile.averageLength >= WHOLE_CODE);
  const isSplit = whole.length === 0 && (edge.length > 2 || edge.some(({ profile }) => profile.codes > 0.6));
  if (isSplit) {
    settle(edge[0]!, "code", "content-codes", 0.7);
    edge[0]!.last = edge.at(-1)!.last;
    return [edge[0]!];
  }
  for (const draft of edge) if (draft.profile.filled > 0) settle(draft, whole.includes(draft) ? "code" : "sequence", whole.includes(draft) ? "content-codes" : "content-counter", 0.7);
  return edge;
};

interface Part {
  readonly column: HeaderColumn;
  readonly profile: Profile;
}

/** A header over several sheet columns is one column (a code over five cells) or several (a value and its unit). */
const splitByContent = (sheet: SheetSnapshot, column: HeaderColumn, top: number, bottom: number): Part[] => {
  const parts: Part[] = [];
  for (let at = column.first; at <= column.last; at++) parts.push({ column: { ...column, first: at, last: at }, profile: profileColumn(sheet, at, top, bottom) });
  if (parts.length === 1) return parts;
  const subject = subjectOf(column.texts).subject;
  const filled = parts.filter((part) => part.profile.filled > 0);
  if (subject === "code" || subject === "sequence" || filled.length <= 1) return [joinParts(column, filled[0] ?? parts[0]!)];
  if (subject && TEXTS.has(subject)) {
    const main = filled.reduce((best, part) => (part.profile.averageLength > best.profile.averageLength ? part : best));
    const counters = filled.filter((part) => part !== main && part.column.first < main.column.first && part.profile.numbers + part.profile.bullets > 0.5);
    if (counters.some((part) => part.profile.numbers > 0.3 || part.profile.counter > 0.6 || part.profile.codes > 0.6)) return parts;
    return [joinParts(column, main)];
  }
  return parts;
};

const joinParts = (column: HeaderColumn, part: Part): Part => ({ column, profile: part.profile });

const reason = (key: string, weight: number, text?: string): Reason => ({ key, weight, ...(text ? { args: { text } } : {}) });

/** "Rata-rata Pertumbuhan" over "Anggaran" and "Realisasi" heads rates of growth, no amounts (T-C.24). */
const GROWTH = /^(?:rata-? ?rata|laju|tingkat) pertumbuhan\b/;

/** "Bertambah/(Berkurang)" over "Rp" and "%": what changed between two columns. */
const DIFFERENCE = /bertambah|berkurang|\bselisih\b|\bdeviasi\b/;

const draftOf = (column: HeaderColumn, profile: Profile): Draft => {
  const { subject, from } = column.texts.some(({ text }) => GROWTH.test(text)) || column.texts.slice(0, -1).some(({ text }) => DIFFERENCE.test(text)) ? {} : subjectOf(column.texts);
  const pick = <Key extends "year" | "planYear" | "quarter" | "month" | "span" | "scale">(key: Key): HeaderText[Key] | undefined => column.texts.findLast((text) => text[key] !== undefined)?.[key];
  const measure = subject && TEXTS.has(subject) ? undefined : measureOf(column.texts, subject);
  const level = subject === "indicator" ? levelOf(column.texts) : undefined;
  const quarter = pick("quarter") ?? bareQuarterOf(column.texts);
  return {
    first: column.first, last: column.last, path: column.path, ...(column.number ? { number: column.number } : {}),
    subject: subject ?? "other", profile, planYear: pick("planYear") ?? bareYearOf(column.texts),
    isPercent: column.texts.at(-1)?.isPercentLeaf === true || /%|persen/.test(column.texts.at(-1)?.text ?? ""),
    measure, span: spanOf(pick("span"), quarter ?? pick("month")), year: pick("year"), quarter, month: pick("month"), level, scale: pick("scale"),
    confidence: subject ? 0.9 : 0.4,
    reasons: from ? [reason("header-word", 0.9, from)] : [reason("header-unknown", 0)],
  };
};

/** "Kumulatif" over quarters or months runs from the start of the year, not of the plan. */
const spanOf = (span: Span | undefined, part: number | undefined): Span | undefined => (span === "planToDate" && part !== undefined ? "toDate" : span);

/** Under "Target" this names the document that holds the target. */
const NAME_OF_PLAN = /^(rencana aksi|renaksi)$/;

/** Over other columns these head figures; alone they head names. */
const GROUP_OF_FIGURES = /^(rencana|pelaksanaan) (kegiatan|program)$/;

/** Over "Kinerja Utama" and "Indikator" in a tree of performance (PermenPANRB 89/2021): a step of the outcome, or the official who answers for it. */
const STEP = /\boutcome\b|^e[sl]/;

/** The subject that the path names: the leaf speaks first, unless it only says which measure or time it is. */
const subjectOf = (texts: readonly HeaderText[]): { subject?: Subject; from?: string } => {
  const step = /^(kinerja|uraian)( (utama|kinerja))?$/.test(texts.at(-1)?.text ?? "") ? texts.slice(0, -1).findLast(({ subject, text }) => (subject === "goal" || subject === "objective") && STEP.test(text)) : undefined;
  if (step?.subject) return { subject: step.subject, from: step.text };
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at]!;
    if (text.isPercentLeaf) return { subject: "achievement", from: text.text };
    if (!text.subject || (at < texts.length - 1 && GROUP_OF_FIGURES.test(text.text))) continue;
    if (text.subject === "other" && NAME_OF_PLAN.test(text.text) && texts.slice(0, at).some((above) => above.subject === "target")) continue;
    const group = texts.slice(0, at).findLast((above) => above.subject === "actual" || above.subject === "achievement" || above.subject === "indicator");
    if (text.measure === "rupiah" && text.subject === "target" && group && group.subject !== "indicator" && !/target/.test(group.text) && /^(anggaran|keuangan|dana|belanja)\b/.test(text.text))
      return { subject: group.subject, from: group.text };
    const isText = TEXTS.has(text.subject) || /^capaian (program|kegiatan)$/.test(text.text);
    if (group?.subject === "indicator" && text.levels.length > 0 && isText) return { subject: "indicator", from: group.text };
    return { subject: text.subject, from: text.text };
  }
  return {};
};

const measureOf = (texts: readonly HeaderText[], subject: Subject | undefined): Measure | undefined => {
  const own = texts.findLast((text) => text.measure !== undefined)?.measure;
  if (own) return own;
  return subject && /\bkinerja\b/.test(texts.at(-1)?.text ?? "") && FIGURES.has(subject) ? "performance" : undefined;
};

/** "Tahun ke-" over a bare "2": the second year of the plan. */
const bareYearOf = (texts: readonly HeaderText[]): number | undefined => {
  const leaf = /^\(?([1-6])\)?$/.exec(texts.at(-1)?.text ?? "")?.[1];
  return leaf !== undefined && /\b(tahun|thn|th)\.? ke ?-?$/.test(texts.at(-2)?.text ?? "") ? Number(leaf) : undefined;
};

/** "Realisasi pada Triwulan" over a bare "2": the second quarter. */
const bareQuarterOf = (texts: readonly HeaderText[]): number | undefined => {
  const at = texts.findIndex(({ text }, place) => place > 0 && /^\(?[1-4]\)?$/.test(text) && /\btriwulan( \(rp\.?\))?$/.test(texts[place - 1]!.text));
  return at < 0 ? undefined : Number(/[1-4]/.exec(texts[at]!.text)![0]);
};

const levelOf = (texts: readonly HeaderText[]): RowLevel | undefined => {
  const levels = texts.findLast((text) => text.levels.length > 0)?.levels;
  return levels?.length === 1 ? levels[0] : undefined;
};

const settle = (draft: Draft, subject: Subject, key: string, weight: number): void => {
  draft.subject = subject;
  draft.reasons = [...draft.reasons, reason(key, weight)];
  draft.confidence = Math.max(0.5, weight);
  if (!FIGURES.has(subject)) draft.measure = undefined;
};

/** "target | Rp" under one year: a bare "Rp" or "K" is about what its sister to the left is about. */
const followSister = (draft: Draft, left: Draft | undefined): void => {
  const leaf = draft.path.at(-1);
  if (!left || draft.path.length < 2 || leaf === undefined || !measureLeafOf(leaf.toLowerCase()) || draft.isPercent) return;
  if (left.path.length !== draft.path.length || left.path.at(-2) !== draft.path.at(-2) || measureLeafOf(left.path.at(-1)!.toLowerCase())) return;
  // "Capaian Anggaran" is a percentage of its own: "Kinerja" beside it is what the group over both says.
  if (FIGURES.has(left.subject) && !(left.subject === "achievement" && FIGURES.has(draft.subject) && draft.subject !== left.subject)) draft.subject = left.subject;
};

/** "RKPD 2026" over figures: what that plan sets for the year. */
const PLAN_OF_YEAR = /^(rkpd|renja|rkt|renstra|rpjmd|pk)( (pd|opd|skpd|murni|awal|perubahan))?( tahun)? ?20\d\d$/i;

/** A case in which contents say more than the header. `isNamed`: the header did name a subject. */
interface ContentCase {
  readonly becomes: Subject;
  readonly key: string;
  readonly weight: number;
  readonly when: (draft: Draft, isNamed: boolean, next: Draft | undefined) => boolean;
}

/** In order of precedence. */
const CONTENT_CASES: readonly ContentCase[] = [
  { becomes: "sequence", key: "content-counter", weight: 0.8, when: ({ subject, first, last, profile }) => subject === "code" && first === last && profile.counter > 0.6 && profile.codes < 0.2 },
  { becomes: "code", key: "content-codes", weight: 0.8, when: ({ subject, profile }) => subject === "sequence" && profile.codes > 0.6 && profile.bullets < 0.5 },
  { becomes: "unit", key: "content-units", weight: 0.85, when: ({ subject, profile }) => FIGURES.has(subject) && profile.units >= 0.6 && profile.numbers < 0.2 },
  { becomes: "funding", key: "content-funding", weight: 0.8, when: ({ subject, profile }) => subject === "notes" && profile.funding >= 0.5 },
  { becomes: "sequence", key: "content-counter", weight: 0.6, when: (draft, _, next) => holdsNumbersForText(draft) && (draft.profile.counter > 0.5 || next?.subject === draft.subject) },
  { becomes: "sequence", key: "content-codes", weight: 0.6, when: ({ subject, first, last, profile }, _, next) => TEXTS.has(subject) && first === last && profile.codes > 0.6 && profile.averageLength <= 5 && next?.subject === subject },
  { becomes: "other", key: "content-numbers", weight: 0.6, when: (draft) => holdsNumbersForText(draft) },
  { becomes: "sequence", key: "content-counter", weight: 0.5, when: ({ subject, profile }) => subject === "formulation" && profile.numbers > 0.7 && profile.averageLength < 5 },
  { becomes: "target", key: "plan-of-year", weight: 0.7, when: ({ path, profile }, isNamed) => !isNamed && PLAN_OF_YEAR.test(path.at(-1) ?? "") && profile.numbers > 0.6 },
  { becomes: "unit", key: "content-units", weight: 0.7, when: ({ profile }, isNamed) => !isNamed && profile.units >= 0.6 && profile.averageLength > 0 && profile.averageLength < 25 },
];

const holdsNumbersForText = ({ subject, profile }: Draft): boolean =>
  TEXTS.has(subject) && subject !== "formulation" && (profile.numbers > 0.7 || (profile.counter > 0.7 && profile.numbers === 0 && profile.averageLength <= 4));

/** Where contents contradict or complete the header, contents win. */
const settleByContent = (draft: Draft, drafts: readonly Draft[], at: number): void => {
  if (draft.profile.filled === 0) return;
  const isNamed = draft.reasons[0]!.key === "header-word";
  const found = CONTENT_CASES.find(({ when }) => when(draft, isNamed, drafts[at + 1]));
  if (found) settle(draft, found.becomes, found.key, found.weight);
  else if (!isNamed && /^(total|jumlah)\b/.test(draft.path.at(-1)?.toLowerCase() ?? "")) copyTotal(draft, drafts[at - 1]);
};

/** "Total" after figures is a total of what stands to its left. */
const copyTotal = (draft: Draft, left: Draft | undefined): void => {
  if (!left || !FIGURES.has(left.subject)) return;
  settle(draft, left.subject, "total-of-left", 0.7);
  draft.measure = left.measure;
  draft.span ??= "year";
};

/** "Rencana" beside "Realisasi" under one group is what was planned; the word alone could head a text. */
const settlePlans = (drafts: readonly Draft[]): void => {
  const groups = new Set(drafts.filter(({ subject }) => subject === "actual" || subject === "achievement").map(({ path }) => groupOver(path, /^real(isasi)?\b/i)));
  for (const draft of drafts) {
    const group = groupOver(draft.path, PLANNED);
    const isOpen = draft.subject === "other" || ((draft.subject === "achievement" || draft.subject === "actual") && PLANNED.test(draft.path.at(-1)!.trim()));
    if (!isOpen || group === undefined || !groups.has(group) || (draft.profile.filled > 0 && draft.profile.numbers < 0.5)) continue;
    if (!/harga satuan/i.test(draft.path.at(-1)!)) settle(draft, "target", "planned-beside-actual", 0.7);
  }
};

/** What stands above the text of a path that matches, or `undefined`. */
const groupOver = (path: readonly string[], word: RegExp): string | undefined => {
  const at = path.findLastIndex((text) => word.test(text.trim()));
  return at < 0 ? undefined : path.slice(0, at).join("\n");
};

/** "Target (%)" and "Realisasi (%)" alone: the unit is per cent, nothing is held against anything. */
const settlePercentPair = (drafts: readonly Draft[]): void => {
  if (drafts.some(({ subject }) => subject === "actual") || !drafts.some(({ subject, isPercent }) => subject === "target" && isPercent)) return;
  for (const draft of drafts) if (draft.subject === "achievement" && /^realisasi\b/i.test(draft.path.at(-1)?.trim() ?? "")) draft.subject = "actual";
};

/** "Target | Capaian | %": where no column says "Realisasi", what was reached stands under "Capaian", beside its percentage. */
const settleReached = (drafts: readonly Draft[]): void => {
  if (drafts.some(({ subject, measure }) => subject === "actual" && measure !== "rupiah") || !drafts.some(({ subject }) => subject === "target")) return;
  drafts.forEach((draft, at) => {
    const next = drafts[at + 1];
    if (draft.subject !== "achievement" || draft.isPercent || next?.subject !== "achievement" || !next.isPercent || draft.profile.percentFormats > 0.5) return;
    if (/^(pen)?capaian( kinerja)?( (tahun|thn) ?(20\d\d|ini))?$/i.test(draft.path.at(-1)!.trim())) settle(draft, "actual", "reached-beside-percentage", 0.75);
  });
};

/** "Capaian s/d TW III" over "K", "% K", "Rp" and "% Rp": beside its percentage a bare measure is what was reached. */
const settleReachedInGroup = (drafts: readonly Draft[]): void => {
  const isReached = ({ subject, isPercent, path }: Draft): boolean => subject === "achievement" && !isPercent && path.length > 1 && measureLeafOf(path.at(-1)!.trim().toLowerCase()) !== undefined && /\bcapaian\b/i.test(path.at(-2)!) && !/tingkat|rasio|persen|%/i.test(path.at(-2)!);
  for (const draft of drafts.filter(isReached)) {
    const hasPercent = drafts.some((other) => other.isPercent && other.path.length === draft.path.length && other.path.at(-2) === draft.path.at(-2));
    if (hasPercent) draft.subject = "actual";
  }
};

/** Subjects that name what a row measures. */
const NAMES: ReadonlySet<Subject> = new Set<Subject>(["goal", "objective", "program", "activity", "subActivity", "outline", "indicator"]);

/** "Kode Indikator" in a sheet for import that shows no names: the identifiers stand for the indicators. */
const settleIdentifiers = (drafts: readonly Draft[]): void => {
  if (drafts.some(({ subject }) => NAMES.has(subject)) || !drafts.some(({ subject }) => subject === "actual" || subject === "target")) return;
  const named = drafts.filter(({ subject, path }) => subject === "code" && /\b(indikator|iku|ikk|ikd)\b/i.test((path.at(-1) ?? "").replace(/_/g, " ")));
  if (named.length === 1) settle(named[0]!, "indicator", "identifier-for-name", 0.6);
};

/** "Keuangan" or "Fisik" over "s/d Bulan Lalu", "Bulan Ini" and "s/d Bulan Ini": what was spent and done in the time of the report. */
const settleReported = (drafts: readonly Draft[]): void => {
  if (!drafts.some(({ subject, measure }) => subject === "target" && measure === "rupiah")) return;
  for (const draft of drafts) {
    const leaf = draft.path.length > 1 ? readHeaderText(draft.path.at(-1)!) : undefined;
    if (draft.subject !== "other" || !leaf?.isModifier || leaf.span === undefined || leaf.year !== undefined || (draft.profile.filled > 0 && draft.profile.numbers < 0.5)) continue;
    if (!/\b(keuangan|fisik|anggaran|belanja|sp2d|spj)\b/i.test(draft.path[0]!) || /rencana|target|sisa/i.test(draft.path.join(" "))) continue;
    settle(draft, "actual", "time-of-report", 0.7);
    draft.measure ??= /\bfisik\b/i.test(draft.path.join(" ")) ? "physical" : "rupiah";
  }
};

/** "Volume" is what was planned where another column holds the volume that was reached. */
const settleVolumes = (drafts: readonly Draft[]): void => {
  const isVolume = ({ path }: Draft): boolean => /\bvol(ume|\.)?\b/i.test(path.at(-1) ?? "");
  if (!drafts.some((draft) => draft.subject === "actual" && isVolume(draft))) return;
  for (const draft of drafts) {
    if (draft.subject === "other" && isVolume(draft) && draft.profile.numbers > 0.5) settle(draft, "target", "volume-beside-actual", 0.7);
    if (FIGURES.has(draft.subject) && isVolume(draft)) draft.measure = "performance";
  }
};

/**
 * "Capaian 2022" and "Capaian tahun lalu" head what was reached, or its percentage of the target. The figures tell: where they are not percentages
 * of about a hundred but stand close to the actuals of the same rows, they are actuals.
 */
const settlePastLevels = (sheet: SheetSnapshot, drafts: readonly Draft[], top: number, bottom: number): void => {
  const actual = drafts.find(({ subject, measure }) => subject === "actual" && measure !== "rupiah");
  if (!actual) return;
  for (const draft of drafts) {
    if (draft.subject !== "achievement" || draft.isPercent || !/^capaian( kinerja)?( (tahun|thn|th)\.?)?( (sebelumnya|lalu))?( ?20\d\d)?$/i.test(draft.path.at(-1)!.trim())) continue;
    let levels = 0;
    let percentages = 0;
    for (let row = top; row <= bottom; row++) {
      const [past, now] = [valueAt(sheet, row, draft.first), valueAt(sheet, row, actual.first)];
      if (typeof past !== "number" || typeof now !== "number" || formulaAt(sheet, row, draft.first) !== undefined) continue;
      const isNear = Math.abs(past - now) <= Math.abs(now) * 0.5;
      const isPercentage = past >= 50 && past <= 150;
      if (isNear && !isPercentage) levels++;
      if (isPercentage && !isNear) percentages++;
    }
    if (levels >= 2 && levels > percentages) settle(draft, "actual", "close-to-actuals", 0.7);
  }
};

/** "%" and "Persentase" speak of the figures to their left: money where those are money. */
const settlePercent = (draft: Draft, drafts: readonly Draft[], at: number): void => {
  if (draft.subject !== "achievement" || draft.measure) return;
  // "Sisa" and "Selisih" between the amounts and their percentage are passed over.
  const earlier = drafts.slice(Math.max(0, at - 4), at).filter((other) => other.subject !== "other" || (other.profile.median < MONEY_MEDIAN && !/sisa|selisih/i.test(other.path.at(-1) ?? "")));
  const left = earlier.at(-1);
  const before = earlier.at(-2);
  const isMoney = (other: Draft | undefined): boolean => other !== undefined && FIGURES.has(other.subject) && (other.measure === "rupiah" || (other.measure === undefined && other.profile.median >= MONEY_MEDIAN));
  if (isMoney(left) && (isMoney(before) || left!.subject === "actual")) draft.measure = "rupiah";
};

/** Beside the targets of a plan, those of a norm or of another list of indicators are for comparison only (Permendagri 86/2017, T-C.23). */
const settleStandards = (drafts: readonly Draft[]): void => {
  const standards = drafts.filter(({ subject, path }) => subject === "target" && /^target (nspk|ikk|indikator lain(nya)?)$/i.test(path.at(-1)!.trim()));
  if (drafts.some((draft) => draft.subject === "target" && !standards.includes(draft))) for (const draft of standards) settle(draft, "other", "target-of-standard", 0.8);
};

/** What no header says: large numbers are money where the table speaks of money; all else is performance. */
const settleMeasures = (drafts: readonly Draft[]): void => {
  const hasIndicator = drafts.some((draft) => draft.subject === "indicator");
  const money = drafts.some((draft) => draft.measure === "rupiah");
  const isMoneyTable = money && !hasIndicator && drafts.every((draft) => draft.measure !== "performance");
  const [filled, empty] = [drafts.filter(({ profile }) => profile.filled > 0), drafts.filter(({ profile }) => profile.filled === 0)];
  for (const draft of [...filled, ...empty]) {
    if (!FIGURES.has(draft.subject) || draft.measure) continue;
    if (draft.subject === "baseline") continue;
    if (isBesideRupiah(draft, drafts)) {
      draft.measure = "performance";
      continue;
    }
    // A time that is not there yet is measured like the others of its name.
    const sister = draft.profile.filled === 0 && draft.path.length > 1 ? filled.find(({ subject, path, measure }) => measure && subject === draft.subject && path.length === draft.path.length && path.at(-1) === draft.path.at(-1)) : undefined;
    if (sister) {
      draft.measure = sister.measure;
      continue;
    }
    if (isSpentOfBudget(draft, drafts) && !drafts.some((other) => other.subject === "target" && other.measure !== "rupiah" && groupPath(other) === groupPath(draft))) draft.measure = "rupiah";
    else if (isMoneyTable && (draft.profile.filled === 0 || draft.profile.median > 100 || (draft.subject === "achievement" && drafts.some(({ subject }) => subject === "actual")))) draft.measure = "rupiah";
    else draft.measure = draft.profile.median >= MONEY_MEDIAN && (money || !hasIndicator) && draft.subject !== "achievement" ? "rupiah" : "performance";
  }
};

/** "Modal > Realisasi" beside "Modal > Anggaran" is money, though nothing of it was spent yet. */
const isSpentOfBudget = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.subject === "actual" && draft.path.length > 1 && drafts.some((other) => other.subject === "target" && other.measure === "rupiah" && other.path.length === draft.path.length && groupPath(other) === groupPath(draft));

/** "Target" beside "Rp" under one year is the one of performance, also where the indicators are amounts of money. */
const isBesideRupiah = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.subject === "target" && draft.path.length > 1 && /^target$/i.test(draft.path.at(-1)!.trim()) &&
  drafts.some((other) => other.subject === "target" && other.path.length === draft.path.length && groupPath(other) === groupPath(draft) && measureLeafOf(other.path.at(-1)!.trim().toLowerCase())?.measure === "rupiah");

const groupPath = ({ path }: Draft): string => path.slice(0, -1).join("\n");

/** True where a span names a time that a year column cannot have. */
export const isPartOfYear = (span: Span | undefined): boolean => span === "quarter" || span === "month" || span === "toDate";
