// Which columns belong together: achievement with its target and actual, quarters with their year, printed equations with their columns.
import { resolve, type FormulaShapes, type Shape } from "../sheets/formula";
import { formatAt, valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Column, Equation, Table } from "../recognise/table";
import type { Measure } from "../standards/vocabulary";
import type { AchievementRelation, EquationRelation, QuarterRelation } from "./model";

/** Rows read to find what most formulas of a column do. */
const SAMPLE_ROWS = 240;

/** Every achievement column with the columns that it is computed from. */
export const findAchievements = (table: Table, sheet: SheetSnapshot, shapes: FormulaShapes, equations: readonly EquationRelation[]): AchievementRelation[] =>
  table.columns.filter((column) => column.subject === "achievement").flatMap((achievement) => {
    const operands = byEquation(achievement, equations) ?? byFormulas(table, achievement, shapes) ?? byHeader(table, achievement);
    if (!operands || (operands.evidence === "header" && readsOthers(table, achievement, shapes, operands))) return [];
    const rating = table.columns.find((column) => column.subject === "rating" && column.first > achievement.first && nearestAchievement(table, column) === achievement);
    return [{ ...operands, achievement, measure: achievement.measure ?? "performance", scale: scaleOf(table, sheet, achievement, operands), ...(rating ? { rating } : {}) }];
  });

type Operands = Pick<AchievementRelation, "target" | "actual" | "evidence" | "equation">;

const byEquation = (achievement: Column, equations: readonly EquationRelation[]): Operands | undefined => {
  const equation = equations.find((relation) => relation.result === achievement);
  const ratio = equation && /^\{(\d+)\}\/\{(\d+)\}(\*100)?$/.exec(equation.expression.replace(/[()]/g, ""));
  if (!equation || !ratio) return undefined;
  const [actual, target] = [equation.operands.get(ratio[1]!), equation.operands.get(ratio[2]!)];
  return actual && target ? { actual, target, evidence: "printed", equation: equation.text } : undefined;
};

const byFormulas = (table: Table, achievement: Column, shapes: FormulaShapes): Operands | undefined => {
  const used = columnsRead(table, achievement, shapes);
  const targets = [...used].filter((column) => column.subject === "target");
  const actuals = [...used].filter((column) => column.subject === "actual");
  return targets.length === 1 && actuals.length === 1 ? { target: targets[0]!, actual: actuals[0]!, evidence: "formulas" } : undefined;
};

/** The columns of its own row that most formulas of a column read. */
const columnsRead = (table: Table, { first }: Column, shapes: FormulaShapes): ReadonlySet<Column> => {
  const used = new Set<Column>();
  for (const reference of commonShape(table, shapes, first)?.references ?? []) {
    if (reference.sheet !== undefined || reference.from.isRowFixed || reference.from.row !== 0 || reference.to.row !== 0) continue;
    const target = resolve(reference, 0, first);
    for (const column of table.columns) if (column.first >= target.left && column.last <= target.right) used.add(column);
  }
  return used;
};

/** The formulas compute from two or more columns of their row, and from neither of those that the header would have. */
const readsOthers = (table: Table, achievement: Column, shapes: FormulaShapes, { target, actual }: Operands): boolean => {
  const used = columnsRead(table, achievement, shapes);
  return used.size >= 2 && !used.has(target) && !used.has(actual);
};

