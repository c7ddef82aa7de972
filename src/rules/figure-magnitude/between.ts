// Finds a figure of one document that is a hundred, a thousand or a million times as large or small as in the others, which else say the same.
// Ten times is told of as another figure. It words nothing.
import type { PerformanceModel } from "../../performance/model";
import { unitOf } from "../../standards/units";
import { isClose } from "../shared/figures";
import { figureSets, type Figure } from "../shared/indicator-figures";
import { collect } from "../shared/places";

/** A figure with that of another document, whose comma stands elsewhere. */
export interface Unlike {
  readonly figure: Figure;
  readonly other: Figure;
  readonly found: number;
  readonly expected: number;
}

/** So many figures of both documents must be the same for one that is not; a document in fractions or thousands throughout is another matter. */
const SAME = 2;

const FACTORS = [100, 1000, 1e6];

/** The slips of a workbook, document by document; where only two documents speak, at the later one. */
export const slipsBetween = (model: PerformanceModel): Unlike[] => {
  const slips = new Map<string, Unlike[]>();
  const same = new Map<string, number>();
  for (const group of model.groups) {
    for (const { figures } of [...figureSets(group, "target"), ...figureSets(group, "actual")]) {
      const plain = figures.flatMap((figure) => (figure.reading.kind === "number" && !figure.reading.ambiguous ? [{ figure, value: figure.reading.value }] : []));
      for (const key of agreeing(plain)) same.set(key, (same.get(key) ?? 0) + 1);
      const odd = plain.findLast(({ value }) => plain.every((one) => one.value === value || isFactor(one.value, value)) && plain.filter((one) => one.value === value).length === 1);
      const other = plain.find((one) => one !== odd);
      if (odd && other && isSameUnit(odd.figure, other.figure)) collect(slips, pairKey(odd, other), { figure: odd.figure, other: other.figure, found: odd.value, expected: other.value });
    }
  }
  return [...slips].flatMap(([key, all]) => ((same.get(key) ?? 0) >= Math.max(SAME, all.length * 2) ? all : []));
};

interface Plain {
  readonly figure: Figure;
  readonly value: number;
}

/** The pairs of documents that say the same. */
const agreeing = (plain: readonly Plain[]): string[] =>
  plain.flatMap((one, at) => plain.slice(at + 1).flatMap((other) => (isClose(one.value, other.value) ? [pairKey(one, other)] : [])));

const pairKey = (...pair: readonly [Plain, Plain]): string => pair.map(({ figure }) => figure.document.index).sort((a, b) => a - b).join(":");

const isFactor = (a: number, b: number): boolean => a > 0 && b > 0 && FACTORS.some((factor) => isClose(Math.max(a, b), Math.min(a, b) * factor));

const isSameUnit = (a: Figure, b: Figure): boolean => {
  const [own, theirs] = [a, b].map(({ node }) => unitOf(node.unit));
  return a.node.unit === "" || b.node.unit === "" || (own!.canonical.toLowerCase() === theirs!.canonical.toLowerCase() && own!.scale === theirs!.scale);
};
