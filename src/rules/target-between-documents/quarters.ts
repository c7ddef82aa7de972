// Quarter targets of one indicator that two documents give differently. Running totals beside increments are one plan, and so are targets
// that only repeat the year; where a year does not follow from its quarters, or differs itself, that is told elsewhere. It words nothing.
import { quarterMethodsThatFit } from "../../performance/arithmetic/quarters";
import type { Document } from "../../performance/model";
import { BLANK } from "../../sheets/reading";
import { isClose } from "../shared/figures";
import type { Figure, FigureSet } from "../shared/indicator-figures";
import { isSameFigure } from "../shared/same-figure";

/** The quarters of one indicator that differ, each beside that of the document before. */
export interface QuarterDifference {
  readonly year: number;
  readonly pairs: readonly { readonly quarter: number; readonly figure: Figure; readonly other: Figure }[];
}

/** So many quarters must agree before another one is a slip, and not fewer than differ. */
const AGREEING = 2;

/** Among the targets of one indicator: where later documents differ from the first that has quarters, the action plan where there is one. */
export const quarterDifferencesOf = (sets: readonly FigureSet[]): QuarterDifference[] => {
  const years = [...new Set(sets.flatMap(({ year, quarter }) => (quarter > 0 ? [year] : [])))];
  return years.flatMap((year) => {
    const own = sets.filter((set) => set.year === year);
    const [first, ...rest] = [...new Set(own.flatMap(({ quarter, figures }) => (quarter > 0 ? figures.map(({ document }) => document) : [])))]
      .sort((a, b) => Number(b.table.kind === "renaksi") - Number(a.table.kind === "renaksi") || a.index - b.index);
    return rest.flatMap((document): QuarterDifference[] => {
      const pairs = own.flatMap(({ quarter, figures }) => {
        const [figure, other] = [document, first!].map((one) => figures.filter((each) => each.document === one));
        return figure!.length === 1 && other!.length === 1 ? [{ quarter, figure: figure![0]!, other: other![0]! }] : [];
      });
      const odd = pairs.filter(({ quarter, figure, other }) => quarter > 0 && !isSameFigure(figure.reading, other.reading));
      return odd.length > 0 && isSlip(pairs, odd.length) ? [{ year, pairs: odd }] : [];
    });
  });
};

type Pairs = QuarterDifference["pairs"];

const isSlip = (all: Pairs, odd: number): boolean => {
  const pairs = all.filter(({ quarter }) => quarter > 0);
  const agreeing = pairs.length - odd;
  const [{ figure, other }] = pairs as [Pairs[number]];
  if (agreeing < Math.max(AGREEING, odd) || all.some((pair) => pair.quarter === 0 && !isSameFigure(pair.figure.reading, pair.other.reading))) return false;
  const [own, theirs] = [pairs.map((pair) => valueOf(pair.figure)), pairs.map((pair) => valueOf(pair.other))];
  return !isRunning(own, theirs) && !isRunning(theirs, own) && givesYear(figure) && givesYear(other);
};

const valueOf = ({ reading }: Figure): number => (reading.kind === "number" ? reading.value : NaN);

/** True where the one adds up what the other gives by quarter. */
const isRunning = (totals: readonly number[], parts: readonly number[]): boolean => {
  let sum = 0;
  return totals.every((total, at) => isClose(total, (sum += parts[at]!)));
};

const givesYear = ({ document, node }: Figure): boolean => {
  const relation = targetQuarters(document);
  if (!relation) return true;
  const readings = relation.quarters.map((quarter) => (quarter ? document.reading(node.row, quarter) : BLANK));
  const year = document.reading(node.row, relation.year);
  return year.kind !== "number" || quarterMethodsThatFit(readings, year).length > 0;
};

const targetQuarters = (document: Document): Document["quarters"][number] | undefined => document.quarters.find(({ subject, measure }) => subject === "target" && measure === "performance");
