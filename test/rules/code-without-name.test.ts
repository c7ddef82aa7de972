// Rows with a code and no name.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const names = ["01", "02", "05", "06", "07", "08", "09", "10", "11", "12", "13"];
const check = (alone: readonly string[], row = " | | | ", merges?: readonly string[]) => places(findingsOf("code-without-name", gridWorkbook({ text: ["RENCANA KERJA TAHUN 2024", "Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target",
  ...names.map((name) => `1.02.01.2.${name} | ${alone.includes(name) ? row : `Kegiatan ${name} | Jumlah dokumen ${name} | Dokumen | 3`}`)].join("\n"), options: { name: "R", ...(merges ? { merges } : {}) } })));

test("one code without anything", () => expect(check(["06"])).toEqual(["R!A6"]));
test("figures beside a code whose name is blank", () => {
  expect(check(["06"], " | | | 4")).toEqual(["R!A6"]);
  expect(check(["06"], " | | | 4", ["B5:B6"])).toEqual([]);
});
test("many such rows are the custom of the table", () => expect(check(["05", "06", "07"])).toEqual([]));
test("a name merged from the row above", () => expect(check(["06"], " | | | ", ["B5:B6"])).toEqual([]));
