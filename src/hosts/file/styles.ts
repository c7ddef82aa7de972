// The styles part of an .xlsx: adds what our sheets and marks need behind what is there, and never changes a style
// of the user. One instance serves one workbook, so that equal styles are added once.
import { escapeXml, XML_HEAD } from "../escape-xml";
import { MAIN } from "./namespaces";
import { attribute } from "./xml";
import { insideOf, piecesBetween, rootOf } from "./xml-pieces";

type Collection = string;
/** The collections that we add to, in the order of the format. */
const ORDER: readonly Collection[] = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

const FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** What a collection holds before ours where a file has none: the first items are what plain cells look like. */
const SEEDS: Readonly<Record<Collection, readonly string[]>> = {
  fonts: [FONT],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: [XF],
  cellXfs: [XF.replace("/>", ' xfId="0"/>')],
};

/** A styles part to begin with where a workbook has none. */
export const EMPTY_STYLES =
  XML_HEAD +
  `<styleSheet xmlns="${MAIN}">` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A collection such as <fonts>: its start tag's attributes and its items as they stand. */
interface Items {
  readonly attributes: string;
  readonly items: string[];
}

/** One stretch of the part: what stands before an element, and the element, as text until somebody asks for its items. */
interface Stretch {
  readonly name: string;
  readonly gap: string;
  readonly text: string;
}

export class Styles {
  /** True where something was added since this was last set back. */
  isChanged = false;
  private readonly known = new Map<string, number>();
  private readonly prefix: string;
  private readonly head: string;
  private readonly tail: string;
  private readonly stretches: Stretch[] = [];
  private readonly opened = new Map<Collection, Items>();
  /** The font of plain cells, which our sheets share. */
  readonly baseFont: { readonly name: string; readonly size: number };

  constructor(xml: string) {
    const root = rootOf(xml);
    this.prefix = root.prefix;
    this.head = xml.slice(0, root.from);
    let done = root.from;
    for (const { name, start, end } of piecesBetween(xml, root.from, root.to)) {
      this.stretches.push({ name, gap: xml.slice(done, start), text: xml.slice(start, end) });
      done = end;
    }
    this.tail = xml.slice(done);
    for (const name of Object.keys(SEEDS)) this.collection(name);
    const font = this.collection("fonts").items[0]!;
    this.baseFont = { name: fontValue(font, "name") ?? "Calibri", size: Number(fontValue(font, "sz") ?? 11) };
  }

  toString(): string {
    const body = this.stretches.map(({ name, gap, text }) => {
      const opened = this.opened.get(name);
      if (!opened) return gap + text;
      const tag = this.prefix + name;
      return opened.items.length === 0 ? gap : `${gap}<${tag}${opened.attributes} count="${opened.items.length}">${opened.items.join("")}</${tag}>`;
    });
    return this.head + body.join("") + this.tail;
  }

  /** The index of a number format code: of a built-in or present one where there is one. */
  numberFormat(code: string): number {
    const built = ["General", "0", "0.00", "#,##0", "#,##0.00"].indexOf(code);
    if (built >= 0) return built;
    if (code === "@") return 49;
    const present = this.collection("numFmts").items.map((item) => ({ id: Number(attribute(item, "numFmtId")), code: attribute(item, "formatCode") }));
    const same = present.find((item) => item.code === code);
    if (same) return same.id;
    const id = Math.max(163, ...present.map((item) => item.id)) + 1;
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Adds an item such as <font>...</font> where it is not there yet, and gives its index in its collection. */
  add(collection: Collection, item: string): number {
    return this.addText(collection, this.prefixed(item));
  }

  /** The style of a cell with another number format, everything else as it was. */
  withNumberFormat(style: number, code: string): number {
    const xf = this.collection("cellXfs").items[style] ?? `<${this.prefix}xf/>`;
    const start = /^<[\w:]+/.exec(xf)![0];
    const rest = xf.slice(start.length).replace(/\s(numFmtId|applyNumberFormat)\s*=\s*("[^"]*"|'[^']*')/g, "");
    return this.addText("cellXfs", `${start} numFmtId="${this.numberFormat(code)}" applyNumberFormat="1"${rest}`);
  }

  /** True where a protected sheet keeps cells of this style from being changed. */
  isLocked(style: number): boolean {
    const tag = /<(?:\w+:)?protection\s([^>]*)>/.exec(this.collection("cellXfs").items[style] ?? "");
    return !tag || !/^(0|false)$/.test(attribute(tag[1]!, "locked") ?? "1");
  }

  private prefixed(item: string): string {
    return this.prefix === "" ? item : item.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${this.prefix}`);
  }

  private addText(collection: Collection, text: string): number {
    const key = `${collection} ${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { items } = this.collection(collection);
    const present = items.indexOf(text);
    const index = present >= 0 ? present : items.push(text) - 1;
    if (present < 0) this.isChanged = true;
    this.known.set(key, index);
    return index;
  }

  /** The items of a collection, which is put in its place where the part has none. */
  private collection(name: Collection): Items {
    const known = this.opened.get(name);
    if (known) return known;
    const at = this.stretches.findIndex((stretch) => stretch.name === name);
    const found = at < 0 ? undefined : readItems(this.stretches[at]!.text);
    const items = found?.items.length ? found : { attributes: "", items: (SEEDS[name] ?? []).map((item) => this.prefixed(item)) };
    if (at < 0) this.stretches.splice(placeFor(this.stretches, name), 0, { name, gap: "", text: "" });
    this.opened.set(name, items);
    return items;
  }
}

const readItems = (text: string): Items => {
  const piece = piecesBetween(text, 0, text.length)[0]!;
  const inside = insideOf(text, piece);
  return {
    attributes: piece.attributes.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "").trimEnd(),
    items: inside ? piecesBetween(text, inside.from, inside.to).map(({ start, end }) => text.slice(start, end)) : [],
  };
};

const isBefore = (name: string, rank: number): boolean => {
  const at = ORDER.indexOf(name);
  return at >= 0 && at < rank;
};

/** Behind the last collection that the order of the format puts before this one. */
const placeFor = (stretches: readonly Stretch[], name: Collection): number => {
  const rank = ORDER.indexOf(name);
  return stretches.reduce((place, stretch, at) => (isBefore(stretch.name, rank) ? at + 1 : place), 0);
};

const fontValue = (font: string, name: string): string | undefined => {
  const tag = new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`).exec(font);
  return tag ? attribute(tag[1]!, "val") : undefined;
};
