// Marks on cells as conditional formats, so that the user's own colours stay: put in behind the user's own rules and
// with a later priority, known by the text in their formula, and taken out without a trace in the sheet.
import { LEVELS, type Mark } from "../../sheets/edit";
import { hasMarkFormula, MARK_COLORS, markFormula } from "../mark-looks";
import { sheetFrame } from "./sheet-scan";
import type { Styles } from "./styles";
import { WORKSHEET_ORDER } from "./worksheet-order";
import { insideOf, piecesBetween, placeFor, splice } from "./xml-pieces";

/** How many addresses one rule names: Excel grows slow on very long lists. */
const BLOCK = 200;

/** True where a sheet carries marks. */
export const hasMarks = hasMarkFormula;

/** A sheet with these marks added; `marks` are those of this sheet. */
export const addMarks = (xml: string, part: string, marks: readonly Pick<Mark, "range" | "level">[], styles: Styles): string => {
  const { prefix, from, end } = tailOf(xml, part);
  let priority = Math.max(0, ...[...xml.slice(from).matchAll(/<(?:\w+:)?cfRule\s[^>]*?\bpriority\s*=\s*["'](\d+)["']/g)].map(([, number]) => Number(number)));
  const rules: string[] = [];
  for (const level of LEVELS) {
    const ranges = [...new Set(marks.filter((mark) => mark.level === level).map(({ range }) => range))];
    for (let at = 0; at < ranges.length; at += BLOCK) {
      const sqref = ranges.slice(at, at + BLOCK).join(" ");
      const rule = `<${prefix}cfRule type="expression" dxfId="${styles.add("dxfs", dxf(level))}" priority="${++priority}"><${prefix}formula>${markFormula(level).replace(">", "&gt;")}</${prefix}formula></${prefix}cfRule>`;
      rules.push(`<${prefix}conditionalFormatting sqref="${sqref}">${rule}</${prefix}conditionalFormatting>`);
    }
  }
  const place = placeFor(piecesBetween(xml, from, end), "conditionalFormatting", WORKSHEET_ORDER, from);
  return splice(xml, place, place, rules.join(""));
};

/** A sheet without any mark of ours; everything else stays, also rules that Excel put into one element with ours. */
export const removeMarks = (xml: string, part: string): string => {
  const { from, end } = tailOf(xml, part);
  const formats = piecesBetween(xml, from, end).filter(({ name }) => name === "conditionalFormatting");
  return formats.reverse().reduce((text, format) => {
    if (!hasMarks(text.slice(format.start, format.end))) return text;
    const inside = insideOf(text, format)!;
    const rules = piecesBetween(text, inside.from, inside.to).filter(({ name }) => name === "cfRule");
    const ours = rules.filter(({ start, end: stop }) => hasMarks(text.slice(start, stop)));
    if (ours.length === rules.length) return splice(text, format.start, format.end, "");
    return ours.reverse().reduce((rest, { start, end: stop }) => splice(rest, start, stop, ""), text);
  }, xml);
};

/** Everything behind <sheetData>. */
const tailOf = (xml: string, part: string): { readonly prefix: string; readonly from: number; readonly end: number } => {
  const { prefix, end } = sheetFrame(xml, part);
  return { prefix, from: end, end: xml.lastIndexOf(`</${prefix}worksheet`) };
};

const dxf = (level: Mark["level"]): string => {
  const { fill, text, border } = MARK_COLORS[level];
  const sides = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="${border}"/></${side}>`).join("");
  return `<dxf><font><color rgb="${text}"/></font><fill><patternFill><bgColor rgb="${fill}"/></patternFill></fill><border>${sides}</border></dxf>`;
};
