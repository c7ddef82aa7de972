// The yearly measurement of the Dinas Pendidikan: last year, target, realisation, achievement, rating, and how far it is to the end of the Renstra.
import { EDUCATION } from "../data/education";
import { actualOf, endTargetOf, targetOf } from "../data/figures";
import { REGION } from "../data/region";
import { Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { achievement, drawHeadSignature, drawNotes, drawTitle, formats, FORMULA_NOTE, mergeObjectives, progress, rating, SCALE_NOTE } from "./common";

const columns: ColumnSpec[] = [
  { key: "no", header: "No", width: 5, look: "center" },
  { key: "objective", header: "Sasaran Strategis", width: 30 },
  { key: "indicator", header: "Indikator Kinerja", width: 36 },
  { key: "unit", header: "Satuan", width: 10, look: "center" },
  { key: "before", header: "Realisasi 2024", width: 11, look: "number" },
  { key: "target", header: ["2025", "Target"], width: 10, look: "number" },
  { key: "actual", header: ["2025", "Realisasi"], width: 10, look: "number" },
  { key: "achievement", header: ["2025", "Capaian (%)"], width: 10, look: "percent" },
  { key: "rating", header: "Predikat", width: 14, look: "center" },
  { key: "end", header: "Target Akhir Renstra 2029", width: 12, look: "number" },
  { key: "progress", header: "Tingkat Kemajuan (%)", width: 12, look: "percent" },
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

/** The sheet "Tahunan Disdik". */
export const annual = (): Draft => {
  const draft = new Draft("annual", "Tahunan Disdik", "landscape");
  const top = drawTitle(draft, columns.length, "PENGUKURAN KINERJA TAHUN 2025", `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`);
  let number = 0;
  const rows = EDUCATION.objectives.flatMap((objective) =>
    objective.indicators.map((indicator, index): RowSpec => ({
      key: indicator.key,
      cells: {
        no: ++number,
        ...(index === 0 ? { objective: objective.name } : {}),
        indicator: indicator.name,
        unit: indicator.unit,
        before: indicator.before,
        target: targetOf(indicator),
        actual: actualOf(indicator),
        achievement: achievement(indicator, targetOf(indicator)),
        rating: rating(),
        end: endTargetOf(indicator),
        progress: progress(indicator, endTargetOf(indicator), false),
      },
      formats: formats(indicator, "before", "target", "actual", "end"),
    })),
  );
  const average = f(`=AVERAGE({achievement@${rows[0]!.key}}:{achievement@${rows.at(-1)!.key}})`);
  const total: RowSpec = { key: "average", weight: "bold", cells: { indicator: "Rata-rata capaian", achievement: average, rating: rating() } };
  const end = drawTable(draft, top, { columns, numbering: "below", rows: [...rows, total], mergeDown: mergeObjectives(EDUCATION.objectives, "objective") });
  drawNotes(draft, end + 1, "Keterangan:", FORMULA_NOTE, "Tingkat kemajuan dihitung dengan rumus yang sama terhadap target akhir Renstra.", SCALE_NOTE);
  drawHeadSignature(draft, end + 6, columns.length - 3, EDUCATION.head, "23 Januari 2026");
  return draft;
};
