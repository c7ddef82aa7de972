import { planned, recordOf, records, sheetOf, shown, textOf } from "../plans";
import { agency } from "./agency";

describe("the cascade as a table", () => {
  const plan = sheetOf(planned(agency()), "lakip-cascading");
  const NAME = "Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan";

  it("indents each level, with indicator, target of the year, owner and source", () => {
    const row = recordOf(plan, "PROGRAM AIR MINUM");
    expect(row[NAME]).toMatchObject({ indent: 2, style: "total" });
    expect(row).toMatchObject({
      Kode: { value: "1.03.02" }, Tingkat: { value: "Program" }, "Indikator Kinerja": { value: "Persentase sambungan rumah" }, "Target 2025": { computed: 80 },
      "Penanggung Jawab": { value: "Bidang Air" }, Sumber: { value: "Cascading, baris 6", link: "Cascading!A6" },
    });
    expect(recordOf(plan, "Meningkatnya pelayanan")[NAME]?.indent).toBe(0);
  });

  it("gives every indicator of an objective a row, with the target that speaks", () => {
    expect(recordOf(plan, "Indeks kepuasan pelanggan")["Target 2025"]).toMatchObject({ computed: 86, formula: expect.stringContaining("PK!E6") as string });
  });

  it("takes the owner from another sheet of the same indicator", () => {
    expect(recordOf(plan, "Indeks kepuasan pelanggan")["Penanggung Jawab"]?.value).toBe("Sekretaris");
  });

  it("says what it follows, and is not written without a cascade", () => {
    expect(textOf(plan)).toContain("Penjenjangan menurut lembar Cascading");
    const { plans, notes } = planned(agency("Ukur", "PK"));
    expect(plans.map(({ marker }) => marker?.plan)).not.toContain("lakip-cascading");
    expect(notes.map(({ key }) => key)).toContain("noCascade");
  });
});

describe("the cascade as a matrix", () => {
  const plan = sheetOf(planned(agency()), "lakip-matriks-cascading");

  it("has a column a level and covers the rows below", () => {
    const rows = records(plan).filter((row) => row.Tujuan?.style === "text");
    expect(Object.keys(rows[0]!)).toEqual(["Tujuan", "Sasaran", "Program", "Kegiatan", "Sub Kegiatan"]);
    expect(Object.values(rows[0]!).map((cell) => String(shown(cell)).split("\n")[0])).toEqual([
      "Meningkatnya pelayanan", "Meningkatnya mutu layanan", "1.03.02 PROGRAM AIR MINUM", "1.03.02.2.01 Pengelolaan air minum", "1.03.02.2.01.0001 Pembangunan sambungan rumah",
    ]);
    expect(shown(rows[0]!.Sasaran)).toBe("Meningkatnya mutu layanan\n• Cakupan layanan air\n• Indeks kepuasan pelanggan");
    const first = plan.cells.findIndex((line) => line[0]?.style === "numbering") + 2;
    expect(plan.merges).toContain(`A${first}:A${first + rows.length - 1}`);
  });

  it("shows a dash where a chain ends early", () => {
    expect(records(plan).some((row) => shown(row["Sub Kegiatan"]) === "-")).toBe(true);
  });
});
