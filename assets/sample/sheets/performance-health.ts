// The measurement of the Dinas Kesehatan, quarters and year on one sheet: direction in a column, falling indicators, a range, a limit and a predicate.

import { HEALTH } from "../data/health";
import { REGION } from "../data/region";
import type { KeyIndicator } from "../data/types";
import { type Content, Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { achievement, directionWord, drawHeadSignature, drawNotes, drawTitle, formats, FORMULA_NOTE, mergeObjectives, SCALE_NOTE, yearFromQuarters } from "./common";

const QUARTERS = ["TW I", "TW II", "TW III", "TW IV"];

const columns: ColumnSpec[] = [
  { key: "no", header: "No", width: 5, look: "center" },
  { key: "aim", header: "Tujuan / Sasaran Strategis", width: 28 },
  { key: "indicator", header: "Indikator Kinerja", width: 34 },
  { key: "direction", header: "Jenis Indikator", width: 11, look: "center" },
  { key: "unit", header: "Satuan", width: 14, look: "center" },
  { key: "before", header: "Realisasi 2024", width: 10, look: "number" },
  { key: "target", header: "Target 2025", width: 10, look: "number" },
  ...QUARTERS.map((quarter, index): ColumnSpec => ({ key: `a${index + 1}`, header: ["Realisasi Triwulan", quarter], width: 9, look: "number" })),
  { key: "actual", header: "Realisasi 2025", width: 10, look: "number" },
  { key: "achievement", header: "Capaian (%)", width: 10, look: "percent" },
  { key: "mean", header: "Rata-rata Capaian Sasaran (%)", width: 17, look: "percent" },
  { key: "rating", header: "Predikat", width: 14, look: "center" },
  { key: "obstacle", header: "Faktor Penghambat", width: 32 },
  { key: "followUp", header: "Tindak Lanjut", width: 32 },
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

const row = (indicator: KeyIndicator, extra: Record<string, Content>): RowSpec => ({
  key: indicator.key,
  cells: {
    indicator: indicator.name,
    direction: directionWord(indicator),
    unit: indicator.unit,
    before: indicator.before,
    target: indicator.targets[0]!,
    ...Object.fromEntries(indicator.actual.map((actual, quarter) => [`a${quarter + 1}`, actual])),
    actual: yearFromQuarters(indicator, ["a1", "a2", "a3", "a4"]),
    achievement: achievement(indicator, indicator.targets[0]!),
    obstacle: indicator.obstacle,
    followUp: indicator.followUp,
    ...extra,
  },
  formats: formats(indicator, "before", "target", "a1", "a2", "a3", "a4", "actual"),
});

/** The sheet "Kinerja Dinkes". */
export const performanceHealth = (): Draft => {
  const draft = new Draft("health-performance", "Kinerja Dinkes", "landscape");
  const top = drawTitle(draft, columns.length, "LAPORAN PENGUKURAN KINERJA TRIWULANAN DAN TAHUNAN", `${HEALTH.name.toUpperCase()} ${REGION.toUpperCase()}`, "TAHUN 2025");
  const groups = [{ name: HEALTH.goal, indicators: [HEALTH.goalIndicator] }, ...HEALTH.objectives];
  let number = 0;
  const rows = groups.flatMap(({ name, indicators }) =>
    indicators.map((indicator, index) => {
      const ends = [indicators[0]!.key, indicators.at(-1)!.key];
      const first = { aim: name, mean: f(`=AVERAGE({achievement@${ends[0]!}}:{achievement@${ends[1]!}})`), rating: "Sangat Tinggi" };
      return row(indicator, { no: ++number, ...(index === 0 ? first : {}) });
    }),
  );
  const end = drawTable(draft, top, {
    columns,
    numbering: "below",
    rows,
    mergeDown: mergeObjectives(groups, "aim", "mean", "rating"),
  });
  drawNotes(draft, end + 1, "Keterangan:", FORMULA_NOTE, "Indikator rentang: di dalam rentang = 100. Predikat diberikan menurut rata-rata capaian sasaran.", SCALE_NOTE);
  drawHeadSignature(draft, end + 6, columns.length - 2, HEALTH.head, "20 Januari 2026");
  return draft;
};
