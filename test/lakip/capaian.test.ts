import fc from "fast-check";
import { gridWorkbook } from "../helpers/grid";
import { planned, recordOf, records, sheetOf, shown, textOf } from "./plans";

const MEASUREMENT = (rows: string): string => `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7)
${rows}`;

const measured = (rows: string, choices = {}): ReturnType<typeof planned> => planned(gridWorkbook({ text: MEASUREMENT(rows), options: { name: "Ukur" } }), {}, choices);

/** One row beside two ordinary ones, so that the table is a table. */
const rowWith = (indicator: string, unit: string, target: string, actual: string, choices = {}): Record<string, { formula?: string; computed?: unknown; value?: unknown; format?: string } | undefined> =>
  recordOf(sheetOf(measured(`1 | Meningkatnya mutu layanan | ${indicator} | ${unit} | ${target} | ${actual} |
 | | Indeks Kepuasan Masyarakat | Indeks | 80 | 82 |
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 71.5 |`, choices), "lakip-3.1"), indicator);

type Cells = [indicator: string, unit: string, target: string, actual: string];

describe("table 3.1, one row", () => {
  it.each([
    ["a rising one", ["Cakupan layanan air", "%", "80", "76"], 95],
    ["above the target", ["Cakupan layanan air", "%", "20", "50"], 250],
    ["a falling one by its name", ["Prevalensi Stunting", "%", "14", "16.1"], 85],
    ["a bound", ["Waktu pelayanan izin", "Hari", "≤ 14", "7"], 150],
    ["zero of something", ["Cakupan layanan air", "%", "80", "0"], 0],
    ["a range, inside", ["Tingkat hunian", "%", "60-85", "66.4"], 100],
    ["a range, below", ["Tingkat hunian", "%", "69,1 - 69,5", "62.19"], 90],
    ["a predicate", ["Predikat SAKIP", "Predikat", "BB", "B"], 80],
    ["an opinion in words", ["Opini BPK", "Opini", "WTP", "Wajar Dengan Pengecualian"], 75],
    ["texts with a number", ["Cakupan layanan air", "", "'87 %", "'87,5 %"], (87.5 / 87) * 100],
    ["growth below zero", ["Pertumbuhan nilai tambah", "%", "-2", "-3"], 50],
    ["counted things with a thousands point", ["Jumlah peserta pelatihan", "Orang", "'2.000", "'2.500"], 125],
    ["a falling target of zero, kept", ["Angka Kematian Ibu", "Kasus", "0", "0"], 100],
    ["a falling target of zero, missed", ["Angka Kematian Ibu", "Kasus", "0", "2"], 0],
  ] satisfies [string, Cells, number][])("%s", (_, cells: Cells, percent: number) => {
    const row = rowWith(...cells);
    expect(row["Capaian (%)"]?.formula).toMatch(/^=IFERROR\(/);
    expect(row["Capaian (%)"]?.computed).toBeCloseTo(percent, 9);
    expect(row.Target?.formula).toContain("Ukur!E6");
    expect(row.Realisasi?.formula).toContain("Ukur!F6");
  });

  it.each([
    ["nothing measured", ["Cakupan layanan air", "%", "80", ""], "belum diukur"],
    ["a word for no figure", ["Cakupan layanan air", "%", "80", "n/a"], "belum diukur"],
    ["no target", ["Cakupan layanan air", "%", "-", "70"], "tidak ada target"],
    ["a target of zero", ["Cakupan layanan air", "%", "0", "0"], "tidak ada target"],
    ["above a target of zero", ["Cakupan layanan air", "%", "0", "5"], "di luar target"],
    ["two ways to read a number", ["Nilai ekspor", "Ton", "'413.064", "400"], "perlu ditinjau"],
    ["two units", ["Panjang jalan mantap", "", "'45 km", "'40 ha"], "perlu ditinjau"],
    ["text against a number", ["Cakupan layanan air", "%", "80", "baik sekali"], "perlu ditinjau"],
    ["an error in the source", ["Cakupan layanan air", "%", "80", "#DIV/0!"], "perlu ditinjau"],
  ] satisfies [string, Cells, string][])("says %s instead of a figure", (_, cells: Cells, words: string) => {
    const row = rowWith(...cells);
    expect(shown(row["Capaian (%)"] as never)).toBe(words);
    expect(shown(row.Predikat as never)).toBe("-");
  });

  it("keeps the bound of a target in its number format, and the unit out of the figure", () => {
    expect(rowWith("Waktu pelayanan izin", "Hari", "≤ 14", "7").Target).toMatchObject({ computed: 14, format: "\"≤ \"#,##0" });
    const text = rowWith("Cakupan layanan air", "", "'Rp 1.250.000,-", "'Rp 1.000.000,-");
    expect(text.Target).toMatchObject({ computed: 1_250_000, formula: expect.stringContaining("NUMBERVALUE") as string });
  });

  it("follows the policy for falling indicators, zero and cap", () => {
    expect(rowWith("Prevalensi Stunting", "%", "14", "7", { falling: "reverse-ratio" })["Capaian (%)"]).toMatchObject({ computed: 200 });
    const capped = rowWith("Cakupan layanan air", "%", "20", "50", { cap: 120 });
    expect(capped["Capaian (%)"]).toMatchObject({ computed: 250 });
    expect(capped["Capaian dibatasi 120%"]).toMatchObject({ computed: 120, formula: "=IF(ISNUMBER(G6),MIN(G6,120),G6)" });
  });

  it("rates half-open bands, in words of the chosen scale", () => {
    expect(shown(rowWith("Cakupan layanan air", "%", "100", "90").Predikat as never)).toBe("Tinggi");
    expect(shown(rowWith("Cakupan layanan air", "%", "100", "90.01").Predikat as never)).toBe("Sangat Tinggi");
    expect(shown(rowWith("Cakupan layanan air", "%", "100", "70", { scale: "traffic-light" }).Predikat as never)).toBe("Kuning");
  });

  it("leaves the direction to a person where name and printed figure disagree", () => {
    const plan = sheetOf(measured(`1 | Meningkatnya mutu layanan | Prevalensi Stunting | % | 14 | 16.1 | 115
 | | Indeks Kepuasan Masyarakat | Indeks | 80 | 82 | 102.5
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 71.5 | 102.14`), "lakip-3.1");
    expect(shown(recordOf(plan, "Prevalensi Stunting")["Capaian (%)"])).toBe("perlu ditinjau");
  });
});

describe("table 3.1, means", () => {
  const plan = sheetOf(measured(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 22 | 20.83 |
 | | Persentase sekolah layak | % | 90 | 95 |
 | | Angka partisipasi | % | 90 | |
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 35 |`), "lakip-3.1");
  const means = records(plan).filter((record) => record.No?.style === "total");

  it("takes the mean of what was measured, as Klungkung prints it", () => {
    const first = means[0]!;
    expect(first.No?.value).toBe("Rata-rata capaian sasaran 1");
    expect(first["Capaian (%)"]?.computed).toBeCloseTo((20.83 / 22) * 50 + (95 / 90) * 50, 9);
    expect(first["Capaian (%)"]?.formula).toBe("=IF(COUNT(G6:G8)=0,\"-\",AVERAGE(G6:G8))");
  });

  it("gives the worked example: 94.68 and 105.56 make 100.12, a mean that hides a shortfall", () => {
    const klungkung = records(sheetOf(measured(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 22 | 20.83 |
 | | Persentase sekolah layak | % | 90 | 95 |`), "lakip-3.1"));
    const rounded = ({ computed }: { computed?: unknown }): number => Math.round(Number(computed) * 100) / 100;
    expect(klungkung.slice(0, 3).map((record) => rounded(record["Capaian (%)"]!))).toEqual([94.68, 105.56, 100.12]);
    expect(shown(klungkung[2]!.Predikat)).toBe("Sangat Tinggi");
  });

  it("labels the mean of means and the mean of all, which differ", () => {
    const whole = (20.83 / 22) * 100 + (95 / 90) * 100;
    expect(shown(means[1]!.No)).toBe("Rata-rata dari rata-rata 2 sasaran");
    expect(means[1]!["Capaian (%)"]?.computed).toBeCloseTo((whole / 2 + 50) / 2, 9);
    expect(shown(means[2]!.No)).toBe("Rata-rata seluruh indikator (3 dari 4 indikator terhitung)");
    expect(means[2]!["Capaian (%)"]?.computed).toBeCloseTo((whole + 50) / 3, 9);
  });
});

