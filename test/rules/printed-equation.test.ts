import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const sheet = (cells: readonly string[], unit = "Dokumen", actuals = ["8", "8", "8"], equation = "7=5+6"): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: [
      "EVALUASI HASIL RENJA TAHUN 2025",
      "No | Indikator Kinerja | Satuan | Target 2025 | Realisasi s/d 2024 | Realisasi 2025 | Realisasi s/d 2025",
      `1 | 2 | 3 | 4 | 5 | 6 | ${equation}`,
      ...cells.map((cell, at) => `${at + 1} | Jumlah hasil ${"abcdef"[at]} | ${unit} | 10 | 4 | ${actuals[at]} | ${cell}`),
    ].join("\n"),
  });

describe("printed-equation", () => {
  test("finds typed figures that do not follow, once for the column", () => {
    expect(findingsOf("printed-equation", sheet(["13", "12", "14"]))).toMatchObject([{ range: "G4,G6", message: { key: "value", args: { count: 2 } }, expected: 12 }]);
  });
  test("finds a formula of another form, as a warning where the result is the same today", () => {
    const [finding] = findingsOf("printed-equation", sheet(["=E4*F4 => 16", "=E5*F5 => 16", "=E6*F6 => 16"], "Dokumen", ["4", "4", "4"].map(() => "4")));
    expect(finding).toMatchObject({ range: "G4:G6", message: { key: "formula" }, expected: 8 });
    expect(finding!.level).toBeUndefined();
    const [latent] = findingsOf("printed-equation", sheet(["=F4+E4+F4-4 => 8", "=F5+E5+F5-4 => 8", "=F6+E6+F6-4 => 8"], "Dokumen", ["4", "4", "4"]));
    expect(latent).toMatchObject({ level: "warning", message: { key: "latent" } });
  });
  test.each([
    ["the printed form", ["=E4+F4 => 12", "=E5+F5 => 12", "=F6+E6 => 12"], "Dokumen"],
    ["other cells on purpose", ["=SUM(G5:G6) => 24", "=E5+F5 => 12", "=E6+F6 => 12"], "Dokumen"],
    ["positions that are not added", ["8", "8", "8"], "%"],
    ["rows without a unit", ["8", "8", "8"], ""],
  ])("accepts %s", (_, cells, unit) => expect(findingsOf("printed-equation", sheet(cells, unit))).toEqual([]));
  test("money is added as printed, also where the formula leaves a column out", () => {
    const money = (odd: string): ReturnType<typeof gridWorkbook> => gridWorkbook({ text: [
      "EVALUASI HASIL RENJA TAHUN 2025", "No | Program | Anggaran 2025 (Rp) | Realisasi Anggaran s/d 2024 (Rp) | Realisasi Anggaran 2025 (Rp) | Realisasi Anggaran s/d 2025 (Rp)", "1 | 2 | 3 | 4 | 5 | 6=4+5",
      ...[4, 5, 6].map((row) => `${row - 3} | Program ${"xabc"[row - 3]} | 10000000 | 2000000 | 3000000 | ${row === 5 ? odd : `=D${row}+E${row} => 5000000`}`)].join("\n") });
    expect(findingsOf("printed-equation", money("=E5+E5 => 6000000"))).toMatchObject([{ range: "F5", message: { key: "formula" }, expected: 5_000_000 }]);
    expect(findingsOf("printed-equation", money("=D5+E5 => 5000000"))).toEqual([]);
  });
  test("a formula of falling indicators beside a printed R/T is told, not held against anybody", () => {
    const cells = ["=D4/C4*100 => 80", "=(2*C5-D5)/C5*100 => 120", "=D6/C6*100 => 80"];
    const workbook = gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2025", "No | Indikator Kinerja | Target | Realisasi | Capaian (%)", "1 | 2 | 3 | 4 | 5=4/3x100", ...cells.map((cell, at) => `${at + 1} | Hasil ${"abc"[at]} | 10 | 8 | ${cell}`)].join("\n") });
    expect(findingsOf("printed-equation", workbook)).toMatchObject([{ range: "E5", level: "info" }]);
  });
  test.each([["Angka Kecelakaan Lalu Lintas", "info"], ["Hasil b", undefined]])("T/R beside a printed R/T: %s", (name, level) => {
    const cells = ["=D4/C4*100 => 80", "=C5/D5*100 => 125", "=D6/C6*100 => 80"];
    const workbook = gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2025", "No | Indikator Kinerja | Target | Realisasi | Capaian (%)", "1 | 2 | 3 | 4 | 5=4/3x100", ...cells.map((cell, at) => `${at + 1} | ${at === 1 ? name : `Hasil ${at}`} | 10 | 8 | ${cell}`)].join("\n") });
    const [finding] = findingsOf("printed-equation", workbook);
    expect([finding?.range, finding?.level]).toEqual(["E5", level]);
  });
  test("accepts rounded parts", () => expect(findingsOf("printed-equation", sheet(["12.3", "12", "12"], "Orang", ["8.28", "8", "8"]))).toEqual([]));
});
