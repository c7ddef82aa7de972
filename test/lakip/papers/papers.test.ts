import { FileHost } from "../../../src/hosts/file/file-host";
import { createWorkbook } from "../../../src/hosts/file/write-plans";
import { convertToXlsx } from "../../../src/hosts/file/convert";
import { buildModel } from "../../../src/performance/build";
import { planLakip } from "../../../src/lakip";
import { recognise } from "../../../src/recognise";
import { RULES } from "../../../src/rules";
import { runRules } from "../../../src/check/engine";
import { DEFAULT_SETTINGS } from "../../../src/check/settings";
import type { SheetPlan } from "../../../src/sheets/plan";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { gridWorkbook } from "../../helpers/grid";
import { recordOf, records, sheetOf, shown, textOf } from "../plans";

const AGENCY = "DINAS CONTOH KABUPATEN SELAKSA";

const MEASURED = `
PENGUKURAN KINERJA TAHUN 2025
${AGENCY}

No | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi 2024 | Target 2025 | Realisasi 2025 | Capaian (%) | Hambatan
1 | Meningkatnya mutu layanan kesehatan | Persentase puskesmas dengan layanan terakreditasi | % | 80 | 90 | 95 | 105,56 |
2 | Meningkatnya mutu layanan kesehatan | Angka kesakitan | Angka | 12 | 13 | 10 | 123,08 | Alat terlambat datang
3 | Meningkatnya tata kelola | Tersusunnya laporan keuangan | | 3 | 3 | 2 | 66,67 |
4 | Meningkatnya tata kelola | Nilai SAKIP | Predikat | BB | A | BB | 92 |`;

const DEFINED = `
INDIKATOR KINERJA UTAMA
${AGENCY}
TAHUN 2025

No | Sasaran | Indikator Kinerja Utama | Satuan | Formulasi Pengukuran | Sumber Data | Penanggung Jawab
1 | Meningkatnya mutu layanan kesehatan | Persentase puskesmas dengan layanan terakreditasi | % | Jumlah puskesmas terakreditasi / jumlah seluruh puskesmas x 100% | Bidang Pelayanan | Kepala Bidang
2 | Meningkatnya mutu layanan kesehatan | Angka kesakitan | Angka | Angka kesakitan | | Kepala Bidang
3 | Meningkatnya tata kelola | Nilai SAKIP | Predikat | Hasil evaluasi Inspektorat | Inspektorat | Sekretaris`;

const workbook = (): WorkbookSnapshot => gridWorkbook({ text: MEASURED, options: { name: "Ukur" } }, { text: DEFINED, options: { name: "IKU" } });

