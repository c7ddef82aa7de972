// For tests of rules: runs one rule over a small workbook, and runs the examples of a rule's doc.md.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fill } from "../../src/locales/fill";
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import type { FindingDraft } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { areaHas, cellAddress, parseArea } from "../../src/sheets/address";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridWorkbook, type GridOptions } from "./grid";

const RULES_FOLDER = resolve(__dirname, "../../src/rules");

/** Names of the rule folders that are there, registered or not. */
export const ruleFolders = (): string[] =>
  readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(RULES_FOLDER, entry.name, "rule.ts")))
    .map((entry) => entry.name);

/** The rule of a folder. */
export const loadRule = (id: string): Rule => jest.requireActual<{ readonly rule: Rule }>(join(RULES_FOLDER, id, "rule")).rule;

/** The text of a rule's doc.md. */
export const ruleDoc = (id: string): string => readFileSync(join(RULES_FOLDER, id, "doc.md"), "utf8").replace(/\r\n/g, "\n");

/**
 * What a rule says about a workbook, by id or as an object: recognise, build the model, check.
 * Throws where a draft names a message that the rule has no text for, or leaves a placeholder unfilled.
 */
export const findingsOf = (ruleOrId: Rule | string, workbook: WorkbookSnapshot, thresholds: Readonly<Record<string, number>> = {}): FindingDraft[] => {
  const rule = typeof ruleOrId === "string" ? loadRule(ruleOrId) : ruleOrId;
  const drafts = [...rule.check({ model: buildModel(workbook, recognise(workbook)), settings: { thresholds } })];
  for (const draft of drafts) for (const language of ["id", "en"] as const) messageOf(rule, draft, language);
  return drafts;
};

/** The sentence of a draft as people read it. Throws where the text or one of its values is missing. */
export const messageOf = (rule: Rule, draft: FindingDraft, language: "id" | "en" = "id"): string => {
  const text = rule.texts[language].messages[draft.message.key];
  if (text === undefined) throw new Error(`${rule.id}: no text for the message "${draft.message.key}" (${language})`);
  const filled = fill(text, draft.message.args, language);
  if (/\{\w+\}/.test(filled)) throw new Error(`${rule.id}: a placeholder of "${draft.message.key}" (${language}) has no value: ${filled}`);
  return filled;
};

/** "PK!C5" for every range of drafts, sorted: what most tests compare. */
export const places = (drafts: readonly FindingDraft[]): string[] => drafts.map((draft) => `${draft.sheet}!${draft.range}`).sort();

/** A workbook of doc.md, with the cells that its author marked with " <-". */
export interface DocExample {
  readonly workbook: WorkbookSnapshot;
  readonly marked: readonly { readonly sheet: string; readonly cell: string }[];
}

/** The heading's text of doc.md, without the heading; `undefined` where it is missing. */
export const docSection = (doc: string, heading: string): string | undefined =>
  doc.split(/^## +/m).slice(1).find((part) => part.split("\n", 1)[0]!.trim() === heading)?.replace(/^.*\n?/, "");

/**
 * The examples under a heading. A block is ```tabel sheet="PK" judul="..." merges="A4:A6,B4:B6" formats="C4:C6=0%; D4=0.00".
 * `judul` stands in A1 and the first line of the grid is then row 2; without it the first line is row 1 (formulas count so).
 * Blocks with different sheet names are sheets of one workbook, until a line "---" or a name that is there already.
 */
export const docExamples = (section: string): DocExample[] => {
  const workbooks: Block[][] = [];
  for (const part of section.split(/^---\s*$/m)) {
    let open: Block[] | undefined;
    for (const match of part.matchAll(/^```tabel(.*)\n([\s\S]*?)^```\s*$/gm)) {
      const block = readBlock(match[1]!, match[2]!);
      if (!open || open.some((other) => other.options.name === block.options.name)) workbooks.push((open = []));
      open.push(block);
    }
  }
  return workbooks.map((blocks) => ({ workbook: gridWorkbook(...blocks), marked: blocks.flatMap((block) => block.marked) }));
};

interface Block {
  readonly text: string;
  readonly options: GridOptions & { readonly name: string };
  readonly marked: readonly { readonly sheet: string; readonly cell: string }[];
}

const MARKER = /\s*<-\s*$/;

const readBlock = (info: string, body: string): Block => {
  const attributes = new Map([...info.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]));
  const name = attributes.get("sheet") ?? "Sheet1";
  const title = attributes.get("judul");
  const lines = [...(title === undefined ? [] : [title]), ...body.replace(/\n$/, "").split("\n")];
  const marked: { sheet: string; cell: string }[] = [];
  const text = lines
    .map((line, row) => line.split("|").map((cell, column) => {
      if (MARKER.test(cell)) marked.push({ sheet: name, cell: cellAddress(row, column) });
      return cell.replace(MARKER, "");
    }).join("|"))
    .join("\n");
  const merges = attributes.get("merges")?.split(",").map((address) => address.trim());
  const formats = attributes.get("formats")?.split(";").map((entry) => entry.trim().split(/=(.*)/s) as [string, string]);
  return { text, marked, options: { name, ...(merges ? { merges } : {}), ...(formats ? { formats: Object.fromEntries(formats) } : {}) } };
};

/** What is wrong with an example of "Contoh salah": marked cells without a finding, findings without a marked cell. */
export const missesOf = (rule: Rule, { workbook, marked }: DocExample): string[] => {
  const drafts = findingsOf(rule, workbook);
  const covers = (draft: FindingDraft, { sheet, cell }: { sheet: string; cell: string }): boolean => {
    const place = parseArea(cell)!;
    return draft.sheet === sheet && draft.range.split(",").some((range) => areaHas(parseArea(range)!, place.top, place.left));
  };
  return [
    ...(marked.length === 0 ? ["an example without a cell marked \" <-\""] : []),
    ...marked.filter((cell) => !drafts.some((draft) => covers(draft, cell))).map(({ sheet, cell }) => `no finding at ${sheet}!${cell}`),
    ...drafts.filter((draft) => !marked.some((cell) => covers(draft, cell))).map((draft) => `a finding at ${draft.sheet}!${draft.range}, where no cell is marked`),
  ];
};
