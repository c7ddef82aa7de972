import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "REALISASI ANGGARAN TAHUN 2024\nNo | Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)\n";
const check = (budget: string, actual: string, options: { last?: string; hiddenRows?: number[] } = {}) =>
  findingsOf("total-range-short", gridWorkbook({
    text: `${HEAD}1 | Penyusunan Dokumen | 2000000 | 1000000\n2 | Evaluasi Kinerja | 3000000 | 2000000\n3 | Penyediaan Gaji | 9000000 | ${options.last ?? "8000000"}\n| JUMLAH | ${budget} | ${actual}`,
    options: { name: "REALISASI", ...(options.hiddenRows ? { hiddenRows: options.hiddenRows } : {}) },
  }));

const WHOLE = "=SUM(C3:C5) => 14000000";

test.each<[string, string, { last?: string; hiddenRows?: number[] }, string[]]>([
  ["all rows are read", "=SUM(D3:D5) => 11000000", {}, []],
  ["the first row is left out", "=SUM(D4:D5) => 10000000", {}, ["REALISASI!D6"]],
  ["the last row is left out", "=SUM(D3:D4) => 3000000", {}, ["REALISASI!D6"]],
  ["a hole in a chain", "=D3+D5 => 9000000", {}, ["REALISASI!D6"]],
  ["a blank row is left out", "=SUM(D3:D4) => 3000000", { last: "" }, []],
  ["a hidden row that repeats a visible one", "=SUM(D3:D4) => 3000000", { last: "2000000", hiddenRows: [5] }, []],
])("%s", (_, actual, options, expected) => {
  expect(places(check(WHOLE, actual, options))).toEqual(expected);
});

test("the repair extends the range, with its value", () => {
  const [finding] = check(WHOLE, "=SUM(D4:D5) => 10000000");
  expect(finding?.level).toBeUndefined();
  expect(finding?.repairs).toEqual([{ id: "extend-range", safe: true, cells: [{ sheet: "REALISASI", cell: "D6", after: "=SUM(D3:D5)", computed: 11000000 }] }]);
});

test("a hidden row with an amount, and a row that every column leaves out, are warnings without a repair", () => {
  const [hidden] = check(WHOLE, "=SUM(D3:D4) => 3000000", { hiddenRows: [5] });
  expect(hidden).toMatchObject({ level: "warning", message: { key: "hidden" } });
  const both = check("=SUM(C4:C5) => 12000000", "=SUM(D4:D5) => 10000000");
  expect(both.map(({ level, repairs }) => [level, repairs])).toEqual([["warning", undefined], ["warning", undefined]]);
});

test("rows under a heading without an amount are looked at, also where the range holds the heading", () => {
  const total = (formula: string) => places(findingsOf("total-range-short", gridWorkbook({
    text: `REALISASI ANGGARAN TAHUN 2024\nKode | Uraian Program / Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)
1.02.02 | Program Kesehatan | |\n1.02.02.2.01 | Kegiatan Gizi | 2000000 | 1000000\n1.02.02.2.02 | Kegiatan Ibu | 3000000 | 2000000\n1.02.02.2.03 | Kegiatan Anak | 4000000 | 3000000
| JUMLAH | ${formula} | =SUM(D3:D6) => 6000000`, options: { name: "ANGGARAN" },
  })));
  expect(total("=SUM(C3:C6) => 9000000")).toEqual([]);
  expect(total("=SUM(C3:C5) => 5000000")).toEqual(["ANGGARAN!C7"]);
});
