// Makes the descriptions of the files that `--config` and `--mapping` take, from the schemas that read them. Editors complete names by them.
import { z } from "zod";
import { mappingSchema } from "../src/app/mapping-file";
import { SETTING_NAMES } from "../src/app/settings-file";
import { settingsSchema } from "../src/app/state";

/** What a key is for, by the way to it; keys that say it themselves are left out. */
const MEANINGS: Readonly<Record<string, string>> = {
  policy: "How achievement is computed; what is left out is read from the workbook, else as Selaras ships",
  "policy.falling": "Formula of indicators that should fall: (2T-R)/T, T/R, or T/R capped",
  "policy.cap": "Upper limit of an achievement in per cent; null for none",
  "policy.zero": "What counts where target or actual is zero",
  "policy.scale": 'Rating scale; "printed" is the one that the workbook prints',
  "policy.tolerance": "Percentage points that two percentages may differ beyond rounding",
  rules: "Switch and level of rules, by id (selaras rules)",
  "rules.*.level": "How loud its findings are at most",
  thresholds: "Limits that rules read",
  language: "Language of the output",
  marks: "What else marks leave in the workbook, beside the colours",
  own: "Rules of the workbook's own, without code (docs/own-rules.md)",
  "corrections.[]": "Counts for every table whose header has this key",
  "corrections.[].header": "Key of the header's texts, as selaras inspect --mapping-out writes it",
  "corrections.[].kind": "Kind of document; null where it is no performance table",
  "corrections.[].headerRows": "How many rows the header has, the numbering row included",
  "corrections.[].columns.[]": "The whole role of one column; it replaces the recognised one",
  "corrections.[].columns.[].at": "Place of its first sheet column within the table, from 0",
  "corrections.[].sheet": "For the reader; counts for nothing",
  "corrections.[].title": "For the reader; counts for nothing",
  "corrections.[].columns.[].column": "For the reader; counts for nothing",
  "corrections.[].columns.[].text": "For the reader; counts for nothing",
};

interface Json extends Record<string, unknown> {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly additionalProperties?: Json | false;
}

/** The schema with the meanings of its keys; a key that it does not name is refused, as reading does. */
const described = (json: Json, path = ""): Json => {
  const below = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const meaning = MEANINGS[path];
  const { properties, items, additionalProperties } = json;
  const parts: Json = {
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, described(one, below(key))])), additionalProperties: false } : {}),
    ...(items ? { items: described(items, below("[]")) } : {}),
    ...(additionalProperties ? { additionalProperties: described(additionalProperties, below("*")) } : {}),
  };
  return { ...json, ...(meaning ? { description: meaning } : {}), ...parts };
};

/** The file may name its own description. */
const withSchemaKey = (json: Json): Json => ({ ...json, properties: { $schema: { type: "string" }, ...json.properties } });

const file = (title: string, description: string, json: Json): string => `${JSON.stringify({ title, description, ...withSchemaKey(described(json)) }, null, 2)}\n`;

export const generate = (): Readonly<Record<string, string>> => {
  const options = { target: "draft-2020-12", io: "input" } as const;
  const settings = z.toJSONSchema(settingsSchema, options) as Json;
  const { policy } = settings.properties as { readonly policy: Json };
  const named: Json = { ...settings, properties: { ...settings.properties, policy: { ...policy, properties: { ...policy.properties, scale: { enum: SETTING_NAMES.scales } } } } };
  return {
    "docs/config.schema.json": file("selaras --config", "What `selaras check FILE --config SETTINGS.json` reads. All of it is optional.", named),
    "docs/mapping.schema.json": file("selaras --mapping", "What `selaras check FILE --mapping CORRECTIONS.json` reads, and `selaras inspect FILE --mapping-out` writes.", z.toJSONSchema(mappingSchema, options) as Json),
  };
};
