// Which words above a table name its agency.
import { readIdentity } from "../../src/recognise/identity";
import { gridSheet } from "../helpers/grid";

test.each<[string, string | undefined]>([
  ["RSUD dr. WAHYUDI KABUPATEN SELAKSA", "RSUD dr. WAHYUDI KABUPATEN SELAKSA"],
  ["Perbandingan kinerja RSUD dengan Provinsi dan Nasional Tahun 2023", undefined],
  ["Rata-rata capaian RSUD termasuk kategori Sangat Tinggi.", undefined],
  ["Capaian Dinas Kesehatan terhadap target provinsi", "Dinas Kesehatan"],
  ["Inspektorat", "Inspektorat"],
])("%s", (line, agency) => {
  const sheet = gridSheet(`${line}\nNo | Indikator | Target`);
  expect(readIdentity(sheet, 0, 0).agency).toBe(agency);
});
