// Every figure of the clean sample again by plain arithmetic from the description, without its formulas.
import { EDUCATION } from "../../assets/sample/data/education";
import { actualOf, endTargetOf, moneyOf, outlineOf, programsOf, targetOf, type Line } from "../../assets/sample/data/figures";
import { HEALTH } from "../../assets/sample/data/health";
import { GINI, HDI, LIFE, EXPECTED_SCHOOLING, MEAN_SCHOOLING, MISSIONS, SPENDING, YEARS } from "../../assets/sample/data/region";
import type { Agency, Figure, Indicator, SubActivity } from "../../assets/sample/data/types";
import { draftSheets, planSheets } from "../../assets/sample/workbook";
import { isCellError } from "../../src/sheets/cell";

const drafts = draftSheets();
const plans = new Map(planSheets(drafts).map((plan) => [plan.name, plan]));

/** The value of a named cell. */
const value = (sheet: string, column: string, row: string): unknown => {
  const draft = drafts.get(sheet)!;
  const at = draft.at(column, row);
  const cell = plans.get(draft.name)!.cells[at.row]?.[at.column];
  return cell?.formula === undefined ? cell?.value : cell.computed;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const spent = (sub: SubActivity): number => sum(sub.spent);

/** Achievement by the policy that the sheets print. */
const achieved = (indicator: Indicator, target: Figure, actual: Figure): number => {
  if (indicator.direction === "scale") return target === actual ? 100 : 0;
  const result = Number(actual);
  if (indicator.direction === "range") {
    const [low, high] = String(target).split("-").map((part) => Number(part.replace(",", ".")));
    return result < low! ? (result / low!) * 100 : result > high! ? (result / high!) * 100 : 100;
  }
  const goal = Number(String(target).replace("≤", ""));
  return indicator.direction === "down" ? (2 - result / goal) * 100 : (result / goal) * 100;
};

const ratingOf = (percent: number): string => (percent > 90 ? "Sangat Tinggi" : percent > 75 ? "Tinggi" : percent > 65 ? "Sedang" : percent > 50 ? "Rendah" : "Sangat Rendah");
const keyIndicators = EDUCATION.objectives.flatMap((objective) => objective.indicators);

/** The sub-activities that a row of an outline stands for. */
const subsOf = (agency: Agency, line: Line): SubActivity[] =>
  programsOf(agency).flatMap((program) => program.activities.flatMap((activity) => activity.subActivities)).filter((sub) => sub.code === line.code || sub.code.startsWith(`${line.code}.`));

const outlines = [
  { agency: EDUCATION, renstra: "renstra-education", evaluation: "evaluation-education", budget: "budget-education", pagu: "revised", years: YEARS.length },
  { agency: HEALTH, renstra: "renstra-health", evaluation: "evaluation-health", budget: "budget-health", pagu: "budget", years: YEARS.length + 1 },
];

describe.each(outlines)("money of $agency.name", ({ agency, renstra, evaluation, budget, pagu, years }) => {
  const lines = outlineOf(programsOf(agency)).filter((line) => line.level !== "further" && (line.sub === undefined || line.sub.revised > 0));
  const codes = programsOf(agency).map(({ code }) => code);

  test.each(lines.map((line) => [line.key, line] as const))("%s adds up in Renstra, E.81 and budget", (key, line) => {
    const subs = subsOf(agency, line);
    for (let year = 0; year < years; year++) expect(value(renstra, `r${2025 + year}`, key)).toBe(sum(subs.map((sub) => sub.budget[year]!)));
    const plan = sum(subs.map((sub) => sum(sub.budget)));
    const year = sum(subs.map(spent));
    const target = sum(subs.map((sub) => sub.revised));
    expect(value(evaluation, "planRp", key)).toBe(plan);
    expect(value(evaluation, "targetRp", key)).toBe(target);
    for (let quarter = 0; quarter < 4; quarter++) expect(value(evaluation, `q${quarter + 1}Rp`, key)).toBe(sum(subs.map((sub) => sub.spent[quarter]!)));
    expect(value(evaluation, "yearRp", key)).toBe(year);
    expect(value(evaluation, "soFarRp", key)).toBe(year);
    expect(value(evaluation, "planRateRp", key)).toBeCloseTo((year / plan) * 100, 9);
    expect(value(budget, pagu, key)).toBe(target);
    expect(value(budget, "spent", key)).toBe(year);
    expect(value(budget, "absorption", key)).toBeCloseTo((year / target) * 100, 9);
    expect(value(budget, "left", key)).toBe(target - year);
    expect(year).toBeLessThanOrEqual(target);
  });

  test("the totals are the sums of the programs", () => {
    const total = (pick: (sub: SubActivity) => number): number => sum(programsOf(agency).map((program) => moneyOf(program, pick)));
    expect(value(budget, pagu, "total")).toBe(total((sub) => sub.revised));
    expect(value(budget, "spent", "total")).toBe(total(spent));
    expect(value(renstra, "r2025", "total")).toBe(total((sub) => sub.budget[0]!));
    expect(value(evaluation, "yearRp", agency === EDUCATION ? "1.01" : "total")).toBe(total(spent));
  });

  test("RPJMD and Renstra give the programs the same money", () => {
    for (const code of codes) for (const year of YEARS) expect(value("rpjmd", `r${year}`, code)).toBe(value(renstra, `r${year}`, code));
  });
});

test("the agreements show the money of the Renstra and, after the change, of the budget", () => {
  for (const { code } of programsOf(EDUCATION)) {
    expect(value("pk", "first", code)).toBe(value("renstra-education", "r2025", code));
    expect(value("pk", "first", code)).toBe(value("budget-education", "first", code));
    expect(value("pk-revised", "second", code)).toBe(value("budget-education", "revised", code));
    expect(value("pk-revised", "change", code)).toBe(Number(value("pk-revised", "second", code)) - Number(value("pk", "first", code)));
  }
  for (const { code } of programsOf(HEALTH)) expect(value("pk-health", "budget", code)).toBe(value("budget-health", "budget", code));
  expect(value("pk", "first", "total")).toBe(value("budget-education", "first", "total"));
  expect(value("pk-revised", "second", "total")).toBe(value("budget-education", "revised", "total"));
  expect(value("pk-health", "budget", "total")).toBe(value("budget-health", "budget", "total"));
});

test("physical progress is the mean of the children", () => {
  expect(value("budget-health", "physical", "1.02.02.2.02")).toBeCloseTo((99 + 98.5 + 100) / 3, 9);
  expect(value("budget-health", "physical", "1.02.02")).toBeCloseTo((100 + (99 + 98.5 + 100) / 3) / 2, 9);
});

describe.each(outlines)("performance of $agency.name in E.81", ({ agency, evaluation }) => {
  const lines = outlineOf(programsOf(agency)).filter((line) => line.sub === undefined || line.sub.revised > 0);
  test.each(lines.map((line) => [line.key, line.indicator] as const))("%s", (key, indicator) => {
    const actual = Number(actualOf(indicator));
    expect(value(evaluation, "yearK", key)).toBe(actual);
    expect(value(evaluation, "soFarK", key)).toBe(actual);
    expect(value(evaluation, "planRateK", key)).toBeCloseTo((actual / Number(endTargetOf(indicator))) * 100, 9);
    if (agency !== EDUCATION) return;
    const rate = Number(value(evaluation, "rateK", key));
    expect(rate).toBeCloseTo((actual / Number(targetOf(indicator))) * 100, 9);
    expect(rate).toBeLessThanOrEqual(120);
  });
});

test("the form E.81 prints the means of its programs and their rating", () => {
  const outcomes = programsOf(EDUCATION).flatMap((program) => program.indicators);
  const mean = sum(outcomes.map((indicator) => achieved(indicator, targetOf(indicator), actualOf(indicator)))) / outcomes.length;
  expect(value("evaluation-education", "rateK", "average")).toBeCloseTo(mean, 9);
  expect(value("evaluation-education", "rateK", "rating")).toBe(ratingOf(mean));
});

describe("the measurement of the Dinas Pendidikan", () => {
  test.each(keyIndicators.map((indicator) => [indicator.name, indicator] as const))("%s", (_, indicator) => {
    const { key } = indicator;
    const percent = achieved(indicator, targetOf(indicator), actualOf(indicator));
    expect(value("quarterly", "actual", key)).toBe(actualOf(indicator));
    expect(value("annual", "actual", key)).toBe(actualOf(indicator));
    expect(value("quarterly", "achievement", key)).toBeCloseTo(percent, 9);
    expect(value("annual", "achievement", key)).toBeCloseTo(percent, 9);
    expect(value("annual", "rating", key)).toBe(ratingOf(percent));
    if (indicator.direction !== "scale") expect(value("annual", "progress", key)).toBeCloseTo(achieved(indicator, endTargetOf(indicator), actualOf(indicator)), 9);
    for (const [sheet, column] of [["iku", "t2025"], ["pk", "target"], ["renstra-education", "t2025"]] as const) expect(value(sheet, column, key)).toBe(indicator.targets[0]);
    for (const sheet of ["pk-revised", "action", "quarterly", "annual"]) expect(value(sheet, "target", key)).toBe(targetOf(indicator));
    expect(value("annual", "before", key)).toBe(value("renstra-education", "before", key));
    const quarters = [1, 2, 3, 4].map((quarter) => value("action", `q${quarter}`, key));
    expect(indicator.method === "sum" ? sum(quarters.map(Number)) : quarters[3]).toBe(targetOf(indicator));
    expect([1, 2, 3, 4].map((quarter) => value("quarterly", `t${quarter}`, key))).toEqual(quarters);
  });

  test("the mean of all indicators", () => {
    const mean = sum(keyIndicators.map((indicator) => achieved(indicator, targetOf(indicator), actualOf(indicator)))) / keyIndicators.length;
    expect(value("annual", "achievement", "average")).toBeCloseTo(mean, 9);
  });
});

test("the measurement of the Dinas Kesehatan: falling, range, limit, predicate, and the mean of each objective", () => {
  for (const objective of HEALTH.objectives) {
    const percents = objective.indicators.map((indicator) => achieved(indicator, targetOf(indicator), actualOf(indicator)));
    objective.indicators.forEach(({ key }, index) => expect(value("health-performance", "achievement", key)).toBeCloseTo(percents[index]!, 9));
    for (const indicator of objective.indicators) for (const [sheet, column] of [["pk-health", "target"], ["renstra-health", "t2025"], ["health-performance", "target"]] as const) expect(value(sheet, column, indicator.key)).toBe(indicator.targets[0]);
    const mean = sum(percents) / percents.length;
    expect(value("health-performance", "mean", objective.indicators[0]!.key)).toBeCloseTo(mean, 9);
    expect(value("health-performance", "rating", objective.indicators[0]!.key)).toBe(ratingOf(mean));
  }
});

describe("the regency", () => {
  /** Human development index of four parts, as the sheet states it. */
  const hdi = (parts: readonly Figure[]): number => {
    const [life, expected, mean, spending] = parts.map(Number);
    const income = Math.log(spending! / 1007.436) / Math.log(26572.352 / 1007.436);
    return Math.cbrt(((life! - 20) / 65) * ((expected! / 18 + mean! / 15) / 2) * income) * 100;
  };
  const parts = [LIFE, EXPECTED_SCHOOLING, MEAN_SCHOOLING, SPENDING];

  test("the index follows from its parts: before, in every year, and realised", () => {
    expect(hdi(parts.map((part) => part.before))).toBeCloseTo(Number(HDI.before), 2);
    HDI.targets.forEach((target, year) => expect(Math.abs(hdi(parts.map((part) => part.targets[year]!)) - Number(target))).toBeLessThan(0.006));
    expect(value("region", "actual", "ipm")).toBe(Math.round(hdi(parts.map(actualOf)) * 100) / 100);
    expect(value("region", "actual", "ipm")).toBe(actualOf(HDI));
  });

  test("every indicator has its achievement, and its parts are what the agencies measured", () => {
    const all = [...MISSIONS.flatMap((mission) => mission.aims.flatMap((aim) => aim.indicators)), GINI];
    for (const indicator of all) {
      const percent = achieved(indicator, targetOf(indicator), actualOf(indicator));
      expect(value("region", "actual", indicator.key)).toBe(actualOf(indicator));
      expect(value("region", "achievement", indicator.key)).toBeCloseTo(percent, 9);
      expect(value("region", "rating", indicator.key)).toBe(ratingOf(percent));
    }
    expect(actualOf(LIFE)).toBe(actualOf(HEALTH.goalIndicator));
  });
});

test("targets are challenging: better than the year before, and never turning back", () => {
  const all = [...keyIndicators, ...HEALTH.objectives.flatMap((objective) => objective.indicators), ...MISSIONS.flatMap((mission) => mission.aims.flatMap((aim) => aim.indicators)), GINI];
  for (const { name, direction, before, targets } of all.filter((indicator) => indicator.direction === "up" || indicator.direction === "down")) {
    const path = [before, ...targets].map((figure) => Number(String(figure).replace("≤", "")));
    path.slice(1).forEach((figure, index) => expect({ name, isBetter: direction === "up" ? figure > path[index]! : figure < path[index]! }).toEqual({ name, isBetter: true }));
  }
});

test("no cell of the clean twin is an error", () => {
  const broken = [...plans.values()].flatMap((plan) => plan.cells.flat().filter((cell) => isCellError(cell?.computed ?? null) || isCellError(cell?.value ?? null)));
  expect(broken).toEqual([]);
});
