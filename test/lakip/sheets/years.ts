// For tests of tables 3.1 (quarters) to 3.4: an agency with a plan 2024-2028, the measurements of 2024 and 2025, quarters and figures of others.
import type { SheetPlan } from "../../../src/sheets/plan";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { gridWorkbook } from "../../helpers/grid";
import { planned, sheetOf, shown } from "../plans";

const AGENCY = "DINAS CONTOH KABUPATEN SELAKSA";

/** Objective | indicator | unit of each row; figures follow in the sheets. */
const INDICATORS = {
  rising: "Meningkatnya mutu | Indeks Layanan | Indeks",
  falling: " | Prevalensi Stunting | Persen",
  total: "Meningkatnya cakupan | Jumlah Dokumen Data | Dokumen",
  predicate: " | Predikat SAKIP | Predikat",
  range: "Meningkatnya hunian | Tingkat Hunian | Persen",
} as const;
type Key = keyof typeof INDICATORS;
export type Figures = Readonly<Record<Key, string>>;

const table = (title: string, headings: string, figures: Figures): string => `
${title}
${AGENCY}

No | Sasaran Strategis | Indikator Kinerja | Satuan | ${headings}
${(Object.keys(INDICATORS) as Key[]).map((key, place) => `${place + 1} | ${INDICATORS[key]} | ${figures[key]}`).join("\n")}`;

export const PLAN: Figures = {
  rising: "72.5 | 73 | 74 | 75.5 | 76.5 | 78 | 78", falling: "20 | 19 | 18 | 16 | 15 | 14 | 14", total: " | 10 | 12 | 12 | 13 | 13 | 60",
  predicate: "B | B | BB | BB | A | A | A", range: "50 | 60-85 | 60-85 | 60-85 | 60-85 | 60-85 | 60-85",
};
export const MEASURED_2024: Figures = { rising: "73 | 72.9", falling: "19 | 19.4", total: "10 | 9", predicate: "B | B", range: "60-85 | 57.3" };
export const MEASURED_2025: Figures = { rising: "74 | 74.1", falling: "18 | 17.6", total: "12 | 13", predicate: "BB | BB", range: "60-85 | 66.4" };

export interface Books {
  readonly plan?: Figures;
  readonly earlier?: Figures | null;
  readonly now?: Figures;
  /** Headings and figures behind the measurement of 2025. */
  readonly more?: { readonly headings: string; readonly figures: Figures };
}

/** Figures of the province, the nation and a standard behind the measurement. */
export const OTHERS: Books["more"] = {
  headings: "Realisasi Provinsi | Realisasi Nasional | Standar Nasional | Sumber Data",
  figures: { rising: "75 | 73 | | BPS", falling: "19 | 21.5 | 17.6 | SSGI", total: " | | | ", predicate: "BB | A | | Kemenpan", range: "70 | | | " },
};

/** The workbook of the agency; what is not given is as above, `null` leaves a sheet out. */
export const yearsWorkbook = ({ plan = PLAN, earlier = MEASURED_2024, now = MEASURED_2025, more }: Books = {}): WorkbookSnapshot => {
  const joined = more ? (Object.fromEntries((Object.keys(now) as Key[]).map((key) => [key, `${now[key]} | ${more.figures[key]}`])) as unknown as Figures) : now;
  return gridWorkbook(
    { text: table("RENCANA STRATEGIS TAHUN 2024-2028", "Kondisi Awal 2023 | Target 2024 | Target 2025 | Target 2026 | Target 2027 | Target 2028 | Kondisi Akhir Renstra 2028", plan), options: { name: "Renstra" } },
    ...(earlier ? [{ text: table("PENGUKURAN KINERJA TAHUN 2024", "Target | Realisasi", earlier), options: { name: "Ukur '24" } }] : []),
    { text: table("PENGUKURAN KINERJA TAHUN 2025", `Target | Realisasi${more ? ` | ${more.headings}` : ""}`, joined), options: { name: "Ukur 2025" } },
  );
};

/** The planned sheet of an id from that workbook. */
export const sheetFrom = (id: string, books: Books = {}): SheetPlan => sheetOf(planned(yearsWorkbook(books), { year: 2025 }), id);

/** What the row of an indicator shows, from its unit on. */
export const rowOf = (plan: SheetPlan, indicator: string): unknown[] => {
  const line = plan.cells.find((cells) => cells.some((cell) => cell?.value === indicator));
  if (!line) throw new Error(`"${indicator}" is not on ${plan.name}`);
  return line.slice(4).map(shown);
};
