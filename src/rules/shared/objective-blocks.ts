// The rows of each objective of a document that has programs too, and whether a program stands among them. It words nothing.
import type { Document, Node } from "../../performance/model";
import { isNothing, wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import { plainText, shownValueAt } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";

/** An objective with the rows that it covers. */
export interface ObjectiveBlock {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly number[];
  readonly hasProgram: boolean;
}

const OPERATIONAL = new Set(["program", "activity", "subActivity"]);

/** True for a row of a program or below it: by its level and name, or by a text in the program column, merged or not. */
const isOfProgram = (document: Document, node: Node, column: Column | undefined): boolean => {
  if (node.level === "program") return true;
  // Activities beside a blank program column serve no program that anybody named.
  if (!column) return OPERATIONAL.has(node.level);
  return !isNothing(plainText(shownValueAt(document.sheet, node.row, column.first)));
};

/** The objectives in row order; a section, note or total ends one. The same objective written again further down is a block of its own. */
export const objectiveBlocks = (document: Document): ObjectiveBlock[] => {
  const own = document.column({ subject: "objective" });
  const program = document.column({ subject: "program" });
  // Objectives that stand below their program or activity say nothing of the programs of those above all programs.
  if (!own && document.nodes.some(({ level, parent }) => level === "objective" && parent !== null && OPERATIONAL.has(parent.level))) return [];
  const blocks: { key: string; name: string; rows: number[]; hasProgram: boolean }[] = [];
  let open: (typeof blocks)[number] | undefined;
  for (const node of document.nodes) {
    if (node.level === "section" || node.level === "note" || node.level === "total" || node.level === "goal") open = undefined;
    const text = own ? plainText(valueAt(document.sheet, node.row, own.first)) : node.level === "objective" ? node.name : "";
    if (/\p{L}{4}/u.test(text)) {
      const key = wordingKey(text);
      if (open?.key !== key) blocks.push((open = { key, name: text, rows: [], hasProgram: false }));
    } else if (own && text !== "" && isNothing(text)) open = undefined;
    if (!open) continue;
    open.rows.push(node.row);
    open.hasProgram ||= isOfProgram(document, node, program);
  }
  return blocks;
};
