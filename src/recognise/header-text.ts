// What one header text says on its own: subject, measure, period, level. Knows nothing of the other cells.
import { distance } from "fastest-levenshtein";
import { EXPECTED_WORDS, HEADER_WORDS, LEVEL_WORDS, MEASURE_LEAVES, MONTHS } from "../standards/header-words";
import type { Measure, RowLevel, Span, Subject } from "../standards/vocabulary";

/** What a text says; a field is left out where the text does not speak of it. */
export interface HeaderText {
  readonly text: string;
  readonly subject?: Subject;
  readonly measure?: Measure;
  /** The text is only "%": achievement of whatever stands beside it. */
  readonly isPercentLeaf: boolean;
  /** The text is only a measure, a year, a quarter or a month: it says nothing about the subject. */
  readonly isModifier: boolean;
  readonly span?: Span;
  readonly year?: number;
  /** "Tahun ke-2": the second year of the plan. */
  readonly planYear?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly levels: readonly RowLevel[];
  /** How much the text speaks for a performance table, 0 to 2. */
  readonly strength: number;
  /** 1e3 or 1e6 where the header says thousands or millions of rupiah. */
  readonly scale?: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, l: 1, ll: 2, lll: 3, il: 2, li: 2, ill: 3, iil: 3, lv: 4 };
const cache = new Map<string, HeaderText>();
const CACHE_LIMIT = 20_000;
/** Longer texts are data or notes, not headers. */
const LONGEST_HEADER = 260;

/** Lower case, one blank between words, spaced letters joined ("I K U"), technical names split ("realisasi_tw1"), slips mended. */
export const normaliseHeader = (raw: string): string => {
  let text = raw.toLowerCase().replace(/[_\s]+/g, " ").trim();
  if (/^(?:[a-z] ){1,}[a-z]$/.test(text)) text = text.replace(/ /g, "");
  text = text.replace(/\b(tw|triwulan|trw|q)\.? ?-?(\d)\b/g, "tw $2").replace(/\b(tw|triwulan)(i{1,3}|iv)\b/g, "tw $2");
  return text.replace(/[a-z]{6,}/g, mendWord);
};

const mendWord = (word: string): string => {
  if (EXPECTED_WORDS.includes(word)) return word;
  for (const expected of EXPECTED_WORDS) {
    if (Math.abs(expected.length - word.length) <= 1 && expected.length >= 6 && word[0] === expected[0] && distance(word, expected) === 1) return expected;
  }
  return word;
};

/** Reads one header text. The result is shared: never change it. */
export const readHeaderText = (raw: string): HeaderText => {
  const known = cache.get(raw);
  if (known) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const read = raw.length > LONGEST_HEADER ? NOTHING : interpret(normaliseHeader(raw));
  cache.set(raw, read);
  return read;
};

const NOTHING: HeaderText = { text: "", isPercentLeaf: false, isModifier: false, levels: [], strength: 0 };

/** "Sasaran Program" and "Sasaran Kegiatan / Sub Kegiatan" are objectives of lower units; "Sasaran / Program" lists two levels. */
const OBJECTIVE_OF = /\bsasaran (?:strategis ?\/ ?sasaran )?(?:sub ?-?kegiatan|program|kegiatan)(?: ?\/ ?(?:sasaran )?(?:sub ?-?kegiatan|kegiatan))?\b(?! ?[,/])/;

/** "Rp (000)", "Rp. (juta)": rupiah in thousands or millions. */
const SCALED_RUPIAH = /^\(?(?:rp\.?|rupiah)\)?,? ?\(?(?:(000|ribu|ribuan)|(000[.,]000|juta|jutaan))\)?$/;

