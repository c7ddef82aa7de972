// Achievement cells with the target and actual that they are computed from, and the formulas that could have given them.
// Only plain positive numbers are read: ranges, predicates, zeros and what has two meanings are left to people. Found once per document.
import { formulasFarFrom100, unitOfPlace, whichFormulas, type Printed } from "../../performance/arithmetic/tolerance";
import { QUOTIENT_FORMULAS, quotientPercentFast, type QuotientFormula } from "../../performance/arithmetic/formula";
import { meaningOf, type MeaningVerdict } from "../../performance/formula-meaning";
import type { AchievementRelation, ColumnNumbers, Document, Node } from "../../performance/model";
import type { Shape } from "../../sheets/formula";
import type { NumberReading, Reading } from "../../sheets/reading";
import { unitOf } from "../../standards/units";
import { perDocument } from "./per-document";

/** What the figures of one achievement say. */
interface Judged {
  /** Formulas within rounding; none where the value is wrong. */
  readonly fits: readonly QuotientFormula[];
  /** 100 or 0.01 where the value fits only when multiplied so: 0.95 among 95. */
  readonly factor: number | undefined;
  /** What the values say of the direction: `rising` where only R/T gives them, `falling` where only a reverse formula does. */
  readonly shown: "rising" | "falling" | undefined;
}

/** One achievement. It keeps what was judged; its figures are read from the sheet again when somebody asks, since large tables have many cells. */
export class AchievementCell implements Judged {
  constructor(readonly document: Document, readonly relation: AchievementRelation, readonly node: Node, private readonly judged: Judged) {}

  get fits(): Judged["fits"] {
    return this.judged.fits;
  }

  get factor(): Judged["factor"] {
    return this.judged.factor;
  }

  get shown(): Judged["shown"] {
    return this.judged.shown;
  }

  get target(): Printed {
    return this.document.reading(this.node.row, this.relation.target) as NumberReading;
  }

  get actual(): Printed {
    return this.document.reading(this.node.row, this.relation.actual) as NumberReading;
  }

  /** In per cent, whichever way the column holds it. */
  get percent(): number {
    return percentIn(this.document, this.relation)(this.node.row);
  }

  /** The same as printed. */
  get printed(): Printed {
    return inPercent(this.document.reading(this.node.row, this.relation.achievement) as NumberReading, this.relation);
  }

  /** The value of the cell itself. */
  get raw(): number {
    return this.document.number(this.node.row, this.relation.achievement)!;
  }

  /** What the cell's own formula computes; nothing for typed values. */
  get meaning(): MeaningVerdict | undefined {
    return meanings(this.document, this.relation)(this.node.row);
  }
}

/** The cells of one achievement column: what was judged of each, and the cells themselves when somebody asks for them. */
export class AchievementColumn {
  private made: readonly AchievementCell[] | undefined;
  /** Every verdict that stands here, once: there are few. */
  private readonly verdicts: Judged[] = [];
  /** Cells that some formula gives. */
  readonly fitting: number;
  /** Most rows show that these are the right columns to compare. */
  readonly isProven: boolean;

  constructor(private readonly document: Document, readonly relation: AchievementRelation, private readonly nodes: readonly Node[], private readonly judged: readonly Judged[]) {
    let fitting = 0;
    let explained = 0;
    let last: Judged | undefined;
    for (const one of judged) {
      if (one.fits.length > 0) fitting++;
      if (one.fits.length > 0 || one.factor !== undefined) explained++;
      if (one !== last && !this.verdicts.includes(one)) this.verdicts.push(one);
      last = one;
    }
    this.fitting = fitting;
    this.isProven = explained >= FEWEST && explained >= judged.length * SHARE;
  }

  get count(): number {
    return this.judged.length;
  }

  /** All cells, made once. */
  get cells(): readonly AchievementCell[] {
    return (this.made ??= this.nodes.map((node, at) => new AchievementCell(this.document, this.relation, node, this.judged[at]!)));
  }

  /** True where something holds of one of the cells. */
  has(test: (judged: Judged) => boolean): boolean {
    return this.verdicts.some(test);
  }

  /** Only the cells of which something holds, and of whose rows; the others are not made. */
  where(test: (judged: Judged) => boolean, isWanted: (node: Node) => boolean = () => true): AchievementCell[] {
    const cells: AchievementCell[] = [];
    if (!this.has(test)) return cells;
    for (let at = 0; at < this.nodes.length; at++) {
      const node = this.nodes[at]!;
      if (test(this.judged[at]!) && isWanted(node)) cells.push(this.made?.[at] ?? new AchievementCell(this.document, this.relation, node, this.judged[at]!));
    }
    return cells;
  }
}

