// Table 3.3: where the indicators stand on the way to the end of the plan, told both ways (share of the way, level), and what is still needed.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { BLANK } from "../../sheets/reading";
import { achievementCell } from "../achievement-formula";
import { percentAxis } from "../chart-axis";
import { placesBetween } from "../decimals";
import { baselineOf, historyIn, isMeasured, type YearOfIndicator } from "../history";
import { addIndicatorRows, frontHeadings, FRONT_WIDTHS, type AddedRow } from "../indicator-rows";
import type { IndicatorList, ReportedIndicator } from "../indicators";
import { judge, type Judgement } from "../judgement";
import { neededCells, VERDICTS, type NeededPlan, type YearStep } from "../needed-cells";
import { planEndOf, type PlanEnd } from "../plan-end";
import { figureCell, styleOf } from "../row-figures";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { KINDS, WORDS } from "../texts";
import { isComparable } from "../trend";
import type { SourceValue } from "../year-value";

export const planEndSheet: SheetMaker = {
  plan: "lakip-3.3",
  group: "utama",
  title: "Tabel 3.3 Kemajuan menuju target akhir rencana",
  notes: (context) => (context.indicators && !endsOf(context, context.indicators).some((end) => end) ? [{ key: "noPlanEnd", args: {} }] : []),
  make: (context) => {
    const { indicators } = context;
    const ends = indicators ? endsOf(context, indicators) : [];
    return indicators && ends.some((end) => end) ? new PlanEndTable(context, indicators, ends).plan() : null;
  },
};

const yearsOf = (context: ReportContext, row: ReportedIndicator): readonly YearOfIndicator[] => historyIn(context)?.of(row) ?? [];

const endsOf = (context: ReportContext, { rows }: IndicatorList): (PlanEnd | undefined)[] => rows.map((row) => planEndOf(context.scope, row, yearsOf(context, row)));

const [BASELINE, ACTUAL, END, PROGRESS, LEVEL, GAP, YEARS_LEFT, PER_YEAR, BEST] = [4, 5, 6, 7, 8, 9, 10, 11, 13] as const;

/** What the chart draws. */
const RATIOS = [{ name: "dari kondisi awal (%)", column: PROGRESS }, { name: "terhadap target akhir (%)", column: LEVEL }] as const;

/** More bars than these cannot be read. */
const MOST_BARS = 24;

class PlanEndTable {
  private readonly draft = new SheetDraft({ id: "lakip-3.3", name: "3.3 Akhir Rencana", widths: [...FRONT_WIDTHS, 11, 11, 11, 11, 11, 11, 8, 11, 11, 12, 15, 32] });
  private readonly endYears: readonly number[];

  constructor(private readonly context: ReportContext, private readonly list: IndicatorList, private readonly ends: readonly (PlanEnd | undefined)[]) {
    this.endYears = [...new Set(ends.flatMap((end) => end?.year ?? []))].sort((a, b) => a - b);
  }

  plan(): SheetPlan {
    const { draft, endYears, context: { scope } } = this;
    draft.addTitles(`TABEL 3.3 KEMAJUAN MENUJU TARGET AKHIR RENCANA TAHUN ${endYears.join(" DAN ")}`, scope.agency);
    draft.addGroupedHeader([
      ...frontHeadings(this.list), "Kondisi awal", `Realisasi ${scope.year}`, endYears.length === 1 ? `Target akhir ${endYears[0]}` : "Target akhir",
      { heading: "Kemajuan (%)", below: ["dari kondisi awal", "terhadap target akhir"] },
      { heading: "Kinerja tambahan yang diperlukan", below: ["Kekurangan", "Sisa tahun", "per tahun", "tumbuh %/tahun"] },
      "Langkah terbaik per tahun", "Penilaian", "Keterangan",
    ]);
    const rows = addIndicatorRows(draft, this.list, (row, at) => this.cells(row, at));
    this.addLegend();
    this.addChart(rows);
    return draft.plan();
  }

