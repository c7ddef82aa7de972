import { gridWorkbook } from "../../helpers/grid";
import { planned, sheetOf, shown } from "../plans";

const measured = (agency: string, actuals: readonly number[]): string => `
PENGUKURAN KINERJA TAHUN 2025
${agency}

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
${actuals.map((actual, at) => `${at + 1} | Meningkatnya mutu layanan | Indeks kepuasan layanan ${at + 1} | Indeks | 80 | ${actual} | ${(actual / 80) * 100}`).join("\n")}`;

const workbook = (...agencies: readonly (readonly [string, readonly number[]])[]): ReturnType<typeof gridWorkbook> =>
  gridWorkbook(...agencies.map(([name, actuals], at) => ({ text: measured(name, actuals), options: { name: `Ukur ${at + 1}` } })));

describe("the agencies of one workbook", () => {
  const plan = sheetOf(planned(workbook(["DINAS ALFA KABUPATEN SELAKSA", [80, 60]], ["DINAS BETA KABUPATEN SELAKSA", [40, 80, 80]])), "lakip-rekap");
  const line = (name: string, at = 1): (typeof plan.cells)[number] => plan.cells.find((cells) => cells[at]?.value === name)!;
  const rowOf = (name: string): number => plan.cells.indexOf(line(name)) + 1;

  it("gives each its mean over its own rows below, by formula", () => {
    expect(shown(line("DINAS ALFA KABUPATEN SELAKSA")[4])).toBe(87.5);
    expect(line("DINAS BETA KABUPATEN SELAKSA")[4]).toMatchObject({ computed: (50 + 100 + 100) / 3 });
    const section = plan.cells.findIndex((cells) => cells[0]?.value === "DINAS BETA KABUPATEN SELAKSA") + 1;
    const own = `L${section + 1}:L${section + 3}`;
    expect(line("DINAS BETA KABUPATEN SELAKSA")[4]!.formula).toBe(`=IF(COUNT(${own})=0,"-",AVERAGE(${own}))`);
    expect(line("DINAS BETA KABUPATEN SELAKSA")[3]).toMatchObject({ formula: `=COUNT(${own})&" dari 3"`, computed: "3 dari 3" });
  });

  it("points each indicator at its sheet, and ranks who needs coaching most first", () => {
    expect(rowOf("DINAS BETA KABUPATEN SELAKSA")).toBeLessThan(rowOf("DINAS ALFA KABUPATEN SELAKSA"));
    expect(plan.cells.some((cells) => cells[10]?.formula?.includes("'Ukur 2'!F5"))).toBe(true);
  });

  it("keeps no header in view above the other list's rows", () => {
    expect(plan.frozenRows).toBe(0);
    expect(plan.print.repeatRows).toEqual([rowOf("Indikator Kinerja"), rowOf("Indikator Kinerja")]);
  });

  it("is not written for one agency", () => {
    expect(planned(workbook(["DINAS ALFA KABUPATEN SELAKSA", [80, 60]])).plans.some(({ marker }) => marker?.plan === "lakip-rekap")).toBe(false);
  });
});
