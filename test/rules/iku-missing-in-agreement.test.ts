import { gridWorkbook, type GridOptions } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

type Sheet = { readonly text: string; readonly options: GridOptions };

const table = (name: string, title: string, indicators: readonly string[]): Sheet => ({
  text: `${title}\nNo | Sasaran Strategis | Indikator Kinerja | Target\n${indicators.map((indicator, at) => `${at + 1} | Meningkatnya mutu layanan | ${indicator} | 80`).join("\n")}`, options: { name },
});
const pk = (...indicators: string[]) => table("PK", "PERJANJIAN KINERJA TAHUN 2024", indicators);
const revised = (...indicators: string[]) => table("PK-P", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024", indicators);
const iku = (...indicators: string[]) => table("IKU", "INDIKATOR KINERJA UTAMA TAHUN 2024", indicators);
const plan = (...indicators: string[]): Sheet => ({
  text: `RENCANA STRATEGIS 2023-2026\nNo | Sasaran | Indikator | Satuan | Target 2023 | Target 2024\n${indicators.map((indicator, at) => `${at + 1} | Meningkatnya mutu layanan | ${indicator} | % | 80 | 81`).join("\n")}`, options: { name: "RENSTRA" },
});
const [A, B, C] = ["Persentase jalan mantap", "Indeks kepuasan masyarakat", "Nilai akuntabilitas kinerja"] as const;

test.each<[string, Sheet[], string[], string[]]>([
  ["both hold all", [iku(A, B), pk(A, B)], [], []],
  ["one is not agreed", [iku(A, B, C), pk(A, B)], ["IKU!C5"], []],
  ["one that two lists of key indicators hold is missed once", [iku(A, B, C), { ...iku(A, B, C), options: { name: "IKU 2" } }, pk(A, B)], ["IKU!C5"], []],
  ["a revision may hold it", [iku(A, B, C), pk(A, B), revised(A, B, C)], [], []],
  ["another wording is no absence", [iku(A, B, "Nilai akuntabilitas kinerja daerah"), pk(A, B, C)], [], []],
  ["an agreement of another level", [iku(A, B, C), pk("Jumlah rapat", "Jumlah laporan")], [], []],
  ["an agreement holds one more", [iku(A, B), pk(A, B, C)], [], ["PK!C5"]],
  ["the plan holds it", [iku(A, B), plan(A, C), pk(A, B, C)], [], []],
  ["no agreement in the workbook", [iku(A, B)], [], []],
])("%s", (_, sheets, missingInPk, missingInIku) => {
  const workbook = gridWorkbook(...sheets);
  expect(places(findingsOf("iku-missing-in-agreement", workbook))).toEqual(missingInPk);
  expect(places(findingsOf("agreement-missing-in-iku", workbook))).toEqual(missingInIku);
});
