// What Selaras stores inside a workbook: the schema of each entry, and how it is read and written. Damaged or newer entries
// are reported and set aside: a workbook must be checked all the same, and nothing that a newer Selaras wrote is lost.
import { z } from "zod";
import { DEFAULT_SETTINGS, type Baseline, type Settings, type Suppression } from "../check/settings";
import type { HeaderCorrection } from "../recognise/corrections";
import type { Policy } from "../performance/policy";
import type { JournalEntry } from "../sheets/edit";
import { MEASURES, SPANS, SUBJECTS, TABLE_KINDS } from "../standards/vocabulary";

/** The version of every entry that this Selaras writes. */
const STATE_VERSION = 1;

const level = z.enum(["error", "warning", "info"]);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An enum that names every value of a type: a value more or less does not compile. */
const everyOf = <Value extends string>() =>
  <const List extends readonly Value[]>(list: List & ([Value] extends [List[number]] ? unknown : never)): z.ZodType<Value> => z.enum(list as readonly Value[]);

const settingsSchema = z.object({
  policy: z.object({
    falling: everyOf<Policy["falling"]["formula"]>()(["reverse-difference", "reverse-ratio", "reverse-ratio-capped"]).optional(),
    cap: z.number().positive().nullable().optional().describe("Upper limit of an achievement in per cent"),
    zero: everyOf<Policy["zero"]["rule"]>()(["as-computed", "hundred", "lower-hundred", "lower-cap"]).optional(),
    scale: z.string().optional().describe("Id of a rating scale, or \"printed\""),
    efficiency: everyOf<Policy["efficiency"]["rule"]>()(["difference", "saving", "ratio", "pmk"]).optional(),
    tolerance: z.number().min(0).optional().describe("Percentage points"),
  }).default({}),
  rules: z.record(z.string(), z.object({ isOn: z.boolean().optional(), level: level.optional() })).default({}),
  thresholds: z.record(z.string(), z.number()).default({}),
  language: z.enum(["id", "en"]).optional(),
});

const correctionSchema = z.object({
  header: z.string(),
  kind: z.enum(TABLE_KINDS).nullable().optional(),
  headerRows: z.number().int().min(1).max(20).optional(),
  columns: z.array(z.object({
    at: z.number().int().min(0),
    subject: z.enum(SUBJECTS),
    measure: z.enum(MEASURES).optional(),
    span: z.enum(SPANS).optional(),
    year: z.number().int().optional(),
    quarter: z.number().int().min(1).max(4).optional(),
    month: z.number().int().min(1).max(12).optional(),
  })).optional(),
});

const suppressionSchema = z.object({ fingerprint: z.string().min(1), reason: z.string().min(1), by: z.string().optional(), until: isoDate.optional() });

const baselineSchema = z.object({
  at: z.string(),
  findings: z.array(z.object({ fingerprint: z.string(), rule: z.string(), sheet: z.string(), range: z.string() })),
});

const content = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const journalEntrySchema = z.object({
  id: z.string(),
  label: z.string(),
  at: z.string(),
  edits: z.array(z.object({
    sheet: z.string(), cell: z.string(), before: content, after: content,
    computed: z.union([z.string(), z.number()]).optional(),
    format: z.object({ before: z.string(), after: z.string() }).optional(),
  })),
});

/** Everything that is stored, read and complete. */
export interface StoredState {
  readonly settings: Settings;
  readonly corrections: readonly HeaderCorrection[];
  readonly suppressions: readonly Suppression[];
  readonly baseline: Baseline | undefined;
  readonly journal: readonly JournalEntry[];
}

export type StateKey = keyof StoredState;

/** An entry that could not be used, and why. It stays in the workbook as it is. */
export interface StateProblem {
  readonly key: StateKey;
  readonly problem: "damaged" | "newer";
}

// One entry for each key keeps schema and type together: a schema that gives another type does not compile.
const schemas: { readonly [Key in StateKey]: z.ZodType<NonNullable<StoredState[Key]>> } = {
  settings: settingsSchema,
  corrections: z.array(correctionSchema),
  suppressions: z.array(suppressionSchema),
  baseline: baselineSchema,
  journal: z.array(journalEntrySchema),
};

export const STATE_KEYS = Object.keys(schemas) as readonly StateKey[];

const EMPTY: StoredState = { settings: DEFAULT_SETTINGS, corrections: [], suppressions: [], baseline: undefined, journal: [] };

/** Reads the stored entries; what is missing or cannot be used is as Selaras ships. Never throws. */
export const readState = (stored: ReadonlyMap<string, string>): { readonly state: StoredState; readonly problems: readonly StateProblem[] } => {
  const problems: StateProblem[] = [];
  const read = <Key extends StateKey>(key: Key): StoredState[Key] => {
    const text = stored.get(key);
    if (text === undefined) return EMPTY[key];
    const entry = readEntry(schemas[key], text);
    if ("value" in entry) return entry.value;
    problems.push({ key, problem: entry.problem });
    return EMPTY[key];
  };
  const state = { settings: read("settings"), corrections: read("corrections"), suppressions: read("suppressions"), baseline: read("baseline"), journal: read("journal") };
  return { state, problems };
};

const envelope = z.object({ version: z.number().int(), value: z.unknown() });

const readEntry = <Value>(schema: z.ZodType<Value>, text: string): { readonly value: Value } | { readonly problem: StateProblem["problem"] } => {
  const opened = envelope.safeParse(parseJson(text));
  if (!opened.success) return { problem: "damaged" };
  if (opened.data.version > STATE_VERSION) return { problem: "newer" };
  const value = schema.safeParse(opened.data.value);
  return value.success ? { value: value.data } : { problem: "damaged" };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The text to store for an entry. */
export const stateText = <Key extends StateKey>(value: NonNullable<StoredState[Key]>): string => JSON.stringify({ version: STATE_VERSION, value });

/** Where an entry that cannot be used is kept, when a new one takes its place. */
export const asideKey = (key: StateKey): string => `${key}.aside`;
