import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { commandEn } from "../../src/locales/cli-en";
import { commandId } from "../../src/locales/cli-id";
import { en } from "../../src/locales/en";
import { fill, numberText, placeholders } from "../../src/locales/fill";
import { id } from "../../src/locales/id";
import { isTextKey, text } from "../../src/locales";
import { REPAIR_IDS } from "../../src/rules/offers";
import { MEASURES, ROW_LEVELS, SPANS, SUBJECTS, TABLE_KINDS } from "../../src/standards/vocabulary";

const SRC = resolve(__dirname, "../../src");
const sources = (folder: string): string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(SRC, folder, name), "utf8"));
const allMatches = (texts: readonly string[], pattern: RegExp): string[] => [...new Set(texts.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!)))];
const missing = (keys: readonly string[]): string[] => keys.filter((key) => !isTextKey(key));

describe("both languages", () => {
  test("have the same keys in the same order", () => expect([Object.keys(en), Object.keys(commandEn)]).toEqual([Object.keys(id), Object.keys(commandId)]));

  test("what only the command line says is no text of the pane", () => {
    expect(Object.keys(commandId).filter((key) => key in id)).toEqual([]);
    for (const folder of ["taskpane", "commands"]) expect(sources(folder).filter((source) => source.includes("locales/cli"))).toEqual([]);
  });

  const both: Readonly<Record<string, string>> = { ...en, ...commandEn };
  test.each(Object.entries({ ...id, ...commandId }))("%s needs the same values and is not empty", (key, indonesian) => {
    const english = both[key]!;
    expect(placeholders(english)).toEqual(placeholders(indonesian));
    expect([indonesian.trim(), english.trim()]).not.toContain("");
  });
});

describe("texts are there for", () => {
  test("every word of the vocabulary and every repair", () => {
    const words = { kind: TABLE_KINDS, subject: SUBJECTS, measure: MEASURES, span: SPANS, row: ROW_LEVELS, repair: REPAIR_IDS };
    expect(missing(Object.entries(words).flatMap(([group, names]) => names.map((name) => `${group}.${name}`)))).toEqual([]);
  });

  test("every error of a host, with what to do", () => {
    const [source] = sources("hosts").filter((file) => file.includes("export type HostErrorCode"));
    const codes = allMatches([/HostErrorCode =([^;]*);/.exec(source!)![1]!], /"([a-z-]+)"/g);
    expect(codes.length).toBeGreaterThan(15);
    expect(missing(codes.map((code) => `host.${code}`))).toEqual([]);
    expect(Object.keys(id).filter((key) => key.startsWith("host.")).sort()).toEqual(codes.map((code) => `host.${code}`).sort());
  });

  test("every reason of recognition", () => {
    const found = sources("recognise");
    const keys = allMatches(found.flatMap((source) => source.match(/(?:key:|\b(?:reason|settle|become)\()[^;]*/g) ?? []), /"([a-z]+(?:-[a-z]+)+)"/g);
    expect(keys.length).toBeGreaterThan(12);
    expect(missing(keys.map((key) => `reason.${key}`))).toEqual([]);
    expect(Object.keys(id).filter((key) => key.startsWith("reason.")).sort()).toEqual([...keys, "unknown"].map((key) => `reason.${key}`).sort());
  });

  test("everything that a conversion loses", () => {
    const [source] = sources("hosts").filter((file) => file.includes("export type LostFeature"));
    expect(missing(allMatches([/LostFeature =([^;]*);/.exec(source!)![1]!], /"(\w+)"/g).map((name) => `lost.${name}`))).toEqual([]);
  });
});

describe("filling", () => {
  test("puts values in, leaves a name without a value to be seen", () => expect(fill("{a} dari {b}", { a: "x" }, "id")).toBe("x dari {b}"));
  test("chooses by number", () => expect([1, 2].map((count) => text("en", "count.error", { count }))).toEqual(["1 error", "2 errors"]));

  test.each([[2025, "2025", "2025"], [12345.5, "12.345,5", "12,345.5"], [98.5, "98,5", "98.5"], [1 / 3, "0,3333", "0.3333"], [-0.5, "-0,5", "-0.5"]])(
    "writes %d as the language does", (value, indonesian, english) => expect([numberText(value, "id"), numberText(value, "en")]).toEqual([indonesian, english]));
});