/** The shape that most formulas of a column share, where at least three and half of them do. */
const commonShape = (table: Table, shapes: FormulaShapes, column: number): Shape | undefined => {
  if (!table.data) return undefined;
  const counts = new Map<Shape, number>();
  const step = Math.max(1, Math.floor((table.data.bottom - table.data.top + 1) / SAMPLE_ROWS));
  let all = 0;
  for (let row = table.data.top; row <= table.data.bottom; row += step) {
    const shape = shapes.at(row, column);
    if (!shape) continue;
    all++;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 3 && best[1] >= all * 0.5 ? best[0] : undefined;
};

/** Target and actual of the same measure and time; progress towards the plan's end takes what was reached so far. */
const byHeader = (table: Table, achievement: Column): Operands | undefined => {
  const measure = achievement.measure ?? "performance";
  const group = achievement.path.length > 1 ? achievement.path[0] : undefined;
  const rank = (column: Column): number => (group !== undefined && column.path[0] === group ? 0 : 1000) + Math.abs(achievement.first - column.first);
  const pick = (subject: "target" | "actual", fits: (column: Column) => boolean): Column | undefined =>
    table.columns.filter((column) => column.subject === subject && (column.measure ?? "performance") === measure && fits(column)).sort((a, b) => rank(a) - rank(b))[0];
  const sameTime = (column: Column): boolean => column.span === achievement.span && column.year === achievement.year && column.quarter === achievement.quarter && column.month === achievement.month;
  const inYear = (column: Column): boolean => column.span === "year" && column.year === achievement.year;
  let target: Column | undefined;
  let actual: Column | undefined;
  if (achievement.span === "planEnd" || achievement.span === "planToDate") {
    target = pick("target", (column) => column.span === "planEnd");
    actual = pick("actual", (column) => column.span === "planToDate") ?? pick("actual", (column) => column.span === "year" && column.year === (table.year ?? column.year));
  } else {
    target = pick("target", sameTime) ?? (achievement.span === "quarter" ? pick("target", inYear) : undefined);
    actual = pick("actual", sameTime);
  }
  return target && actual ? { target, actual, evidence: "header" } : undefined;
};

/** The achievement to the left of a rating; that of the year before that of the plan's end, which nobody rates. */
const nearestAchievement = (table: Table, rating: Column): Column | undefined => {
  const left = table.columns.filter((column) => column.subject === "achievement" && column.first < rating.first);
  const isOfPlan = ({ span, path }: Column): boolean => span === "planEnd" || span === "planToDate" || /akhir|renstra|rpjmd|rpd\b/i.test(path.join(" "));
  return left.findLast((column) => !isOfPlan(column)) ?? left.at(-1);
};

/** Whether 98.5 % stands as 98.5 or as 0.985: by the number format, else by what most rows hold against R/T. */
const scaleOf = (table: Table, sheet: SheetSnapshot, achievement: Column, operands: Operands): 1 | 100 => {
  if (!table.data) return 100;
  let percents = 0;
  let near1 = 0;
  let near100 = 0;
  const step = Math.max(1, Math.floor((table.data.bottom - table.data.top + 1) / SAMPLE_ROWS));
  for (let row = table.data.top; row <= table.data.bottom; row += step) {
    const value = valueAt(sheet, row, achievement.first);
    if (typeof value !== "number") continue;
    percents += formatAt(sheet, row, achievement.first)?.includes("%") ? 1 : -1;
    const [target, actual] = [valueAt(sheet, row, operands.target.first), valueAt(sheet, row, operands.actual.first)];
    if (typeof target !== "number" || typeof actual !== "number" || target === 0 || actual === 0) continue;
    const factor = value / (actual / target);
    if (factor > 0.3 && factor < 3) near1++;
    else if (factor > 30 && factor < 300) near100++;
  }
  return near1 !== near100 ? (near1 > near100 ? 1 : 100) : percents > 0 ? 1 : 100;
};

/** Quarter columns with the year column of the same subject, measure and year. */
export const findQuarters = (table: Table): QuarterRelation[] => {
  const relations: QuarterRelation[] = [];
  for (const subject of ["target", "actual"] as const) {
    for (const measure of ["performance", "rupiah", "physical"] as const) {
      const own = table.columns.filter((column) => column.subject === subject && (column.measure ?? "performance") === measure);
      const quarters = [1, 2, 3, 4].map((quarter) => own.find((column) => column.span === "quarter" && column.quarter === quarter));
      const year = quarters[3] ?? quarters[0];
      const yearColumn = year && own.filter((column) => column.span === "year" && column.year === year.year).sort((a, b) => Math.abs(a.first - year.first) - Math.abs(b.first - year.first))[0];
      if (quarters.filter(Boolean).length >= 2 && yearColumn) relations.push({ subject, measure, quarters, year: yearColumn });
    }
  }
  return relations;
};

/** Printed equations bound to columns, once per measure for which every label has a column. */
export const bindEquations = (table: Table): EquationRelation[] => {
  const numbered = withNumbers(table.columns);
  return table.equations.flatMap((equation) => (["performance", "rupiah"] as const).flatMap((measure) => bindOne(equation, measure, numbered)));
};

/** A label stands over the first column of an unmerged group and speaks for the others too. */
const withNumbers = (columns: readonly Column[]): { column: Column; number?: string }[] => {
  const numbered: { column: Column; number?: string }[] = [];
  for (const column of columns) {
    const left = numbered[numbered.length - 1];
    const number = column.number ?? (left && column.path.length > 1 && left.column.path.at(-2) === column.path.at(-2) && left.column.path[0] === column.path[0] ? left.number : undefined);
    numbered.push({ column, ...(number === undefined ? {} : { number }) });
  }
  return numbered;
};

const bindOne = (equation: Equation, measure: Measure, numbered: readonly { column: Column; number?: string }[]): EquationRelation[] => {
  const labelled = (label: string): Column | undefined => {
    const own = numbered.filter((entry) => entry.number === label && (entry.column.measure ?? "performance") === measure).map((entry) => entry.column);
    return own.length > 1 ? (own.find((column) => column.subject !== "achievement") ?? own[0]) : own[0];
  };
  const result = labelled(equation.result);
  if (!result) return [];
  const operands = new Map<string, Column>();
  for (const label of equation.labels) {
    const column = labelled(label);
    if (!column) return [];
    operands.set(label, column);
  }
  return [{ text: equation.text, measure, result, operands, expression: equation.expression }];
};
