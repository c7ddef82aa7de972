import { findingsOf, messageOf, loadRule, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

/** A program with two activities of two sub activities each; `average` stands in the program's row of the progress column. */
const progress = (program: string, hiddenRows: readonly number[] = []): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024 | Capaian (%) | Capaian Fisik (%)
1.02.02 | Program Pemenuhan Upaya Kesehatan | Persentase layanan | % | 100 | 80 | =F2/E2*100 => 80 | ${program}
1.02.02.2.01 | Kegiatan Penyediaan Fasilitas | Persentase fasilitas | % | 100 | 90 | =F3/E3*100 => 90 | =AVERAGE(H4:H5) => 60
1.02.02.2.01.0001 | Pembangunan Puskesmas | Jumlah puskesmas | Unit | 2 | 1 | =F4/E4*100 => 50 | 50
1.02.02.2.01.0002 | Rehabilitasi Puskesmas | Jumlah puskesmas | Unit | 2 | 2 | =F5/E5*100 => 100 | 70
1.02.02.2.02 | Kegiatan Penyediaan Layanan | Persentase layanan | % | 100 | 70 | =F6/E6*100 => 70 | =AVERAGE(H7:H8) => 90
1.02.02.2.02.0001 | Layanan Ibu Hamil | Jumlah ibu hamil | Orang | 10 | 8 | =F7/E7*100 => 80 | 80
1.02.02.2.02.0002 | Layanan Balita | Jumlah balita | Orang | 10 | 9 | =F8/E8*100 => 90 | 100`,
    options: { hiddenRows },
  });

describe("average-rows", () => {
  const check = (program: string, hiddenRows?: readonly number[]): string[] => places(findingsOf("average-rows", progress(program, hiddenRows)));

  test("counts direct children only", () => expect(check("=AVERAGE(H3,H6) => 75")).toEqual([]));
  test("finds a range that adds a level", () => expect(check("=AVERAGE(H3:H6) => 67.5")).toEqual(["Sheet1!H2"]));
  test("finds a chain of colons, which is one range", () => {
    const [finding] = findingsOf("average-rows", progress("=AVERAGE(H3:H5:H6) => 67.5"));
    expect(finding).toMatchObject({ range: "H2", expected: 75, message: { key: "extra", args: { extra: "H4:H5" } } });
    expect(messageOf(loadRule("average-rows"), finding!)).toContain("H4:H5");
  });
  test("finds a child that is left out", () => {
    const [finding] = findingsOf("average-rows", progress("=AVERAGE(H3) => 60"));
    expect(finding).toMatchObject({ range: "H2", found: 60, expected: 75 });
    expect(finding!.level).toBeUndefined();
  });
  test("lets hidden rows be left out", () => expect(check("=AVERAGE(H3) => 60", [6, 7, 8])).toEqual([]));
  test.each([
    ["=SUM(H3,H6)/2 => 75", []],
    ["=SUM(H3,H6)/3 => 50", ["Sheet1!H2"]],
    ["=ROUND(SUM(H3,H6)/3,2) => 50", ["Sheet1!H2"]],
    ["=SUM(H3,H6)/1000 => 0.15", []],
  ])("a mean that divides by hand: %s", (formula, expected) => expect(check(formula)).toEqual(expected));
  test("leaves sums alone", () => expect(check("=SUM(H3:H6) => 270")).toEqual([]));
});
