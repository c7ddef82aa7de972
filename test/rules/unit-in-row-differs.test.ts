// Unit columns of one row that do not agree.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (...units: readonly [string, string, string]) => places(findingsOf("unit-in-row-differs", gridWorkbook({
  text: `EVALUASI RENJA TAHUN 2025\nNo | Kegiatan | Indikator Kinerja | Target Renstra 2026 | Satuan | Realisasi s.d. 2024 | Satuan | Target Renja 2025 | Satuan | Realisasi 2025\n1 | Permakanan | Jumlah yang dilayani | 350 | ${units[0]} | 120 | ${units[1]} | 100 | ${units[2]} | 98\n2 | Alat | Jumlah alat | 60 | Unit | 20 | Unit | 12 | Unit | 12`, options: { name: "E" },
})));

test.each<[string, readonly [string, string, string], string[]]>([
  ["all alike", ["Orang", "Orang", "Orang"], []],
  ["spellings of one unit", ["Persen", "%", "persen"], []],
  ["the last one differs", ["Orang", "Orang", "Paket"], ["E!I3"]],
  ["the first one differs", ["Paket", "Orang", "Orang"], ["E!E3"]],
  ["blank ones say nothing", ["Orang", "", "Orang"], []],
  ["two, of which one differs", ["Orang", "", "Paket"], ["E!I3"]],
  ["three units", ["Orang", "Paket", "Dokumen"], []],
  ["an unknown unit", ["Orang", "Orang", "kapal penyeberangan"], []],
])("%s", (_, units, expected) => expect(check(...units)).toEqual(expected));

test("units of two indicators side by side may differ", () => {
  const text = "CASCADING TAHUN 2025\nNo | Sasaran | Indikator Sasaran | Satuan | Target 2025 | Program | Indikator Program | Satuan | Target 2025\n1 | Meningkatnya layanan | Indeks Layanan | Indeks | 80 | Program A | Jumlah dokumen | Dokumen | 4\n2 | Meningkatnya mutu | Indeks Mutu | Indeks | 80 | Program B | Jumlah laporan | Laporan | 4";
  expect(findingsOf("unit-in-row-differs", gridWorkbook({ text }))).toEqual([]);
});