/** What a text says that only names a measure: "K", "Rp", "%", "Rp (000)"; `undefined` for all else. `text` is normalised. */
export const measureLeafOf = (text: string): { readonly measure: Measure | "percent"; readonly scale?: number } | undefined => {
  const measure = MEASURE_LEAVES.get(text);
  if (measure) return { measure };
  const scaled = SCALED_RUPIAH.exec(text);
  return scaled ? { measure: "rupiah", scale: scaled[1] ? 1e3 : 1e6 } : undefined;
};

const interpret = (text: string): HeaderText => {
  const leaf = measureLeafOf(text);
  if (leaf) return { ...NOTHING, text, isModifier: true, isPercentLeaf: leaf.measure === "percent", ...(leaf.measure === "percent" ? {} : { measure: leaf.measure }), ...(leaf.scale ? { scale: leaf.scale } : {}), strength: 1 };
  const period = readPeriod(text);
  const ownLevels = text.replace(OBJECTIVE_OF, "sasaran");
  const levels = LEVEL_WORDS.filter((word) => word.pattern.test(ownLevels)).map((word) => word.level);
  const word = HEADER_WORDS.find((entry) => entry.pattern.test(text));
  const subject = subjectOf(word?.subject, levels);
  const isModifier = subject === undefined && isOnlyPeriod(text, period);
  const measure = measureOf(text, subject, word?.measure);
  const scale = /ribu(an)?\b/.test(text) && /rp|rupiah|ribuan/.test(text) ? 1e3 : /juta(an)?\b/.test(text) && /rp|rupiah|jutaan/.test(text) ? 1e6 : undefined;
  return {
    text, levels, isModifier, isPercentLeaf: false, ...period,
    ...(subject ? { subject } : {}),
    ...(measure ? { measure } : {}),
    ...(scale ? { scale } : {}),
    strength: word?.strength ?? (levels.length > 0 ? 1 : isModifier ? 1 : 0),
  };
};

/** Level words name the subject where nothing more special does: one level its own column, several an outline. */
const subjectOf = (subject: Subject | undefined, levels: readonly RowLevel[]): Subject | undefined => {
  if (subject === "outline" && levels.length === 1) return "outline";
  if (subject && subject !== "agency" && subject !== "notes") return subject;
  if (levels.length === 0) return subject;
  if (levels.length === 1) return levels[0] as Subject;
  return levels.every((level) => level === "goal" || level === "objective") ? "objective" : "outline";
};

const measureOf = (text: string, subject: Subject | undefined, measure: Measure | undefined): Measure | undefined => {
  if (subject !== "target" && subject !== "actual" && subject !== "achievement" && subject !== "baseline") return undefined;
  if (measure) return measure;
  if (/\bfisik\b/.test(text)) return "physical";
  if (/(^|[\s(])k([\s)]|$)/.test(text)) return "performance";
  if (/(kinerja|target|realisasi|capaian|k) ?(dan|&|\/) ?(anggaran|keuangan|pagu|dana|rp)|program dan kerangka/.test(text)) return undefined;
  if (/\brp\b|rupiah|anggaran|\bpagu\b|keuangan|\bdana\b|belanja|serapan|penyerapan|\bkas\b|\bakas\b/.test(text)) return "rupiah";
  return undefined;
};

type Period = Pick<HeaderText, "span" | "year" | "planYear" | "quarter" | "month">;

