// Texts inside the format: shared strings, rich text made plain, and Excel's own escapes (_x000D_).
import { unescapeXml } from "./xml";

/**
 * A copy that does not keep the long text alive that it was cut from: engines make a cut as a view, and one
 * view of a sheet's XML would hold all of it in memory as long as the snapshot lives.
 */
export const detach = (text: string): string => (text.length < 13 ? text : decoder.decode(encoder.encode(text)));
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of an element's content: entities and Excel's _xHHHH_ escapes resolved, every line break as one "\n". */
export const plainText = (xml: string): string => {
  const decoded = unescapeXml(xml);
  const text = decoded.includes("_x") ? decoded.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : decoded;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
};

/** Text that Excel's escapes cannot mistake: "_x0041_" as typed is written "_x005F_x0041_". */
export const escapeExcel = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");

/** The text of an <si> or <is>: its runs joined, phonetic readings left out. */
export const richText = (xml: string): string => {
  const content = xml.includes("rPh") ? xml.replace(/<(\w+:)?rPh[\s>][\s\S]*?<\/\1?rPh>/g, "") : xml;
  let text = "";
  for (const [, , inside] of content.matchAll(/<((?:\w+:)?t)(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1>)/g)) text += plainText(inside ?? "");
  return text;
};

/** The table of shared strings, by index. */
export const readSharedStrings = (xml: string | undefined): string[] => {
  const texts: string[] = [];
  if (xml === undefined) return texts;
  for (const [, , inside] of xml.matchAll(/<((?:\w+:)?si)(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1>)/g)) texts.push(detach(richText(inside ?? "")));
  return texts;
};
