// The Rencana Aksi of the Dinas Pendidikan on the changed PK: targets of the four quarters and what is done for them.
import { EDUCATION } from "../data/education";
import { targetOf } from "../data/figures";
import { REGION } from "../data/region";
import { Draft } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawHeadSignature, drawNotes, drawTitle, formats, mergeObjectives } from "./common";

const QUARTERS = ["I", "II", "III", "IV"];

const columns: ColumnSpec[] = [
  { key: "no", header: "No", width: 5, look: "center" },
  { key: "objective", header: "Sasaran Strategis", width: 28 },
  { key: "indicator", header: "Indikator Kinerja", width: 36 },
  { key: "unit", header: "Satuan", width: 10, look: "center" },
  { key: "target", header: "Target Tahunan", width: 10, look: "number" },
  ...QUARTERS.map((quarter, index): ColumnSpec => ({ key: `q${index + 1}`, header: ["Target Triwulan", quarter], width: 9, look: "number" })),
  { key: "method", header: "Cara Hitung", width: 14, look: "center" },
  { key: "action", header: "Rencana Aksi", width: 34 },
  { key: "program", header: "Program", width: 36 },
  { key: "owner", header: "Penanggung Jawab", width: 26 },
];

/** The sheet "Renaksi Disdik". */
export const actionPlan = (): Draft => {
  const draft = new Draft("action", "Renaksi Disdik", "landscape");
  const top = drawTitle(draft, columns.length, "RENCANA AKSI ATAS PERJANJIAN KINERJA PERUBAHAN TAHUN 2025", `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`);
  const rows = EDUCATION.objectives.flatMap((objective, at) =>
    objective.indicators.map((indicator, index): RowSpec => {
      const program = objective.programs[Math.min(index, objective.programs.length - 1)]!;
      return {
        key: indicator.key,
        cells: {
          ...(index === 0 ? { no: at + 1, objective: objective.name } : {}),
          indicator: indicator.name,
          unit: indicator.unit,
          target: targetOf(indicator),
          ...Object.fromEntries(indicator.plan!.map((target, quarter) => [`q${quarter + 1}`, target])),
          method: indicator.method === "sum" ? "Akumulasi" : "Posisi akhir",
          action: indicator.action,
          program: `${program.code} ${program.name}`,
          owner: indicator.owner,
        },
        formats: formats(indicator, "target", "q1", "q2", "q3", "q4"),
      };
    }),
  );
  const end = drawTable(draft, top, { columns, rows, mergeDown: mergeObjectives(EDUCATION.objectives, "no", "objective") });
  drawNotes(draft, end + 1, "Akumulasi: target tahun = jumlah target triwulan. Posisi akhir: target tahun = target triwulan IV.", 'Tanda "-" berarti indikator hanya diukur pada akhir tahun.');
  drawHeadSignature(draft, end + 4, columns.length - 2, EDUCATION.head, "20 Oktober 2025");
  return draft;
};
