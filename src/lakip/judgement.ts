// The achievement of a reported indicator: its direction by the best evidence of all documents, and the result of the house arithmetic.
import { achievement, type AchievementResult } from "../performance/arithmetic/achievement";
import { formulaFor, type Direction, type FormulaId } from "../performance/arithmetic/formula";
import { couldPrint } from "../performance/arithmetic/tolerance";
import type { DirectionVerdict, Document, Node } from "../performance/model";
import type { Policy } from "../performance/policy";
import { BLANK } from "../sheets/reading";
import type { ReportedIndicator } from "./indicators";
import { matchIn } from "./matching";
import type { Scope } from "./scope";

export interface Judgement {
  readonly direction: Direction;
  /** How the direction is known; `conflict`: the words of the name and the figures of a sheet disagree. */
  readonly evidence: DirectionVerdict["certainty"] | "conflict";
  /** The formula that the direction asks for; the result may have used another one. */
  readonly formula: FormulaId;
  readonly result: AchievementResult;
}

const CERTAINTY: readonly DirectionVerdict["certainty"][] = ["stated", "formula", "hint", "none"];

/** Direction and achievement of one row. */
export const judge = (row: ReportedIndicator, scope: Scope, policy: Policy): Judgement => {
  const { direction, evidence } = directionOf(row, scope, policy);
  const formula = formulaFor(direction, policy.falling.formula);
  const [target, actual] = [row.target?.reading ?? BLANK, row.actual?.reading ?? BLANK];
  const cap = policy.cap.percent;
  const result = evidence === "conflict" && target.kind === "number" && actual.kind === "number"
    ? ({ kind: "review", reason: "directionConflict" } as const)
    : achievement({ target, actual, direction, formula, zeroRule: policy.zero.rule, ...(cap === null ? {} : { cap }) });
  return { direction, evidence, formula, result };
};

const directionOf = (row: ReportedIndicator, scope: Scope, policy: Policy): Pick<Judgement, "direction" | "evidence"> => {
  const places = scope.documents.flatMap((document) => {
    const node = matchIn(document, row.home, row.node);
    return node ? [{ document, node }] : [];
  });
  const best = places
    .map(({ document, node }) => document.direction(node))
    .filter(({ direction }) => direction !== "unknown")
    .sort((a, b) => CERTAINTY.indexOf(a.certainty) - CERTAINTY.indexOf(b.certainty))[0];
  if (!best || best.direction === "unknown") return { direction: "higher", evidence: "none" };
  const isDoubtful = best.certainty === "hint" && best.direction === "lower" && places.some(({ document, node }) => printsRising(document, node, policy));
  return { direction: best.direction, evidence: isDoubtful ? "conflict" : best.certainty };
};

/** True where a percentage of the sheet can only have come from R/T: against the words of a name, that leaves the direction open. */
const printsRising = (document: Document, node: Node, { falling }: Policy): boolean =>
  document.achievements.some((relation) => {
    const [printed, target, actual] = [relation.achievement, relation.target, relation.actual].map((column) => document.reading(node.row, column));
    if (relation.measure !== "performance" || printed?.kind !== "number" || target?.kind !== "number" || actual?.kind !== "number" || target.value <= 0) return false;
    const percent = relation.scale === 1 && !printed.isPercent ? { value: printed.value * 100, places: Math.max(0, printed.places - 2) } : printed;
    return couldPrint(percent, target, actual, "ratio") && !couldPrint(percent, target, actual, falling.formula);
  });
