// The codes of a document's rows and where they stand: the filled cells of the code column. It reads, and judges nothing.
import type { Document, Node } from "../../performance/model";
import { isBlank } from "../../sheets/cell";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import type { Column } from "../../recognise/table";
import { classifyCode, type Code } from "../../standards/codes";
import { perDocument } from "./per-document";
import { rangeOf, type Place } from "./places";

/** A row with its code; `null` where the code has no known pattern. */
export interface CodedRow {
  readonly node: Node;
  readonly code: Code | null;
}

/** A row whose code has a known pattern. */
export interface CodedNode extends CodedRow {
  readonly code: Code;
}

/** The rows that bear a code, in order. */
export const codedRowsOf = perDocument((document): readonly CodedRow[] => {
  const rows: CodedRow[] = [];
  for (const node of document.nodes) if (node.code !== undefined) rows.push({ node, code: classifyCode(node.code) });
  return rows;
});

/** Those of them whose code has a known pattern. */
export const codedNodesOf = perDocument((document): readonly CodedNode[] => codedRowsOf(document).filter((row): row is CodedNode => row.code !== null));

/** Rows looked at to tell which of several code columns holds the rows' own codes. */
const SAMPLE_ROWS = 40;

/** The code column that the rows' codes come from: of several ("Kode Program", "Kode Kegiatan") the one that holds what the rows bear. */
export const codeColumnOf = perDocument((document): Column | undefined => {
  const columns = document.columns({ subject: "code" });
  if (columns.length < 2) return columns[0];
  const rows = codedRowsOf(document).slice(0, SAMPLE_ROWS);
  const fitting = columns.map((column) => rows.filter(({ node }) => plainText(document.value(node.row, column)) === node.code).length);
  return columns[Math.max(0, fitting.indexOf(Math.max(...fitting)))];
});

/** The filled code cells of a row; for a code inside the name the cells of the outline, or of the row's own level. */
export const codeCellsOf = (document: Document, { row, level }: Node): Place[] => {
  const column = codeColumnOf(document) ?? document.column({ subject: "outline" }) ?? document.table.columns.find(({ subject }) => subject === level);
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
