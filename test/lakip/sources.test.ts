import { briefNotes } from "../../src/lakip";
import { gridWorkbook } from "../helpers/grid";
import { planned, recordOf, records, sheetOf, shown, textOf } from "./plans";

const sheet = (name: string, text: string, merges: readonly string[] = []): { text: string; options: { name: string; merges: readonly string[] } } => ({ text, options: { name, merges } });
const AGENCY = "DINAS CONTOH KABUPATEN SELAKSA";

const pk = (name: string, title: string, [first, second]: readonly [string, string]): ReturnType<typeof sheet> => sheet(name, `
${title}
${AGENCY}

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | ${first}
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | ${second}`);

const renstra = sheet("Renstra", `
MATRIKS TARGET RENSTRA TAHUN 2024-2026
${AGENCY}

No | Sasaran | Indikator | Satuan | Target 2024 | Target 2025 | Target 2026
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 70 | 75 | 80
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 60 | 65 | 70`);

const yearly = sheet("Tahunan", `
PENGUKURAN KINERJA TAHUN 2025
${AGENCY}

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 78 | 76 | 97.44
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 66 | 67 | 101.52
3 | Meningkatnya inovasi | Indeks Inovasi Daerah | Indeks | 50 | 45 | 90`);

const quarterly = (rows: string, title = "PENGUKURAN KINERJA TRIWULANAN TAHUN 2025"): ReturnType<typeof sheet> => sheet("TW", `
${title}
${AGENCY}

No | Sasaran | Indikator Kinerja | Satuan | Target 2025 | Realisasi Triwulan | | |
| | | | | I | II | III | IV
${rows}`, ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:I4"]);

const water = (result: ReturnType<typeof planned>): ReturnType<typeof recordOf> => recordOf(sheetOf(result, "lakip-3.1"), "Cakupan layanan air");

describe("which document speaks", () => {
  it("takes the target from PK perubahan, else PK, else Renstra, else the measurement", () => {
    const original = pk("PK", "PERJANJIAN KINERJA TAHUN 2025", ["74", "64"]);
    const revised = pk("PK-P", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2025", ["77", "64"]);
    const target = (...sheets: ReturnType<typeof sheet>[]): unknown => water(planned(gridWorkbook(...sheets))).Target?.formula;
    expect(target(renstra, original, revised, yearly)).toBe("=IF('PK-P'!E5=\"\",\"\",'PK-P'!E5)");
    expect(target(renstra, original, yearly)).toBe("=IF(PK!E5=\"\",\"\",PK!E5)");
    expect(target(renstra, yearly)).toBe("=IF(Renstra!F5=\"\",\"\",Renstra!F5)");
    expect(target(yearly)).toBe("=IF(Tahunan!E5=\"\",\"\",Tahunan!E5)");
  });

  it("lists what other documents say, and leaves out an agreement that was replaced", () => {
    const result = planned(gridWorkbook(renstra, pk("PK", "PERJANJIAN KINERJA TAHUN 2025", ["74", "64"]), pk("PK-P", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2025", ["77", "64"]), yearly));
    const method = textOf(sheetOf(result, "lakip-metode"));
    expect(method).toContain("77 ('PK-P'!E5)");
    expect(method).toContain("75 (Renstra!F5); 78 (Tahunan!E5)");
    expect(method).not.toContain("74 (PK!");
    expect(shown(water(result).Keterangan)).toContain("Angka berbeda antardokumen");
  });

  it("adds what was measured outside the agreement, and says so", () => {
    const plan = sheetOf(planned(gridWorkbook(pk("PK", "PERJANJIAN KINERJA TAHUN 2025", ["74", "64"]), yearly)), "lakip-3.1");
    expect(shown(recordOf(plan, "Indeks Inovasi Daerah").Keterangan)).toBe("Tidak tercantum dalam PK; target dari Pengukuran Kinerja.");
  });

  it("takes the yearly measurement before the quarters", () => {
    const quarters = quarterly(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 78 | 70 | 71 | 72 | 73
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 66 | 60 | 61 | 62 | 63`);
    expect(water(planned(gridWorkbook(quarters, yearly))).Realisasi?.formula).toBe("=IF(Tahunan!F5=\"\",\"\",Tahunan!F5)");
    expect(water(planned(gridWorkbook(quarters))).Realisasi).toMatchObject({ computed: 73, formula: "=IF(TW!I6=\"\",\"\",TW!I6)" });
  });

  it("makes the year of quarters by the method of the indicator, and follows when a later one is filled", () => {
    const plan = sheetOf(planned(gridWorkbook(quarterly(`1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 78 | 70 | 71 | |
 | | Jumlah sambungan rumah baru | Unit | 100 | 20 | 30 | 10 |
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 66 | 60 | 61 | 62 | 63`))), "lakip-3.1");
    expect(recordOf(plan, "Cakupan layanan air").Realisasi).toMatchObject({ computed: 71, formula: "=IF(TW!I6=\"\",IF(TW!H6=\"\",IF(TW!G6=\"\",\"\",TW!G6),TW!H6),TW!I6)" });
    expect(shown(recordOf(plan, "Cakupan layanan air").Keterangan)).toBe("Realisasi: posisi TW II.");
    const sum = recordOf(plan, "Jumlah sambungan rumah baru");
    expect(sum.Realisasi?.computed).toBe(60);
    expect(sum.Realisasi?.formula).toMatch(/SUM\(/);
    expect(shown(sum.Keterangan)).toBe("Realisasi: jumlah TW I s.d. TW III.");
  });

  it("does not report a prepared zero over empty quarters as measured", () => {
    const flat = sheet("Sheet1", `
REALISASI KINERJA TAHUN 2025

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | | | | Total
 | | | | | TW I | TW II | TW III | TW IV |
1 | Meningkatnya mutu layanan | Jumlah sambungan rumah baru | Unit | 100 | | | | | =SUM(F5:I5) => 0
 | | Jumlah meter air diganti | Unit | 50 | 10 | 5 | | | =SUM(F6:I6) => 15`, ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:I3", "J3:J4"]);
    const plan = sheetOf(planned(gridWorkbook(flat)), "lakip-3.1");
    expect(recordOf(plan, "Jumlah sambungan rumah baru").Realisasi).toMatchObject({ computed: "", formula: "=IF(COUNTA(Sheet1!F5,Sheet1!G5,Sheet1!H5,Sheet1!I5)=0,\"\",Sheet1!J5)" });
    expect(shown(recordOf(plan, "Jumlah sambungan rumah baru")["Capaian (%)"])).toBe("belum diukur");
    expect(recordOf(plan, "Jumlah meter air diganti")["Capaian (%)"]?.computed).toBe(30);
  });

  it("points at the first cell of a merge", () => {
    const merged = sheet("Ukur", `
PENGUKURAN KINERJA TAHUN 2025

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80 | 76
 | | Cakupan layanan sanitasi | % | | 60
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 71.5`, ["E4:E5"]);
    expect(recordOf(sheetOf(planned(gridWorkbook(merged)), "lakip-3.1"), "Cakupan layanan sanitasi").Target).toMatchObject({ computed: 80, formula: "=IF(Ukur!E4=\"\",\"\",Ukur!E4)" });
  });
});

describe("whose report and which year", () => {
  const other = sheet("Kinerja Dinkes", `
PENGUKURAN KINERJA TAHUN 2025
DINAS KESEHATAN KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
1 | Meningkatnya kesehatan | Angka Harapan Hidup | Tahun | 72 | 71
 | | Cakupan imunisasi lengkap | % | 95 | 96`);

  it("writes for the agency with most measured indicators and names the others", () => {
    const result = planned(gridWorkbook(yearly, other));
    expect(result.notes).toContainEqual({ key: "otherAgencies", args: { agency: AGENCY, others: "DINAS KESEHATAN KABUPATEN SELAKSA" } });
    expect(textOf(sheetOf(result, "lakip-3.1"))).not.toContain("Angka Harapan Hidup");
    expect(textOf(sheetOf(planned(gridWorkbook(yearly, other), { agency: "Dinas Kesehatan" }), "lakip-3.1"))).toContain("Angka Harapan Hidup");
  });

  it("writes nothing for an agency or a year that is not there, and says what is", () => {
    expect(planned(gridWorkbook(yearly), { agency: "Dinas Pasar" })).toEqual({ plans: [], notes: [{ key: "agencyNotFound", args: { agency: "Dinas Pasar", known: AGENCY } }] });
    expect(planned(gridWorkbook(yearly), { year: 2019 })).toEqual({ plans: [], notes: [{ key: "yearNotFound", args: { year: "2019", known: "2025" } }] });
  });

  it("takes the year that is asked for out of a plan of several years", () => {
    expect(water(planned(gridWorkbook(renstra), { year: 2026 })).Target?.computed).toBe(80);
  });

  it("writes nothing where nothing is recognised", () => {
    expect(planned(gridWorkbook({ text: "Nama | Alamat\nAni | Jalan A" }))).toEqual({ plans: [], notes: [{ key: "nothingRecognised", args: {} }] });
  });

  it("writes the agreement as a form where nothing is measured yet", () => {
    const result = planned(gridWorkbook(pk("PK", "PERJANJIAN KINERJA TAHUN 2025", ["74", "64"])));
    expect(briefNotes(result.notes)).toEqual([
      { key: "noActuals", args: {} }, { key: "notWritten", args: { sheets: "Tabel 3.2, Tabel 3.3, Tabel 3.6, Tabel 3.7, Reviu IKU, Pemeriksaan PK, Cascading, Indikator komposit, Tematik dan crosscutting, KKE 3, KKE 5" } },
      { key: "noBenchmarks", args: {} }, { key: "noMoney", args: {} },
    ]);
    expect(records(sheetOf(result, "lakip-3.1")).filter((record) => shown(record["Capaian (%)"]) === "belum diukur")).toHaveLength(2);
  });
});