const plansOf = (snapshot: WorkbookSnapshot): ReturnType<typeof planLakip> => {
  const model = buildModel(snapshot, recognise(snapshot));
  const { findings } = runRules(RULES, model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-02-03" });
  return planLakip(model, findings, { writtenOn: "2026-02-03", language: "id" });
};

/** The answers of an indicator by column. */
const answersOf = (plan: SheetPlan, indicator: string, headings: readonly string[]): unknown[] => {
  const line = plan.cells.find((cells) => cells.some((cell) => cell?.value === indicator))!;
  return headings.map((heading) => shown(line.find((cell) => cell?.field?.column === heading)));
};

const SMART = ["Spesifik", "Dapat Diukur", "Dapat Dicapai", "Relevan", "Berbatas Waktu", "Menantang"];

describe("KKE 1", () => {
  const plan = sheetOf(plansOf(workbook()), "kke-1");

  it.each([
    ["Persentase puskesmas dengan layanan terakreditasi", ["Y", "Y", "Y", "Y", "Y", "Y"]],
    ["Angka kesakitan", ["Y", "Y", "Y", "?", "Y", "T"]],
    ["Tersusunnya laporan keuangan", ["T", "T", "?", "?", "Y", "?"]],
    ["Nilai SAKIP", ["Y", "Y", "?", "?", "Y", "Y"]],
  ])("proposes answers for %s", (indicator, answers) => {
    expect(answersOf(plan, indicator, SMART)).toEqual(answers);
  });

  it("gives a reason for every answer that is not Y", () => {
    const line = plan.cells.find((cells) => cells.some((cell) => cell?.value === "Tersusunnya laporan keuangan"))!;
    const reasons = String(shown(line.at(-1)));
    for (const word of ["Spesifik: menyebut pekerjaan", "Dapat Diukur: satuan tidak tertulis", "Dapat Dicapai: capaian 66,67%"]) expect(reasons).toContain(word);
  });

  it("counts Y alone, by formulas that follow what people type", () => {
    const line = plan.cells.find((cells) => cells.some((cell) => cell?.value === "Angka kesakitan"))!;
    expect(line[9]).toMatchObject({ formula: expect.stringMatching(/^=COUNTIF\(E\d+:I\d+,"Y"\)$/) as unknown, computed: 4 });
    const shares = plan.cells.find((cells) => String(shown(cells[0])).startsWith("Cakupan"))!;
    expect([4, 5, 6, 7, 8, 10].map((column) => shown(shares[column]))).toEqual([75, 75, 50, 25, 100, 50]);
    expect(shown(plan.cells.find((cells) => shown(cells[0]) === "Nilai SMART (%)")![9])).toBe(65);
  });

  it("gives no grade of a region unless somebody asks for it", () => {
    const grades = plan.cells.find((cells) => shown(cells[0]) === "Skala daerah")!;
    expect(shown(grades[4])).toBe("-");
    expect(grades[4]!.formula).toMatch(/^=IF\(AND\(UPPER\(\$L\$\d+\)="Y",ISNUMBER\(E\d+\)\),IF\(E\d+>90,"a"/);
  });
});

describe("KKE 5", () => {
  const plan = sheetOf(plansOf(workbook()), "kke-5");

  it("copies the formula, takes it apart, and proposes", () => {
    expect(answersOf(plan, "Persentase puskesmas dengan layanan terakreditasi", ["Akurat", "Tepat", "Sumber data"])).toEqual(["Y", "Y", "Y"]);
    const line = plan.cells.find((cells) => cells.some((cell) => cell?.value === "Persentase puskesmas dengan layanan terakreditasi"))!;
    expect(shown(line[3])).toBe("1. Jumlah puskesmas terakreditasi\n2. jumlah seluruh puskesmas");
  });

  it("keeps the brackets of a component closed", () => {
    const bracketed = sheetOf(plansOf(gridWorkbook({ text: MEASURED, options: { name: "Ukur" } }, { text: DEFINED.replace("Hasil evaluasi Inspektorat", "Jumlah rasio (7 tahun ke atas) dikalikan faktor koreksi"), options: { name: "IKU" } })), "kke-5");
    const line = bracketed.cells.find((cells) => cells.some((cell) => cell?.value === "Nilai SAKIP"))!;
    expect(shown(line[3])).toBe("1. Jumlah rasio (7 tahun ke atas)\n2. faktor koreksi");
  });

  it("is not written where no sheet defines an indicator; the criteria of definitions are left to a person then", () => {
    const plans = plansOf(gridWorkbook({ text: MEASURED, options: { name: "Ukur" } }));
    expect(plans.plans.some(({ marker }) => marker?.plan === "kke-5")).toBe(false);
    expect(answersOf(sheetOf(plans, "lke-cakupan"), "Angka kesakitan", ["2.a.2 Definisi", "2.a.3 Sumber data"])).toEqual(["?", "?"]);
  });

  it("says that a formula only repeats the name, and that nobody is named as source", () => {
    expect(answersOf(plan, "Angka kesakitan", ["Akurat", "Tepat", "Sumber data"])).toEqual(["T", "Y", "T"]);
    expect(answersOf(plan, "Tersusunnya laporan keuangan", ["Akurat", "Tepat", "Sumber data"])).toEqual(["T", "T", "T"]);
  });
});

describe("Cakupan LKE", () => {
  it("gives the share of indicators for each criterion", () => {
    const plan = sheetOf(plansOf(workbook()), "lke-cakupan");
    const shares = recordOf(plan, "Cakupan (%)");
    expect(Object.fromEntries(["2.a.2 Definisi", "2.a.3 Sumber data", "3.b.3 Target tahunan", "3.b.5 Tahun lalu", "3.b.7 Hambatan dan upaya"].map((heading) => [heading, shown(shares[heading])]))).toEqual({
      "2.a.2 Definisi": 75, "2.a.3 Sumber data": 50, "3.b.3 Target tahunan": 100, "3.b.5 Tahun lalu": 100, "3.b.7 Hambatan dan upaya": 25,
    });
    expect(records(plan).filter((record) => typeof record.No?.value === "number")).toHaveLength(4);
  });
});

const RENSTRA = `
RENCANA STRATEGIS TAHUN 2025-2029
${AGENCY}

Kode | Sasaran / Program / Kegiatan | Indikator | Satuan | Target 2025 | Target 2026
 | Meningkatnya mutu layanan | Indeks layanan | Indeks | 80 | 81
1.02.01 | PROGRAM PELAYANAN | Persentase layanan tepat waktu | % | 70 | 75
1.02.01.2.01 | Pengelolaan pelayanan | Jumlah layanan | Layanan | 12 | 12`;

const RENJA = RENSTRA.replace("RENCANA STRATEGIS TAHUN 2025-2029", "RENCANA KERJA TAHUN 2025").replace(" | Target 2026", " | Pagu 2025 (Rp)").replace("80 | 81", "80 | 500").replace("70 | 75", "72 | 500").replace("12 | 12", "12 | 500");

describe("KKE 2 and KKE 3", () => {
  const plans = plansOf(gridWorkbook({ text: RENSTRA, options: { name: "Renstra" } }, { text: RENJA, options: { name: "Renja" } }));

  it("links to where each document names the indicator", () => {
    const line = sheetOf(plans, "kke-2").cells.find((cells) => cells.some((cell) => cell?.value === "Persentase layanan tepat waktu"))!;
    expect(line.slice(2, 5).map(shown)).toEqual(["Renstra, C6", "Renja, C6", "-"]);
    expect(line[2]).toMatchObject({ style: "link", link: "Renstra!C6" });
  });

  it("names who answers for a level where no sheet does: the head of the agency for the agency's aims", () => {
    const owner = (indicator: string): unknown => shown(sheetOf(plans, "kke-2").cells.find((cells) => cells.some((cell) => cell?.value === indicator))![5]);
    expect(["Indeks layanan", "Persentase layanan tepat waktu"].map(owner)).toEqual(["Kepala perangkat daerah (JPT)", "Administrator"]);
  });

  it("holds targets against Renstra and Renja", () => {
    const plan = sheetOf(plans, "kke-3");
    expect(answersOf(plan, "Persentase layanan tepat waktu", ["Sesuai Renstra", "Sesuai Renja"])).toEqual(["T", "T"]);
    expect(answersOf(plan, "Jumlah layanan", ["Sesuai Renstra", "Sesuai Renja"])).toEqual(["Y", "Y"]);
  });
});

describe("the evaluation of the Renja", () => {
  const EVALUATION = `
EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH TAHUN 2025
${AGENCY}

Kode | Program / Kegiatan | Indikator Kinerja | Satuan | Target Renja 2025 | | Realisasi 2025 | | Tingkat Capaian (%) |
 | | | | K | Rp | K | Rp | K | Rp
1.02.01 | PROGRAM PELAYANAN | Persentase layanan tepat waktu | % | 70 | 500 | 70 | 400 | 100 | 80
1.02.01.2.01 | Pengelolaan pelayanan | Jumlah layanan | Layanan | 12 | 500 | 12 | 400 | 100 | 80`;
  const plans = plansOf(gridWorkbook({ text: RENSTRA, options: { name: "Renstra" } }, { text: EVALUATION, options: { name: "E.81", merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4", "G4:H4", "I4:J4"] } }));

  it("stands in for a Renja that is not there, and says so", () => {
    const paper = sheetOf(plans, "kke-2");
    const placeOf = (indicator: string): unknown => shown(paper.cells.find((cells) => cells.some((cell) => cell?.value === indicator))![3]);
    expect([placeOf("Persentase layanan tepat waktu"), placeOf("Indeks layanan")]).toEqual(["E.81, C6", "-"]);
    for (const id of ["kke-2", "kke-3"]) expect(textOf(sheetOf(plans, id))).toContain("Target Renja dibaca dari lembar evaluasi");
  });

  it("misses no aim that evaluations seldom list", () => {
    expect(answersOf(sheetOf(plans, "kke-2"), "Indeks layanan", ["Ketepatan cascading (Y / T)"])).toEqual(["Y"]);
  });
});

describe("what a workbook cannot tell", () => {
  const AGREEMENT = `
PERJANJIAN KINERJA TAHUN 2025
${AGENCY}

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya mutu layanan | Indeks layanan | Indeks | 80
2 | Meningkatnya tata kelola | Nilai SAKIP | Predikat | A`;
  const revised = AGREEMENT.replace("PERJANJIAN KINERJA TAHUN", "PERJANJIAN KINERJA PERUBAHAN TAHUN").replace("| 80", "| 82");

  it("is left to a person, and said once where it holds for every row", () => {
    const plan = sheetOf(plansOf(gridWorkbook({ text: AGREEMENT, options: { name: "PK" } })), "lke-cakupan");
    expect(answersOf(plan, "Indeks layanan", ["3.b.3 Target tahunan", "3.b.4 Jangka menengah", "3.b.5 Tahun lalu"])).toEqual(["?", "?", "?"]);
    const remarks = plan.cells.filter((cells) => typeof cells[0]?.value === "number").map((cells) => String(shown(cells.at(-1))));
    expect(remarks.some((remark) => remark.includes("3.b.4"))).toBe(false);
    expect(textOf(plan)).toMatch(/Berlaku untuk semua baris: .*3\.b\.4: buku kerja ini tidak memuat Renstra atau RPJMD/);
  });

  it("links to the agreement as it was changed", () => {
    const paper = sheetOf(plansOf(gridWorkbook({ text: AGREEMENT, options: { name: "PK" } }, { text: revised, options: { name: "PK-P" } })), "kke-2");
    expect(shown(paper.cells.find((cells) => cells.some((cell) => cell?.value === "Indeks layanan"))![4])).toBe("PK-P, C5");
  });

  it("writes no KKE 3 where a single plan holds the targets", () => {
    const { plans, notes } = plansOf(gridWorkbook({ text: RENSTRA, options: { name: "Renstra" } }));
    expect([plans.some(({ marker }) => marker?.plan === "kke-3"), notes.some(({ key }) => key === "noComparedTargets")]).toEqual([false, true]);
  });

  it("finds targets of any years where nobody said which year is meant", () => {
    const years = RENSTRA.replace("RENCANA STRATEGIS TAHUN 2025-2029", "MATRIKS RENCANA STRATEGIS");
    expect(answersOf(sheetOf(plansOf(gridWorkbook({ text: years, options: { name: "Renstra" } })), "kke-1"), "Indeks layanan", ["Berbatas Waktu"])).toEqual(["Y"]);
  });
});

describe("answers over writing again", () => {
  it("keeps what somebody typed, and proposes the rest anew", async () => {
    const host = await FileHost.open(convertToXlsx(workbook()), "uji.xlsx");
    const first = plansOf(await host.read());
    await host.writeSheets(first.plans);
    const sheet = (await host.read()).sheets.find(({ name }) => name === "KKE 1 SMART")!;
    const row = sheet.values.findIndex((line) => line?.includes("Angka kesakitan"));
    const edit = (sheetName: string, cell: string, before: string | number, after: string | number): { sheet: string; cell: string; before: string | number; after: string | number } => ({ sheet: sheetName, cell, before, after });
    const { refused } = await host.apply([edit("KKE 1 SMART", `H${row + 1}`, "?", "Y"), edit("Ukur", "F6", 13, 11)], { id: "1", label: "uji", at: "2026-02-03" });
    expect(refused).toEqual([]);
    const again = sheetOf(plansOf(await host.read()), "kke-1");
    // Relevan was typed; Menantang follows the target, which now asks for more than last year's actual.
    expect(answersOf(again, "Angka kesakitan", ["Relevan", "Menantang"])).toEqual(["Y", "Y"]);
    expect(answersOf(again, "Nilai SAKIP", SMART)).toEqual(answersOf(sheetOf(first, "kke-1"), "Nilai SAKIP", SMART));
  });

  it("is a sheet that a file can hold", () => {
    expect(createWorkbook(plansOf(workbook()).plans).length).toBeGreaterThan(1000);
  });
});
