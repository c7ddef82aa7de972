import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

type Sheet = { readonly text: string; readonly options: { readonly name: string } };

const CODES = ["0001", "0002", "0003", "0004", "0005"];
const outline = (amounts: readonly string[]): string =>
  ["1.03.10 | Program Jalan", "1.03.10.2.01 | Kegiatan Jalan", ...CODES.map((code) => `1.03.10.2.01.${code} | Sub Kegiatan ${code}`)].map((row, at) => `${row} | ${amounts[at]!}`).join("\n");

const budget = (name: string, subs: readonly string[], head = "Pagu Anggaran (Rp) | Realisasi (Rp)", title = "REALISASI ANGGARAN TAHUN 2025") =>
  ({ text: `${title}\nKode | Uraian Program / Kegiatan / Sub Kegiatan | ${head}\n${outline(["900 | 800", "900 | 800", ...subs])}`, options: { name } });

const SUBS = ["100000 | 90000", "200000 | 180000", "300000 | 270000", "400000 | 360000", "500000 | 450000"];
const but = (at: number, text: string): string[] => SUBS.map((row, index) => (index === at ? text : row));
const check = (...sheets: readonly Sheet[]) => findingsOf("budget-between-documents", gridWorkbook(...sheets));

test("a sub-activity whose budget or money spent differs", () => {
  expect(places(check(budget("A", SUBS), budget("B", SUBS)))).toEqual([]);
  expect(check(budget("A", SUBS), budget("B", but(1, "210000 | 180000")))).toMatchObject([{ sheet: "B", range: "C6", message: { key: "differs" } }]);
  expect(check(budget("A", SUBS), budget("B", but(1, "200000 | 170000")))).toMatchObject([{ sheet: "B", range: "D6", message: { key: "spent" } }]);
  expect(check(budget("A", SUBS), budget("B", but(1, "200 | 180000")))).toMatchObject([{ sheet: "B", range: "C6", message: { key: "unit" } }]);
});

test("two versions of a budget are not held against each other", () => {
  expect(check(budget("A", SUBS), budget("B", SUBS.map((row, at) => (at < 2 ? row.replace("00000", "50000") : row))))).toEqual([]);
});

test("money of another quarter is another figure", () => {
  expect(check(budget("A", SUBS), budget("B", but(1, "200000 | 170000"), undefined, "REALISASI ANGGARAN TRIWULAN II TAHUN 2025"))).toEqual([]);
});

test("where the budget stands before and after its change, the changed one counts", () => {
  const agreement = (amounts: readonly number[]) =>
    ({ text: `PERJANJIAN KINERJA TAHUN 2025\nNo | Program | Anggaran (Rp)\n${amounts.map((amount, at) => `${at + 1} | Program ${"ABC"[at]!} Daerah | ${amount}`).join("\n")}`, options: { name: "PK" } });
  const changed = { text: "REALISASI ANGGARAN TAHUN 2025\nNo | Program | Pagu Sebelum Perubahan (Rp) | Pagu Setelah Perubahan (Rp) | Realisasi (Rp)\n1 | Program A Daerah | 500 | 600 | 590\n2 | Program B Daerah | 700 | 800 | 790\n3 | Program C Daerah | 900 | 950 | 940", options: { name: "LRA" } };
  expect(check(agreement([600, 800, 950]), changed)).toEqual([]);
  expect(places(check(agreement([600, 700, 950]), changed))).toEqual(["LRA!D4"]);
});

test("one disagreement is told of once, however many sheets hold either amount", () => {
  const other = but(1, "210000 | 180000");
  expect(check(budget("A", SUBS), budget("B", SUBS), budget("C", other))).toMatchObject([{ sheet: "C", range: "C6", related: [{ sheet: "A" }, { sheet: "B" }] }]);
  expect(check(budget("A", SUBS), budget("B", other), budget("C", other))).toMatchObject([{ sheet: "B", range: "C6", related: [{ sheet: "A", role: "compared" }, { sheet: "C", range: "C6", role: "twin" }] }]);
});

test("a document between two that agree is the odd one", () =>
  expect(check(budget("A", SUBS), budget("B", but(1, "210000 | 180000")), budget("C", SUBS))).toMatchObject([{ sheet: "B", range: "C6", related: [{ sheet: "A" }, { sheet: "C", range: "C6", role: "compared" }] }]));

test("a list without codes is held against the others by the names of its sub-activities", () => {
  const list = (second: string): Sheet => ({ text: `RENCANA DAN REALISASI FISIK TAHUN 2025\nNo | Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi Fisik (%)\n${CODES.map((code, at) => `${at + 1} | Sub Kegiatan ${code} | ${at === 1 ? second : `${at + 1}00000`} | 60`).join("\n")}`, options: { name: "B" } });
  expect(places(check(budget("A", SUBS), list("2000000")))).toEqual(["B!C4"]);
  expect(places(check(budget("A", SUBS), list("200000")))).toEqual([]);
});
