// The regency's own yearly measurement: the human development index with its four parts, falling and range indicators, opinion and predicate.
import { actualOf, endTargetOf } from "../data/figures";
import { EXPECTED_SCHOOLING, GINI, HDI, LIFE, MEAN_SCHOOLING, MISSIONS, REGION, type RegionIndicator, SPENDING } from "../data/region";
import { type Content, Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { achievement, directionWord, drawNotes, drawSignature, drawTitle, formats, FORMULA_NOTE, progress, rating, SCALE_NOTE } from "./common";

const columns: ColumnSpec[] = [
  { key: "no", header: "No", width: 5, look: "center" },
  { key: "aim", header: "Tujuan / Sasaran", width: 34 },
  { key: "indicator", header: "Indikator Kinerja", width: 36 },
  { key: "direction", header: "Jenis Indikator", width: 11, look: "center" },
  { key: "unit", header: "Satuan", width: 12, look: "center" },
  { key: "before", header: "Realisasi 2024", width: 11, look: "number" },
  { key: "target", header: ["Tahun 2025", "Target"], width: 11, look: "number" },
  { key: "actual", header: ["Tahun 2025", "Realisasi"], width: 11, look: "number" },
  { key: "achievement", header: ["Tahun 2025", "Capaian (%)"], width: 11, look: "percent" },
  { key: "rating", header: "Predikat", width: 14, look: "center" },
  { key: "end", header: "Target Akhir RPJMD 2029", width: 12, look: "number" },
  { key: "progress", header: "Tingkat Kemajuan (%)", width: 12, look: "percent" },
  { key: "source", header: "Sumber Data", width: 22 },
].map((column, index) => ({ ...column, number: `(${index + 1})` }) as ColumnSpec);

const PARTS = [LIFE, EXPECTED_SCHOOLING, MEAN_SCHOOLING, SPENDING];

/** Life expectancy and schooling come from the agencies' own sheets. */
const LINKS: Readonly<Record<string, string>> = { uhh: "={health-performance!actual@uhh}", hls: "={annual!actual@hls}", rls: "={annual!actual@rls}" };

const composite = f(
  "=ROUND((({actual@uhh}-20)/65*(({actual@hls}/18+{actual@rls}/15)/2)*((LN({actual@pengeluaran})-LN(1007.436))/(LN(26572.352)-LN(1007.436))))^(1/3)*100,2)",
);

const row = (indicator: RegionIndicator, name: string, extra: Record<string, Content>): RowSpec => {
  const target = indicator.targets[0]!;
  const end = endTargetOf(indicator);
  const link = LINKS[indicator.key];
  const actual = indicator.key === "ipm" ? composite : link ? f(link) : actualOf(indicator);
  return {
    key: indicator.key,
    cells: {
      indicator: name,
      direction: directionWord(indicator),
      unit: indicator.unit,
      before: indicator.before,
      target,
      actual,
      achievement: achievement(indicator, target),
      rating: rating(),
      end,
      progress: progress(indicator, end, actualOf(indicator) === end),
      source: indicator.source,
      ...extra,
    },
    formats: formats(indicator, "before", "target", "actual", "end"),
  };
};

const rows = (): RowSpec[] => {
  const aims = MISSIONS.flatMap((mission) => mission.aims).filter(({ key }) => !["s11", "s21"].includes(key));
  const others = aims.flatMap((aim) => aim.indicators.filter((indicator) => indicator !== HDI && indicator !== LIFE).map((indicator) => ({ aim, indicator })));
  const poverty = others.findIndex(({ indicator }) => indicator.key === "miskin");
  const parts = PARTS.map((part, index) => row(part, `${"abcd"[index]!}. ${part.name}`, {}));
  const rest = others.flatMap(({ aim, indicator }, index) => [
    row(indicator, indicator.name, { aim: aim.name, no: index + 2 + (index > poverty ? 1 : 0) }),
    ...(index === poverty ? [row(GINI, GINI.name, { no: index + 3 })] : []),
  ]);
  return [row(HDI, HDI.name, { no: 1, aim: MISSIONS[0]!.aims[0]!.name }), ...parts, ...rest];
};

/** The sheet "Kinerja Pemda". */
export const regionPerformance = (): Draft => {
  const draft = new Draft("region", "Kinerja Pemda", "landscape");
  const top = drawTitle(draft, columns.length, "PENGUKURAN KINERJA TAHUN 2025", `PEMERINTAH ${REGION.toUpperCase()}`);
  const body = rows();
  const average = f(`=AVERAGE({achievement@${body[0]!.key}}:{achievement@${body.at(-1)!.key}})`);
  const end = drawTable(draft, top, {
    columns,
    numbering: "below",
    rows: [...body, { key: "average", weight: "bold", cells: { indicator: "Rata-rata capaian", achievement: average, rating: rating() } }],
    mergeDown: [
      { column: "no", from: "ipm", to: "pengeluaran" },
      { column: "aim", from: "ipm", to: "pengeluaran" },
      { column: "aim", from: "miskin", to: "gini" },
    ],
  });
  drawNotes(
    draft,
    end + 1,
    "Keterangan:",
    FORMULA_NOTE,
    "Indikator rentang: di dalam rentang = 100.",
    "IPM dihitung dari empat unsur (huruf a sampai d) dengan metode rata-rata geometrik.",
    SCALE_NOTE,
  );
  drawSignature(draft, end + 7, columns.length - 3, "Selaksa, 27 Februari 2026", "BUPATI SELAKSA", "", "", "(nama pejabat)");
  return draft;
};
