// Target, actual and achievement of one row as cells, computed in the sheet itself: the same in every table that shows them.
import { cellAddress } from "../sheets/address";
import type { PlanCell, StyleName } from "../sheets/plan";
import { BLANK } from "../sheets/reading";
import { achievementCell } from "./achievement-formula";
import type { IndicatorPlace } from "./cascade";
import { reportOn, type ReportedIndicator } from "./indicators";
import { judge, type Judgement } from "./judgement";
import { oncePerReport, type ReportContext } from "./sheet-maker";
import { rowsAddress, text } from "./sheet-draft";
import { actualDocuments, targetDocuments } from "./sources";
import { WORDS } from "./texts";
import type { SourceValue } from "./year-value";

export interface RowFigures {
  readonly target: PlanCell;
  readonly actual: PlanCell;
  /** In per cent, without cap; words where it cannot be computed. */
  readonly achievement: PlanCell;
  /** What the cell of the achievement shows, and the achievement where that is a number. */
  readonly shown: number | string;
  readonly percent: number | undefined;
  readonly judgement: Judgement;
}

/** The figures of a row at sheet row `at` (from 0), with target and actual in the given columns. */
export const rowFigures = (row: ReportedIndicator, { scope, policy }: Pick<ReportContext, "scope" | "policy">, at: number, columns: { readonly target: number; readonly actual: number }): RowFigures => {
  const judgement = judge(row, scope, policy);
  const achieved = achievementCell({
    target: row.target?.reading ?? BLANK, actual: row.actual?.reading ?? BLANK, targetText: String(row.target?.computed ?? ""),
    direction: judgement.direction, formula: judgement.formula, result: judgement.result, zeroRule: policy.zero.rule, cap: policy.cap.percent,
  }, { target: cellAddress(at, columns.target), actual: cellAddress(at, columns.actual) });
  return {
    target: figureCell(row.target), actual: figureCell(row.actual),
    achievement: { ...(achieved.formula === undefined ? { value: achieved.computed } : achieved), style: styleOf(achieved.computed) },
    shown: achieved.computed,
    percent: typeof achieved.computed === "number" ? achieved.computed : undefined,
    judgement,
  };
};

/** Numbers to the right, words in the middle. */
export const styleOf = (value: number | string): StyleName => (typeof value === "number" ? "number" : "textCenter");

/** Target or actual: a formula to its source; a figure that no formula can give is left to a person. */
export const figureCell = (value: SourceValue | undefined): PlanCell => {
  if (!value) return text("", "textCenter");
  if (value.formula === "") return text(WORDS.review, "textCenter");
  return { formula: value.formula, computed: value.computed, style: styleOf(value.computed), ...(value.format === undefined ? {} : { format: value.format }) };
};

/** The achievement in `cell` with the policy's cap. */
export const cappedCell = (cell: string, cap: number, computed: number | string): PlanCell => ({ formula: `=IF(ISNUMBER(${cell}),MIN(${cell},${cap}),${cell})`, computed, style: styleOf(computed) });

/** The mean over rows of one column, words left out. */
export const meanCell = (rows: readonly number[], column: number, value: number | undefined): PlanCell => {
  const cells = rowsAddress(rows, column);
  return { formula: `=IF(COUNT(${cells})=0,"${WORDS.none}",AVERAGE(${cells}))`, computed: value ?? WORDS.none, style: "totalNumber" };
};

const speaking = oncePerReport(({ scope }) => ({ targets: targetDocuments(scope), actuals: actualDocuments(scope) }));

/** What the documents of the report say of an indicator of the cascade. */
export const reportedAt = (context: ReportContext, { document, node }: IndicatorPlace): ReportedIndicator => {
  const { targets, actuals } = speaking(context);
  return reportOn(context.scope, { home: document, node }, targets, actuals);
};
