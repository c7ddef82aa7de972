import { gridWorkbook } from "../../helpers/grid";
import type { PolicyChoices } from "../../../src/performance/derive-policy";
import { planned, records, sheetOf, shown, textOf } from "../plans";

/** One agency: what was measured, which program serves which objective, and the money. */
const workbook = (rows: { readonly measured: string; readonly money: string; readonly cascade?: string }): ReturnType<typeof gridWorkbook> => gridWorkbook(
  { text: `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
(1) | (2) | (3) | (4) | (5) | (6)
${rows.measured}`, options: { name: "Ukur" } },
  { text: `
CASCADING KINERJA
DINAS CONTOH KABUPATEN SELAKSA
TAHUN 2025

Tujuan | Sasaran | Indikator Sasaran | Kode | Program | Indikator Program
${rows.cascade ?? `Meningkatnya pelayanan | Meningkatnya mutu layanan | Cakupan layanan air | 1.03.02 | PROGRAM AIR MINUM | Persentase sambungan rumah
 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | 1.03.01 | PROGRAM PENUNJANG URUSAN | Persentase layanan penunjang`}`, options: { name: "Cascading" } },
  { text: `
REALISASI ANGGARAN TAHUN ANGGARAN 2025
DINAS CONTOH KABUPATEN SELAKSA

Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
${rows.money}`, options: { name: "Anggaran" } },
);

const MONEY = `1.03.01 | PROGRAM PENUNJANG URUSAN | 100 | 90
1.03.01.2.01 | Perencanaan perangkat daerah | 100 | 90
1.03.02 | PROGRAM AIR MINUM | 100 | 95
1.03.02.2.01 | Pengelolaan air minum | 100 | 95`;

const tableOf = (measured: string, choices: PolicyChoices = {}, more: { readonly money?: string; readonly cascade?: string } = {}): ReturnType<typeof records> =>
  records(sheetOf(planned(workbook({ measured, money: more.money ?? MONEY, ...(more.cascade === undefined ? {} : { cascade: more.cascade }) }), {}, choices), "lakip-3.6"));

