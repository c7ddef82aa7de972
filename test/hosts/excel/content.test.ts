import { addressTexts, areasOf } from "../../../src/hosts/excel/addresses";
import { contentOf, typedContent, typedText, valueOf } from "../../../src/hosts/excel/content";
import type { CellContent } from "../../../src/sheets/edit";
import { parseArea } from "../../../src/sheets/address";

it.each<readonly [string, unknown, unknown, unknown, CellContent]>([
  ["an empty cell", "", "", null, null],
  ["a formula that gives an empty text", "", '=""', "", '=""'],
  ["a formula with an error", "#DIV/0!", "=A1/0", { error: "#DIV/0!" }, "=A1/0"],
  ["an error that was typed", "#N/A", "#N/A", { error: "#N/A" }, "#N/A"],
  ["a number", 0, 0, 0, 0],
  ["a logical value", false, false, false, false],
  ["text that begins like a formula", "=bukan", "=bukan", "=bukan", "=bukan"],
])("reads %s", (_, value, formula, expected, content) => {
  expect([valueOf(value, formula), contentOf(value, formula)]).toEqual([expected, content]);
});

it.each([
  ["Persentase jalan mantap", "Persentase jalan mantap"],
  ["2024", "'2024"],
  ["1/2", "'1/2"],
  ["Triwulan 2", "'Triwulan 2"],
  ["-dst.", "'-dst."],
  [" = lihat", "' = lihat"],
  ["@nama", "'@nama"],
  ["'kutip'", "''kutip'"],
  ["Benar", "'Benar"],
  ["#tagar", "'#tagar"],
  ["Benar sekali", "Benar sekali"],
])("types the text %s so that it stays one", (text, typed) => {
  expect(typedText(text)).toBe(typed);
});

it.each<readonly [CellContent, unknown]>([[null, ""], [12, 12], [true, true], ["=A1", "=A1"], ["#N/A", "#N/A"], ["#lain", "'#lain"]])("types the content %p of an edit", (content, typed) => {
  expect(typedContent(content)).toBe(typed);
});

it.each([
  ["IKU", "IKU!A1:B2,IKU!C3"],
  ["Jum'at, (2)", "'Jum''at, (2)'!A1:B2,'Jum''at, (2)'!C3"],
  ["a!B9,c", "'a!B9,c'!A1:B2,'a!B9,c'!C3"],
])("takes the areas of the sheet %s apart", (sheet, address) => {
  expect(areasOf(address, sheet)).toEqual([parseArea("A1:B2"), parseArea("C3")]);
});

it("joins addresses as far as Excel reads them", () => {
  const addresses = Array.from({ length: 4_000 }, (_, i) => `AB${i + 1}`);
  const texts = addressTexts(addresses);
  expect([texts.join(","), texts.every(({ length }) => length <= 8_192), texts.length]).toEqual([addresses.join(","), true, 4]);
});
