// What a worksheet of an .xlsx holds beside values: styles of cells, sizes, frozen panes, conditional formats, links, arrays.
// Puts it into a sheet of the emulated Excel that already has its values.
import { parseArea, type Area } from "../../sheets/address";
import { eachCell, eachRow, sheetFrame, shortAttribute, type SheetFrame } from "../../hosts/file/sheet-scan";
import { attribute, isTrue, unescapeXml } from "../../hosts/file/xml";
import { insideOf, piecesBetween, type Piece } from "../../hosts/file/xml-pieces";
import { newId, openCell, type Book, type ConditionalFormat, type Sheet } from "../host/model";
import type { CellStyle, StyleTable } from "./style-table";

/** Pixels of a digit in Excel's standard font, and points of a pixel. */
const DIGIT = 7;
const POINTS = 0.75;

/** What office.js calls the rules of a file. */
const RULE_TYPES: Readonly<Record<string, string>> = {
  expression: "Custom", cellIs: "CellValue", colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet", top10: "TopBottom",
  containsText: "ContainsText", notContainsText: "ContainsText", beginsWith: "ContainsText", endsWith: "ContainsText",
};

/** Adds the layout that the text of a worksheet has. */
export const addLayout = (book: Book, sheet: Sheet, xml: string, styles: StyleTable): void => {
  const frame = sheetFrame(xml, sheet.name);
  const head = frame.start < 0 ? xml : xml.slice(0, frame.start);
  addHead(sheet, head);
  if (frame.start < 0) return;
  addCells(sheet, xml, frame, styles.cells);
  const tail = piecesBetween(xml, frame.end, xml.lastIndexOf(`</${frame.prefix}worksheet`));
  const protection = tail.find(({ name }) => name === "sheetProtection");
  sheet.allowFormatCells = protection !== undefined && attribute(protection.attributes, "formatCells") === "0";
  sheet.formats.push(...conditionalFormats(book, xml, tail, styles));
};

const addHead = (sheet: Sheet, head: string): void => {
  const tag = (name: string): string | undefined => new RegExp(`<(?:\\w+:)?${name}(?=[\\s/])([^>]*)>`).exec(head)?.[1];
  const standard = tag("sheetFormatPr") ?? "";
  const width = Number(attribute(standard, "defaultColWidth") ?? 0);
  sheet.standard = { width: width > 0 ? widthPoints(width) : 48, height: Number(attribute(standard, "defaultRowHeight") ?? 15) };
  sheet.showGridlines = attribute(tag("sheetView") ?? "", "showGridLines") !== "0";
  const pane = tag("pane");
  if (pane !== undefined && /^frozen/.test(attribute(pane, "state") ?? "")) {
    sheet.frozenRows = Number(attribute(pane, "ySplit") ?? 0);
    sheet.frozenColumns = Number(attribute(pane, "xSplit") ?? 0);
  }
  for (const [, column] of head.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    const own = attribute(column!, "width");
    if (own === undefined) continue;
    const last = Math.min(Number(attribute(column!, "max")), Number(attribute(column!, "min")) + 1_000);
    for (let at = Number(attribute(column!, "min")) - 1; at < last; at++) sheet.widths.set(at, widthPoints(Number(own)));
  }
};

/** Characters with their padding -> points, in whole pixels. */
const widthPoints = (characters: number): number => Math.trunc(characters * DIGIT + 0.5) * POINTS;

const addCells = (sheet: Sheet, xml: string, frame: SheetFrame, styles: readonly CellStyle[]): void => {
  eachRow(xml, frame, (place) => {
    const height = place.attributes.includes("ht") ? attribute(place.attributes, "ht") : undefined;
    if (height !== undefined) sheet.heights.set(place.row, Number(height));
    eachCell(xml, frame, place, ({ column, attributes, inside }) => {
      const style = styles[Number(shortAttribute(attributes, "s") ?? 0)];
      if (style && (shortAttribute(attributes, "s") ?? "0") !== "0") {
        const cell = openCell(sheet, place.row, column);
        cell.base = style.look;
        cell.format = style.format;
        cell.isLocked = style.isLocked;
      }
      if (inside.includes("array")) addArray(sheet, inside);
    });
  });
};

const addArray = (sheet: Sheet, inside: string): void => {
  const tag = /<(?:\w+:)?f\s([^>]*t="array"[^>]*)>/.exec(inside)?.[1];
  const area = tag === undefined ? null : parseArea(attribute(tag, "ref") ?? "");
  if (area && (area.bottom > area.top || area.right > area.left)) sheet.arrays.push(area);
};

/** The sheet's rules, the first of the list on top. */
const conditionalFormats = (book: Book, xml: string, tail: readonly Piece[], styles: StyleTable): ConditionalFormat[] => {
  const found: { readonly priority: number; readonly format: ConditionalFormat }[] = [];
  for (const piece of tail.filter(({ name }) => name === "conditionalFormatting")) {
    const inside = insideOf(xml, piece);
    const areas = (attribute(piece.attributes, "sqref") ?? "").split(/\s+/).map(parseArea).filter((area): area is Area => area !== null);
    if (!inside || areas.length === 0) continue;
    for (const rule of piecesBetween(xml, inside.from, inside.to).filter(({ name }) => name === "cfRule")) {
      const formula = /<(?:\w+:)?formula>([\s\S]*?)<\//.exec(xml.slice(rule.start, rule.end))?.[1];
      const look = styles.differences[Number(attribute(rule.attributes, "dxfId") ?? -1)];
      const type = RULE_TYPES[attribute(rule.attributes, "type") ?? ""] ?? "PresetCriteria";
      const format = { id: newId(book), type, areas, formula: formula === undefined ? "" : `=${unescapeXml(formula)}`, look: new Map(look ?? []), isReadable: true };
      found.push({ priority: Number(attribute(rule.attributes, "priority") ?? 0), format });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
};

/** The places that links of a worksheet go to inside the workbook. */
export const addLinks = (sheet: Sheet, xml: string): void => {
  for (const [, tag] of xml.matchAll(/<(?:\w+:)?hyperlink\s([^>]*)>/g)) {
    const area = parseArea(attribute(tag!, "ref") ?? "");
    const location = attribute(tag!, "location");
    if (area && location !== undefined) openCell(sheet, area.top, area.left).link = { documentReference: location };
  }
};

/** Notes out of their parts; a conversation comes with the note that older Excels show of it. */
export const addNotes = (book: Book, sheet: Sheet, parts: readonly string[]): void => {
  for (const xml of parts) {
    for (const [, tag, inside] of xml.matchAll(/<(?:\w+:)?comment\s([^>]*)>([\s\S]*?)<\/(?:\w+:)?comment>/g)) {
      const area = parseArea(attribute(tag!, "ref") ?? "");
      const content = [...inside!.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map(([, text]) => unescapeXml(text!)).join("");
      if (area) sheet.notes.push({ id: newId(book), area, content, isThreaded: false });
    }
  }
};

/** Excel tables out of their parts. */
export const addTables = (book: Book, sheet: Sheet, parts: readonly string[]): void => {
  for (const xml of parts) {
    const tag = /<(?:\w+:)?table\s([^>]*)>/.exec(xml)?.[1] ?? "";
    const area = parseArea(attribute(tag, "ref") ?? "");
    const name = attribute(tag, "displayName") ?? attribute(tag, "name") ?? "";
    if (area) sheet.tables.push({ id: newId(book), name, area, showHeaders: attribute(tag, "headerRowCount") !== "0" && !isTrue(attribute(tag, "noHeaders")) });
  }
};
