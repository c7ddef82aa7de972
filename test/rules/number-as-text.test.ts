// Numbers stored as texts: mixed columns speak, columns of text do not.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const sheet = (...cells: readonly string[]) => gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target",
  ...cells.map((cell, at) => `${at + 1} | Sasaran ${at} | Indeks Mutu Layanan ${"ABCDEFGH"[at]} | Indeks | ${cell}`)].join("\n"), options: { name: "PK" } });

const check = (...cells: readonly string[]) => findingsOf("number-as-text", sheet(...cells));

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["one text among numbers", ["80", "'80,5", "81", "82"], ["PK!E4"]],
  ["several texts are one finding", ["80", "'80,5", "'81", "82", "83", "'0%"], ["PK!E4:E5,E8"]],
  ["a column of texts is left alone", ["'80", "'80,5", "'81"], []],
  ["units, bounds and predicates are no numbers", ["80", "81", "82", "12 dokumen", "≤ 14", "BB", "-"], []],
  ["a code with a leading zero is no number", ["80", "81", "82", "'007"], []],
  ["the result of a formula counts", ["80", "81", "82", "=IFERROR(E3/0,\"0%\") => '0%"], ["PK!E6"]],
])("%s", (_name, cells, expected) => expect(places(check(...cells))).toEqual(expected));

test.each<[string, string, readonly string[]]>([["Dokumen", "12 dok", ["PK!E4"]], ["Dokumen", "12 orang", []], ["", "12 dok", []]])("with the unit \"%s\" the text \"%s\" among numbers", (unit, cell, expected) => {
  const rows = [10, cell, 8, 7, 6, 5].map((value, at) => `${at + 1} | Sasaran ${at} | Jumlah hasil ${"ABCDEFGH"[at]} | ${unit} | ${value}`);
  expect(places(findingsOf("number-as-text", gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target", ...rows].join("\n"), options: { name: "PK" } })))).toEqual(expected);
});

test("the repair changes only what can be read in one way", () => {
  const [finding] = check("80", "'80,5", "81", "82", "'98,5%", "'413.064");
  expect(finding?.repairs?.[0]?.cells).toEqual([{ sheet: "PK", cell: "E4", after: 80.5 }]);
});

test("a text among the numbers of a column that no word names", () => {
  const text = (filled: number): string => "INDIKATOR KINERJA KUNCI TAHUN 2025\nNo | IKK | Rumus | Pembilang | Penyebut | Capaian Kinerja (%)\n" + Array.from({ length: filled }, (_, at) => `${at + 1} | Persentase layanan ${at} | jumlah terlayani / jumlah x 100 | ${at === 2 ? "'231.456" : 100 + at} | 200 | 50`).join("\n");
  expect(findingsOf("number-as-text", gridWorkbook({ text: text(7) }))).toMatchObject([{ range: "D5" }]);
  expect(findingsOf("number-as-text", gridWorkbook({ text: text(4) }))).toEqual([]);
});

test("a unit of two words typed behind the number of its own row", () => {
  const text = ["PENGUKURAN KINERJA TAHUN 2025", "No | Indikator Kinerja | Satuan | Target", ...[4, 5, 6, 7, 8, 9].map((target, at) => `${at + 1} | Jumlah usaha ${"abcdef"[at]} | Unit Usaha | ${at === 2 ? "6 Unit Usaha" : target}`)].join("\n");
  expect(places(findingsOf("number-as-text", gridWorkbook({ text })))).toEqual(["Sheet1!D5"]);
});
