import { planned, recordOf, sheetOf, shown, textOf } from "../plans";
import { agency } from "./agency";

describe("the review of key indicators", () => {
  const plan = sheetOf(planned(agency()), "lakip-iku");

  it("shows formulation, source and owner, and lets people type what is missing", () => {
    const row = recordOf(plan, "Cakupan layanan air");
    expect(row).toMatchObject({ "Formulasi / Definisi": { value: "Rumah terlayani / seluruh rumah x 100" }, "Sumber Data": { value: "Data teknis" }, "Penanggung Jawab": { value: "Kepala Bidang Air" } });
    expect(recordOf(plan, "Indeks kepuasan pelanggan")["Formulasi / Definisi"]).toMatchObject({ style: "input", field: { column: "Formulasi / Definisi" } });
  });

  it("shows the target of each document as a formula with a way to its row", () => {
    const row = recordOf(plan, "Cakupan layanan air");
    expect(row["Target menurut Renstra"]).toMatchObject({ formula: "=IF(Renstra!E5=\"\",\"\",Renstra!E5)", computed: 80, link: "Renstra!C5" });
    expect(row["Target menurut PK"]).toMatchObject({ computed: 80, link: "PK!C5" });
    expect(row["Target menurut RPJMD"]).toBeUndefined();
    expect(textOf(plan)).toContain("Tidak dibandingkan karena tidak ada di buku kerja ini: RPJMD.");
  });

  it("compares the targets in the sheet", () => {
    expect(recordOf(plan, "Cakupan layanan air")["Kesesuaian target"]).toMatchObject({ computed: "Sama", formula: expect.stringMatching(/^=IF\(AND\(IFERROR\(ROUND\(H6-I6,6\)=0,H6=I6\)/) as string });
    expect(recordOf(plan, "Indeks kepuasan pelanggan")["Kesesuaian target"]).toMatchObject({ computed: "Berbeda", style: "levelWarning" });
  });

  it("says where an indicator is missing and where units differ", () => {
    const row = recordOf(plan, "Nilai Maturitas SPIP");
    expect(shown(row["Target menurut PK"])).toBe("tidak ada");
    expect(row.Perbedaan?.value).toBe("Tidak ada pada Renstra, Perjanjian Kinerja, Pengukuran Kinerja.");
    expect(recordOf(plan, "Indeks kepuasan pelanggan").Perbedaan?.value).toBe("Satuan: Renstra menulis \"Indeks\", Perjanjian Kinerja menulis \"Indeks\", Pengukuran Kinerja menulis \"Indeks\".");
    expect(recordOf(plan, "Cakupan layanan air").Perbedaan?.value).toBe("");
  });

  it("compares nothing where the workbook holds key indicators alone", () => {
    const alone = sheetOf(planned(agency("IKU")), "lakip-iku");
    expect(Object.keys(recordOf(alone, "Cakupan layanan air"))).toEqual(["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "Formulasi / Definisi", "Sumber Data", "Penanggung Jawab", "Target menurut IKU"]);
    expect(textOf(alone)).toContain("RPJMD, Renstra, Perjanjian Kinerja, Pengukuran Kinerja");
  });

  it("is not written without a table of key indicators", () => {
    const { plans, notes } = planned(agency("Ukur", "PK"));
    expect(plans.map(({ marker }) => marker?.plan)).not.toContain("lakip-iku");
    expect(notes.map(({ key }) => key)).toContain("noKeyIndicators");
  });
});
