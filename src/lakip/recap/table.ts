// The table of a recapitulation: agencies side by side, those that need coaching most first. Where a figure comes from is decided elsewhere:
// a row brings its cells; what is derived from them is a formula here.
import { mean, sumOf } from "../../performance/arithmetic/sums";
import { cellAddress } from "../../sheets/address";
import type { PlanCell } from "../../sheets/plan";
import { absorptionCell, absorptionOf } from "../money-cells";
import type { Sums } from "../money-sums";
import { CHART_SPACE, text, type SheetDraft } from "../sheet-draft";
import { WORDS } from "../texts";
import { COACHED, meanPlaces } from "./need";

/** A figure as it stands in its cell; `value` is absent where the cell shows no number. */
export interface RecapFigure {
  readonly cell: PlanCell;
  readonly value?: number;
}

export interface RecapRow {
  readonly name: string;
  readonly year?: number;
  /** How many indicators are in the mean. */
  readonly counted: PlanCell;
  /** In per cent. */
  readonly achievement: RecapFigure;
  /** The rating of the achievement that stands in a cell. */
  readonly rating: (achievement: string) => PlanCell;
  readonly errors: number;
  readonly warnings: number;
  /** In full rupiah. */
  readonly budget: RecapFigure;
  readonly spent: RecapFigure;
}

/** Columns of the table, and what formulas speak of. */
export const RECAP_WIDTHS = [5, 42, 8, 13, 12, 16, 11, 11, 21, 21, 11, 12] as const;
const ACHIEVEMENT = 4;
const [ERRORS, WARNINGS, BUDGET, SPENT, ABSORPTION] = [6, 7, 8, 9, 10] as const;
const HEADINGS = ["No", "Perangkat Daerah", "Tahun", "Indikator terhitung", "Rata-rata capaian (%)", "Predikat", "Temuan kesalahan", "Temuan peringatan", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)", "Rata-rata urutan"];

/** What the order means; below every such table. */
export const ORDER_NOTE = "Rata-rata urutan: rata-rata dari urutan menurut capaian terendah, temuan kesalahan terbanyak, dan serapan terendah; makin kecil makin perlu pendampingan. Ukuran yang tidak ada tidak dihitung. Urutan ini bahan pembinaan, bukan penilaian.";

const sumsOf = ({ budget, spent }: Pick<RecapRow, "budget" | "spent">): Sums => ({ budget: budget.value, spent: spent.value });

/** The rows in order with the mean place of each; equal ones by name. */
export const inOrder = <Row extends RecapRow>(rows: readonly Row[]): readonly (Row & { readonly meanPlace: number })[] => {
  const places = meanPlaces(rows.map((row) => {
    const absorption = absorptionOf(sumsOf(row));
    return { errors: row.errors, ...(row.achievement.value === undefined ? {} : { achievement: row.achievement.value }), ...(absorption === undefined ? {} : { absorption }) };
  }));
  return rows.map((row, at) => ({ ...row, meanPlace: places[at]! })).sort((a, b) => a.meanPlace - b.meanPlace || a.name.localeCompare(b.name, "id"));
};

/** Rows of the table that the first row above all and the last are in. */
export interface TablePlace {
  readonly top: number;
  readonly bottom: number;
}

/** Sheet rows that the table takes below its header, with the line of all agencies. */
export const rowsTaken = (count: number): number => count + (count > COACHED ? 2 : 0) + 1;

/** Adds header, rows in their order, and the line of all agencies. */
export const addRecapTable = (draft: SheetDraft, rows: readonly (RecapRow & { readonly meanPlace: number })[]): TablePlace => {
  draft.addHeader(HEADINGS);
  const hasSections = rows.length > COACHED;
  const top = draft.next;
  const bottom = top + rowsTaken(rows.length) - 2;
  rows.forEach((row, index) => {
    if (hasSections && index === 0) draft.addWide(`${COACHED} perangkat daerah yang paling perlu pendampingan`, "section");
    if (hasSections && index === COACHED) draft.addWide("Perangkat daerah lainnya", "section");
    addRow(draft, row, { index, top, bottom });
  });
  addWhole(draft, rows, { top, bottom });
  return { top, bottom };
};

