// Reads the text of one cell: number with unit, bound or note, range, missing word, or plain text. Never throws, never guesses.
import { readNumeral, type Numeral } from "./number-text";
import { BLANK, type BlankReading, type MissingReading, type NumberReading, type RangeReading, type Reading, type TextReading } from "./reading";

/** Longer texts are prose. */
const LONGEST = 60;

const SPACE: BlankReading = { kind: "blank", typedSpace: true };
const text = (content: string): TextReading => ({ kind: "text", text: content });

/** Reads what people type into a cell. Blanks around it and line breaks do not count. */
export const readText = (typed: string): Reading => {
  if (typed === "") return BLANK;
  const trimmed = typed.trim();
  if (trimmed === "") return SPACE;
  if (trimmed.length > LONGEST) return text(typed);
  if (isMissingWord(trimmed)) return { kind: "missing", word: trimmed } satisfies MissingReading;
  if (!/\d/.test(trimmed)) return text(typed);
  const line = trimmed.replace(/\s+/g, " ");
  if (TIME.test(line)) return { kind: "text", text: typed, unit: "time" };
  return readBounded(line) ?? readRange(line) ?? readAmount(line) ?? text(typed);
};

const MISSING = new Set(["-", "--", "---", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "...", "\u2026", "n/a", "n.a", "n.a.", "na", "#n/a", "tad", "null", "\\n", "kosong", "tidak ada", "belum ada"]);
const MISSING_START = /^(data )?(belum|tidak|blm|tdk) (di)?(rilis|ukur|hitung|nilai|evaluasi|terbit|keluar|tersedia|terukur|isi|laporkan)\b/;
const MISSING_DATA = /^(data )?(belum|tidak|blm|tdk) ada( (data|target|realisasi|capaian|nilai|rilis|laporan)(nya)?)*( .*(bps|rilis).*)?$/;

const isMissingWord = (trimmed: string): boolean => {
  const word = trimmed.toLowerCase();
  return MISSING.has(word) || MISSING_START.test(word) || MISSING_DATA.test(word) || /^menunggu (rilis|hasil|data)\b/.test(word);
};

const TIME_WORD = "(?:tahun|bulan|minggu|hari|jam|menit|detik)";
const TIME = new RegExp(`^(?:\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?: ?${TIME_WORD})?|\\d+(?:[.,]\\d+)? ?${TIME_WORD},? (?:dan )?\\d+(?:[.,]\\d+)? ?${TIME_WORD}(?: .*)?)$`, "i");

/** Signs and words before a number that make it a bound. */
const BOUNDS: readonly (readonly ["max" | "min", RegExp])[] = [
  ["max", /^(?:≤|<=|=<|<|mak(?:s|simal|simum)\b\.?|max(?:imal|imum)?\b\.?|paling (?:banyak|tinggi|lama|besar|lambat)|tidak lebih dari|kurang dari|di ?bawah) ?/i],
  ["min", /^(?:≥|>=|=>|>|min(?:imal|imum)?\b\.?|paling (?:sedikit|rendah|kurang|kecil)|sekurang-kurangnya|lebih (?:besar )?dari|di ?atas) ?/i],
];

const readBounded = (line: string): NumberReading | undefined => {
  for (const [bound, pattern] of BOUNDS) {
    const start = pattern.exec(line);
    if (!start) continue;
    const amount = readAmount(line.slice(start[0].length));
    return amount && { ...amount, bound };
  }
  return undefined;
};

const NUMERAL = "\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*|[.,]\\d+";
const MONEY = "(?:Rp|IDR)\\.?";
const TO = "(?:-|\\u2013|\\u2014|s\\.? ?[./]? ?d\\.?(?= ?\\d)|sampai(?: dengan)?|hingga)";
const RANGE = new RegExp(`^(?:${MONEY} ?)?([-\\u2212]?)(${NUMERAL}) ?(%)?([\\p{L} ]{0,20}?) ?${TO} ?(?:${MONEY} ?)?([-\\u2212]?)(${NUMERAL}) ?(%)?(.*)$`, "iu");
const AMOUNT = new RegExp(`^([-+\\u2212]?)(${MONEY})? ?([-\\u2212]?)(${NUMERAL})(?:[,.]-{1,2})? ?(%)?(.*)$`, "iu");
const IN_BRACKETS = new RegExp(`^(${MONEY})? ?\\((?:${MONEY})? ?(${NUMERAL})\\) ?(%)?$`, "iu");

