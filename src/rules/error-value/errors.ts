// Error values in the live rows of tables: which are the root and which only inherit. It writes no texts.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank, isCellError, type ErrorCode } from "../../sheets/cell";
import { resolve, type Expression, type Target } from "../../sheets/formula";
import { formulaAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../sheets/snapshot";

export interface ErrorCell {
  readonly document: Document;
  readonly node: Node;
  readonly column: Column;
  readonly row: number;
  /** Sheet column, counted from 0. */
  readonly at: number;
  readonly code: ErrorCode;
}

/** A row that people use: it shows a name or an indicator. Pre-filled rows below the last used one show none. */
const isLive = (document: Document, node: Node): boolean =>
  node.level !== "blank" && node.level !== "note" && (/\p{L}{2}/u.test(node.name) || /\p{L}{2}/u.test(node.indicator) || node.level === "total" || document.table.kind === "anggaran");

/** Every error value in the live rows of a document, in sheet order. */
export const errorsOf = (document: Document): ErrorCell[] => {
  const found: ErrorCell[] = [];
  for (const node of document.nodes) {
    const values = document.sheet.values[node.row];
    if (!values?.some((value) => isCellError(value ?? null)) || !isLive(document, node)) continue;
    for (const column of document.table.columns) {
      for (let at = column.first; at <= column.last; at++) {
        const value = values[at] ?? null;
        if (isCellError(value)) found.push({ document, node, column, row: node.row, at, code: value.error });
      }
    }
  }
  return found;
};

/** What a cell's formula reads, seen from the cell. */
export const precedents = (cell: ErrorCell): Target[] => {
  const shape = cell.document.shape(cell.row, { ...cell.column, first: cell.at });
  return shape ? shape.references.map((reference) => resolve(reference, cell.row, cell.at)) : [];
};

export interface Divisor {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly isBlank: boolean;
}

/** The cell that a formula divides by and that is blank or zero; `undefined` where it divides by something else. */
export const divisorOf = (cell: ErrorCell, workbook: WorkbookSnapshot): Divisor | undefined => {
  const shape = cell.document.shape(cell.row, { ...cell.column, first: cell.at });
  for (const divisor of shape ? divisors(shape.expression) : []) {
    if (divisor.type !== "reference") continue;
    const { sheet: name, top, left } = resolve(divisor.reference, cell.row, cell.at);
    const sheet = name === undefined ? cell.document.sheet : workbook.sheets.find((other) => other.name === name);
    if (!sheet) continue;
    const value = valueAt(sheet, top, left);
    if (isBlank(value) || value === 0) return { sheet, row: top, column: left, isBlank: isBlank(value) };
  }
  return undefined;
};

const divisors = (expression: Expression): Expression[] => {
  switch (expression.type) {
    case "binary":
      return [...(expression.operator === "/" ? [expression.right] : []), ...divisors(expression.left), ...divisors(expression.right)];
    case "unary":
      return divisors(expression.argument);
    case "call":
      return expression.args.flatMap(divisors);
    default:
      return [];
  }
};

/** True where the cell holds no formula: somebody pasted the error. */
export const isPasted = (cell: ErrorCell): boolean => formulaAt(cell.document.sheet, cell.row, cell.at) === undefined;
