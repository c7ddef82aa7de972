import { gridWorkbook } from "../../helpers/grid";
import { planned, sheetOf, shown } from "../plans";

const FRONT = `PENGUKURAN KINERJA TRIWULANAN TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA
`;
const QUARTERS = "TW I | TW II | TW III | TW IV";

const rowsOf = (rows: string, hasTargets = true): (indicator: string) => unknown[] => {
  const text = `${FRONT}
No | Sasaran Strategis | Indikator Kinerja | Satuan | Cara Hitung | Target 2025 | ${hasTargets ? "Target | | | | " : ""}Realisasi | | |
 | | | | | | ${hasTargets ? `${QUARTERS} | ` : ""}${QUARTERS}
${rows}`;
  const plan = sheetOf(planned(gridWorkbook({ text, options: { name: "TW", merges: hasTargets ? ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:J4", "K4:N4"] : ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:J4"] } })), "lakip-3.1-tw");
  return (indicator) => plan.cells.find((cells) => cells.some((cell) => cell?.value === indicator))!.slice(4).map(shown);
};

describe("table 3.1 of the quarters", () => {
  const row = rowsOf(`1 | Meningkatnya mutu | Jumlah dokumen data | Dokumen | Jumlah | 40 | 10 | 10 | 10 | 10 | 8 | 12 | |
2 | | Indeks layanan | Indeks | Posisi akhir | 80 | 76 | 77 | 78 | 80 | 75 | 78 | |
3 | | Ketepatan waktu | Persen | Rata-rata | 90 | 85 | 90 | 90 | 95 | 80 | | 100 |
4 | | Jumlah peserta | Orang | Jumlah | 100 | 25 | 25 | 25 | 25 | 20 | | 40 |`);

  it("adds up the quarters that were measured, on both sides", () => {
    expect(row("Jumlah dokumen data")).toEqual([40, 10, 8, 80, 20, 20, 100, 30, "", "belum diukur", "Dijumlahkan sejak TW I."]);
    expect(row("Jumlah peserta")).toEqual([100, 25, 20, 80, 50, "", "belum diukur", 50, 60, 120, "Dijumlahkan sejak TW I."]);
  });

  it("takes the quarter's own position", () => {
    expect(row("Indeks layanan")).toEqual([80, 76, 75, expect.closeTo(98.684, 3), 77, 78, expect.closeTo(101.299, 3), 78, "", "belum diukur", "Posisi akhir triwulan."]);
  });

  it("takes means of what was measured", () => {
    expect(row("Ketepatan waktu")).toEqual([90, 85, 80, expect.closeTo(94.118, 3), 87.5, "", "belum diukur", 87.5, 90, expect.closeTo(102.857, 3), "Rata-rata sejak TW I."]);
  });

  it("holds quarters against the year where they have no targets, and says so", () => {
    const year = rowsOf(`1 | Meningkatnya mutu | Indeks layanan | Indeks | Posisi akhir | 80 | 76 | 78 | |
2 | | Jumlah dokumen data | Dokumen | Jumlah | 40 | 8 | 12 | |`, false);
    expect(year("Indeks layanan")).toEqual([80, 80, 76, 95, 80, 78, 97.5, 80, "", "belum diukur", "Posisi akhir triwulan. Dibandingkan dengan target tahun."]);
    expect(year("Jumlah dokumen data").slice(0, 7)).toEqual([40, 40, 8, 20, 40, 20, 50]);
  });

  it("leaves a quarter to a person that cannot be added up", () => {
    const odd = rowsOf(`1 | Meningkatnya mutu | Jumlah dokumen data | Dokumen | Jumlah | 40 | 10 | 10 | 10 | 10 | 8 | sangat baik | 4 |
2 | | Indeks layanan | Indeks | Posisi akhir | 80 | 76 | 77 | 78 | 80 | 75 | 78 | |`);
    expect(odd("Jumlah dokumen data").slice(4, 10)).toEqual([20, "perlu ditinjau", "perlu ditinjau", 30, "perlu ditinjau", "perlu ditinjau"]);
  });

  it("is not written without quarters", () => {
    const yearly = planned(gridWorkbook({ text: `${FRONT}
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
1 | Meningkatnya mutu | Indeks layanan | Indeks | 80 | 82
2 | Meningkatnya mutu | Indeks lain | Indeks | 70 | 70`, options: { name: "Ukur" } }));
    expect(yearly.plans.map(({ marker }) => marker!.plan)).not.toContain("lakip-3.1-tw");
  });
});
