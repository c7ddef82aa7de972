// Table 3.4: the indicators against the province, the nation and standards, where a sheet holds such figures; else a form that keeps what people fill in.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { BENCHMARKS, benchmarkFigure, type Benchmark, type BenchmarkFigure } from "../benchmarks";
import { ofYear } from "../dates";
import { addIndicatorRows, frontHeadings, FRONT_WIDTHS } from "../indicator-rows";
import type { IndicatorList, ReportedIndicator } from "../indicators";
import { judge } from "../judgement";
import { figureCell } from "../row-figures";
import { field, SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { quoted } from "../source-formula";
import { WORDS } from "../texts";
import { changeCell, changeOf, type Change } from "../trend";

export const benchmarkSheet: SheetMaker = {
  plan: "lakip-3.4",
  group: "utama",
  title: "Tabel 3.4 Perbandingan dengan provinsi, nasional, dan standar",
  notes: ({ indicators, scope }) => (indicators && !indicators.rows.some((row) => BENCHMARKS.some((benchmark) => benchmarkFigure(scope, row, benchmark))) ? [{ key: "noBenchmarks", args: {} }] : []),
  make: (context) => context.indicators && planBenchmarks(context, context.indicators),
};

const NAMES: Readonly<Record<Benchmark, { readonly heading: string; readonly than: string }>> = {
  province: { heading: "Provinsi", than: "provinsi" },
  national: { heading: "Nasional", than: "nasional" },
  standard: { heading: "Standar", than: "standar" },
};

const SOURCE = "Sumber pembanding";
const ACTUAL = FRONT_WIDTHS.length;
/** Columns of the figures and of the differences, by place of the benchmark. */
const figureColumn = (place: number): number => ACTUAL + 1 + place;
const differenceColumn = (place: number): number => ACTUAL + 1 + BENCHMARKS.length + place;

const planBenchmarks = (context: ReportContext, list: IndicatorList): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "lakip-3.4", name: "3.4 Pembanding", widths: [...FRONT_WIDTHS, 12, 12, 12, 12, 12, 12, 12, 24, 34] });
  draft.addTitles(`TABEL 3.4 PERBANDINGAN DENGAN PROVINSI, NASIONAL, DAN STANDAR${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader([
    ...frontHeadings(list), `Realisasi${scope.year === undefined ? "" : ` ${scope.year}`}`,
    { heading: "Pembanding", below: BENCHMARKS.map((benchmark) => NAMES[benchmark].heading) },
    { heading: "Selisih terhadap", below: BENCHMARKS.map((benchmark) => NAMES[benchmark].heading) },
    "Kedudukan", SOURCE,
  ]);
  addIndicatorRows(draft, list, (row, at, key) => cellsOf(context, row, at, key));
  draft.add();
  draft.addWide("Sel kuning diisi sendiri; isinya kembali ke indikator yang sama bila lembar ditulis ulang. Sel lain berupa rumus ke lembar sumber.", "note");
  draft.addWide("Selisih = realisasi dikurangi pembanding. Kedudukan dilihat menurut arah indikator: terhadap nasional, atau provinsi, atau standar bila yang di depannya kosong.", "note");
  return draft.plan();
};

const cellsOf = (context: ReportContext, row: ReportedIndicator, at: number, key: string): PlanCell[] => {
  const { scope, policy } = context;
  const found = BENCHMARKS.map((benchmark) => benchmarkFigure(scope, row, benchmark));
  const actual = cellAddress(at, ACTUAL);
  const changes = found.map((figure, place) => changeOf(figure, row.actual, cellAddress(at, figureColumn(place)), actual));
  const { direction, evidence } = judge(row, scope, policy);
  const sign = evidence === "conflict" || (direction !== "higher" && direction !== "lower") ? undefined : direction === "higher" ? 1 : -1;
  return [
    figureCell(row.actual),
    ...found.map((figure, place) => (figure ? figureCell(figure) : field(key, NAMES[BENCHMARKS[place]!].heading, row.label, "inputNumber"))),
    ...changes.map(changeCell),
    sign === undefined ? text(evidence === "conflict" ? WORDS.review : WORDS.none, "textCenter") : standingCell(at, changes, sign),
    sourceCell(found, row, key),
  ];
};

const sourceCell = (found: readonly (BenchmarkFigure | undefined)[], row: ReportedIndicator, key: string): PlanCell => {
  const known = found.flatMap((figure) => (figure ? [`${figure.source || figure.document.sheet.name}${figure.year === undefined ? "" : ` (${figure.year})`}`] : []));
  return known.length === 0 ? field(key, SOURCE, row.label) : text([...new Set(known)].join("; "));
};

/** Nation first, then province, then standard: the first that has a figure speaks. */
const STANDING_ORDER: readonly Benchmark[] = ["national", "province", "standard"];

const standingCell = (at: number, changes: readonly Change[], sign: 1 | -1): PlanCell => {
  let computed: string = WORDS.none;
  const formula = STANDING_ORDER.reduceRight((rest, benchmark) => {
    const place = BENCHMARKS.indexOf(benchmark);
    const cell = cellAddress(at, differenceColumn(place));
    const { than } = NAMES[benchmark];
    const [better, worse, same] = [`lebih baik dari ${than}`, `belum sebaik ${than}`, `setara ${than}`];
    const difference = changes[place]!.computed;
    if (typeof difference === "number") computed = difference * sign > 0 ? better : difference === 0 ? same : worse;
    const signed = sign === 1 ? cell : `-${cell}`;
    return `IF(ISNUMBER(${cell}),IF(ROUND(${cell},9)=0,${quoted(same)},IF(${signed}>0,${quoted(better)},${quoted(worse)})),${rest})`;
  }, quoted(WORDS.none));
  return { formula: `=${formula}`, computed, style: "textCenter" };
};
