// The styles of an .xlsx as looks by path, the names that office.js has for them ("fill/color"). Reads only.
import type { Element } from "@xmldom/xmldom";
import { readNumberFormats } from "../../hosts/file/number-formats";
import { childOf, childrenOf, isTrue, parseXml } from "../../hosts/file/xml";
import type { Json } from "../host/thing";
import { colorOf } from "./colors";

type Look = ReadonlyMap<string, Json>;

/** What a cell style means. */
export interface CellStyle {
  readonly look: Look;
  /** A number format code. */
  readonly format: string;
  readonly isLocked: boolean;
}

export interface StyleTable {
  /** By the index that cells name. */
  readonly cells: readonly CellStyle[];
  /** Looks of conditional formats, by their index. */
  readonly differences: readonly Look[];
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left", center: "Center", right: "Right", justify: "Justify", fill: "Fill", centerContinuous: "CenterAcrossSelection", distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" };

/** How thick Excel calls the lines of a file, and how they are dashed. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"], medium: ["Continuous", "Medium"], thick: ["Continuous", "Thick"], hair: ["Continuous", "Hairline"], double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"], dashed: ["Dash", "Thin"], mediumDashed: ["Dash", "Medium"], dashDot: ["DashDot", "Thin"], mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"], mediumDashDotDot: ["DashDotDot", "Medium"], slantDashDot: ["SlantDashDot", "Medium"],
};

/** Reads a styles part; plain cells only where a file has none. */
export const readStyles = (xml: string | undefined, theme: readonly string[]): StyleTable => {
  if (xml === undefined) return { cells: [], differences: [] };
  const root = parseXml(xml, "styles").documentElement!;
  const list = (name: string): Element[] => childrenOf(childOf(root, name) ?? root, name === "cellXfs" ? "xf" : name.replace(/s$/, ""));
  const fonts = list("fonts").map((font) => fontLook(font, theme));
  const fills = list("fills").map((fill) => fillLook(fill, theme));
  const borders = list("borders").map((border) => borderLook(border, theme, (side) => `borders/Edge${side}`));
  const formats = readNumberFormats(xml);
  const cells = list("cellXfs").map((xf, i): CellStyle => {
    const part = <T>(of: readonly T[], name: string): T | undefined => of[Number(xf.getAttribute(name) ?? 0)];
    const protection = childOf(xf, "protection");
    return {
      look: new Map([...(part(fonts, "fontId") ?? []), ...(part(fills, "fillId") ?? []), ...(part(borders, "borderId") ?? []), ...alignmentLook(childOf(xf, "alignment"))]),
      format: formats[i] ?? "General",
      isLocked: !protection || (protection.getAttribute("locked") ?? "1") !== "0",
    };
  });
  return { cells, differences: list("dxfs").map((dxf) => differenceLook(dxf, theme)) };
};

const fontLook = (font: Element, theme: readonly string[]): [string, Json][] => {
  const isOn = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== undefined && !/^(0|false|none)$/.test(element.getAttribute("val") ?? "1");
  };
  const look: [string, Json][] = [];
  const size = childOf(font, "sz")?.getAttribute("val");
  const name = childOf(font, "name")?.getAttribute("val");
  const color = colorOf(childOf(font, "color"), theme);
  if (size) look.push(["font/size", Number(size)]);
  if (name) look.push(["font/name", name]);
  if (color) look.push(["font/color", color]);
  if (isOn("b")) look.push(["font/bold", true]);
  if (isOn("i")) look.push(["font/italic", true]);
  if (isOn("u")) look.push(["font/underline", "Single"]);
  if (isOn("strike")) look.push(["font/strikethrough", true]);
  return look;
};

/** A pattern is shown in its main colour. Conditional formats name that colour as background. */
const fillLook = (fill: Element, theme: readonly string[], main = "fgColor"): [string, Json][] => {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.getAttribute("patternType");
  if (!pattern || type === "none" || type === "gray125") return [];
  const color = colorOf(childOf(pattern, main), theme) ?? colorOf(childOf(pattern, "bgColor"), theme);
  return color ? [["fill/color", color]] : [];
};

const borderLook = (border: Element, theme: readonly string[], name: (side: string) => string): [string, Json][] =>
  ["Left", "Right", "Top", "Bottom"].flatMap((side): [string, Json][] => {
    const line = childOf(border, side.toLowerCase());
    const known = LINES[line?.getAttribute("style") ?? ""];
    if (!line || !known) return [];
    return [[`${name(side)}/style`, known[0]], [`${name(side)}/weight`, known[1]], [`${name(side)}/color`, colorOf(childOf(line, "color"), theme) ?? "#000000"]];
  });

const alignmentLook = (alignment: Element | undefined): [string, Json][] => {
  if (!alignment) return [];
  const look: [string, Json][] = [];
  const horizontal = HORIZONTAL[alignment.getAttribute("horizontal") ?? ""];
  const vertical = VERTICAL[alignment.getAttribute("vertical") ?? ""];
  const rotation = Number(alignment.getAttribute("textRotation") ?? 0);
  const indent = Number(alignment.getAttribute("indent") ?? 0);
  if (horizontal) look.push(["horizontalAlignment", horizontal]);
  if (vertical) look.push(["verticalAlignment", vertical]);
  if (isTrue(alignment.getAttribute("wrapText"))) look.push(["wrapText", true]);
  if (rotation) look.push(["textOrientation", rotation > 90 && rotation <= 180 ? 90 - rotation : rotation]);
  if (indent) look.push(["indentLevel", indent]);
  return look;
};

const differenceLook = (dxf: Element, theme: readonly string[]): Look => {
  const [font, fill, border] = ["font", "fill", "border"].map((name) => childOf(dxf, name));
  return new Map([
    ...(font ? fontLook(font, theme) : []), ...(fill ? fillLook(fill, theme, "bgColor") : []),
    ...(border ? borderLook(border, theme, (side) => `borders/${side}`) : []),
  ]);
};
