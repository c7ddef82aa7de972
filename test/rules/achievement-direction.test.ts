import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const yearly = (name: string, achievement: string, indicator = "V/C Ratio di jalan kabupaten"): { text: string; options: { name: string } } => ({
  text: `
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
1 | ${indicator} | Rasio | 0.372 | 0.325 | ${achievement}
2 | Indeks kepuasan masyarakat | Indeks | 80 | 84 | 105
3 | Persentase jalan mantap | % | 90 | 45 | 50
4 | Jumlah dokumen perencanaan | Dokumen | 10 | 9 | 90`,
  options: { name },
});

const stated = (direction: string, achievement: string, target = "5", indicator = "Tingkat pengangguran terbuka"): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
No | Indikator Kinerja | Jenis Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | ${indicator} | ${direction} | % | ${target} | 5.5 | ${achievement}
2 | Indeks kepuasan masyarakat | Positif | Indeks | 80 | 84 | =F3/E3*100 => 105
3 | Persentase jalan mantap | Positif | % | 90 | 45 | =F4/E4*100 => 50
4 | Jumlah dokumen perencanaan | Positif | Dokumen | 10 | 9 | =F5/E5*100 => 90`,
    options: { name: "PK" },
  });

describe("achievement-direction", () => {
  const check = (workbook: ReturnType<typeof gridWorkbook>): string[] => places(findingsOf("achievement-direction", workbook));

  test.each([
    ["a falling indicator by R/T", "Negatif", "=F2/E2*100 => 110"],
    ["the same typed", "Negatif", "110"],
    ["a rising indicator by (2T-R)/T", "Positif", "=(2*E2-F2)/E2*100 => 90"],
  ])("finds %s where the sheet states the direction", (_, direction, achievement) => expect(check(stated(direction, achievement))).toEqual(["PK!G2"]));

  test.each([
    ["a falling indicator by (2T-R)/T", "Negatif", "=(2*E2-F2)/E2*100 => 90"],
    ["a falling indicator by T/R", "Negatif", "90.91"],
    ["a rising indicator by R/T", "Positif", "=F2/E2*100 => 110"],
  ])("accepts %s", (_, direction, achievement) => expect(check(stated(direction, achievement))).toEqual([]));

  test("cannot tell where the target is met", () => expect(check(stated("Negatif", "100", "5.5"))).toEqual([]));
  test("never speaks of a word alone", () => expect(check(gridWorkbook(yearly("A", "87.36", "Angka kematian ibu")))).toEqual([]));

  test("finds the place that computes the other way round than the rest", () => {
    const workbook = gridWorkbook(yearly("A", "112.63"), yearly("B", "87.36"), yearly("C", "112.63"));
    expect(findingsOf("achievement-direction", workbook)).toMatchObject([{ sheet: "B", range: "F2", expected: 112.63 }]);
  });

  test("takes the reverse formula for right where two places disagree: nobody uses it by accident", () => {
    const workbook = gridWorkbook(yearly("A", "112.63", "Rasio derajat kejenuhan"), yearly("B", "87.36", "Rasio derajat kejenuhan"));
    expect(check(workbook)).toEqual(["B!F2"]);
  });

  test("warns where the direction is left blank and the formula falls back to the reverse", () => {
    const [finding] = findingsOf("achievement-direction", stated("", '=IF(C2="Positif",F2/E2*100,(2*E2-F2)/E2*100) => 90', "5", "Jumlah evaluasi"));
    expect(finding).toMatchObject({ range: "G2", level: "warning", message: { key: "unstated" } });
  });

  test("a lone target over actual among years of actual over target is the slip, whatever the name hints", () => {
    const workbook = gridWorkbook({ text: `No | Indikator Kinerja | Satuan | Target{2021, 2022, 2023} | | | Realisasi | | | Capaian
 | | | 2021 | 2022 | 2023 | 2021 | 2022 | 2023 | 2021 | 2022 | 2023
1 | Jumlah kejadian kebakaran | Kejadian | 120 | 150 | 180 | 96 | 60 | 175 | =D3/G3*100 => 125 | =H3/E3*100 => 40 | =I3/F3*100 => 97.2222`.replace("{2021, 2022, 2023}", ""), options: { name: "A", merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1", "J1:L1"] } });
    expect(check(workbook)).toEqual(["A!J3"]);
    expect(findingsOf("achievement-formula-mixed", workbook)).toEqual([]);
  });
});

describe("hints of the sheet itself", () => {
  const sheet = (name: string, achievement: string, equation = "6") => gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2025", "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)", `1 | 2 | 3 | 4 | 5 | ${equation}`,
    "1 | Angka kematian ibu | Kasus | 10 | 12 | =(2*D4-E4)/D4*100 => 80", "2 | Indeks layanan | Indeks | 80 | 72 | =E5/D5*100 => 90", "3 | Nilai SAKIP | Nilai | 80 | 72 | =E6/D6*100 => 90", `4 | ${name} | Kasus | 10 | 12 | ${achievement}`].join("\n") });
  test.each([
    ["a name like those that are computed as falling", sheet("Angka kematian bayi", "=E7/D7*100 => 120"), ["F7"]],
    ["also where R/T is printed for all", sheet("Angka kematian bayi", "=E7/D7*100 => 120", "6=5/4x100"), ["F7"]],
    ["another name", sheet("Jumlah posyandu", "=E7/D7*100 => 120"), []],
    ["computed as falling", sheet("Angka kematian bayi", "=(2*D7-E7)/D7*100 => 80"), []],
  ])("%s", (_, workbook, ranges) => {
    const findings = findingsOf("achievement-direction", workbook);
    expect(findings.map(({ range }) => range)).toEqual(ranges);
    for (const finding of findings) expect(finding).toMatchObject({ level: "warning", kind: "review", message: { key: "hintLower" }, expected: 80 });
  });
  test.each([["6 | 5.5 | 5 | 4.5", ["J3"]], ["4 | 4.5 | 4.5 | 4.5", []], ["6 | 5 | 4 | 3", []]])("targets of the quarters: %s", (quarters, ranges) => {
    const text = ["RENCANA AKSI TAHUN 2025", "No | Indikator Kinerja | Satuan | Target 2025 | Target TW I | Target TW II | Target TW III | Target TW IV | Realisasi 2025 | Capaian (%)", `1 | Persentase wilayah rawan | % | 4.5 | ${quarters} | 4.9 | =I3/D3*100 => 108.888888888889`,
      ...[4, 5, 6].map((row) => `${row} | Indeks layanan ${row} | Indeks | 80 | 80 | 80 | 80 | 80 | 72 | =I${row}/D${row}*100 => 90`)].join("\n");
    expect(findingsOf("achievement-direction", gridWorkbook({ text })).map(({ range }) => range)).toEqual(ranges);
  });
});
