// A text of a source row by what its column is about, for copying into the report. Figures are never taken from here.
import type { Document, Node } from "../performance/model";
import { mergesOf, plainText } from "../sheets/merges";
import { valueAt } from "../sheets/snapshot";
import type { Column } from "../recognise/table";
import type { Subject } from "../standards/vocabulary";

const NOTHING = /^(?:[-–—.]*|n\/?a|nihil)$/i;

/** The text of a cell; what is written once over merged rows is said of each; "" for dashes and the like. */
export const textIn = ({ sheet }: Document, { row }: Node, column: Column): string => {
  for (let at = column.first; at <= column.last; at++) {
    const area = mergesOf(sheet).areaOf(row, at);
    const text = plainText(valueAt(sheet, area?.top ?? row, area?.left ?? at));
    if (!NOTHING.test(text)) return text;
  }
  return "";
};

/** The first text of a row in the columns of a subject; "" where there is none. */
export const sourceText = (document: Document, node: Node, subject: Subject): string => {
  for (const column of document.columns({ subject })) {
    const text = textIn(document, node, column);
    if (text !== "") return text;
  }
  return "";
};
