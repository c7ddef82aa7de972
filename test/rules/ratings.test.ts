import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const sheet = (percent: string, word: string, note: string): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat
1 | Jumlah dokumen perencanaan | Dokumen | 100 | 80 | ${percent} | ${word}
2 | Jumlah laporan keuangan | Laporan | 100 | 95 | 95 | Sangat Tinggi
3 | Jumlah peserta pelatihan | Orang | 100 | 60 | 60 | Rendah
4 | Jumlah sekolah yang dibina | Unit | 100 | 99 | 99 | Sangat Tinggi
${note}`,
    options: { name: "PK" },
  });
const PRINTED = "Skala: >90 Sangat Tinggi; >75-90 Tinggi; >65-75 Sedang; >50-65 Rendah; <=50 Sangat Rendah";

describe("rating-differs", () => {
  test.each([
    ["another band of the printed scale", "80", "Sedang", PRINTED, "differs"],
    ["a word of another scale", "80", "Memuaskan", PRINTED, "word"],
    ["another band of the only scale with these words", "80", "Sedang", "", "differs"],
  ])("finds %s", (_, percent, word, note, key) => {
    expect(findingsOf("rating-differs", sheet(percent, word, note))).toMatchObject([{ range: "G2", message: { key }, expected: "Tinggi", repairs: [{ id: "recompute-rating", cells: [{ after: "Tinggi" }] }] }]);
  });
  test.each([
    ["the right band", "80", "Tinggi", PRINTED],
    ["other spelling", "80", "TINGGI", PRINTED],
    ["the band of the percentage as printed", "90.004", "Tinggi", PRINTED],
    ["a value in a hole of the printed scale", "90.5", "Tinggi", "Skala: 91-100 Sangat Tinggi; 76-90 Tinggi; 66-75 Sedang; 51-65 Rendah; 0-50 Sangat Rendah"],
    ["a blank rating", "80", "", PRINTED],
    ["words that no single scale knows", "80", "Bagus", ""],
  ])("accepts %s", (_, percent, word, note) => expect(findingsOf("rating-differs", sheet(percent, word, note))).toEqual([]));
});

describe("rating-differs under a table", () => {
  const form = (title: string, mean: string, ...words: readonly string[]): ReturnType<typeof gridWorkbook> => gridWorkbook({
    text: `${title}
No | Program | Indikator Kinerja | Target Renja 2025 | Target Renja 2025 (Rp) | Realisasi 2025 | Realisasi 2025 (Rp) | Tingkat Capaian (%) | Tingkat Realisasi Anggaran (%)
1 | Program A | Jumlah dokumen | 100 | 100000000 | 98 | 97000000 | =F3/D3*100 => 98 | =G3/E3*100 => 97
2 | Program B | Jumlah laporan | 100 | 200000000 | 99 | 196000000 | =F4/D4*100 => 99 | =G4/E4*100 => 98
Rata-rata capaian kinerja (%) | | | | | | | ${mean} | =AVERAGE(I3:I4) => 97.5
Predikat kinerja | | | | | | | ${words.join(" | ")}`,
    options: { name: "E" },
  });
  const TITLE = "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH TAHUN 2025";
  test.each([
    ["a word of another band", TITLE, "=AVERAGE(H3:H4) => 98.5", ["Sedang", "Sangat Tinggi"], ["E!H6"]],
    ["both right", TITLE, "=AVERAGE(H3:H4) => 98.5", ["Sangat Tinggi", "Sangat Tinggi"], []],
    ["other words than the form's", TITLE, "=AVERAGE(H3:H4) => 98.5", ["Cukup", "Sangat Baik"], []],
    ["no form of evaluation", "CAPAIAN KINERJA TAHUN 2025", "=AVERAGE(H3:H4) => 98.5", ["Sedang", "Sangat Tinggi"], []],
    ["no mean yet", TITLE, "", ["Sedang", "Sangat Tinggi"], []],
  ])("%s", (_, title, mean, words, expected) => expect(places(findingsOf("rating-differs", form(title, mean, ...words)))).toEqual(expected));
});

describe("rating-from-blank", () => {
  const formula = (row: number, value: string): string => `=IF(F${row}<=75,"Sedang",IF(F${row}<=90,"Tinggi","Sangat Tinggi")) => ${value}`;
  const check = (achievement: string, rating: string): string[] => places(findingsOf("rating-from-blank", sheet(achievement, rating, "")));

  test("finds the highest rating from an empty text", () => expect(check('=IF(E2="","",1) => ', formula(2, "Sangat Tinggi"))).toEqual(["PK!G2"]));
  test("finds the lowest rating from an empty cell", () => expect(check("", formula(2, "Sedang"))).toEqual(["PK!G2"]));
  test.each([
    ["a number", "80", formula(2, "Tinggi")],
    ["a typed rating", "", "Tinggi"],
    ["a link to another rating", "Tinggi", "=F2 => Tinggi"],
    ["a guarded formula", "", '=IF(ISNUMBER(F2),"Tinggi","") => '],
  ])("accepts %s", (_, achievement, rating) => expect(check(achievement, rating)).toEqual([]));
});
