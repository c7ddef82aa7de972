import { planned, sheetOf } from "../plans";
import { OTHERS, rowOf, sheetFrom, yearsWorkbook } from "./years";

describe("table 3.4", () => {
  const plan = sheetFrom("lakip-3.4", { more: OTHERS });

  it.each<[string, string, unknown[]]>([
    ["the nation speaks first", "Indeks Layanan", [74.1, 75, 73, "", expect.closeTo(-0.9, 9), expect.closeTo(1.1, 9), "-", "lebih baik dari nasional", "BPS (2025)"]],
    ["less is better", "Prevalensi Stunting", [17.6, 19, 21.5, 17.6, expect.closeTo(-1.4, 9), expect.closeTo(-3.9, 9), 0, "lebih baik dari nasional", "SSGI (2025)"]],
    ["predicates by steps", "Predikat SAKIP", ["BB", "BB", "A", "", 0, -1, "-", "belum sebaik nasional", "Kemenpan (2025)"]],
    ["nothing known", "Jumlah Dokumen Data", [13, "", "", "", "-", "-", "-", "-", ""]],
    ["a range is not ranked", "Tingkat Hunian", [66.4, 70, "", "", expect.closeTo(-3.6, 9), "-", "-", "-", "Ukur 2025 (2025)"]],
  ])("%s", (_, indicator, expected) => expect(rowOf(plan, indicator)).toEqual(expected));

  it("takes figures by formula and leaves fields where there are none, a row with a key of its own", () => {
    const line = plan.cells.find((cells) => cells[2]?.value === "Indeks Layanan")!;
    expect(line[5]!.formula).toBe("=IF('Ukur 2025'!G5=\"\",\"\",'Ukur 2025'!G5)");
    expect(line[7]).toMatchObject({ style: "inputNumber", field: { column: "Standar", about: "Indeks Layanan" } });
    const keys = new Set(plan.cells.flatMap((cells) => cells.flatMap((cell) => cell?.field?.row ?? [])));
    expect(keys.size).toBe(4);
  });

  it("never takes another's figure for the agency's own, wherever its column stands", () => {
    const workbook = yearsWorkbook({ now: { rising: "74 | 75 | 74.1", falling: "18 | 19 | 17.6", total: "12 | 14 | 13", predicate: "BB | A | BB", range: "60-85 | 70 | 66.4" } });
    const swapped = workbook.sheets.map((sheet) => (sheet.name === "Ukur 2025" ? { ...sheet, values: sheet.values.map((line, row) => (row === 3 ? [...line!.slice(0, 5), "Realisasi Nasional", "Realisasi"] : line)), columnCount: 7 } : sheet));
    const result = planned({ ...workbook, sheets: swapped }, { year: 2025 });
    expect(rowOf(sheetOf(result, "lakip-3.1"), "Indeks Layanan").slice(0, 2)).toEqual([74, 74.1]);
    expect(rowOf(sheetOf(result, "lakip-3.4"), "Indeks Layanan").slice(0, 4)).toEqual([74.1, "", 75, ""]);
  });

  it("is a form where the workbook holds no such figure, and says so", () => {
    const result = planned(yearsWorkbook(), { year: 2025 });
    expect(result.notes.map(({ key }) => key)).toContain("noBenchmarks");
    expect(sheetOf(result, "lakip-3.4").cells.flat().filter((cell) => cell?.field)).toHaveLength(20);
  });
});
