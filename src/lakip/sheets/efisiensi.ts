// Table 3.6: efficiency of resources by the policy's rule, for each indicator with the money of the programs below its objective.
import { mean } from "../../performance/arithmetic/sums";
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan, StyleName } from "../../sheets/plan";
import { isSame } from "../cascade";
import { percentAxis } from "../chart-axis";
import { ofYear } from "../dates";
import { balanceNote, efficiencyCell, pmkCell, scoreCell, verdictCell, type EfficiencyCell, type EfficiencyColumns, type EfficiencyRow, type EfficiencyRule } from "../efficiency-formula";
import { groupsOf, type IndicatorList, type ReportedIndicator } from "../indicators";
import { groupHeading } from "../indicator-rows";
import type { MoneyTable } from "../money";
import { absorptionCell, absorptionOf, amountCell, amountOf } from "../money-cells";
import type { Sums } from "../money-sums";
import { cappedCell, meanCell, rowFigures } from "../row-figures";
import { rowsAddress, SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { aimOf, supportIn, type Support } from "../support";
import { EFFICIENCY_RULES, WORDS } from "../texts";

export const efficiencySheet: SheetMaker = {
  plan: "lakip-3.6",
  group: "utama",
  title: "Tabel 3.6 Efisiensi sumber daya",
  notes: ({ indicators, money }) => (indicators && money?.spentFrom ? [] : [{ key: "noEfficiency", args: {} }]),
  make: (context) => {
    const { indicators, money } = context;
    return indicators && money?.spentFrom ? new EfficiencyTable(context, indicators, money).plan() : null;
  },
};

/** An objective, or all of them, with the row that stands for it. */
interface Measured extends EfficiencyRow {
  readonly label: string;
}

interface Part {
  readonly rows: readonly ReportedIndicator[];
  readonly places: readonly number[];
}

/** Rows of one objective; the money stands in the first one. */
interface Block {
  readonly indicatorRows: readonly number[];
  readonly achieved: readonly (number | undefined)[];
  readonly whole: Measured;
}

/** More objectives than these get no line of their own mean: no formula over all could name them. */
const MOST_OBJECTIVES = 100;
/** More bars than these nobody reads. */
const MOST_IN_CHART = 20;

class EfficiencyTable {
  private readonly draft: SheetDraft;
  private readonly rule: EfficiencyRule;
  private readonly cap: number | null;
  private readonly support: Support | null;
  /** Of the achievement that counts, of money, and of what follows from both. */
  private readonly columns: EfficiencyColumns;
  private readonly result: number;
  private hasMeans = true;

  constructor(private readonly context: ReportContext, private readonly list: IndicatorList, private readonly money: MoneyTable) {
    const { policy } = context;
    this.rule = policy.efficiency.rule;
    this.cap = policy.cap.percent;
    this.support = supportIn(context);
    const achievement = this.cap === null ? 5 : 6;
    this.columns = { achievement, budget: achievement + 1, spent: achievement + 2, absorption: achievement + 3 };
    this.result = achievement + 4;
    const widths = [5, 26, 30, 10, 10, 10, ...(this.cap === null ? [] : [11]), 17, 17, 10, 11, ...(this.rule === "pmk" ? [9] : []), 22, 32];
    this.draft = new SheetDraft({ id: "lakip-3.6", name: "3.6 Efisiensi", widths });
  }

  plan(): SheetPlan {
    const { draft, context: { scope }, cap, rule } = this;
    draft.addTitles(`TABEL 3.6 EFISIENSI PENGGUNAAN SUMBER DAYA${ofYear(scope.year)}`, scope.agency);
    draft.addHeader([
      "No", groupHeading(this.list), "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", ...(cap === null ? [] : [`Capaian dibatasi ${cap}%`]),
      "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)", ...(rule === "pmk" ? ["E (%)", "NE"] : ["Efisiensi (%)"]), "Kesimpulan", "Program yang dihitung",
    ]);
    const parts = groupsOf(this.list.rows).flatMap((rows) => this.parted(rows));
    this.hasMeans = parts.length <= MOST_OBJECTIVES;
    const blocks = parts.map(({ rows, places }, index) => this.addBlock(rows, places, index + 1));
    this.addWhole(blocks);
    this.addLegend();
    this.addComparison(blocks.map(({ whole }) => whole));
    return draft.plan();
  }

  /** The rows of an objective with the money of its programs; programs and what is below them have their own money where no objective has. */
  private parted(rows: readonly ReportedIndicator[]): Part[] {
    const aim = aimOf(this.support, rows[0]!.group);
    if (aim) return [{ rows, places: aim.places }];
    const own = rows.map((row) => ({ rows: [row], places: this.ownPlaces(row) }));
    return own.some(({ places }) => places.length > 0) ? own : [{ rows, places: [] }];
  }

  private ownPlaces({ node, label }: ReportedIndicator): number[] {
    const about = { name: node.name || label, ...(node.code === undefined ? {} : { code: node.code }) };
    const found = this.money.rows.flatMap((row, place) => (row.level === node.level && isSame(row.node, about) ? [place] : []));
    return found.length === 1 ? found : [];
  }

  private addBlock(rows: readonly ReportedIndicator[], places: readonly number[], number: number): Block {
    const { draft, money, columns } = this;
    const top = draft.next;
    const amounts: Sums = places.length === 0 ? { budget: undefined, spent: undefined } : amountOf(money, places);
    const figures = { moneyRow: top, budget: numberOf(amounts.budget), spent: numberOf(amounts.spent), absorption: absorptionOf(amounts) };
    const achieved = rows.map((row, index) => {
      const at = draft.next;
      const { target, actual, achievement, shown, percent } = rowFigures(row, this.context, at, { target: 3, actual: 4 });
      const counted = this.capped(percent);
      const own: EfficiencyRow = { row: at, achievement: counted, ...figures };
      const isFirst = index === 0;
      draft.add([
        isFirst ? { value: number, style: "textCenter" } : text("", "textCenter"), text(isFirst ? rows[0]!.group || WORDS.none : ""), text(row.label), target, actual, achievement,
        ...(this.cap === null ? [] : [cappedCell(cellAddress(at, 5), this.cap, counted ?? shown)]),
        ...(isFirst && places.length > 0
          ? [amountCell(money, places, "budget", "rupiah"), amountCell(money, places, "spent", "rupiah"), absorptionCell(top, columns, amounts, "number")]
          : [text("", "rupiah"), text("", "rupiah"), text(isFirst ? WORDS.none : "", "textCenter")]),
        ...this.results(efficiencyCell(this.rule, own, columns, "number"), own, [at], [counted], PLAIN),
        text(isFirst ? this.programs(places) : ""),
      ]);
      return counted;
    });
    const indicatorRows = rows.map((_, index) => top + index);
    const whole = { row: top, label: rows[0]!.group || WORDS.none, achievement: achieved[0], ...figures };
    if (rows.length > 1 && this.hasMeans) Object.assign(whole, this.addMean(`Rata-rata sasaran ${number}`, indicatorRows, achieved, figures));
    for (const column of [0, 1, columns.budget, columns.spent, columns.absorption, this.last]) draft.mergeDown(top, top + rows.length - 1, column);
    return { indicatorRows, achieved, whole };
  }

  /** The row of an objective with several indicators: efficient only where all of them met their target. */
  private addMean(label: string, rows: readonly number[], achieved: readonly (number | undefined)[], figures: Omit<EfficiencyRow, "row" | "achievement">): Pick<EfficiencyRow, "row" | "achievement"> {
    const at = this.draft.next;
    const value = mean(achieved.filter((each) => each !== undefined));
    const own: EfficiencyRow = { row: at, achievement: value, ...figures };
    const money = Array.from({ length: 3 }, () => text("", "total"));
    this.addTotalRow(label, meanCell(rows, this.columns.achievement, value), money, this.results(efficiencyCell(this.rule, own, this.columns, "totalNumber"), own, rows, achieved, TOTAL));
    return { row: at, achievement: value };
  }

  private addWhole(blocks: readonly Block[]): void {
    const { money, columns } = this;
    const at = this.draft.next;
    const [rows, achieved] = [blocks.flatMap(({ indicatorRows }) => indicatorRows), blocks.flatMap((block) => block.achieved)];
    const roots = money.rows.flatMap(({ isRoot }, place) => (isRoot ? [place] : []));
    const amounts = amountOf(money, roots);
    const value = mean(achieved.filter((each) => each !== undefined));
    const own: EfficiencyRow = { row: at, moneyRow: at, achievement: value, budget: numberOf(amounts.budget), spent: numberOf(amounts.spent), absorption: absorptionOf(amounts) };
    // Very many objectives do not fit into one formula: then the whole is one line.
    const found = this.rule === "pmk" && blocks.length <= MOST_OBJECTIVES ? pmkCell(blocks.map(({ whole }) => whole), columns, "totalNumber") : efficiencyCell(this.rule, own, columns, "totalNumber");
    const cells = [amountCell(money, roots, "budget", "totalRupiah"), amountCell(money, roots, "spent", "totalRupiah"), absorptionCell(at, columns, amounts, "totalNumber")];
    this.addTotalRow("Seluruh indikator dan seluruh anggaran", meanCell(rows, columns.achievement, value), cells, this.results(found, own, rows, achieved, TOTAL));
  }

  private addTotalRow(label: string, achievement: PlanCell, money: readonly PlanCell[], results: readonly PlanCell[]): void {
    const { draft, columns } = this;
    const at = draft.add([text(label, "total"), ...Array.from({ length: columns.achievement - 1 }, () => text("", "total")), achievement, ...money, ...results, text("", "total")]);
    draft.merge(at, 0, at, columns.achievement - 1);
  }

  private results(found: EfficiencyCell, { row }: EfficiencyRow, rows: readonly number[], achieved: readonly (number | undefined)[], look: Look): PlanCell[] {
    const at = cellAddress(row, this.result);
    return [
      found.cell,
      ...(this.rule === "pmk" ? [scoreCell(at, found.score, look.number)] : []),
      verdictCell(this.rule, at, rowsAddress(rows, this.columns.achievement), { percent: found.percent, achieved }, look.words),
    ];
  }

  private capped(percent: number | undefined): number | undefined {
    return percent === undefined || this.cap === null ? percent : Math.min(percent, this.cap);
  }

  private get last(): number {
    return this.result + (this.rule === "pmk" ? 3 : 2);
  }

  /** The programs whose money stands in the row. */
  private programs(places: readonly number[]): string {
    if (places.length === 0) return "Program pendukung tidak ditemukan.";
    return places.map((place) => {
      const { code, name } = this.money.rows[place]!.node;
      return `${code === undefined ? "" : `${code} `}${name}${this.support?.shared.has(place) ? " (bersama sasaran lain)" : ""}`;
    }).join("; ");
  }

  private addLegend(): void {
    const { draft, support, money } = this;
    draft.add();
    draft.addWide(`Efisiensi: ${EFFICIENCY_RULES[this.rule]}. Tidak ada rumus yang ditetapkan untuk daerah; yang dipakai dan asalnya ada pada lembar Metode.`, "note");
    draft.addWide("Disebut efisien hanya bila setiap indikator terukur dan mencapai targetnya. Anggaran satu sasaran: program di bawahnya menurut penjenjangan; anggaran program tidak dibagi menurut indikator.", "note");
    const balance = balanceNote(this.rule);
    if (balance !== undefined) draft.addWide(balance, "note");
    const linked = new Set(support?.aims.flatMap(({ places }) => places));
    const unlinked = money.rows.filter(({ isRoot, children }, place) => isRoot && !linked.has(place) && !children.some((child) => linked.has(child)));
    if (unlinked.length > 0 && linked.size > 0) draft.addWide(`Tidak dihubungkan dengan sasaran, dan hanya masuk baris terakhir: ${unlinked.map(({ node }) => node.name).join("; ")}.`, "note");
    if (support && support.shared.size > 0) draft.addWide("Program yang melayani beberapa sasaran dihitung pada masing-masing sasaran, dan satu kali pada baris terakhir.", "note");
  }

  /** Achievement against absorption, a line an objective, with its chart; only where two objectives have both. */
  private addComparison(wholes: readonly Measured[]): void {
    const { draft, columns } = this;
    const shown = wholes.flatMap((whole, index) => (whole.label === WORDS.none || whole.achievement === undefined || whole.absorption === undefined ? [] : [{ ...whole, number: index + 1 }]));
    if (shown.length < 2 || shown.length > MOST_IN_CHART) return;
    draft.add();
    // In the columns of the table above, so that its header holds where a page begins here.
    const head = draft.addWide("Ringkasan capaian dan serapan per sasaran", "section");
    const { achievement: achieved, absorption: absorbed } = columns;
    const blanks = (from: number, to: number): PlanCell[] => Array.from({ length: to - from }, () => text(""));
    for (const { number, label, row, moneyRow, achievement, absorption } of shown) {
      const at = draft.add([
        { value: number, style: "textCenter" }, text(label), ...blanks(2, achieved),
        { formula: `=${cellAddress(row, achieved)}`, computed: achievement, style: "number" }, ...blanks(achieved + 1, absorbed),
        { formula: `=${cellAddress(moneyRow, absorbed)}`, computed: absorption, style: "number" }, ...blanks(absorbed + 1, this.last + 1),
      ]);
      draft.merge(at, 1, at, achieved - 1);
    }
    const [top, bottom] = [head + 1, draft.next - 1];
    const area = (column: number): string => rowsAddress(Array.from({ length: bottom - top + 1 }, (_, index) => top + index), column);
    draft.addChart({ kind: "bar", title: "Capaian kinerja dan serapan anggaran per sasaran", ...percentAxis(shown.flatMap(({ achievement, absorption }) => [achievement, absorption])), categories: area(1), series: [{ name: "Capaian (%)", values: area(achieved) }, { name: "Serapan (%)", values: area(absorbed) }] }, 6 + Math.min(30, 2 * shown.length));
  }
}

interface Look {
  readonly number: StyleName;
  readonly words: StyleName;
}

const PLAIN: Look = { number: "number", words: "textCenter" };
const TOTAL: Look = { number: "totalNumber", words: "totalCenter" };

const numberOf = (sum: Sums["budget"]): number | undefined => (typeof sum === "number" ? sum : undefined);
