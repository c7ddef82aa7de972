// An agency from chance: objectives with indicators, programs with money, all figures consistent with each other. Knows no sheet.
import type { Random } from "./random";
import { ACTIVITIES, AGENCIES, INDICATORS, OBJECTIVES, PROGRAMS, type IndicatorKind } from "./words";

export type Quarters = readonly [number, number, number, number];

export interface Indicator extends IndicatorKind {
  /** Actual of 2024. */
  readonly baseline: number;
  /** Targets of 2025 to 2029. */
  readonly targets: readonly number[];
  /** Targets and actuals of the four quarters of 2025: increments of a sum, levels otherwise. */
  readonly plan: Quarters;
  readonly done: Quarters;
  readonly actual: number;
}

export interface SubActivity {
  readonly code: string;
  readonly name: string;
  readonly indicator: Indicator;
  /** Rupiah of 2025 to 2029. */
  readonly budget: readonly number[];
  /** Rupiah spent in the four quarters of 2025. */
  readonly spent: Quarters;
}

export interface Activity {
  readonly code: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly subs: readonly SubActivity[];
}

export interface Program {
  readonly code: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly activities: readonly Activity[];
}

export interface Objective {
  readonly name: string;
  readonly indicators: readonly Indicator[];
  readonly programs: readonly Program[];
}

export interface Agency {
  readonly name: string;
  readonly goal: string;
  readonly objectives: readonly Objective[];
  readonly programs: readonly Program[];
}

const YEARS = 5;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A number split into four whole parts, each at least 1. */
const split = (total: number, random: Random): Quarters => {
  const part = Math.max(1, Math.floor(total / 4) - random.int(0, Math.floor(total / 12)));
  const second = Math.max(1, Math.floor(total / 4) + random.int(0, Math.floor(total / 20)));
  return [part, second, part, total - 2 * part - second];
};

const figures = (kind: IndicatorKind, random: Random): Indicator => {
  const sign = kind.direction === "down" ? -1 : 1;
  const baseline = rounded(kind.from * (0.9 + 0.2 * random.next()), kind.decimals);
  const step = Math.max(kind.step * (0.7 + 0.6 * random.next()), 10 ** -kind.decimals);
  const targets = Array.from({ length: YEARS }, (_, year) => rounded(baseline + sign * step * (year + 1), kind.decimals));
  const target = targets[0]!;
  if (kind.method === "sum") {
    const plan = split(target, random);
    const done = plan.map((figure) => (figure < 8 ? figure : figure + random.int(-1, 1))) as unknown as Quarters;
    return { ...kind, baseline, targets, plan, done, actual: done.reduce((sum, figure) => sum + figure, 0) };
  }
  const between = (end: number): Quarters => [1, 2, 3, 4].map((quarter) => rounded(baseline + ((end - baseline) * quarter) / 4, kind.decimals)) as unknown as Quarters;
  const actual = rounded(target + sign * step * (random.next() - 0.55), kind.decimals);
  return { ...kind, baseline, targets, plan: between(target), done: between(actual), actual };
};

const money = (random: Random): Pick<SubActivity, "budget" | "spent"> => {
  const first = random.int(40, 900) * 1_000_000 + random.int(0, 999) * 1_000;
  const budget = Array.from({ length: YEARS }, (_, year) => first + year * random.int(1, 20) * 500_000);
  const spent = [0.14, 0.27, 0.26, 0.27].map((share) => Math.round(first * share * (0.95 + 0.08 * random.next()))) as unknown as Quarters;
  return { budget, spent };
};

/** An agency with two to four objectives and a program or two each; the last program is the supporting one. */
export const makeAgency = (random: Random): Agency => {
  const outcomes = random.shuffle(INDICATORS.outcome);
  const programKinds = random.shuffle(PROGRAMS.filter(({ isSupport }) => !isSupport));
  const programIndicators = random.shuffle(INDICATORS.program);
  const outputs = random.shuffle(INDICATORS.output);
  const activities = random.shuffle(ACTIVITIES);
  let nextOutput = 0;
  const output = (): Indicator => figures(outputs[nextOutput++ % outputs.length]!, random);
  const program = (code: string, name: string): Program => ({
    code, name, indicator: figures(programIndicators.pop()!, random),
    activities: Array.from({ length: random.int(1, 2) }, (_, a): Activity => {
      const kind = activities.pop()!;
      const own = `${code}.2.0${a + 1}`;
      const subs = kind.subs.map((sub, s): SubActivity => ({ code: `${own}.000${s + 1}`, name: sub, indicator: output(), ...money(random) }));
      return { code: own, name: kind.name, indicator: figures(kind.indicator, random), subs };
    }),
  });
  const names = random.shuffle(OBJECTIVES);
  const count = random.int(2, 4);
  const objectives = Array.from({ length: count + 1 }, (_, o): Objective => {
    const kind = o === count ? PROGRAMS.find(({ isSupport }) => isSupport)! : programKinds[o]!;
    return {
      name: o === count ? "Meningkatnya tata kelola perangkat daerah" : names[o]!,
      indicators: Array.from({ length: random.int(1, 3) }, () => figures(outcomes.pop()!, random)),
      programs: [program(kind.code, kind.name)],
    };
  });
  return { name: random.pick(AGENCIES), goal: "Terwujudnya pelayanan dasar yang merata dan berkualitas", objectives, programs: objectives.flatMap(({ programs }) => programs) };
};

/** Money of the subs below something, by what `pick` takes of each. */
export const moneyOf = (program: Program, pick: (sub: SubActivity) => number): number =>
  program.activities.flatMap(({ subs }) => subs).reduce((sum, sub) => sum + pick(sub), 0);
