// Physical progress above 100 %, in columns that hold progress in per cent. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";

/** Fewer figures do not show that the column is one of per cent. */
const ENOUGH = 5;
/** Where more of them are above 100, the column holds something else: amounts, or percentages of a plan to date. */
const FEW = 0.1;
/** Progress is rounded, and added up from rounded parts. */
const MOST = 100.5;

/** A typed figure of progress that cannot be. */
export interface Overdone {
  readonly node: Node;
  readonly column: Column;
  readonly found: number;
}

/** Planned and reached physical progress above 100 %. */
export const overdoneIn = (document: Document): Overdone[] =>
  document.columns({ measure: "physical" }).filter(({ subject }) => subject === "target" || subject === "actual" || subject === "achievement").flatMap((column) => {
    const filled = document.nodes.flatMap((node): Overdone[] => {
      const found = document.numbers(column).spoken(node.row);
      return found === undefined || found === 0 ? [] : [{ node, column, found }];
    });
    const over = filled.filter(({ found }) => found > MOST);
    const isPercent = filled.length >= ENOUGH && over.length <= Math.max(1, filled.length * FEW) && filled.some(({ found }) => found > 1 && found <= 100);
    return isPercent ? over.filter(({ node }) => !document.shape(node.row, column)) : [];
  });
