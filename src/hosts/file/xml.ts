// Small helpers for XML: text and attributes out of strings, and documents for the small parts.
// Sheets never go through a document: they can be very large.
import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { escapeXml } from "../escape-xml";
import { HostError } from "../host-error";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as a reader sees it: entities and CDATA resolved. */
export const unescapeXml = (text: string): string => {
  const plain = text.includes("<![CDATA[") ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => escapeXml(data)) : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
};

/** An attribute out of the inside of a start tag, or `undefined`. */
export const attribute = (tag: string, name: string): string | undefined => {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (at > 0 && !/\s/.test(tag[at - 1]!)) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length, at + name.length + 40_000));
    if (match) return unescapeXml(match[1] ?? match[2]!);
  }
  return undefined;
};

/** XML's true: "1" or "true". */
export const isTrue = (value: string | null | undefined): boolean => value === "1" || value === "true";

/** Parts that go through a document, in characters: a tree takes some twenty times as much memory. */
const LARGEST_DOCUMENT = 20_000_000;

/** A document of a small part. @throws HostError too-large; damaged-workbook where it is not well-formed */
export const parseXml = (text: string, part: string): Document => {
  if (text.length > LARGEST_DOCUMENT) throw new HostError("too-large", { part, megabytes: LARGEST_DOCUMENT / 1e6 });
  try {
    return new DOMParser({ onError: (level, message) => { if (level !== "warning") throw new Error(message); } }).parseFromString(text, "text/xml");
  } catch (cause) {
    throw new HostError("damaged-workbook", { part }, { cause });
  }
};

/** The document as text, as it was parsed but for quotes and blanks inside tags. */
export const serializeXml = (document: Document): string => new XMLSerializer().serializeToString(document);

/** Child elements with a local name, whatever their prefix. */
export const childrenOf = (parent: Element, localName?: string): Element[] => {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (localName === undefined || (node as Element).localName === localName)) found.push(node as Element);
  return found;
};

/** The first child element with a local name. */
export const childOf = (parent: Element, localName: string): Element | undefined => childrenOf(parent, localName)[0];
