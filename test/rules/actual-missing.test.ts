// Blank realisations: of a row, of a whole report, and quarters that are not over.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (head: string, rows: readonly string[]) => findingsOf("actual-missing", gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2024", head,
  ...rows.map((cells, at) => `${at + 1} | Sasaran ${at} | Indeks Mutu ${at} | Indeks | ${cells}`)].join("\n"), options: { name: "P" } }));
const YEAR = "No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi";
const QUARTERS = "No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV";

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  ["one blank row", YEAR, ["80 | 81", "80 |", "80 | 80", "70 | 71"], ["P!F4"]],
  ["n/a and a dash are answers", YEAR, ["80 | 81", "80 | n/a", "80 | -", "70 | 71"], []],
  ["a row without target asks for nothing", YEAR, ["80 | 81", " | ", "80 | 80", "70 | 71"], []],
  ["quarters to come", QUARTERS, ["80 | 20 | 40 | | ", "80 | 10 | 20 | |", "80 | 30 | 40 | |"], []],
  ["a row blank in all reported quarters", QUARTERS, ["80 | 20 | 40 | | ", "80 | | | |", "80 | 30 | 40 | |", "80 | 30 | 40 | |"], ["P!F4:G4"]],
  ["half-yearly measurement", QUARTERS, ["80 | 20 | 40 | | ", "80 | | 40 | |", "80 | 30 | 40 | |", "80 | 30 | 40 | |"], []],
  ["nothing filled at all", YEAR, ["80 |", "80 |", "80 |"], ["P!F3:F5"]],
])("%s", (_name, head, rows, expected) => expect(places(check(head, rows))).toEqual(expected));

test("lines of accounts are planned in volumes and are measured by nobody", () => {
  const lines = ["0024 | Kertas", "0025 | Tinta", "0026 | Map", "0027 | Amplop"].map((line) => `5.1.02.01.001.0${line} | 3 | Paket | `).join("\n");
  const text = `RENCANA FISIK TAHUN 2026\nKode Rekening | Uraian | Rencana Volume | Satuan | Realisasi Volume\n5.1.02 | Belanja Barang | | |\n${lines}`;
  expect(findingsOf("actual-missing", gridWorkbook({ text, options: { name: "PLGK" } }))).toEqual([]);
});

test.each([["", ["P!M4"]], ["-", []], ["6", []]])("a quarter of a reported year with a target and the realisation \"%s\"", (last, expected) => {
  const head = "No | Sasaran | Indikator Kinerja | Satuan | Target | Target TW I | Realisasi TW I | Target TW II | Realisasi TW II | Target TW III | Realisasi TW III | Target TW IV | Realisasi TW IV";
  const row = (actual: string): string => `24 | 6 | 6 | 6 | 7 | 6 | 5 | 6 | ${actual}`;
  expect(places(check(head, [row("6"), row(last), row("6"), row("6")]))).toEqual(expected);
});