  private cells(row: ReportedIndicator, at: number): PlanCell[] {
    const { context: { scope, policy }, list } = this;
    const end = this.ends[list.rows.indexOf(row)];
    const baseline = baselineOf(scope, row);
    const actual = end ? end.soFar : row.actual;
    const judgement = judge({ ...row, target: end?.target, actual }, scope, policy);
    const level = achievementCell({
      target: end?.target.reading ?? BLANK, actual: actual?.reading ?? BLANK, targetText: String(end?.target.computed ?? ""),
      direction: judgement.direction, formula: judgement.formula, result: judgement.result, zeroRule: policy.zero.rule, cap: policy.cap.percent,
    }, { target: cellAddress(at, END), actual: cellAddress(at, ACTUAL) });
    const yearsLeft = end && scope.year !== undefined ? end.year - scope.year : undefined;
    const needed = this.needed(row, at, { end, actual, baseline, judgement });
    const front = [figureCell(baseline), end && !end.soFar ? text(WORDS.review, "textCenter") : figureCell(actual), figureCell(end?.target)];
    if (!end) return [...front, ...Array.from({ length: BEST - END }, () => text(WORDS.none, "textCenter")), text(WORDS.none, "textCenter"), text("Target akhir rencana tidak ditemukan.")];
    return [
      ...front, needed.progress, { ...(level.formula === undefined ? { value: level.computed } : level), style: styleOf(level.computed) },
      needed.gap, yearsLeft === undefined ? text(WORDS.none, "textCenter") : { value: yearsLeft, style: "textCenter" }, needed.perYear, needed.growth, needed.best, needed.verdict,
      text(this.remarks(end, baseline, judgement)),
    ];
  }

  /** Steps and gaps exist between numbers that can be compared; predicates and ranges are reached or not. */
  private needed(row: ReportedIndicator, at: number, { end, actual, baseline, judgement }: { readonly end: PlanEnd | undefined; readonly actual: SourceValue | undefined; readonly baseline: SourceValue | undefined; readonly judgement: Judgement }): NeededPlan {
    const { direction, evidence } = judgement;
    const isClear = evidence !== "conflict" && end !== undefined && (!actual || actual.reading.kind !== "number" || end.target.reading.kind !== "number" || isComparable(actual.reading, end.target.reading));
    if (!isClear || !end?.soFar) return wordsOnly(WORDS.review);
    if ((direction !== "higher" && direction !== "lower") || end.target.reading.kind !== "number") return { ...wordsOnly(WORDS.none), verdict: reachedCell(cellAddress(at, LEVEL), judgement) };
    const cellAt = (column: number): string => cellAddress(at, column);
    const usable = (value: SourceValue | undefined): number | undefined => (value && typeof value.computed === "number" && isComparable(value.reading, end.target.reading) ? value.computed : undefined);
    return neededCells({
      baseline: end.isTotal ? undefined : usable(baseline), actual: usable(actual), end: usable(end.target), yearsLeft: end.year - this.context.scope.year!, direction, isTotal: end.isTotal, places: placesBetween(actual?.reading, end.target.reading),
      steps: this.steps(row, end, baseline, cellAt(ACTUAL)),
    }, {
      // A total begins at nothing: its baseline is another thing's figure.
      baseline: end.isTotal || usable(baseline) === undefined ? quotedNone : cellAt(BASELINE),
      actual: cellAt(ACTUAL), end: cellAt(END), gap: cellAt(GAP), yearsLeft: cellAt(YEARS_LEFT), perYear: cellAt(PER_YEAR), best: cellAt(BEST),
    });
  }

