// Reads what Selaras stored inside a workbook, by the schema of each entry. Damaged or newer entries are reported and set aside: a workbook
// must be checked all the same, and nothing that a newer Selaras wrote is lost. The small form of zod, and loaded where something is stored.
import * as z from "zod/mini";
import { OWN_OPERATORS } from "../check/settings";
import type { Policy } from "../performance/policy";
import { LEVELS } from "../sheets/edit";
import { MEASURES, SPANS, SUBJECTS, TABLE_KINDS } from "../standards/vocabulary";
import { EMPTY_STATE, NAMELESS, STATE_VERSION, type ReadState, type StateKey, type StateProblem, type StoredState } from "./stored-state";

const level = z.enum(LEVELS);
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** An enum that names every value of a type: a value more or less does not compile. */
const everyOf = <Value extends string>() =>
  <const List extends readonly Value[]>(list: List & ([Value] extends [List[number]] ? unknown : never)): z.ZodMiniType<Value> => z.enum(list as readonly Value[]);

/** What a person set for a workbook. */
export const settingsSchema = z.object({
  policy: z._default(z.object({
    falling: z.optional(everyOf<Policy["falling"]["formula"]>()(["reverse-difference", "reverse-ratio", "reverse-ratio-capped"])),
    cap: z.optional(z.nullable(z.number().check(z.positive()))),
    zero: z.optional(everyOf<Policy["zero"]["rule"]>()(["as-computed", "hundred", "lower-hundred", "lower-cap"])),
    scale: z.optional(z.string()),
    efficiency: z.optional(everyOf<Policy["efficiency"]["rule"]>()(["difference", "saving", "ratio", "pmk"])),
    tolerance: z.optional(z.number().check(z.gte(0))),
  }), {}),
  rules: z._default(z.record(z.string(), z.object({ isOn: z.optional(z.boolean()), level: z.optional(level) })), {}),
  thresholds: z._default(z.record(z.string(), z.number()), {}),
  language: z.optional(z.enum(["id", "en"])),
  marks: z.optional(z.object({ notes: z.optional(z.boolean()), temuan: z.optional(z.boolean()) })),
  own: z.optional(z.array(z.object({
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    left: z.string().check(z.minLength(1)),
    operator: z.enum(OWN_OPERATORS),
    right: z.optional(z.string()),
    level,
    message: z.optional(z.string().check(z.minLength(1))),
    kind: z.optional(z.enum(TABLE_KINDS)),
  }))),
});

/** The role that a person gave one column. */
export const columnCorrectionSchema = z.object({
  at: z.int().check(z.gte(0)),
  subject: z.enum(SUBJECTS),
  measure: z.optional(z.enum(MEASURES)),
  span: z.optional(z.enum(SPANS)),
  year: z.optional(z.int()),
  quarter: z.optional(z.int().check(z.gte(1), z.lte(4))),
  month: z.optional(z.int().check(z.gte(1), z.lte(12))),
});

/** What a person said of all tables with one header. */
export const correctionSchema = z.object({
  header: z.string(),
  kind: z.optional(z.nullable(z.enum(TABLE_KINDS))),
  headerRows: z.optional(z.int().check(z.gte(1), z.lte(20))),
  columns: z.optional(z.array(columnCorrectionSchema)),
  sheet: z.optional(z.string()),
});

const suppressionSchema = z.object({ fingerprint: z.string().check(z.minLength(1)), reason: z.string().check(z.minLength(1)), by: z.optional(z.string()), until: z.optional(isoDate) });

const pairSchema = z.object({ agency: z.string(), wordings: z.tuple([z.string(), z.string()]), isSame: z.boolean() });

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
    computed: z.optional(z.union([z.string(), z.number()])),
    format: z.optional(z.object({ before: z.string(), after: z.string() })),
    beside: z.optional(z.string()),
  })),
});

// One entry for each key keeps schema and type together: a schema that gives another type does not compile.
const schemas: { readonly [Key in StateKey]: z.ZodMiniType<NonNullable<StoredState[Key]>> } = {
  settings: settingsSchema,
  corrections: z.array(correctionSchema),
  suppressions: z.array(suppressionSchema),
  pairs: z.array(pairSchema),
  baseline: baselineSchema,
  journal: z.array(journalEntrySchema),
};

/** Reads the stored entries; what is missing or cannot be used is as Selaras ships. Never throws. */
export const readState = (stored: ReadonlyMap<string, string>): ReadState => {
  const problems: StateProblem[] = [];
  const read = <Key extends StateKey>(key: Key): StoredState[Key] => {
    const text = stored.get(key);
    if (text === undefined) return EMPTY_STATE[key];
    const entry = readEntry(schemas[key], text);
    if ("value" in entry) return entry.value;
    problems.push({ key, problem: entry.problem });
    return EMPTY_STATE[key];
  };
  const state = { settings: read("settings"), corrections: read("corrections"), suppressions: read("suppressions"), pairs: read("pairs"), baseline: read("baseline"), journal: read("journal") };
  if (stored.has(NAMELESS)) problems.push({ key: NAMELESS, problem: "damaged" });
  return { state, problems };
};

const envelope = z.object({ version: z.int(), value: z.unknown() });

const readEntry = <Value>(schema: z.ZodMiniType<Value>, text: string): { readonly value: Value } | { readonly problem: StateProblem["problem"] } => {
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
