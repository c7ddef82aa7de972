// Rules that a person wrote in the settings of a workbook: left side, operator, right side, level, message. Made into rules like all others.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { plainText, shownValueAt } from "../../sheets/merges";
import type { FindingDraft } from "../../rules/finding";
import type { Rule } from "../../rules/rule";
import { isClose } from "../../rules/shared/figures";
import { rowKey, rowLabel } from "../../rules/shared/labels";
import { rangeOf } from "../../rules/shared/places";
import { OWN_PREFIX, type OwnRule } from "../settings";
import { OperandError, readOperand, type Operand } from "./operand";

/**
 * The rules of the settings. One that cannot be read, or names a column that no table has, says so when it runs: the engine
 * tells it among the rules that could not run.
 */
export const ownRules = (given: readonly OwnRule[]): Rule[] =>
  given.map((own, at) => {
    const texts = { title: own.name, why: "", advice: "", messages: {} };
    return {
      id: `${OWN_PREFIX}${own.name}`,
      code: `OWN-${String(at + 1).padStart(2, "0")}`,
      category: "structure" as const,
      level: own.level,
      basis: ["kebijakan-buku-kerja" as const],
      texts: { id: texts, en: texts },
      check: ({ model }) => draftsOf(own, model),
    };
  });

const draftsOf = (own: OwnRule, model: PerformanceModel): FindingDraft[] => {
  const left = side(own.left, "kiri");
  const right = own.operator === "blank" || own.operator === "filled" ? undefined : side(own.right ?? "", "kanan");
  if (left.kind !== "column") throw new Error(`sisi kiri "${own.left}" harus sebuah kolom, misalnya target atau [Realisasi TW I]`);
  const documents = model.documents.filter(({ table }) => own.kind === undefined || table.kind === own.kind);
  const usable = documents.flatMap((document) => {
    const [column, other] = [left.find(document), right?.kind === "column" ? right.find(document) : undefined];
    return column && (right?.kind !== "column" || other) ? [{ document, column, other }] : [];
  });
  if (usable.length === 0 && documents.length > 0) throw new Error(`tidak ada tabel dengan kolom ${[left, right].flatMap((one) => (one?.kind === "column" ? [`"${one.name}"`] : [])).join(" dan ")}`);
  return usable.flatMap(({ document, column, other }) => document.measured.flatMap((node) => draftOf(own, { document, node, column, other, left, right }) ?? []));
};

const side = (typed: string, which: string): Operand => {
  try {
    return readOperand(typed);
  } catch (error) {
    if (!(error instanceof OperandError)) throw error;
    throw new Error(typed.trim() === "" ? `sisi ${which} kosong` : `sisi ${which} "${typed}" tidak dapat dibaca`);
  }
};

interface Case {
  readonly document: Document;
  readonly node: Node;
  readonly column: Column;
  readonly other: Column | undefined;
  readonly left: Operand & { readonly kind: "column" };
  readonly right: Operand | undefined;
}

const draftOf = (own: OwnRule, { document, node, column, other, left, right }: Case): FindingDraft | undefined => {
  const found = cellOf(document, node, column, left.factor);
  const against = right?.kind === "column" && other ? cellOf(document, node, other, right.factor) : right && { number: right.kind === "number" ? right.value : undefined, text: right.kind === "column" ? "" : String(right.value) };
  if (!holds(own.operator, found, against)) return undefined;
  const sheet = document.table.sheet;
  const args = { name: rowLabel(node), left: found.number ?? found.text, right: against ? (against.number ?? against.text) : "" };
  return {
    sheet,
    range: rangeOf([{ row: node.row, column: column.first }]),
    ...(other ? { related: [{ sheet, range: rangeOf([{ row: node.row, column: other.first }]), role: "compared" as const }] } : {}),
    // The person's own sentence is the text: there is none in a catalogue.
    message: { key: own.message ?? `{name}: ${own.left} {left} ${own.operator} ${own.right ?? ""} {right}`.trim(), args },
    found: found.text,
    key: [own.name, ...rowKey(document, node, column)],
  };
};

interface Cell {
  readonly number: number | undefined;
  readonly text: string;
}

const cellOf = (document: Document, node: Node, column: Column, factor: number): Cell => {
  const reading = document.reading(node.row, column);
  const isNumber = reading.kind === "number" && !reading.ambiguous;
  return { number: isNumber ? reading.value * factor : undefined, text: plainText(shownValueAt(document.sheet, node.row, column.first)) };
};

/** True where the row is as the rule says that it must not be. Blanks and words are compared as texts alone: blank is not zero. */
const holds = (operator: OwnRule["operator"], left: Cell, right: Cell | undefined): boolean => {
  if (operator === "blank" || operator === "filled") return (left.text.trim() === "") === (operator === "blank");
  if (!right || left.text.trim() === "") return false;
  if (left.number !== undefined && right.number !== undefined) return compare(operator, left.number, right.number);
  const [a, b] = [left.text.trim().toLowerCase(), right.text.trim().toLowerCase()];
  if (b === "") return false;
  return operator === "contains" ? a.includes(b) : operator === "=" ? a === b : operator === "<>" && left.number === undefined && right.number === undefined && a !== b;
};

const compare = (operator: OwnRule["operator"], a: number, b: number): boolean => {
  const isEqual = isClose(a, b);
  switch (operator) {
    case "=": return isEqual;
    case "<>": return !isEqual;
    case "<": return a < b && !isEqual;
    case "<=": return a < b || isEqual;
    case ">": return a > b && !isEqual;
    case ">=": return a > b || isEqual;
    default: return false;
  }
};
