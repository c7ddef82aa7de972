// Puts contents into single cells of a worksheet's text. Only the rows of these cells are written anew; every other
// character stays. A formula that others share is written out for them before its first cell changes.
import { areaAddress, cellAddress, parseArea } from "../../sheets/address";
import { escapeXml } from "../escape-xml";
import type { CellMap } from "./cell-content";
import { cellXml, type CellBody } from "./cell-xml";
import { eachCell, eachRow, sheetFrame, shortAttribute, type CellPlace, type RowPlace, type SheetFrame } from "./sheet-scan";
import { shifter } from "./shift-formula";
import { plainText } from "./strings";
import { attribute } from "./xml";
import { piecesBetween, placeFor, rootOf, splice } from "./xml-pieces";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** What to change in a cell: its body, its style, or that the stored value of its formula is no longer true. */
export interface CellPatch {
  readonly body?: CellBody;
  readonly style?: number;
  readonly dropValue?: boolean;
}

/** A worksheet with the patches applied. */
export const patchCells = (source: string, part: string, patches: CellMap<CellPatch>): string => {
  const xml = withSheetData(source, part);
  const frame = sheetFrame(xml, part);
  const patcher = new RowPatcher(xml, frame, sharedMasters(xml, frame, patches));
  const waiting = [...patches.keys()].sort((a, b) => a - b);
  const out: string[] = [];
  let done = frame.from;
  let next = 0;
  const addRowsBefore = (row: number): void => {
    for (; next < waiting.length && waiting[next]! < row; next++) out.push(patcher.newRow(waiting[next]!, patches.get(waiting[next]!)!));
  };
  eachRow(xml, frame, (place) => {
    out.push(xml.slice(done, place.start));
    addRowsBefore(place.row);
    const row = patches.get(place.row);
    if (waiting[next] === place.row) next++;
    out.push(row || patcher.sharesIn(place) ? patcher.row(place, row ?? new Map<number, CellPatch>()) : xml.slice(place.start, place.end));
    done = place.end;
  });
  addRowsBefore(Infinity);
  const head = widened(xml.slice(0, frame.from), patches);
  const data = out.join("") + xml.slice(done, frame.to);
  return head + data + xml.slice(frame.to);
};

/** The formulas, by shared index, whose first cell is about to change. */
const sharedMasters = (xml: string, frame: SheetFrame, patches: CellMap<CellPatch>): Map<string, SharedFormula> => {
  const masters = new Map<string, SharedFormula>();
  eachRow(xml, frame, (place) => {
    const row = patches.get(place.row);
    if (!row) return;
    eachCell(xml, frame, place, (cell) => {
      const shared = row.get(cell.column)?.body && readShared(cell.inside, frame.prefix);
      if (shared?.text) masters.set(shared.index, { row: place.row, column: cell.column, at: shifter(plainText(shared.text)) });
    });
  });
  return masters;
};

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly at: (rows: number, columns: number) => string;
}

/** The shared formula of a cell: its index, and its text where this cell is the first of it. */
const readShared = (inside: string, prefix: string): { readonly index: string; readonly text: string } | undefined => {
  const match = new RegExp(`<${prefix}f\\s([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}f>)`).exec(inside);
  if (!match || attribute(match[1]!, "t") !== "shared") return undefined;
  return { index: attribute(match[1]!, "si") ?? "", text: match[2] ?? "" };
};

