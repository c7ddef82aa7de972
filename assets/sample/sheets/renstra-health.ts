// The Renstra of the Dinas Kesehatan in the form of 2025: one outline column for goal to sub-activity, target and budget for six years.
import { type Line, outlineOf } from "../data/figures";
import { HEALTH } from "../data/health";
import { REGION, YEARS } from "../data/region";
import type { Indicator } from "../data/types";
import { type Content, Draft } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawHeadSignature, drawTitle, formats, mergeObjectives, money, sumOf, weightOf } from "./common";

const PLAN = [...YEARS, 2030];
const GROUP = "TARGET DAN PAGU INDIKATIF TAHUN";

const columns: ColumnSpec[] = [
  { key: "code", header: "KODE", width: 19 },
  { key: "outline", header: "TUJUAN / SASARAN / PROGRAM / KEGIATAN / SUB KEGIATAN", width: 46 },
  { key: "indicator", header: "INDIKATOR OUTCOME / OUTPUT", width: 38 },
  { key: "unit", header: "SATUAN", width: 14, look: "center" },
  { key: "before", header: "BASELINE TAHUN 2024", width: 11, look: "number" },
  ...PLAN.flatMap((year): ColumnSpec[] => [
    { key: `t${year}`, header: [GROUP, String(year), "TARGET"], width: 10, look: "number" },
    { key: `r${year}`, header: [GROUP, String(year), "PAGU (Rp)"], width: 17, look: "rupiah" },
  ]),
  { key: "notes", header: "KET", width: 12 },
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

const figures = (indicator: Indicator): Record<string, Content> => ({
  indicator: indicator.name,
  unit: indicator.unit,
  before: indicator.before,
  ...Object.fromEntries(PLAN.map((year, index) => [`t${year}`, indicator.targets[index]!])),
});

const formatsOf = (indicator: Indicator): Record<string, string> => formats(indicator, "before", ...PLAN.map((year) => `t${year}`));

const lineRow = (line: Line): RowSpec => {
  const budget = Object.fromEntries(PLAN.map((year, index) => [`r${year}`, money(line, `r${year}`, line.sub?.budget[index])]));
  const name: Record<string, Content> = line.level === "further" ? {} : { code: line.code, outline: line.name };
  return { key: line.key, cells: { ...name, ...figures(line.indicator), ...budget }, formats: formatsOf(line.indicator), ...weightOf(line) };
};

/** The sheet "Renstra Dinkes". */
export const renstraHealth = (): Draft => {
  const draft = new Draft("renstra-health", "Renstra Dinkes", "landscape");
  const top = drawTitle(draft, columns.length, "RENCANA PROGRAM, KEGIATAN, SUB KEGIATAN DAN PENDANAAN", `RENSTRA ${HEALTH.name.toUpperCase()} ${REGION.toUpperCase()} TAHUN 2025-2030`);
  const { goalIndicator, objectives } = HEALTH;
  const blocks = objectives.flatMap((objective, at) => [
    ...objective.indicators.map((indicator, index): RowSpec => ({
      key: indicator.key,
      cells: { ...(index === 0 ? { outline: `Sasaran ${at + 1}: ${objective.name}` } : {}), ...figures(indicator) },
      formats: formatsOf(indicator),
    })),
    ...outlineOf(objective.programs).map(lineRow),
  ]);
  const goal: RowSpec = { key: "goal", cells: { outline: `Tujuan: ${HEALTH.goal}`, ...figures(goalIndicator) }, formats: formatsOf(goalIndicator) };
  const codes = objectives.flatMap(({ programs }) => programs.map(({ code }) => code));
  const total = Object.fromEntries(PLAN.map((year) => [`r${year}`, sumOf(`r${year}`, codes)]));
  const end = drawTable(draft, top, {
    columns,
    numbering: "below",
    rows: [goal, ...blocks, { key: "total", weight: "bold", cells: { outline: "JUMLAH", ...total } }],
    mergeDown: [
      ...mergeObjectives(objectives, "outline"),
      ...["code", "outline"].map((column) => ({ column, from: "1.02.02", to: "1.02.02.i2" })),
    ],
  });
  drawHeadSignature(draft, end + 1, columns.length - 5, HEALTH.head, "18 September 2025");
  return draft;
};
