// Which unit a text names, and whether it is a misspelling of one. An unknown unit is a legitimate unit until it is nearly another.
import { distance } from "fastest-levenshtein";
import { UNIT_NAMES, type UnitKind, type UnitName } from "./unit-names";

export type { UnitKind };

/** A unit as read from a cell. */
export interface UnitReading {
  /** The common spelling; the text itself (blanks tidied) where the unit is unknown. */
  readonly canonical: string;
  readonly isKnown: boolean;
  readonly kind?: UnitKind;
  /** For an unknown unit that is almost certainly a misspelling: the unit that was meant. */
  readonly near?: string;
  /** 1e3, 1e6, 1e9, 1e12 for "ribu", "juta", "miliar", "triliun" before the unit; 1 otherwise. */
  readonly scale: number;
}

const SCALES = new Map([["ribu", 1e3], ["rb", 1e3], ["juta", 1e6], ["jt", 1e6], ["miliar", 1e9], ["milyar", 1e9], ["triliun", 1e12], ["trilyun", 1e12]]);

/** Spelling without case, stray blanks, final points, bases as "per 1.000". */
const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .replace(/^(?:per ?|\/)(10*(?:\.?000)+)\b/, (_, base: string) => `per ${base.replaceAll(".", "").replace(/\B(?=(\d{3})+$)/g, ".")}`)
    .replace(/[.\s]+$/, "")
    .trim();

const BY_SPELLING = new Map<string, UnitName>();
for (const entry of UNIT_NAMES) for (const spelling of [entry.name.toLowerCase(), ...entry.variants]) if (!BY_SPELLING.has(spelling)) BY_SPELLING.set(spelling, entry);

const known = (entry: UnitName, scale: number): UnitReading => ({ canonical: entry.name, isKnown: true, kind: entry.kind, scale });

/**
 * Reads a unit as typed: "dok" is Dokumen, "% (persen)" Persen, "juta ton" Ton with scale 1e6, "ton/Ha" Ton/Ha.
 * `near` is given for misspellings alone: "Unir" -> Unit, "Lapoaran" -> Laporan. An empty text gives an unknown unit "".
 */
export const unitOf = (text: string): UnitReading => {
  let reading = read.get(text);
  if (!reading) {
    if (read.size >= READ_LIMIT) read.clear();
    read.set(text, (reading = readUnit(text)));
  }
  return reading;
};

/** A workbook has few units and writes them in every row: what was read once is kept, up to a limit. */
const read = new Map<string, UnitReading>();
const READ_LIMIT = 20_000;

const readUnit = (text: string): UnitReading => {
  const whole = tidy(text);
  const bare = tidy(whole.replace(/\([^)]*\)/g, " "));
  const direct = BY_SPELLING.get(whole) ?? BY_SPELLING.get(bare);
  const scaled = scaledUnit(bare);
  if (scaled) return scaled;
  if (direct) return known(direct, 1);
  const parts = bare.split("/").map((part) => BY_SPELLING.get(part));
  if (parts.length > 1 && parts.every((part) => part !== undefined))
    return { canonical: parts.map((part) => part.name).join("/"), isKnown: true, kind: parts[0]!.kind, scale: 1 };
  // A short word in capitals is an abbreviation of its own: SKRD is no SKPD.
  const near = ABBREVIATION.test(text.trim()) ? undefined : nearest(bare);
  return { canonical: text.replace(/\s+/g, " ").trim(), isKnown: false, scale: 1, ...(near ? { near } : {}) };
};

const ABBREVIATION = /^[A-Z]{2,5}$/;

/** "juta ton", "Rp juta", "juta rupiah", and "juta" alone, which is money. */
const scaledUnit = (bare: string): UnitReading | undefined => {
  const words = bare.split(" ");
  const at = words.findIndex((word) => SCALES.has(word));
  if (at < 0) return undefined;
  const rest = BY_SPELLING.get(words.filter((_, index) => index !== at).join(" ").replace(/\.$/, "") || "rp");
  return rest && known(rest, SCALES.get(words[at]!)!);
};

/** How far a misspelling may be: one slip in a short word, two in a long one; two swapped letters are one slip. */
const isNear = (typed: string, right: string): boolean => {
  const shorter = Math.min(typed.length, right.length);
  if (shorter < 4 || typed.charAt(0) !== right.charAt(0) || Math.abs(typed.length - right.length) > 2) return false;
  const slips = distance(typed, right);
  const isSwap = slips === 2 && typed.length === right.length && [...typed].sort().join("") === [...right].sort().join("");
  return slips === 1 || (isSwap && shorter > 4) || (slips === 2 && shorter >= 9);
};

const nearest = (typed: string): string | undefined => {
  const candidates = new Set<UnitName>();
  for (const [spelling, entry] of BY_SPELLING) if (isNear(typed, spelling)) candidates.add(entry);
  return candidates.size === 1 ? [...candidates][0]!.name : undefined;
};

/** True where the unit counts things, so that figures are whole numbers and add up: dokumen, laporan, orang. */
export const isCountUnit = (text: string): boolean => unitOf(text).kind === "count";
