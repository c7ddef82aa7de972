// Which target is the odd one out among the documents of a year. A revised agreement may differ from the plan and the first agreement. It words nothing.
import type { TableKind } from "../../standards/vocabulary";
import type { Figure } from "../shared/indicator-figures";
import { classesOf, isSameFigure } from "../shared/same-figure";

/** Plans come first, then the agreement, its revision, and the documents that use its target. */
export type Stage = "plan" | "agreement" | "revision" | "use";

const PLANS: ReadonlySet<TableKind> = new Set(["rpjmd", "renstra", "renja", "iku", "cascading"]);
const USES: ReadonlySet<TableKind> = new Set(["renaksi", "pengukuran", "evaluasi"]);

/** The place of a document; `undefined` for kinds whose targets are of something else. */
const stageOf = ({ document }: Figure): Stage | undefined => {
  const { kind, isRevised } = document.table;
  if (PLANS.has(kind)) return "plan";
  if (kind === "pk") return isRevised ? "revision" : "agreement";
  return USES.has(kind) ? "use" : undefined;
};

export interface Difference {
  readonly figure: Figure;
  /** Figures that say otherwise; the first one is what it should agree with. */
  readonly others: readonly Figure[];
  /** `odd`: it stands alone against several; `pair`: it is not what the document before it says; `plan`: it is not what the plan says. */
  readonly key: "odd" | "pair" | "plan";
  readonly isCertain: boolean;
}

/**
 * The figures that disagree, each with the ones it disagrees with. `isRevisionOpen`: a revised agreement holds the indicator without a target,
 * so that nobody can say what the later documents should follow.
 */
export const differencesOf = (all: readonly Figure[], isRevisionOpen: boolean): Difference[] => {
  const figures = all.filter((figure) => stageOf(figure) !== undefined);
  const classes = classesOf(figures, ({ reading }) => reading);
  if (classes.length < 2) return [];
  const at = (stage: Stage): Figure[] => figures.filter((figure) => stageOf(figure) === stage);
  const [largest = [], ...rest] = classes;
  const odd = rest.length === 1 && rest[0]!.length === 1 && documentsOf(largest) >= 2 ? rest[0]![0]! : undefined;
  if (isRevisionOpen) return againstPlan(at("agreement"), at("plan"));
  if (odd) return oddOne(odd, largest);
  return [...pairs(at("agreement"), at("revision"), at("plan"), at("use")), ...againstPlan(at("agreement"), at("plan")), ...twoAlone(figures)];
};

const documentsOf = (figures: readonly Figure[]): number => new Set(figures.map(({ document }) => document)).size;

const oddOne = (odd: Figure, others: readonly Figure[]): Difference[] => {
  const stage = stageOf(odd);
  const uses = others.filter((figure) => stageOf(figure) === "use");
  // A revision that nobody uses: the documents made after it still hold the old target.
  if (stage === "revision") return uses.length === 0 ? [] : [{ figure: odd, others, key: "odd", isCertain: uses.length >= 2 }];
  // The first agreement and the plan rightly hold what stood before the revision that all others follow.
  if (others.some((figure) => stageOf(figure) === "revision") && others.every((figure) => stageOf(figure) === "revision" || stageOf(figure) === "use") && stage !== "use") return [];
  return [{ figure: odd, others, key: "odd", isCertain: stage !== "plan" && others.some((figure) => stageOf(figure) !== "plan") }];
};

const pairs = (agreement: readonly Figure[], revision: readonly Figure[], plan: readonly Figure[], use: readonly Figure[]): Difference[] => {
  const allowed = agreement.length + revision.length > 0 ? [...revision, ...agreement] : plan;
  if (allowed.length === 0) return use.length === 2 && !isSameFigure(use[0]!.reading, use[1]!.reading) ? [{ figure: use[1]!, others: [use[0]!], key: "pair", isCertain: true }] : [];
  const isAgreed = agreement.length + revision.length > 0;
  return use.filter((figure) => !allowed.some((other) => isSameFigure(figure.reading, other.reading)))
    .map((figure) => ({ figure, others: allowed, key: "pair", isCertain: isAgreed }));
};

/** The head and a subordinate sign the same indicator with different targets, or two plans have them, and no other document says which is right. */
const twoAlone = (figures: readonly Figure[]): Difference[] => {
  const [first, second, ...more] = figures;
  if (!first || !second || more.length > 0 || stageOf(first) !== stageOf(second) || (stageOf(first) !== "agreement" && stageOf(first) !== "plan")) return [];
  return [{ figure: second, others: [first], key: "pair", isCertain: false }];
};

const againstPlan = (agreement: readonly Figure[], plan: readonly Figure[]): Difference[] =>
  plan.length === 0 ? [] : agreement.filter((figure) => !plan.some((other) => isSameFigure(figure.reading, other.reading))).map((figure) => ({ figure, others: plan, key: "plan", isCertain: false }));