describe("table 3.1, whatever stands in the cells", () => {
  const cell = fc.oneof(
    fc.double({ min: -1000, max: 1e6, noNaN: true }).map((value) => String(Math.round(value * 100) / 100)),
    fc.constantFrom("", "-", "n/a", "'87,5 %", "'1.250,5 ton", "69,1-69,5", "BB", "WTP", "≤ 14", "maks 5", "'413.064", "#N/A", "belum rilis", "TRUE", "6 jam 37 menit", "'(250)"),
  );
  it("gives a percentage or one of the known words, and every formula its value", () => {
    fc.assert(fc.property(cell, cell, fc.constantFrom("reverse-difference" as const, "reverse-ratio" as const, "reverse-ratio-capped" as const), fc.option(fc.constantFrom(100, 120), { nil: null }), (target, actual, falling, cap) => {
      const row = rowWith("Prevalensi Stunting", "%", target, actual, { falling, cap });
      const achieved = shown(row["Capaian (%)"] as never);
      if (typeof achieved === "number") expect(Number.isFinite(achieved)).toBe(true);
      else expect(["perlu ditinjau", "belum diukur", "tidak ada target", "di luar target", "tidak dapat dihitung"]).toContain(achieved);
      for (const each of Object.values(row)) if (each?.formula !== undefined) expect(each.computed).toBeDefined();
    }), { numRuns: 150 });
  });
});

