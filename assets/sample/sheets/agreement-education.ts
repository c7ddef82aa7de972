// The Perjanjian Kinerja of the Dinas Pendidikan and its change: indicators with targets, then programs with money, on one sheet.
import { EDUCATION } from "../data/education";
import { moneyOf, programsOf } from "../data/figures";
import { REGION } from "../data/region";
import { type Content, Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawSignature, drawTitle, formats, mergeObjectives } from "./common";

const columns: ColumnSpec[] = [
  { key: "no", header: "No", width: 6, look: "center", number: "(1)" },
  { key: "objective", header: "Sasaran Strategis", width: 46, number: "(2)" },
  { key: "indicator", header: "Indikator Kinerja", width: 48, number: "(3)" },
  { key: "unit", header: "Satuan", width: 20, look: "center", number: "(4)" },
  { key: "target", header: "Target", width: 14, look: "number", number: "(5)" },
];

const indicatorRows = (isRevised: boolean): RowSpec[] =>
  EDUCATION.objectives.flatMap((objective, at) =>
    objective.indicators.map((indicator, index): RowSpec => ({
      key: indicator.key,
      cells: {
        ...(index === 0 ? { no: at + 1, objective: objective.name } : {}),
        indicator: indicator.name,
        unit: indicator.unit,
        target: (isRevised ? indicator.revised : undefined) ?? indicator.targets[0]!,
      },
      formats: formats(indicator, "target"),
    })),
  );

/** The table of programs; after the change it shows the money before, after and the difference. */
const moneyTable = (isRevised: boolean): { columns: ColumnSpec[]; rows: RowSpec[] } => {
  const programs = programsOf(EDUCATION);
  const shown = isRevised ? ["first", "second", "change"] : ["first"];
  const heads = isRevised ? ["Anggaran Semula (Rp)", "Anggaran Setelah Perubahan (Rp)", "Bertambah / Berkurang (Rp)"] : ["Anggaran (Rp)"];
  const rows = programs.map((program, index): RowSpec => {
    const first = moneyOf(program, (sub) => sub.budget[0]!);
    const change: Record<string, Content> = isRevised ? { second: moneyOf(program, (sub) => sub.revised), change: f("={second}-{first}") } : { funding: "APBD" };
    return { key: program.code, cells: { no: index + 1, program: program.name, first, ...change } };
  });
  const ends = [programs[0]!.code, programs.at(-1)!.code];
  const sums = Object.fromEntries(shown.map((column) => [column, f(`=SUM({${column}@${ends[0]!}}:{${column}@${ends[1]!}})`)]));
  return {
    columns: [
      { key: "no", header: "No", width: 6, look: "center" },
      { key: "program", header: "Program", width: 46 },
      ...shown.map((key, index): ColumnSpec => ({ key, header: heads[index]!, width: 20, look: "rupiah" })),
      ...(isRevised ? [] : [{ key: "funding", header: "Keterangan", width: 20, look: "center" } as const]),
    ],
    rows: [...rows, { key: "total", weight: "bold", cells: { program: "JUMLAH", ...sums } }],
  };
};

/** The sheet "PK Disdik", or "PK-P Disdik" after the change of the APBD. */
export const agreementEducation = (isRevised: boolean): Draft => {
  const draft = new Draft(isRevised ? "pk-revised" : "pk", isRevised ? "PK-P Disdik" : "PK Disdik", "portrait");
  const title = isRevised ? "PERJANJIAN KINERJA PERUBAHAN TAHUN 2025" : "PERJANJIAN KINERJA TAHUN 2025";
  const top = drawTitle(draft, columns.length, title, `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`);
  const end = drawTable(draft, top, { columns, numbering: "below", rows: indicatorRows(isRevised), mergeDown: mergeObjectives(EDUCATION.objectives, "no", "objective") });
  const last = drawTable(draft, end + 1, { ...moneyTable(isRevised), isFurther: true });
  const date = isRevised ? "13 Oktober 2025" : "13 Januari 2025";
  drawSignature(draft, last + 2, 1, "PIHAK KEDUA", "BUPATI SELAKSA", "", "", "(nama pejabat)");
  drawSignature(draft, last + 1, 3, `Selaksa, ${date}`, "PIHAK PERTAMA", EDUCATION.head, "", "", "(nama pejabat)");
  return draft;
};
