import { buildModel } from "../../src/performance/build";
import { noteText, planLakip } from "../../src/lakip";
import { NOTE_KEYS } from "../../src/lakip/note";
import { NOTE_TEXTS } from "../../src/lakip/texts";
import { placeholders } from "../../src/locales/fill";
import { recognise } from "../../src/recognise";
import type { Finding } from "../../src/rules/finding";
import { gridWorkbook } from "../helpers/grid";
import { planned, sheetOf, shown, textOf } from "./plans";

const workbook = gridWorkbook({
  text: `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80 | 76
 | | Persentase sekolah layak | % | 90 | 95
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 71.5`,
  options: { name: "Ukur 2025" },
});

const finding = (level: Finding["level"], extra: Partial<Finding> = {}): Finding => ({
  rule: "r", code: "R", level, kind: "fail", sheet: "Ukur 2025", range: "F4", related: [], repairs: [], message: { key: "k", args: {} }, fingerprint: "f", ...extra,
});

const line = (result: ReturnType<typeof planned>, label: string): unknown[] => {
  const found = sheetOf(result, "lakip-metode").cells.find((cells) => cells.some((cell) => shown(cell) === label));
  return found?.map(shown) ?? [];
};

describe("the sheet Metode", () => {
  it("names agency, year and the day of writing", () => {
    const result = planned(workbook);
    expect(line(result, "Perangkat daerah")).toContain("DINAS CONTOH KABUPATEN SELAKSA");
    expect(line(result, "Tahun")).toContain("2025");
    expect(line(result, "Ditulis pada")).toContain("3 Februari 2026");
  });

  it("links every source to its range", () => {
    const source = sheetOf(planned(workbook), "lakip-metode").cells.flat().find((cell) => cell?.link !== undefined);
    expect(source).toMatchObject({ value: "Ukur 2025, A4:F7", link: "'Ukur 2025'!A4:F7", style: "link" });
  });

  it("says what each choice is, where it comes from and what it rests on", () => {
    expect(line(planned(workbook), "Batas capaian").slice(2, 4)).toEqual(["Tanpa batas", "kebijakan bawaan Selaras"]);
    expect(line(planned(workbook, {}, { cap: 120 }), "Batas capaian").slice(2)).toEqual(["Paling tinggi 120%, diterapkan per indikator sebelum dirata-rata", "dipilih pengguna", "Pilihan yang disimpan di buku kerja ini."]);
    expect(line(planned(workbook, {}, { falling: "reverse-ratio" }), "Makin rendah makin baik").slice(2, 4)).toEqual(["T / R × 100", "dipilih pengguna"]);
    expect(line(planned(workbook), "Skala predikat")[4]).toBe("Permendagri 86/2017, Formulir E.81");
  });

  it("counts open findings by level, not those that somebody answered", () => {
    const findings = [finding("error"), finding("warning", { kind: "review" }), finding("warning"), finding("error", { suppression: { reason: "sudah dicek" } })];
    const result = planLakip(buildModel(workbook, recognise(workbook)), findings, { writtenOn: "2026-02-03", language: "id" });
    expect(line(result, "Kesalahan").slice(3)).toEqual([1, 0]);
    expect(line(result, "Peringatan").slice(3)).toEqual([2, 1]);
  });

  it("repeats the notes, and says what is not judged", () => {
    const text = textOf(sheetOf(planned(workbook), "lakip-metode"));
    expect(text).toContain(NOTE_TEXTS.noMoney.id);
    expect(text).toContain("Selaras tidak menilai");
  });
});

describe("texts of notes", () => {
  it("name tables and levels in the language of the sentence", () => {
    expect(noteText({ key: "notWritten", args: { sheets: "Tabel 3.2, Reviu IKU, KKE 5" } }, "en")).toBe("Not written, since this workbook holds nothing for them: table 3.2, review of key indicators, KKE 5.");
    expect(noteText({ key: "lowerLevelsLeftOut", args: { level: "sasaran", count: 91 } }, "en")).toContain("one level (objectives); 91");
    expect(noteText({ key: "hiddenRows", args: { count: 2, table: "Tabel 3.1" } }, "id")).toBe("2 baris tersembunyi pada sumber ikut dimuat (Tabel 3.1).");
    // What the workbook calls its things stays as it is.
    expect(noteText({ key: "agencyNotFound", args: { agency: "sasaran", known: "program, kegiatan" } }, "en")).toContain("program, kegiatan");
  });

  it.each([...NOTE_KEYS])("%s says the same in both languages", (key) => {
    expect(placeholders(NOTE_TEXTS[key].id)).toEqual(placeholders(NOTE_TEXTS[key].en));
  });
});