describe("table 3.1, odd names", () => {
  it("copies hostile and long texts as texts, keeps two indicators of one name, and shows missing units", () => {
    const long = "Persentase ".padEnd(300, "x");
    const plan = sheetOf(measured(`1 | =HYPERLINK("x") | +Indeks aneh | | 80 | 82 |
 | | ${long} | % | 50 | 40 |
2 | Meningkatnya 'mutu' "layanan" | Indeks Kepuasan Masyarakat | Indeks | 80 | 60 |
3 | Meningkatnya tata kelola | Indeks Kepuasan Masyarakat | Indeks | 80 | 40 |`.replace("=HYPERLINK", "'=HYPERLINK")), "lakip-3.1");
    const names = records(plan).filter((record) => record["Indikator Kinerja"]?.value !== undefined && record["Indikator Kinerja"]?.value !== "");
    expect(names.map((record) => record["Indikator Kinerja"]?.value)).toEqual(["+Indeks aneh", long, "Indeks Kepuasan Masyarakat", "Indeks Kepuasan Masyarakat"]);
    expect(names.map((record) => record["Capaian (%)"]?.computed)).toEqual([102.5, 80, 75, 50]);
    expect(names[0]!.Satuan?.value).toBe("-");
    expect(names[0]!["Indikator Kinerja"]).not.toHaveProperty("formula");
    expect(textOf(plan)).toContain("=HYPERLINK");
  });

  it("quotes sheet names", () => {
    const workbook = gridWorkbook({ text: MEASUREMENT(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80 | 76 |
 | | Persentase sekolah layak | % | 90 | 95 |`), options: { name: "Ukur '25 (baru)" } });
    const plan = sheetOf(planned(workbook), "lakip-3.1");
    expect(recordOf(plan, "Cakupan layanan air").Target?.formula).toBe("=IF('Ukur ''25 (baru)'!E6=\"\",\"\",'Ukur ''25 (baru)'!E6)");
  });
});
