// Table 3.1: target and actual of the year by objective and indicator, achievement, rating, means. Figures are formulas to the source.
import { percentAxis } from "../chart-axis";
import { ofYear } from "../dates";
import { groupHeading } from "../indicator-rows";
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import type { RatingScale } from "../../standards/scales";
import { mean } from "../../performance/arithmetic/sums";
import { FORMULA_EXPRESSIONS } from "../../performance/arithmetic/formula";
import type { Policy } from "../../performance/policy";
import { groupsOf, type IndicatorList, type ReportedIndicator } from "../indicators";
import type { LakipNote } from "../note";
import { remarksOf } from "../remarks";
import { ratingFormula, ratingWord, scaleName, scaleText } from "../rating-formula";
import { cappedCell, meanCell, rowFigures } from "../row-figures";
import type { Scope } from "../scope";
import { rowsAddress, SheetDraft, text } from "../sheet-draft";
import type { SheetMaker } from "../sheet-maker";
import { LEVELS, shortened, WORDS } from "../texts";

/** More groups than these get no line of their own mean: the total could not name them all in one formula. */
const MOST_MEANS = 100;

/** More bars than these cannot be read. */
const MOST_BARS = 24;

interface Layout {
  readonly achievement: number;
  /** Capped achievement; `undefined` where no cap is set. */
  readonly capped: number | undefined;
  readonly rating: number;
  readonly remarks: number;
}

interface Filled {
  readonly row: number;
  readonly percent: number | undefined;
  readonly capped: number | undefined;
}

export const achievementSheet: SheetMaker = {
  plan: "lakip-3.1",
  group: "utama",
  title: "Tabel 3.1 Capaian kinerja",
  notes: ({ indicators }) => indicatorNotes(indicators),
  make: ({ indicators, scope, policy, scale }) => indicators && planAchievement(indicators, scope, policy, scale),
};

const indicatorNotes = (list: IndicatorList | null): LakipNote[] => {
  if (!list) return [{ key: "noIndicators", args: {} }];
  const isMeasured = list.rows.some(({ actual }) => actual && actual.reading.kind !== "blank" && actual.reading.kind !== "missing");
  const hidden = list.rows.filter(({ node }) => node.isHidden).length;
  return [
    ...(isMeasured ? [] : [{ key: "noActuals" as const, args: {} }]),
    ...(list.lowerLevels > 0 ? [{ key: "lowerLevelsLeftOut" as const, args: { level: LEVELS[list.level]?.word ?? list.level, count: list.lowerLevels } }] : []),
    ...(hidden > 0 ? [{ key: "hiddenRows" as const, args: { count: hidden, table: "Tabel 3.1" } }] : []),
  ];
};

const planAchievement = (list: IndicatorList, scope: Scope, policy: Policy, scale: RatingScale): SheetPlan => {
  const cap = policy.cap.percent;
  const layout: Layout = cap === null ? { achievement: 6, capped: undefined, rating: 7, remarks: 8 } : { achievement: 6, capped: 7, rating: 8, remarks: 9 };
  const draft = new SheetDraft({ id: "lakip-3.1", name: "3.1 Capaian", widths: [5, 28, 36, 11, 12, 12, 12, ...(cap === null ? [] : [12]), 15, 34] });
  draft.addTitles(`TABEL 3.1 CAPAIAN KINERJA${ofYear(scope.year)}`, scope.agency);
  draft.addHeader(["No", groupHeading(list), "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", ...(cap === null ? [] : [`Capaian dibatasi ${cap}%`]), "Predikat", "Keterangan"]);
  const groups = groupsOf(list.rows);
  const noun = list.rows.every(({ node }) => node.objective !== "") ? "sasaran" : "kelompok";
  const withMeans = groups.length > 1 && groups.length <= MOST_MEANS;
  const all = groups.map((rows, index) => {
    const filled = rows.map((row, at) => addIndicator(draft, row, { scope, policy, scale, layout, number: at === 0 ? index + 1 : undefined }));
    const [top, bottom] = [filled[0]!.row, filled.at(-1)!.row];
    draft.mergeDown(top, bottom, 0);
    draft.mergeDown(top, bottom, 1);
    const ownMean = withMeans && rows.length > 1 ? addMean(draft, text(`Rata-rata capaian ${noun} ${index + 1}`, "total"), filled, { scale, layout }) : undefined;
    return { filled, mean: ownMean ?? filled[0]!, name: rows[0]!.group || WORDS.none };
  });
  const everything = all.flatMap(({ filled }) => filled);
  const isUneven = withMeans && new Set(all.map(({ filled }) => filled.length)).size > 1;
  if (isUneven) addMean(draft, text(`Rata-rata dari rata-rata ${groups.length} ${noun}`, "total"), all.map(({ mean }) => mean), { scale, layout });
  addMean(draft, countLabel(everything, layout), everything, { scale, layout });
  addLegend(draft, policy, scale);
  if (everything.every(({ percent }) => percent === undefined)) return draft.plan();
  if (withMeans && groups.length <= MOST_BARS) addSummary(draft, all, noun, { scale, layout });
  else if (groups.length === 1 && everything.length > 1 && everything.length <= MOST_BARS) addChart(draft, "Capaian kinerja per indikator", everything.map(({ row }) => row), { labels: 2, layout });
  return draft.plan();
};

