// What Selaras keeps inside a workbook: one custom XML part with JSON texts by key. Their meaning is not known here.
import { STATE_NAMESPACE } from "../state-part";
import { childrenOf, parseXml } from "./xml";

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