/** Writes rows anew. */
class RowPatcher {
  private readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];

  constructor(
    private readonly xml: string,
    private readonly frame: SheetFrame,
    private readonly masters: ReadonlyMap<string, SharedFormula>,
  ) {
    this.columnStyles = [...xml.slice(0, frame.start).matchAll(/<(?:\w+:)?col\s([^>]*)>/g)].map(([, tag]) => ({
      first: Number(attribute(tag!, "min")) - 1,
      last: Number(attribute(tag!, "max")) - 1,
      style: Number(attribute(tag!, "style") ?? 0),
    }));
  }

  /** True where a row holds a cell that shares a formula whose first cell changes. */
  sharesIn(place: RowPlace): boolean {
    if (this.masters.size === 0) return false;
    const text = this.xml.slice(place.from, place.to);
    return text.includes("shared") && [...text.matchAll(/\bsi\s*=\s*["'](\d+)["']/g)].some(([, index]) => this.masters.has(index!));
  }

  newRow(row: number, patches: ReadonlyMap<number, CellPatch>): string {
    const { prefix } = this.frame;
    const cells = sorted(patches).map(([column, patch]) => this.newCell(row, column, patch, undefined));
    return `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
  }

  row(place: RowPlace, patches: ReadonlyMap<number, CellPatch>): string {
    const { prefix } = this.frame;
    const waiting = sorted(patches);
    const rowStyle = /\bcustomFormat\s*=\s*["'](1|true)/.test(place.attributes) ? Number(shortAttribute(place.attributes, "s") ?? 0) : undefined;
    const out: string[] = [];
    let done = place.from;
    let next = 0;
    let isWider = false;
    const addCellsBefore = (column: number): void => {
      for (; next < waiting.length && waiting[next]![0] < column; next++) {
        out.push(this.newCell(place.row, ...waiting[next]!, rowStyle));
        isWider = true;
      }
    };
    eachCell(this.xml, this.frame, place, (cell) => {
      out.push(this.xml.slice(done, cell.start));
      addCellsBefore(cell.column);
      const patch = patches.get(cell.column);
      if (waiting[next]?.[0] === cell.column) next++;
      out.push(this.cell(place.row, cell, patch));
      done = cell.end;
    });
    out.push(this.xml.slice(done, place.to));
    addCellsBefore(Infinity);
    const attributes = isWider ? place.attributes.replace(/\s+spans\s*=\s*("[^"]*"|'[^']*')/, "") : place.attributes;
    return `<${prefix}row${attributes.trimEnd()}>${out.join("")}</${prefix}row>`;
  }

  private newCell(row: number, column: number, patch: CellPatch, rowStyle: number | undefined): string {
    const inherited = rowStyle ?? this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
    const style = patch.style ?? inherited;
    return cellXml(`<${this.frame.prefix}c r="${cellAddress(row, column)}"${style ? ` s="${style}"` : ""}`, this.frame.prefix, patch.body ?? { value: null });
  }

  private cell(row: number, cell: CellPlace, patch: CellPatch | undefined): string {
    const { prefix } = this.frame;
    if (!patch && (this.masters.size === 0 || !readShared(cell.inside, prefix))) return this.xml.slice(cell.start, cell.end);
    const styled = patch?.style === undefined ? cell.attributes : `${without(cell.attributes, "s")} s="${patch.style}"`;
    if (patch?.body) return cellXml(`<${prefix}c${without(styled, "t|cm|vm").trimEnd()}`, prefix, patch.body);
    const own = this.ownFormula(row, cell);
    const inside = patch?.dropValue ? withoutValue(own, prefix) : own;
    const attributes = patch?.dropValue ? without(styled, "t") : styled;
    return inside === "" ? `<${prefix}c${attributes.trimEnd()}/>` : `<${prefix}c${attributes.trimEnd()}>${inside}</${prefix}c>`;
  }

  /** The inside of a cell, its shared formula written out where the first cell of it changes. */
  private ownFormula(row: number, cell: CellPlace): string {
    const shared = this.masters.size > 0 ? readShared(cell.inside, this.frame.prefix) : undefined;
    const master = shared && this.masters.get(shared.index);
    if (!master) return cell.inside;
    const { prefix } = this.frame;
    const formula = `<${prefix}f>${escapeXml(master.at(row - master.row, cell.column - master.column))}</${prefix}f>`;
    return cell.inside.replace(new RegExp(`<${prefix}f\\s[^>]*?(?:/>|>[\\s\\S]*?</${prefix}f>)`), () => formula);
  }
}

const sorted = (patches: ReadonlyMap<number, CellPatch>): [number, CellPatch][] => [...patches].sort(([a], [b]) => a - b);

const without = (attributes: string, names: string): string => attributes.replace(new RegExp(`\\s+(?:${names})\\s*=\\s*("[^"]*"|'[^']*')`, "g"), "");

const withoutValue = (inside: string, prefix: string): string => inside.replace(new RegExp(`<${prefix}v(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${prefix}v>)`), "");

/** The used range that the sheet states, widened where a patch lies outside. */
const widened = (head: string, patches: CellMap<CellPatch>): string =>
  head.replace(/(<(?:\w+:)?dimension\s+ref=")([^"]*)(")/, (all, before: string, ref: string, after: string) => {
    const area = parseArea(ref);
    if (!area) return all;
    const wide = { ...area };
    for (const [row, columns] of patches) {
      wide.top = Math.min(wide.top, row);
      wide.bottom = Math.max(wide.bottom, row);
      for (const column of columns.keys()) {
        wide.left = Math.min(wide.left, column);
        wide.right = Math.max(wide.right, column);
      }
    }
    return before + areaAddress(wide) + after;
  });

/** A worksheet that has a place for cells: <sheetData/> is opened, and made where it is missing. */
const withSheetData = (xml: string, part: string): string => {
  const frame = sheetFrame(xml, part);
  const tag = `${frame.prefix}sheetData`;
  if (frame.start < 0) {
    const root = rootOf(xml);
    const place = placeFor(piecesBetween(xml, root.from, root.to), "sheetData", WORKSHEET_ORDER, root.from);
    return splice(xml, place, place, `<${tag}></${tag}>`);
  }
  return xml[frame.end - 2] === "/" ? splice(xml, frame.start, frame.end, `<${tag}></${tag}>`) : xml;
};
