// Hides sheets of a workbook file, so that printing it leaves them out while formulas still reach them.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The workbook with these sheets hidden; the first that stays is the one in front. */
export const withoutSheets = (bytes: Uint8Array, isHidden: (name: string) => boolean): Uint8Array => {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts["xl/workbook.xml"]!);
  const names = [...book.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]!.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  let at = 0;
  const hidden = book.replace(/<sheet name="[^"]*"/g, (tag) => (isHidden(names[at++]!) ? `${tag} state="hidden"` : tag));
  const front = names.findIndex((name) => !isHidden(name));
  parts["xl/workbook.xml"] = strToU8(hidden.replace(/<workbookView\b/, `<workbookView activeTab="${front}"`).replace(/(<workbookView activeTab="\d+"[^>]*?) activeTab="\d+"/, "$1"));
  return zipSync(parts);
};
