// Finds the row of one document that speaks of the same thing as a row of another: by wording, within the same objective, in order.
import { wordingKey } from "../performance/wording";
import type { Document, Node } from "../performance/model";

/** What a row is about: its indicator, else the name of its program, activity or sub-activity. */
export const labelOf = (node: Node): string => node.indicator || node.name;

const indexes = new WeakMap<Document, Map<string, Node[]>>();

/** Rows by wording; rows that hold no figures are left out. */
const indexOf = (document: Document): Map<string, Node[]> => {
  let index = indexes.get(document);
  if (!index) {
    index = new Map();
    for (const node of document.measured) {
      const key = wordingKey(labelOf(node));
      const known = index.get(key);
      if (known) known.push(node);
      else index.set(key, [node]);
    }
    indexes.set(document, index);
  }
  return index;
};

/**
 * The row of `document` that is about the same as `node` of `home`: itself in its own document, else the same wording, the same code or
 * objective first. Of several alike the one in the same place among them, so that two indicators of one name stay two.
 */
export const matchIn = (document: Document, home: Document, node: Node): Node | undefined => {
  if (document === home) return node;
  const key = wordingKey(labelOf(node));
  if (key.length < 4) return undefined;
  const found = indexOf(document).get(key) ?? [];
  if (found.length < 2) return found[0];
  const alike = indexOf(home).get(key) ?? [];
  const sameCode = node.code === undefined ? [] : found.filter((other) => other.code === node.code);
  if (sameCode.length > 0) return sameCode[0];
  const isSameObjective = (other: Node): boolean => wordingKey(other.objective) === wordingKey(node.objective);
  const near = found.filter(isSameObjective);
  const [candidates, place] = near.length > 0 ? [near, alike.filter(isSameObjective).indexOf(node)] : [found, alike.indexOf(node)];
  return candidates[place];
};
