import { planned } from "../plans";
import { MEASURED_2025, PLAN, rowOf, sheetFrom, yearsWorkbook, type Books } from "./years";

const row = (indicator: string, books: Books = {}): unknown[] => rowOf(sheetFrom("lakip-3.3", books), indicator);
/** [share of the way, level, gap, years left, a year, growth, best step, verdict] */
const story = (indicator: string, books: Books = {}): unknown[] => row(indicator, books).slice(3, 11);

describe("table 3.3", () => {
  it("tells both stories of the worked example: 3.9 to go, 1.3 or 1.72 % a year, 29.1 % of the way, 95.0 % of the level", () => {
    expect(row("Indeks Layanan")).toEqual([72.5, 74.1, 78, expect.closeTo(29.0909, 4), expect.closeTo(95, 9), expect.closeTo(3.9, 9), 3, expect.closeTo(1.3, 9), expect.closeTo(1.7245, 4), 1.2, "perlu percepatan", "Target dari Renstra."]);
  });

  it.each<[string, string, Books, unknown[]]>([
    ["less is better", "Prevalensi Stunting", {}, [expect.closeTo(40, 9), expect.closeTo(74.2857, 4), expect.closeTo(3.6, 9), 3, expect.closeTo(1.2, 9), expect.closeTo(-7.3444, 4), expect.closeTo(1.8, 9), "dalam jangkauan"]],
    ["a total adds up all years", "Jumlah Dokumen Data", {}, ["-", expect.closeTo(36.6667, 4), 38, 3, expect.closeTo(12.6667, 4), "-", 13, "dalam jangkauan"]],
    ["a predicate is reached or not", "Predikat SAKIP", {}, ["-", expect.closeTo(83.3333, 4), "-", 3, "-", "-", "-", "belum tercapai"]],
    ["a range too", "Tingkat Hunian", {}, ["-", 100, "-", 3, "-", "-", "-", "tercapai"]],
    ["reached", "Indeks Layanan", { now: { ...MEASURED_2025, rising: "74 | 79" } }, [expect.closeTo(118.1818, 4), expect.closeTo(101.2821, 4), 0, 3, 0, "-", expect.closeTo(6.1, 9), "tercapai"]],
    ["hardly within reach", "Indeks Layanan", { now: { ...MEASURED_2025, rising: "74 | 73" } }, [expect.closeTo(9.0909, 4), expect.closeTo(93.5897, 4), 5, 3, expect.closeTo(1.6667, 4), expect.closeTo(2.2329, 4), expect.closeTo(0.4, 9), "sulit dijangkau"]],
    ["no way to measure from a baseline beyond the target", "Indeks Layanan", { plan: { ...PLAN, rising: "80 | 73 | 74 | 75 | 76 | 78 | 78" } }, ["-", expect.closeTo(95, 9), expect.closeTo(3.9, 9), 3, expect.closeTo(1.3, 9), expect.closeTo(1.7245, 4), 1.2, "perlu percepatan"]],
    ["nothing measured", "Indeks Layanan", { now: { ...MEASURED_2025, rising: "74 |" } }, ["-", "belum diukur", "-", 3, "-", "-", expect.closeTo(0.4, 9), "-"]],
    ["two ways to read a number", "Indeks Layanan", { now: { ...MEASURED_2025, rising: "74 | '413.064" } }, ["perlu ditinjau", "perlu ditinjau", "perlu ditinjau", 3, "perlu ditinjau", "perlu ditinjau", "perlu ditinjau", "perlu ditinjau"]],
  ])("%s", (_, indicator, books, expected) => expect(story(indicator, books)).toEqual(expected));

  it("leaves the step of a total open where a year is missing", () => {
    expect(row("Jumlah Dokumen Data", { earlier: null }).slice(1, 4)).toEqual(["perlu ditinjau", 60, "perlu ditinjau"]);
    expect(row("Jumlah Dokumen Data", { earlier: null }).at(-1)).toContain("tidak lengkap");
  });

  it("says at the end of the plan what was not reached", () => {
    const last = sheetFromYear(2028);
    expect(last.slice(5, 11)).toEqual([expect.closeTo(3.9, 9), 0, "-", "-", expect.any(Number), "tidak tercapai"]);
  });

  it("draws both ratios", () => {
    expect(sheetFrom("lakip-3.3").charts).toMatchObject([{ kind: "bar", categories: "C7:C11", series: [{ values: "H7:H11" }, { values: "I7:I11" }] }]);
  });

  it("cuts bars that would make all others short, and says so", () => {
    const far = { plan: { ...PLAN, rising: "74 | 73 | 74 | 74 | 74 | 74.1 | 74.1", falling: "14.1 | 19 | 18 | 16 | 15 | 14 | 14" }, now: { ...MEASURED_2025, rising: "74 | 79", falling: "18 | 17.6" } };
    expect(sheetFrom("lakip-3.3", far).charts).toMatchObject([{ axisMin: -50, axisMax: 150, axis: "Persen; batang dipotong pada -50 dan 150, angkanya tertulis di ujungnya" }]);
    expect(sheetFrom("lakip-3.3").charts![0]).toEqual(expect.not.objectContaining({ axisMax: expect.anything() as unknown }));
  });

  it("leaves a ratio out of the chart that no indicator has", () => {
    const none = { rising: "| 73 | 74 | 75 | 76 | 78 | 78", falling: "| 19 | 18 | 16 | 15 | 14 | 14", total: "| 10 | 12 | 12 | 13 | 13 | 60", predicate: "| B | BB | BB | A | A | A", range: "| | | | | |" };
    expect(sheetFrom("lakip-3.3", { plan: none }).charts![0]!.series.map(({ name }) => name)).toEqual(["terhadap target akhir (%)"]);
  });

  it("is not written without an end of the plan", () => {
    const measuredOnly = yearsWorkbook();
    const result = planned({ ...measuredOnly, sheets: measuredOnly.sheets.slice(1) }, { year: 2025 });
    expect([result.plans.some(({ marker }) => marker!.plan === "lakip-3.3"), result.notes.some(({ key }) => key === "noPlanEnd")]).toEqual([false, true]);
  });
});

/** The row of the index where the measurement is of the plan's last year. */
const sheetFromYear = (year: number): unknown[] => {
  const workbook = yearsWorkbook();
  const moved = workbook.sheets.map((sheet) => (sheet.name === "Ukur 2025" ? { ...sheet, values: sheet.values.map((line) => line?.map((value) => (typeof value === "string" ? value.replace("2025", String(year)) : value))) } : sheet));
  const { plans } = planned({ ...workbook, sheets: moved }, { year });
  return rowOf(plans.find(({ marker }) => marker!.plan === "lakip-3.3")!, "Indeks Layanan");
};
