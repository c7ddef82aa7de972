// Finds the figure of a row that is a power of ten away from the others, where those agree closely. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { unitOf } from "../../standards/units";

/** A figure that was most likely typed with a shifted comma or in another unit. */
export interface Slip {
  readonly document: Document;
  readonly node: Node;
  readonly column: Column;
  readonly found: number;
  /** The figure that the others suggest: the found one with its comma moved. */
  readonly expected: number;
  /** The middle one of the others. */
  readonly usual: number;
  readonly compared: readonly Column[];
}

/** What a row compares: figures of one measure that a plan lets grow slowly. */
interface Series {
  readonly columns: readonly Column[];
  readonly isMoney: boolean;
}

/** How far the others may lie apart (largest by smallest): two alone must be nearly the same. */
const SPREAD_OF_TWO = 1.15;
const SPREAD = 1.6;
/** Budgets move more, and thousands away they are told from one another all the same. */
const SPREAD_OF_MONEY = 3;
/** How far the moved figure may lie outside the others. */
const MARGIN = 1.1;
const MARGIN_OF_MONEY = 2;
/** Smaller figures grow by tens without a slip. */
const SMALLEST = 10;
const SMALLEST_COUNT = 100;
/** A comma moves by one to three places; money is off by its unit: thousands or millions. */
const POWERS = [1, -1, 2, -2, 3, -3];
const POWERS_OF_MONEY = [3, -3, 6, -6];
/** A zero too few or too many shows in money where three years or more have nearly the same amount. */
const POWERS_OF_SAME_MONEY = [1, -1, ...POWERS_OF_MONEY];
const SPREAD_OF_SAME = 1.05;
/** The same where budgets only rise or fall, and the moved figure lies between its neighbours. */
const BETWEEN = 1.02;

/** The slips of a document, in row order; at most one a row and series. */
export const slipsIn = (document: Document): Slip[] => {
  const series = seriesOf(document).filter(({ columns }) => columns.length >= 3);
  const slips: Slip[] = [];
  for (const node of document.measured) {
    for (const one of node.isHidden ? [] : series) {
      const slip = slipOf(document, node, one);
      if (slip) slips.push(slip);
    }
  }
  return slips;
};

const seriesOf = (document: Document): Series[] => {
  const figures = document.table.columns.filter(({ subject, span }) => (subject === "target" || subject === "actual") && span === "year");
  const performance = figures.filter(({ measure }) => measure !== "rupiah" && measure !== "physical");
  const quarters = (subject: "target" | "actual"): readonly Column[] => document.columns({ subject, span: "quarter" }).filter(({ measure }) => measure === "rupiah");
  return [
    { columns: performance.filter((column) => !isPercent(column)), isMoney: false },
    { columns: performance.filter(isPercent), isMoney: false },
    { columns: withoutTotals(figures.filter(({ measure }) => measure === "rupiah")), isMoney: true },
    { columns: quarters("target"), isMoney: true },
    { columns: quarters("actual"), isMoney: true },
  ];
};

/** "Total" beside the years is no year. */
const withoutTotals = (columns: readonly Column[]): readonly Column[] => {
  const years = columns.filter(({ year }) => year !== undefined);
  return years.length >= 3 ? years : columns;
};

/** "Target (%)" beside numbers of people is of another unit. */
const isPercent = ({ path }: Column): boolean => /%|\bpersen\b/i.test(path.at(-1) ?? "");

const slipOf = (document: Document, node: Node, series: Series): Slip | undefined => {
  if (!isScattered(document, node, series)) return undefined;
  const { columns, isMoney } = series;
  const filled = columns.flatMap((column) => {
    const value = document.number(node.row, column);
    return value !== undefined && value > 0 ? [{ column, value }] : [];
  });
  const values = filled.map(({ value }) => value);
  const [odd, ...more] = filled.filter(({ value }) => agree(values.filter((other) => other !== value), isMoney));
  if (!odd || more.length > 0 || !isTyped(document, node, odd.column)) return undefined;
  const others = values.filter((value) => value !== odd.value).sort((a, b) => a - b);
  const [low, high] = [others[0]!, others.at(-1)!];
  if (!isMoney && low < smallest(node)) return undefined;
  const isSame = isMoney && others.length >= 3 && high <= low * SPREAD_OF_SAME;
  const margin = isSame ? SPREAD_OF_SAME : isMoney ? MARGIN_OF_MONEY : MARGIN;
  const powers = isSame ? POWERS_OF_SAME_MONEY : isMoney ? POWERS_OF_MONEY : POWERS;
  const expected = powers.map((power) => shifted(odd.value, power)).find((value) => value >= low / margin && value <= high * margin);
  const moved = expected ?? (isMoney ? [1, -1].map((power) => shifted(odd.value, power)).find((value) => liesBetween(filled.map((one) => (one === odd ? value : one.value)), filled.indexOf(odd))) : undefined);
  if (moved === undefined) return undefined;
  return { document, node, column: odd.column, found: odd.value, expected: moved, usual: others[Math.floor(others.length / 2)]!, compared: filled.filter((one) => one !== odd).map(({ column }) => column) };
};

/** Four amounts or more that all rise or all fall, the one in question between two others. */
const liesBetween = (values: readonly number[], at: number): boolean => {
  if (values.length < 4 || at === 0 || at === values.length - 1) return false;
  const rises = (from: number, to: number): boolean => to >= from / BETWEEN;
  return values.slice(1).every((value, index) => rises(values[index]!, value)) || values.slice(1).every((value, index) => rises(value, values[index]!));
};

/** Three figures or more, not all of one size. Hardly a row passes. */
const isScattered = (document: Document, { row }: Node, { columns }: Series): boolean => {
  let count = 0;
  let lowest = Infinity;
  let highest = 0;
  for (const column of columns) {
    const value = document.number(row, column);
    if (value === undefined || value <= 0) continue;
    count++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return count >= 3 && highest >= lowest * 5;
};

const agree = (others: readonly number[], isMoney: boolean): boolean =>
  others.length >= 2 && Math.max(...others) <= Math.min(...others) * (isMoney ? SPREAD_OF_MONEY : others.length === 2 ? SPREAD_OF_TWO : SPREAD);

/** Counts start at nothing and jump; shares and indices do not. */
const smallest = (node: Node): number => (unitOf(node.unit).kind === "count" ? SMALLEST_COUNT : SMALLEST);

/** Typed as a plain number: what a formula gives, or a cell in per cent beside plain ones, has another cause. */
const isTyped = (document: Document, node: Node, column: Column): boolean => {
  if (document.shape(node.row, column)) return false;
  const reading = document.reading(node.row, column);
  return reading.kind === "number" && !reading.isPercent && !reading.ambiguous;
};

/** The value with its comma moved, without what binary arithmetic adds. */
const shifted = (value: number, power: number): number => Number(`${value}e${power}`);
