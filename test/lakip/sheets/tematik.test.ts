import { gridWorkbook } from "../../helpers/grid";
import { planned, records, sheetOf, shown } from "../plans";

const matrix = (theme: string, marks: readonly [string, string, string], owners: readonly [string, string, string] = ["Dinas Kesehatan", "Dinas Sosial", "Dinas Kesehatan"]): string => `
PROGRAM PEMBANGUNAN DAERAH YANG DISERTAI PAGU INDIKATIF
RPJMD KABUPATEN SELAKSA TAHUN 2025-2029

Kode | Tujuan/Sasaran/Program Pembangunan Daerah | Indikator Kinerja | Satuan | Target 2025 | Pagu 2025 (Rp) | Perangkat Daerah Penanggung Jawab | ${theme}
 | Tujuan 1: Meningkatnya kualitas manusia | Indeks Pembangunan Manusia | Indeks | 72 | | |
 | Sasaran 1: Meningkatnya taraf kesehatan | Usia Harapan Hidup | Tahun | 74 | | |
1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN | Cakupan persalinan | % | 95 | 700 | ${owners[0]} | ${marks[0]}
1.06.05 | PROGRAM PERLINDUNGAN SOSIAL | Persentase keluarga terlindungi | % | 74 | 500 | ${owners[1]} | ${marks[1]}
 | Sasaran 2: Meningkatnya kebersihan | Indeks lingkungan | Indeks | 67 | | |
1.02.05 | PROGRAM PEMBERDAYAAN KESEHATAN | Persentase rumah sehat | % | 64 | 300 | ${owners[2]} | ${marks[2]}`;

const plansOf = (text: string): ReturnType<typeof planned> => planned(gridWorkbook({ text, options: { name: "RPJMD" } }));

const linesOf = (text: string): unknown[][] => records(sheetOf(plansOf(text), "lakip-tematik")).map((row) => [shown(row.No), shown(row["Perangkat Daerah"]), shown(row["Sasaran / Program"])]).filter(([no]) => no !== "");

const SAME = ["Dinas Kesehatan", "Dinas Kesehatan", "Dinas Kesehatan"] as const;

describe("themes and crosscutting", () => {
  it("gathers what is marked with a theme, over all agencies", () => {
    expect(linesOf(matrix("Tema RB Tematik", ["Penurunan stunting", "Pengentasan kemiskinan; Penurunan stunting", ""], SAME)).slice(0, 5)).toEqual([
      ["Tema: Penurunan stunting", "", ""],
      [1, "Dinas Kesehatan", "PROGRAM PEMENUHAN UPAYA KESEHATAN"],
      [2, "Dinas Kesehatan", "PROGRAM PERLINDUNGAN SOSIAL"],
      ["Tema: Pengentasan kemiskinan", "", ""],
      [1, "Dinas Kesehatan", "PROGRAM PERLINDUNGAN SOSIAL"],
    ]);
  });

  it("takes a tick as the theme of the column, and a note that says so", () => {
    expect(linesOf(matrix("Prioritas Nasional", ["Ya", "-", "tidak"], SAME))[0]![0]).toBe("Tema: Prioritas Nasional");
    expect(linesOf(matrix("Keterangan", ["Tematik: Penurunan stunting", "", ""], SAME))[0]![0]).toBe("Tema: Penurunan stunting");
  });

  it("shows an objective that several agencies serve", () => {
    expect(linesOf(matrix("Keterangan", ["", "", ""]))).toEqual(expect.arrayContaining([
      ["Dilayani beberapa perangkat daerah: Meningkatnya taraf kesehatan", "", ""],
      [1, "Dinas Kesehatan", "PROGRAM PEMENUHAN UPAYA KESEHATAN"],
      [2, "Dinas Sosial", "PROGRAM PERLINDUNGAN SOSIAL"],
    ]));
  });

  it("states the budget that the marked row states, and nothing for what is not there", () => {
    const row = records(sheetOf(plansOf(matrix("Tema", ["Stunting", "", ""], SAME)), "lakip-tematik"))[1]!;
    expect(row["Anggaran (Rp)"]).toMatchObject({ computed: 700, formula: "=IF(RPJMD!F7=\"\",\"\",RPJMD!F7)" });
    expect(shown(row["Serapan (%)"])).toBe("-");
    expect(row.Target).toMatchObject({ computed: 95 });
  });

  it("is not written where nothing is marked and every objective has one agency", () => {
    const { plans, notes } = plansOf(matrix("Keterangan", ["", "APBD", "stunting"], SAME));
    expect(plans.map(({ marker }) => marker?.plan)).not.toContain("lakip-tematik");
    expect(notes.map(({ key }) => key)).toContain("noThemes");
  });
});
