import { fittedHeights } from "../../../src/sheets/row-height";
import { planned, recordOf, records, sheetOf, shown } from "../plans";
import { agency } from "./agency";

describe("table 3.5", () => {
  const plan = sheetOf(planned(agency("Ukur")), "lakip-3.5");

  it.each([
    ["Cakupan layanan air", 75, "Ya, di bawah 100", "levelWarning"],
    ["Indeks kepuasan pelanggan", 150, "Ya, di atas 120", "levelWarning"],
    ["Nilai Reformasi Birokrasi", 100, "Tidak wajib", "textCenter"],
  ])("%s with %p: %s", (name, percent, need, style) => {
    const row = recordOf(plan, name);
    expect(row["Capaian (%)"]?.computed).toBeCloseTo(percent, 9);
    expect(row["Perlu penjelasan"]).toMatchObject({ computed: need, style });
    expect(row["Perlu penjelasan"]?.formula).toContain("IF(ISNUMBER(F");
  });

  it("copies what the sheets say, and leaves the rest to be typed", () => {
    const row = recordOf(plan, "Cakupan layanan air");
    expect(shown(row.Hambatan)).toBe("Lahan belum bebas");
    expect(row.Hambatan).not.toHaveProperty("field");
    expect(shown(row["Rencana tindak lanjut"])).toBe("Percepat pembebasan");
    expect(row["Penyebab keberhasilan / kegagalan"]).toMatchObject({ value: null, style: "input", field: { column: "Penyebab keberhasilan / kegagalan", about: "Cakupan layanan air" } });
    expect(recordOf(plan, "Indeks kepuasan pelanggan").Hambatan).toMatchObject({ style: "input" });
  });

  it("copies a text that begins like a formula as a text", () => {
    expect(recordOf(plan, "Nilai Reformasi Birokrasi")["Rencana tindak lanjut"]).toEqual({ value: "+tambah tim", style: "text" });
  });

  it("leaves room to type, more where a reason is asked for", () => {
    const roomOf = (name: string): number => recordOf(plan, name)["Upaya yang dilakukan"]?.room ?? 1;
    expect(roomOf("Indeks kepuasan pelanggan")).toBeGreaterThan(roomOf("Nilai Reformasi Birokrasi"));
    const heights = fittedHeights(plan.cells, { widths: plan.widths, merges: [], heights: new Map(), fontSize: 11, isOneLine: () => false });
    const row = plan.cells.findIndex((line) => line.some((cell) => cell?.value === "Indeks kepuasan pelanggan"));
    expect(heights.get(row)).toBeGreaterThanOrEqual(roomOf("Indeks kepuasan pelanggan") * 13);
  });

  it("gives every row fields of its own", () => {
    const keys = records(plan).flatMap((row) => row["Upaya yang dilakukan"]?.field?.row ?? []);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
  });
});
