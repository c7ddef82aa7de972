import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const sheet = (typed: string, unit = "Orang", hiddenRows: readonly number[] = []): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: [
      "No | Indikator Kinerja | Satuan | Target 2025 | Realisasi s/d 2024 | Realisasi 2025 | Realisasi s/d 2025",
      ...[2, 3, 4, 5, 6].map((row) => `${row - 1} | Jumlah hasil ${"abcdefg"[row]} | ${unit} | 10 | ${row === 4 ? "2.5" : "4"} | 8 | ${row === 4 ? typed : `=E${row}+F${row} => 12`}`),
    ].join("\n"),
    options: { hiddenRows },
  });

describe("constant-among-formulas", () => {
  test("warns where the typed number differs, and offers the formula without calling it safe", () => {
    expect(findingsOf("constant-among-formulas", sheet("8"))).toMatchObject([{ range: "G4", found: 8, expected: 10.5, repairs: [{ safe: false, cells: [{ cell: "G4", after: "=E4+F4", computed: 10.5 }] }] }]);
  });
  test("is an info with a safe repair where it agrees", () => {
    expect(findingsOf("constant-among-formulas", sheet("10.5"))).toMatchObject([{ range: "G4", level: "info", repairs: [{ safe: true }] }]);
  });
  test("takes a whole number of counted things as meant, without a repair that would change it", () => {
    const [finding] = findingsOf("constant-among-formulas", sheet("10", "Dokumen"));
    expect(finding).toMatchObject({ level: "info" });
    expect(finding!.repairs).toBeUndefined();
  });
  test("leaves hidden rows that agree alone", () => expect(findingsOf("constant-among-formulas", sheet("10.5", "Orang", [4]))).toEqual([]));
  test("leaves a column of formulas alone", () => expect(findingsOf("constant-among-formulas", sheet("=E4+F4 => 10.5"))).toEqual([]));
  test("leaves a column of typed numbers with few formulas alone", () => {
    const text = "No | Indikator Kinerja | Satuan | Target 2025 | Realisasi s/d 2024 | Realisasi 2025 | Realisasi s/d 2025\n" + [2, 3, 4, 5, 6, 7, 8, 9].map((row) => `${row} | Hasil ${row} | Orang | 9 | 4 | 8 | ${row < 5 ? `=E${row}+F${row} => 12` : "3"}`).join("\n");
    expect(findingsOf("constant-among-formulas", gridWorkbook({ text }))).toEqual([]);
  });
  test("reads a computed column that no word names, where formulas are the custom", () => {
    const text = (typed: string, rows = 7): string => "CAPAIAN SPM TAHUN 2025\nNo | Indikator | Target | Realisasi | Yang Belum Terlayani\n" + Array.from({ length: rows }, (_, at) => at + 3).map((row) => `${row - 2} | Hasil ${row} | 90 | 80 | ${row === 4 ? typed : `=C${row}-D${row} => 10`}`).join("\n");
    expect(findingsOf("constant-among-formulas", gridWorkbook({ text: text("11") }))).toMatchObject([{ range: "E4", found: 11, expected: 10 }]);
    expect(findingsOf("constant-among-formulas", gridWorkbook({ text: text("11", 5) }))).toEqual([]);
  });
});

test("money of a year that was typed while quarters are still to come", () => {
  const row = (at: number, year: string): string => `${at} | Rapat ${"abcdefghi"[at]} | 900000 | 100000 | 200000 | | | ${year}`;
  const text = ["REALISASI ANGGARAN TAHUN 2025", "No | Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi TW I (Rp) | Realisasi TW II (Rp) | Realisasi TW III (Rp) | Realisasi TW IV (Rp) | Realisasi 2025 (Rp)",
    ...[3, 4, 5, 6, 7].map((at) => row(at, at === 5 ? "450000" : `=D${at}+E${at}+F${at}+G${at} => 300000`))].join("\n");
  expect(findingsOf("constant-among-formulas", gridWorkbook({ text }))).toMatchObject([{ range: "H5", found: 450000, expected: 300000 }]);
});
