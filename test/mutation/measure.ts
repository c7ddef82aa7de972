// Injects mistakes into clean workbooks, one at a time, and counts what the rules say: recall by kind of mistake, precision by rule.
// A finding is right where it, or a cell that it names as related, touches the cause; a repeat where it only touches figures that follow from it; else wrong.
import { runRules } from "../../src/check/engine";
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import { buildModel } from "../../src/performance/build";
import type { PerformanceModel } from "../../src/performance/model";
import { recognise } from "../../src/recognise";
import { RULES } from "../../src/rules";
import type { Finding } from "../../src/rules/finding";
import { areaHas, cellAddress, parseArea } from "../../src/sheets/address";
import { isCellError, type CellValue } from "../../src/sheets/cell";
import { valueAt, type WorkbookSnapshot } from "../../src/sheets/snapshot";
import { copyBook, snapshotOf, type Book } from "../helpers/book";
import { DEFECT_KINDS } from "./defects";
import { cleanBook, sampleBook } from "./layouts";
import { randomFrom } from "./random";
import { Scene, type DefectKind, type Place } from "./scene";

export interface KindCount {
  readonly tried: number;
  readonly found: number;
}

export interface RuleCount {
  readonly right: number;
  readonly repeats: number;
  readonly wrong: number;
}

export interface Measured {
  readonly kinds: Readonly<Record<string, KindCount>>;
  readonly rules: Readonly<Record<string, RuleCount>>;
  /** Findings on clean workbooks: each is wrong. */
  readonly clean: Readonly<Record<string, number>>;
  /** Every miss and every wrong finding in words, for whoever looks into them. */
  readonly notes: readonly string[];
}

interface Clean {
  readonly book: Book;
  readonly model: PerformanceModel;
  readonly findings: readonly Finding[];
}

const check = (workbook: WorkbookSnapshot): { readonly model: PerformanceModel; readonly findings: readonly Finding[] } => {
  const model = buildModel(workbook, recognise(workbook));
  const { findings, couldNotRun } = runRules(RULES, model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31" });
  if (couldNotRun.length > 0) throw new Error(`${couldNotRun[0]!.rule} could not run: ${couldNotRun[0]!.reason}`);
  return { model, findings };
};

const cleanOf = (book: Book): Clean => ({ book, ...check(snapshotOf(book)) });

const touches = (sheet: string, range: string, places: readonly Place[]): boolean => {
  const areas = range.split(",").flatMap((part) => parseArea(part) ?? []);
  return places.some((place) => {
    const cell = place.sheet === sheet ? parseArea(place.cell) : null;
    return cell !== null && areas.some((area) => areaHas(area, cell.top, cell.left));
  });
};

const speaksOf = (finding: Finding, places: readonly Place[]): boolean =>
  touches(finding.sheet, finding.range, places) || finding.related.some(({ sheet, range }) => touches(sheet, range, places));

const same = (a: CellValue, b: CellValue): boolean => (isCellError(a) && isCellError(b) ? a.error === b.error : a === b);

/** Cells whose value is no longer what it was. */
const followers = (before: WorkbookSnapshot, after: WorkbookSnapshot): Place[] =>
  after.sheets.flatMap((sheet, index) =>
    sheet.values.flatMap((row, r) => (row ?? []).flatMap((value, c): Place[] => (same(value ?? null, valueAt(before.sheets[index]!, r, c)) ? [] : [{ sheet: sheet.name, cell: cellAddress(r, c) }]))));

const identity = ({ rule, sheet, range }: Finding): string => `${rule} ${sheet}!${range}`;
const inWords = (finding: Finding): string => `${finding.code} ${finding.sheet}!${finding.range} ${finding.message.key}`;

/** Counts while it goes. */
class Counter {
  readonly kinds: Record<string, { tried: number; found: number }> = {};
  readonly rules: Record<string, { right: number; repeats: number; wrong: number }> = {};
  readonly clean: Record<string, number> = {};
  readonly notes: string[] = [];

  rule(id: string, verdict: "right" | "repeats" | "wrong"): void {
    (this.rules[id] ??= { right: 0, repeats: 0, wrong: 0 })[verdict]++;
  }

  /** A finding on a clean workbook is wrong. */
  cleanFinding(finding: Finding, where: string): void {
    this.clean[finding.rule] = (this.clean[finding.rule] ?? 0) + 1;
    this.rule(finding.rule, "wrong");
    this.notes.push(`clean   ${inWords(finding)} (${where})`);
  }

  kind(id: string, isFound: boolean): void {
    const count = (this.kinds[id] ??= { tried: 0, found: 0 });
    count.tried++;
    if (isFound) count.found++;
  }
}

/** The clean workbook as a kind wants it; what the rules say of that alone is wrong. */
const prepared = (kind: DefectKind, clean: Clean, seed: number, counter: Counter): Clean => {
  if (!kind.prepare) return clean;
  const book = copyBook(clean.book);
  kind.prepare(new Scene(book, clean.model, randomFrom(seed)));
  const other = cleanOf(book);
  const known = new Set(clean.findings.map(identity));
  for (const finding of other.findings.filter((each) => !known.has(identity(each)))) counter.cleanFinding(finding, `prepared for ${kind.id}`);
  return other;
};

const inject = (kind: DefectKind, untouched: Clean, seed: number, counter: Counter): void => {
  const clean = prepared(kind, untouched, seed, counter);
  const book = copyBook(clean.book);
  const done = kind.inject(new Scene(book, clean.model, randomFrom(seed)));
  if (!done) return;
  const workbook = snapshotOf(book);
  const known = new Set(clean.findings.map(identity));
  const news = check(workbook).findings.filter((finding) => !known.has(identity(finding)));
  const causes = [...done.cells, ...(done.also ?? [])];
  const after = followers(clean.model.workbook, workbook);
  const isFound = news.some((finding) => kind.codes.includes(finding.code) && speaksOf(finding, causes));
  counter.kind(kind.id, isFound);
  if (!isFound) counter.notes.push(`missed  ${kind.id} at ${done.cells[0]!.sheet}!${done.cells[0]!.cell} (seed ${seed})`);
  for (const finding of news) {
    const verdict = speaksOf(finding, causes) ? "right" : speaksOf(finding, after) ? "repeats" : "wrong";
    counter.rule(finding.rule, verdict);
    if (verdict === "wrong") counter.notes.push(`wrong   ${inWords(finding)} after ${kind.id} at ${done.cells[0]!.sheet}!${done.cells[0]!.cell} (seed ${seed})`);
  }
};

/** A new kind changes nothing for the others: each draws its chance from its own name. */
const seedOf = (name: string): number => [...name].reduce((seed, letter) => (Math.imul(seed, 31) + letter.codePointAt(0)!) >>> 0, 7);

/** Tries every kind of mistake once in each of so many clean workbooks, the sample's clean twin among them; chance is the same on every run. */
export const measure = (tries: number, kinds: readonly DefectKind[] = DEFECT_KINDS): Measured => {
  const counter = new Counter();
  const cleans = [...Array.from({ length: tries - 1 }, (_, at) => cleanBook(at + 1)), sampleBook()].map(cleanOf);
  for (const [at, { findings }] of cleans.entries()) for (const finding of findings) counter.cleanFinding(finding, `workbook ${at + 1}`);
  for (const kind of kinds) for (const [at, clean] of cleans.entries()) inject(kind, clean, seedOf(kind.id) + at, counter);
  return counter;
};
