// What follows from the description by plain arithmetic: the year's figures of an indicator, the money of programs, and the rows of an outline.
import type { Activity, Agency, Figure, Indicator, Program, SubActivity } from "./types";

/** The target of 2025 that counts: of the changed PK where there is one. */
export const targetOf = (indicator: Indicator): Figure => indicator.revised ?? indicator.targets[0]!;

/** Realised in 2025 by the indicator's quarter method. */
export const actualOf = (indicator: Indicator): Figure =>
  indicator.method === "sum" ? indicator.actual.reduce<number>((total, quarter) => total + Number(quarter), 0) : indicator.actual[3]!;

/** The target at the end of the plan: all years of a count together, else the last year. */
export const endTargetOf = (indicator: Indicator): Figure =>
  indicator.method === "sum" ? indicator.targets.reduce<number>((total, target) => total + Number(target), 0) : indicator.targets.at(-1)!;

/** The number format of an indicator's figures. */
export const formatOf = (indicator: Indicator): string => (indicator.decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(indicator.decimals)}`);

/** All programs of an agency, by code. */
export const programsOf = (agency: Agency): Program[] =>
  agency.objectives.flatMap((objective) => objective.programs).sort((a, b) => (a.code < b.code ? -1 : 1));

const subActivitiesOf = (program: Program): readonly SubActivity[] => program.activities.flatMap((activity) => activity.subActivities);

/** A program's money: the sum over its sub-activities of what `pick` takes. */
export const moneyOf = (program: Program, pick: (sub: SubActivity) => number): number => subActivitiesOf(program).reduce((total, sub) => total + pick(sub), 0);

/** One row of an outline by code. */
export interface Line {
  readonly key: string;
  readonly level: "program" | "activity" | "subActivity" | "further";
  readonly code: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly owner: string;
  /** Keys of the rows whose money makes this row's. */
  readonly children: readonly string[];
  readonly sub?: SubActivity;
}

/** The rows of programs down to sub-activities; a further indicator of a program has a row of its own. */
export const outlineOf = (programs: readonly Program[]): Line[] => programs.flatMap(programLines);

const programLines = (program: Program): Line[] => {
  const own = { code: program.code, name: program.name, owner: program.owner };
  const further = program.indicators.slice(1).map((indicator, index): Line => ({ ...own, key: `${program.code}.i${index + 2}`, level: "further", indicator, children: [] }));
  const children = program.activities.map((activity) => activity.code);
  return [{ ...own, key: program.code, level: "program", indicator: program.indicators[0]!, children }, ...further, ...program.activities.flatMap(activityLines)];
};

const activityLines = (activity: Activity): Line[] => {
  const children = activity.subActivities.map((sub) => sub.code);
  const own = { key: activity.code, level: "activity", code: activity.code, name: activity.name, indicator: activity.indicator, owner: activity.owner, children } as const;
  const subs = activity.subActivities.map((sub): Line => ({ key: sub.code, level: "subActivity", code: sub.code, name: sub.name, indicator: sub.indicator, owner: activity.owner, children: [], sub }));
  return [own, ...subs];
};
