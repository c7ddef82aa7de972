// The quarterly measurement of the Dinas Pendidikan: targets and realisation of four quarters, the year so far and its achievement.
import { EDUCATION } from "../data/education";
import { targetOf } from "../data/figures";
import { REGION } from "../data/region";
import { Draft } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { achievement, drawHeadSignature, drawNotes, drawTitle, formats, FORMULA_NOTE, mergeObjectives, yearFromQuarters } from "./common";

const QUARTERS = ["I", "II", "III", "IV"];

const columns: ColumnSpec[] = [
  { key: "no", header: "No", width: 5, look: "center" },
  { key: "objective", header: "Sasaran", width: 26 },
  { key: "indicator", header: "Indikator Kinerja", width: 34 },
  { key: "unit", header: "Satuan", width: 10, look: "center" },
  { key: "target", header: "Target 2025", width: 10, look: "number" },
  ...QUARTERS.map((quarter, index): ColumnSpec => ({ key: `t${index + 1}`, header: ["Target Triwulan", quarter], width: 9, look: "number" })),
  ...QUARTERS.map((quarter, index): ColumnSpec => ({ key: `a${index + 1}`, header: ["Realisasi Triwulan", quarter], width: 9, look: "number" })),
  { key: "actual", header: "Realisasi s.d. TW IV", width: 11, look: "number" },
  { key: "achievement", header: "Capaian (%)", width: 10, look: "percent" },
  { key: "obstacle", header: "Kendala", width: 32 },
  { key: "followUp", header: "Tindak Lanjut", width: 32 },
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

/** The sheet "TW Disdik". */
export const quarterly = (): Draft => {
  const draft = new Draft("quarterly", "TW Disdik", "landscape");
  const top = drawTitle(draft, columns.length, "PENGUKURAN KINERJA TRIWULANAN TAHUN 2025", `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`, "KEADAAN SAMPAI DENGAN TRIWULAN IV");
  let number = 0;
  const rows = EDUCATION.objectives.flatMap((objective) =>
    objective.indicators.map((indicator, index): RowSpec => ({
      key: indicator.key,
      cells: {
        no: ++number,
        ...(index === 0 ? { objective: objective.name } : {}),
        indicator: indicator.name,
        unit: indicator.unit,
        target: targetOf(indicator),
        ...Object.fromEntries(indicator.plan!.map((target, quarter) => [`t${quarter + 1}`, target])),
        ...Object.fromEntries(indicator.actual.map((actual, quarter) => [`a${quarter + 1}`, actual])),
        actual: yearFromQuarters(indicator, ["a1", "a2", "a3", "a4"]),
        achievement: achievement(indicator, targetOf(indicator)),
        obstacle: indicator.obstacle,
        followUp: indicator.followUp,
      },
      formats: formats(indicator, "target", "t1", "t2", "t3", "t4", "a1", "a2", "a3", "a4", "actual"),
    })),
  );
  const end = drawTable(draft, top, { columns, numbering: "below", rows, mergeDown: mergeObjectives(EDUCATION.objectives, "objective") });
  drawNotes(draft, end + 1, "Keterangan:", FORMULA_NOTE, "Jumlah orang diakumulasikan; indikator lain memakai posisi triwulan IV.");
  drawHeadSignature(draft, end + 5, columns.length - 2, EDUCATION.head, "9 Januari 2026");
  return draft;
};
