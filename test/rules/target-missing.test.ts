// Missing targets: of a whole row, of one period, and what only looks missing.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (title: string, head: string, rows: readonly string[], merges: readonly string[] = []) =>
  findingsOf("target-missing", gridWorkbook({ text: [title, head, ...rows].join("\n"), options: { name: "S", merges } }));
const PK = "No | Sasaran | Indikator Kinerja | Satuan | Target";
const pk = (cell: string, at: number): string => `${at} | Sasaran ${at} | Indeks Mutu Layanan ${at} | Indeks | ${cell}`;
const PLAN = "No | Sasaran | Indikator Kinerja | Satuan | Target 2025 | Target 2026 | Target 2027 | Target 2028 | Target 2029";
const plan = (cells: string, at: number): string => `${at} | Sasaran ${at} | Indeks Mutu Layanan ${at} | Indeks | ${cells}`;

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["a row without target", ["80", "81", "82", ""], ["S!E6"]],
  ["a dash is an answer", ["80", "81", "82", "-"], []],
  ["a table that is not filled yet", ["", "", "", ""], []],
  ["half of the rows blank is a way of writing", ["80", "", "82", ""], []],
])("%s", (_name, cells, expected) => expect(places(check("PERJANJIAN KINERJA TAHUN 2024", PK, cells.map((cell, at) => pk(cell, at + 1))))).toEqual(expected));

test.each<readonly [string, string, readonly string[]]>([
  ["one blank year", "80 | 81 | | 83 | 84", ["S!G4"]],
  ["two blank years may be meant", "80 | | | 83 | 84", []],
  ["all filled", "80 | 81 | 82 | 83 | 84", []],
])("%s", (_name, cells, expected) =>
  expect(places(check("RENCANA STRATEGIS TAHUN 2025-2029", PLAN, [plan("70 | 71 | 72 | 73 | 74", 1), plan(cells, 2), plan("60 | 61 | 62 | 63 | 64", 3)]))).toEqual(expected));

test("a merge speaks for the rows that it covers", () => {
  expect(check("PERJANJIAN KINERJA TAHUN 2024", PK, ["80", "81", "82", ""].map((cell, at) => pk(cell, at + 1)), ["E5:E6"])).toEqual([]);
});

test("quarters do not stand for the target of the year", () => {
  const head = "No | Sasaran | Indikator Kinerja | Satuan | Target 2025 | Target Triwulan I | Target Triwulan II | Target Triwulan III | Target Triwulan IV";
  const rows = ["80", "81", "", "83"].map((year, at) => `${at + 1} | Sasaran ${at} | Indeks Mutu Layanan ${at} | Indeks | ${year} | 70 | 72 | 74 | 80`);
  expect(places(check("RENCANA AKSI TAHUN 2025", head, rows))).toEqual(["S!E5"]);
});

test.each([["12", []], ["", ["C!G6"]]])("levels side by side: an indicator of an activity with the target \"%s\"", (target, expected) => {
  const text = `CASCADING TAHUN 2025
Eselon II | | | Eselon III | | | 
Sasaran | Indikator Sasaran | Target | Program | Indikator Program | Satuan | Target
Meningkatnya layanan | Indeks Layanan | 80 | Program A | Persentase A | % | 70
 | | | Program B | Persentase B | % | 71
 | | | Program C | Persentase C | % | ${target}
Meningkatnya mutu | Indeks Mutu | 80 | Program D | Persentase D | % | 73
Meningkatnya data | Indeks Data | 80 | Program E | Persentase E | % | 74`;
  expect(places(findingsOf("target-missing", gridWorkbook({ text, options: { name: "C", merges: ["A2:C2", "D2:G2", "A4:A6", "B4:B6", "C4:C6"] } })))).toEqual(expected);
});

test.each<readonly [string, string, readonly string[]]>([
  ["no money either: the work begins later", "", []],
  ["money without a target", "900", ["S!E4"]],
])("the first year is blank, %s", (_name, money, expected) => {
  const head = "No | Sub Kegiatan | Indikator Kinerja | Satuan | Target 2025 | Pagu 2025 (Rp) | Target 2026 | Pagu 2026 (Rp) | Target 2027 | Pagu 2027 (Rp) | Target 2028 | Pagu 2028 (Rp)";
  const row = (at: number, first: string): string => `${at} | Sub Kegiatan ${at} | Jumlah Dokumen ${at} | Dokumen | ${first} | 12 | 90000000 | 12 | 90000000 | 12 | 90000000`;
  expect(places(check("RENCANA STRATEGIS TAHUN 2025-2028", head, [row(1, "12 | 90000000"), row(2, ` | ${money && "90000000"}`), row(3, "12 | 90000000")]))).toEqual(expected);
});
