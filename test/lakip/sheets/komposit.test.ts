import { gridWorkbook } from "../../helpers/grid";
import { planned, recordOf, records, sheetOf, shown, textOf } from "../plans";

const REGION = (rows: string): string => `
PENGUKURAN KINERJA TAHUN 2025
PEMERINTAH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
(1) | (2) | (3) | (4) | (5) | (6)
${rows}`;

const HDI = `1 | Meningkatnya kualitas manusia | Indeks Pembangunan Manusia | Indeks | 72 | =ROUND((F7+F8)/2,2) => 43.31
 | | a. Usia Harapan Hidup | Tahun | 74 | 73.73
 | | b. Harapan Lama Sekolah | Tahun | 12.85 | 12.89
2 | Menurunnya kemiskinan | Persentase Penduduk Miskin | % | 9 | 8.9`;

const MATRIX = `
PROGRAM PEMBANGUNAN DAERAH YANG DISERTAI PAGU INDIKATIF
RPJMD KABUPATEN SELAKSA TAHUN 2025-2029

Kode | Tujuan/Sasaran/Program Pembangunan Daerah | Indikator Kinerja | Satuan | Target 2025 | Pagu 2025 (Rp) | Perangkat Daerah Penanggung Jawab
 | Tujuan 1: Meningkatnya kualitas manusia | Indeks Pembangunan Manusia | Indeks | 72 | |
 | Sasaran 1: Meningkatnya taraf kesehatan | Usia Harapan Hidup | Tahun | 74 | |
1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN | Cakupan persalinan | % | 95 | 700 | Dinas Kesehatan
1.02.05 | PROGRAM PEMBERDAYAAN KESEHATAN | Persentase rumah sehat | % | 64 | 300 | Dinas Kesehatan`;

const compositesOf = (...texts: string[]): ReturnType<typeof planned> => planned(gridWorkbook(...texts.map((text, index) => ({ text, options: { name: ["Kinerja Pemda", "RPJMD"][index]! } }))));

describe("composite indicators", () => {
  const plan = sheetOf(compositesOf(REGION(HDI), MATRIX), "lakip-komposit");

  it("shows the whole with its parts, each with its own figures", () => {
    const rows = records(plan).slice(0, 3);
    expect(rows.map((row) => [shown(row.No), shown(row["Indikator komposit / komponen"]), row["Indikator komposit / komponen"]?.indent])).toEqual([
      [1, "Indeks Pembangunan Manusia", 0], ["", "a. Usia Harapan Hidup", 1], ["", "b. Harapan Lama Sekolah", 1],
    ]);
    expect(rows[1]!["Capaian (%)"]?.computed).toBeCloseTo((73.73 / 74) * 100, 9);
  });

  it("names the programs behind a part, and says where none is", () => {
    expect(recordOf(plan, "a. Usia Harapan Hidup")).toMatchObject({ "Program pendukung": { value: "1.02.02 PROGRAM PEMENUHAN UPAYA KESEHATAN\n1.02.05 PROGRAM PEMBERDAYAAN KESEHATAN" }, "Perangkat daerah": { value: "Dinas Kesehatan" }, "Anggaran (Rp)": { computed: 1000 } });
    expect(recordOf(plan, "b. Harapan Lama Sekolah")["Program pendukung"]?.value).toBe("Tidak ditemukan program yang mendukungnya di buku kerja ini.");
  });

  it("says how the parts are known", () => {
    expect(textOf(plan)).toContain("komponen dibaca dari rumus sel 'Kinerja Pemda'!F6; dirinci dengan huruf pada lembar Kinerja Pemda.");
  });

  it("reads the formulation", () => {
    const iku = `
INDIKATOR KINERJA UTAMA
DINAS CONTOH KABUPATEN SELAKSA
TAHUN 2025

No | Sasaran | Indikator Kinerja Utama | Satuan | Formulasi | Target 2025 | Realisasi 2025
1 | Meningkatnya pendidikan | Indeks Pendidikan | Indeks | (Harapan Lama Sekolah / 18 + Rata-rata Lama Sekolah / 15) / 2 x 100 | 62 | 62.6
2 | | Harapan Lama Sekolah | Tahun | BPS | 12.85 | 12.89
3 | | Rata-rata Lama Sekolah | Tahun | BPS | 8.06 | 8.04`;
    const found = sheetOf(planned(gridWorkbook({ text: iku, options: { name: "IKU" } })), "lakip-komposit");
    expect(records(found).slice(0, 3).map((row) => shown(row["Indikator komposit / komponen"]))).toEqual(["Indeks Pendidikan", "Harapan Lama Sekolah", "Rata-rata Lama Sekolah"]);
    expect(textOf(found)).toContain("disebut dalam formulasi pada lembar IKU");
  });

  it.each([
    ["a formula that reads one cell", HDI.replace("=ROUND((F7+F8)/2,2)", "=F7").replace("a. ", "").replace("b. ", "")],
    ["letters without an indicator above", HDI.replace("Indeks Pembangunan Manusia", "x. Indeks Pembangunan Manusia").replace("=ROUND((F7+F8)/2,2) => 43.31", "43.31")],
    ["plain rows", HDI.replace("=ROUND((F7+F8)/2,2) => 43.31", "43.31").replace("a. ", "").replace("b. ", "")],
  ])("%s is no composite", (_, rows) => {
    const { plans, notes } = compositesOf(REGION(rows));
    expect(plans.map(({ marker }) => marker?.plan)).not.toContain("lakip-komposit");
    expect(notes.map(({ key }) => key)).toContain("noComposite");
  });
});
