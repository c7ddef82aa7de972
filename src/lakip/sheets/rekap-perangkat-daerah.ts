// The agencies of one workbook side by side, with formulas to their cells: first the recapitulation, below it the indicators that it rests on.
import { cellAddress } from "../../sheets/address";
import { mean } from "../../performance/arithmetic/average";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { ofYear } from "../dates";
import { listIndicators, type ReportedIndicator } from "../indicators";
import { moneyOf } from "../money";
import { amountCell, amountOf } from "../money-cells";
import { ratingFormula, ratingWord, scaleOf } from "../rating-formula";
import { openFindings } from "../recap/summary";
import { ACHIEVEMENT, addRecapChart, addRecapTable, inOrder, ORDER_NOTE, RECAP_WIDTHS, rowsTaken, type RecapFigure, type RecapRow } from "../recap/table";
import { cappedCell, meanCell, rowFigures } from "../row-figures";
import { reportableAgencies, scopeOf, type Scope } from "../scope";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { WORDS } from "../texts";

export const agenciesSheet: SheetMaker = {
  plan: "lakip-rekap",
  group: "pendukung",
  title: "Rekap perangkat daerah di buku kerja ini",
  make: (context) => {
    const agencies = agenciesOf(context);
    return agencies.length < 2 ? null : planAgencies(context, agencies);
  },
};

interface Agency {
  readonly scope: Scope;
  readonly indicators: readonly ReportedIndicator[];
  readonly context: ReportContext;
}

/** The agencies that have something to report in the report's year. */
const agenciesOf = (context: ReportContext): Agency[] =>
  reportableAgencies(context.model).flatMap((name): Agency[] => {
    const { scope } = scopeOf(context.model, { agency: name, ...(context.scope.year === undefined ? {} : { year: context.scope.year }) });
    if (!scope) return [];
    const [indicators, money] = [listIndicators(scope), moneyOf(scope)];
    return indicators || money ? [{ scope, indicators: indicators?.rows ?? [], context: { ...context, scope, indicators, money } }] : [];
  });

/** Titles, header, and what stands between the table and the first section of indicators. */
const [TITLE_ROWS, HEADER_ROWS, GAP_ROWS] = [3, 2, 4] as const;
const [LABEL, TARGET, ACTUAL, PERCENT, COUNTED] = [1, 8, 9, 10, 11] as const;

const planAgencies = (context: ReportContext, agencies: readonly Agency[]): SheetPlan => {
  const draft = new SheetDraft({ id: "lakip-rekap", name: "Rekap PD", widths: RECAP_WIDTHS });
  draft.addTitles(`REKAPITULASI PERANGKAT DAERAH${ofYear(context.scope.year)}`, "Capaian, temuan, dan penyerapan anggaran");
  // Below the table each agency takes a section line and a line for each indicator; formulas above speak of these rows.
  let next = TITLE_ROWS + HEADER_ROWS + rowsTaken(agencies.length) + GAP_ROWS;
  const starts = agencies.map(({ indicators }) => {
    const start = next + 1;
    next = start + indicators.length;
    return start;
  });
  const rows = inOrder(agencies.map((agency, index) => rowOf(agency, starts[index]!)));
  const place = addRecapTable(draft, rows);
  draft.add();
  draft.addWide(ORDER_NOTE, "note");
  draft.add();
  const header = draft.add(headings());
  draft.merge(header, LABEL, header, LABEL + ACHIEVEMENT + 1);
  agencies.forEach((agency) => addIndicators(draft, agency));
  addRecapChart(draft, rows.length, place);
  return draft.plan();
};

const rowOf = ({ scope, indicators, context }: Agency, start: number): RecapRow => {
  const rows = indicators.map((_, index) => start + index);
  const percents = indicators.flatMap((row, index) => countedPercent(row, context, start + index) ?? []);
  const value = mean(percents);
  const counted = cellsOf(rows, COUNTED);
  const scale = scaleOf(context.policy, scope.documents);
  return {
    name: scope.agency,
    ...(scope.year === undefined ? {} : { year: scope.year }),
    counted: rows.length === 0 ? text(WORDS.none, "textCenter") : { formula: `=COUNT(${counted})&" dari ${rows.length}"`, computed: `${percents.length} dari ${rows.length}`, style: "textCenter" },
    achievement: rows.length === 0 ? { cell: text(WORDS.none, "textCenter") } : { cell: { ...meanCell(rows, COUNTED, value), style: "number" }, ...(value === undefined ? {} : { value }) },
    rating: (achievement) => ({ formula: ratingFormula(scale, achievement), computed: value === undefined ? WORDS.none : ratingWord(scale, value), style: "textCenter" }),
    ...countsOf(openFindings(context.findings, scope)),
    ...moneyFigures(context),
  };
};

const countsOf = ({ error, warning }: { readonly error: number; readonly warning: number }): Pick<RecapRow, "errors" | "warnings"> => ({ errors: error, warnings: warning });

const cellsOf = (rows: readonly number[], column: number): string => `${cellAddress(rows[0] ?? 0, column)}:${cellAddress(rows.at(-1) ?? 0, column)}`;

const moneyFigures = ({ money }: ReportContext): Pick<RecapRow, "budget" | "spent"> => {
  const none: RecapFigure = { cell: text(WORDS.none, "textCenter") };
  if (!money) return { budget: none, spent: none };
  const places = money.rows.flatMap(({ isRoot }, place) => (isRoot ? [place] : []));
  const sums = amountOf(money, places);
  const figure = (subject: "budget" | "spent"): RecapFigure => {
    const value = sums[subject];
    return { cell: amountCell(money, places, subject, "rupiah"), ...(typeof value === "number" ? { value } : {}) };
  };
  return { budget: figure("budget"), spent: figure("spent") };
};

const headings = (): PlanCell[] =>
  ["No", "Indikator Kinerja", "", "", "", "", "", "Satuan", "Target", "Realisasi", "Capaian (%)", "Dihitung (%)"].map((heading) => text(heading, "header"));

const addIndicators = (draft: SheetDraft, { scope, indicators, context }: Agency): void => {
  draft.addWide(scope.agency, "section");
  indicators.forEach((row, index) => {
    const at = draft.next;
    const { target, actual, achievement, shown } = rowFigures(row, context, at, { target: TARGET, actual: ACTUAL });
    const cap = context.policy.cap.percent;
    const own = cellAddress(at, PERCENT);
    draft.add([
      { value: index + 1, style: "textCenter" }, text(row.label), ...Array.from({ length: ACHIEVEMENT + 1 }, () => text("")), text(row.unit || WORDS.none, "textCenter"),
      target, actual, achievement,
      cap === null ? { formula: `=${own}`, computed: shown, style: achievement.style } : cappedCell(own, cap, typeof shown === "number" ? Math.min(shown, cap) : shown),
    ]);
    draft.merge(at, LABEL, at, LABEL + ACHIEVEMENT + 1);
  });
};

/** The achievement of a row as it goes into the mean; `undefined` where it does not. */
const countedPercent = (row: ReportedIndicator, context: ReportContext, at: number): number | undefined => {
  const { percent } = rowFigures(row, context, at, { target: TARGET, actual: ACTUAL });
  const cap = context.policy.cap.percent;
  return percent === undefined || cap === null ? percent : Math.min(percent, cap);
};
