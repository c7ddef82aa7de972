// One identifier under two indicators in a list where every other indicator has its own ("IKU-03"). It words nothing.
import { wordingKey } from "../../performance/wording";
import type { Document, Node } from "../../performance/model";

/** Letters and digits: an identifier of a system, no code of the nomenclature. */
const IDENTIFIER = /^(?=.*\d)[a-z]{1,8}[\w./-]*$/i;
/** Fewer identifiers prove nothing; where more repeat, they are of groups. */
const ENOUGH = 5;
const FEW = 0.1;

/** The second row under an identifier, with the first. */
export const repeatedIdsIn = (document: Document): { readonly node: Node; readonly first: Node }[] => {
  const rows = document.nodes.filter((node) => node.level === "indicator" && node.indicator !== "" && IDENTIFIER.test(idOf(node)));
  if (rows.length < ENOUGH) return [];
  const firsts = new Map<string, Node>();
  const repeated = rows.flatMap((node) => {
    const id = idOf(node).toUpperCase();
    const first = firsts.get(id);
    if (!first) firsts.set(id, node);
    return first ? [{ node, first }] : [];
  });
  return repeated.length > Math.max(1, rows.length * FEW) ? [] : repeated.filter(({ node, first }) => node.code === undefined || wordingKey(node.indicator) !== wordingKey(first.indicator));
};

/** The identifier of a row; in a sheet for import it may stand in place of the name. */
export const idOf = ({ code, indicator }: Node): string => code ?? indicator;
