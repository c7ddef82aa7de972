import fc from "fast-check";
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "REALISASI ANGGARAN TAHUN 2024\nKode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp) | %\n1.02.01 | Program Satu | 15000000 | 14000000 | 93.33\n1.02.02 | Program Dua | 3000000 | 2900000 | 96.67\n";
const check = (row: string) => places(findingsOf("absorption-value", gridWorkbook({ text: `${HEAD}1.02.03 | Program Tiga | ${row}`, options: { name: "ANGGARAN" } })));

test.each([
  ["rounded", "7000000 | 6500000 | 92.86", []],
  ["cut", "7000000 | 6500000 | 92.85", []],
  ["a whole percentage", "7000000 | 6500000 | 93", []],
  ["a typed percentage that differs", "7000000 | 6500000 | 89.25", ["ANGGARAN!E5"]],
  ["digits swapped", "7000000 | 6500000 | 29.86", ["ANGGARAN!E5"]],
  ["no budget", "0 | 0 | 0", []],
  ["not realised yet", "7000000 | | ", []],
])("%s", (_, row, expected) => {
  expect(check(row)).toEqual(expected);
});

test("whatever is realised, its own rounded percentage is right", () => {
  fc.assert(fc.property(fc.integer({ min: 1000, max: 1e10 }), fc.integer({ min: 0, max: 1e10 }), fc.integer({ min: 0, max: 3 }), (budget, actual, places_) => {
    expect(check(`${budget} | ${actual} | ${((actual / budget) * 100).toFixed(places_)}`)).toEqual([]);
  }), { numRuns: 40 });
});

test("where the budget stands before and after its change, the one that the percentages fit counts", () => {
  const row = (name: string, before: number, spent: number, absorbed: string, after: number): string => `${name} | ${before} | ${spent} | ${absorbed} | ${after}`;
  const text = (third: string): string => `PERUBAHAN ANGGARAN TAHUN 2024\nProgram | Pagu Anggaran Sebelum (Rp) | Realisasi (Rp) | Realisasi (%) | Pagu Anggaran Setelah (Rp)\n${row("Program Satu", 15000000, 14000000, "93.33", 20000000)}\n${row("Program Dua", 3000000, 2900000, "96.67", 3000000)}\n${row("Program Tiga", 7000000, 6500000, third, 6800000)}`;
  const found = (third: string) => places(findingsOf("absorption-value", gridWorkbook({ text: text(third), options: { name: "ANGGARAN" } })));
  expect([found("92.86"), found("89.25")]).toEqual([[], ["ANGGARAN!D5"]]);
});

test("one fraction among percentages is a slip of scale; a column in both ways is not", () => {
  const row = (at: number, share: string): string => `1.02.0${at} | Program Ke ${"abcdefg"[at]} | 7000000 | 6500000 | ${share}`;
  const book = (...shares: readonly string[]) => places(findingsOf("absorption-value", gridWorkbook({ text: `${HEAD}${shares.map((share, at) => row(at + 3, share)).join("\n")}`, options: { name: "ANGGARAN" } })));
  expect(book("92.86", "=D6/C6 => 0.9286", "92.86", "92.86")).toEqual(["ANGGARAN!E6"]);
  expect(book("0.9286", "0.9286", "92.86")).toEqual([]);
});
