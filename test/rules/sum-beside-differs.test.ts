// Sums that add other rows than the columns beside them.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (formulas: string, options: { readonly hiddenRows?: readonly number[] } = {}, last = "200") => findingsOf("sum-beside-differs", gridWorkbook({
  text: `ANGGARAN DAN REALISASI TAHUN 2025\nUraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024\nBelanja Langsung | ${formulas}\n- Program A | 100 | 110 | 90 | 100\n- Program B | 300 | 310 | 280 | 290\n- Program C | 200 | 210 | 190 | ${last}`,
  options: { name: "A", ...options },
}));
const THREE = "=SUM(B4:B6) => 600 | =SUM(C4:C6) => 630 | =D4+D5+D6 => 560";

test.each<[string, string, string[]]>([
  ["all alike, written otherwise", `${THREE} | =SUM(E4,E5:E6) => 590`, []],
  ["a row left out", `${THREE} | =SUM(E4:E5) => 390`, ["A!E3"]],
  ["a row added twice", `${THREE} | =SUM(E4:E6,E6) => 790`, ["A!E3"]],
  ["no formula", `${THREE} | 590`, []],
  ["two ways, two each", "=SUM(B4:B6) => 600 | =SUM(C4:C6) => 630 | =SUM(D4:D5) => 370 | =SUM(E4:E5) => 390", []],
])("%s", (_, formulas, expected) => expect(places(check(formulas))).toEqual(expected));

test("a sum among amounts that are taken over from one row", () =>
  expect(places(findingsOf("sum-beside-differs", gridWorkbook({ text: "ANGGARAN DAN REALISASI TAHUN 2025\nUraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023\nBelanja Langsung | =B4 => 600 | =C4 => 630 | =D4+D5 => 960\nBelanja barang | 600 | 630 | 560\nBelanja modal | 400 | 430 | 400", options: { name: "A" } })))).toEqual(["A!D3"]));

test("what would be right is told", () => expect(check(`${THREE} | =SUM(E4:E5) => 390`)).toMatchObject([{ message: { key: "missing" }, found: { value: 390 }, expected: { value: 590 }, related: [{ range: "E6", role: "source" }] }]));
test("a row of nothing makes no difference today", () => expect(check(`${THREE} | =SUM(E4:E5) => 390`, {}, "0")).toMatchObject([{ message: { key: "latent" }, kind: "review" }]));
test("a blank row makes none at all", () => expect(check(`${THREE} | =SUM(E4:E5) => 390`, {}, "")).toEqual([]));
test("a hidden row may be left out on purpose", () => expect(check(`${THREE} | =SUM(E4:E5) => 390`, { hiddenRows: [6] })).toEqual([]));
