// The custom XML parts in which Selaras keeps JSON texts by key, the same on every host: what one writes, another reads.
// Each key has a part of its own, so that none grows with the others.
import { escapeXml, XML_HEAD } from "./escape-xml";

/** The namespace by which the parts are known. */
export const STATE_NAMESPACE = "urn:selaras:state:1";

/** The key under which a damaged part is told that names none. */
const NAMELESS = "other";

/** A part's text for these entries. */
export const stateXml = (state: ReadonlyMap<string, string>): string => {
  // Quotes stay: JSON is full of them, and text needs them not written out.
  const entries = [...state].map(([key, json]) => `<entry key="${escapeXml(key)}">${escapeXml(json).replaceAll("&quot;", '"')}</entry>`);
  return `${XML_HEAD}<state xmlns="${STATE_NAMESPACE}">${entries.join("")}</state>`;
};

/**
 * What is told of a part that cannot be read: its whole text under each key that it names. No reader takes that for an
 * entry of its own, so the damage is reported, and the text is set aside when the key is written anew.
 */
export const damagedEntries = (xml: string): Map<string, string> => {
  const keys = [...xml.matchAll(/\skey="([\w.-]+)"/g)].map(([, key]) => key!);
  return new Map((keys.length > 0 ? keys : [NAMELESS]).map((key) => [key, xml]));
};

/** All entries of several parts; where two hold the same key, which happens when workbooks are joined, the first counts. */
export const joinedState = (parts: readonly ReadonlyMap<string, string>[]): Map<string, string> => {
  const joined = new Map<string, string>();
  for (const part of parts) for (const [key, text] of part) if (!joined.has(key)) joined.set(key, text);
  return joined;
};

/** The parts that change when a key is set or, with `null`, removed: with what they hold then. No index stands for a new part. */
export const changedParts = (
  parts: readonly ReadonlyMap<string, string>[],
  key: string,
  json: string | null,
): { readonly index: number | undefined; readonly state: ReadonlyMap<string, string> }[] => {
  const holders = parts.flatMap((state, index) => (state.has(key) ? [{ index, state }] : []));
  if (json === null) return holders.map(({ index, state }) => ({ index, state: new Map([...state].filter(([one]) => one !== key)) }));
  // An empty part is taken again.
  const first = holders[0] ?? parts.map((state, index) => ({ index, state })).find(({ state }) => state.size === 0);
  if (first?.state.get(key) === json) return [];
  return [{ index: first?.index, state: new Map([...(first?.state ?? []), [key, json]]) }];
};