/** The achievement columns of a document, money left out. */
export const achievementColumnsOf = perDocument((document): readonly AchievementColumn[] =>
  document.achievements.filter((relation) => relation.measure !== "rupiah").map((relation) => columnOf(document, relation)));

/** Fewer rows than these that fit prove nothing. */
const FEWEST = 3;
const SHARE = 0.6;

const columnOf = (document: Document, relation: AchievementRelation): AchievementColumn => {
  const figures: Figures = { achievement: document.numbers(relation.achievement), target: document.numbers(relation.target), actual: document.numbers(relation.actual), meaning: meanings(document, relation) };
  const nodes: Node[] = [];
  const all: Judged[] = [];
  for (const node of document.measured) {
    const judged = judge(document, relation, figures, node);
    if (!judged) continue;
    nodes.push(node);
    all.push(judged);
  }
  return new AchievementColumn(document, relation, nodes, all);
};

/** What the cells of one achievement column hold, for a loop over its rows. */
interface Figures {
  readonly achievement: ColumnNumbers;
  readonly target: ColumnNumbers;
  readonly actual: ColumnNumbers;
  readonly meaning: (row: number) => MeaningVerdict | undefined;
}

/** What the formulas of a column compute; neighbours mostly have one shape, which is asked once. */
const meanings = (document: Document, relation: AchievementRelation): Figures["meaning"] => {
  let last: { readonly shape: Shape; readonly verdict: MeaningVerdict } | undefined;
  return (row) => {
    const shape = document.shape(row, relation.achievement);
    if (shape && shape !== last?.shape) last = { shape, verdict: meaningOf(shape, relation.achievement.first, relation) };
    return shape && last?.verdict;
  };
};

/** Plain numbers, which most are, are judged without their readings; those that a formula computes as it says, without a search. */
const judge = (document: Document, relation: AchievementRelation, figures: Figures, node: Node): Judged | undefined => {
  const { row } = node;
  const own = figures.achievement.number(row);
  if (own === undefined) return undefined;
  const said = figures.achievement.spoken(row);
  const target = figures.target.spoken(row);
  const actual = figures.actual.spoken(row);
  if (target === undefined || actual === undefined || said === undefined) return judgeReadings(document, relation, figures, node);
  if (target <= 0 || actual < 0) return undefined;
  const percent = inPercentOf(relation, own, said);
  const quick = computed(figures.meaning(row), percent, target, actual);
  if (quick) return quick;
  const far = formulasFarFrom100(percent, target, actual);
  if (far) return judgedOf(far, undefined, "rising");
  const isCounted = isCountedIn(node);
  return search(
    { value: percent, places: Math.max(0, figures.achievement.places(row) - (percent === said ? 0 : 2)), isExact: false },
    { value: target, places: figures.target.places(row), isExact: isCounted && Number.isInteger(target) },
    { value: actual, places: figures.actual.places(row), isExact: isCounted && Number.isInteger(actual) },
  );
};

const judgeReadings = (document: Document, relation: AchievementRelation, figures: Figures, node: Node): Judged | undefined => {
  const [wanted, reached, own] = [document.reading(node.row, relation.target), document.reading(node.row, relation.actual), document.reading(node.row, relation.achievement)];
  if (!isPlain(wanted) || !isPlain(reached) || own.kind !== "number" || wanted.value === 0 || !isSameUnit(wanted, reached)) return undefined;
  const isCounted = isCountedIn(node);
  const [printed, target, actual] = [inPercent(own, relation), printedOf(wanted, isCounted), printedOf(reached, isCounted)];
  return computed(figures.meaning(node.row), printed.value, target.value, actual.value) ?? search(printed, target, actual);
};

const search = (printed: Printed, target: Printed, actual: Printed): Judged => {
  const fits = whichFormulas(printed, target, actual);
  const factor = fits.length > 0 ? undefined : [100, 0.01].find((times) => whichFormulas(scaled(printed, times), target, actual).length > 0 && !isNearlyZero(actual));
  return judgedOf(fits, factor, directionShown(fits, target, actual));
};

/** Few verdicts are there, and every achievement has one of them. */
const verdicts = new Map<readonly QuotientFormula[], Judged[]>();

