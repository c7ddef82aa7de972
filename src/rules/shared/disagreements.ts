// Many indicators of one sheet that disagree with the same other sheet have one cause: a wrong year or revision, not many wrong figures.
import type { PerformanceModel } from "../../performance/model";
import { areaAddress, joinCells } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import { figureSets, type Figure, type FigureSet } from "./indicator-figures";

/** One figure that disagrees, with the finding that would say so. */
export interface Disagreement {
  readonly figure: Figure;
  readonly others: readonly Figure[];
  readonly year: number;
  readonly draft: FindingDraft;
}

/** From so many on they may have one cause. */
const MANY = 4;

/** The findings of single figures, or one for a column most of whose figures disagree with the same sheet; its message key is "many". */
export function* disagreements(model: PerformanceModel, found: readonly Disagreement[], subject: FigureSet["subject"]): Generator<FindingDraft> {
  const byColumn = new Map<string, Disagreement[]>();
  for (const one of found) {
    const key = `${one.figure.document.index}:${one.figure.column.first}:${one.others[0]!.document.index}`;
    const known = byColumn.get(key);
    if (known) known.push(one);
    else byColumn.set(key, [one]);
  }
  for (const [first, ...rest] of byColumn.values()) {
    if (!first) continue;
    const all = [first, ...rest];
    if (all.length < MANY || all.length * 2 <= comparedWith(model, first, subject)) {
      yield* all.map(({ draft }) => draft);
      continue;
    }
    const { figure, others, year } = first;
    const { sheet } = figure.document.table;
    yield {
      sheet,
      range: joinCells(all.map((one) => ({ row: one.figure.node.row, column: figure.column.first }))).map(areaAddress).join(","),
      related: [{ sheet: others[0]!.document.table.sheet, range: joinCells(all.map((one) => ({ row: one.others[0]!.node.row, column: one.others[0]!.column.first }))).map(areaAddress).join(","), role: "compared" }],
      message: { key: "many", args: { year: String(year), sheets: others[0]!.document.table.sheet, count: all.length } },
      kind: "review",
      key: [figure.document.table.kind, others[0]!.document.table.kind, subject, year, "many"],
    };
  }
}

/** How many indicators both documents of a disagreement hold for its column. */
const comparedWith = (model: PerformanceModel, { figure, others, year }: Disagreement, subject: FigureSet["subject"]): number =>
  model.groups.flatMap((group) => figureSets(group, subject)).filter((set) =>
    set.year === year && set.figures.some((one) => one.document === figure.document && one.column === figure.column) && set.figures.some((one) => one.document === others[0]!.document)).length;
