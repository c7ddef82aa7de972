// The cascade of the Dinas Pendidikan: goal, objective with indicator, program with indicator, and who answers for it. Every row says its objective.
import { EDUCATION } from "../data/education";
import { REGION } from "../data/region";
import { Draft } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawHeadSignature, drawTitle } from "./common";

const columns: ColumnSpec[] = [
  { key: "goal", header: "Tujuan", width: 24 },
  { key: "objective", header: "Sasaran", width: 30 },
  { key: "indicator", header: "Indikator Sasaran", width: 36 },
  { key: "code", header: "Kode", width: 10, look: "center" },
  { key: "program", header: "Program", width: 36 },
  { key: "programIndicator", header: "Indikator Program", width: 36 },
  { key: "owner", header: "Penanggung Jawab", width: 26 },
];

/** The sheet "Cascading Disdik": one row for each program of an objective, or for each further indicator of the objective. */
export const cascading = (): Draft => {
  const draft = new Draft("cascading", "Cascading Disdik", "landscape");
  const top = drawTitle(draft, columns.length, "CASCADING KINERJA", `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`, "TAHUN 2025");
  const rows = EDUCATION.objectives.flatMap((objective) =>
    objective.indicators.map((indicator, index): RowSpec => {
      const program = objective.programs[Math.min(index, objective.programs.length - 1)]!;
      const measured = program.indicators[Math.min(index, program.indicators.length - 1)]!;
      return {
        key: indicator.key,
        cells: { objective: objective.name, indicator: indicator.name, code: program.code, program: program.name, programIndicator: measured.name, owner: program.owner },
      };
    }),
  );
  const first = { ...rows[0]!, cells: { goal: EDUCATION.goal, ...rows[0]!.cells } };
  const end = drawTable(draft, top, { columns, rows: [first, ...rows.slice(1)], mergeDown: [{ column: "goal", from: first.key, to: rows.at(-1)!.key }] });
  drawHeadSignature(draft, end + 1, columns.length - 2, EDUCATION.head, "6 Januari 2025");
  return draft;
};
