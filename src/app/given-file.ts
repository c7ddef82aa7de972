// A JSON file that a person wrote for a check: read against the schema of what is stored, and every fault of it named by its key.
import type * as z from "zod/mini";
import type { TextKey } from "../locales/cli";

/** What is wrong in the file, as a text with its values; `key` is the way to the place, "policy.cap". */
export interface GivenProblem {
  readonly text: Extract<TextKey, `given.${string}`>;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Thrown where a file cannot be used; nothing of it is used then. */
export class GivenFileError extends Error {
  constructor(readonly problems: readonly GivenProblem[]) {
    super("a file given for the check cannot be used");
    this.name = "GivenFileError";
  }
}

/** Reads a file; the key "$schema", by which editors find its description, is allowed and left out. @throws GivenFileError */
export const parseGiven = <Value>(schema: z.ZodMiniType<Value>, content: string): Value => {
  const given = parseJson(content.replace(/^\ufeff/, ""));
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new GivenFileError([{ text: "given.noObject", args: {} }]);
  const { $schema: _, ...rest } = given as Record<string, unknown>;
  const parsed = schema.safeParse(rest);
  const issues = parsed.error?.issues ?? [];
  // What has the wrong form is set aside, so that unknown names beside it are told in the same run.
  const sound = issues.reduce<unknown>((left, { path }) => without(left, path), rest);
  const read = parsed.success ? parsed : schema.safeParse(sound);
  const unknown = read.success ? unknownKeys(sound, read.data) : [];
  if (!parsed.success || unknown.length > 0) throw new GivenFileError([...issues.map((issue) => problemOf(issue, rest)), ...unknown.map((key): GivenProblem => ({ text: "given.unknownKey", args: { key } }))]);
  return parsed.data;
};

/** A copy without what stands at a path; an entry of a list stays as a hole, so that the others keep their places. */
const without = (value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown => {
  if (key === undefined || typeof value !== "object" || value === null) return undefined;
  const inner = without((value as Record<PropertyKey, unknown>)[key], rest);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? inner : item));
  return Object.fromEntries(Object.entries(value).flatMap(([name, own]) => (name !== key ? [[name, own]] : inner === undefined ? [] : [[name, inner]])));
};

const parseJson = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? content.length);
    throw new GivenFileError([{ text: "given.noJson", args: { line: content.slice(0, position).split("\n").length } }]);
  }
};

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`), "");

type Issue = z.core.$ZodIssue;

const problemOf = (issue: Issue, given: unknown): GivenProblem => {
  const key = pathText(issue.path);
  if (issue.code === "invalid_type") return valueAt(given, issue.path) === undefined ? { text: "given.missing", args: { key } } : { text: typeText(issue.expected), args: { key } };
  if (issue.code === "invalid_value") return { text: "given.oneOf", args: { key, values: issue.values.map(String).join(", ") } };
  if (issue.code === "too_small" && issue.origin !== "string") return { text: issue.inclusive ? "given.atLeast" : "given.above", args: { key, limit: Number(issue.minimum) } };
  if (issue.code === "too_big" && issue.origin !== "string") return { text: "given.atMost", args: { key, limit: Number(issue.maximum) } };
  return { text: "given.unusable", args: { key } };
};

const valueAt = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), given);

const TYPES: Readonly<Record<string, GivenProblem["text"]>> = {
  number: "given.number", int: "given.integer", string: "given.string", boolean: "given.boolean", array: "given.list", object: "given.object", record: "given.object",
};
const typeText = (expected: string): GivenProblem["text"] => TYPES[expected] ?? "given.unusable";

/** Keys of what was given that reading left out: nobody knows them. */
const unknownKeys = (given: unknown, read: unknown, path = ""): string[] => {
  if (typeof given !== "object" || given === null || typeof read !== "object" || read === null) return [];
  if (Array.isArray(given)) return given.flatMap((item, at) => unknownKeys(item, (read as unknown[])[at], `${path}[${at}]`));
  return Object.entries(given).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    return Object.hasOwn(read, key) ? unknownKeys(value, (read as Record<string, unknown>)[key], here) : [here];
  });
};
