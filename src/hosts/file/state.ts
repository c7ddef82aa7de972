// What Selaras keeps inside a workbook: custom XML parts with JSON texts by key. Their meaning is not known here.
import { damagedEntries, joinedState, STATE_NAMESPACE } from "../state-part";
import type { Book, Parts } from "./book";
import { childrenOf, parseXml } from "./xml";

/** One of our parts. */
interface StatePart {
  readonly path: string;
  readonly state: ReadonlyMap<string, string>;
}

/** True for the text of a part of ours. */
export const isStatePart = (xml: string): boolean => xml.slice(0, 400).includes(`"${STATE_NAMESPACE}"`);

/** The entries of a part. A damaged one never stops anything: its text stands for what it held. */
export const parseState = (xml: string): Map<string, string> => {
  try {
    const root = parseXml(xml, "state").documentElement!;
    const entries = childrenOf(root, "entry");
    if (entries.length === 0 && (root.textContent ?? "").trim() !== "") return damagedEntries(xml);
    return new Map<string, string>(entries.map((entry) => [entry.getAttribute("key") ?? "", entry.textContent ?? ""]));
  } catch {
    return damagedEntries(xml);
  }
};

/** The parts that hold our state, wherever another program moved them. */
export const stateParts = (parts: Parts, book: Book): StatePart[] =>
  book.relationships.flatMap(({ type, target, external }) => {
    if (type !== "customXml" || external) return [];
    const xml = textOf(parts, target);
    return isStatePart(xml) ? [{ path: target, state: parseState(xml) }] : [];
  });

/** Everything that Selaras keeps in a workbook, by key. */
export const readState = (parts: Parts, book: Book): Map<string, string> => joinedState(stateParts(parts, book).map(({ state }) => state));

/** A part of somebody else's that cannot be unpacked is none of ours. */
const textOf = (parts: Parts, path: string): string => {
  try {
    return parts.text(path) ?? "";
  } catch {
    return "";
  }
};
