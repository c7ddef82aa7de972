// The indicators that working papers assess, with what the workbook and the findings say of each. Gathered here, judged elsewhere.
import { wordingKey } from "../../performance/wording";
import { areasOf } from "../../sheets/address";
import type { Finding } from "../../rules/finding";
import { cascadeIn, type Branch, type CascadeLevel, type IndicatorPlace } from "../cascade";
import { historyIn, type YearOfIndicator } from "../history";
import type { ReportedIndicator } from "../indicators";
import { matchIn } from "../matching";
import { reportedAt } from "../row-figures";
import { rowKeys } from "../row-keys";
import { oncePerReport, type ReportContext } from "../sheet-maker";

export interface Assessed {
  readonly key: string;
  readonly level: CascadeLevel;
  /** Name of the goal, objective, program or activity. */
  readonly group: string;
  readonly row: ReportedIndicator;
  /** What the report's own list says of it in each year that the workbook holds, the report's year last; none for lower levels. */
  readonly years: readonly YearOfIndicator[];
  /** Rows of all documents of the report that are about this indicator. */
  readonly places: readonly IndicatorPlace[];
  /** Ids of the rules with an open finding on one of these rows. */
  readonly rules: ReadonlySet<string>;
  /** What it measures in the cascade, and what stands right above that; neither where the cascade does not hold the indicator. */
  readonly branch: Branch | undefined;
  readonly parent: Branch | undefined;
}

/** The indicators of goal, objective, program and activity, from the cascade and from the report, each once. */
export const assessedIn = oncePerReport((context: ReportContext): readonly Assessed[] => {
  const found: Omit<Assessed, "key" | "years" | "places" | "rules">[] = [];
  const visit = (branch: Branch, parent: Branch | undefined): void => {
    if (branch.level === "subActivity") return;
    for (const place of branch.indicators) found.push({ level: branch.level, group: branch.name, row: reportedAt(context, place), branch, parent });
    for (const child of branch.children) visit(child, branch);
  };
  for (const root of cascadeIn(context)?.roots ?? []) visit(root, undefined);
  const known = new Set(found.map(({ row }) => wordingKey(row.label)));
  const reported = (context.indicators?.rows ?? []).filter(({ label }) => !known.has(wordingKey(label)));
  const level = context.indicators ? levelOf(context.indicators.level) : "objective";
  const all = [...(level === "subActivity" ? [] : reported.map((row) => ({ level, group: row.group, row, branch: undefined, parent: undefined }))), ...found];
  const keys = rowKeys(all.map(({ group, row }) => ({ label: row.label, group })));
  const listed = new Map(context.indicators?.rows.map((row) => [wordingKey(row.label), row]));
  const history = historyIn(context);
  const rulesAt = ruleIndex(context.findings);
  return all.map((each, index) => {
    const places = placesOf(context, each.row);
    const own = listed.get(wordingKey(each.row.label));
    return { ...each, key: keys[index]!, years: (own && history?.of(own)) ?? [], places, rules: new Set(places.flatMap(({ document, node }) => [...(rulesAt.get(placeKey(document.table.sheet, node.row)) ?? [])])) };
  });
});

const levelOf = (level: string): CascadeLevel => (["goal", "objective", "program", "activity", "subActivity"] as const).find((each) => each === level) ?? "objective";

const placesOf = ({ scope }: ReportContext, { home, node }: ReportedIndicator): IndicatorPlace[] =>
  scope.documents.flatMap((document) => {
    const match = matchIn(document, home, node);
    return match ? [{ document, node: match }] : [];
  });

const placeKey = (sheet: string, row: number): string => `${row}!${sheet}`;

/** Findings about more rows than this speak of a column, not of an indicator. */
const MOST_ROWS = 50;

const ruleIndex = (findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = new Map<string, Set<string>>();
  for (const { rule, sheet, range, suppression } of findings) {
    if (suppression) continue;
    for (const area of areasOf(range)) {
      if (area.bottom - area.top >= MOST_ROWS) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        const key = placeKey(sheet, row);
        index.set(key, (index.get(key) ?? new Set()).add(rule));
      }
    }
  }
  return index;
};