const readPeriod = (text: string): Period => {
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(text.replace(/(19|20)\d\d ?[-–/] ?(19|20)\d\d/, ""))?.[1];
  const planYear = /tahun ?(?:ke ?)?[-–]? ?([1-6])\b(?!\d)/.exec(text)?.[1];
  const quarter = readQuarter(text);
  const monthAt = quarter === undefined ? monthOf(text) : -1;
  const range = quarter === undefined ? rangeOfMonths(text) : undefined;
  const span = range?.span ?? readSpan(text, quarter !== undefined || monthAt >= 0);
  return {
    ...(span ? { span } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(planYear ? { planYear: Number(planYear) } : {}),
    ...(quarter ? { quarter } : {}),
    ...(monthAt >= 0 && range?.span !== "year" ? { month: (range?.last ?? monthAt) + 1 } : {}),
  };
};

/** "Total Jan - Jul" runs from the start of the year to its last month; to December it is the year. */
const rangeOfMonths = (text: string): { readonly span: Span; readonly last: number } | undefined => {
  if (!MONTHS[0]!.test(text)) return undefined;
  const last = MONTHS.findLastIndex((month) => month.test(text));
  return last <= 0 ? undefined : { span: last === MONTHS.length - 1 ? "year" : "toDate", last };
};

/** Months counted from 0, by name or number ("Maret", "B03", "Bulan ke-3"); -1 for none. */
const monthOf = (text: string): number => {
  const number = /^(?:b(?=\d\d)|bln|bulan)\.? ?(?:ke ?-? ?)?(0?[1-9]|1[0-2])$/.exec(text)?.[1];
  return number ? Number(number) - 1 : MONTHS.findIndex((month) => month.test(text));
};

const readQuarter = (text: string): number | undefined => {
  const named = /(?:\btw|triwulan|triw|trw|\bq|quarter)\.? ?-? ?(?:ke ?-?)?\(?([ivl]{1,3}|[1-4])\)?(?![a-z\d])/.exec(text)?.[1];
  if (named) return /\d/.test(named) ? Number(named) : ROMAN[named];
  const alone = /^\(?([ivl]{1,3})\)?\.?(?: \(.*\))?$/.exec(text)?.[1];
  return alone ? ROMAN[alone] : undefined;
};

/** "s/d", "s.d.", "sampai dengan" and their kin. */
const UP_TO = /\bs ?[./] ?d\b|\bsd\b|sampai dengan|sampai|hingga|kumulatif|\bup to\b/;

/** "Bulan ini", "triwulan lalu": a part of the year that only the title tells. */
const THIS_OR_LAST = /\b(triwulan|tw|bulan|bln|periode|semester)\.? (?:ini|lalu|sebelumnya|berjalan|laporan)\b/;

const readSpan = (text: string, hasPart: boolean): Span | undefined => {
  if (/akhir (periode|renstra|rpjmd|tahun perencanaan|pelaksanaan)|kondisi (kinerja )?(pada )?akhir|pada akhir|5 tahun|lima tahun|tingkat kemajuan/.test(text)) return "planEnd";
  if (UP_TO.test(text)) {
    if (hasPart || THIS_OR_LAST.test(text) || /\bperiode$/.test(text)) return "toDate";
    if (/(tahun|thn|th)\.? (sebelumnya|lalu)|\(?n ?- ?1\)?/.test(text)) return "prior";
    return "planToDate";
  }
  if (/(tahun|thn|th)\.? (sebelumnya|lalu)/.test(text)) return "prior";
  const relative = THIS_OR_LAST.exec(text)?.[1];
  if (relative) return /^[bp]/.test(relative) ? "month" : /^t/.test(relative) ? "quarter" : undefined;
  return undefined;
};

/** "Tahun n-2", "Tahun ...... (tahun n+1)", "(n)": a year that a form leaves to be filled in. */
const YEAR_OF_FORM = /^(?:(?:tahun|thn|th)\b[\s.…_]*\(?(?:tahun |thn )?|\()n(?: ?[-+] ?\d)?\)?$/;

const isOnlyPeriod = (text: string, period: Period): boolean =>
  YEAR_OF_FORM.test(text) ||
  (THIS_OR_LAST.test(text) && text.replace(THIS_OR_LAST, "").replace(UP_TO, "").trim().length <= 2) ||
  (period.quarter !== undefined || period.month !== undefined || period.year !== undefined || period.planYear !== undefined) &&
  text.replace(/tahun|thn|th\.?|tw|triwulan|triw|trw|bulan|ke|s ?[./] ?d|sd|\d+|[-–().:/ ]/g, "").length <= 9;