const addRow = (draft: SheetDraft, row: RecapRow & { readonly meanPlace: number }, { index, top, bottom }: TablePlace & { readonly index: number }): void => {
  const at = draft.next;
  const [achievement, errors, share] = [ACHIEVEMENT, ERRORS, ABSORPTION].map((column) => ({ own: cellAddress(at, column), all: `${fixed(top, column)}:${fixed(bottom, column)}` })) as [Ranked, Ranked, Ranked];
  draft.add([
    { value: index + 1, style: "textCenter" }, text(row.name), row.year === undefined ? text(WORDS.none, "textCenter") : { value: row.year, style: "textCenter" },
    row.counted, row.achievement.cell, row.rating(cellAddress(at, ACHIEVEMENT)),
    { value: row.errors, style: row.errors > 0 ? "levelError" : "textCenter" }, { value: row.warnings, style: "textCenter" },
    row.budget.cell, row.spent.cell, absorptionCell(at, MONEY, sumsOf(row), "number"),
    { formula: `=(${rankIfNumber(achievement)}+RANK(${errors.own},${errors.all},0)+${rankIfNumber(share)})/(COUNT(${achievement.own},${share.own})+1)`, computed: row.meanPlace, style: "number" },
  ]);
};

interface Ranked {
  readonly own: string;
  readonly all: string;
}

const fixed = (row: number, column: number): string => cellAddress(row, column).replace(/(\d+)$/, "$$$1");

const rankIfNumber = ({ own, all }: Ranked): string => `IF(ISNUMBER(${own}),RANK(${own},${all},1),0)`;

const MONEY = { budget: BUDGET, spent: SPENT } as const;

/** The line of all agencies: the mean of their means, and sums of their findings and money. */
const addWhole = (draft: SheetDraft, rows: readonly RecapRow[], { top, bottom }: TablePlace): void => {
  const at = draft.next;
  const range = (column: number): string => `${cellAddress(top, column)}:${cellAddress(bottom, column)}`;
  const sum = (column: number, values: readonly number[], style: "totalCenter" | "totalRupiah"): PlanCell => ({ formula: `=SUM(${range(column)})`, computed: sumOf(values), style });
  const achievements = rows.flatMap(({ achievement }) => achievement.value ?? []);
  const [budgets, spents] = (["budget", "spent"] as const).map((subject) => rows.flatMap((row) => row[subject].value ?? [])) as [number[], number[]];
  const isComplete = rows.every(({ budget, spent }) => (budget.value === undefined) === (spent.value === undefined));
  const blank = text("", "total");
  draft.add([
    text(`SELURUHNYA (${rows.length})`, "total"), blank, blank, blank,
    { formula: `=IF(COUNT(${range(ACHIEVEMENT)})=0,"${WORDS.none}",AVERAGE(${range(ACHIEVEMENT)}))`, computed: mean(achievements) ?? WORDS.none, style: "totalNumber" }, blank,
    sum(ERRORS, rows.map(({ errors }) => errors), "totalCenter"), sum(WARNINGS, rows.map(({ warnings }) => warnings), "totalCenter"),
    sum(BUDGET, budgets, "totalRupiah"), sum(SPENT, spents, "totalRupiah"),
    // A share of sums that lack one side of somebody would be wrong without looking so.
    isComplete ? absorptionCell(at, MONEY, { budget: sumOf(budgets), spent: sumOf(spents) }, "totalNumber") : text(WORDS.none, "totalCenter"), blank,
  ]);
  draft.merge(at, 0, at, 3);
};

/** More agencies than these cannot be read in a chart. */
const MOST_BARS = 30;

/** Rows that the chart covers; none for one agency or very many. */
const chartHeight = (count: number): number => (count < 2 || count > MOST_BARS ? 0 : Math.max(14, count * 2 + 4));

/** Sheet rows that the chart takes with the space around it. */
export const recapChartRows = (count: number): number => (chartHeight(count) === 0 ? 0 : chartHeight(count) + CHART_SPACE);

/** Achievement beside absorption, below everything so far. */
export const addRecapChart = (draft: SheetDraft, count: number, { top, bottom }: TablePlace): void => {
  if (chartHeight(count) === 0) return;
  const range = (column: number): string => `${cellAddress(top, column)}:${cellAddress(bottom, column)}`;
  draft.addChart({
    kind: "bar", title: "Rata-rata capaian dan serapan anggaran", axis: "Persen", categories: range(1),
    series: [{ name: "Rata-rata capaian (%)", values: range(ACHIEVEMENT) }, { name: "Serapan (%)", values: range(ABSORPTION) }],
  }, chartHeight(count));
};