/** One line for each objective, and the chart that people present. */
const addSummary = (draft: SheetDraft, groups: readonly { readonly name: string; readonly mean: Filled }[], noun: string, { scale, layout }: Pick<RowContext, "scale" | "layout">): void => {
  draft.add();
  draft.addWide(`Ringkasan capaian per ${noun}`, "section");
  const rows = groups.map(({ name, mean: { row, percent, capped } }, index) => {
    const at = draft.next;
    const copy = (column: number, value: number | undefined): PlanCell => ({ formula: `=${cellAddress(row, column)}`, computed: value ?? shownAt(draft, row, column), style: value === undefined ? "textCenter" : "number" });
    draft.add([
      { value: index + 1, style: "textCenter" }, text(shortened(name, 90)), ...Array.from({ length: layout.achievement - 2 }, () => text("")),
      copy(layout.achievement, percent), ...(layout.capped === undefined ? [] : [copy(layout.capped, capped)]),
      { formula: ratingFormula(scale, cellAddress(at, layout.capped ?? layout.achievement)), computed: capped === undefined ? WORDS.none : ratingWord(scale, capped), style: "textCenter" },
      text(""),
    ]);
    draft.merge(at, 1, at, layout.achievement - 1);
    return at;
  });
  addChart(draft, `Capaian kinerja per ${noun}`, rows, { labels: 1, layout });
};

/** What a cell without a figure shows. */
const shownAt = (draft: SheetDraft, row: number, column: number): string => {
  const shown = draft.shown(row, column);
  return typeof shown === "string" ? shown : "";
};

const addChart = (draft: SheetDraft, title: string, rows: readonly number[], { labels, layout }: { readonly labels: number; readonly layout: Layout }): void => {
  const range = (column: number): string => `${cellAddress(rows[0]!, column)}:${cellAddress(rows.at(-1)!, column)}`;
  draft.addChart({
    kind: "bar", title, categories: range(labels), ...percentAxis(rows.map((row) => draft.shown(row, layout.achievement))),
    series: [{ name: "Capaian (%)", values: range(layout.achievement) }, ...(layout.capped === undefined ? [] : [{ name: "Capaian dibatasi (%)", values: range(layout.capped) }])],
  }, Math.max(12, rows.length * 2 + 6));
};

interface RowContext {
  readonly scope: Scope;
  readonly policy: Policy;
  readonly scale: RatingScale;
  readonly layout: Layout;
  readonly number: number | undefined;
}

const addIndicator = (draft: SheetDraft, row: ReportedIndicator, { scope, policy, scale, layout, number }: RowContext): Filled => {
  const at = draft.next;
  const cap = policy.cap.percent;
  const { target, actual, achievement, shown, percent, judgement } = rowFigures(row, { scope, policy }, at, { target: 4, actual: 5 });
  const capped = percent === undefined || cap === null ? percent : Math.min(percent, cap);
  const counted = layout.capped ?? layout.achievement;
  draft.add([
    number === undefined ? text("", "textCenter") : { value: number, style: "textCenter" },
    text(number === undefined ? "" : row.group || WORDS.none), text(row.label), text(row.unit || WORDS.none, "textCenter"),
    target, actual, achievement,
    ...(layout.capped === undefined ? [] : [cappedCell(cellAddress(at, layout.achievement), cap!, capped ?? shown)]),
    { formula: ratingFormula(scale, cellAddress(at, counted)), computed: capped === undefined ? WORDS.none : ratingWord(scale, capped), style: "textCenter" },
    text(remarksOf(row, judgement).join(" ")),
  ]);
  return { row: at, percent, capped };
};

/** How many indicators the mean of all is made of; it follows when a source is filled. */
const countLabel = (rows: readonly Filled[], { achievement }: Layout): PlanCell => {
  const [before, after] = ["Rata-rata seluruh indikator (", ` dari ${rows.length} indikator terhitung)`];
  const counted = rows.filter(({ percent }) => percent !== undefined).length;
  return { formula: `="${before}"&COUNT(${rowsAddress(rows.map(({ row }) => row), achievement)})&"${after}"`, computed: `${before}${counted}${after}`, style: "total" };
};

/** A mean over the achievements of rows, words left out. */
const addMean = (draft: SheetDraft, label: PlanCell, rows: readonly Filled[], { scale, layout }: Pick<RowContext, "scale" | "layout">): Filled => {
  const at = draft.next;
  const cell = (column: number, value: number | undefined): PlanCell => meanCell(rows.map(({ row }) => row), column, value);
  const [percent, capped] = [mean(rows.flatMap((row) => row.percent ?? [])), mean(rows.flatMap((row) => row.capped ?? []))];
  draft.add([
    label, ...Array.from({ length: layout.achievement - 1 }, () => text("", "total")),
    cell(layout.achievement, percent),
    ...(layout.capped === undefined ? [] : [cell(layout.capped, capped)]),
    { formula: ratingFormula(scale, cellAddress(at, layout.capped ?? layout.achievement)), computed: capped === undefined ? WORDS.none : ratingWord(scale, capped), style: "totalCenter" },
    text("", "total"),
  ]);
  draft.merge(at, 0, at, layout.achievement - 1);
  return { row: at, percent, capped };
};

const addLegend = (draft: SheetDraft, policy: Policy, scale: RatingScale): void => {
  draft.add();
  draft.addWide(`Capaian: R / T × 100; makin rendah makin baik: ${FORMULA_EXPRESSIONS[policy.falling.formula]}. T = target, R = realisasi; tanpa realisasi tidak ikut dirata-rata.`, "note");
  draft.addWide(`Predikat (${scaleName(scale)}): ${scaleText(scale)}.`, "note");
  draft.addWide("Angka target dan realisasi berupa rumus ke lembar sumber. Dasar hitungan, sumber, dan perbedaan antardokumen: lembar Metode.", "note");
};
