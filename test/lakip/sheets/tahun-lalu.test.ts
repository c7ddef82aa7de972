import { planned, sheetOf } from "../plans";
import { MEASURED_2024, MEASURED_2025, PLAN, rowOf, sheetFrom, yearsWorkbook, type Books } from "./years";

const keysOf = (books: Books): readonly string[] => planned(yearsWorkbook(books), { year: 2025 }).notes.map(({ key }) => key);

describe("table 3.2", () => {
  const plan = sheetFrom("lakip-3.2");

  it("shows target, actual and achievement of every year that the workbook holds, the baseline as the first", () => {
    expect(plan.cells[0]![0]!.value).toBe("TABEL 3.2 PERBANDINGAN KINERJA TAHUN 2023–2025");
    expect(plan.cells[4]!.slice(4, 11).map((cell) => cell?.value)).toEqual(["2024", "2025", "2023", "2024", "2025", "2024", "2025"]);
    expect(rowOf(plan, "Indeks Layanan")).toEqual([73, 74, 72.5, 72.9, 74.1, expect.closeTo(99.863, 3), expect.closeTo(100.135, 3), 1.2, "naik", "membaik", ""]);
    const line = plan.cells.find((cells) => cells[2]?.value === "Indeks Layanan")!;
    expect(line[6]!.formula).toBe("=IF(Renstra!E5=\"\",\"\",Renstra!E5)");
    expect(line[7]!.formula).toBe("=IF('Ukur ''24'!F5=\"\",\"\",'Ukur ''24'!F5)");
  });

  it.each<[string, string, unknown[]]>([
    ["a falling indicator gets better by falling", "Prevalensi Stunting", [-1.8, "turun", "membaik", "Makin rendah makin baik."]],
    ["a predicate changes by steps of its scale", "Predikat SAKIP", [1, "naik", "membaik", expect.stringContaining("tingkat predikat")]],
    ["a range says nothing of better or worse", "Tingkat Hunian", [9.1, "naik", "-", expect.stringContaining("capaiannya")]],
  ])("%s", (_, indicator, expected) => expect(rowOf(plan, indicator).slice(7)).toEqual(expected));

  it("leaves open what cannot be compared, and says so", () => {
    const odd = sheetFrom("lakip-3.2", {
      earlier: { ...MEASURED_2024, rising: "73 |", falling: "19 | n/a", total: "10 | '750.000 ton" }, now: { ...MEASURED_2025, total: "12 | '1,5 juta ton", range: "60-85 |" },
    });
    expect(rowOf(odd, "Indeks Layanan").slice(7)).toEqual(["-", "-", "-", "Realisasi 2024 tidak ditemukan."]);
    expect(rowOf(odd, "Prevalensi Stunting").slice(7)).toEqual(["-", "-", "-", expect.stringContaining("Realisasi 2024 tidak ditemukan.")]);
    expect(rowOf(odd, "Jumlah Dokumen Data").slice(7, 10)).toEqual(["perlu ditinjau", "perlu ditinjau", "perlu ditinjau"]);
    expect(rowOf(odd, "Tingkat Hunian").slice(7, 9)).toEqual(["-", "naik"]);
  });

  it("tells a trend that turns, and one that stands still", () => {
    const books = (middle: string): Books => ({ plan: { ...PLAN, rising: "80 | 73 | 74 | 75 | 76 | 78 | 78" }, earlier: { ...MEASURED_2024, rising: middle } });
    expect(rowOf(sheetFrom("lakip-3.2", books("73 | 72.9")), "Indeks Layanan").slice(7, 10)).toEqual([1.2, "naik turun", "membaik"]);
    expect(rowOf(sheetFrom("lakip-3.2", { plan: { ...PLAN, rising: "74.1 | 73 | 74 | 75 | 76 | 78 | 78" }, earlier: { ...MEASURED_2024, rising: "73 | 74.1" } }), "Indeks Layanan").slice(7, 10)).toEqual([0, "tetap", "tetap"]);
  });

  it("draws actuals of one unit, each year a point", () => {
    expect(plan.charts).toMatchObject([{ kind: "line", title: "Realisasi 2023–2025", categories: "G5:I5", series: [{ values: expect.stringMatching(/^G\d+:I\d+$/) as string }, {}] }]);
  });

  it("is not written where no earlier year is known; a column without a year is of no earlier year", () => {
    const without = { rising: "| 73 | 74 | 75 | 76 | 78 | 78", falling: "| 19 | 18 | 16 | 15 | 14 | 14", total: "| 10 | 12 | 12 | 13 | 13 | 60", predicate: "| B | BB | BB | A | A | A", range: "| | | | | |" };
    expect(keysOf({ plan: without, earlier: null })).toContain("noEarlierYears");
    expect(planned(yearsWorkbook({ plan: without, earlier: null }), { year: 2025 }).plans.map(({ marker }) => marker!.plan)).not.toContain("lakip-3.2");
    expect(sheetOf(planned(yearsWorkbook(), { year: 2025 }), "lakip-3.2").print.repeatRows).toEqual([4, 6]);
  });
});