/** Up to six words behind a number; digits only in "m2" and in a base such as "per 100.000 KH". */
const WORD = "(?:\\p{L}*(?:per|/) ?1[0.]+(?= ?\\p{L})|[\\p{L}%/&.°²³'-]+[23]?)";
const UNIT = new RegExp(`^${WORD}(?: ${WORD}){0,5}$`, "iu");
const MONTH = /^(jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|juni?|juli?|agu(stus)?|ag[ts]|sept?(ember)?|okt(ober)?|nov(ember)?|des(ember)?)\b/i;
const TAIL = /^ ?(?:\(([^()]*)\))? ?([^()]*?) ?(?:\(([^()]*)\))?$/u;
const PERCENT_WORD = /^(?:persen|percent|prosen)\b/i;
const RUPIAH = /^(?:rp|rupiah|idr)\.?$/i;

interface Tail {
  readonly unit?: string;
  readonly note?: string;
}

const readTail = (rest: string): Tail | undefined => {
  if (rest === "") return {};
  const match = TAIL.exec(rest);
  if (!match) return undefined;
  const [, before, unit = "", after] = match;
  if (unit !== "" && (unit.length > 40 || !/^[\p{L}/°]/u.test(unit) || !UNIT.test(unit) || MONTH.test(unit))) return undefined;
  const note = before ?? after;
  return { ...(unit === "" ? {} : { unit }), ...(note === undefined ? {} : { note: note.trim() }) };
};

/** Three digits behind a point in rupiah are thousands: nobody writes tenths of a cent. */
const asMoney = (numeral: Numeral): Numeral => {
  if (!numeral.other) return numeral;
  const thousands = numeral.places === 0 ? numeral : numeral.other;
  return { value: thousands.value, places: 0, hasLeadingZero: numeral.hasLeadingZero };
};

const readAmount = (line: string): NumberReading | undefined => {
  const bracketed = IN_BRACKETS.exec(line);
  // "(4)" is the label of a column; "(1.000)" and "(250)" are negative numbers of an accountant.
  const match = bracketed && /[.,]|\d{3}/.test(bracketed[2]!) ? ["", "-", bracketed[1], "", bracketed[2], bracketed[3], ""] : AMOUNT.exec(line);
  if (!match) return undefined;
  const [, firstSign, money, secondSign, digits, percent, rest] = match;
  const read = readNumeral(digits!);
  const tail = readTail(rest!);
  if (!read || !tail) return undefined;
  const unit = [money?.replace(".", ""), tail.unit].filter(Boolean).join(" ");
  const numeral = RUPIAH.test(unit) ? asMoney(read) : read;
  const sign = /[-\u2212]/.test(`${firstSign}${secondSign}`) ? -1 : 1;
  const value = sign * numeral.value || 0;
  return {
    kind: "number",
    value,
    raw: value,
    places: numeral.places,
    isText: true,
    isPercent: percent === "%" || PERCENT_WORD.test(unit),
    ...(unit === "" ? {} : { unit }),
    ...(tail.note === undefined ? {} : { note: tail.note }),
    ...(numeral.other ? { ambiguous: { value: sign * numeral.other.value, places: numeral.other.places } } : {}),
  };
};

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);

const readRange = (line: string): RangeReading | undefined => {
  const match = RANGE.exec(line);
  if (!match) return undefined;
  const [, lowSign, lowDigits = "", lowPercent, between = "", highSign, highDigits = "", highPercent, rest = ""] = match;
  const low = readNumeral(lowDigits);
  const high = readNumeral(highDigits);
  const tail = readTail(rest);
  const isPeriod = isYear(lowDigits) && isYear(highDigits);
  if (!low || !high || !tail || isPeriod || low.hasLeadingZero || high.hasLeadingZero) return undefined;
  const unit = tail.unit ?? between.trim();
  const lowValue = (lowSign ? -1 : 1) * low.value;
  const highValue = (highSign ? -1 : 1) * high.value;
  return {
    kind: "range",
    low: lowValue,
    high: highValue,
    places: Math.max(low.places, high.places),
    isReversed: lowValue > highValue,
    isPercent: lowPercent === "%" || highPercent === "%" || PERCENT_WORD.test(unit),
    ...(unit === "" ? {} : { unit }),
    isAmbiguous: low.other !== undefined || high.other !== undefined,
  };
};

/**
 * The only right number in a text, for the repair "text to number": 1250000 for "Rp 1.250.000,-", 1234.5 for "1.234,5".
 * `undefined` where there is a choice or more than a number: "413.064", "98,5%" (98.5 or 0.985), "45 Kasus", "≥ 90", "007".
 */
export const parseNumberText = (typed: string): number | undefined => {
  const line = typed.trim();
  const amount = readText(line);
  if (amount.kind !== "number" || amount.ambiguous || amount.isPercent || amount.bound || amount.note !== undefined) return undefined;
  if ((amount.unit !== undefined && !RUPIAH.test(amount.unit)) || /^[-+\u2212]?0\d/.test(line)) return undefined;
  return amount.value;
};
