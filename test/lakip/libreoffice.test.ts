// LibreOffice recalculates written sheets from nothing (no cached values are given to it): every figure must be ours.
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { convertToXlsx } from "../../src/hosts/file/convert";
import { FileHost } from "../../src/hosts/file/file-host";
import { createWorkbook } from "../../src/hosts/file/write-plans";
import { readWorkbook } from "../../src/hosts/file/read";
import { buildModel } from "../../src/performance/build";
import type { PolicyChoices } from "../../src/performance/derive-policy";
import { planLakip, type LakipOptions } from "../../src/lakip";
import { recognise } from "../../src/recognise";
import { cellAddress } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/cell";
import type { SheetPlan } from "../../src/sheets/plan";
import { convertByLibreOffice, itWithLibreOffice } from "../helpers/libreoffice";
import { MEASURED_2025, OTHERS, yearsWorkbook } from "./sheets/years";

const corpus = process.env.SELARAS_CORPUS ?? resolve(__dirname, "../../../shared/corpus");
const sample = resolve(__dirname, "../../assets/sample/selaras-contoh.xlsx");
const OPTIONS: LakipOptions = { writtenOn: "2026-02-03", language: "id" };

const open = (path: string): Promise<FileHost> => FileHost.open(new Uint8Array(readFileSync(path)), basename(path));

/** The plan without the values that we computed, so that LibreOffice must compute them. */
const withoutValues = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  cells: plan.cells.map((line) => line.map((cell) => (cell?.formula === undefined ? cell : { formula: cell.formula, style: cell.style, format: cell.format }))),
});

interface Compared {
  readonly formulas: number;
  readonly different: readonly string[];
}

/** Writes the plans of a workbook, lets LibreOffice calculate, and compares every formula. */
const compare = async (host: FileHost, options: Partial<LakipOptions> = {}, choices: PolicyChoices = {}): Promise<Compared> => {
  const workbook = await host.read();
  const { plans } = planLakip(buildModel(workbook, recognise(workbook), choices), [], { ...OPTIONS, ...options });
  const written = await host.writeSheets(plans.map(withoutValues));
  const back = await readWorkbook(convertByLibreOffice(host.toBytes(), "xlsx", "xlsx"), "hasil.xlsx");
  let formulas = 0;
  const different: string[] = [];
  plans.forEach((plan, index) => {
    const sheet = back.sheets.find(({ name }) => name === written[index]!.sheet)!;
    plan.cells.forEach((line, row) => line.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      formulas++;
      const found: CellValue = sheet.values[row]?.[column] ?? "";
      if (!isSame(cell.computed ?? "", found)) different.push(`${plan.name} ${cellAddress(row, column)}: ${JSON.stringify(cell.computed)} / ${JSON.stringify(found)} ${cell.formula}`);
    }));
  });
  return { formulas, different };
};

const isSame = (ours: unknown, theirs: CellValue): boolean =>
  typeof ours === "number" && typeof theirs === "number" ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours)) : ours === theirs;

/** A workbook with every kind of target and actual that a cell can hold. */
const oddWorkbook = (): Uint8Array => {
  const rows: readonly (readonly [string, string, string | number | null, string | number | null])[] = [
    ["Prevalensi Stunting", "%", 14, 16.1], ["Waktu pelayanan izin", "Hari", "≤ 14", 7], ["Tingkat hunian", "%", "60-85", 90], ["Suhu ruang arsip", "°C", "18,5 s.d. 24,5", 12],
    ["Rasio guru", "Rasio", "antara 1,5 - 2,5 poin", "2 poin"], ["Predikat SAKIP", "Predikat", "A Predikat", "BB"], ["Opini BPK", "Opini", "WTP", "Wajar Dengan Pengecualian"],
    ["Tingkat kematangan SPBE", "Level", "Level 3", "Level 2"], ["Nilai ekspor", "", "1,5 juta ton", "750.000 ton"], ["Cakupan air minum", "", "87 %", "88,15%"], ["Belanja modal", "", "Rp 1.250.000,-", "Rp1.000.000"],
    ["Panjang jalan mantap", "", "1.234,5 km", "1 234,5 km"], ["Jumlah dokumen", "", "1 (satu) dokumen", "2 dokumen"], ["Pertumbuhan nilai tambah", "%", -2, -3], ["Laju inflasi", "%", "-2,5", "-1,5"],
    ["Angka Kematian Ibu", "Kasus", 0, 0], ["Angka Kematian Bayi", "Kasus", 0, 3], ["Cakupan sanitasi", "%", 0, 0], ["Cakupan imunisasi", "%", 0, 5], ["Cakupan gizi", "%", 80, null], ["Cakupan KB", "%", 80, " "],
    ["Cakupan posyandu", "%", 80, "n/a"], ["Cakupan ASI", "%", "-", 70], ["Nilai impor", "Ton", "413.064", 400], ["Jumlah peserta", "Orang", "2.000", "2.500"], ["Cakupan \"kutip\" 'tunggal'", "%", "0,795 Rasio", "0.811 Rasio"],
  ];
  const head = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];
  const line = (cells: readonly (string | number | null)[]): { value: string | number | null }[] => cells.map((value) => ({ value }));
  const print = { orientation: "landscape", paper: "A4", fitToWidth: true } as const;
  return createWorkbook([{
    name: "Ukur '25", merges: [], widths: [], frozenRows: 0, print,
    cells: [line(["PENGUKURAN KINERJA TAHUN 2025"]), [], line(head), ...rows.map(([indicator, unit, target, actual], index) => line([index + 1, index % 3 === 0 ? `Meningkatnya hal ${index}` : null, indicator, unit, target, actual]))],
  }]);
};