  private steps(row: ReportedIndicator, end: PlanEnd, baseline: (SourceValue & { readonly year?: number }) | undefined, actualCell: string): YearStep[] {
    const step = (year: number, value: SourceValue | undefined): YearStep[] =>
      value && isMeasured(value) && typeof value.computed === "number" && isComparable(value.reading, end.target.reading) ? [{ year, expression: value.formula.slice(1), value: value.computed, places: placesBetween(value.reading) }] : [];
    const { year: now } = this.context.scope;
    const years = yearsOf(this.context, row).flatMap(({ year, row: { actual } }) => step(year, actual).map((each) => (year === now && !end.isTotal ? { ...each, expression: actualCell } : each)));
    const start = baseline?.year !== undefined && !end.isTotal && !years.some(({ year }) => year <= baseline.year!) ? step(baseline.year, baseline) : [];
    return [...start, ...years];
  }

  private remarks(end: PlanEnd, baseline: (SourceValue & { readonly year?: number }) | undefined, { direction, evidence }: Judgement): string {
    return [
      `Target dari ${KINDS[end.target.document.table.kind]}${this.endYears.length > 1 ? ` ${end.year}` : ""}.`,
      ...(end.isTotal ? [end.soFar ? "Target berupa jumlah seluruh tahun; realisasi dijumlahkan sejak awal rencana." : "Target berupa jumlah seluruh tahun, tetapi realisasi tahun-tahun sebelumnya tidak lengkap."] : []),
      ...(baseline || end.isTotal ? [] : ["Kondisi awal tidak ditemukan."]),
      ...(direction === "lower" ? ["Makin rendah makin baik."] : evidence === "conflict" ? ["Arah indikator tidak pasti."] : []),
    ].join(" ");
  }

  private addLegend(): void {
    const { draft } = this;
    draft.add();
    draft.addWide("Kemajuan dari kondisi awal = (R − A) / (E − A) × 100; terhadap target akhir: hitungan capaian seperti Tabel 3.1 dengan E sebagai target. A = kondisi awal, R = realisasi, E = target akhir. Keduanya dapat jauh berbeda: yang pertama mengukur bagian jarak yang sudah ditempuh sejak kondisi awal, yang kedua tingkat realisasi dibandingkan dengan target akhir.", "note");
    draft.addWide(`Penilaian membandingkan langkah yang diperlukan per tahun dengan langkah terbaik sejauh ini: sampai sama ${VERDICTS.inReach}; sampai dua kalinya ${VERDICTS.faster}; lebih dari itu ${VERDICTS.steep}.`, "note");
  }

  private addChart(rows: readonly AddedRow[]): void {
    const shown = rows.slice(0, MOST_BARS);
    if (!shown.some(({ at }) => typeof this.draft.shown(at, LEVEL) === "number")) return;
    const range = (column: number): string => `${cellAddress(shown[0]!.at, column)}:${cellAddress(shown.at(-1)!.at, column)}`;
    const values = (column: number): unknown[] => shown.map(({ at }) => this.draft.shown(at, column));
    const series = RATIOS.filter(({ column }) => values(column).some((value) => typeof value === "number"));
    this.draft.addChart({
      kind: "bar", title: `Kemajuan menuju target akhir ${this.endYears.join(" dan ")}`, categories: range(2), ...percentAxis(series.flatMap(({ column }) => values(column))),
      series: series.map(({ name, column }) => ({ name, values: range(column) })),
    }, Math.max(16, shown.length * 3));
  }
}

const quotedNone = `"${WORDS.none}"`;

const wordsOnly = (word: string): NeededPlan => {
  const cell = text(word, "textCenter");
  return { progress: cell, gap: cell, perYear: cell, growth: cell, best: cell, verdict: cell };
};

/** For a target that is no plain number: reached or not, by its level. */
const reachedCell = (levelCell: string, { result }: Judgement): PlanCell => ({
  formula: `=IF(ISNUMBER(${levelCell}),IF(ROUND(${levelCell},6)>=100,"${VERDICTS.reached}","belum tercapai"),"${WORDS.none}")`,
  computed: result.kind === "value" ? (Math.round(result.percent * 1e6) / 1e6 >= 100 ? VERDICTS.reached : "belum tercapai") : WORDS.none, style: "textCenter",
});
