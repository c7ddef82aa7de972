// What Selaras keeps inside a workbook: one custom XML part with JSON texts by key. Their meaning is not known here.
import { childrenOf, escapeXml, parseXml } from "./xml";

/** The namespace by which the part is known. */
export const STATE_NAMESPACE = "urn:selaras:state:1";

/** True for the text of our part. */
export const isStatePart = (xml: string): boolean => xml.slice(0, 400).includes(`"${STATE_NAMESPACE}"`);

/** The entries of the part; none where it is damaged, since a workbook must open all the same. */
export const parseState = (xml: string): Map<string, string> => {
  try {
    const root = parseXml(xml, "state").documentElement!;
    return new Map<string, string>(childrenOf(root, "entry").map((entry) => [entry.getAttribute("key") ?? "", entry.textContent ?? ""]));
  } catch {
    return new Map<string, string>();
  }
};

/** The part's text for these entries. */
export const stateXml = (state: ReadonlyMap<string, string>): string => {
  const entries = [...state].map(([key, json]) => `<entry key="${escapeXml(key)}">${escapeXml(json)}</entry>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${STATE_NAMESPACE}">${entries.join("")}</state>`;
};
