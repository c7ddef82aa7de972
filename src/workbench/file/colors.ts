// Colours of an .xlsx as a page writes them: direct ones, those of the theme with their tint, and the old palette.
import type { Element } from "@xmldom/xmldom";
import { childOf, childrenOf, parseXml } from "../../hosts/file/xml";

/** The palette of ECMA-376 part 1, 18.8.27, from index 8 on; 0 to 7 repeat its beginning. */
const PALETTE =
  "000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff" +
  "000080ff00ffffff0000ffff8000808000000080800000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696" +
  "003366339966003300333300993300993366333399333333";

/** The theme of Office itself, for files without one: light 1, dark 1, light 2, dark 2, six accents, two links. */
const OFFICE_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** In which order cells number the colours that a theme lists as dark 1, light 1, dark 2, light 2. */
const ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The twelve colours of a theme part, in the order of cells. */
export const themeColors = (xml: string | undefined): readonly string[] => {
  if (xml === undefined) return OFFICE_THEME;
  const elements = childOf(parseXml(xml, "theme").documentElement!, "themeElements");
  const scheme = elements && childOf(elements, "clrScheme");
  const listed = scheme ? childrenOf(scheme).map((slot) => colorOfSlot(slot)) : [];
  return ORDER.map((place, i) => listed[place] ?? OFFICE_THEME[i]!);
};

const colorOfSlot = (slot: Element): string | undefined => {
  const color = childrenOf(slot)[0];
  return color?.getAttribute("lastClr") ?? color?.getAttribute("val") ?? undefined;
};

/** "#RRGGBB" of a colour element; `undefined` where it is automatic. */
export const colorOf = (element: Element | undefined, theme: readonly string[]): string | undefined => {
  if (!element) return undefined;
  const rgb = element.getAttribute("rgb");
  const index = element.getAttribute("indexed");
  const slot = element.getAttribute("theme");
  const hex = rgb ? rgb.slice(-6) : slot ? theme[Number(slot)] : index ? indexed(Number(index)) : undefined;
  return hex === undefined ? undefined : `#${tinted(hex, Number(element.getAttribute("tint") ?? 0)).toUpperCase()}`;
};

const indexed = (index: number): string | undefined => {
  const at = (index < 8 ? index : index - 8) * 6;
  return index < 64 ? PALETTE.slice(at, at + 6) : undefined;
};

/** A colour made lighter (tint above 0) or darker: each channel moves towards white or black, which is near to what Excel does. */
const tinted = (hex: string, tint: number): string => {
  if (tint === 0 || !/^[0-9a-f]{6}$/i.test(hex)) return hex;
  return [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16))
    .map((channel) => Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0"))
    .join("");
};
