// The RPJMD matrix in the form of table T-C.14: missions, goals, objectives and programs with target and money for each year.
import { endTargetOf, moneyOf, programsOf } from "../data/figures";
import { EDUCATION } from "../data/education";
import { HEALTH } from "../data/health";
import { MISSIONS, REGION, type RegionAim, type RegionProgram, YEARS } from "../data/region";
import type { Agency, Indicator } from "../data/types";
import { type Content, Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { band, drawNotes, drawSignature, drawTitle, formats } from "./common";

const FUNDING = "Capaian Kinerja Program dan Kerangka Pendanaan";

const columns: ColumnSpec[] = [
  { key: "code", header: "Kode", width: 10 },
  { key: "outline", header: "Misi/Tujuan/Sasaran/Program Pembangunan Daerah", width: 38 },
  { key: "indicator", header: "Indikator Kinerja (tujuan/impact/outcome)", width: 32 },
  { key: "unit", header: "Satuan", width: 11, look: "center" },
  { key: "before", header: "Kondisi Kinerja Awal RPJMD (2024)", width: 11, look: "number" },
  ...YEARS.flatMap((year, index): ColumnSpec[] => [
    { key: `t${year}`, header: [FUNDING, `Tahun-${index + 1} (${year})`, "Target"], width: 10, look: "number" },
    { key: `r${year}`, header: [FUNDING, `Tahun-${index + 1} (${year})`, "Rp"], width: 16, look: "rupiah" },
  ]),
  { key: "tEnd", header: [FUNDING, "Kondisi Kinerja pada Akhir Periode RPJMD (2029)", "Target"], width: 10, look: "number" },
  { key: "rEnd", header: [FUNDING, "Kondisi Kinerja pada Akhir Periode RPJMD (2029)", "Rp"], width: 18, look: "rupiah" },
  { key: "agency", header: "Perangkat Daerah Penanggung Jawab", width: 20 },
  { key: "theme", header: "Tema RB Tematik", width: 18 },
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

const TARGETS = ["before", ...YEARS.map((year) => `t${year}`), "tEnd"];

const figures = (indicator: Indicator): Record<string, Content> => ({
  indicator: indicator.name,
  unit: indicator.unit,
  before: indicator.before,
  ...Object.fromEntries(YEARS.map((year, index) => [`t${year}`, indicator.targets[index]!])),
  tEnd: endTargetOf({ ...indicator, targets: indicator.targets.slice(0, YEARS.length) }),
});

/** Programs of the two agencies of the sample, as the RPJMD shows them. */
const own = new Map(
  [EDUCATION, HEALTH].flatMap((agency: Agency) =>
    programsOf(agency).map((program): [string, RegionProgram] => [
      program.code,
      { code: program.code, name: program.name, agency: agency.name, indicator: program.indicators[0]!, budget: YEARS.map((_, index) => moneyOf(program, (sub) => sub.budget[index]!)) },
    ]),
  ),
);

/** Programs that the region counts among its themes of bureaucratic reform. */
const THEMES: Readonly<Record<string, string>> = {
  "1.02.02": "Penurunan stunting",
  "1.02.05": "Penurunan stunting",
  "1.06.05": "Pengentasan kemiskinan",
  "2.07.03": "Pengentasan kemiskinan",
  "2.17.08": "Pengentasan kemiskinan",
};

const programRow = (named: RegionProgram | string): RowSpec => {
  const program = typeof named === "string" ? own.get(named)! : named;
  const money = Object.fromEntries(YEARS.map((year, index) => [`r${year}`, program.budget[index]!]));
  const end = f(`=${YEARS.map((year) => `{r${year}}`).join("+")}`);
  return { key: program.code, cells: { code: program.code, outline: program.name, ...figures(program.indicator), ...money, rEnd: end, agency: program.agency, theme: THEMES[program.code] ?? null }, formats: formats(program.indicator, ...TARGETS) };
};

const aimRows = (aim: RegionAim, label: string): RowSpec[] =>
  aim.indicators.map((indicator, index) => ({
    key: `${aim.key}.${index + 1}`,
    cells: { ...(index === 0 ? { outline: `${label}: ${aim.name}` } : {}), ...figures(indicator) },
    formats: formats(indicator, ...TARGETS),
  }));

const rows = (): RowSpec[] => {
  const numbers = { goal: 0, objective: 0 };
  const missions = MISSIONS.flatMap((mission) => [
    band(mission.key, "code", mission.name),
    ...mission.aims.flatMap((aim) => {
      const label = aim.level === "goal" ? `Tujuan ${++numbers.goal}` : `Sasaran ${++numbers.objective}`;
      return [...aimRows(aim, label), ...aim.programs.map(programRow)];
    }),
  ]);
  return [...missions, band("support", "code", "Program Penunjang Urusan Perangkat Daerah"), programRow("1.01.01"), programRow("1.02.01")];
};

/** The sheet "RPJMD". */
export const rpjmd = (): Draft => {
  const draft = new Draft("rpjmd", "RPJMD", "landscape");
  const top = drawTitle(draft, columns.length, "PROGRAM PEMBANGUNAN DAERAH YANG DISERTAI PAGU INDIKATIF", `RPJMD ${REGION.toUpperCase()} TAHUN 2025-2029 (PETIKAN)`);
  const body = rows();
  const money = [...YEARS.map((year) => `r${year}`), "rEnd"];
  const sums = Object.fromEntries(money.map((column) => [column, f(`=SUM({${column}@${body[0]!.key}}:{${column}@${body.at(-1)!.key}})`)]));
  const end = drawTable(draft, top, {
    columns,
    numbering: "below",
    rows: [...body, { key: "total", weight: "bold", cells: { outline: "JUMLAH", ...sums } }],
    mergeDown: ["s11", "s12"].map((key) => ({ column: "outline", from: `${key}.1`, to: `${key}.2` })),
  });
  drawNotes(draft, end + 1, "Petikan: program penunjang perangkat daerah lain tidak dimuat.", "Target Laju Pertumbuhan Ekonomi berupa rentang.");
  drawSignature(draft, end + 4, columns.length - 3, "BUPATI SELAKSA", "", "", "(nama pejabat)");
  return draft;
};
