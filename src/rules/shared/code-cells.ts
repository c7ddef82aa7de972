// The codes of a document's rows and where they stand: the filled cells of the code column. It reads, and judges nothing.
import type { Document, Node } from "../../performance/model";
import { isBlank } from "../../sheets/cell";
import { valueAt } from "../../sheets/snapshot";
import type { Column } from "../../recognise/table";
import { classifyCode, type Code } from "../../standards/codes";
import { rangeOf, type Place } from "./places";

/** A row with its code. */
export interface CodedNode {
  readonly node: Node;
  readonly code: Code;
}

const known = new WeakMap<Document, readonly CodedNode[]>();

/** The rows whose code has a known pattern, in order; found once per document. */
export const codedNodesOf = (document: Document): readonly CodedNode[] => {
  let coded = known.get(document);
  if (!coded) known.set(document, (coded = findCoded(document)));
  return coded;
};

const findCoded = ({ nodes }: Document): CodedNode[] => {
  const coded: CodedNode[] = [];
  for (const node of nodes) {
    const code = node.code === undefined ? null : classifyCode(node.code);
    if (code) coded.push({ node, code });
  }
  return coded;
};

/** The code column that the rows' codes come from. */
export const codeColumnOf = (document: Document): Column | undefined => document.column({ subject: "code" });

/** The filled code cells of a row; for a code inside the name the cells of the outline. */
export const codeCellsOf = (document: Document, { row }: Node): Place[] => {
  const column = codeColumnOf(document) ?? document.column({ subject: "outline" });
  if (!column) return [];
  const places: Place[] = [];
  for (let at = column.first; at <= column.last; at++) if (!isBlank(valueAt(document.sheet, row, at))) places.push({ row, column: at });
  return places;
};

/** The last cell of a row's code, as a range: there a code split over cells goes wrong. */
export const codeRangeOf = (document: Document, node: Node): string => {
  const last = codeCellsOf(document, node).at(-1);
  return rangeOf([last ?? { row: node.row, column: document.table.header.left }]);
};
