// How the named styles of a sheet plan look: one quiet set for every sheet that Selaras writes. Colours are soft,
// so that the sheets print well in black and white.
import type { StyleName } from "../../sheets/plan";
import type { Styles } from "./styles";
import { escapeXml } from "./xml";

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points added to the workbook's own size. */
  readonly larger?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly top?: boolean;
  /** Text runs on over empty cells beside it instead of wrapping. */
  readonly oneLine?: boolean;
  readonly format?: string;
}

const INK = "FF1F3864";
const GREY = "FF595959";
const HEADER_FILL = "FFDCE6F1";
const BAND_FILL = "FFF2F2F2";
const LINE = "FFBFBFBF";

const number = { border: true, align: "right" } as const;
const total = { bold: true, fill: BAND_FILL, border: true } as const;

const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, larger: 3, color: INK, align: "center", oneLine: true },
  subtitle: { bold: true, color: GREY, align: "center", oneLine: true },
  header: { bold: true, color: INK, fill: HEADER_FILL, border: true, align: "center" },
  numbering: { italic: true, color: GREY, fill: BAND_FILL, border: true, align: "center", larger: -2 },
  text: { border: true, align: "left", top: true },
  textCenter: { border: true, align: "center", top: true },
  number: { ...number, top: true, format: "#,##0.00" },
  integer: { ...number, top: true, format: "#,##0" },
  percent: { ...number, top: true, format: "0.00%" },
  rupiah: { ...number, top: true, format: "#,##0" },
  section: { bold: true, color: INK, fill: BAND_FILL, border: true, align: "left" },
  total: { ...total, align: "left" },
  totalCenter: { ...total, align: "center" },
  totalNumber: { ...total, align: "right", format: "#,##0.00" },
  totalRupiah: { ...total, align: "right", format: "#,##0" },
  totalPercent: { ...total, align: "right", format: "0.00%" },
  note: { italic: true, color: GREY, align: "left", top: true },
  label: { bold: true, align: "left", top: true, oneLine: true },
  link: { underline: true, color: "FF0563C1", border: true, align: "left", top: true },
  input: { fill: "FFFFFBE6", border: true, align: "left", top: true },
  levelError: { bold: true, color: "FF9C0006", fill: "FFFDE3E3", border: true, align: "center", top: true },
  levelWarning: { bold: true, color: "FF7F4F00", fill: "FFFFF2CC", border: true, align: "center", top: true },
  levelInfo: { bold: true, color: "FF1F4E79", fill: "FFDDEBF7", border: true, align: "center", top: true },
};

/** True where text of a style stays on one line. */
export const isOneLine = (name: StyleName | undefined): boolean => name === undefined || LOOKS[name].oneLine === true;

/** Adds a named style to a workbook's styles part and gives its index for cells. */
export const addNamedStyle = (styles: Styles, name: StyleName, format: string | undefined, quoted: boolean): number => {
  const look = LOOKS[name];
  const font = styles.add("fonts", fontXml(look, styles.baseFont));
  const fill = look.fill ? styles.add("fills", `<fill><patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`) : 0;
  const border = look.border ? styles.add("borders", BORDER) : 0;
  const numberFormat = styles.numberFormat(format ?? look.format ?? "General");
  return styles.add(
    "cellXfs",
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ""} ` +
      `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `<alignment horizontal="${look.align ?? "left"}" vertical="${look.top ? "top" : "center"}"${look.oneLine ? "" : ' wrapText="1"'}/></xf>`,
  );
};

const fontXml = (look: Look, base: { readonly name: string; readonly size: number }): string =>
  `<font>${look.bold ? "<b/>" : ""}${look.italic ? "<i/>" : ""}${look.underline ? "<u/>" : ""}<sz val="${base.size + (look.larger ?? 0)}"/>` +
  `<color rgb="${look.color ?? "FF000000"}"/><name val="${escapeXml(base.name)}"/><family val="2"/></font>`;

const BORDER = `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="${LINE}"/></${side}>`).join("")}<diagonal/></border>`;
