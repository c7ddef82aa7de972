// Table 3.2: the indicators against earlier years, as many as the workbook holds: target, actual, achievement, the trend and what it means.
import type { Direction } from "../../performance/arithmetic/formula";
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { historyIn, isMeasured, type History, type YearOfIndicator } from "../history";
import { addIndicatorRows, frontHeadings, FRONT_WIDTHS, type AddedRow } from "../indicator-rows";
import type { IndicatorList, ReportedIndicator } from "../indicators";
import { judge } from "../judgement";
import { figureCell, rowFigures } from "../row-figures";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { shortened, WORDS } from "../texts";
import { changeCell, changeOf, meaningCell, trendCell, type Change } from "../trend";

export const earlierYearsSheet: SheetMaker = {
  plan: "lakip-3.2",
  group: "utama",
  title: "Tabel 3.2 Perbandingan dengan tahun sebelumnya",
  notes: (context) => (context.indicators && !hasEarlierYears(historyIn(context)) ? [{ key: "noEarlierYears", args: {} }] : []),
  make: (context) => {
    const history = historyIn(context);
    return context.indicators && hasEarlierYears(history) ? new TrendTable(context, context.indicators, history).plan() : null;
  },
};

const hasEarlierYears = (history: History | null): history is History => history !== null && history.years.length > 1;

class TrendTable {
  private readonly draft: SheetDraft;
  /** Years of which a target is known for any indicator: only those have an achievement. */
  private readonly targetYears: readonly number[];
  private readonly columns: { readonly target: number; readonly actual: number; readonly achievement: number; readonly change: number };

  constructor(private readonly context: ReportContext, private readonly list: IndicatorList, private readonly history: History) {
    const { years } = history;
    this.targetYears = years.filter((_, place) => list.rows.some((row) => isMeasured(history.of(row)[place]!.row.target)));
    const [front, wide] = [FRONT_WIDTHS.length, this.targetYears.length];
    this.columns = { target: front, actual: front + wide, achievement: front + wide + years.length, change: front + wide * 2 + years.length };
    const figures = wide * 2 + years.length;
    this.draft = new SheetDraft({ id: "lakip-3.2", name: "3.2 Tahun Sebelumnya", widths: [...FRONT_WIDTHS, ...Array.from({ length: figures }, () => 10.5), 12, 13, 13, 32] });
  }

  plan(): SheetPlan {
    const { draft, context: { scope }, history: { years }, targetYears } = this;
    draft.addTitles(`TABEL 3.2 PERBANDINGAN KINERJA TAHUN ${years[0]}–${years.at(-1)}`, scope.agency);
    const ofYears = (heading: string, of: readonly number[]): { heading: string; below: string[] }[] => (of.length === 0 ? [] : [{ heading, below: of.map(String) }]);
    draft.addGroupedHeader([
      ...frontHeadings(this.list), ...ofYears("Target", targetYears), ...ofYears("Realisasi", years), ...ofYears("Capaian (%)", targetYears),
      `Perubahan ${years.at(-2)}–${years.at(-1)}`, "Naik/Turun", "Arti", "Keterangan",
    ]);
    const rows = addIndicatorRows(draft, this.list, (row, at) => this.cells(row, at));
    this.addLegend();
    this.addChart(rows);
    return draft.plan();
  }

  private cells(row: ReportedIndicator, at: number): PlanCell[] {
    const { history, columns, targetYears, context } = this;
    const years = history.of(row);
    const withTarget = years.filter(({ year }) => targetYears.includes(year));
    const figures = withTarget.map((each, place) => ({
      ...rowFigures(each.row, context, at, { target: columns.target + place, actual: columns.actual + years.indexOf(each) }), isKnown: isMeasured(each.row.target),
    }));
    const { direction, evidence } = judge(row, context.scope, context.policy);
    const values = years.map((each) => each.row.actual);
    const actuals = years.map((_, place) => cellAddress(at, columns.actual + place));
    const changeAt = cellAddress(at, columns.change);
    const change = changeOf(values.at(-2), values.at(-1), actuals.at(-2)!, actuals.at(-1)!);
    return [
      ...figures.map(({ target }) => target),
      ...years.map((each) => figureCell(each.row.actual)),
      ...figures.map(({ achievement, isKnown }) => (isKnown ? achievement : text(WORDS.none, "textCenter"))),
      changeCell(change), trendCell(values, actuals, change, changeAt), meaningCell(changeAt, change, evidence === "conflict" ? "unclear" : SIGNS[direction]),
      text(this.remarks(years, change, evidence === "conflict" ? "conflict" : direction)),
    ];
  }

  private remarks(years: readonly YearOfIndicator[], change: Change, direction: Direction | "conflict"): string {
    const { year, row } = years.at(-2)!;
    return [
      ...(isMeasured(row.actual) ? [] : [`Realisasi ${year} tidak ditemukan.`]),
      ...(change.scale ? [`Perubahan dalam tingkat predikat (${change.scale.name}).`] : []),
      ...(direction === "lower" ? ["Makin rendah makin baik."] : direction === "conflict" ? ["Arah indikator tidak pasti."] : direction === "higher" ? [] : ["Membaik atau memburuk dilihat dari capaiannya."]),
    ].join(" ");
  }

  private addLegend(): void {
    const { draft, targetYears, history: { years } } = this;
    draft.add();
    const without = years.filter((year) => !targetYears.includes(year));
    if (without.length > 0) draft.addWide(`Target tahun ${without.join(", ")} tidak ada di buku kerja ini, sehingga capaiannya tidak dihitung.`, "note");
    draft.addWide("Naik/Turun membandingkan semua tahun pada tabel; Perubahan dan Arti membandingkan dua tahun terakhir menurut arah indikator.", "note");
    draft.addWide("Angka berupa rumus ke lembar sumber; dasar hitungan capaian: lembar Metode.", "note");
  }

  /** Actuals of the unit that most indicators share: lines of one chart need one scale. */
  private addChart(rows: readonly AddedRow[]): void {
    const { draft, columns, history } = this;
    const complete = rows.filter(({ row }) => history.of(row).every((each) => each.row.actual?.reading.kind === "number"));
    const units = new Map<string, AddedRow[]>();
    for (const added of complete) units.set(added.row.unit, [...(units.get(added.row.unit) ?? []), added]);
    const [unit, shown] = [...units].sort((a, b) => b[1].length - a[1].length)[0] ?? ["", []];
    if (shown.length === 0) return;
    const last = columns.actual + history.years.length - 1;
    const across = (at: number): string => `${cellAddress(at, columns.actual)}:${cellAddress(at, last)}`;
    draft.addChart({
      kind: "line", title: `Realisasi ${history.years[0]}–${history.years.at(-1)}`, categories: across(draft.headingRow!), ...(unit === "" ? {} : { axis: unit }),
      series: shown.slice(0, MOST_LINES).map(({ row, at }) => ({ name: shortened(row.label, 60), values: across(at) })),
    });
  }
}

/** More lines cannot be told apart. */
const MOST_LINES = 6;

const SIGNS: Readonly<Record<Direction, 1 | -1 | "none">> = { higher: 1, lower: -1, range: "none", stable: "none" };
