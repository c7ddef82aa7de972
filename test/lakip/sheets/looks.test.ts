// Names, units and sources as people really have them: every table of indicators has a defined look for each.
import type { PlanCell } from "../../../src/sheets/plan";
import { gridWorkbook } from "../../helpers/grid";
import { planned, shown } from "../plans";

const TABLES = ["lakip-3.1", "lakip-3.2", "lakip-3.3", "lakip-3.4"];
const LONG = "Persentase ".padEnd(300, "x");

const workbook = (rows: string, merges: readonly string[] = []): ReturnType<typeof gridWorkbook> => gridWorkbook({
  text: `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi 2024 | Target 2025 | Realisasi 2025 | Target Akhir Renstra 2029
${rows}`, options: { name: "Ukur '25 \"baru\" dan lama", merges },
});

const rowsOf = (id: string, rows: string, merges?: readonly string[]): readonly (PlanCell | undefined)[][] => {
  const { plans } = planned(workbook(rows, merges), { only: TABLES });
  const plan = plans.find(({ marker }) => marker!.plan === id)!;
  const header = plan.cells.findIndex((line) => line[0]?.value === "(1)");
  const end = plan.cells.findIndex((line, row) => row > header && (line[2]?.value === undefined || line[0]?.style === "total"));
  return plan.cells.slice(header + 1, end).filter((line) => line[2]?.style === "text") as (PlanCell | undefined)[][];
};

describe.each(TABLES)("%s", (id) => {
  it("writes hostile and long texts as texts, and a dash where no unit stands", () => {
    const rows = rowsOf(id, `1 | '=HYPERLINK("x") | '+Indeks aneh |  | 70 | 80 | 82 | 90
2 | '@sasaran | ${LONG} | % | 40 | 50 | 40 | 60
3 | '-Tata kelola | Nilai Reformasi Birokrasi | Nilai | 69 | 70 | 71 | 80`);
    expect(rows.map((line) => line[2]!.value)).toEqual(["+Indeks aneh", LONG, "Nilai Reformasi Birokrasi"]);
    expect(rows.map((line) => line[1]!.value)).toEqual(['=HYPERLINK("x")', "@sasaran", "-Tata kelola"]);
    for (const line of rows) for (const cell of line.slice(0, 4)) expect(cell).not.toHaveProperty("formula");
    expect(rows[0]![3]!.value).toBe("-");
  });

  it("keeps two indicators of one name apart, each with its own figures", () => {
    const rows = rowsOf(id, `1 | Meningkatnya mutu | Indeks Kepuasan Masyarakat | Indeks | 70 | 80 | 60 | 90
2 | Meningkatnya tata kelola | Indeks Kepuasan Masyarakat | Indeks | 50 | 80 | 40 | 90
3 | Meningkatnya akses | Cakupan layanan | % | 10 | 20 | 15 | 30`);
    expect(rows).toHaveLength(3);
    expect(rows.slice(0, 2).map((line) => line.some((cell) => shown(cell) === 60))).toEqual([true, false]);
    expect(rows.slice(0, 2).map((line) => line.some((cell) => shown(cell) === 40))).toEqual([false, true]);
    const keys = rows.flatMap((line) => [...new Set(line.flatMap((cell) => cell?.field?.row ?? []))]);
    expect(new Set(keys).size).toBe(id === "lakip-3.4" ? 3 : 0);
  });

  it("points at the first cell of a merged source, with the sheet's name in quotes", () => {
    const rows = rowsOf(id, `1 | Meningkatnya mutu | Indeks layanan | Indeks | 70 | 80 | 82 | 90
 | | Indeks lain | Indeks | 60 | 70 | | 80
2 | Meningkatnya akses | Cakupan layanan | % | 10 | 20 | 15 | 30`, ["A5:A6", "B5:B6", "G5:G6"]);
    const actuals = rows.slice(0, 2).map((line) => line.find((cell) => cell?.formula?.includes("!G"))?.formula);
    expect(actuals).toEqual(Array.from({ length: 2 }, () => "=IF('Ukur ''25 \"baru\" dan lama'!G5=\"\",\"\",'Ukur ''25 \"baru\" dan lama'!G5)"));
  });
});
