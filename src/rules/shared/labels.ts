// How a row and a column are named to people and in fingerprints. It reads no figures.
import type { Document, Node } from "../../performance/model";
import { agencyKey, wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";

const LONGEST = 70;

/** A text shortened at a word, for messages. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
};

/** What people call a row: its indicator, else its name, else its code. Money is of the program or activity itself, by its name. */
export const rowLabel = (node: Node, isMoney = false): string =>
  short(((isMoney ? node.name || node.indicator : node.indicator || node.name) || node.code || `baris ${node.row + 1}`).replace(/[\s:;,]+$/, ""));

/** The business of a row and column: kind, agency, name, indicator, period. Never an address. */
export const rowKey = (document: Document, node: Node | undefined, column?: Column): readonly (string | number | undefined)[] => [
  document.table.kind,
  agencyKey(document.table.agency ?? ""),
  node && (node.code ?? ""),
  node && wordingKey(node.name),
  node && wordingKey(node.indicator),
  ...(column ? [column.subject, column.measure, column.span, column.year ?? document.table.year, column.quarter, column.month] : []),
];

/** A column's header as people read it: the deepest text, with its group where that is too short to stand alone. */
export const columnLabel = (column: Column): string => {
  const parts = column.path.map((part) => part.replace(/\s+/g, " ").trim()).filter((part) => part !== "");
  const leaf = parts.at(-1) ?? "";
  return short(leaf.length < 6 && parts.length > 1 ? `${parts.at(-2)} ${leaf}` : leaf);
};
