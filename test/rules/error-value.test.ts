// Error values: roots and runs, consequences, unused rows.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const HEAD = "PENGUKURAN KINERJA TAHUN 2024\nNo | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n";
const good = (row: number): string => `${row - 2} | Sasaran ${row} | Indeks Mutu Layanan ${"ABCDEFGHIJKLM"[row]} | Indeks | 80 | 81 | =F${row}/E${row}*100 => 101.25\n`;
const bad = (row: number, target = ""): string => `${row - 2} | Sasaran ${row} | Indeks Mutu Layanan ${"ABCDEFGHIJKLM"[row]} | Indeks | ${target} | 81 | =F${row}/E${row}*100 => #DIV/0!\n`;
const check = (text: string) => findingsOf("error-value", gridWorkbook({ text: HEAD + text, options: { name: "P" } }));

test("a run of one cause is one finding", () => {
  const found = check(good(3) + bad(4) + bad(5) + good(6) + bad(7, "0"));
  expect(found.map(({ range, message }) => [range, message.key, message.args.divisor])).toEqual([["G4:G5", "blank", "E4:E5"], ["G7", "zero", "E7"]]);
});

test("what inherits the error is a consequence", () => {
  const found = check(good(3) + bad(4) + good(5) + " | RATA-RATA | | | | | =AVERAGE(G3:G5) => #DIV/0!\n");
  expect(places(found)).toEqual(["P!G4"]);
  expect(found[0]?.related).toContainEqual({ sheet: "P", range: "G6", role: "consequence" });
});

test("#REF! names the broken formula", () => {
  const [finding] = check(good(3) + good(4) + "3 | Sasaran | Indeks Mutu | Indeks | 80 | 81 | =#REF!/E5*100 => #REF!\n");
  expect(finding).toMatchObject({ range: "G5", message: { key: "reference" } });
});

test("an error pasted as a value is a warning", () => {
  expect(check(good(3) + good(4) + "3 | Sasaran | Indeks Mutu | Indeks | 80 | #N/A | 90\n")[0]).toMatchObject({ range: "F5", level: "warning", message: { key: "pasted" } });
});

test("rows that nobody uses do not count", () => {
  expect(check(good(3) + good(4) + good(5) + " | | | | | | =F6/E6*100 => #DIV/0!\n | | | | | | =F7/E7*100 => #DIV/0!\n")).toEqual([]);
});

test("columns that divide by the same cells fail for one reason, also a few rows apart", () => {
  const row = (at: number, target: string): string => `${at - 2} | Indikator ${at} | Persen | ${target} | 80 | =E${at}/D${at} => #DIV/0! | =1-E${at}/D${at} => #DIV/0!`;
  const text = `PENGUKURAN KINERJA TAHUN 2024\nNo | Indikator Kinerja | Satuan | Target | Realisasi | Capaian | Capaian Kurang\n${row(3, "0")}\n2 | Indikator 4 | Persen | 80 | 80 | 1 | 0\n${row(5, "0")}`;
  expect(findingsOf("error-value", gridWorkbook({ text })).map(({ range }) => range)).toEqual(["F3:G3,F5:G5"]);
});
