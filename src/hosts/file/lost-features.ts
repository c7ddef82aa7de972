// What an input holds that a conversion to .xlsx does not carry over: only what is really in the file is named.
import { CFB } from "@e965/xlsx";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { isExternal } from "./convert";
import { decodeText } from "./sniff";
import { Zip } from "./zip";
import type { WorkbookFormat } from "./read";

/**
 * Something that a converted workbook lacks. "looks": fonts, colours, borders, alignment, widths and heights;
 * "externalFormulas": formulas to other files, of which only the value stays.
 */
export type LostFeature = "looks" | "charts" | "images" | "drawings" | "comments" | "validations" | "conditionalFormats" | "externalFormulas" | "macros";

/** What is lost when a workbook of this format is converted; `bytes` is the file. Nothing for .xlsx, which is not converted. */
export const lostFeatures = (bytes: Uint8Array, format: WorkbookFormat, snapshot: WorkbookSnapshot): LostFeature[] => {
  if (format === "xlsx") return [];
  const hasExternal = snapshot.sheets.some(({ formulas }) => formulas.some((line) => line?.some((formula) => formula !== undefined && isExternal(formula))));
  return ["looks", ...lostOfFile(bytes, format), ...(hasExternal ? (["externalFormulas"] as const) : [])];
};

const lostOfFile = (bytes: Uint8Array, format: Exclude<WorkbookFormat, "xlsx">): LostFeature[] => {
  if (format === "xls") return lostOfXls(bytes);
  if (format === "ods") return lostOfOds(Zip.open(bytes));
  return /<img[\s/>]/i.test(decodeText(bytes)) ? ["images"] : [];
};

interface CfbReader {
  read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
  find(file: unknown, path: string): { readonly content: Uint8Array | readonly number[] } | null;
}

/** Record numbers of BIFF8 ([MS-XLS] 2.3.2) that stand for a feature, and types of objects inside OBJ records (2.5.143). */
const RECORDS: Readonly<Record<number, LostFeature>> = { 0x001c: "comments", 0x01be: "validations", 0x01b1: "conditionalFormats" };
const OBJ = 0x005d;
const OBJECTS: Readonly<Record<number, LostFeature | undefined>> = { 0x05: "charts", 0x08: "images", 0x14: undefined, 0x19: undefined };

const lostOfXls = (bytes: Uint8Array): LostFeature[] => {
  const cfb = CFB as CfbReader;
  const found = new Set<LostFeature>();
  const file = cfb.read(bytes, { type: "array" });
  const stream = Uint8Array.from(cfb.find(file, "/Workbook")?.content ?? cfb.find(file, "/Book")?.content ?? []);
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    const feature = record === OBJ && at + 10 <= stream.length ? objectFeature(view.getUint16(at + 8, true)) : RECORDS[record];
    if (feature) found.add(feature);
  }
  if (cfb.find(file, "/_VBA_PROJECT_CUR/VBA/dir") ?? cfb.find(file, "/_VBA_PROJECT_CUR/PROJECT")) found.add("macros");
  return [...found];
};

/** The type of a drawn object: drop-down arrows and notes are no drawings of their own. */
const objectFeature = (type: number): LostFeature | undefined => (type in OBJECTS ? OBJECTS[type] : "drawings");

const lostOfOds = (zip: Zip): LostFeature[] => {
  const content = zip.text("content.xml") ?? "";
  const signs: readonly (readonly [LostFeature, RegExp])[] = [
    ["charts", /<draw:object[\s/>]/],
    ["images", /<draw:image[\s/>][^>]*href="(?!\.?\/?ObjectReplacements)/],
    ["drawings", /<draw:(?:custom-shape|rect|line|ellipse|path|polygon|polyline|connector)[\s/>]/],
    ["comments", /<office:annotation[\s/>]/],
    ["validations", /<table:content-validation[\s/>]/],
    ["conditionalFormats", /<calcext:conditional-format[\s/>]/],
  ];
  const found = signs.filter(([, sign]) => sign.test(content)).map(([feature]) => feature);
  return zip.names().some((name) => /^Basic\/.+\/.+\.xml$/.test(name) && !/script-l[bc]\.xml$/.test(name)) ? [...found, "macros"] : found;
};
