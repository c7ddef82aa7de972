import { planned, recordOf, records, sheetOf, shown, textOf } from "../plans";
import { agency } from "./agency";

const NAME = "Sasaran / Program / Kegiatan / Sub Kegiatan";

describe("table 3.7", () => {
  const plan = sheetOf(planned(agency()), "lakip-3.7");

  it("puts programs down to sub-activities below their objective", () => {
    const lines = records(plan).map((row) => [shown(row.Kode), shown(row[NAME]), row[NAME]?.indent]).filter(([, name]) => name !== "" && name !== undefined);
    expect(lines.slice(0, 5)).toEqual([
      ["Sasaran 1", "Meningkatnya mutu layanan", undefined],
      ["", "Indikator sasaran", undefined],
      ["1.03.02", "PROGRAM AIR MINUM", 0],
      ["1.03.02.2.01", "Pengelolaan air minum", 1],
      ["1.03.02.2.01.0001", "Pembangunan sambungan rumah", 2],
    ]);
  });

  it("shows output, achievement and money of each", () => {
    const row = recordOf(plan, "Pembangunan sambungan rumah");
    expect(row["Indikator / Keluaran"]?.value).toBe("Jumlah sambungan rumah");
    expect(row.Target).toMatchObject({ formula: "=IF(E.81!E7=\"\",\"\",E.81!E7)", computed: 20 });
    expect(row["Capaian (%)"]?.computed).toBeCloseTo(110, 9);
    expect(row["Anggaran (Rp)"]).toMatchObject({ computed: 1_200_000 });
    expect(row["Serapan (%)"]?.computed).toBeCloseTo(75, 9);
    expect(row["Menunjang / tidak"]?.field?.about).toBe("Pembangunan sambungan rumah");
  });

  it("gives the objective its indicators, its mean and the money of its programs", () => {
    const row = recordOf(plan, "Meningkatnya mutu layanan");
    expect(row["Capaian (%)"]?.computed).toBeCloseTo((75 + 150) / 2, 9);
    expect(row["Anggaran (Rp)"]).toMatchObject({ computed: 1_200_000 });
    expect(recordOf(plan, "Indeks kepuasan pelanggan")["Capaian (%)"]?.computed).toBeCloseTo(150, 9);
  });

  it("leaves out what neither was planned nor paid this year", () => {
    expect(textOf(plan)).not.toContain("Penyusunan rencana 2026");
  });

  it("says where the links come from", () => {
    expect(textOf(plan)).toContain("Penjenjangan menurut lembar Cascading, dilengkapi dari E.81, Anggaran.");
  });

  it("is not written where nothing is linked", () => {
    const { plans, notes } = planned(agency("Ukur", "PK"));
    expect(plans.map(({ marker }) => marker?.plan)).not.toContain("lakip-3.7");
    expect(notes.map(({ key }) => key)).toContain("noSupport");
  });
});
