import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { cascadeOf, nameKey, type Branch } from "../../src/lakip/cascade";
import { scopeOf } from "../../src/lakip/scope";
import { gridWorkbook, type GridOptions } from "../helpers/grid";

const drawn = (branch: Branch, depth = 0): string[] => [
  `${"  ".repeat(depth)}${branch.code === undefined ? "" : `${branch.code} `}${branch.name}${branch.indicators.length > 0 ? ` [${branch.indicators.map(({ node }) => node.indicator).join("; ")}]` : ""}`,
  ...branch.children.flatMap((child) => drawn(child, depth + 1)),
];

const cascade = (...sheets: { readonly text: string; readonly options?: GridOptions }[]): ReturnType<typeof cascadeOf> => {
  const workbook = gridWorkbook(...sheets);
  const { scope } = scopeOf(buildModel(workbook, recognise(workbook)), {});
  return cascadeOf(scope!);
};

const treeOf = (...sheets: { readonly text: string; readonly options?: GridOptions }[]): string[] => cascade(...sheets)!.roots.flatMap((root) => drawn(root));

const WIDE = `
CASCADING KINERJA
DINAS CONTOH KABUPATEN SELAKSA
TAHUN 2025

Tujuan | Sasaran | Indikator Sasaran | Kode | Program | Indikator Program
Meningkatnya pelayanan | Meningkatnya mutu layanan | Cakupan layanan air | 1.03.02 | PROGRAM AIR MINUM | Persentase sambungan rumah
 | | Indeks kepuasan pelanggan | | | Persentase kebocoran
 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | 1.03.01 | PROGRAM PENUNJANG URUSAN | Persentase layanan penunjang`;

const OUTLINE = `
EVALUASI HASIL RENJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

Kode | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025
1.03.02 | PROGRAM AIR MINUM | Persentase sambungan rumah | % | 80 | 81
1.03.02.2.01 | Pengelolaan air minum | Persentase jaringan terawat | % | 90 | 88
1.03.02.2.01.0001 | Pembangunan sambungan rumah | Jumlah sambungan rumah | Unit | 20 | 22
1.03.01 | PROGRAM PENUNJANG URUSAN | Persentase layanan penunjang | % | 100 | 100`;

describe("the cascade", () => {
  it("reads level columns, with blanks that repeat what stands above", () => {
    expect(treeOf({ text: WIDE, options: { name: "Cascading" } })).toEqual([
      "Meningkatnya pelayanan",
      "  Meningkatnya mutu layanan [Cakupan layanan air; Indeks kepuasan pelanggan]",
      "    1.03.02 PROGRAM AIR MINUM [Persentase sambungan rumah; Persentase kebocoran]",
      "  Meningkatnya tata kelola [Nilai Reformasi Birokrasi]",
      "    1.03.01 PROGRAM PENUNJANG URUSAN [Persentase layanan penunjang]",
    ]);
  });

  it("goes on below a program with another sheet, and says which", () => {
    const found = cascade({ text: WIDE, options: { name: "Cascading" } }, { text: OUTLINE, options: { name: "E.81" } })!;
    expect(found.roots.flatMap((root) => drawn(root)).slice(2, 5)).toEqual([
      "    1.03.02 PROGRAM AIR MINUM [Persentase sambungan rumah; Persentase kebocoran]",
      "      1.03.02.2.01 Pengelolaan air minum [Persentase jaringan terawat]",
      "        1.03.02.2.01.0001 Pembangunan sambungan rumah [Jumlah sambungan rumah]",
    ]);
    expect([found.from.table.sheet, ...found.completedFrom.map(({ table }) => table.sheet)]).toEqual(["Cascading", "E.81"]);
  });

  it("writes each program of two objectives below both", () => {
    const twice = WIDE.replace("1.03.01 | PROGRAM PENUNJANG URUSAN", "1.03.02 | PROGRAM AIR MINUM");
    expect(treeOf({ text: twice, options: { name: "Cascading" } }).filter((line) => line.includes("AIR MINUM"))).toHaveLength(2);
  });

  it("follows programs alone where nobody wrote objectives, and is nothing of one level", () => {
    expect(treeOf({ text: OUTLINE, options: { name: "E.81" } })[0]).toBe("1.03.02 PROGRAM AIR MINUM [Persentase sambungan rumah]");
    expect(cascade({ text: `
PERJANJIAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80
2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70`, options: { name: "PK" } })).toBeNull();
  });

  it("puts nothing below what stands above a band", () => {
    const matrix = `
PROGRAM PEMBANGUNAN DAERAH YANG DISERTAI PAGU INDIKATIF
RPJMD KABUPATEN SELAKSA TAHUN 2025-2029

Kode | Misi/Tujuan/Sasaran/Program Pembangunan Daerah | Indikator Kinerja | Satuan | Target 2025 | Target 2026 | Perangkat Daerah Penanggung Jawab
Misi 1: Membangun manusia | | | | | |
 | Tujuan 1: Meningkatnya kualitas manusia | Indeks Pembangunan Manusia | Indeks | 72 | 73 |
 | Sasaran 1: Meningkatnya taraf pendidikan | Harapan Lama Sekolah | Tahun | 12 | 13 |
1.01.02 | PROGRAM PENGELOLAAN PENDIDIKAN | Angka Partisipasi Sekolah | % | 97 | 98 | Dinas Pendidikan
Program Penunjang Urusan Perangkat Daerah | | | | | |
1.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN | Persentase layanan | % | 90 | 91 | Dinas Pendidikan`;
    const merges = ["A5:G5", "A9:G9"];
    const lines = treeOf({ text: matrix, options: { name: "RPJMD", merges } });
    expect(lines).toContain("    1.01.02 PROGRAM PENGELOLAAN PENDIDIKAN [Angka Partisipasi Sekolah]");
    expect(lines).toContain("1.01.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN [Persentase layanan]");
  });

  it.each([
    ["Sasaran 1: Meningkatnya mutu layanan", "Meningkatnya mutu layanan"],
    ["Tujuan: Terwujudnya ketertiban", "terwujudnya  ketertiban"],
    ["Sub Kegiatan Pembangunan sambungan", "Pembangunan sambungan"],
    ["2.15.02 Program Pengelolaan Pelayaran", "PROGRAM PENGELOLAAN PELAYARAN"],
  ])("%s is %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it("keeps apart what differs in more than numbers and level words", () => {
    expect(nameKey("Meningkatnya mutu layanan air")).not.toBe(nameKey("Meningkatnya mutu layanan"));
  });
});
