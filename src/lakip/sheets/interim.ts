// Table 3.1 for the interim report: TW I to III, each from the beginning of the year to its end, with the method of the indicator.
import { mean } from "../../performance/arithmetic/sums";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { addIndicatorRows, frontHeadings, FRONT_WIDTHS } from "../indicator-rows";
import type { IndicatorList, ReportedIndicator } from "../indicators";
import { quarterFigures, type QuarterWay } from "../quarter-figures";
import { figureCell, meanCell, rowFigures } from "../row-figures";
import { SheetDraft, text } from "../sheet-draft";
import { oncePerReport, type ReportContext, type SheetMaker } from "../sheet-maker";
import { WORDS } from "../texts";

export const interimSheet: SheetMaker = {
  plan: "lakip-3.1-tw",
  group: "utama",
  title: "Tabel 3.1 triwulanan (laporan interim)",
  make: (context) => {
    const { indicators } = context;
    return indicators && indicators.rows.some((row) => quartersOf(context).has(row)) ? new InterimTable(context, indicators).plan() : null;
  },
};

const quartersOf = oncePerReport(({ scope, indicators }) => new Map((indicators?.rows ?? []).flatMap((row) => {
  const quarters = quarterFigures(scope, row);
  return quarters ? [[row, quarters] as const] : [];
})));

const QUARTERS = [{ quarter: 1, heading: "Triwulan I" }, { quarter: 2, heading: "s.d. Triwulan II" }, { quarter: 3, heading: "s.d. Triwulan III" }] as const;

const YEAR_TARGET = FRONT_WIDTHS.length;
/** Target, actual and achievement of a quarter stand side by side. */
const columnOf = (place: number): number => YEAR_TARGET + 1 + place * 3;

const WAYS: Readonly<Record<QuarterWay, string>> = {
  sum: "Dijumlahkan sejak TW I.", runningTotal: "Angka kumulatif.", last: "Posisi akhir triwulan.", flat: "Target tetap, posisi akhir triwulan.", average: "Rata-rata sejak TW I.",
  unknown: "Cara menjumlahkan triwulan tidak diketahui.",
};

class InterimTable {
  private readonly draft = new SheetDraft({ id: "lakip-3.1-tw", name: "3.1 Triwulanan", widths: [...FRONT_WIDTHS, 11, ...QUARTERS.flatMap(() => [11, 11, 11]), 30] });
  /** Achievements by quarter, for the means. */
  private readonly percents: (number | undefined)[][] = QUARTERS.map(() => []);

  constructor(private readonly context: ReportContext, private readonly list: IndicatorList) {}

  plan(): SheetPlan {
    const { draft, context: { scope } } = this;
    const year = scope.year === undefined ? "" : ` ${scope.year}`;
    draft.addTitles(`TABEL 3.1 CAPAIAN KINERJA TRIWULAN I SAMPAI III${year === "" ? "" : ` TAHUN${year}`}`, scope.agency);
    draft.addGroupedHeader([...frontHeadings(this.list), `Target${year}`, ...QUARTERS.map(({ heading }) => ({ heading, below: ["Target", "Realisasi", "Capaian (%)"] })), "Keterangan"]);
    const rows = addIndicatorRows(draft, this.list, (row, at) => this.cells(row, at));
    this.addMeans(rows.map(({ at }) => at));
    draft.add();
    draft.addWide("Target dan realisasi dihitung dari awal tahun sampai akhir triwulan menurut cara tiap indikator; yang dijumlahkan hanya triwulan yang sudah terisi, pada kedua sisi.", "note");
    draft.addWide("Angka berupa rumus ke lembar sumber; dasar hitungan capaian: lembar Metode.", "note");
    return draft.plan();
  }

  private cells(row: ReportedIndicator, at: number): PlanCell[] {
    const quarters = quartersOf(this.context).get(row);
    const figures = QUARTERS.flatMap(({ quarter }, place) => {
      if (!quarters) {
        this.percents[place]!.push(undefined);
        return [text("", "textCenter"), text("", "textCenter"), text(WORDS.notMeasured, "textCenter")];
      }
      const { target: _, actual: __, ...own } = row;
      const { target, actual, achievement, percent } = rowFigures({ ...own, ...quarters.upTo(quarter) }, this.context, at, { target: columnOf(place), actual: columnOf(place) + 1 });
      this.percents[place]!.push(percent);
      return [target, actual, achievement];
    });
    const remarks = quarters ? [WAYS[quarters.way], ...(quarters.hasOwnTargets ? [] : ["Dibandingkan dengan target tahun."])] : ["Tidak ada kolom triwulan."];
    return [figureCell(row.target), ...figures, { ...text(remarks.join(" ")), indent: 1 }];
  }

  private addMeans(rows: readonly number[]): void {
    const { draft } = this;
    const at = draft.add([
      text("Rata-rata seluruh indikator", "total"), ...Array.from({ length: YEAR_TARGET }, () => text("", "total")),
      ...QUARTERS.flatMap((_, place) => [text("", "total"), text("", "total"), meanCell(rows, columnOf(place) + 2, mean(this.percents[place]!.filter((percent) => percent !== undefined)))]),
      text("", "total"),
    ]);
    draft.merge(at, 0, at, YEAR_TARGET);
  }
}