const one = (target: number, actual: number, choices: PolicyChoices = {}, money = MONEY): ReturnType<typeof tableOf>[number] =>
  tableOf(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | ${target} | ${actual}
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 70`, choices, { money })[0]!;

describe("table 3.6, one objective", () => {
  it.each([
    ["difference", 80, 84, 10, "Efisien"],
    ["difference", 80, 72, -5, "Target belum tercapai"],
    ["difference", 80, 79.2, 4, "Target belum tercapai"],
    ["saving", 80, 80, 5, "Efisien"],
    ["saving", 80, 79, 0, "Target belum tercapai"],
    ["ratio", 80, 84, (1 - 95 / 105) * 100, "Efisien"],
    ["ratio", 80, 40, -90, "Target belum tercapai"],
  ] as const)("%s of %p and %p", (efficiency, target, actual, percent, verdict) => {
    const row = one(target, actual, { efficiency });
    expect(row["Serapan (%)"]?.computed).toBeCloseTo(95, 9);
    expect(row["Efisiensi (%)"]?.computed).toBeCloseTo(percent, 9);
    expect(row["Efisiensi (%)"]?.formula).toMatch(/^=IF\(COUNT\(F6,I6\)<2/);
    expect(shown(row.Kesimpulan)).toBe(verdict);
  });

  it.each([
    [100, 95, 5, 62.5, "Efisien"],
    [100, 80, 20, 100, "Efisien"],
    [100, 75, 25, 100, "Efisien"],
    [90, 95, -5.5556, 36.1111, "Target belum tercapai"],
  ])("PMK 22/2021: C = %p of 100 spent %p gives E %p and NE %p", (actual, spent, percent, score, verdict) => {
    const row = one(100, actual, { efficiency: "pmk" }, MONEY.replaceAll("| 95", `| ${spent}`));
    expect(row["E (%)"]?.computed).toBeCloseTo(percent, 3);
    expect(row.NE?.computed).toBeCloseTo(score, 3);
    expect(shown(row.Kesimpulan)).toBe(verdict);
  });

  it.each([
    [{}, "Berimbang"],
    [{ efficiency: "saving" }, "Berimbang"],
    [{ efficiency: "pmk" }, "Berimbang"],
    [{ efficiency: "ratio" }, "Efisien"],
  ] as const)("says what a target met with all the money is by %p: neither gain nor waste", (choices, verdict) => {
    expect(shown(one(80, 80, choices, MONEY.replaceAll("| 95", "| 100")).Kesimpulan)).toBe(verdict);
  });

  it("calls wasteful only what cost more than it brought", () => {
    expect(shown(one(80, 80, {}, MONEY.replaceAll("| 95", "| 101")).Kesimpulan)).toBe("Tidak efisien");
  });

  it("counts with the cap where there is one", () => {
    const row = one(80, 160, { cap: 120 });
    expect(row["Capaian dibatasi 120%"]).toMatchObject({ computed: 120 });
    expect(row["Efisiensi (%)"]?.computed).toBeCloseTo(25, 9);
  });

  it("names the programs whose money it is", () => {
    expect(one(80, 80)["Program yang dihitung"]?.value).toBe("1.03.02 PROGRAM AIR MINUM");
    expect(one(80, 80)["Anggaran (Rp)"]).toMatchObject({ formula: "=IF(Anggaran!C7=\"\",\"\",Anggaran!C7)", computed: 100 });
  });
});

describe("table 3.6, several indicators and all objectives", () => {
  const rows = tableOf(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 50 | 60
 | | Persentase sekolah layak | % | 80 | 72
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 70`);

  it("is not efficient where the mean hides a missed target", () => {
    const mean = rows.find((row) => row.No?.value === "Rata-rata sasaran 1")!;
    expect(mean["Capaian (%)"]).toMatchObject({ computed: 105 });
    expect(mean["Efisiensi (%)"]?.computed).toBeCloseTo(10, 9);
    expect(shown(mean.Kesimpulan)).toBe("Target belum tercapai");
  });

  it("takes all indicators and all money in the last row", () => {
    const whole = rows.find((row) => row.No?.value === "Seluruh indikator dan seluruh anggaran")!;
    expect(whole["Anggaran (Rp)"]).toMatchObject({ computed: 200, formula: "=SUM(N(IF(Anggaran!C5=\"\",\"\",Anggaran!C5)),N(IF(Anggaran!C7=\"\",\"\",Anggaran!C7)))" });
    expect(whole["Serapan (%)"]?.computed).toBeCloseTo(92.5, 9);
    expect(whole["Efisiensi (%)"]?.computed).toBeCloseTo((120 + 90 + 100) / 3 - 92.5, 9);
  });

  it("is not judged as long as something is not measured", () => {
    const open = tableOf(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 50 | 60
 | | Persentase sekolah layak | % | 80 |
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 70`);
    expect(open.filter((row) => row.No?.style === "total").map((row) => shown(row.Kesimpulan))).toEqual(["Belum semua terukur", "Belum semua terukur"]);
  });

  it("compares achievement with absorption in a chart over the objectives", () => {
    const plan = sheetOf(planned(workbook({ measured: `1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 50 | 60
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 70`, money: MONEY })), "lakip-3.6");
    const [chart] = plan.charts!;
    expect(chart!.series.map(({ name }) => name)).toEqual(["Capaian (%)", "Serapan (%)"]);
    const [, from, to] = /^F(\d+):F(\d+)$/.exec(chart!.series[0]!.values)!.map(Number);
    expect(plan.cells.slice(from! - 1, to).map((line) => [line[5]!.computed, line[8]!.computed])).toEqual([[120, 95], [100, 90]]);
  });
});

describe("table 3.6, money and objectives", () => {
  const MEASURED = `1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80 | 80
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 70`;

  it("counts a program for every objective that it serves, and says so", () => {
    const rows = tableOf(MEASURED, {}, { cascade: `Meningkatnya pelayanan | Meningkatnya mutu layanan | Cakupan layanan air | 1.03.02 | PROGRAM AIR MINUM | Persentase sambungan rumah
 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | 1.03.02 | PROGRAM AIR MINUM | Persentase layanan penunjang` });
    expect(rows.slice(0, 2).map((row) => row["Anggaran (Rp)"]?.computed)).toEqual([100, 100]);
    expect(rows[0]!["Program yang dihitung"]?.value).toBe("1.03.02 PROGRAM AIR MINUM (bersama sasaran lain)");
  });

  it("counts all programs below a goal for an indicator of the goal", () => {
    const rows = tableOf(`${MEASURED}\n3 | Meningkatnya pelayanan | Indeks pelayanan publik | Indeks | 4 | 5`);
    expect(rows.find((row) => row["Indikator Kinerja"]?.value === "Indeks pelayanan publik")!["Anggaran (Rp)"]).toMatchObject({ computed: 200 });
  });

  it("leaves an objective without programs without a figure", () => {
    const rows = tableOf(MEASURED.replace("Meningkatnya tata kelola", "Meningkatnya hal lain"));
    expect(shown(rows[1]!["Efisiensi (%)"])).toBe("-");
    expect(rows[1]!["Program yang dihitung"]?.value).toBe("Program pendukung tidak ditemukan.");
  });

  it("names programs that serve no objective", () => {
    const plan = sheetOf(planned(workbook({ measured: MEASURED, money: `${MONEY}\n1.03.03 | PROGRAM PERSAMPAHAN | 50 | 40` })), "lakip-3.6");
    expect(textOf(plan)).toContain("Tidak dihubungkan dengan sasaran, dan hanya masuk baris terakhir: PROGRAM PERSAMPAHAN.");
  });

  it("gives activities their own money where nobody wrote objectives", () => {
    const rows = records(sheetOf(planned(gridWorkbook({ text: `
EVALUASI HASIL RENJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

Kode | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025 | Anggaran 2025 (Rp) | Realisasi Anggaran 2025 (Rp)
1.03.02 | PROGRAM AIR MINUM | Persentase sambungan rumah | % | 80 | 84 | 100 | 95
1.03.01 | PROGRAM PENUNJANG URUSAN | Persentase layanan penunjang | % | 100 | 90 | 50 | 40
1.03.03 | PROGRAM PERSAMPAHAN | Persentase sampah terangkut | % | 60 | 60 | 20 | 20`, options: { name: "E.81" } })), "lakip-3.6"));
    expect(rows.slice(0, 3).map((row) => [row["Anggaran (Rp)"]?.computed, shown(row.Kesimpulan)])).toEqual([[100, "Efisien"], [50, "Target belum tercapai"], [20, "Berimbang"]]);
  });

  it("is not written without spending", () => {
    const plans = planned(gridWorkbook({ text: `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
(1) | (2) | (3) | (4) | (5) | (6)
${MEASURED}`, options: { name: "Ukur" } }));
    expect(plans.plans.map(({ marker }) => marker?.plan)).not.toContain("lakip-3.6");
    expect(plans.notes.map(({ key }) => key)).toContain("noEfficiency");
  });
});
