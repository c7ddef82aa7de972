import { gridWorkbook } from "../helpers/grid";
import { planned, recordOf, sheetOf, shown, textOf } from "./plans";

const BUDGET = `
REALISASI ANGGARAN TAHUN ANGGARAN 2025
DINAS CONTOH KABUPATEN SELAKSA

Kode | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
1.03.01 | PROGRAM PENUNJANG URUSAN | 300 | 150 | 50
1.03.01.2.01 | Perencanaan | 300 | 150 | 50
1.03.01.2.01.0001 | Penyusunan dokumen | 200 | 100 | 50
1.03.01.2.01.0002 | Evaluasi kinerja | 100 | 50 | 50
1.03.02 | PROGRAM AIR MINUM | | |
1.03.02.2.01 | Pengelolaan air | 500 | 0 | 0
1.03.02.2.01.0001 | Pembangunan sambungan | 500 | 0 | 0
1.03.03 | PROGRAM PERSAMPAHAN | 0 | 0 |
JUMLAH | | 800 | 150 |`;

const planOf = (text: string): ReturnType<typeof sheetOf> => sheetOf(planned(gridWorkbook({ text, options: { name: "Anggaran" } })), "lakip-3.8");

describe("table 3.8", () => {
  const plan = planOf(BUDGET);

  it("points at the source and computes absorption and rest in the sheet", () => {
    const row = recordOf(plan, "PROGRAM PENUNJANG URUSAN");
    expect(row["Anggaran (Rp)"]).toMatchObject({ formula: "=IF(Anggaran!C5=\"\",\"\",Anggaran!C5)", computed: 300 });
    expect(row["Serapan (%)"]).toMatchObject({ formula: "=IF(COUNT(C6,D6)<2,\"-\",IF(C6=0,\"-\",D6/C6*100))", computed: 50 });
    expect(row["Sisa (Rp)"]).toMatchObject({ formula: "=IF(COUNT(C6,D6)<2,\"-\",C6-D6)", computed: 150 });
  });

  it("adds up programs alone, and a blank program from what is below it", () => {
    expect(recordOf(plan, "PROGRAM AIR MINUM")["Anggaran (Rp)"]).toMatchObject({ formula: "=SUM(C11)", computed: 500 });
    expect(recordOf(plan, "JUMLAH")["Anggaran (Rp)"]).toMatchObject({ formula: "=SUM(C6,C10,C13)", computed: 800 });
    expect(recordOf(plan, "JUMLAH")["Realisasi (Rp)"]).toMatchObject({ computed: 150 });
  });

  it("gives a dash instead of a division by zero", () => {
    expect(shown(recordOf(plan, "PROGRAM PERSAMPAHAN")["Serapan (%)"])).toBe("-");
  });

  it("does not add up past an amount that cannot be read", () => {
    const broken = planOf(BUDGET.replace("1.03.03 | PROGRAM PERSAMPAHAN | 0 | 0", "1.03.03 | PROGRAM PERSAMPAHAN | #REF! | 0"));
    expect(shown(recordOf(broken, "PROGRAM PERSAMPAHAN")["Anggaran (Rp)"])).toBe("galat pada sumber");
    expect(shown(recordOf(broken, "JUMLAH")["Anggaran (Rp)"])).toBe("perlu ditinjau");
  });

  it("brings thousands to rupiah", () => {
    const row = recordOf(planOf(BUDGET.replace("Anggaran (Rp) | Realisasi (Rp)", "Anggaran (Rp ribu) | Realisasi (Rp ribu)")), "PROGRAM PENUNJANG URUSAN");
    expect(row["Anggaran (Rp)"]).toMatchObject({ formula: "=IF(Anggaran!C5=\"\",\"\",Anggaran!C5*1000)", computed: 300_000 });
  });

  it("shows the budget alone where nothing was spent yet, and says so", () => {
    const agreement = `
PERJANJIAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Program | Anggaran | Keterangan
1 | PROGRAM PENUNJANG URUSAN | 300 | APBD
2 | PROGRAM AIR MINUM | 500 | APBD
 | JUMLAH | 800 |`;
    const result = planned(gridWorkbook({ text: agreement, options: { name: "PK" } }));
    expect(result.notes.map(({ key }) => key)).toContain("noSpending");
    const budget = sheetOf(result, "lakip-3.8");
    expect(shown(recordOf(budget, "JUMLAH")["Anggaran (Rp)"])).toBe(800);
    expect(shown(recordOf(budget, "PROGRAM AIR MINUM")["Serapan (%)"])).toBe("-");
    expect(textOf(budget)).toContain("Realisasi anggaran tidak ditemukan");
  });
});
