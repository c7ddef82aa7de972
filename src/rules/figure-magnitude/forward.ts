// Finds the budget that is ten times the one estimated for the next year, or a tenth of it, where all other rows estimate nearly the same. It words nothing.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { Slip } from "./slips";

/** So many rows, and this share of them, must estimate about the same for the next year. */
const FEWEST = 8;
const SHARE = 0.8;
const USUAL = [0.7, 1.5] as const;
/** A zero too few or too many, beside the growth of a year. */
const TENFOLD = [8, 12.5] as const;

/** The slips of a plan with an estimate for the next year ("Prakiraan Maju"), in row order. */
export const forwardSlipsIn = (document: Document): Slip[] => {
  const pair = yearsOf(document);
  if (!pair) return [];
  const [own, next] = pair;
  const slips: Slip[] = [];
  let rows = 0;
  let usual = 0;
  for (const node of document.measured) {
    const [now, later] = [document.number(node.row, own), document.number(node.row, next)];
    if (now === undefined || later === undefined || now <= 0 || later <= 0 || document.shape(node.row, own) || document.shape(node.row, next)) continue;
    rows++;
    if (isIn(later / now, USUAL)) usual++;
    const power = isIn(later / now, TENFOLD) ? 1 : isIn(now / later, TENFOLD) ? -1 : 0;
    if (power !== 0 && !node.isHidden) slips.push({ document, node, column: own, found: now, expected: Number(`${now}e${power}`), usual: later, compared: [next] });
  }
  return usual >= FEWEST && usual >= rows * SHARE ? slips : [];
};

/** The only column of money of the plan's year, and the only one of the year after it, where it has no third. */
const yearsOf = ({ table }: Document): readonly [Column, Column] | undefined => {
  const money = table.columns.filter(({ subject, measure, span }) => subject === "target" && measure === "rupiah" && span === "year");
  const [own, next] = [money.filter(({ year }) => year === table.year), money.filter(({ year }) => year !== undefined && year - 1 === table.year)];
  return table.year !== undefined && own[0] && next[0] && own.length === 1 && next.length === 1 && money.length === 2 ? [own[0], next[0]] : undefined;
};

const isIn = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
