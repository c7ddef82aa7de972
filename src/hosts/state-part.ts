// The custom XML part in which Selaras keeps JSON texts by key, the same on every host: what one writes, another reads.
import { escapeXml } from "./escape-xml";

/** The namespace by which the part is known. */
export const STATE_NAMESPACE = "urn:selaras:state:1";

/** The part's text for these entries. */
export const stateXml = (state: ReadonlyMap<string, string>): string => {
  const entries = [...state].map(([key, json]) => `<entry key="${escapeXml(key)}">${escapeXml(json)}</entry>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${STATE_NAMESPACE}">${entries.join("")}</state>`;
};
