// Rules about budgets between documents, running totals, codes of regions, missing causes, and actuals that equal their targets.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

describe("budget-between-documents", () => {
  const programs = ["Program Penunjang Urusan", "Program Perikanan Tangkap", "Program Pengawasan Kelautan"];
  const agreement = (name: string, title: string, amounts: readonly number[]) => ({ text: [title, "No | Program | Anggaran (Rp) | Keterangan", ...programs.map((program, at) => `${at + 1} | ${program} | ${amounts[at]} | APBD`)].join("\n"), options: { name } });
  const budget = (amounts: readonly number[]) => ({ text: ["REALISASI ANGGARAN TAHUN 2024", "No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)", ...programs.map((program, at) => `${at + 1} | ${program} | ${amounts[at]} | 1000`)].join("\n"), options: { name: "ANGGARAN" } });
  const check = (...sheets: readonly ReturnType<typeof budget>[]) => findingsOf("budget-between-documents", gridWorkbook(...sheets)).map(({ sheet, range, message }) => [sheet, range, message.key]);
  const [right, other] = [[5000000, 2000000, 1500000], [5000000, 2300000, 1500000]];

  test("one program that differs", () => expect(check(agreement("PK", "PERJANJIAN KINERJA TAHUN 2024", right), budget(other))).toEqual([["ANGGARAN", "C4", "differs"]]));
  test("all of them in thousands", () => expect(check(agreement("PK", "PERJANJIAN KINERJA TAHUN 2024", right.map((amount) => amount / 1000)), budget(right))).toEqual([["ANGGARAN", "C3", "unit"]]));
  test("an agreement that was changed counts no more", () =>
    expect(check(agreement("PK", "PERJANJIAN KINERJA TAHUN 2024", right), agreement("PK-P", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024", other), budget(other))).toEqual([]));
  test.each([
    ["the same", "PERJANJIAN KINERJA TAHUN 2024", right],
    ["another year", "PERJANJIAN KINERJA TAHUN 2023", other],
    ["nothing in common", "PERJANJIAN KINERJA TAHUN 2024", [1, 2, 3]],
  ])("%s", (_name, title, amounts) => expect(check(agreement("PK", title, amounts), budget(right))).toEqual([]));
});

test.each([
  ["a counted thing that falls", "Jumlah dokumen | Dokumen | 10 | 2 | 5 | 3 | 10", ["R!G3"]],
  ["a share may fall", "Persentase hadir | % | 95 | 96 | 94 | 95 | 95", []],
  ["a quarter that is not reported", "Jumlah dokumen | Dokumen | 10 | 2 | 5 | 0 | 0", []],
])("running-total-falls: %s", (_name, row, found) => expect(places(findingsOf("running-total-falls", gridWorkbook({ text: `PENGUKURAN KINERJA TAHUN 2024
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi s.d. TW I | Realisasi s.d. TW II | Realisasi s.d. TW III | Realisasi s.d. TW IV
1 | ${row}
2 | Jumlah orang terlatih | Orang | 40 | 10 | 20 | 30 | 40`, options: { name: "R" } })))).toEqual(found));

test.each([
  ["one among many", [1, 2, 2, 2, 2, 2, 2, 2, 2, 2], ["R!A3"]],
  ["all of a province", [1, 1, 1, 1, 1, 1], []],
  ["half and half", [1, 1, 1, 2, 2, 2], []],
])("code-region-mixed: %s", (_name, regions, found) => expect(places(findingsOf("code-region-mixed", gridWorkbook({ text: ["RENCANA KERJA TAHUN 2024", "Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target",
  ...regions.map((region, at) => `1.02.01.${region}.${String(at + 1).padStart(2, "0")} | Kegiatan ${at} | Jumlah dokumen ${at} | Dokumen | 3`)].join("\n"), options: { name: "R" } })))).toEqual(found));

const measured = (...rows: readonly string[]) => gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2024", "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kendala", ...rows].join("\n"), options: { name: "U" } });

test.each([
  ["one blank among the explained", ["Sebab A", "Sebab B", "", "Sebab C"], ["U!G5"]],
  ["nobody explains anything", ["", "", "", ""], []],
  ["the only one that missed, in a column that is kept", ["Sebab A", "Sebab B", "Sebab C", "Sebab D", "Sebab E", "Sebab F", ""], ["U!G9"]],
  ["all explained", ["Sebab A", "Sebab B", "Sebab C", "Sebab D"], []],
])("cause-missing: %s", (_name, causes, found) =>
  expect(places(findingsOf("cause-missing", measured(...causes.map((cause, at) => `${at + 1} | Persentase layanan ${at} | % | 90 | 81 | 90 | ${cause}`), "9 | Nilai SAKIP | Nilai | 70 | 71 | 101.43 | ")))).toEqual(found));

test.each([
  ["all equal", 8, 8, 1],
  ["two that differ", 8, 6, 0],
  ["few rows", 5, 5, 0],
])("actual-equals-target: %s", (_name, rows, equal, found) =>
  expect(findingsOf("actual-equals-target", measured(...Array.from({ length: rows }, (_, at) => `${at + 1} | Persentase layanan ${at} | % | ${80 + at} | ${at < equal ? 80 + at : 70} | ${at < equal ? 100 : 85} | `)))).toHaveLength(found));
