import { gridWorkbook, type GridOptions } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

type Sheet = { readonly text: string; readonly options: GridOptions };

const year = (actual: string, name: string, title = "PENGUKURAN KINERJA TAHUN 2024") => ({
  text: `${title}\nNo | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n1 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 82 | ${actual} | 100\n2 | Meningkatnya kelancaran | V/C ratio jalan | Rasio | 0.372 | 0.36 | 103.23`, options: { name },
});
const quarters = (own: string) => ({
  text: `PENGUKURAN KINERJA TRIWULANAN TAHUN 2024\nNo | Sasaran | Indikator Kinerja | Satuan | Target 2024 | Target Triwulan |||| Realisasi Triwulan |||| Realisasi s.d. TW IV | Capaian (%)\n||||| I | II | III | IV | I | II | III | IV | |\n1 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 82 | 79 | 80 | 81 | 82 | ${own} | 100\n2 | Meningkatnya kelancaran | V/C ratio jalan | Rasio | 0.372 | 0.372 | 0.372 | 0.372 | 0.372 | 0.4 | 0.38 | 0.37 | 0.36 | 0.36 | 103.23`,
  options: { name: "TRIWULAN", merges: ["F2:I2", "J2:M2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "N2:N3", "O2:O3"] },
});

test.each<[string, Sheet[], string[]]>([
  ["equal", [year("83.125", "A"), year("83.13", "B")], []],
  ["cut instead of rounded", [year("83.128", "A"), year("83.12", "B")], []],
  ["two sheets that differ", [year("83.1", "A"), year("81.3", "B")], ["B!F3"]],
  ["the odd one out of three", [year("81.3", "A"), year("83.1", "B"), year("83.1", "C")], ["A!F3"]],
  ["not yet measured says nothing", [year("-", "A"), year("83.1", "B")], []],
  ["a report of a quarter is another period", [year("81.3", "A", "PENGUKURAN KINERJA TRIWULAN II TAHUN 2024"), year("83.1", "B")], []],
  ["another year", [year("81.3", "A", "PENGUKURAN KINERJA TAHUN 2023"), year("83.1", "B")], []],
  ["the last quarter of an index is the year", [quarters("80 | 81 | 82 | 81.3 | 83.1"), year("83.1", "B")], ["TRIWULAN!M4"]],
  ["quarters added up are for another rule", [quarters("80 | 81 | 82 | 83.1 | 326.1"), year("83.1", "B")], []],
])("%s", (_, sheets, expected) => {
  expect(places(findingsOf("actual-between-documents", gridWorkbook(...sheets)))).toEqual(expected);
});

test("names both figures and where the other stands", () => {
  expect(findingsOf("actual-between-documents", gridWorkbook(year("83.1", "A"), year("81.3", "B")))[0]).toMatchObject({
    found: { value: 81.3 }, expected: { value: 83.1 }, message: { key: "pair", args: { period: "2024", sheets: "A" } }, related: [{ sheet: "A", range: "F3", role: "compared" }],
  });
});