describe("LibreOffice and Selaras compute the same", () => {
  itWithLibreOffice.each([["Dinas Pendidikan"], ["Dinas Kesehatan"]])("the sample workbook, %s", async (agency) => {
    const { formulas, different } = await compare(await open(sample), { agency });
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  }, 60_000);

  itWithLibreOffice.each(["saving", "ratio", "pmk"] as const)("a cap, T/R for falling indicators, and efficiency by %s", async (efficiency) => {
    const { formulas, different } = await compare(await open(sample), { only: ["lakip-3.5", "lakip-3.6", "lakip-3.7"] }, { efficiency, cap: 120, falling: "reverse-ratio" });
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  }, 60_000);

  itWithLibreOffice("every kind of figure, in any spelling", async () => {
    const { formulas, different } = await compare(await FileHost.open(oddWorkbook(), "aneh.xlsx"));
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(90);
  }, 60_000);

  for (const file of ["evalrenja-bappedalitbang-2025.xlsx", "capaian-kinerja-hasbunallah.xlsx", "agency-dishub-banyuwangi-2024.xlsx"]) {
    const path = join(corpus, "files", file);
    (existsSync(path) ? itWithLibreOffice : it.skip)(`a real workbook: ${file}`, async () => {
      const { formulas, different } = await compare(await open(path));
      expect(different).toEqual([]);
      expect(formulas).toBeGreaterThan(50);
    }, 60_000);
  }

  itWithLibreOffice("earlier years, the end of the plan, figures of others", async () => {
    const odd = { ...MEASURED_2025, rising: "74 | '74,1 poin", falling: "18 |" };
    const { formulas, different } = await compare(await FileHost.open(convertToXlsx(yearsWorkbook({ now: odd, more: OTHERS })), "tahun.xlsx"), { year: 2025 });
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  }, 60_000);

  itWithLibreOffice("what people type into a form is computed with, and comes back", async () => {
    const host = await FileHost.open(convertToXlsx(yearsWorkbook()), "isian.xlsx");
    const planned = async (): Promise<readonly SheetPlan[]> => {
      const workbook = await host.read();
      return planLakip(buildModel(workbook, recognise(workbook)), [], { ...OPTIONS, year: 2025, only: ["lakip-3.4"] }).plans;
    };
    const [plan] = await planned();
    const [written] = await host.writeSheets([plan!]);
    const row = plan!.cells.findIndex((line) => line[2]?.value === "Prevalensi Stunting");
    const about = { id: "1", label: "Isi", at: "2026-02-03T00:00:00Z" };
    const typed = await host.apply([{ sheet: written!.sheet, cell: cellAddress(row, 6), before: null, after: 21.5 }], about);
    expect(typed.refused).toEqual([]);
    // LibreOffice writes the formulas in its own way: still nobody typed over them.
    const saved = await FileHost.open(convertByLibreOffice(host.toBytes(), "xlsx", "xlsx"), "isian.xlsx");
    const after = await saved.read();
    const again = planLakip(buildModel(after, recognise(after)), [], { ...OPTIONS, year: 2025, only: ["lakip-3.4"] });
    expect(again.notes.filter(({ key }) => key === "overwritten" || key === "textsKept")).toEqual([]);
    await saved.writeSheets(again.plans);
    const back = (await readWorkbook(convertByLibreOffice(saved.toBytes(), "xlsx", "xlsx"), "hasil.xlsx")).sheets.find(({ generated }) => generated?.plan === "lakip-3.4")!;
    expect(back.values[row]!.slice(4, 12)).toEqual([17.6, undefined, 21.5, undefined, "-", expect.closeTo(-3.9, 9), "-", "lebih baik dari nasional"]);
  }, 120_000);

  itWithLibreOffice("the report follows a source that was changed", async () => {
    const host = await open(sample);
    const workbook = await host.read();
    await host.writeSheets(planLakip(buildModel(workbook, recognise(workbook)), [], OPTIONS).plans);
    const about = { id: "1", label: "Ubah realisasi", at: "2026-02-03T00:00:00Z" };
    const before = workbook.sheets.find(({ name }) => name === "Tahunan Disdik")!.values[9]![6] as number;
    const applied = await host.apply([{ sheet: "Tahunan Disdik", cell: "G10", before, after: 31.75 }], about);
    expect(applied.refused).toEqual([]);
    const back = await readWorkbook(convertByLibreOffice(host.toBytes(), "xlsx", "xlsx"), "hasil.xlsx");
    const report = back.sheets.find(({ generated }) => generated?.plan === "lakip-3.1")!;
    expect(report.values[9]![6]).toBeCloseTo(50, 9);
    expect(report.values[9]![7]).toBe("Sangat Rendah");
    const [trend, end] = ["lakip-3.2", "lakip-3.3"].map((id) => back.sheets.find(({ generated }) => generated?.plan === id)!.values.find((line) => line?.[2] === workbook.sheets.find(({ name }) => name === "Tahunan Disdik")!.values[9]![2]));
    expect([trend, end].map((line) => line?.includes(31.75))).toEqual([true, true]);
  }, 60_000);
});

describe("what Selaras wrote", () => {
  it("is never input: the same tables are recognised afterwards, and writing again gives the same sheets", async () => {
    const host = await open(sample);
    const before = await host.read();
    const first = planLakip(buildModel(before, recognise(before)), [], OPTIONS);
    await host.writeSheets(first.plans);
    const after = await readWorkbook(host.toBytes(), "contoh.xlsx");
    expect(recognise(after).tables).toEqual(recognise(before).tables);
    expect(planLakip(buildModel(after, recognise(after)), [], OPTIONS)).toEqual(first);
    expect(after.sheets.flatMap(({ generated }) => generated?.plan ?? [])).toEqual(first.plans.map(({ marker }) => marker!.plan));
  });
});
