// The Renstra of the Dinas Pendidikan in the form of table T-C.27: target and money for each year, by objective, program, activity and sub-activity.
import { EDUCATION } from "../data/education";
import { endTargetOf, type Line, outlineOf } from "../data/figures";
import { REGION, YEARS } from "../data/region";
import type { Indicator } from "../data/types";
import { type Content, Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawHeadSignature, drawNotes, drawTitle, formats, money, sumOf, weightOf } from "./common";

const FUNDING = "Target Kinerja Program dan Kerangka Pendanaan";

const columns: ColumnSpec[] = [
  { key: "goal", header: "Tujuan", width: 20 },
  { key: "objective", header: "Sasaran", width: 22 },
  { key: "code", header: "Kode", width: 19 },
  { key: "outline", header: "Program, Kegiatan dan Sub Kegiatan", width: 44 },
  { key: "indicator", header: "Indikator Kinerja Tujuan, Sasaran, Program (outcome), Kegiatan dan Sub Kegiatan (output)", width: 36 },
  { key: "unit", header: "Satuan", width: 11, look: "center" },
  { key: "before", header: "Data Capaian pada Tahun Awal Perencanaan (2024)", width: 12, look: "number" },
  ...YEARS.flatMap((year): ColumnSpec[] => [
    { key: `t${year}`, header: [FUNDING, `Tahun ${year}`, "Target"], width: 10, look: "number" },
    { key: `r${year}`, header: [FUNDING, `Tahun ${year}`, "Rp"], width: 16, look: "rupiah" },
  ]),
  { key: "tEnd", header: [FUNDING, "Kondisi Kinerja pada Akhir Periode Renstra", "Target"], width: 10, look: "number" },
  { key: "rEnd", header: [FUNDING, "Kondisi Kinerja pada Akhir Periode Renstra", "Rp"], width: 18, look: "rupiah" },
  { key: "owner", header: "Unit Kerja Perangkat Daerah Penanggung Jawab", width: 22 },
  { key: "location", header: "Lokasi", width: 14 },
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

const MONEY = [...YEARS.map((year) => `r${year}`), "rEnd"];

const figures = (indicator: Indicator): Record<string, Content> => ({
  indicator: indicator.name,
  unit: indicator.unit,
  before: indicator.before,
  ...Object.fromEntries(YEARS.map((year, index) => [`t${year}`, indicator.targets[index]!])),
  tEnd: endTargetOf(indicator),
});

const formatsOf = (indicator: Indicator): Record<string, string> =>
  formats(indicator, "before", ...YEARS.map((year) => `t${year}`), "tEnd");

const lineRow = (line: Line): RowSpec => {
  const years = Object.fromEntries(YEARS.map((year, index) => [`r${year}`, money(line, `r${year}`, line.sub?.budget[index])]));
  const end = line.level === "further" ? null : f(`=${YEARS.map((year) => `{r${year}}`).join("+")}`);
  const name: Record<string, Content> = line.level === "further" ? {} : { code: line.code, outline: line.name, owner: line.owner, location: REGION };
  return { key: line.key, cells: { ...name, ...figures(line.indicator), ...years, rEnd: end }, formats: formatsOf(line.indicator), ...weightOf(line) };
};

/** The sheet "Renstra Disdik". */
export const renstraEducation = (): Draft => {
  const draft = new Draft("renstra-education", "Renstra Disdik", "landscape");
  const top = drawTitle(draft, columns.length, "RENCANA PROGRAM, KEGIATAN, DAN PENDANAAN", `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`, "RENSTRA TAHUN 2025-2029");
  const { goalIndicator, objectives } = EDUCATION;
  const first: RowSpec = { key: "goal", cells: { goal: EDUCATION.goal, ...figures(goalIndicator) }, formats: formatsOf(goalIndicator) };
  const blocks = objectives.map((objective) => {
    const indicators = objective.indicators.map((indicator, index): RowSpec => ({
      key: indicator.key,
      cells: { ...(index === 0 ? { objective: objective.name } : {}), ...figures(indicator) },
      formats: formatsOf(indicator),
    }));
    return [...indicators, ...outlineOf(objective.programs).map(lineRow)];
  });
  const body = [first, ...blocks.flat()];
  const programs = objectives.flatMap((objective) => objective.programs.map((program) => program.code));
  const total = Object.fromEntries(MONEY.map((column) => [column, sumOf(column, programs)]));
  const end = drawTable(draft, top, {
    columns,
    numbering: "below",
    rows: [...body, { key: "total", weight: "bold", cells: { outline: "JUMLAH", ...total } }],
    mergeDown: [
      { column: "goal", from: "goal", to: body.at(-1)!.key },
      ...blocks.map((block) => ({ column: "objective", from: block[0]!.key, to: block.at(-1)!.key })),
      ...["code", "outline", "owner", "location"].map((column) => ({ column, from: "1.01.02", to: "1.01.02.i2" })),
    ],
  });
  drawNotes(draft, end + 1, "Target akhir periode: jumlah lima tahun untuk keluaran yang diakumulasikan, selain itu target tahun 2029.");
  drawHeadSignature(draft, end + 3, columns.length - 4, EDUCATION.head, "15 September 2025");
  return draft;
};