const judgedOf = (fits: Judged["fits"], factor: Judged["factor"], shown: Judged["shown"]): Judged => {
  let known = verdicts.get(fits);
  if (!known) verdicts.set(fits, (known = []));
  let judged = known.find((other) => other.factor === factor && other.shown === shown);
  if (!judged) known.push((judged = { fits, factor, shown }));
  return judged;
};

/** Documents, people and other counted things: nothing of them was rounded away. */
const isCountedIn = (node: Node): boolean => {
  const { kind, scale } = unitOf(node.unit);
  return kind === "count" && scale === 1;
};

/** A plain number of an achievement in per cent. One that is said as it is stored has no percent format. */
const inPercentOf = ({ scale }: AchievementRelation, own: number, said: number): number => (scale === 1 && said === own ? said * 100 : said);

/** The same of cells that are known to hold an achievement. */
export const percentIn = (document: Document, relation: AchievementRelation): ((row: number) => number) => {
  const numbers = document.numbers(relation.achievement);
  return (row) => {
    const own = numbers.number(row);
    const said = numbers.spoken(row);
    return own === undefined || said === undefined ? inPercent(document.reading(row, relation.achievement) as NumberReading, relation).value : inPercentOf(relation, own, said);
  };
};

const inPercent = (own: NumberReading, { scale }: AchievementRelation): Printed =>
  scale === 1 && !own.isPercent ? { value: own.value * 100, places: Math.max(0, own.places - 2), isExact: false } : { value: own.value, places: own.places, isExact: false };

/**
 * A formula that computes what it says needs no search for others; where its stored value is another (not recalculated,
 * capped), all are tried. Where the target is just met, every formula gives 100. */
const computed = (own: MeaningVerdict | undefined, percent: number, target: number, actual: number): Judged | undefined => {
  if (actual === target) return percent === 100 ? MET : undefined;
  const meaning = own?.meaning;
  if (!meaning || meaning === "other" || meaning === "precedence") return undefined;
  const exact = quotientPercentFast(meaning, actual / target);
  return Math.abs(exact - percent) <= 1e-9 * Math.max(1, Math.abs(exact)) ? COMPUTED[meaning] : undefined;
};

const MET: Judged = { fits: QUOTIENT_FORMULAS, factor: undefined, shown: undefined };
const COMPUTED = Object.fromEntries(
  QUOTIENT_FORMULAS.map((formula): [QuotientFormula, Judged] => [formula, { fits: [formula], factor: undefined, shown: formula === "ratio" ? "rising" : formula === "stable" ? undefined : "falling" }]),
) as Readonly<Record<QuotientFormula, Judged>>;

const printedOf = ({ value, places }: NumberReading, isCounted: boolean): Printed => ({ value, places, isExact: isCounted && Number.isInteger(value) });

const isPlain = (reading: Reading): reading is NumberReading => reading.kind === "number" && !reading.ambiguous && reading.value >= 0;
const isNearlyZero = ({ value, places }: Printed): boolean => Math.abs(value) < unitOfPlace(places);
const scaled = ({ value, places }: Printed, times: number): Printed => ({ value: value * times, places: Math.max(0, places + (times > 1 ? -2 : 2)), isExact: false });

const isSameUnit = (a: NumberReading, b: NumberReading): boolean =>
  a.unit === undefined || b.unit === undefined || unitOf(a.unit).canonical.toLowerCase() === unitOf(b.unit).canonical.toLowerCase();

const directionShown = (fits: Judged["fits"], target: Printed, actual: Printed): Judged["shown"] => {
  const isRising = fits.includes("ratio");
  const isFalling = fits.some((formula) => formula.startsWith("reverse"));
  if (isRising === isFalling || target.value === actual.value) return undefined;
  return isRising ? "rising" : "falling";
};

/** A limit of 100, 110, 120 or 150 % stands where the figures give more, or 0 where they give less. */
export const isCapped = ({ printed, target, actual }: AchievementCell): boolean => {
  const reached = [100 * (actual.value / target.value), 100 * (2 - actual.value / target.value), ...(actual.value > 0 ? [100 * (target.value / actual.value)] : [])];
  return ([100, 110, 120, 150].includes(printed.value) && reached.some((percent) => percent > printed.value)) || (printed.value === 0 && reached.some((percent) => percent < 0));
};

/** True where the printed equation of the column prescribes the quotient: then the direction of an indicator changes nothing. */
export const isPrescribed = (relation: AchievementRelation): boolean => relation.evidence === "printed";

