// The agencies of one workbook side by side, with formulas to their cells: first the recapitulation, below it the indicators that it rests on.
import { cellAddress } from "../../sheets/address";
import { mean } from "../../performance/arithmetic/sums";
import type { SheetPlan } from "../../sheets/plan";
import { ofYear } from "../dates";
import { listIndicators, type ReportedIndicator } from "../indicators";
import { moneyOf } from "../money";
import { amountCell, amountOf } from "../money-cells";
import { ratingFormula, ratingWord, scaleOf } from "../rating-formula";
import { openFindings } from "../recap/summary";
import { addRecapChart, addRecapTable, inOrder, ORDER_NOTE, RECAP_WIDTHS, recapChartRows, rowsTaken, type RecapFigure, type RecapRow } from "../recap/table";
import { cappedCell, meanCell, rowFigures, type RowFigures } from "../row-figures";
import { reportableAgencies, scopeOf, type Scope } from "../scope";
import { rowsAddress, SheetDraft, text } from "../sheet-draft";
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

/** Columns of the indicators below; the counted achievement has one of its own where a cap makes it another one. */
interface Layout {
  readonly unit: number;
  readonly target: number;
  readonly actual: number;
  readonly percent: number;
  readonly counted: number;
}

const LAST = RECAP_WIDTHS.length - 1;
const layoutOf = (cap: number | null): Layout => {
  const percent = cap === null ? LAST : LAST - 1;
  return { unit: percent - 3, target: percent - 2, actual: percent - 1, percent, counted: LAST };
};

/** An indicator with its cells and the achievement that goes into the mean. */
interface Line {
  readonly row: ReportedIndicator;
  readonly figures: RowFigures;
  readonly counted: number | undefined;
}

/** Titles, header, and what stands between the table and the first section of indicators. */
const [TITLE_ROWS, HEADER_ROWS, GAP_ROWS] = [3, 2, 4] as const;
const LABEL = 1;

const planAgencies = (context: ReportContext, agencies: readonly Agency[]): SheetPlan => {
  const draft = new SheetDraft({ id: "lakip-rekap", name: "Rekap PD", widths: RECAP_WIDTHS });
  draft.addTitles(`REKAPITULASI PERANGKAT DAERAH${ofYear(context.scope.year)}`, "Capaian, temuan, dan penyerapan anggaran");
  const cap = context.policy.cap.percent;
  const layout = layoutOf(cap);
  // Below the table each agency takes a section line and a line for each indicator; formulas above speak of these rows.
  let next = TITLE_ROWS + HEADER_ROWS + rowsTaken(agencies.length) + recapChartRows(agencies.length) + GAP_ROWS;
  const parts = agencies.map((agency) => {
    const start = next + 1;
    next = start + agency.indicators.length;
    return { agency, start, lines: linesOf(agency, start, layout) };
  });
  const rows = inOrder(parts.map(({ agency, start, lines }) => rowOf(agency, start, lines, layout)));
  const place = addRecapTable(draft, rows);
  draft.add();
  draft.addWide(ORDER_NOTE, "note");
  addRecapChart(draft, rows.length, place);
  draft.add();
  const header = addHeadings(draft, cap, layout) + 1;
  for (const { agency, lines } of parts) addIndicators(draft, agency, lines, layout);
  const plan = draft.plan();
  // Pages after the first go on with the indicators: it is their header that is repeated. On screen neither header may stay above the other's rows.
  return { ...plan, frozenRows: 0, print: { ...plan.print, repeatRows: [header, header] } };
};

const linesOf = ({ indicators, context }: Agency, start: number, layout: Layout): Line[] => {
  const cap = context.policy.cap.percent;
  return indicators.map((row, index) => {
    const figures = rowFigures(row, context, start + index, layout);
    return { row, figures, counted: figures.percent === undefined || cap === null ? figures.percent : Math.min(figures.percent, cap) };
  });
};

const rowOf = ({ scope, context }: Agency, start: number, lines: readonly Line[], layout: Layout): RecapRow => {
  const rows = lines.map((_, index) => start + index);
  const percents = lines.flatMap(({ counted }) => counted ?? []);
  const value = mean(percents);
  const counted = rowsAddress(rows, layout.counted);
  const scale = scaleOf(context.policy, scope.documents);
  return {
    name: scope.agency,
    ...(scope.year === undefined ? {} : { year: scope.year }),
    counted: rows.length === 0 ? text(WORDS.none, "textCenter") : { formula: `=COUNT(${counted})&" dari ${rows.length}"`, computed: `${percents.length} dari ${rows.length}`, style: "textCenter" },
    achievement: rows.length === 0 ? { cell: text(WORDS.none, "textCenter") } : { cell: { ...meanCell(rows, layout.counted, value), style: "number" }, ...(value === undefined ? {} : { value }) },
    rating: (achievement) => ({ formula: ratingFormula(scale, achievement), computed: value === undefined ? WORDS.none : ratingWord(scale, value), style: "textCenter" }),
    ...countsOf(openFindings(context.findings, scope)),
    ...moneyFigures(context),
  };
};

const countsOf = ({ error, warning }: { readonly error: number; readonly warning: number }): Pick<RecapRow, "errors" | "warnings"> => ({ errors: error, warnings: warning });

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

/** Gives the row of the headings. */
const addHeadings = (draft: SheetDraft, cap: number | null, { unit }: Layout): number => {
  const headings = ["Satuan", "Target", "Realisasi", "Capaian (%)", ...(cap === null ? [] : [`Dibatasi ${cap}%`])];
  const at = draft.add(["No", "Indikator Kinerja", ...Array.from({ length: unit - LABEL - 1 }, () => ""), ...headings].map((heading) => text(heading, "header")));
  draft.merge(at, LABEL, at, unit - 1);
  return at;
};

const addIndicators = (draft: SheetDraft, { scope, context }: Agency, lines: readonly Line[], { unit, percent }: Layout): void => {
  draft.addWide(scope.agency, "section");
  const cap = context.policy.cap.percent;
  lines.forEach(({ row, figures: { target, actual, achievement, shown }, counted }, index) => {
    const at = draft.next;
    draft.add([
      { value: index + 1, style: "textCenter" }, text(row.label), ...Array.from({ length: unit - LABEL - 1 }, () => text("")), text(row.unit || WORDS.none, "textCenter"),
      target, actual, achievement, ...(cap === null ? [] : [cappedCell(cellAddress(at, percent), cap, counted ?? shown)]),
    ]);
    draft.merge(at, LABEL, at, unit - 1);
  });
};
