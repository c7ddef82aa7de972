import fc from "fast-check";
import { readWorkbook } from "../../../src/hosts/file/read";
import { createWorkbook } from "../../../src/hosts/file/write-plans";
import { meanPlaces } from "../../../src/lakip/recap/need";
import { planRecap, type RecapFile } from "../../../src/lakip/recap/plan";
import type { AgencySummary } from "../../../src/lakip/recap/summary";
import type { SheetPlan } from "../../../src/sheets/plan";
import { convertByLibreOffice, itWithLibreOffice } from "../../helpers/libreoffice";
import { records, shown, textOf } from "../plans";

const TODAY = "2026-02-03";

const agency = (name: string, { achievement, errors = 0, money }: { readonly achievement?: number; readonly errors?: number; readonly money?: readonly [number, number] } = {}): AgencySummary => ({
  agency: name, year: 2025, indicators: 4, counted: achievement === undefined ? 0 : 4, findings: { error: errors, warning: 1, info: 0 },
  ...(achievement === undefined ? {} : { achievement: { value: achievement, source: "PK!A4:H9" }, rating: "Tinggi" }),
  ...(money ? { budget: { value: money[0], source: "LRA!A5:F9" }, spent: { value: money[1], source: "LRA!A5:F9" } } : {}),
});

const file = (name: string, ...agencies: AgencySummary[]): RecapFile => ({ file: name, date: "2026-01-31", agencies });

const tableOf = (files: readonly RecapFile[]): SheetPlan => planRecap(files, TODAY)[0]!;
const namesOf = (plan: SheetPlan): unknown[] => records(plan).filter((record) => typeof record.No?.value === "number").map((record) => shown(record["Perangkat Daerah"]));

describe("the order of coaching", () => {
  it("is the mean place by low achievement, many errors and low absorption", () => {
    expect(meanPlaces([{ achievement: 90, errors: 5, absorption: 80 }, { achievement: 70, errors: 0, absorption: 95 }, { achievement: 100, errors: 1, absorption: 99 }])).toEqual([(2 + 1 + 1) / 3, (1 + 3 + 2) / 3, (3 + 2 + 3) / 3]);
  });

  it("shares the better place among equals, and leaves out what is not there", () => {
    expect(meanPlaces([{ errors: 2 }, { achievement: 50, errors: 2 }, { errors: 1 }])).toEqual([1, 1, 3]);
  });

  it("never puts an agency behind one that is better in every measure", () => {
    const measure = fc.record({ achievement: fc.integer({ min: 0, max: 200 }), errors: fc.integer({ min: 0, max: 50 }), absorption: fc.integer({ min: 0, max: 100 }) });
    fc.assert(fc.property(fc.array(measure, { minLength: 2, maxLength: 30 }), (all) => {
      const places = meanPlaces(all);
      all.forEach((a, i) => all.forEach((b, j) => {
        if (a.achievement < b.achievement && a.errors > b.errors && a.absorption < b.absorption) expect(places[i]!).toBeLessThan(places[j]!);
      }));
    }));
  });
});

describe("the sheet Rekap", () => {
  const files = [file("a.xlsx", agency("Dinas A", { achievement: 99, money: [100, 98] })), file("b.xlsx", agency("Dinas B", { achievement: 60, errors: 3, money: [400, 200] }), agency("Dinas C", { achievement: 80, errors: 1, money: [500, 400] }))];

  it("puts first who needs coaching most, and adds up the money of all", () => {
    const plan = tableOf(files);
    expect(namesOf(plan)).toEqual(["Dinas B", "Dinas C", "Dinas A"]);
    const whole = records(plan).find((record) => String(shown(record.No)).startsWith("SELURUHNYA"))!;
    expect([shown(whole["Anggaran (Rp)"]), shown(whole["Realisasi (Rp)"]), shown(whole["Serapan (%)"]), shown(whole["Temuan kesalahan"])]).toEqual([1000, 698, 69.8, 4]);
    expect(shown(whole["Rata-rata capaian (%)"])).toBeCloseTo((99 + 60 + 80) / 3, 10);
  });

  it("sets the five apart where there are more", () => {
    const many = Array.from({ length: 7 }, (_, at) => file(`${at}.xlsx`, agency(`Dinas ${at}`, { achievement: 50 + at })));
    const sections = tableOf(many).cells.flatMap((line) => (line[0]?.style === "section" ? [String(shown(line[0]))] : []));
    expect(sections).toEqual(["5 perangkat daerah yang paling perlu pendampingan", "Perangkat daerah lainnya"]);
    expect(textOf(tableOf(files))).not.toContain("lainnya");
  });

  it("gives no share of the whole where somebody's spending is not known", () => {
    const { budget: _, ...spentOnly } = agency("Dinas D", { achievement: 90, money: [1, 1] });
    const whole = records(tableOf([...files, file("d.xlsx", spentOnly)])).find((record) => String(shown(record.No)).startsWith("SELURUHNYA"))!;
    expect(shown(whole["Serapan (%)"])).toBe("-");
  });

  it("names files that are not in it, agencies that come twice, and where a figure is from", () => {
    const all = [...files, file("lagi.xlsx", agency("DINAS A", { achievement: 99 })), { file: "rusak.xlsx", agencies: [], problem: "Berkas ini rusak." }];
    const text = textOf(tableOf(all));
    expect(text).toContain("Tidak ikut direkap (1): rusak.xlsx.");
    expect(text).toMatch(/Muncul lebih dari satu kali: .*Dinas A/i);
    const sources = records(planRecap(all, TODAY)[1]!);
    expect(sources.map((record) => [shown(record["Berkas"]), shown(record["Tanggal berkas"]), shown(record["Sumber anggaran"])])).toContainEqual(["b.xlsx", "31 Januari 2026", "LRA!A5:F9"]);
    // In the list of files its row says why.
    expect(sources.map((record) => [shown(record["Berkas"]), shown(record["Sumber capaian"])])).toContainEqual(["rusak.xlsx", "Tidak ikut direkap: Berkas ini rusak."]);
  });

  it("names an agency that the workbook does not name by its file", () => {
    expect(namesOf(tableOf([file("renaksi bappeda.xlsx", agency("", { achievement: 1 }))]))).toEqual(["renaksi bappeda"]);
  });

  it("is nothing where no file gave an agency", () => {
    expect(planRecap([{ file: "kosong.xlsx", agencies: [], problem: "Kosong." }], TODAY)).toEqual([]);
  });

  itWithLibreOffice("is calculated by LibreOffice as by us", async () => {
    const mixed = Array.from({ length: 9 }, (_, at) => file(`${at}.xlsx`, agency(`Dinas ${at}`, { errors: at % 3, ...(at % 4 === 0 ? {} : { achievement: 100 - at * 3.7 }), ...(at % 5 === 0 ? {} : { money: [1000 + at, 900 - at * 7] as const }) })));
    const plan = tableOf(mixed);
    const bare: SheetPlan = { ...plan, cells: plan.cells.map((line) => line.map((cell) => (cell?.formula === undefined ? cell : { formula: cell.formula, style: cell.style }))) };
    const { sheets } = await readWorkbook(convertByLibreOffice(createWorkbook([bare]), "xlsx", "xlsx"), "rekap.xlsx");
    let formulas = 0;
    plan.cells.forEach((line, row) => line.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      formulas++;
      const found = sheets[0]!.values[row]?.[column];
      if (typeof cell.computed === "number") expect(found).toBeCloseTo(cell.computed, 9);
      else expect(found).toBe(cell.computed);
    }));
    expect(formulas).toBeGreaterThan(20);
  }, 60_000);
});
