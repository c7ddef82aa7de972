// Budget, spending and absorption as cells: amounts by formula to their source, sums over cells of the sheet. Which rows belong together is
// not decided here.
import { cellAddress } from "../sheets/address";
import type { PlanCell, StyleName } from "../sheets/plan";
import type { MoneyTable } from "./money";
import { sumsOf, totalOf, type Sum, type Sums } from "./money-sums";
import { rowsAddress, text } from "./sheet-draft";
import { WORDS } from "./texts";

/** Arguments that one SUM takes at most, with room to spare, and the length that a formula may have. */
const MOST_ARGUMENTS = 200;
const LONGEST_FORMULA = 8000;

const nested = (parts: readonly string[]): string => {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(",")})`;
  const groups: string[] = [];
  for (let from = 0; from < parts.length; from += MOST_ARGUMENTS) groups.push(`SUM(${parts.slice(from, from + MOST_ARGUMENTS).join(",")})`);
  return `SUM(${groups.join(",")})`;
};

/** The sum of rows of one column of the sheet. */
export const sumCell = (rows: readonly number[], column: number, sum: Sum, style: StyleName): PlanCell => {
  if (sum === undefined) return text("", style);
  return sum === "text" ? text(WORDS.review, style) : { formula: `=${nested(rowsAddress(rows, column).split(","))}`, computed: sum, style };
};

/** The amount of rows of the money table together: of each its own, else what the rows below it in the source make. */
export const amountCell = (money: MoneyTable, places: readonly number[], subject: keyof Sums, style: StyleName): PlanCell => {
  const [first] = places;
  const own = places.length === 1 ? money.rows[first!]![subject] : undefined;
  if (own) return { ...own, style };
  const sum = amountOf(money, places)[subject];
  if (sum === undefined) return text("", style);
  const formula = `=${nested(places.flatMap((place) => amountsOf(money.rows, place, subject)).map((part) => `N(${part})`))}`;
  return sum === "text" || formula.length > LONGEST_FORMULA ? text(WORDS.review, style) : { formula, computed: sum, style };
};

/** Budget and spending of rows of the money table together. */
export const amountOf = (money: MoneyTable, places: readonly number[]): Sums => totalOf(places.map((place) => ({ ...money.rows[place]!, isRoot: true })), places.map((place) => sumsIn(money)[place]!));

const known = new WeakMap<MoneyTable, readonly Sums[]>();

const sumsIn = (money: MoneyTable): readonly Sums[] => {
  let sums = known.get(money);
  if (!sums) known.set(money, (sums = sumsOf(money.rows)));
  return sums;
};

const amountsOf = (rows: MoneyTable["rows"], place: number, subject: keyof Sums): string[] => {
  const own = rows[place]![subject];
  return own ? [own.formula.slice(1)] : rows[place]!.children.flatMap((child) => amountsOf(rows, child, subject));
};

/** Per cent of `budget` in `spent`, both columns of sheet row `at`; "-" where there is none. */
export const absorptionCell = (at: number, columns: { readonly budget: number; readonly spent: number }, sums: Sums, style: StyleName): PlanCell => {
  const [b, s] = [cellAddress(at, columns.budget), cellAddress(at, columns.spent)];
  return { formula: `=IF(COUNT(${b},${s})<2,"${WORDS.none}",IF(${b}=0,"${WORDS.none}",${s}/${b}*100))`, computed: absorptionOf(sums) ?? WORDS.none, style };
};

/** Absorption in per cent; `undefined` where an amount is missing or nothing was to be spent. */
export const absorptionOf = ({ budget, spent }: Sums): number | undefined =>
  typeof budget === "number" && typeof spent === "number" && budget !== 0 ? (spent / budget) * 100 : undefined;
