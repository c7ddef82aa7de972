// What changes nothing in meaning changes nothing in the findings: the same rules speak at the moved places, under the same fingerprints.
import fc from "fast-check";
import { runRules } from "../../src/check/engine";
import { DEFAULT_SETTINGS } from "../../src/check/settings";
import { buildModel } from "../../src/performance/build";
import type { PerformanceModel } from "../../src/performance/model";
import { recognise } from "../../src/recognise";
import { RULES } from "../../src/rules";
import type { Finding } from "../../src/rules/finding";
import { areasTouch, parseArea } from "../../src/sheets/address";
import { copyBook, snapshotOf, type Book, type Page } from "../helpers/book";
import { DEFECT_KINDS } from "../mutation/defects";
import { cleanBook } from "../mutation/layouts";
import { randomFrom } from "../mutation/random";
import { Scene } from "../mutation/scene";
import { insertRows, moveBook, moveColumn, movedArea, shift, type Moves } from "./moves";

const check = (book: Book): { readonly model: PerformanceModel; readonly findings: readonly Finding[] } => {
  const workbook = snapshotOf(book);
  const model = buildModel(workbook, recognise(workbook));
  const { findings, couldNotRun } = runRules(RULES, model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31" });
  expect(couldNotRun).toEqual([]);
  return { model, findings };
};

/** A workbook with three mistakes of any kinds. */
const spoilt = (seed: number, kinds: readonly number[]): Page[] => {
  const clean = cleanBook(seed);
  const model = check(clean).model;
  const book = copyBook(clean);
  for (const kind of kinds) DEFECT_KINDS[kind % DEFECT_KINDS.length]!.inject(new Scene(book, model, randomFrom(seed * 100 + kind)));
  return book;
};

const inWords = (findings: readonly Finding[], moves: Moves = new Map(), nameOf: (sheet: string) => string = (sheet) => sheet): string[] =>
  findings.map(({ rule, level, sheet, range, fingerprint }) => `${rule} ${level} ${nameOf(sheet)}!${movedArea(range, moves.get(sheet))} ${fingerprint}`).sort();

const seeds = fc.integer({ min: 1, max: 60 });
const mistakes = fc.array(fc.nat(DEFECT_KINDS.length - 1), { minLength: 3, maxLength: 3 });
const RUNS = { numRuns: 6, seed: 20_251_122, endOnFailure: true } as const;

const holds = (book: Book, moves: Moves): void => expect(inWords(check(moveBook(book, moves)).findings)).toEqual(inWords(check(book).findings, moves));

test("moved down and to the right, with rows put in above", () =>
  fc.assert(fc.property(seeds, mistakes, fc.nat(9), fc.nat(4), (seed, kinds, down, right) => {
    const book = spoilt(seed, kinds);
    holds(book, new Map(book.map(({ name }) => [name, shift(down, right)])));
  }), RUNS));

test("a blank row between the rows", () =>
  fc.assert(fc.property(seeds, mistakes, fc.nat(7), (seed, kinds, at) => {
    const book = spoilt(seed, kinds);
    const { model } = check(book);
    const moves = new Map(["Renstra", "Realisasi Anggaran", "Renaksi"].flatMap((name) => {
      const data = model.documents.find(({ table }) => table.sheet === name)?.table.data;
      return data ? [[name, insertRows(data.top + 1 + (at % (data.bottom - data.top)), 1)] as const] : [];
    }));
    holds(book, moves);
  }), RUNS));

test("a column of texts at another place", () =>
  fc.assert(fc.property(seeds, mistakes, fc.boolean(), (seed, kinds, isFar) => {
    const book = spoilt(seed, kinds.filter((kind) => DEFECT_KINDS[kind]!.id !== "column number skipped"));
    // Owner, source, formulation and obstacle: nothing is computed from them.
    const moves: Moves = new Map([["IKU", moveColumn(6, isFar ? 4 : 5)], ["Pengukuran TW", moveColumn(17, isFar ? 4 : 16)], ["Renstra", moveColumn(17, 4)]]);
    const moved = moveBook(book, moves).map((page, at) => (moves.has(page.name) ? renumbered(page, book[at]!) : page));
    expect(inWords(check(moved).findings)).toEqual(inWords(check(book).findings, moves));
  }), RUNS));

/** Whoever moves a column numbers the columns anew. */
const renumbered = (page: Page, before: Page): Page => {
  const row = before.cells.findIndex((cells) => cells[0] === "(1)");
  before.cells[row]?.forEach((content, column) => (page.cells[row]![column] = content));
  return page;
};

test("sheets by another name", () =>
  fc.assert(fc.property(seeds, mistakes, (seed, kinds) => {
    const book = spoilt(seed, kinds);
    const nameOf = (sheet: string): string => `Lembar ${book.findIndex(({ name }) => name === sheet) + 1}`;
    const renamed = book.map((page): Page => ({ ...page, name: nameOf(page.name) }));
    expect(inWords(check(renamed).findings)).toEqual(inWords(check(book).findings, new Map(), nameOf));
  }), RUNS));

test("figures as texts with a decimal comma or a decimal point", () =>
  fc.assert(fc.property(seeds, mistakes, (seed, kinds) => {
    const book = spoilt(seed, kinds);
    const written = (mark: string): Page[] => copyBook(book).map((page) => {
      if (page.name === "IKU") page.cells.forEach((row) => row.forEach((content, column) => void (typeof content === "number" && column >= 7 && !Number.isInteger(content) && (row[column] = content.toFixed(2).replace(".", mark)))));
      return page;
    });
    expect(inWords(check(written(",")).findings)).toEqual(inWords(check(written(".")).findings));
  }), RUNS));

test("an objective that is merged, or written once over blanks: the same model", () =>
  fc.assert(fc.property(seeds, (seed) => {
    const book = cleanBook(seed);
    const model = check(book).model;
    const unmerged = copyBook(book).map((page) => {
      const areas = model.documents.flatMap(({ table }) => (table.sheet === page.name && table.data ? [table.data] : []));
      for (const address of [...page.merges]) if (areas.some((data) => areasTouch(parseArea(address)!, data) && address.split(":").every((cell) => /^[A-C]/.test(cell)))) page.merges.delete(address);
      return page;
    });
    const told = ({ documents }: PerformanceModel): string[] =>
      documents.flatMap(({ table, nodes }) => nodes.map((node) => [table.sheet, node.row, node.level, node.parent?.row, node.code, node.name, node.indicator, node.unit, node.objective].join("|")));
    expect(unmerged.some((page, at) => page.merges.size < book[at]!.merges.size)).toBe(true);
    expect(told(check(unmerged).model)).toEqual(told(model));
  }), RUNS));
