import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const quarters = (unit: string, target: string, figures: string, year: string): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2024 | Capaian (%)
1 | Hasil yang dicapai | ${unit} | ${target} | ${figures} | ${year} | 90
2 | Jumlah dokumen perencanaan | Dokumen | 10 | 2 | 3 | 3 | 2 | 10 | 100`,
    options: { name: "TW" },
  });

/** The evaluation form in short: end target, earlier years, this year's target and actual, the sum and its achievement. */
const years = (unit: string, end: number, prior: number, target: number, year: number): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
EVALUASI HASIL RENJA TAHUN 2025
Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target Renstra pada Tahun 2029 | Realisasi Capaian Kinerja Renstra s/d Tahun 2024 | Target Kinerja Renja Tahun 2025 | Realisasi Capaian Kinerja Renja Tahun 2025 | Realisasi Kinerja Renstra s/d Tahun 2025 | Tingkat Capaian Kinerja Renstra s/d Tahun 2025 (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=6+8 | 10=9/5x100
1.02.02 | Program Kesehatan | Hasil yang dicapai | ${unit} | ${end} | ${prior} | ${target} | ${year} | =F4+H4 => ${prior + year} | =I4/E4*100 => ${((prior + year) / end) * 100}
1.02.03 | Program Lain | Jumlah orang terlatih | Orang | 100 | 20 | 20 | 20 | =F5+H5 => 40 | =I5/E5*100 => 40`,
    options: { name: "E81" },
  });

describe("actual-cumulated", () => {
  const check = (workbook: ReturnType<typeof gridWorkbook>): string[] => places(findingsOf("actual-cumulated", workbook));

  test("finds percentages added over quarters, to be reviewed", () => {
    expect(findingsOf("actual-cumulated", quarters("%", "84.5", "86.06 | 86.06 | 86.67 | 86.67", "345.46"))).toMatchObject([{ range: "I2", kind: "review", expected: 86.67 }]);
  });
  test.each([
    ["progress in parts", quarters("%", "100", "20 | 25 | 25 | 30", "100")],
    ["counts", quarters("Orang", "100", "86 | 86 | 86 | 86", "344")],
    ["the last position", quarters("%", "84.5", "86.06 | 86.06 | 86.67 | 86.67", "86.67")],
  ])("accepts %s", (_, workbook) => expect(check(workbook)).toEqual([]));

  test("finds percentages added over years, at the achievement", () => expect(check(years("%", 100, 100, 100, 100))).toEqual(["E81!J4"]));
  test("finds yearly outputs against the target of one year", () => expect(findingsOf("actual-cumulated", years("Dokumen", 1, 0.75, 1, 1))).toMatchObject([{ range: "J4", message: { key: "yearly" } }]));
  test.each([
    ["counts against a target of several years", years("Dokumen", 5, 2, 1, 1)],
    ["a percentage that stays below its end target", years("%", 100, 38, 60, 45)],
    ["nothing before this year", years("%", 100, 0, 100, 104)],
  ])("accepts %s over years", (_, workbook) => expect(check(workbook)).toEqual([]));
});
