// Codes of affairs, agencies, programs, activities and accounts: their patterns and which stands over which. No list of codes.

/** What a code stands for, from the field of government down to a line of spending. */
export type CodeLevel = "affair" | "subAffair" | "organisation" | "program" | "activity" | "subActivity" | "account";

/**
 * `old2` and `new4`: sub activities with two and four last digits. `legacy`: the style before 2020 (Permendagri 13/2006), recognised
 * loosely and never wrong in a sheet of that time. `standard`: the one form that the level has.
 */
export type CodeForm = "standard" | "old2" | "new4" | "legacy";

/** A code that was understood. */
export interface Code {
  readonly level: CodeLevel;
  readonly form: CodeForm;
  /** Holds the place holder X.XX for the agency's own affair. */
  readonly isTemplate: boolean;
  /** Fourth part of activities and sub activities: 1 is a province, 2 a kabupaten or kota. */
  readonly region?: "province" | "regency";
  readonly segments: readonly string[];
  /** Joined with points, as `normaliseCode` gives it. */
  readonly text: string;
}

const AFFAIR = "(?:[1-9]|X)";
const SUB_AFFAIR = `${AFFAIR}\\.(?:\\d\\d|XX)`;
const PROGRAM = `${SUB_AFFAIR}\\.\\d\\d`;
const ACTIVITY = `${PROGRAM}\\.[12]\\.\\d\\d`;
const PAIR = "\\d\\.\\d\\d";

/** In this order: the first pattern that fits decides. Source: Permendagri 90/2019 and its updates, real agency sheets. */
const PATTERNS: readonly (readonly [CodeLevel, CodeForm, RegExp])[] = [
  ["affair", "standard", new RegExp(`^${AFFAIR}$`)],
  ["subAffair", "standard", new RegExp(`^${SUB_AFFAIR}$`)],
  ["program", "standard", new RegExp(`^${PROGRAM}$`)],
  ["activity", "standard", new RegExp(`^${ACTIVITY}$`)],
  ["subActivity", "old2", new RegExp(`^${ACTIVITY}\\.\\d\\d$`)],
  ["subActivity", "new4", new RegExp(`^${ACTIVITY}\\.\\d{4}$`)],
  ["organisation", "standard", new RegExp(`^(?:${PAIR}|X\\.XX)(?:\\.${PAIR}){2}\\.\\d\\d(?:\\.\\d{4})?$`)],
  // Accounts: 5.1.02.01.001.00024, before 2022 5.1.02.01.01.0024. One digit alone is read as an affair.
  ["account", "standard", /^[4-7]\.\d(?:\.\d\d(?:\.\d\d(?:\.\d{2,3}(?:\.\d{4,5})?)?)?)?$/],
  // Before 2020: affair.sub affair[.agency].program[.activity], and accounts with two-digit tails.
  ["organisation", "legacy", /^\d\.\d\d\.\d\.\d\d\.\d\d$/],
  ["program", "legacy", /^\d\.\d\d\.(?:\d\.\d\d\.\d\d\.)\d\d$/],
  ["activity", "legacy", /^\d\.\d\d\.(?:\d\.\d\d\.\d\d\.)?\d\d\.\d{2,3}$/],
  ["account", "legacy", /^[4-6]\.\d\.\d(?:\.\d\d(?:\.\d\d)?)?$/],
];

/**
 * A code with points alone between its parts: "1 02 01 2.02", "1,02,01,2,02", "1.02.01.2.02." and "1.02.01.202" all give
 * "1.02.01.2.02". The text is tidied, never completed: a lost zero stays lost.
 */
export const normaliseCode = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s.,\u00a0-]+/g, ".")
    .replace(/^\.|\.$/g, "")
    .replace(/^((?:\d|X)\.(?:\d\d|XX)\.\d\d)\.([12])(\d\d)(?=\.|$)/, "$1.$2.$3");

/** Codes repeat on every sheet of a workbook: what was read once is kept, up to a limit. */
const known = new Map<string, Code | null>();
const KNOWN_LIMIT = 100_000;

