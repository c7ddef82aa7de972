// Puts the named styles of a sheet plan into the styles part of an .xlsx.
import type { StyleName } from "../../sheets/plan";
import { escapeXml } from "../escape-xml";
import { LINE, LOOKS, type Look } from "../looks";
import type { Styles } from "./styles";

/** Adds a named style to a workbook's styles part and gives its index for cells. */
export const addNamedStyle = (styles: Styles, name: StyleName, format: string | undefined, { quoted, indent }: { readonly quoted: boolean; readonly indent: number }): number => {
  const look = LOOKS[name];
  const font = styles.add("fonts", fontXml(look, styles.baseFont));
  const fill = look.fill ? styles.add("fills", `<fill><patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`) : 0;
  const border = look.border ? styles.add("borders", BORDER) : 0;
  const numberFormat = styles.numberFormat(format ?? look.format ?? "General");
  return styles.add(
    "cellXfs",
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ""} ` +
      `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `<alignment horizontal="${look.align ?? "left"}" vertical="${look.top ? "top" : "center"}"${indent > 0 ? ` indent="${indent}"` : ""}${look.oneLine ? "" : ' wrapText="1"'}/></xf>`,
  );
};

const fontXml = (look: Look, base: { readonly name: string; readonly size: number }): string =>
  `<font>${look.bold ? "<b/>" : ""}${look.italic ? "<i/>" : ""}${look.underline ? "<u/>" : ""}<sz val="${base.size + (look.larger ?? 0)}"/>` +
  `<color rgb="${look.color ?? "FF000000"}"/><name val="${escapeXml(base.name)}"/><family val="2"/></font>`;

const BORDER = `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="${LINE}"/></${side}>`).join("")}<diagonal/></border>`;
