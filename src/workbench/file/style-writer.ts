// Looks by path -> cell styles of an .xlsx, added behind those that the file has.
import type { Styles } from "../../hosts/file/styles";
import { escapeXml } from "../../hosts/escape-xml";
import type { Cell } from "../host/model";
import type { Json } from "../host/thing";

const SIDES = ["Left", "Right", "Top", "Bottom"];

/** How a file names lines, by style and weight. */
const LINES: Readonly<Record<string, string>> = {
  "Continuous Hairline": "hair", "Continuous Medium": "medium", "Continuous Thick": "thick", Double: "double", Dot: "dotted", Dash: "dashed", "Dash Medium": "mediumDashed",
  DashDot: "dashDot", "DashDot Medium": "mediumDashDot", DashDotDot: "dashDotDot", "DashDotDot Medium": "mediumDashDotDot", SlantDashDot: "slantDashDot",
};

/** Gives cells their styles; the same looks give the same style. */
export class StyleWriter {
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: Styles) {}

  /** The style of a cell with all its looks. */
  styleOf(cell: Cell): number {
    const look = new Map([...(cell.base ?? []), ...cell.look]);
    const isText = typeof cell.value === "string" && cell.formula === undefined && /^[=+\-@]/.test(cell.value);
    const key = JSON.stringify([[...look].sort(([a], [b]) => (a < b ? -1 : 1)), cell.format, cell.isLocked, isText]);
    const known = this.known.get(key) ?? this.add(look, cell, isText);
    this.known.set(key, known);
    return known;
  }

  private add(look: ReadonlyMap<string, Json>, { format, isLocked }: Cell, isText: boolean): number {
    if (look.size === 0 && format === "General" && isLocked && !isText) return 0;
    const { styles } = this;
    const fill = colorXml(look.get("fill/color"), "fgColor");
    const font = styles.add("fonts", this.fontXml(look));
    const fillId = fill ? styles.add("fills", `<fill><patternFill patternType="solid">${fill}<bgColor indexed="64"/></patternFill></fill>`) : 0;
    const border = styles.add("borders", `<border>${SIDES.map((side) => lineXml(look, side)).join("")}<diagonal/></border>`);
    return styles.add(
      "cellXfs",
      `<xf numFmtId="${styles.numberFormat(format)}" fontId="${font}" fillId="${fillId}" borderId="${border}" xfId="0"${isText ? ' quotePrefix="1"' : ""} ` +
        `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `${alignmentXml(look)}${isLocked ? "" : '<protection locked="0"/>'}</xf>`,
    );
  }

  private fontXml(look: ReadonlyMap<string, Json>): string {
    const { name, size } = this.styles.baseFont;
    const isOn = (path: string): boolean => look.get(path) === true;
    const isUnderlined = (look.get("font/underline") ?? "None") !== "None";
    return (
      `<font>${isOn("font/bold") ? "<b/>" : ""}${isOn("font/italic") ? "<i/>" : ""}${isOn("font/strikethrough") ? "<strike/>" : ""}${isUnderlined ? "<u/>" : ""}` +
      `<sz val="${Number(look.get("font/size") ?? size)}"/>${colorXml(look.get("font/color"), "color")}<name val="${escapeXml(textOr(look.get("font/name"), name))}"/><family val="2"/></font>`
    );
  }
}

const textOr = (value: Json | undefined, other: string): string => (typeof value === "string" ? value : other);

const colorXml = (color: Json | undefined, name: string): string => (typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) ? `<${name} rgb="FF${color.slice(1).toUpperCase()}"/>` : "");

const lineXml = (look: ReadonlyMap<string, Json>, side: string): string => {
  const [style, weight, color] = ["style", "weight", "color"].map((part) => look.get(`borders/Edge${side}/${part}`));
  const name = side.toLowerCase();
  if (typeof style !== "string" || style === "None") return `<${name}/>`;
  return `<${name} style="${LINES[`${style} ${textOr(weight, "")}`] ?? LINES[style] ?? "thin"}">${colorXml(color ?? "#000000", "color")}</${name}>`;
};

/** How a file names alignments. */
const attributeOf = (value: Json | undefined, name: string): string => {
  if (typeof value !== "string" || value === "General") return "";
  return ` ${name}="${value === "CenterAcrossSelection" ? "centerContinuous" : value.toLowerCase()}"`;
};

const alignmentXml = (look: ReadonlyMap<string, Json>): string => {
  const rotation = Number(look.get("textOrientation") ?? 0);
  const indent = Number(look.get("indentLevel") ?? 0);
  return (
    `<alignment${attributeOf(look.get("horizontalAlignment"), "horizontal")}${attributeOf(look.get("verticalAlignment"), "vertical")}` +
    `${look.get("wrapText") === true ? ' wrapText="1"' : ""}${rotation ? ` textRotation="${rotation < 0 ? 90 - rotation : rotation}"` : ""}${indent ? ` indent="${indent}"` : ""}/>`
  );
};
