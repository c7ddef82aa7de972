import { gridWorkbook } from "../../helpers/grid";
import { planned, recordOf, sheetOf } from "../plans";
import { agency, SHEETS } from "./agency";

describe("the check of the agreement", () => {
  const plan = sheetOf(planned(agency()), "lakip-pk");

  it("compares the targets of the agreement with the plans", () => {
    expect(recordOf(plan, "Cakupan layanan air")).toMatchObject({ PK: { computed: 80 }, Renstra: { computed: 80 }, IKU: { computed: 80 }, Kesesuaian: { computed: "Sama" } });
    expect(recordOf(plan, "Indeks kepuasan pelanggan")).toMatchObject({ PK: { computed: 86 }, Renstra: { computed: 85 }, Kesesuaian: { computed: "Berbeda" } });
    expect(recordOf(plan, "Nilai Reformasi Birokrasi")).toMatchObject({ IKU: { value: "tidak ada" }, Keterangan: { value: "Tidak ada pada IKU." } });
  });

  it("compares the money of the agreement with the budget", () => {
    const money = sheetOf(planned(agency()), "lakip-pk-anggaran");
    expect(recordOf(money, "PROGRAM AIR MINUM")).toMatchObject({ Kode: { value: "1.03.02" }, "PK (Rp)": { computed: 1_000_000 }, "Anggaran (Rp)": { computed: 1_200_000 }, Kesesuaian: { computed: "Berbeda", style: "levelWarning" } });
    expect(recordOf(money, "PROGRAM PENUNJANG URUSAN").Kesesuaian).toMatchObject({ computed: "Sama" });
    expect(recordOf(money, "JUMLAH")).toMatchObject({ "PK (Rp)": { computed: 1_500_000, formula: "=SUM(D6:D7)" }, "Anggaran (Rp)": { computed: 1_700_000 } });
  });

  it("compares the changed agreement, and names the change", () => {
    const revised = SHEETS.PK.replace("PERJANJIAN KINERJA TAHUN 2025", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2025").replace("| 86", "| 85").replace(/\nNo \| Program[\s\S]*$/, "");
    const workbook = gridWorkbook(...(["Renstra", "PK", "Ukur"] as const).map((name) => ({ text: SHEETS[name], options: { name } })), { text: revised, options: { name: "PK-P" } });
    expect(recordOf(sheetOf(planned(workbook), "lakip-pk"), "Indeks kepuasan pelanggan")).toMatchObject({
      PK: { computed: 86 }, "PK Perubahan": { computed: 85 }, Renstra: { computed: 85 }, Kesesuaian: { computed: "Sama" }, Keterangan: { value: "Target diubah pada PK Perubahan." },
    });
  });

  it("lists a program that the agreement does not hold", () => {
    const workbook = gridWorkbook({ text: SHEETS.PK, options: { name: "PK" } }, { text: `${SHEETS.Anggaran}\n1.03.05 | PROGRAM PERSAMPAHAN | 250000 | 200000`, options: { name: "Anggaran" } });
    expect(recordOf(sheetOf(planned(workbook), "lakip-pk-anggaran"), "PROGRAM PERSAMPAHAN")).toMatchObject({ "PK (Rp)": { value: "tidak ada" }, "Anggaran (Rp)": { computed: 250_000 }, Keterangan: { value: "Tidak ada pada PK." } });
  });

  it("is not written without an agreement", () => {
    const { plans, notes } = planned(agency("Ukur"));
    expect(plans.map(({ marker }) => marker?.plan)).not.toContain("lakip-pk");
    expect(notes.map(({ key }) => key)).toContain("noAgreement");
  });
});
