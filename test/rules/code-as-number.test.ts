// Codes that lost a zero as numbers.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (rows: readonly string[], formats: Readonly<Record<string, string>> = {}) => findingsOf("code-as-number", gridWorkbook({
  text: ["REALISASI ANGGARAN TAHUN 2025", "Kode | | | Uraian Program / Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)", ...rows.map((code, at) => `${code} | Uraian ke ${at} | 7000 | 6500`)].join("\n"), options: { name: "A", formats, merges: ["A2:C2"] },
}));
const RIGHT = ["'1.02 | '01 | ", "'1.02 | '01 | '2.01", "'1.02 | '01 | '2.02", "'1.02 | '01 | '2.06"];

test.each<[string, readonly string[], Readonly<Record<string, string>>, string[]]>([
  ["texts", RIGHT, {}, []],
  ["a lost zero behind the point", [...RIGHT, "'1.02 | '01 | 2.1"], {}, ["A!C7"]],
  ["a format that shows the zero", [...RIGHT, "'1.02 | '01 | 2.1"], { C7: "0.00" }, []],
  ["a number that lost nothing", [...RIGHT, "'1.02 | '01 | 2.11"], {}, []],
  ["a lost zero before the number", [...RIGHT, "'1.02 | 1 | '2.07"], {}, ["A!B7"]],
  ["a column of numbers", ["1.02 | 1 | ", "1.02 | 1 | 2.01", "1.02 | 1 | 2.02", "1.02 | 1 | 2.1"], {}, []],
])("%s", (_, rows, formats, expected) => expect(places(check(rows, formats))).toEqual(expected));

test("the repair is offered where the rows below prove the code", () => {
  expect(check([...RIGHT, "'1.02 | '01 | 2.1"])[0]?.repairs).toBeUndefined();
  expect(check([...RIGHT, "'1.02 | '01 | 2.1", "'1.02 | '01 | '2.10"])[0]?.repairs).toEqual([{ id: "code-as-text", safe: true, cells: [{ sheet: "A", cell: "C7", after: "2.10" }] }]);
});