/** What a code is, or `null` where the text is no code of any known pattern ("1.02.01.2.1", "Dinas Kesehatan"). The result is shared. */
export const classifyCode = (text: string): Code | null => {
  if (text.length > 40) return null;
  let code = known.get(text);
  if (code === undefined) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(text, (code = readCode(text)));
  }
  return code;
};

const readCode = (text: string): Code | null => {
  const code = normaliseCode(text);
  const found = PATTERNS.find(([, , pattern]) => pattern.test(code));
  if (!found) return null;
  const [level, form] = found;
  const segments = code.split(".");
  const isActivity = form !== "legacy" && (level === "activity" || level === "subActivity");
  const region = isActivity ? (segments[3] === "1" ? "province" : "regency") : undefined;
  return { level, form, isTemplate: code.includes("X"), ...(region ? { region } : {}), segments, text: code };
};

/** Codes of central agencies, from the program "018.06.HA" over activity and output to component and account. */
const CENTRAL_PATTERNS: readonly (readonly [CodeLevel, RegExp])[] = [
  ["program", /^\d{3}\.\d\d\.(?:[A-Z]{2}|\d\d)$/],
  ["activity", /^(?:[A-Z]{2}\.)?\d{4}$/],
  ["subActivity", /^(?:[A-Z]{2}\.)?\d{4}\.(?:[A-Z]{3}(?:\.\d{3})?|\d{3}(?:\.\d{3})?)$/],
  ["account", /^(?:0\d\d|[A-Z]|\d{6}|(?:[A-Z]{2}\.)?\d{4}\.[A-Z]{3}\.\d{3}\.\d{3}(?:\.[A-Z0-9]+)*)$/],
];

/** The level of a code in the budget of a central agency (RKA-K/L), or `null`; outputs (KRO and RO) stand where regions have sub activities. */
export const centralLevel = (text: string): CodeLevel | null => {
  const code = text.trim().toUpperCase();
  return CENTRAL_PATTERNS.find(([, pattern]) => pattern.test(code))?.[0] ?? null;
};

/**
 * Splits "1.01.02.2.01 Pengelolaan Pendidikan" or "4.01SEKRETARIAT DAERAH" into the code and the name behind it;
 * `null` where the text does not begin with a code of at least two parts and go on with a name.
 */
export const splitCode = (text: string): { readonly code: Code; readonly name: string } | null => {
  const match = /^\s*((?:\d+|X+)(?:[.,](?:\d+|XX))+)\.?[\s:-]*(?=[^\d\s.,])(.+)$/is.exec(text);
  const code = match && classifyCode(match[1]!);
  return code ? { code, name: match[2]!.trim() } : null;
};

const agrees = (a: string | undefined, b: string | undefined): boolean => a === b || /^X+$/.test(a ?? "") || /^X+$/.test(b ?? "");

/**
 * True where `parent` stands over `child`, directly or further up. A place holder X agrees with every digit; an agency stands over the
 * programs of each of its affairs. False where either is no code.
 */
export const isParentCode = (parent: string, child: string): boolean => isAbove(classifyCode(parent), classifyCode(child));

/** The same of codes that are read already. */
export const isAbove = (above: Code | null, below: Code | null): boolean => {
  if (!above || !below) return false;
  // One digit alone is an affair, and over accounts the root of all accounts.
  if (above.level === "affair" && below.level === "account") return above.text === below.segments[0];
  if ((above.level === "account") !== (below.level === "account")) return false;
  if (above.level === "organisation" && above.form === "standard" && below.level !== "organisation") return affairsOf(above).some((affair) => affair.every((part, index) => agrees(part, below.segments[index])));
  return above.segments.length < below.segments.length && above.segments.every((part, index) => agrees(part, below.segments[index]));
};

/** The affairs that an agency's code names: up to three pairs, "0.00" for none. */
const affairsOf = ({ segments }: Code): string[][] => [0, 2, 4].map((at) => segments.slice(at, at + 2)).filter(([affair, sub]) => affair !== "0" && sub !== undefined);
