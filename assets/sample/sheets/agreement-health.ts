// The Perjanjian Kinerja of the Dinas Kesehatan: the unit stands in a nameless column beside the target; programs and money below.
import { moneyOf, programsOf } from "../data/figures";
import { HEALTH } from "../data/health";
import { REGION } from "../data/region";
import { Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawSignature, drawTitle, formats, mergeObjectives } from "./common";

const columns: ColumnSpec[] = [
  { key: "no", header: "NO", width: 6, look: "center" },
  { key: "objective", header: "SASARAN STRATEGIS", width: 44 },
  { key: "indicator", header: "INDIKATOR KINERJA", width: 44 },
  { key: "target", header: ["TARGET", ""], width: 12, look: "number" },
  { key: "unit", header: ["TARGET", ""], width: 18, look: "center" },
];

const moneyColumns: ColumnSpec[] = [
  { key: "no", header: "NO", width: 6, look: "center" },
  { key: "program", header: "PROGRAM", width: 44 },
  { key: "budget", header: "ANGGARAN (Rp)", width: 44, look: "rupiah" },
  { key: "funding", header: "KET", width: 12, look: "center" },
];

/** The sheet "PK Dinkes". */
export const agreementHealth = (): Draft => {
  const draft = new Draft("pk-health", "PK Dinkes", "portrait");
  const top = drawTitle(draft, columns.length, "LAMPIRAN PERJANJIAN KINERJA TAHUN 2025", `${HEALTH.name.toUpperCase()} ${REGION.toUpperCase()}`);
  const rows = HEALTH.objectives.flatMap((objective, at) =>
    objective.indicators.map((indicator, index): RowSpec => ({
      key: indicator.key,
      cells: { ...(index === 0 ? { no: at + 1, objective: objective.name } : {}), indicator: indicator.name, target: indicator.targets[0]!, unit: indicator.unit },
      formats: formats(indicator, "target"),
    })),
  );
  const end = drawTable(draft, top, { columns, rows, mergeDown: mergeObjectives(HEALTH.objectives, "no", "objective") });
  const programs = programsOf(HEALTH);
  const budgets = programs.map((program, index): RowSpec => ({
    key: program.code,
    cells: { no: index + 1, program: program.name, budget: moneyOf(program, (sub) => sub.budget[0]!), funding: "APBD" },
  }));
  const total = f(`=SUM({budget@${programs[0]!.code}}:{budget@${programs.at(-1)!.code}})`);
  const last = drawTable(draft, end + 1, { columns: moneyColumns, rows: [...budgets, { key: "total", weight: "bold", cells: { program: "JUMLAH", budget: total } }], isFurther: true });
  drawSignature(draft, last + 2, 1, "BUPATI SELAKSA", "", "", "(nama pejabat)");
  drawSignature(draft, last + 1, 3, "Selaksa, 15 Januari 2025", HEALTH.head, "", "", "(nama pejabat)");
  return draft;
};
